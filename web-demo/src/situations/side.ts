/** One of the two situations: where the text is written, by whose policy, and what it then says. */
import { tell, type Messages } from "contactlint/messages";
import { markedText } from "../compose/marked-text.js";
import { directionOf } from "../compose/direction.js";
import { element } from "../element.js";
import type { ContactLint, Finding, Situation } from "../types.js";
import { isMereLink, verdictNames } from "../wording.js";

export interface Side {
  readonly root: HTMLElement;
  /** `own`: nothing while the policy has a fault. */
  show(text: string, lints: { builtIn: ContactLint; own: ContactLint | undefined }, messages: Messages): void;
}

type Choice = readonly [value: string, label: string];

const choices: Readonly<Record<keyof Situation, readonly [label: string, choices: readonly Choice[]]>> = {
  surface: ["Written as", [
    ["message", "Message"], ["proposal", "Proposal"], ["invite", "Invite"],
    ["job_post", "Job post"], ["profile", "Profile"],
  ]],
  stage: ["Stage", [["pre_contract", "Before contract"], ["contract", "Contract"]]],
  account: ["Client’s plan", [["standard", "Standard"], ["enterprise", "Enterprise"]]],
  sender: ["Sender", [["freelancer", "Freelancer"], ["client", "Client"]]],
};

export function createSide(name: string, first: Partial<Situation>, onChange: () => void): Side {
  const selects = Object.entries(choices).map(([field, [label, values]]) => {
    const id = `side-${name}-${field}`;
    const select = element("select", { id, name: field }, ...values.map(([value, text]) => element("option", { value }, text)));
    select.value = first[field as keyof Situation] ?? values[0]![0];
    return { select, root: element("div", { class: "field" }, element("label", { for: id }, label), select) };
  });
  const policyId = `side-${name}-policy`;
  const policy = element(
    "select",
    { id: policyId },
    element("option", { value: "built-in" }, "Built-in"),
    element("option", { value: "own" }, "The one below"),
  );
  const policyField = element("div", { class: "field" }, element("label", { for: policyId }, "Policy"), policy);
  const verdict = element("p", { class: "side-verdict", role: "status" });
  const text = element("p", { class: "side-text" });
  const list = element("ul", { class: "side-findings" });
  const form = element("form", { class: "side-fields" }, ...selects.map(({ root }) => root), policyField);
  form.addEventListener("change", onChange);
  form.addEventListener("submit", (event) => event.preventDefault());

  return {
    root: element(
      "section",
      { class: "card side", "aria-label": `Situation ${name}` },
      element("h2", {}, `Situation ${name}`),
      form,
      verdict,
      text,
      list,
    ),
    show(written, { builtIn, own }, messages) {
      const lint = policy.value === "own" ? own : builtIn;
      if (!lint) {
        verdict.dataset.tone = "warn";
        verdict.textContent = "The policy below has a fault, so it says nothing.";
        text.textContent = written;
        list.replaceChildren();
        return;
      }
      const situation = Object.fromEntries(selects.map(({ select }) => [select.name, select.value]));
      const report = lint.check(written, situation);
      const notable = report.findings.filter((finding) => !isMereLink(finding));
      verdict.dataset.tone = notable.length === 0 ? "none" : report.verdict;
      verdict.textContent = notable.length === 0 ? "Nothing to say" : messages.verdicts[report.verdict];
      verdict.lang = notable.length === 0 ? "en" : messages.language;
      text.dir = directionOf(written);
      text.replaceChildren(...markedText(written, report.findings));
      list.replaceChildren(...notable.map((finding) => findingItem(finding, messages)));
    },
  };
}

function findingItem(finding: Finding, messages: Messages): HTMLElement {
  const { what, why, instead } = tell(messages, finding);
  return element(
    "li",
    { "data-verdict": finding.verdict },
    element(
      "div",
      { lang: messages.language, dir: messages.direction },
      element("strong", {}, what),
      element("p", {}, `${why} ${instead}`),
    ),
    element("p", { class: "hint" }, element("code", {}, finding.reason), ` ${verdictNames[finding.verdict]}`),
  );
}
