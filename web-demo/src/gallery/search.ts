/** Which examples a person is looking for: words and three choices, all of which must hold. */
import { typeWords } from "../wording.js";
import { type Disguise, disguiseWords, type Example } from "./example.js";

export interface Wanted {
  readonly words: string;
  /** The empty string: any. */
  readonly type: string;
  readonly disguise: string;
  readonly language: string;
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

export function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}

export function typeName({ type }: Example): string {
  return type ? typeWords[type].title : disguiseWords.innocent;
}

export function isWanted(example: Example, { words, type, disguise, language }: Wanted): boolean {
  if (type !== "" && (example.type ?? "innocent") !== type) return false;
  if (disguise !== "" && example.disguise !== disguise) return false;
  if (language !== "" && example.language !== language) return false;
  const all = searchable(example);
  return words.toLowerCase().split(/\s+/).every((word) => all.includes(word));
}

function searchable(example: Example): string {
  const { title, text, earlier, note, language, expected } = example;
  const disguise = disguiseWords[example.disguise as Disguise];
  return [title, text, ...(earlier ?? []), note, typeName(example), disguise, languageName(language), expected]
    .join("\n")
    .toLowerCase();
}
