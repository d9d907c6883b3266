/** The findings beside a field: a button for each, and what can be done when it is to be sent. */
import type { SendChoices } from "../attach/attach.js";
import { type Messages, summary, tell } from "../messages/messages.js";
import type { Finding } from "../report.js";

export interface Panel {
  readonly root: HTMLElement;
  show(text: string, findings: readonly Finding[]): void;
  /** Asks what is to be done with a text that has findings, until one answer is chosen. */
  ask(choices: SendChoices, findings: readonly Finding[]): void;
}

export function createPanel(
  document: Document,
  messages: Messages,
  onChoose: (finding: Finding) => void,
): Panel {
  const root = make("section", "panel");
  const heading = make("p", "summary");
  const list = make("ol", "list");
  const question = make("div", "choices");
  root.lang = messages.language;
  root.dir = messages.direction;
  root.setAttribute("aria-label", messages.panel);
  question.setAttribute("role", "group");
  question.setAttribute("aria-label", messages.panel);
  root.hidden = question.hidden = true;
  root.append(heading, list, question);
  const rows: Row[] = [];
  let shown = "";

  function make<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    part: string,
  ): HTMLElementTagNameMap[Name] {
    const made = document.createElement(name);
    made.setAttribute("part", part);
    return made;
  }

  // Rows are kept from one report to the next, so that a button keeps its focus.
  function createRow(): Row {
    let current: Finding;
    const item = make("li", "item");
    const button = make("button", "finding");
    const what = make("span", "what");
    const piece = document.createElement("bdi");
    const note = make("span", "note");
    button.type = "button";
    button.append(what, " ", piece, " ", note);
    button.addEventListener("click", () => onChoose(current));
    item.append(button);
    return {
      item,
      show(text, finding) {
        current = finding;
        const told = tell(messages, finding);
        button.dataset.verdict = finding.verdict;
        what.textContent = `${told.what}:`;
        piece.textContent = text.slice(finding.start, finding.end);
        note.textContent = `${told.why} ${told.instead}`;
      },
    };
  }

  function choice(name: keyof SendChoices, choices: SendChoices): HTMLElement {
    const button = make("button", `choice ${name}`);
    button.type = "button";
    button.textContent = messages.choices[name];
    button.addEventListener("click", () => {
      question.hidden = true;
      choices[name]();
    });
    return button;
  }

  return {
    root,
    show(text, findings) {
      // A check at a pause, of the same text, takes no question back.
      if (text !== shown) question.hidden = true;
      shown = text;
      root.hidden = findings.length === 0;
      heading.textContent = root.hidden ? "" : summary(messages, findings);
      while (rows.length > findings.length) rows.pop()!.item.remove();
      findings.forEach((finding, i) => {
        if (!rows[i]) {
          rows[i] = createRow();
          list.append(rows[i].item);
        }
        rows[i].show(text, finding);
      });
    },
    ask(choices, findings) {
      const names: (keyof SendChoices)[] = ["edit", "remove", "send"];
      // A purpose can be declared only for what is permitted for one.
      if (findings.every(({ verdict }) => verdict !== "warn")) names.splice(2, 0, "access");
      question.replaceChildren(...names.map((name) => choice(name, choices)));
      root.hidden = question.hidden = false;
      (question.firstElementChild as HTMLElement).focus();
    },
  };
}

interface Row {
  readonly item: HTMLElement;
  show(text: string, finding: Finding): void;
}
