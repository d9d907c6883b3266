/** The timeline below the composer: chart and table of the last keystrokes, drawn while it is open. */
import { element } from "../element.js";
import { count, typeWords } from "../wording.js";
import type { Chart } from "./chart.js";
import { createKeystrokes, type Keystroke, type Keystrokes } from "./keystrokes.js";

/** The chart's library is some kilobytes that nobody waits for. */
const fetchChart = () => import("./chart.js");

export interface Timeline extends Keystrokes {
  prepare(): Promise<unknown>;
}

export function createTimeline(details: HTMLDetailsElement): Timeline {
  const note = element("p", { class: "hint" });
  const canvas = element("div", { class: "timeline-chart", role: "img", "aria-label": "Time of each check; the table below has the same" });
  const body = element("tbody");
  const table = element(
    "table",
    {},
    element("caption", { class: "visually-hidden" }, "The last keystrokes, the newest first"),
    element(
      "thead",
      {},
      element("tr", {}, ...["Keystroke", "Characters", "Time", "What came or went"].map((head) => element("th", { scope: "col" }, head))),
    ),
    body,
  );
  const scroller = element("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Keystrokes as a table" }, table);
  details.append(note, canvas, scroller);
  let chart: Chart | undefined;
  let frame = 0;

  const keystrokes = createKeystrokes(() => {
    if (!details.open) return;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      show();
    });
  });

  function show(): void {
    const all = keystrokes.all();
    note.textContent =
      all.length === 0
        ? "Nothing has been typed yet."
        : `The last ${count(all.length, "keystroke")}; red where a finding came.`;
    canvas.hidden = scroller.hidden = all.length === 0;
    body.replaceChildren(...[...all].reverse().map(rowOf));
    if (!canvas.hidden) chart?.show(all);
  }

  details.addEventListener("toggle", async () => {
    if (!details.open) return;
    show();
    if (!chart) {
      const { createChart } = await fetchChart();
      chart ??= createChart(canvas);
    }
    show();
  });
  return { ...keystrokes, prepare: fetchChart };
}

function rowOf({ number, characters, milliseconds, appeared, vanished }: Keystroke): HTMLElement {
  const changes = [
    ...appeared.map((type) => `${typeWords[type].title} came`),
    ...vanished.map((type) => `${typeWords[type].title} went`),
  ];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, String(number)),
    element("td", {}, String(characters)),
    element("td", {}, `${milliseconds.toFixed(2)} ms`),
    element("td", {}, changes.join(", ")),
  );
}
