/**
 * Cuts what the core would not read anyway, before it is copied into WebAssembly's memory: a text
 * of ten megabytes costs no more than one of the greatest length that is read.
 */
import type { HistoryOrigin } from "./report.js";

/** As in `core/include/contactlint/situation.h`; a test compares them. */
export const maxHistoryMessages = 50;
export const maxHistoryUnits = 20000;

/** The beginning of `text`, at most `maxLength` code units, never ending inside a surrogate pair. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const last = text.charCodeAt(maxLength - 1);
  const next = text.charCodeAt(maxLength);
  const splitsPair = (last & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;
  return text.slice(0, splitsPair ? maxLength - 1 : maxLength);
}

export interface HistoryExcerpt extends HistoryOrigin {
  readonly messages: readonly string[] | undefined;
}

const noHistory: HistoryExcerpt = { messages: undefined, skippedMessages: 0, skippedUnits: 0 };

/**
 * The last messages, as many as the core reads. The oldest of them may be longer than what is left
 * of the core's limit: it keeps one unit more than that limit, so that the core sees that it is cut.
 */
export function cutHistory(history: readonly string[] | undefined): HistoryExcerpt {
  if (history === undefined) return noHistory;
  let first = history.length;
  let units = 0;
  while (first > 0 && history.length - first < maxHistoryMessages && units < maxHistoryUnits) {
    units += history[--first]!.length;
  }
  const oldest = history[first]!;
  const skippedUnits = Math.max(0, oldest.length - maxHistoryUnits - 1);
  if (first === 0 && skippedUnits === 0) {
    return { messages: history, skippedMessages: 0, skippedUnits: 0 };
  }
  const messages = history.slice(first);
  messages[0] = oldest.slice(skippedUnits);
  return { messages, skippedMessages: first, skippedUnits };
}
