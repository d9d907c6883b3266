/**
 * The core is fetched once; whoever needs a linter of its own (a worker, another policy) makes it
 * from the same bytes, without a second request.
 */
import { createContactLint } from "contactlint/slim";
import wasmFile from "contactlint/core.wasm";
import type { ContactLint, Policy } from "../types.js";

export interface Core {
  /** Of core.wasm, as it came. */
  readonly bytes: Promise<ArrayBuffer>;
  /** The linter with the built-in policy, which all areas share. */
  readonly lint: Promise<ContactLint>;
  /** Rejects with the place and the reason where the policy has a fault. */
  withPolicy(policy: Policy | string): Promise<ContactLint>;
}

export function fetchCore(): Core {
  const response = fetch(new URL(wasmFile, import.meta.url));
  // The first linter is compiled while the bytes still stream in.
  const bytes = response.then((whole) => whole.clone().arrayBuffer());
  // Whoever asks for them is told; here a refusal reaches the person through `lint`.
  bytes.catch(() => {});
  return {
    bytes,
    lint: createContactLint({ wasm: response }),
    async withPolicy(policy) {
      return createContactLint({ wasm: await bytes, policy });
    },
  };
}
