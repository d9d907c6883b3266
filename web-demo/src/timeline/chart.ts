/** The keystrokes as a chart: a bar each, and a mark where a finding came. Drawn by uPlot. */
import uPlot from "uplot";
import type { Keystroke } from "./keystrokes.js";

export interface Chart {
  show(keystrokes: readonly Keystroke[]): void;
}

const height = 180;

export function createChart(root: HTMLElement): Chart {
  // The colours of the page change with its theme; a canvas is told them anew at each drawing.
  const stroke = (name: string) => (): string => colourOf(root, name);
  const axis = { stroke: stroke("--ink-soft"), grid: { stroke: stroke("--line"), width: 1 }, ticks: { show: false }, font: "12px Inter, system-ui" };
  const bars = uPlot.paths.bars!({ size: [0.7, 12] });
  const plot = new uPlot(
    {
      width: width(root),
      height,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false, range: (_plot, min, max) => [min - 1, max + 1] }, y: { range: (_plot, _min, max) => [0, Math.max(0.2, max * 1.15)] } },
      axes: [
        { ...axis, values: (_plot, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? String(tick) : "")) },
        { ...axis, size: 56, values: (_plot, ticks) => ticks.map((tick) => `${tick} ms`) },
      ],
      series: [
        {},
        { label: "Time", stroke: stroke("--allow-line"), fill: stroke("--allow-line"), paths: bars, points: { show: false } },
        { label: "A finding came", stroke: stroke("--warn-line"), fill: stroke("--warn-line"), paths: bars, points: { show: false } },
      ],
    },
    [[], [], []],
    root,
  );
  new ResizeObserver(() => plot.setSize({ width: width(root), height })).observe(root);
  return {
    show(keystrokes) {
      plot.setData([
        keystrokes.map(({ number }) => number),
        keystrokes.map(({ milliseconds, appeared }) => (appeared.length > 0 ? null : milliseconds)),
        keystrokes.map(({ milliseconds, appeared }) => (appeared.length > 0 ? milliseconds : null)),
      ]);
    },
  };
}

function width(root: HTMLElement): number {
  return Math.max(200, root.clientWidth);
}

/** As a canvas takes it: it knows neither `var()` nor `light-dark()`. */
function colourOf(root: HTMLElement, name: string): string {
  root.style.color = `var(${name})`;
  const { color } = getComputedStyle(root);
  root.style.color = "";
  return color;
}
