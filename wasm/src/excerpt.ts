/**
 * Cuts what the core would not read anyway, before it is copied into WebAssembly's memory: a text
 * of ten megabytes costs no more than one of the greatest length that is read.
 */

/** As in `core/include/contactlint/situation.h`; a test compares them. */
const maxHistoryMessages = 50;
const maxHistoryUnits = 20000;

/** The beginning of `text`, at most `maxLength` code units, never ending inside a surrogate pair. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const last = text.charCodeAt(maxLength - 1);
  const next = text.charCodeAt(maxLength);
  const splitsPair = (last & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;
  return text.slice(0, splitsPair ? maxLength - 1 : maxLength);
}

interface HistoryExcerpt {
  readonly messages: readonly string[] | undefined;
  /** Earlier messages that are left out: the index of the first one given. */
  readonly skipped: number;
}

const noHistory: HistoryExcerpt = { messages: undefined, skipped: 0 };

/** The last messages, as many whole ones as the core reads; each counts one unit for its end. */
export function cutHistory(history: readonly string[] | undefined): HistoryExcerpt {
  if (history === undefined) return noHistory;
  let first = history.length;
  let units = 0;
  while (first > 0 && history.length - first < maxHistoryMessages) {
    units += history[first - 1]!.length + 1;
    if (units > maxHistoryUnits) break;
    --first;
  }
  return first === 0
    ? { messages: history, skipped: 0 }
    : { messages: history.slice(first), skipped: first };
}
