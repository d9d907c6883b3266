/** `contactlint`: the core inside, nothing to fetch. `contactlint/slim` leaves it out. */
import { compile, type WasmSource } from "./compile.js";
import { inlinedWasm } from "./inlined.js";
import { type ContactLint, createLinter } from "./linter.js";
import { requireKnownOptions } from "./options.js";
import type { Policy } from "./policy.js";

export * from "./api.js";

/** What a linter is made from. */
export interface ContactLintOptions {
  /** The core to use in place of the one inside. */
  readonly wasm?: WasmSource | PromiseLike<WasmSource>;
  /** The marketplace's own policy, or its JSON; the built-in one where it is left out. */
  readonly policy?: Policy | string;
}

/** Throws a ContactLintError when the engine cannot run the core. */
export async function createContactLint(options: ContactLintOptions = {}): Promise<ContactLint> {
  requireKnownOptions(options);
  const module = await compile((await options.wasm) ?? inlinedWasm());
  return createLinter(module, options.policy);
}
