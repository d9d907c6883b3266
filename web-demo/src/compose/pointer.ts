/** Shows in the field the finding that the person points at, where a field has ranges. */
import type { Finding } from "../types.js";

type RangedTextarea = HTMLTextAreaElement & {
  createValueRange?(start: number, end: number): AbstractRange & { disconnect(): void };
};

export function createPointer(textarea: RangedTextarea): (at: Finding | undefined) => void {
  if (!textarea.createValueRange) return () => {};
  const highlight = new Highlight();
  CSS.highlights.set("pointed", highlight);
  let range: (AbstractRange & { disconnect(): void }) | undefined;
  return (at) => {
    highlight.clear();
    range?.disconnect();
    range = at && textarea.createValueRange!(at.start, at.end);
    if (range) highlight.add(range);
  };
}
