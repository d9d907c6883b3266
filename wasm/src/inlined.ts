import base64 from "contactlint-core/inlined";

/** The bytes of core.wasm that travel inside the package's own file: no request, no data URL. */
export async function inlinedWasm(): Promise<ArrayBuffer> {
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(bytes).arrayBuffer();
}
