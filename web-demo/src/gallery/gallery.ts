/** The gallery: annotated texts by type, disguise and language, checked as the page is opened. */
import { element } from "../element.js";
import type { Page } from "../shell/page.js";
import { typeWords } from "../wording.js";
import { exampleCard } from "./card.js";
import { disguiseWords } from "./example.js";
import { examples } from "./examples.js";
import { isWanted, languageName } from "./search.js";
import { verify } from "./verify.js";

type Choice = readonly [value: string, label: string];

export async function mount(root: HTMLElement, page: Page): Promise<void> {
  const lint = await page.core.lint;
  const cards = examples.map((example) => {
    const checked = verify(lint, example);
    return { example, checked, card: exampleCard(example, checked, () => page.compose(example)) };
  });

  const words = element("input", { type: "search", name: "words", id: "gallery-words", autocomplete: "off" });
  const type = select("type", "What is in it", [
    ...Object.entries(typeWords).map(([name, { title }]): Choice => [name, title]),
    ["innocent", disguiseWords.innocent],
  ]);
  const disguise = select("disguise", "How it is written", Object.entries(disguiseWords));
  const codes = [...new Set(examples.map(({ language }) => language))];
  const language = select("language", "Language", codes.map((code): Choice => [code, languageName(code)]));
  const form = element(
    "form",
    { class: "filters", role: "search", "aria-label": "Examples" },
    field("Search", words),
    type.field,
    disguise.field,
    language.field,
  );
  const count = element("p", { class: "gallery-count", role: "status" });
  const list = element("ul", { class: "examples" }, ...cards.map(({ card }) => card));
  const none = element("p", { class: "empty" }, "No example is like that.");

  function show(): void {
    const wanted = {
      words: words.value.trim(),
      type: type.select.value,
      disguise: disguise.select.value,
      language: language.select.value,
    };
    const shown = cards.filter(({ example, card }) => {
      card.hidden = !isWanted(example, wanted);
      return !card.hidden;
    });
    const holding = shown.filter(({ checked }) => checked.holds).length;
    const limits = shown.filter(({ example, checked }) => example.knownLimit && !checked.holds).length;
    const limitWords = limits === 0 ? "" : `, ${limits} known to be missed`;
    count.textContent = `${shown.length} of ${cards.length} examples: ${holding} hold now${limitWords}.`;
    none.hidden = shown.length > 0;
  }

  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
  root.replaceChildren(
    element(
      "header",
      { class: "area-head" },
      element("h1", { tabindex: "-1" }, "Gallery"),
      element(
        "p",
        { class: "lead" },
        "What it sees, what it lets pass, and what it is known to miss. Each text is checked by the linter on this page; select one to try it in the composer.",
      ),
    ),
    form,
    count,
    list,
    none,
  );
}

function field(label: string, control: HTMLElement): HTMLElement {
  return element("div", { class: "field" }, element("label", { for: control.id }, label), control);
}

function select(
  name: string,
  label: string,
  choices: readonly Choice[],
): { field: HTMLElement; select: HTMLSelectElement } {
  const made = element(
    "select",
    { name, id: `gallery-${name}` },
    element("option", { value: "" }, "Any"),
    ...choices.map(([value, text]) => element("option", { value }, text)),
  );
  return { field: field(label, made), select: made };
}
