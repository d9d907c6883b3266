/** The text above its reading, each character joined by a line to what it was read as. */
import { element } from "../element.js";
import type { ExplainedFinding } from "../types.js";
import { align, type Joint } from "./alignment.js";

/** A joint with more lines than this becomes a funnel: the lines would be a smear. */
const mostLines = 16;

/** Height of the lines, in the units in which a cell is one wide. */
const height = 2;

export function drawReading(text: string, finding: ExplainedFinding): HTMLElement {
  const joints = align(text, finding.reading, finding.origins);
  const typed = joints.flatMap(({ source }) => source).join("");
  const cells = element(
    "div",
    {
      class: "reading-joints",
      role: "img",
      "aria-label": `Typed: ${typed}. Read as: ${finding.reading}.`,
    },
    ...joints.map(drawJoint),
  );
  return element(
    "figure",
    { class: "reading", tabindex: "0", "aria-label": "How it was read" },
    cells,
    element("figcaption", {}, "Above as typed, below as read. What is faint was left out."),
  );
}

function drawJoint(joint: Joint): HTMLElement {
  const { source, reading } = joint;
  const kind = reading.length === 0 ? "left-out" : isSame(joint) ? "same" : "changed";
  return element(
    "span",
    { class: `joint ${kind}` },
    element("span", { class: "cells" }, ...source.map(cell)),
    drawLines(joint),
    element("span", { class: "cells" }, ...reading.map(cell)),
  );
}

function cell(character: string): HTMLElement {
  return element("span", { class: "cell" }, /^\s+$/.test(character) ? "\u00a0" : character);
}

function isSame({ source, reading }: Joint): boolean {
  return source.join("").toLowerCase() === reading.join("");
}

function drawLines({ source, reading, lines }: Joint): SVGElement {
  const width = Math.max(source.length, reading.length);
  const svg = svgElement("svg", { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none" });
  svg.setAttribute("class", "lines");
  // Both rows are centred on the joint.
  const sourceLeft = (width - source.length) / 2;
  const readingLeft = (width - reading.length) / 2;
  if (lines.length > mostLines && !isOneToOne(lines)) {
    const points = [
      [sourceLeft, 0], [sourceLeft + source.length, 0],
      [readingLeft + reading.length, height], [readingLeft, height],
    ];
    svg.append(svgElement("polygon", { points: points.map((point) => point.join()).join(" ") }));
    return svg;
  }
  for (const [from, to] of lines) {
    svg.append(
      svgElement("line", {
        x1: sourceLeft + from + 0.5, y1: 0, x2: readingLeft + to + 0.5, y2: height,
      }),
    );
  }
  return svg;
}

function isOneToOne(lines: Joint["lines"]): boolean {
  return new Set(lines.map(([from]) => from)).size === lines.length;
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
