import assert from "node:assert/strict";
import { test } from "node:test";
import { readCorpus } from "./corpus.mjs";
import { createWatched, memoryOf } from "./watched.mjs";

test("an instance stays within 8 MB over the whole corpus, and does not grow the second time", async () => {
  const { lint, instances, restore } = await createWatched();
  const checkAll = () => {
    for (const { texts, situation } of readCorpus()) {
      texts.forEach((text, i) => lint.check(text, { ...situation, history: texts.slice(0, i) }));
    }
    return memoryOf(instances.at(-1)).length;
  };
  try {
    const once = checkAll();
    assert.ok(once <= 8e6, `${once} bytes`);
    assert.equal(checkAll(), once);
    assert.equal(instances.length, 1);
  } finally {
    restore();
  }
});
