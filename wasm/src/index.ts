/** `contactlint`: the core inside, nothing to fetch. `contactlint/slim` leaves it out. */
import { compile, type WasmSource } from "./compile.js";
import { inlinedWasm } from "./inlined.js";
import { type ContactLint, createLinter } from "./linter.js";
import { requireKnownOptions } from "./options.js";

export * from "./api.js";

export interface ContactLintOptions {
  /** The core to use in place of the one inside. */
  readonly wasm?: WasmSource | PromiseLike<WasmSource>;
}

/** Throws a ContactLintError when the engine cannot run the core. */
export async function createContactLint(options: ContactLintOptions = {}): Promise<ContactLint> {
  requireKnownOptions(options);
  return createLinter(await compile((await options.wasm) ?? (await inlinedWasm())));
}
