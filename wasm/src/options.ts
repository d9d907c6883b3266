/** Misspelt options are an error: ignored, they would look as if they worked. */
export function requireKnownOptions(options: object): void {
  for (const name in options) {
    if (name !== "wasm" && name !== "policy") {
      throw new TypeError(`options: unknown field "${name}" (wasm, policy)`);
    }
  }
}
