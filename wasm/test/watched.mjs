/** A linter whose instances can be looked into. */
import { createContactLint } from "contactlint";

/** `instances`: those that live and lived in `lint`, oldest first. Call `restore` when done. */
export async function createWatched() {
  const instances = [];
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(module, imports) {
      super(module, imports);
      instances.push(this);
    }
  };
  const restore = () => { WebAssembly.Instance = Instance; };
  return { lint: await createContactLint(), instances, restore };
}

/** The whole memory of an instance, as it is now. */
export function memoryOf(instance) {
  const memory = Object.values(instance.exports).find((e) => e instanceof WebAssembly.Memory);
  return new Uint8Array(memory.buffer);
}
