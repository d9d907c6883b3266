/** Report a mistake: what was found wrongly, what was missed, and the case as a line to hand on. */
import { element } from "../element.js";
import { createDialog, type Dialog } from "../shell/dialog.js";
import type { ContactLint, EntityType, Finding, Situation, Verdict } from "../types.js";
import { shortened, typeWords, verdictNames } from "../wording.js";
import { withInvented } from "./invented.js";
import { labelledCase, type Mark } from "./labelled-case.js";

export interface Composed {
  readonly lint: ContactLint;
  readonly text: string;
  readonly earlier: readonly string[];
  readonly situation: Situation;
  readonly findings: readonly Finding[];
}

export function createReportDialog(composed: () => Composed | undefined): Dialog {
  let current: Composed;
  let text = "";
  let marks: { readonly mark: Mark; readonly box: HTMLInputElement }[] = [];

  const field = element("textarea", { id: "report-text", rows: "4", readonly: "" });
  const found = element("fieldset", { class: "report-found" });
  const type = element(
    "select",
    { id: "report-type" },
    ...Object.entries(typeWords).map(([name, { title }]) => element("option", { value: name }, title)),
  );
  const addMark = element("button", { type: "button", class: "quiet" }, "Mark what is selected");
  const verdict = element(
    "select",
    { id: "report-verdict" },
    ...Object.entries(verdictNames).map(([name, label]) => element("option", { value: name }, label)),
  );
  const language = element("input", { id: "report-language", value: "en", maxlength: "8", autocomplete: "off" });
  const invent = element("input", { type: "checkbox", id: "report-invent" });
  const line = element("textarea", { id: "report-line", rows: "5", readonly: "" });
  const copy = element("button", { type: "button", class: "primary" }, "Copy the case");
  const told = element("p", { class: "hint", role: "status" });

  function show(): void {
    const kept = marks.filter(({ box }) => box.checked).map(({ mark }) => mark);
    const { earlier, situation } = current;
    const parts = { text, earlier, situation, marks: kept, verdict: verdict.value as Verdict, language: language.value };
    line.value = labelledCase(parts);
  }

  function addRow(mark: Mark): void {
    const id = `report-mark-${marks.length}`;
    const box = element("input", { type: "checkbox", id, checked: "" });
    box.addEventListener("change", show);
    marks.push({ mark, box });
    const piece = shortened(text.slice(mark.start, mark.end));
    found.append(
      element(
        "div",
        { class: "check" },
        box,
        element("label", { for: id }, element("span", {}, `${typeWords[mark.type].title}: `), element("q", {}, piece)),
      ),
    );
  }

  function fill(): void {
    field.value = text;
    marks = [];
    found.replaceChildren(element("legend", {}, "Found. Leave out what is no contact"));
    for (const finding of current.findings) addRow(finding);
    if (current.findings.length === 0) found.append(element("p", { class: "hint" }, "Nothing was found."));
    show();
  }

  invent.addEventListener("change", () => {
    told.textContent = "";
    text = current.text;
    if (invent.checked) {
      const invented = withInvented(current.lint, current.text, { ...current.situation, history: current.earlier });
      if (invented === undefined) {
        invent.checked = false;
        told.textContent = "These could not be replaced without changing the case; please do it by hand before you pass it on.";
      } else text = invented;
    }
    fill();
  });
  addMark.addEventListener("click", () => {
    const { selectionStart: start, selectionEnd: end } = field;
    if (start === end) {
      told.textContent = "Select the piece that was missed in the text first.";
      field.focus();
      return;
    }
    told.textContent = "";
    addRow({ type: type.value as EntityType, start, end });
    if (verdict.value === "allow") verdict.value = "warn";
    show();
  });
  verdict.addEventListener("change", show);
  language.addEventListener("input", show);
  copy.addEventListener("click", async () => {
    line.select();
    await navigator.clipboard.writeText(line.value);
    told.textContent = "Copied. Nothing was sent: it is in your clipboard only.";
  });

  return createDialog(
    "Report a mistake",
    [
      labelled("Text", field),
      found,
      element("div", { class: "report-missed" }, labelled("Something was missed: what is it?", type), addMark),
      element("div", { class: "report-row" }, labelled("Right verdict", verdict), labelled("Language of the text", language)),
      element("div", { class: "check" }, invent, element("label", { for: invent.id }, "Replace identifiers by invented ones")),
      labelled("The case, as a line of the corpus", line),
      copy,
      told,
    ],
    () => {
      const now = composed();
      if (!now) return;
      current = now;
      text = now.text;
      invent.checked = false;
      told.textContent = "";
      verdict.value = now.findings.reduce<Verdict>((most, finding) => stronger(most, finding.verdict), "allow");
      fill();
    },
  );
}

function stronger(a: Verdict, b: Verdict): Verdict {
  const order: readonly Verdict[] = ["allow", "advise", "warn"];
  return order.indexOf(a) < order.indexOf(b) ? b : a;
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  return element("div", { class: "field" }, element("label", { for: control.id }, label), control);
}
