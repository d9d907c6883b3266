/** The workers that scan. They are made with the page, so that a scan asks nothing of the network. */
import type { LintSituation } from "../types.js";
import type { Answer, Request, Scanned } from "./protocol.js";
import type { Row } from "./source/row.js";

/** The worker's file, beside this one: set by build.mjs. */
declare const MEASURE_WORKER: string;

export interface Pool {
  readonly size: number;
  /** Resolves when the script of every worker is there. */
  readonly loaded: Promise<unknown>;
  start(core: ArrayBuffer, policy: string | undefined): Promise<void>;
  /** Waits until a worker is idle, so that no more is read than is scanned. */
  scanner(): Promise<Scanner>;
}

/** Scans once, and gives its worker back. */
export type Scanner = (rows: readonly Row[], situation: LintSituation) => Promise<Scanned>;

const mostWorkers = 4;

export function createPool(): Pool {
  // One processor is the page's.
  const size = Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency - 1));
  const workers = Array.from(
    { length: size },
    () => new Worker(new URL(MEASURE_WORKER, import.meta.url), { type: "module" }),
  );
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];

  const loaded = Promise.all(workers.map(answer));
  loaded.catch(() => {}); // the scan will say so

  function ask(worker: Worker, request: Request): Promise<Answer> {
    const answered = answer(worker);
    worker.postMessage(request);
    return answered;
  }

  function answer(worker: Worker): Promise<Answer> {
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.what === "failed") reject(new Error(data.message));
        else resolve(data);
      };
      worker.onerror = ({ message }) => reject(new Error(`a worker does not run: ${message ?? ""}`));
    });
  }

  function release(worker: Worker): void {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  }

  function acquire(): Promise<Worker> {
    const worker = idle.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  }

  return {
    size,
    loaded,
    async start(core, policy) {
      await loaded;
      await Promise.all(workers.map((worker) => ask(worker, { what: "start", core, policy })));
    },
    async scanner() {
      const worker = await acquire();
      return (rows, situation) =>
        ask(worker, { what: "scan", rows, situation })
          .then((answer) => (answer as Extract<Answer, { what: "scanned" }>).scanned)
          .finally(() => release(worker));
    },
  };
}
