/** What kind of file this is, by its name and its first bytes, and how its rows are read. */
import type { CsvShape } from "./csv.js";
import { readJsonLines } from "./jsonl.js";
import { readPlain } from "./plain.js";
import type { Batch } from "./row.js";

export const formats = { csv: "CSV", jsonl: "JSON lines", text: "Text, a message a line" } as const;
export type Format = keyof typeof formats;

export interface Beginning {
  readonly format: Format;
  readonly text: string;
}

const lookedAt = 65536;

export async function look(file: File): Promise<Beginning> {
  const text = await file.slice(0, lookedAt).text();
  return { format: formatOf(file.name, text), text };
}

function formatOf(name: string, text: string): Format {
  if (/\.(csv|tsv)$/i.test(name)) return "csv";
  if (/\.(jsonl|ndjson)$/i.test(name)) return "jsonl";
  return /^\s*\{\s*"/.test(text) ? "jsonl" : "text";
}

/** The column that most likely holds what is asked for, by the names that people give it. */
export function guessColumn(header: readonly string[], names: RegExp): number {
  return header.findIndex((name) => names.test(name.trim()));
}

export const textNames = /^(text|message|msg|body|content|comment)s?$/i;
export const languageNames = /^(lang|language|locale)$/i;

export type Plan =
  | { readonly format: "csv"; readonly shape: CsvShape }
  | { readonly format: "jsonl" | "text" };

export async function* readRows(
  file: Blob,
  plan: Plan,
  onBytes: (read: number) => void,
): AsyncGenerator<Batch> {
  switch (plan.format) {
    case "csv": {
      const { readCsv } = await import("./csv.js");
      return yield* readCsv(file, plan.shape, onBytes);
    }
    case "jsonl":
      return yield* readJsonLines(file, onBytes);
    case "text":
      return yield* readPlain(file, onBytes);
  }
}
