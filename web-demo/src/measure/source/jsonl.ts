/** JSON lines, as `contactlint scan` takes them: `text`, or `messages` of one conversation. */
import type { LintSituation } from "../../types.js";
import { readLines } from "./lines.js";
import { type Batch, broken, type BrokenRow, type Row, tooLong } from "./row.js";

const situationFields = ["stage", "account", "surface", "sender"] as const;

export async function* readJsonLines(file: Blob, onBytes: (read: number) => void): AsyncGenerator<Batch> {
  for await (const lines of readLines(file, onBytes)) {
    const rows: Row[] = [];
    const faults: BrokenRow[] = [];
    let empty = 0;
    for (const { number, text, isTooLong } of lines) {
      if (isTooLong) {
        faults.push(broken(number, tooLong, text));
        continue;
      }
      if (text.trim() === "") {
        ++empty;
        continue;
      }
      const row = readRow(number, text);
      if (typeof row === "string") faults.push(broken(number, row, text));
      else rows.push(row);
    }
    yield { rows, broken: faults, empty };
  }
}

/** The row, or what is wrong with it. */
function readRow(number: number, line: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "not an object";
  const fields = value as Record<string, unknown>;
  const messages = fields.messages ?? (fields.text === undefined ? undefined : [fields.text]);
  if (messages === undefined) return "has neither text nor messages";
  if (!Array.isArray(messages) || !messages.every((message) => typeof message === "string")) {
    return fields.messages === undefined ? "text is not a string" : "messages are not a list of strings";
  }
  const language = fields.lang ?? fields.language;
  const situation = Object.fromEntries(
    situationFields.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  ) as LintSituation;
  return { number, messages, language: typeof language === "string" ? language : "", situation };
}
