/** Brings the compiled module to life, at once: no promise, so that a check can replace a dead one. */
import createCore, { type Core, type Hooks } from "contactlint-core";
import { ContactLintError } from "./errors.js";

/** Throws a ContactLintError when the core cannot compile its rules or stops while doing so. */
export function instantiate(module: WebAssembly.Module, packedPolicy: string): Core {
  const core: Hooks & Partial<Core> = {
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(module, imports);
      done(instance, module);
      return instance.exports;
    },
  };
  let refusal: string;
  try {
    // The promise says nothing that the calls below do not say at once.
    createCore(core).catch(() => {});
    refusal = core.init!(packedPolicy);
  } catch (cause) {
    throw new ContactLintError("trapped", `the core stopped while starting: ${cause}`, { cause });
  }
  if (refusal !== "") throw new ContactLintError("core-failed", refusal);
  return core as Core;
}
