/** A text file: a message a line. */
import { readLines } from "./lines.js";
import { type Batch, broken, tooLong } from "./row.js";

export async function* readPlain(file: Blob, onBytes: (read: number) => void): AsyncGenerator<Batch> {
  for await (const lines of readLines(file, onBytes)) {
    const full = lines.filter(({ text }) => text.trim() !== "");
    yield {
      rows: full
        .filter(({ isTooLong }) => !isTooLong)
        .map(({ number, text }) => ({ number, messages: [text], language: "" })),
      broken: full
        .filter(({ isTooLong }) => isTooLong)
        .map(({ number, text }) => broken(number, tooLong, text)),
      empty: lines.length - full.length,
    };
  }
}
