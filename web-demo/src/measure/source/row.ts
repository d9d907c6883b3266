/** What a file of messages is cut into, whatever its format. */
import type { LintSituation } from "../../types.js";

export interface Row {
  /** As a person counts in the file, from 1: the line, or in a CSV file the record. */
  readonly number: number;
  /** One message, or the messages of one conversation, oldest first. */
  readonly messages: readonly string[];
  /** As the file says; empty where it does not. */
  readonly language: string;
  /** What the row itself says of where it was written. */
  readonly situation?: LintSituation;
}

export interface BrokenRow {
  readonly number: number;
  readonly reason: string;
  /** Its beginning. */
  readonly excerpt: string;
}

/** Some rows, as many as one look into the file gave; every row of the file is in one of the three. */
export interface Batch {
  readonly rows: readonly Row[];
  readonly broken: readonly BrokenRow[];
  readonly empty: number;
}

/** What cannot be a message is not kept in memory to find out. In UTF-16 units. */
export const longestRow = 2_000_000;
export const tooLong = `longer than ${longestRow.toLocaleString("en")} characters`;

const excerptLength = 120;

export function broken(number: number, reason: string, text: string): BrokenRow {
  return { number, reason, excerpt: text.slice(0, excerptLength) };
}
