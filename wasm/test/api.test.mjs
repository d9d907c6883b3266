import assert from "node:assert/strict";
import { test } from "node:test";
import { createContactLint } from "contactlint";

const lint = await createContactLint();
const text = "Write to olga.brandt@fernpost.io please";

test("a finding holds what interfaces promise, in this order", () => {
  const { verdict, findings, history, truncated } = lint.check(text);
  assert.equal(verdict, "warn");
  assert.equal(truncated, false);
  assert.deepEqual(history, []);
  assert.equal(findings.length, 1);
  const [finding] = findings;
  assert.deepEqual(Object.keys(finding), [
    "type", "start", "end", "verdict", "reason", "confidence", "value", "disguised", "key",
  ]);
  assert.equal(finding.type, "email");
  assert.equal(text.slice(finding.start, finding.end), "olga.brandt@fernpost.io");
  assert.equal(finding.value, "olga.brandt@fernpost.io");
  assert.equal(finding.disguised, false);
  assert.match(finding.key, /^[0-9a-f]{16}$/);
});

test("an innocent text gives an empty report", () => {
  const report = lint.check("I can start on Monday and finish within two weeks.");
  assert.deepEqual(report, { verdict: "allow", findings: [], history: [], truncated: false });
});

test("the same call gives the same report", () => {
  assert.deepEqual(lint.check(text), lint.check(text));
});

test("explain adds rule, reading, origins and evidence and changes nothing else", () => {
  const plain = lint.check(text);
  const explained = lint.explain(text);
  assert.deepEqual(
    explained.findings.map(({ rule, reading, origins, evidence, ...finding }) => finding),
    plain.findings,
  );
  const [{ rule, reading, origins, evidence, start, end }] = explained.findings;
  assert.match(rule, /^[a-z_]+\.[a-z0-9_.]+$/);
  assert.match(reading, /olga/);
  assert.equal(origins.length, [...reading].length);
  assert.equal(origins[0][0], start);
  assert.equal(origins.at(-1)[1], end);
  for (const item of evidence) {
    assert.deepEqual(Object.keys(item), ["for", "kind", "points", "start", "end"]);
  }
});

test("a contract permits what is still found", () => {
  const report = lint.check(text, { stage: "contract" });
  assert.equal(report.verdict, "allow");
  assert.equal(report.findings[0].verdict, "allow");
  assert.equal(report.findings[0].reason, "permit.contract");
});

test("an enterprise plan permits it in an invite and not in a public job post", () => {
  const account = "enterprise";
  assert.equal(lint.check(text, { account, surface: "invite" }).verdict, "allow");
  assert.equal(lint.check(text, { account, surface: "job_post" }).verdict, "warn");
});

test("each value of each field reaches the core", () => {
  const stage = ["pre_contract", "contract"];
  const account = ["standard", "enterprise"];
  const surface = ["message", "proposal", "invite", "job_post", "profile"];
  const sender = ["freelancer", "client"];
  for (const s of stage) for (const a of account) for (const u of surface) for (const w of sender) {
    const isPublic = u === "job_post" || u === "profile";
    const permitted = !isPublic && (s === "contract" || a === "enterprise");
    const situation = { stage: s, account: a, surface: u, sender: w };
    assert.equal(lint.check(text, situation).verdict, permitted ? "allow" : "warn", JSON.stringify(situation));
  }
});

test("a finding that the writer has disowned is permitted", () => {
  const [{ key }] = lint.check(text).findings;
  const report = lint.check(text, { ignore: [key] });
  assert.equal(report.verdict, "allow");
  assert.equal(report.findings[0].verdict, "allow");
  assert.equal(report.findings[0].reason, "permit.writer");
});

test("a request is held back while its clause is being typed, and shown when the text is final", () => {
  const request = "what's your email";
  assert.equal(lint.check(request, { caret: request.length }).verdict, "allow");
  assert.equal(lint.check(request).verdict, "warn");
});

test("a number split over two messages is reported in both", () => {
  const history = ["my number is 0151 20", "how are you?"];
  const second = "and then 79 46 08 1";
  const report = lint.check(second, { history });
  assert.equal(report.verdict, "warn");
  assert.equal(report.findings[0].type, "phone");
  assert.equal(report.history.length, 1);
  const [piece] = report.history;
  assert.equal(piece.message, 0);
  assert.equal(history[piece.message].slice(piece.start, piece.end), "0151 20");
});

test("reports are frozen through and through", () => {
  const assertFrozen = (value) => {
    assert.ok(Object.isFrozen(value));
    for (const part of Object.values(value)) if (typeof part === "object") assertFrozen(part);
  };
  assertFrozen(lint.check(text));
  assertFrozen(lint.explain(text));
  assertFrozen(lint.check("hello"));
  assertFrozen(lint.check("79 46 08 1", { history: ["my number is 0151 20"] }));
  assert.throws(() => { lint.check(text).findings[0].type = "phone"; }, TypeError);
  assert.throws(() => { lint.check("hello").findings.push({}); }, TypeError);
});

test("the linter itself is frozen and its methods need no `this`", () => {
  const { check } = lint;
  assert.equal(check(text).verdict, "warn");
  assert.ok(Object.isFrozen(lint));
});

test("the greatest length and the version are told", () => {
  assert.equal(lint.maxLength, 200_000);
  assert.match(lint.version, /^\d+\.\d+\.\d+/);
});

test("linters do not disturb one another", async () => {
  const other = await createContactLint();
  assert.deepEqual(other.check(text), lint.check(text));
  other.dispose();
  assert.equal(lint.check(text).verdict, "warn");
});

test("after dispose() a check says so", async () => {
  const other = await createContactLint();
  other.dispose();
  other.dispose();
  const error = { name: "ContactLintError", code: "disposed", message: /disposed/ };
  assert.throws(() => other.check(text), error);
  assert.throws(() => other.explain(text), error);
  assert.equal(other.maxLength, 200_000);
});
