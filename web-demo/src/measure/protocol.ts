/** What the page and a scanning worker say to each other. Each request gets one answer. */
import type { Finding, LintSituation, Verdict } from "../types.js";
import type { BrokenRow, Row } from "./source/row.js";
import type { Tally } from "./tally.js";

export type Request =
  | { readonly what: "start"; readonly core: ArrayBuffer; readonly policy: string | undefined }
  | { readonly what: "scan"; readonly rows: readonly Row[]; readonly situation: LintSituation };

/** A row with something to warn of or to advise on. */
export interface FlaggedRow {
  readonly number: number;
  readonly verdict: Verdict;
  readonly language: string;
  /** The message that was flagged; its findings are in it. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface Scanned {
  readonly tally: Tally;
  readonly flagged: readonly FlaggedRow[];
  /** Rows that the linter refused: an unknown surface, say. */
  readonly broken: readonly BrokenRow[];
  /** A line for each row, for the two exports. */
  readonly jsonl: string;
  readonly csv: string;
}

/** The first one comes unasked, when the worker's script runs. */
export type Answer =
  | { readonly what: "loaded" }
  | { readonly what: "started" }
  | { readonly what: "scanned"; readonly scanned: Scanned }
  | { readonly what: "failed"; readonly message: string };
