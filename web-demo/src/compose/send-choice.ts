/** What a person is asked when a text with findings is about to be sent, below the text itself. */
import type { SendChoices } from "contactlint/attach";
import { element } from "../element.js";
import type { Finding, Report, Situation } from "../types.js";
import { instead, typeWords, why } from "../wording.js";

export interface SendChoice {
  ask(report: Report, situation: Situation, choices: SendChoices): void;
  /** The text or the situation has changed since. */
  hide(): void;
}

/** `onSend`: the person sends it as it is. */
export function createSendChoice(root: HTMLElement, onSend: () => void): SendChoice {
  const title = element("h3", { id: "send-choice-title" }, "Before you send");
  const list = element("ul");
  const buttons = element("div", { class: "choice-buttons" });
  root.append(title, list, buttons);

  function button(label: string, kind: string, act: () => void): HTMLElement {
    const made = element("button", { type: "button", class: kind }, label);
    made.addEventListener("click", act);
    return made;
  }

  function hide(): void {
    root.hidden = true;
  }

  return {
    hide,
    ask(report, situation, choices) {
      const notable = report.findings.filter(({ verdict }) => verdict !== "allow");
      root.dataset.verdict = report.verdict;
      list.replaceChildren(...notable.filter(isFirstOfItsKind).map((finding) => itemOf(finding, situation)));
      const edit = button("Edit", "primary", () => {
        hide();
        choices.edit();
      });
      buttons.replaceChildren(
        edit,
        button("Remove it", "quiet", () => {
          hide();
          choices.remove();
        }),
        ...(report.verdict === "advise"
          ? [button("That is the purpose", "quiet", () => {
              hide();
              choices.access();
              onSend();
            })]
          : []),
        button("Send anyway", "quiet", () => {
          hide();
          choices.send();
          onSend();
        }),
      );
      root.hidden = false;
      edit.focus();
    },
  };
}

function isFirstOfItsKind(finding: Finding, at: number, all: readonly Finding[]): boolean {
  return all.findIndex(({ type, reason }) => type === finding.type && reason === finding.reason) === at;
}

function itemOf(finding: Finding, situation: Situation): HTMLElement {
  return element(
    "li",
    {},
    element("strong", {}, typeWords[finding.type].title),
    ` ${why(finding, situation)} ${instead(finding)}`,
  );
}
