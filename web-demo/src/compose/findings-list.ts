/** The list of findings beside the text. Cards are kept, so that focus and what is open stay. */
import { element } from "../element.js";
import type { Finding, Situation } from "../types.js";
import { type Explained, explain } from "../understand/explanation.js";
import { confidenceWords, instead, shortened, typeWords, verdictNames, why } from "../wording.js";

export interface FindingsListEvents {
  /** The person says that this is no contact information, or that its purpose is the stated one. */
  onDismiss(finding: Finding): void;
  onSelect(finding: Finding): void;
  /** `undefined`: at none any more. */
  onPoint(finding: Finding | undefined): void;
  /** Asked only for what is open. */
  explain(finding: Finding): Explained | undefined;
}

export interface FindingsList {
  show(text: string, findings: readonly Finding[], situation: Situation): void;
}

/** More cards than anyone would read; the text still shows every finding. */
const mostCards = 20;

export function createFindingsList(root: HTMLElement, events: FindingsListEvents): FindingsList {
  const cards: Card[] = [];
  const rest = element("li", { class: "rest" });
  return {
    show(text, findings, situation) {
      const listed = findings.slice(0, mostCards);
      while (cards.length > listed.length) cards.pop()!.root.remove();
      listed.forEach((finding, i) => {
        if (!cards[i]) {
          cards[i] = createCard(events);
          root.append(cards[i].root);
        }
        cards[i].show(text, finding, situation);
      });
      rest.remove();
      if (findings.length > listed.length) {
        rest.textContent = `And ${findings.length - listed.length} more, underlined in the text.`;
        root.append(rest);
      }
    },
  };
}

interface Card {
  readonly root: HTMLElement;
  show(text: string, finding: Finding, situation: Situation): void;
}

function createCard(events: FindingsListEvents): Card {
  let current: Finding;

  const badge = element("span", { class: "badge" });
  const title = element("h3");
  const disguised = element("span", { class: "tag" }, "disguised");
  const piece = element("button", { class: "piece", type: "button", title: "Show it in the text, and how it was read" });
  const value = element("code");
  const valueRow = element("p", { class: "value" }, "Reads as ", value);
  const reason = element("dd");
  const todo = element("dd");
  const todoTerm = element("dt", {}, "Instead");
  const confidence = element("dd");
  const dismiss = element("button", { class: "quiet", type: "button" });
  const trace = element("div");
  const details = element("details", {}, element("summary", {}, "How it was read"), trace);

  const root = element(
    "li",
    { class: "finding" },
    element("div", { class: "finding-head" }, badge, title, disguised),
    piece,
    valueRow,
    element(
      "dl",
      { class: "facts" },
      element("dt", {}, "Why"),
      reason,
      todoTerm,
      todo,
      element("dt", {}, "Confidence"),
      confidence,
    ),
    element("div", { class: "finding-foot" }, details, dismiss),
  );

  piece.addEventListener("click", () => {
    details.open = true;
    events.onSelect(current);
  });
  dismiss.addEventListener("click", () => events.onDismiss(current));
  root.addEventListener("pointerenter", () => events.onPoint(current));
  root.addEventListener("pointerleave", () => events.onPoint(undefined));
  root.addEventListener("focusin", () => events.onPoint(current));
  root.addEventListener("focusout", () => events.onPoint(undefined));
  details.addEventListener("toggle", showTrace);

  function showTrace(): void {
    if (!details.open) return;
    const explained = events.explain(current);
    trace.replaceChildren(...(explained ? explain(explained) : []));
  }

  return {
    root,
    show(text, finding, situation) {
      current = finding;
      root.dataset.verdict = finding.verdict;
      badge.textContent = verdictNames[finding.verdict];
      title.textContent = typeWords[finding.type].title;
      disguised.hidden = !finding.disguised;
      piece.textContent = shortened(text.slice(finding.start, finding.end));
      value.textContent = finding.value ?? "";
      valueRow.hidden = finding.value === undefined || finding.value === piece.textContent;
      reason.textContent = why(finding, situation);
      todo.textContent = instead(finding);
      todo.hidden = todoTerm.hidden = todo.textContent === "";
      confidence.textContent = confidenceWords[finding.confidence];
      dismiss.textContent =
        finding.verdict === "advise" ? "That is the purpose" : "Not contact details";
      dismiss.hidden = finding.verdict === "allow";
      showTrace();
    },
  };
}
