import assert from "node:assert/strict";
import { test } from "node:test";
import { createContactLint } from "contactlint";

const lint = await createContactLint();

const refused = [
  ["null for a text", [null], "text: expected a string, got null"],
  ["no text at all", [], "text: expected a string, got undefined"],
  ["a number for a text", [5], "text: expected a string, got 5"],
  ["a String object for a text", [new String("a")], "text: expected a string, got an object"],
  ["null for a situation", ["a", null], "situation: expected an object, got null"],
  ["a word for a situation", ["a", "message"], 'situation: expected an object, got "message"'],
  [
    "a field that does not exist",
    ["a", { surfce: "message" }],
    'situation: unknown field "surfce" (stage, account, surface, sender, history, caret, ignore)',
  ],
  [
    "an unknown surface",
    ["a", { surface: "mesage" }],
    'surface: unknown value "mesage" (message, proposal, invite, job_post, profile)',
  ],
  ["null for a stage", ["a", { stage: null }], "stage: unknown value null (pre_contract, contract)"],
  [
    "an inherited name for an account",
    ["a", { account: "toString" }],
    'account: unknown value "toString" (standard, enterprise)',
  ],
  ["a sender by number", ["a", { sender: 1 }], "sender: unknown value 1 (freelancer, client)"],
  ["a caret before the text", ["a", { caret: -1 }], "caret: expected an offset (0 and up), got -1"],
  ["half a caret", ["a", { caret: 1.5 }], "caret: expected an offset (0 and up), got 1.5"],
  ["a caret in words", ["a", { caret: "1" }], 'caret: expected an offset (0 and up), got "1"'],
  [
    "a history of one string",
    ["a", { history: "hello" }],
    'history: expected an array of strings, got "hello"',
  ],
  [
    "a history with a hole",
    ["a", { history: ["hello", undefined] }],
    "history[1]: expected a string, got undefined",
  ],
  [
    "an ignore list of findings in place of keys",
    ["a", { ignore: [{ key: "0" }] }],
    "ignore[0]: expected a string, got an object",
  ],
];

for (const [what, args, message] of refused) {
  test(`${what} is refused, by name`, () => {
    assert.throws(() => lint.check(...args), { name: "TypeError", message });
    assert.throws(() => lint.explain(...args), { name: "TypeError", message });
  });
}

test("fields that are undefined count as left out", () => {
  const situation = { stage: undefined, caret: undefined, history: undefined, ignore: undefined };
  assert.deepEqual(lint.check("hello", situation), lint.check("hello"));
});

test("a caret that an input element does not know counts as left out", () => {
  const text = "what's your email";
  assert.deepEqual(lint.check(text, { caret: null }), lint.check(text));
});
