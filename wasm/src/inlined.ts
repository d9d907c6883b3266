import text from "contactlint-core/inlined";

/** The bytes of core.wasm that travel inside the package's own file: no request, no data URL. */
export function inlinedWasm(): Uint8Array<ArrayBuffer> {
  const byteOf: number[] = [];
  for (let byte = 0; byte < 256; ++byte) byteOf[text.charCodeAt(byte)] = byte;
  const bytes = new Uint8Array(text.length - 256);
  for (let i = 0; i < bytes.length; ++i) bytes[i] = byteOf[text.charCodeAt(256 + i)]!;
  return bytes;
}
