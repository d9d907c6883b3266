/**
 * A layer over a textarea or an input with the same text in invisible letters, line on line, that
 * bears the underlines. It lies outside the field's own surroundings, so that no selector of the
 * page meets it, takes no pointer, and follows scroll, size and zoom once a frame.
 */
import type { Finding } from "../report.js";
import { homeOf } from "./home.js";
import type { Painter } from "./paint.js";

const copied = [
  "border-block-end-width", "border-block-start-width", "border-inline-end-width",
  "border-inline-start-width", "box-sizing", "direction", "font-family", "font-feature-settings",
  "font-kerning", "font-size", "font-stretch", "font-style", "font-variant", "font-weight",
  "letter-spacing", "line-height", "overflow-wrap", "padding-bottom", "padding-left",
  "padding-right", "padding-top", "tab-size", "text-align", "text-indent", "text-transform",
  "unicode-bidi", "word-break", "word-spacing",
];

export function createMirror(field: HTMLTextAreaElement | HTMLInputElement): Painter {
  const document = field.ownerDocument;
  const window = document.defaultView!;
  const layer = document.createElement("div");
  layer.setAttribute("aria-hidden", "true");
  Object.assign(layer.style, {
    position: "fixed",
    margin: "0",
    overflow: "hidden",
    color: "transparent",
    borderStyle: "solid",
    borderColor: "transparent",
    pointerEvents: "none",
    zIndex: "1",
  });
  homeOf(field).append(layer);

  let frame = 0;
  function follow(): void {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  }

  function place(): void {
    const style = window.getComputedStyle(field);
    for (const name of copied) layer.style.setProperty(name, style.getPropertyValue(name));
    const isLine = field.localName === "input";
    layer.style.whiteSpace = isLine ? "pre" : "pre-wrap";
    if (isLine) layer.style.lineHeight = `${field.clientHeight}px`;
    const { left, top, width, height } = field.getBoundingClientRect();
    const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
    const scrollbar = Math.max(0, field.offsetWidth - field.clientWidth - borders);
    const side = style.direction === "rtl" ? "paddingLeft" : "paddingRight";
    layer.style[side] = `${parseFloat(style[side]) + scrollbar}px`;
    layer.style.boxSizing = "border-box";
    Object.assign(layer.style, {
      left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`,
    });
    layer.scrollTop = field.scrollTop;
    layer.scrollLeft = field.scrollLeft;
  }

  const resized = new window.ResizeObserver(follow);
  resized.observe(field);
  document.addEventListener("scroll", follow, { capture: true, passive: true });
  field.addEventListener("scroll", follow, { passive: true });
  window.addEventListener("resize", follow);

  return {
    show(text, findings) {
      // What lies behind the last finding bears no line; a line more keeps the end scrollable.
      layer.replaceChildren(...marked(document, `${text}\n`, findings));
      place();
    },
    remove() {
      window.cancelAnimationFrame(frame);
      resized.disconnect();
      document.removeEventListener("scroll", follow, { capture: true });
      field.removeEventListener("scroll", follow);
      window.removeEventListener("resize", follow);
      layer.remove();
    },
  };
}

/** The text in nodes, each finding in a `<mark>`; a finding inside another bears no second line. */
function marked(
  document: Document,
  text: string,
  findings: readonly Finding[],
): (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = [];
  let done = 0;
  for (const { start, end, verdict } of findings) {
    if (start < done) continue;
    const mark = document.createElement("mark");
    mark.className = `contactlint-${verdict}`;
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(done, start), mark);
    done = end;
  }
  nodes.push(text.slice(done));
  return nodes;
}
