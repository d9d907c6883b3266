/** What a scan has counted so far: figures, and tables of them. */
import { element } from "../element.js";
import { languageName } from "../gallery/search.js";
import type { EntityType } from "../types.js";
import { typeWords, verdictNames } from "../wording.js";
import type { BrokenRow } from "./source/row.js";
import { flagged, perThousand, shownBroken, type Tally } from "./tally.js";

export interface Results {
  readonly root: HTMLElement;
  show(tally: Tally, seconds: number): void;
  showBroken(rows: readonly BrokenRow[], all: number): void;
}

type TableRow = readonly [name: string, count: number, share: string];

export function createResults(): Results {
  const figures = element("dl", { class: "figures" });
  const types = createTable("By type", ["Type", "Messages", "Per 1,000"]);
  const verdicts = createTable("By verdict", ["Verdict", "Messages", "Per 1,000"]);
  const languages = createTable("By language", ["Language", "Flagged", "Per 1,000 of its messages"]);
  const brokenList = element("div", { class: "broken" });
  const root = element(
    "section",
    { class: "results", "aria-label": "Results" },
    figures,
    element("div", { class: "result-tables" }, types.root, verdicts.root, languages.root),
    brokenList,
  );
  return {
    root,
    show(tally, seconds) {
      const all = tally.rows;
      figures.replaceChildren(
        ...figure("Messages", number(all)),
        ...figure("Flagged per 1,000", perThousand(flagged(tally), all)),
        ...figure("Warned of", number(tally.verdicts.warn)),
        ...figure("Advised on", number(tally.verdicts.advise)),
        ...figure("In disguise", number(tally.disguised)),
        ...figure("Broken rows", number(tally.broken)),
        ...figure("Empty rows", number(tally.empty)),
        ...figure("Messages a second", seconds > 0 ? number(Math.round(all / seconds)) : "–"),
      );
      const byCount = (a: TableRow, b: TableRow): number => b[1] - a[1];
      types.show(
        Object.entries(tally.types)
          .map(([type, n]): TableRow => [typeWords[type as EntityType].title, n, perThousand(n, all)])
          .sort(byCount),
      );
      verdicts.show(
        (["warn", "advise", "allow"] as const).map((verdict) => {
          const n = tally.verdicts[verdict];
          return [verdictNames[verdict], n, perThousand(n, all)];
        }),
      );
      languages.show(
        Object.entries(tally.languages)
          .sort((a, b) => b[1].messages - a[1].messages)
          .map(([code, { messages, flagged: n }]): TableRow => [
            `${nameOf(code)} (${number(messages)})`, n, perThousand(n, messages),
          ]),
      );
    },
    showBroken(rows, all) {
      brokenList.replaceChildren();
      if (all === 0) return;
      const beyond = all > rows.length ? ` The first ${shownBroken} of ${number(all)} are shown.` : "";
      brokenList.append(
        element("h2", {}, "Broken rows"),
        element("p", { class: "hint" }, `They were counted and not scanned.${beyond}`),
        element(
          "div",
          { class: "scroller", tabindex: "0", role: "region", "aria-label": "Broken rows" },
          table(["Row", "What is wrong", "It begins"], rows.map(({ number: row, reason, excerpt }) => [String(row), reason, excerpt])),
        ),
      );
    },
  };
}

function figure(term: string, value: string): HTMLElement[] {
  return [element("div", {}, element("dt", {}, term), element("dd", {}, value))];
}

function number(n: number): string {
  return n.toLocaleString("en");
}

function nameOf(code: string): string {
  try {
    return code === "und" ? "Not known" : languageName(code);
  } catch {
    return code; // a file's own word for a language
  }
}

/** A table with a bar behind each count. */
function createTable(title: string, heads: readonly string[]) {
  const body = element("tbody");
  const root = element(
    "div",
    { class: "result-table card" },
    element(
      "table",
      {},
      element("caption", {}, title),
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      body,
    ),
  );
  return {
    root,
    show(rows: readonly TableRow[]): void {
      const most = Math.max(1, ...rows.map(([, count]) => count));
      body.replaceChildren(
        ...rows.map(([name, count, share]) => {
          const bar = element("span", { class: "count-bar" });
          bar.style.inlineSize = `${(100 * count) / most}%`;
          return element(
            "tr",
            {},
            element("th", { scope: "row" }, name, bar),
            element("td", {}, number(count)),
            element("td", {}, share),
          );
        }),
      );
    },
  };
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, ...rows.map((row) => element("tr", {}, ...row.map((text) => element("td", {}, text))))),
  );
}
