/** `contactlint/worker`: the same linter off the page's own thread, so every answer is a promise. */
import { ContactLintError } from "../errors.js";
import type { Policy } from "../policy.js";
import { deepFreeze, type ExplainedReport, type Report } from "../report.js";
import type { Situation } from "../situation.js";
import type { Answer, Request, SentWasm, Started } from "./protocol.js";

/** What the worker and its linter are made from. */
export interface WorkerOptions {
  /** The core to use in place of the one inside the package. */
  readonly wasm?: BufferSource | WebAssembly.Module | URL;
  /** The marketplace's own policy, or its JSON; the built-in one where it is left out. */
  readonly policy?: Policy | string;
  /** Runs `contactlint/worker-script`; made here from the file beside this one if left out. */
  readonly worker?: Worker;
}

/** A linter in a worker. */
export interface WorkerContactLint {
  /** Answers come in the order of the questions. */
  check(text: string, situation?: Situation): Promise<Report>;
  /** The same with rule, reading and evidence of each finding. */
  explain(text: string, situation?: Situation): Promise<ExplainedReport>;
  /** UTF-16 code units of a text that are read; of a longer one the report says `truncated`. */
  readonly maxLength: number;
  /** Of the package. */
  readonly version: string;
  /** Ends the worker; every check that waits, and every later one, is rejected. */
  dispose(): void;
}

type Question = Request extends infer R ? (R extends Request ? Omit<R, "id"> : never) : never;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Throws a ContactLintError when the worker does not run or the engine cannot run the core. */
export async function createContactLint(options: WorkerOptions = {}): Promise<WorkerContactLint> {
  const worker =
    options.worker ?? new Worker(new URL("./worker-script.js", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended: ContactLintError | undefined;

  function ask<T>(question: Question): Promise<T> {
    return new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      const id = ++asked;
      worker.postMessage({ ...question, id });
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
    });
  }

  function end(error: ContactLintError): void {
    ended = error;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.id);
    if (!asker) return;
    waiting.delete(data.id);
    if ("result" in data) asker.resolve(deepFreeze(data.result));
    else if (data.code === undefined) asker.reject(new TypeError(data.message));
    else asker.reject(new ContactLintError(data.code, data.message));
  });
  worker.addEventListener("error", ({ message }) => {
    end(new ContactLintError("wasm-unavailable", `the worker does not run: ${message ?? ""}`));
  });

  let started: Started;
  try {
    const { policy } = options;
    started = await ask<Started>({ what: "start", wasm: sent(options.wasm), policy });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return Object.freeze({
    check: (text: string, situation?: Situation) =>
      ask<Report>({ what: "check", text, situation }),
    explain: (text: string, situation?: Situation) =>
      ask<ExplainedReport>({ what: "explain", text, situation }),
    ...started,
    dispose: () => end(new ContactLintError("disposed", "this ContactLint has been disposed of")),
  });
}

// A URL cannot be sent.
function sent(wasm: WorkerOptions["wasm"]): SentWasm {
  return wasm instanceof URL ? { href: wasm.href } : wasm;
}
