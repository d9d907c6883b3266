/**
 * Two ways to underline without touching the text: the CSS Custom Highlight API where the engine
 * has ranges for this kind of field, and elsewhere, for textareas and inputs, a mirror.
 */
import type { Finding } from "../report.js";
import { type Field, type FieldRange, isValueField } from "./field.js";
import { createMirror } from "./mirror.js";
import { adoptRules } from "./sheet.js";

/**
 * How findings are underlined: `highlight` by the CSS Custom Highlight API, `mirror` by a layer
 * behind a textarea or input, `none` by the page itself, `auto` by the first that works.
 */
export type Paint = "auto" | "highlight" | "mirror" | "none";

export interface Painter {
  show(text: string, findings: readonly Finding[]): void;
  remove(): void;
}

export function createPainter(field: Field, paint: Paint): Painter {
  const { element } = field;
  const way = paint === "auto" ? bestWay(field) : paint;
  if (way === "none") return { show() {}, remove() {} };
  const dropRules = adoptRules(element);
  const painter =
    way === "mirror" && isValueField(element) ? createMirror(element) : createHighlighter(field);
  return {
    show: painter.show,
    remove() {
      painter.remove();
      dropRules();
    },
  };
}

function bestWay({ element }: Field): Paint {
  const hasHighlights = typeof CSS !== "undefined" && "highlights" in CSS;
  if (!isValueField(element)) return hasHighlights ? "highlight" : "none";
  return hasHighlights && "createValueRange" in element ? "highlight" : "mirror";
}

// The names are shared by all fields of a page: each adds and takes away ranges of its own.
function highlightOf(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}

function createHighlighter(field: Field): Painter {
  let painted: (FieldRange & { highlight: Highlight })[] = [];

  function clear(): void {
    for (const { highlight, range, release } of painted) {
      highlight.delete(range);
      release();
    }
    painted = [];
  }

  return {
    show(_text, findings) {
      clear();
      for (const { start, end, verdict } of findings) {
        const made = field.range(start, end);
        if (!made) continue;
        const highlight = highlightOf(`contactlint-${verdict}`);
        highlight.add(made.range);
        painted.push({ ...made, highlight });
      }
    },
    remove: clear,
  };
}
