/**
 * Underlines findings in a textarea.
 *
 * Where ranges over a textarea's value exist (`createValueRange`), the CSS Custom Highlight API
 * paints them in the field itself. Elsewhere a mirror of the text lies under the field, with the
 * same metrics and transparent letters, and bears the lines; it holds no more than is read.
 */
import type { Finding } from "./types.js";

export interface Underliner {
  /** `pointed` is the finding that the person points at in the list. */
  show(text: string, findings: readonly Finding[], pointed: Finding | undefined): void;
}

interface ValueRange {
  disconnect(): void;
}

type RangedTextarea = HTMLTextAreaElement & {
  createValueRange?(start: number, end: number): ValueRange & AbstractRange;
};

export function createUnderliner(textarea: RangedTextarea, mirror: HTMLElement): Underliner {
  const inField = "highlights" in CSS && typeof textarea.createValueRange === "function";
  return inField ? highlightUnderliner(textarea) : mirrorUnderliner(textarea, mirror);
}

const names = ["warn", "advise", "allow", "pointed"] as const;

function highlightUnderliner(textarea: RangedTextarea): Underliner {
  const highlights = Object.fromEntries(names.map((name) => [name, new Highlight()]));
  for (const name of names) CSS.highlights.set(name, highlights[name]!);
  let ranges: ValueRange[] = [];
  return {
    show(_text, findings, pointed) {
      for (const name of names) highlights[name]!.clear();
      for (const range of ranges) range.disconnect();
      ranges = [];
      for (const finding of findings) {
        const range = textarea.createValueRange!(finding.start, finding.end);
        ranges.push(range);
        highlights[finding.verdict]!.add(range);
        if (finding === pointed) highlights.pointed!.add(range);
      }
    },
  };
}

function mirrorUnderliner(textarea: HTMLTextAreaElement, mirror: HTMLElement): Underliner {
  const follow = (): void => {
    mirror.scrollTop = textarea.scrollTop;
  };
  mirror.hidden = false;
  textarea.addEventListener("scroll", follow);
  return {
    show(text, findings, pointed) {
      mirror.dir = textarea.dir;
      mirror.replaceChildren(...markedText(endedLine(text), findings, pointed));
      follow();
    },
  };
}

// A line that is still empty has no height of its own.
function endedLine(text: string): string {
  return `${text}\n`;
}

/** The text in nodes, each finding in a `<mark>`; findings must not overlap and be sorted. */
export function markedText(
  text: string,
  findings: readonly Finding[],
  pointed?: Finding,
): (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = [];
  let done = 0;
  for (const finding of findings) {
    if (finding.start < done) continue;
    const mark = document.createElement("mark");
    mark.dataset.verdict = finding.verdict;
    mark.classList.toggle("pointed", finding === pointed);
    mark.textContent = text.slice(finding.start, finding.end);
    nodes.push(text.slice(done, finding.start), mark);
    done = finding.end;
  }
  nodes.push(text.slice(done));
  return nodes;
}
