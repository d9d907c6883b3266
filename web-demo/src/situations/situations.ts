/** Situations: one text in two of them side by side, under the built-in policy or one's own. */
import { element } from "../element.js";
import { languageName } from "../gallery/search.js";
import type { Page } from "../shell/page.js";
import type { ContactLint } from "../types.js";
import { ownPolicy } from "./own-policy.js";
import { createPolicyEditor } from "./policy-editor.js";
import { faultOf } from "./policy-fault.js";
import { createSide } from "./side.js";
import { warnings } from "./warnings.js";

/** After the last key; a policy brings its own linter, which takes a moment to make. */
const quietMs = 250;

export async function mount(root: HTMLElement, page: Page): Promise<void> {
  const builtIn = await page.core.lint;
  let own: ContactLint | undefined;
  let timer: number | undefined;
  let edition = 0;

  const text = element("textarea", { id: "situations-text", rows: "3", spellcheck: "false" });
  text.value = page.composed().text;
  const language = element(
    "select",
    { id: "situations-language" },
    ...Object.keys(warnings).map((code) => element("option", { value: code }, languageName(code))),
  );
  language.value = "en";
  const sides = [
    createSide("A", page.composed().situation, showSides),
    createSide("B", { ...page.composed().situation, stage: "contract" }, showSides),
  ];
  const everywhere = element("input", { type: "checkbox", id: "policy-everywhere" });
  const editor = createPolicyEditor(ownPolicy, () => {
    clearTimeout(timer);
    timer = window.setTimeout(readPolicy, quietMs);
  });

  function showSides(): void {
    for (const side of sides) side.show(text.value, { builtIn, own }, warnings[language.value]!);
  }

  /** The last edition wins, whichever linter is ready first. */
  async function readPolicy(): Promise<void> {
    const mine = ++edition;
    const json = editor.text();
    try {
      const next = await page.core.withPolicy(json);
      if (mine !== edition) return next.dispose();
      own?.dispose();
      own = next;
      editor.showFault(undefined);
    } catch (error) {
      if (mine !== edition) return;
      own?.dispose();
      own = undefined;
      editor.showFault(faultOf(json, (error as Error).message));
    }
    applyEverywhere();
    showSides();
  }

  function applyEverywhere(): void {
    void page.setPolicy(everywhere.checked && own ? editor.text() : undefined);
  }

  text.addEventListener("input", showSides);
  language.addEventListener("change", showSides);
  everywhere.addEventListener("change", applyEverywhere);
  root.append(
    element(
      "header",
      { class: "area-head" },
      element("h1", { tabindex: "-1" }, "Situations"),
      element(
        "p",
        { class: "lead" },
        "The same words may be wrong today and right tomorrow. Compare two situations, and write your marketplace’s own policy.",
      ),
    ),
    element(
      "div",
      { class: "situations-text" },
      element("div", { class: "field" }, element("label", { for: text.id }, "Text"), text),
      element("div", { class: "field" }, element("label", { for: language.id }, "Language of the warnings"), language),
    ),
    element("div", { class: "sides" }, ...sides.map((side) => side.root)),
    element(
      "section",
      { class: "card policy", "aria-label": "Your own policy" },
      element("h2", {}, "Your own policy"),
      element(
        "p",
        { class: "hint" },
        "Rules are tried in order, then the built-in ones. A policy with a fault, or one whose own test sentences are answered otherwise, is refused.",
      ),
      editor.root,
      element("div", { class: "check" }, everywhere, element("label", { for: everywhere.id }, "Use it in Compose and Measure, too")),
    ),
  );
  showSides();
  await readPolicy();
}
