/** A text that was sent, with what was found in it. */
import { element } from "../element.js";
import type { Finding } from "../types.js";

/** The text in nodes, each finding in a `<mark>`; a finding inside another bears no second line. */
export function markedText(text: string, findings: readonly Finding[]): (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = [];
  let done = 0;
  for (const { start, end, verdict } of findings) {
    if (start < done) continue;
    const mark = element("mark", { "data-verdict": verdict }, text.slice(start, end));
    nodes.push(text.slice(done, start), mark);
    done = end;
  }
  nodes.push(text.slice(done));
  return nodes;
}
