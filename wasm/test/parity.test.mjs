// The same findings, to the byte of their JSON, from the native command line and from WebAssembly:
// on the corpus, and on what the fuzzers start from.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createContactLint } from "contactlint";
import { readCorpus } from "./corpus.mjs";
import { readSeeds } from "./seeds.mjs";

const tool = fileURLToPath(new URL("../../build/native/contactlint", import.meta.url));
assert.ok(existsSync(tool), "build/native/contactlint is not built");

const lint = await createContactLint();
const cases = readCorpus();
assert.ok(cases.length > 0, "the corpus is empty");

// Strings that reach the limits of JSON, UTF-8 and UTF-16 rather than of the rules.
const oddTexts = [
  "",
  "write to a\u0000b@fernpost.io\u007f",
  "\u2028olga@fernpost.io\u2029",
  '"olga@fernpost.io"\\',
  "😀 olga@fernpost.io 😀",
  "olga@fernpost.io ".repeat(300),
  "\u0301olga@fernpost.io",
];

// One request for each text, with those before it as its history.
const requests = [
  ...cases.flatMap(({ id, texts, situation }) =>
    texts.map((text, i) => ({ id: `${id} ${i}`, text, history: texts.slice(0, i), situation })),
  ),
  ...oddTexts.map((text, i) => ({ id: `odd ${i}`, text, history: [], situation: {} })),
  ...readSeeds(),
];

function scan(lines, ...options) {
  const input = lines.map((line) => JSON.stringify(line) + "\n").join("");
  const { stdout, status, stderr } = spawnSync(tool, ["scan", ...options], {
    input, encoding: "utf8", maxBuffer: 1 << 30,
  });
  assert.equal(status, 0, stderr);
  return stdout.trimEnd().split("\n");
}

function assertSame(check, ...options) {
  const lines = scan(
    requests.map(({ id, text, history, situation }) => ({ id, text, history, ...situation })),
    ...options,
  );
  assert.equal(lines.length, requests.length);
  requests.forEach(({ id, text, history, situation }, i) => {
    const report = check(text, { ...situation, history });
    const { verdict, findings } = report;
    assert.equal(lines[i], JSON.stringify({ id, verdict, findings }), text);
  });
}

test(`${requests.length} texts: findings are the same natively and in WebAssembly`, () => {
  assertSame(lint.check);
});

test(`${requests.length} texts: explanations are the same natively and in WebAssembly`, () => {
  assertSame(lint.explain, "--explain");
});

test("conversations: pieces in earlier messages are the same natively and in WebAssembly", () => {
  const conversations = cases.filter(({ texts }) => texts.length > 1);
  assert.ok(conversations.length > 0);
  const lines = scan(
    conversations.map(({ id, texts, situation }) => ({ id, messages: texts, ...situation })),
  );
  conversations.forEach(({ id, texts, situation }, i) => {
    const history = texts.slice(0, -1);
    const report = lint.check(texts.at(-1), { ...situation, history });
    const here = report.findings.map(({ type, ...rest }) => ({
      type, message: history.length, ...rest,
    }));
    for (const finding of [...report.history, ...here]) {
      assert.ok(lines[i].includes(JSON.stringify(finding)), `${id}: ${JSON.stringify(finding)}`);
    }
  });
});
