/**
 * Comma-separated values, read by Papa Parse a piece at a time: the record that a piece ends in is
 * read again with the next one.
 */
import Papa from "papaparse";
import { readText } from "./lines.js";
import { type Batch, broken, type BrokenRow, longestRow, type Row, tooLong } from "./row.js";

type Newline = NonNullable<Papa.ParseConfig["newline"]>;

export interface CsvShape {
  readonly delimiter: string;
  readonly newline: Newline;
  readonly hasHeader: boolean;
  /** Index of the column that holds the messages. */
  readonly textColumn: number;
  /** Index of the one that names their language; -1: none. */
  readonly languageColumn: number;
}

export interface CsvGlimpse {
  readonly delimiter: string;
  readonly newline: Newline;
  /** The first records. */
  readonly records: readonly (readonly string[])[];
}

export function glimpse(beginning: string): CsvGlimpse {
  const { data, meta } = Papa.parse<string[]>(beginning, { preview: 20 });
  return { delimiter: meta.delimiter, newline: meta.linebreak as Newline, records: data };
}

export async function* readCsv(
  file: Blob,
  { delimiter, newline, hasHeader, textColumn, languageColumn }: CsvShape,
  onBytes: (read: number) => void,
): AsyncGenerator<Batch> {
  let number = 1;
  let rest = "";

  /** A quote in the wrong place would swallow what follows: its record ends with its line. */
  function read(text: string, isLast: boolean): Batch {
    const rows: Row[] = [];
    const faults: BrokenRow[] = [];
    let empty = 0;
    rest = text;
    while (rest !== "") {
      const parser = new Papa.Parser({ delimiter, newline });
      const { data, errors, meta } = parser.parse(rest, 0, !isLast) as Papa.ParseResult<string[]>;
      const [fault] = errors;
      for (const record of fault ? data.slice(0, fault.row) : data) {
        const row = readRecord(record, number++);
        if (row === "empty") ++empty;
        else if (row && "reason" in row) faults.push(row);
        else if (row) rows.push(row);
      }
      if (!fault) {
        rest = isLast ? "" : rest.slice(meta.cursor);
        break;
      }
      const at = fault.index ?? 0;
      const lineStart = rest.lastIndexOf("\n", at - 1) + 1;
      const lineEnd = rest.indexOf("\n", at);
      if (lineEnd < 0 && !isLast) {
        rest = rest.slice(lineStart);
        break;
      }
      faults.push(broken(number++, fault.message, rest.slice(lineStart, lineEnd < 0 ? undefined : lineEnd)));
      rest = lineEnd < 0 ? "" : rest.slice(lineEnd + 1);
    }
    return { rows, broken: faults, empty };
  }

  /** Nothing for the row that names the columns. */
  function readRecord(record: readonly string[], at: number): Row | BrokenRow | "empty" | undefined {
    if (hasHeader && at === 1) return undefined;
    if (record.length === 1 && record[0]!.trim() === "") return "empty";
    const cell = record[textColumn];
    if (cell === undefined) {
      const reason = `has ${record.length} of at least ${textColumn + 1} columns`;
      return broken(at, reason, record.join(delimiter));
    }
    if (cell.trim() === "") return "empty";
    return { number: at, messages: [cell], language: record[languageColumn] ?? "" };
  }

  for await (const piece of readText(file, onBytes)) {
    yield read(rest + piece, false);
    if (rest.length <= longestRow) continue;
    // Nor does one that is never closed.
    const lineEnd = rest.indexOf("\n");
    const line = rest.slice(0, lineEnd < 0 ? undefined : lineEnd);
    rest = lineEnd < 0 ? "" : rest.slice(lineEnd + 1);
    yield { rows: [], broken: [broken(number++, tooLong, line)], empty: 0 };
  }
  yield read(rest, true);
}
