/** One annotated text of the gallery: what it shows, and what the linter ought to say of it. */
import type { Sample } from "../compose/sample.js";
import type { EntityType, Verdict } from "../types.js";

export interface Example extends Sample {
  /** What is in it; nothing for a look-alike. */
  readonly type?: EntityType;
  /** How it is written: a key of `disguiseWords`. */
  readonly disguise: Disguise;
  /** BCP 47. */
  readonly language: string;
  readonly expected: Verdict;
  /** What makes the case worth looking at. */
  readonly note: string;
  /** The linter is known to say something else: an honest gap, not a promise. */
  readonly knownLimit?: true;
}

export const disguiseWords = {
  plain: "Plain",
  spoken: "Said aloud",
  digits: "Digits as words",
  spaced: "Letter by letter",
  decorated: "Brackets and filler",
  lookalike: "Look-alike letters",
  stylised: "Stylised letters, emoji",
  encoded: "Encoded or reversed",
  implied: "Only hinted at",
  split: "Over several messages",
  innocent: "Innocent look-alike",
} as const;
export type Disguise = keyof typeof disguiseWords;
