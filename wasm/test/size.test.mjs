// What each entry may cost a page, in bytes as a server sends them (brotli, quality 11). A budget
// is raised in size-budget.json, in the commit that needs it and says what it buys; `./dev bench`
// shows which part has grown.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

const read = (path) => readFileSync(new URL(path, import.meta.url));
const budgets = JSON.parse(read("../size-budget.json"));
const files = readdirSync(new URL("../dist/", import.meta.url), { recursive: true })
  .filter((path) => /\.(js|wasm)$/.test(path));

for (const path of files) {
  const budget = budgets[path] ?? budgets[path.replace(/[^/]+(?=\.js$)/, "*")];
  test(`${path} stays within its ${budget} bytes`, () => {
    const size = brotliCompressSync(read(`../dist/${path}`)).length;
    assert.ok(size <= budget, `${path} has ${size} bytes by brotli`);
  });
}
