/** One example as a card: its text with what is found in it now, and what was expected. */
import { markedText } from "../compose/marked-text.js";
import { directionOf } from "../compose/direction.js";
import { element } from "../element.js";
import { verdictNames } from "../wording.js";
import { disguiseWords, type Example } from "./example.js";
import { languageName, typeName } from "./search.js";
import type { Checked } from "./verify.js";

export function exampleCard(example: Example, { report, holds }: Checked, open: () => void): HTMLElement {
  const { title, text, earlier, expected, language, disguise, note, knownLimit } = example;
  const button = element("button", { type: "button", class: "example-open" }, title);
  button.addEventListener("click", open);
  const state = holds ? "holds" : knownLimit ? "limit" : "broken";
  const stateWords = {
    holds: "Holds now",
    limit: "Known limit",
    broken: `Says ${verdictNames[report.verdict].toLowerCase()} now`,
  };
  return element(
    "li",
    { class: "example card" },
    element("h2", {}, button),
    element(
      "p",
      { class: "example-text", lang: language, dir: directionOf(text) },
      ...(earlier ?? []).map((message, i) =>
        element("span", { class: "earlier" }, ...markedText(message, report.history.filter((f) => f.message === i))),
      ),
      ...markedText(text, report.findings),
    ),
    element("p", { class: "example-note" }, note),
    element(
      "ul",
      { class: "tags", "aria-label": "Kind" },
      ...[typeName(example), disguiseWords[disguise], languageName(language)]
        .filter((tag, i, all) => all.indexOf(tag) === i)
        .map((tag) => element("li", { class: "tag" }, tag)),
    ),
    element(
      "p",
      { class: "example-foot" },
      element("span", { class: "badge", "data-verdict": expected }, `Expected: ${verdictNames[expected].toLowerCase()}`),
      element("span", { class: "state", "data-state": state }, stateWords[state]),
    ),
  );
}
