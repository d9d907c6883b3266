/** A file's lines as they stream in: at no time is more of it in memory than a piece and a line. */
import { longestRow } from "./row.js";

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; cut where it is too long. */
  readonly text: string;
  readonly isTooLong: boolean;
}

export async function* readLines(file: Blob, onBytes: (read: number) => void): AsyncGenerator<Line[]> {
  let number = 1;
  let rest = "";
  let isTooLong = false;
  for await (const piece of readText(file, onBytes)) {
    const parts = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop()!;
    const lines = parts.map((text): Line => {
      const line = { number: number++, text, isTooLong: isTooLong || text.length > longestRow };
      isTooLong = false;
      return line;
    });
    if (rest.length > longestRow) {
      isTooLong = true;
      rest = rest.slice(0, longestRow);
    }
    if (lines.length > 0) yield lines;
  }
  if (rest !== "" || isTooLong) yield [{ number, text: rest.replace(/\r$/, ""), isTooLong }];
}

/** Text in pieces; a character is never cut, a byte order mark is left out. */
export async function* readText(file: Blob, onBytes: (read: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      read += value.byteLength;
      onBytes(read);
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}
