/** From whatever the caller has to a compiled module, or an error that says what to do. */
import { ContactLintError } from "./errors.js";

/** core.wasm in any form: its bytes, a response, a compiled module, or where it lies. */
export type WasmSource = BufferSource | Response | WebAssembly.Module | URL;

export async function compile(source: WasmSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof URL) return compile(await fetchWasm(source));
  if (typeof Response !== "undefined" && source instanceof Response) return compileResponse(source);
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    return explained(WebAssembly.compile(source));
  }
  throw new TypeError("options.wasm: expected bytes, a Response, a WebAssembly.Module or a URL");
}

async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) {
    throw new ContactLintError("wasm-unavailable", `${response.url}: status ${response.status}`);
  }
  // Streaming refuses every other media type, and servers without this one are common.
  const streams = response.headers.get("content-type")?.startsWith("application/wasm");
  if (streams) return explained(WebAssembly.compileStreaming(response));
  return explained(WebAssembly.compile(await response.arrayBuffer()));
}

async function fetchWasm(url: URL): Promise<Response | Uint8Array<ArrayBuffer>> {
  try {
    if (url.protocol === "file:") return readFile(url);
    return await fetch(url);
  } catch (cause) {
    throw new ContactLintError("wasm-unavailable", `${url}: ${cause}`, { cause });
  }
}

// Node's fetch does not open files, and an import of node:fs would break bundlers for the browser.
function readFile(url: URL): Uint8Array<ArrayBuffer> {
  const getBuiltin = (globalThis as NodeLike).process?.getBuiltinModule;
  if (!getBuiltin) throw new Error("this engine does not read files; hand over the bytes instead");
  return getBuiltin("node:fs").readFileSync(url);
}

interface NodeLike {
  process?: {
    getBuiltinModule?(name: "node:fs"): { readFileSync(url: URL): Uint8Array<ArrayBuffer> };
  };
}

async function explained(compiling: Promise<WebAssembly.Module>): Promise<WebAssembly.Module> {
  try {
    return await compiling;
  } catch (cause) {
    // Each engine words it differently; all name the policy or the keyword that it lacks.
    if (/unsafe-eval|content security policy|\bCSP\b/i.test(String(cause))) {
      throw new ContactLintError(
        "wasm-refused",
        "the page's Content-Security-Policy forbids WebAssembly: " +
          "add 'wasm-unsafe-eval' to its script-src (it does not permit eval of JavaScript)",
        { cause },
      );
    }
    throw new ContactLintError("wasm-invalid", `core.wasm does not compile: ${cause}`, { cause });
  }
}
