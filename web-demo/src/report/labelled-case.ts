/**
 * What a person says should have been found, as a line of the project's corpus: the text with marks,
 * `write to ⟦email|jo at fernpost dot io⟧`, and the verdict that it ought to have.
 */
import type { EntityType, Situation, Verdict } from "../types.js";

export interface Mark {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
}

export interface CaseParts {
  readonly text: string;
  readonly earlier: readonly string[];
  readonly situation: Situation;
  readonly marks: readonly Mark[];
  readonly verdict: Verdict;
  readonly language: string;
}

/** One line. */
export function labelledCase({ text, earlier, situation, marks, verdict, language }: CaseParts): string {
  const marked = withMarks(text, marks);
  return JSON.stringify({
    id: "reported-1",
    ...(earlier.length === 0 ? { text: marked } : { messages: [...earlier, marked] }),
    verdict,
    lang: language,
    ...situation,
    tags: ["reported"],
  });
}

/** A mark inside another one says nothing more. */
function withMarks(text: string, marks: readonly Mark[]): string {
  let marked = "";
  let done = 0;
  for (const { type, start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    marked += `${text.slice(done, start)}⟦${type}|${text.slice(start, end)}⟧`;
    done = end;
  }
  return marked + text.slice(done);
}
