/**
 * A random sample of what was flagged, to be judged right or wrong; from the judgements comes the
 * precision, with its interval. One item is in the tab order at a time; keys do the rest.
 */
import { directionOf } from "../compose/direction.js";
import { markedText } from "../compose/marked-text.js";
import { element } from "../element.js";
import { typeWords, verdictNames } from "../wording.js";
import type { FlaggedRow } from "./protocol.js";
import { wilson } from "./wilson.js";

export type Judgement = "right" | "wrong";

export interface Judged {
  readonly row: FlaggedRow;
  readonly judgement: Judgement;
}

export interface Judging {
  readonly root: HTMLElement;
  show(sample: readonly FlaggedRow[], flagged: number): void;
  judged(): readonly Judged[];
}

interface Item {
  readonly row: FlaggedRow;
  readonly root: HTMLElement;
  readonly buttons: Readonly<Record<Judgement, HTMLButtonElement>>;
  judgement: Judgement | undefined;
}

export function createJudging(): Judging {
  let items: Item[] = [];
  const list = element("ol", { class: "judging-list" });
  const precision = element("p", { class: "precision", role: "status" });
  const intro = element("p", { class: "hint" });
  const root = element(
    "section",
    { class: "judging", "aria-labelledby": "judging-title" },
    element("h2", { id: "judging-title" }, "Judge a sample"),
    intro,
    precision,
    list,
  );
  root.hidden = true;

  function showPrecision(): void {
    const judged = items.filter(({ judgement }) => judgement !== undefined);
    const right = judged.filter(({ judgement }) => judgement === "right").length;
    const interval = wilson(right, judged.length);
    precision.textContent = interval
      ? `Precision ${percent(interval.share)}: between ${percent(interval.low)} and ${percent(interval.high)} ` +
        `with 95 % confidence, from ${right} right of ${judged.length} judged.`
      : "Nothing judged yet.";
  }

  function judge(item: Item, judgement: Judgement | undefined): void {
    item.judgement = judgement;
    if (judgement) item.root.dataset.judgement = judgement;
    else delete item.root.dataset.judgement;
    for (const [name, button] of Object.entries(item.buttons)) {
      button.setAttribute("aria-pressed", String(name === judgement));
    }
    showPrecision();
  }

  function goTo(index: number): void {
    const next = items[Math.max(0, Math.min(items.length - 1, index))];
    if (!next) return;
    makeCurrent(next);
    next.root.focus();
  }

  function makeCurrent(current: Item): void {
    for (const { root: at, buttons } of items) {
      const tabindex = at === current.root ? "0" : "-1";
      for (const part of [at, buttons.right, buttons.wrong]) part.setAttribute("tabindex", tabindex);
    }
  }

  function createItem(row: FlaggedRow): Item {
    const button = (judgement: Judgement, label: string): HTMLButtonElement => {
      const made = element("button", { type: "button", class: "quiet", "aria-pressed": "false" }, label);
      made.addEventListener("click", () => judge(item, item.judgement === judgement ? undefined : judgement));
      return made;
    };
    const buttons = { right: button("right", "Right"), wrong: button("wrong", "Wrong") };
    const notable = row.findings.filter(({ verdict }) => verdict !== "allow");
    const kinds = [...new Set(notable.map(({ type }) => typeWords[type].title))].join(", ");
    const root = element(
      "li",
      { class: "judging-item" },
      element(
        "p",
        { class: "judging-kind" },
        element("span", { class: "badge", "data-verdict": row.verdict }, verdictNames[row.verdict]),
        `${kinds}, row ${row.number.toLocaleString("en")}`,
      ),
      element("p", { class: "judging-text", dir: directionOf(row.text) }, ...markedText(row.text, notable)),
      element("div", { class: "judging-buttons" }, buttons.right, buttons.wrong),
    );
    const item: Item = { row, root, buttons, judgement: undefined };
    root.addEventListener("focusin", () => makeCurrent(item));
    return item;
  }

  list.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = items.findIndex(({ root: item }) => item.contains(event.target as Node));
    const item = items[at];
    if (!item) return;
    const acts: Record<string, () => void> = {
      r: () => (judge(item, "right"), goTo(at + 1)),
      w: () => (judge(item, "wrong"), goTo(at + 1)),
      u: () => judge(item, undefined),
      ArrowDown: () => goTo(at + 1),
      ArrowUp: () => goTo(at - 1),
      Home: () => goTo(0),
      End: () => goTo(items.length - 1),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  return {
    root,
    show(sample, flagged) {
      items = sample.map(createItem);
      list.replaceChildren(...items.map((item) => item.root));
      if (items[0]) makeCurrent(items[0]);
      root.hidden = items.length === 0;
      const what =
        sample.length < flagged
          ? `${sample.length} drawn at random from ${flagged.toLocaleString("en")} flagged messages.`
          : `All ${sample.length} flagged messages.`;
      intro.replaceChildren(
        `${what} Keys: `,
        element("kbd", {}, "R"), " right, ", element("kbd", {}, "W"), " wrong, ",
        element("kbd", {}, "U"), " take it back, ",
        element("kbd", {}, "↑"), " ", element("kbd", {}, "↓"), " go.",
      );
      showPrecision();
    },
    judged: () =>
      items.flatMap(({ row, judgement }) => (judgement ? [{ row, judgement }] : [])),
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
