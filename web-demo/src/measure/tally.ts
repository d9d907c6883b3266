/** Counts of a scan. Plain numbers, so that they can be sent and added. */
import type { EntityType, Verdict } from "../types.js";
import type { BrokenRow } from "./source/row.js";

export interface LanguageTally {
  readonly messages: number;
  readonly flagged: number;
}

export interface Tally {
  readonly rows: number;
  readonly empty: number;
  readonly broken: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Rows with at least one finding of the type that is warned of or advised on. */
  readonly types: Readonly<Partial<Record<EntityType, number>>>;
  readonly languages: Readonly<Record<string, LanguageTally>>;
  /** Rows whose findings are written so that a plain search would not find them. */
  readonly disguised: number;
}

export const emptyTally: Tally = {
  rows: 0,
  empty: 0,
  broken: 0,
  verdicts: { allow: 0, advise: 0, warn: 0 },
  types: {},
  languages: {},
  disguised: 0,
};

export function add(a: Tally, b: Tally): Tally {
  return {
    rows: a.rows + b.rows,
    empty: a.empty + b.empty,
    broken: a.broken + b.broken,
    verdicts: addCounts(a.verdicts, b.verdicts) as Tally["verdicts"],
    types: addCounts(a.types, b.types),
    languages: addLanguages(a.languages, b.languages),
    disguised: a.disguised + b.disguised,
  };
}

function addCounts(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

function addLanguages(a: Tally["languages"], b: Tally["languages"]): Tally["languages"] {
  const sum = { ...a };
  for (const [name, { messages, flagged }] of Object.entries(b)) {
    const before = sum[name] ?? { messages: 0, flagged: 0 };
    sum[name] = { messages: before.messages + messages, flagged: before.flagged + flagged };
  }
  return sum;
}

export function flagged({ verdicts }: Tally): number {
  return verdicts.warn + verdicts.advise;
}

export function perThousand(part: number, whole: number): string {
  return whole === 0 ? "–" : ((1000 * part) / whole).toFixed(1);
}

/** Kept for showing; all are counted. */
export const shownBroken = 100;

export function keepFirst(kept: readonly BrokenRow[], more: readonly BrokenRow[]): readonly BrokenRow[] {
  return kept.length >= shownBroken ? kept : [...kept, ...more].slice(0, shownBroken);
}
