/** One scan of a file, from its first byte to its last row, with no more than a few batches at once. */
import type { LintSituation } from "../types.js";
import { csvHeader } from "./export-line.js";
import type { Pool } from "./pool.js";
import type { FlaggedRow, Scanned } from "./protocol.js";
import { createSample } from "./sample.js";
import { type Plan, readRows } from "./source/format.js";
import type { BrokenRow, Row } from "./source/row.js";
import { add, emptyTally, keepFirst, type Tally } from "./tally.js";

export interface Progress {
  readonly bytes: number;
  readonly tally: Tally;
  readonly seconds: number;
}

export interface Outcome extends Progress {
  readonly isComplete: boolean;
  readonly sample: readonly FlaggedRow[];
  /** The first ones. */
  readonly broken: readonly BrokenRow[];
  readonly jsonl: Blob;
  readonly csv: Blob;
}

export interface Job {
  readonly file: Blob;
  readonly plan: Plan;
  readonly situation: LintSituation;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

const batchSize = 250;
const sampleSize = 200;

export async function scanFile(pool: Pool, { file, plan, situation, onProgress, signal }: Job): Promise<Outcome> {
  const started = performance.now();
  const sample = createSample<FlaggedRow>(sampleSize);
  const jsonl = createLog("");
  const csv = createLog(csvHeader);
  let tally = emptyTally;
  let broken: readonly BrokenRow[] = [];
  let bytes = 0;
  // Answers come as workers finish; exports are in the order of the file.
  let inOrder: Promise<void> = Promise.resolve();
  let failure: unknown;

  function progress(): Progress {
    return { bytes, tally, seconds: (performance.now() - started) / 1000 };
  }

  function take(scanned: Scanned): void {
    tally = add(tally, scanned.tally);
    broken = keepFirst(broken, scanned.broken);
    scanned.flagged.forEach(sample.add);
    jsonl.add(scanned.jsonl);
    csv.add(scanned.csv);
    onProgress(progress());
  }

  async function send(rows: readonly Row[]): Promise<void> {
    const scan = await pool.scanner();
    inOrder = Promise.all([scan(rows, situation), inOrder]).then(([scanned]) => take(scanned));
    inOrder.catch((error: unknown) => (failure ??= error));
  }

  let rows: Row[] = [];
  for await (const batch of readRows(file, plan, (read) => (bytes = read))) {
    broken = keepFirst(broken, batch.broken);
    tally = add(tally, { ...emptyTally, broken: batch.broken.length, empty: batch.empty });
    for (const row of batch.rows) {
      rows.push(row);
      if (rows.length < batchSize) continue;
      await send(rows);
      rows = [];
      if (signal.aborted || failure !== undefined) break;
    }
    if (signal.aborted || failure !== undefined) break;
  }
  if (!signal.aborted && rows.length > 0) await send(rows);
  await inOrder;
  return {
    ...progress(),
    isComplete: !signal.aborted,
    sample: sample.items(),
    broken: [...broken].sort((a, b) => a.number - b.number),
    jsonl: jsonl.blob(),
    csv: csv.blob(),
  };
}

/** Text that is only written: the browser may keep it on disk, out of the page's memory. */
function createLog(beginning: string): { add(text: string): void; blob(): Blob } {
  const pieceSize = 1_000_000;
  const pieces: Blob[] = [];
  let text = beginning;
  return {
    add(more) {
      text += more;
      if (text.length < pieceSize) return;
      pieces.push(new Blob([text]));
      text = "";
    },
    blob: () => new Blob([...pieces, text]),
  };
}
