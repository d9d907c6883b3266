/** `contactlint/slim`: hand it `contactlint/core.wasm` in any form. */
import { compile, type WasmSource } from "./compile.js";
import { type ContactLint, createLinter } from "./linter.js";
import { requireKnownOptions } from "./options.js";
import type { Policy } from "./policy.js";

export * from "./api.js";

/** What a linter is made from. */
export interface ContactLintOptions {
  /** core.wasm: its bytes, a response or the promise of one, a compiled module, or where it lies. */
  readonly wasm: WasmSource | PromiseLike<WasmSource>;
  /** The marketplace's own policy, or its JSON; the built-in one where it is left out. */
  readonly policy?: Policy | string;
}

/** Throws a ContactLintError when the core cannot be had or the engine cannot run it. */
export async function createContactLint(options: ContactLintOptions): Promise<ContactLint> {
  requireKnownOptions(options);
  return createLinter(await compile(await options.wasm), options.policy);
}
