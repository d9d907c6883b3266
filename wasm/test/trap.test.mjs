import assert from "node:assert/strict";
import { test } from "node:test";
import { createWatched, memoryOf } from "./watched.mjs";

const text = "Write to olga.brandt@fernpost.io please";

function sabotage(instance) {
  memoryOf(instance).fill(0xff);
}

test("a trap is told, and the next check works in a fresh instance", async () => {
  const { lint, instances, restore } = await createWatched();
  try {
    const before = lint.check(text);
    sabotage(instances.at(-1));
    assert.throws(() => lint.check(text), (error) => {
      assert.equal(error.name, "ContactLintError");
      assert.equal(error.code, "trapped");
      assert.match(error.message, /the core stopped in a check/);
      assert.ok(error.cause instanceof WebAssembly.RuntimeError, String(error.cause));
      return true;
    });
    assert.equal(instances.length, 1);
    assert.deepEqual(lint.check(text), before);
    assert.equal(instances.length, 2);
    assert.deepEqual(lint.check(text), before);
    assert.equal(instances.length, 2);
  } finally {
    restore();
  }
});

test("it recovers from every trap, not only from the first", async () => {
  const { lint, instances, restore } = await createWatched();
  try {
    for (let i = 0; i < 3; ++i) {
      sabotage(instances.at(-1));
      assert.throws(() => lint.explain(text), { code: "trapped" });
      assert.equal(lint.check(text).verdict, "warn");
    }
  } finally {
    restore();
  }
});

test("a wrong argument costs no instance", async () => {
  const { lint, instances, restore } = await createWatched();
  try {
    assert.throws(() => lint.check(null), TypeError);
    lint.check(text);
    assert.equal(instances.length, 1);
  } finally {
    restore();
  }
});
