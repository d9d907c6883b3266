/** The WebAssembly module as it came: its hash, its size, and all that it can call. */

/** Set by build.mjs, from the module that was built and the glue that belongs to it. */
declare const CORE_SHA256: string;
declare const CORE_IMPORTS: Readonly<Record<string, string>>;

export interface ModuleFacts {
  /** Nothing where the page's address is neither https nor local: browsers do not hash there. */
  readonly sha256: string | undefined;
  readonly isAsBuilt: boolean;
  readonly size: number;
  /** `emval_decref: takes and returns plain values`: what the module may call outside itself. */
  readonly imports: readonly { readonly name: string; readonly kind: string; readonly purpose: string }[];
}

const purposes: readonly (readonly [pattern: RegExp, purpose: string])[] = [
  [/embind_register/, "names a type to JavaScript when the core starts"],
  [/emval/, "takes a text or a list in, hands the answer out"],
  [/abort/, "stops the core after a failure"],
  [/memcpy_big/, "copies bytes within its own memory"],
  [/resize_heap/, "asks for more memory"],
];

export async function factsOf(bytes: ArrayBuffer): Promise<ModuleFacts> {
  const module = await WebAssembly.compile(bytes);
  const sha256 = await hashOf(bytes);
  return {
    sha256,
    isAsBuilt: sha256 === CORE_SHA256,
    size: bytes.byteLength,
    imports: WebAssembly.Module.imports(module).map(({ name, kind }) => {
      const known = (CORE_IMPORTS[name] ?? name).replace(/^_+/, "");
      const purpose = purposes.find(([pattern]) => pattern.test(known))?.[1] ?? "not known";
      return { name: known, kind, purpose };
    }),
  };
}

async function hashOf(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
