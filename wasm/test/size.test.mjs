// What the package may cost a page, in bytes as a server sends them (brotli, quality 11). A budget
// is raised in size-budget.json, in the commit that needs it and says what it buys; `./dev bench`
// shows which part has grown.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

const read = (path) => readFileSync(new URL(path, import.meta.url));

for (const [name, budget] of Object.entries(JSON.parse(read("../size-budget.json")))) {
  test(`${name} stays within its ${budget} bytes`, () => {
    const size = brotliCompressSync(read(`../dist/${name}`)).length;
    assert.ok(size <= budget, `${name} has ${size} bytes by brotli`);
  });
}
