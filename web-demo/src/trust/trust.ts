/** Trust: what is running here, what it can reach, what it has asked for, what it leaves behind. */
import { element } from "../element.js";
import type { Page } from "../shell/page.js";
import { factsOf } from "./module.js";
import { goOffline, tryRequest } from "./offline.js";
import { policyOfPage } from "./policy.js";
import { countRequests, filesOfPage } from "./requests.js";
import { stored } from "./storage.js";

export async function mount(root: HTMLElement, page: Page): Promise<void> {
  root.append(
    element(
      "header",
      { class: "area-head" },
      element("h1", { tabindex: "-1" }, "Trust"),
      element(
        "p",
        { class: "lead" },
        "Nothing you write leaves this page, and you need not take our word for it: these are the browser’s own records.",
      ),
    ),
    element(
      "div",
      { class: "trust" },
      element("div", {}, networkCard(page), moduleCard(page), filesCard()),
      element("div", {}, storageCard(), policyCard()),
    ),
  );
}

function card(title: string, ...content: (Node | string)[]): HTMLElement {
  return element("section", { class: "card trust-card", "aria-label": title }, element("h2", {}, title), ...content);
}

function networkCard(page: Page): HTMLElement {
  const number = element("output", { class: "big" }, "0");
  const noun = element("span");
  const toggle = element("button", { type: "button", role: "switch", "aria-checked": "false", class: "switch", id: "offline" });
  const note = element(
    "p",
    { class: "hint" },
    "Takes the network away from this page, by a policy that the browser enforces. Every area goes on working.",
  );
  const probe = element("button", { type: "button", class: "quiet" }, "Try a request");
  const answer = element("p", { class: "hint", role: "status" });
  toggle.addEventListener("click", () => {
    if (toggle.getAttribute("aria-checked") === "true") return;
    goOffline();
    toggle.setAttribute("aria-checked", "true");
    toggle.setAttribute("aria-disabled", "true");
    note.textContent = "On. Such a policy cannot be taken back: it holds until the page is loaded again.";
  });
  probe.addEventListener("click", async () => {
    answer.textContent = await tryRequest();
  });
  void page.loaded.then((at) =>
    countRequests(at, (n) => {
      number.value = String(n);
      noun.textContent = `${n === 1 ? "request" : "requests"} since the page was loaded`;
    }),
  );
  return card(
    "Network",
    element("p", { class: "big-line" }, number, noun),
    element("div", { class: "switch-line" }, toggle, element("label", { for: toggle.id }, "Offline")),
    note,
    element("div", { class: "probe" }, probe, answer),
  );
}

function storageCard(): HTMLElement {
  const list = element("tbody");
  const sum = element("output", { class: "big" }, "…");
  void stored().then((all) => {
    sum.value = String(all.reduce((total, { count }) => total + count, 0));
    list.replaceChildren(
      ...all.map(({ what, count }) =>
        element("tr", {}, element("th", { scope: "row" }, what), element("td", { class: "number" }, String(count))),
      ),
    );
  });
  return card("Left behind", element("p", { class: "big-line" }, sum, " things stored by this page"), element("table", {}, list));
}

function moduleCard(page: Page): HTMLElement {
  const facts = element("dl", { class: "trust-facts" });
  const imports = element("tbody");
  const summary = element("summary", {}, "What it can call");
  void Promise.all([page.core.lint, page.core.bytes]).then(async ([lint, bytes]) => {
    const { sha256, isAsBuilt, size, imports: all } = await factsOf(bytes);
    const hash = sha256
      ? [element("code", {}, sha256), isAsBuilt ? " as built" : " not the one that was built with this page"]
      : ["Browsers hash only at https and local addresses."];
    facts.replaceChildren(
      ...fact("Version", lint.version),
      ...fact("Size", `${size.toLocaleString("en")} bytes`),
      ...fact("SHA-256", ...hash),
      ...fact("Imports", `${all.length}: none for network, files, storage, clock or randomness`),
    );
    imports.replaceChildren(
      ...all.map(({ name, kind, purpose }) =>
        element("tr", {}, element("th", { scope: "row" }, element("code", {}, name)), element("td", {}, kind), element("td", {}, purpose)),
      ),
    );
  });
  return card(
    "The core",
    facts,
    element(
      "details",
      {},
      summary,
      element(
        "div",
        { class: "scroller", tabindex: "0", role: "region", "aria-label": "Imports of the module" },
        element("table", {}, headRow("Import", "Kind", "Purpose"), imports),
      ),
    ),
  );
}

function policyCard(): HTMLElement {
  const rows = policyOfPage().map(({ name, value, meaning }) =>
    element("tr", {}, element("th", { scope: "row" }, element("code", {}, `${name} ${value}`)), element("td", {}, meaning)),
  );
  const isolated = globalThis.crossOriginIsolated;
  return card(
    "Policy in force",
    element("table", {}, headRow("Directive", "What it means"), element("tbody", {}, ...rows)),
    element(
      "p",
      { class: "hint" },
      isolated
        ? "The server’s headers isolate the page from other origins as well."
        : "This server sends no headers for isolation; the policy above stands in the page itself and holds anywhere.",
    ),
  );
}

function filesCard(): HTMLElement {
  const files = filesOfPage();
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return card(
    "Files of the page",
    element("p", { class: "hint" }, `${files.length} files, ${total.toLocaleString("en")} bytes, all from this site, all before the first request counted above.`),
    element(
      "div",
      { class: "scroller", tabindex: "0", role: "region", "aria-label": "Names and sizes" },
      element(
        "table",
        {},
        headRow("File", "Bytes"),
        element(
          "tbody",
          {},
          ...files.map(({ name, size }) =>
            element("tr", {}, element("th", { scope: "row" }, element("code", {}, name)), element("td", { class: "number" }, size.toLocaleString("en"))),
          ),
        ),
      ),
    ),
  );
}

function headRow(...heads: string[]): HTMLElement {
  return element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head))));
}

function fact(term: string, ...what: (string | HTMLElement)[]): HTMLElement[] {
  return [element("dt", {}, term), element("dd", {}, ...what)];
}
