/** The two files that `build.mjs` puts in from the WebAssembly build. */

declare module "contactlint-core" {
  /** The functions of `bindings.cpp`; all of them may throw a WebAssembly.RuntimeError. */
  export interface Core {
    /** "" or the error that keeps every check from working. */
    init(packedPolicy: string): string;
    /** Code units of a text that are read. */
    maxLength(): number;
    version(): string;
    warmUp(): void;
    /** JSON, or "" for `allow` with nothing found. */
    check(
      text: string,
      situation: number,
      caret: number,
      history: readonly string[] | undefined,
      ignore: readonly string[] | undefined,
      explained: boolean,
    ): string;
  }

  type OnInstance = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;
  interface Hooks {
    instantiateWasm(imports: WebAssembly.Imports, done: OnInstance): WebAssembly.Exports;
  }

  /** Puts the functions of the core on the object given. */
  export default function createCore(hooks: Hooks): Promise<unknown>;
}

declare module "contactlint-core/inlined" {
  /** The characters of the bytes 0 to 255, then core.wasm, a character a byte. */
  const text: string;
  export default text;
}
