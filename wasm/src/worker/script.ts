/** `contactlint/worker-script`: runs in the worker and answers for its linter. */
import { type ContactLint, createContactLint, type WasmSource } from "../index.js";
import type { Report } from "../report.js";
import type { Answer, Request, SentWasm, Started } from "./protocol.js";

let lint: ContactLint;

async function answer(request: Request): Promise<Report | Started> {
  if (request.what === "start") {
    const wasm = sourceOf(request.wasm);
    const { policy } = request;
    lint = await createContactLint({
      ...(wasm !== undefined && { wasm }),
      ...(policy !== undefined && { policy }),
    });
    return { maxLength: lint.maxLength, version: lint.version };
  }
  return lint[request.what](request.text, request.situation);
}

function sourceOf(wasm: SentWasm): WasmSource | undefined {
  return wasm !== undefined && "href" in wasm ? new URL(wasm.href) : wasm;
}

addEventListener("message", async ({ data }: MessageEvent<Request>) => {
  const { id } = data;
  let said: Answer;
  try {
    said = { id, result: await answer(data) };
  } catch (error) {
    const { message, code } = error as Error & Partial<{ code: never }>;
    said = code === undefined ? { id, message } : { id, message, code };
  }
  postMessage(said);
});
