/** A text to be opened in the composer, with what was sent before it and where it is written. */
import type { Situation } from "../types.js";

export interface Sample {
  readonly title: string;
  readonly text: string;
  readonly earlier?: readonly string[];
  readonly situation?: Partial<Situation>;
}
