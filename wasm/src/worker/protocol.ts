/** What the page and its worker say to each other; each request gets one answer, in order. */
import type { ContactLintErrorCode } from "../errors.js";
import type { Policy } from "../policy.js";
import type { Report } from "../report.js";
import type { Situation } from "../situation.js";

/** The core, in a form that can be sent; nothing for the one inside the package. */
export type SentWasm = BufferSource | WebAssembly.Module | { readonly href: string } | undefined;

export type Request =
  | {
      readonly id: number;
      readonly what: "start";
      readonly wasm: SentWasm;
      readonly policy: Policy | string | undefined;
    }
  | {
      readonly id: number;
      readonly what: "check" | "explain";
      readonly text: string;
      readonly situation: Situation | undefined;
    };

export interface Started {
  readonly maxLength: number;
  readonly version: string;
}

export type Answer =
  | { readonly id: number; readonly result: Report | Started }
  /** Without a code: the arguments were wrong, a TypeError. */
  | { readonly id: number; readonly message: string; readonly code?: ContactLintErrorCode };
