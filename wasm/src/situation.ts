/**
 * The situation a text is written in, as callers write it and as the core takes it.
 *
 * The lists stand in the order of the enums in `core/include/contactlint/situation.h`: the core is
 * given the index of a value, not its name.
 */
export const stages = ["pre_contract", "contract"] as const;
export const accounts = ["standard", "enterprise"] as const;
export const surfaces = ["message", "proposal", "invite", "job_post", "profile"] as const;
export const senders = ["freelancer", "client"] as const;
const fields = ["stage", "account", "surface", "sender", "history", "caret", "ignore"];

/** Every field may be left out; the default is the first value listed. */
export interface Situation {
  /** Has a contract between the two started? */
  readonly stage?: (typeof stages)[number];
  /** `enterprise`: the client has a business or enterprise plan. */
  readonly account?: (typeof accounts)[number];
  /** Where the text is being written. */
  readonly surface?: (typeof surfaces)[number];
  /** Who writes the text. */
  readonly sender?: (typeof senders)[number];
  /** The sender's own earlier messages of this conversation, oldest first. */
  readonly history?: readonly string[];
  /**
   * UTF-16 offset at which the person is still typing, `textarea.selectionStart`. Leave it out when
   * the text is final: at a pause, and at Send. An offset beyond the text counts as its end.
   */
  readonly caret?: number | null;
  /** `key`s of findings that the writer has declared to be no contact information. */
  readonly ignore?: readonly string[];
}

/** A situation checked and packed for the core. */
export interface EncodedSituation {
  /** stage | account << 1 | surface << 2 | sender << 5 */
  readonly bits: number;
  /** -1: the text is final. */
  readonly caret: number;
  readonly history: readonly string[] | undefined;
  readonly ignore: readonly string[] | undefined;
}

const defaults: EncodedSituation = { bits: 0, caret: -1, history: undefined, ignore: undefined };

/** Throws a TypeError that names the field, the value and the values that it may have. */
export function encodeSituation(situation: Situation | undefined): EncodedSituation {
  if (situation === undefined) return defaults;
  if (typeof situation !== "object" || situation === null) {
    throw new TypeError(`situation: expected an object, got ${describe(situation)}`);
  }
  for (const field in situation) {
    if (!fields.includes(field)) {
      throw new TypeError(`situation: unknown field ${describe(field)} (${fields.join(", ")})`);
    }
  }
  return {
    bits:
      indexOf("stage", situation.stage, stages) |
      (indexOf("account", situation.account, accounts) << 1) |
      (indexOf("surface", situation.surface, surfaces) << 2) |
      (indexOf("sender", situation.sender, senders) << 5),
    caret: encodeCaret(situation.caret),
    history: requireStrings("history", situation.history),
    ignore: requireStrings("ignore", situation.ignore),
  };
}

export function requireText(text: unknown): asserts text is string {
  if (typeof text !== "string") {
    throw new TypeError(`text: expected a string, got ${describe(text)}`);
  }
}

function indexOf(field: string, value: unknown, values: readonly unknown[]): number {
  if (value === undefined) return 0;
  const index = values.indexOf(value);
  if (index < 0) {
    throw new TypeError(`${field}: unknown value ${describe(value)} (${values.join(", ")})`);
  }
  return index;
}

function encodeCaret(caret: unknown): number {
  if (caret === undefined || caret === null) return -1;
  if (typeof caret !== "number" || !Number.isInteger(caret) || caret < 0) {
    throw new TypeError(`caret: expected an offset (0 and up), got ${describe(caret)}`);
  }
  return Math.min(caret, 0x7fffffff);
}

function requireStrings(field: string, list: unknown): readonly string[] | undefined {
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) {
    throw new TypeError(`${field}: expected an array of strings, got ${describe(list)}`);
  }
  for (let i = 0; i < list.length; ++i) {
    if (typeof list[i] !== "string") {
      throw new TypeError(`${field}[${i}]: expected a string, got ${describe(list[i])}`);
    }
  }
  return list.length === 0 ? undefined : list;
}

function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 40 ? value.slice(0, 40) + "…" : value);
    case "function":
      return "a function";
    case "object":
      return value === null ? "null" : Array.isArray(value) ? "an array" : "an object";
    default:
      return String(value);
  }
}
