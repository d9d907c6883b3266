import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { createContactLint } from "contactlint";
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

test("memory that is refused, at whichever growth, ends the check and spoils no later one", async () => {
  const crowded = "write to olga@fernpost.io or to +49 30 23125 018; ".repeat(4000);
  const real = WebAssembly.Memory.prototype.grow;
  let refusals = 0;
  for (let granted = 0; granted < 4; ++granted) {
    const lint = await createContactLint();
    const before = lint.check(text);
    let left = granted;
    const grow = mock.method(WebAssembly.Memory.prototype, "grow", function (pages) {
      if (left-- <= 0) throw new RangeError("no more memory");
      return real.call(this, pages);
    });
    try {
      assert.throws(() => lint.check(crowded), { code: "trapped" });
      refusals += grow.mock.callCount() > granted;
    } finally {
      grow.mock.restore();
    }
    assert.deepEqual(lint.check(text), before);
    assert.equal(lint.check(crowded).verdict, "warn");
  }
  assert.equal(refusals, 4);
});
