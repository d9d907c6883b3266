/** The labelled cases of native-tests/corpus, as requests without their labels. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../native-tests/corpus", import.meta.url));
const fields = ["stage", "account", "surface", "sender", "caret", "ignore"];

/** `{ id, texts, situation }` each; more than one text is a conversation, oldest first. */
export function readCorpus() {
  return readdirSync(root, { recursive: true })
    .filter((path) => path.endsWith(".jsonl"))
    .sort()
    .flatMap((path) => readFileSync(join(root, path), "utf8").split("\n"))
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .map(({ id, text, messages, ...rest }) => ({
      id,
      texts: (messages ?? [text]).map(withoutMarks),
      situation: Object.fromEntries(fields.filter((f) => f in rest).map((f) => [f, rest[f]])),
    }));
}

// ⟦email|jo@inbox.lv⟧ marks a span that the linter should find.
function withoutMarks(text) {
  return text.replace(/⟦[a-z_]+\|([^⟧]*)⟧/g, "$1");
}
