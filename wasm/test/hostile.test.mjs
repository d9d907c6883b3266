import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createContactLint } from "contactlint";

const lint = await createContactLint();
const email = "olga.brandt@fernpost.io";

function onlyPiece(text, situation) {
  const { findings } = lint.check(text, situation);
  assert.equal(findings.length, 1, JSON.stringify(findings));
  return text.slice(findings[0].start, findings[0].end);
}

test("lone surrogates neither hide a contact nor move its place", () => {
  for (const lone of ["\ud83d", "\udc69", "\udc69\ud83d"]) {
    assert.equal(onlyPiece(`${lone} write to ${email} ${lone}`), email);
  }
  assert.equal(lint.check("\ud800".repeat(1000)).verdict, "allow");
});

test("NUL neither ends the text nor moves a place", () => {
  assert.equal(onlyPiece(`first\0 write to ${email} \0`), email);
  assert.equal(lint.check("\0".repeat(1000)).verdict, "allow");
});

test("astral characters count two units", () => {
  assert.equal(onlyPiece(`😀😀 write to ${email}`), email);
});

test("ten megabytes are cut at the greatest length", () => {
  const word = "lorem ipsum dolor ";
  const text = `${email} ` + word.repeat(Math.ceil(1e7 / word.length)) + email;
  const report = lint.check(text);
  assert.equal(report.truncated, true);
  assert.equal(report.findings.length, 1);
  assert.equal(report.findings[0].end, email.length);
});

test("an innocent text that is cut says so", () => {
  assert.deepEqual(lint.check("a ".repeat(lint.maxLength)), {
    verdict: "allow", findings: [], history: [], truncated: true,
  });
  assert.equal(lint.check("a ".repeat(lint.maxLength / 2)).truncated, false);
});

test("a cut in the middle of a surrogate pair leaves the whole pair out", () => {
  const question = "What's the best number to reach you on";
  const end = lint.maxLength - 1;
  const report = lint.check(" ".repeat(end - question.length) + question + "😀");
  assert.equal(report.truncated, true);
  assert.deepEqual(report.findings.map((finding) => finding.end), [end]);
});

test("a hundred thousand combining marks are read in good time", () => {
  const started = performance.now();
  lint.check("a" + "\u0301".repeat(100_000));
  lint.check("\u0301".repeat(100_000));
  lint.check(`write to ${[...email].map((c) => c + "\u0301".repeat(4000)).join("")}`);
  assert.ok(performance.now() - started < 2000);
});

// Twice the length may not cost four times the time: each doubling must stay on the line that ends
// at three seconds for the greatest length, so that one that does not is told early.
const shapes = [
  "1", "1 ", "1\n", "12-34/", "+1 (", "a@", "@", "a.b@c.", `${email} `, "moc.liamg@", ".", "a.", "a ", "t e l e ",
  "(", "-", "#", "http://", "t.me/", "five ", "double ", "at dot ", "(at)", "call me ", "your number ",
  "%41", "&#49;", "YUBi", "\ud83d\udcde", "\u0301\u200b", "\uff10\uff20",
];
for (const shape of shapes) {
  test(`${JSON.stringify(shape)} over and over costs time in proportion to its length`, () => {
    for (let part = 256; part >= 1; part /= 2) {
      const length = Math.floor(lint.maxLength / part);
      const text = shape.repeat(Math.ceil(length / shape.length));
      const started = performance.now();
      lint.check(text);
      const took = performance.now() - started;
      const most = 100 + 3000 * (length / lint.maxLength);
      assert.ok(took < most, `${length} units took ${took.toFixed()} ms, at most ${most.toFixed()}`);
    }
  });
}

test("a history of ten thousand messages counts by its end, and pieces keep their place", () => {
  const history = Array.from({ length: 10_000 }, (_, i) => `message ${i} about the layout`);
  history[9_999] = "my number is 0151 20";
  const started = performance.now();
  const report = lint.check("and then 79 46 08 1", { history });
  assert.ok(performance.now() - started < 1000);
  assert.equal(report.verdict, "warn");
  assert.equal(report.history.length, 1);
  assert.equal(report.history[0].message, 9_999);
});

test("an earlier message of ten megabytes is passed over, with all before it", () => {
  const history = ["my number is 0151 20", "x ".repeat(5e6), "how are you?"];
  const report = lint.check(`write to ${email}`, { history });
  assert.equal(report.findings.length, 1);
  assert.deepEqual(report.history, []);
});

test("the limits of the history are those of the core", () => {
  const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
  const header = read("../../core/include/contactlint/situation.h");
  const source = read("../src/excerpt.ts");
  for (const [name, constant] of [
    ["maxHistoryMessages", "kMaxHistoryMessages"],
    ["maxHistoryUnits", "kMaxHistoryUnits"],
  ]) {
    const here = source.match(new RegExp(`${name} = (\\d+)`))[1];
    const there = header.match(new RegExp(`${constant} = (\\d+)`))[1];
    assert.equal(here, there, name);
  }
});
