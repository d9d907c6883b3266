// Speed, size, start-up and memory of the package beside its peers in the same run.
//
//     node bench/bench.mjs     prints tables, writes ../build/bench.json
//
// The peers do less: libphonenumber-js finds telephone numbers of one default region, linkify-it
// plain links and e-mail addresses. They stand here for what a page would use without ContactLint.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { measureParts } from "./parts.mjs";
import { kinds, messages } from "./texts.mjs";
import { peerImports, subjects } from "./subjects.mjs";

const lengths = [100, 500, 5_000, 50_000];
const names = Object.keys(subjects);
const [own, ...peers] = names;
const here = fileURLToPath(new URL(".", import.meta.url));

const result = {
  machine: { cpu: cpus()[0].model, node: process.version, os: `${process.platform} ${process.arch}` },
  typing: await measureTyping(),
  checks: await measureChecks(),
  start: measureStart(),
  sizes: await measureSizes(),
  parts: measureParts(new URL("../../build/wasm/", import.meta.url)),
};

const out = new URL("../../build/", import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(new URL("bench.json", out), JSON.stringify(result, null, 2) + "\n");
print(result);

// Every keystroke of ten messages that the subject has never seen, from its first one on. The gap is
// a tenth of a quick typist's, and lets the engine compile beside the checks as it does in a page.
async function measureTyping() {
  const rows = {};
  for (const name of names) {
    const check = await subjects[name]();
    const samples = [];
    for (const message of messages) {
      for (let end = 1; end <= message.length; ++end) {
        samples.push(time(() => check(message.slice(0, end), end)));
        await sleep(10);
      }
    }
    rows[name] = { keystrokes: samples.length, ...summary(samples), worst: samples.at(-1) };
  }
  return rows;
}

// Many checks of one text, after enough of them that the engine has compiled what it will compile.
async function measureChecks() {
  const rows = [];
  for (const [kind, makers] of Object.entries(kinds)) {
    for (const length of lengths) {
      const row = { kind, length };
      for (const name of names) {
        const check = await subjects[name]();
        // Of several shapes, the one that this subject likes least.
        const shapes = makers.map((make) => repeat(check, make(length), makers.length > 1 ? 60 : 400));
        row[name] = shapes.reduce((a, b) => (b.median > a.median ? b : a));
      }
      rows.push(row);
    }
  }
  return rows;
}

// One slow check is sample enough of a subject that takes longer than its time.
function repeat(check, text, budgetMs) {
  const first = time(() => check(text));
  if (first > budgetMs * 1e3) return { median: first, p99: first };
  const until = (end) => {
    const samples = [];
    do samples.push(time(() => check(text)));
    while (performance.now() < end && samples.length < 20_000);
    return samples;
  };
  until(performance.now() + budgetMs / 4);
  return summary(until(performance.now() + budgetMs));
}

function measureStart() {
  const rows = {};
  for (const name of names) {
    const runs = Array.from({ length: 7 }, () =>
      JSON.parse(execFileSync(process.execPath, ["--expose-gc", `${here}start.mjs`, name], { encoding: "utf8" })),
    );
    const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[3];
    rows[name] = {
      readyMs: median("readyMs"),
      firstCheckMs: median("firstCheckMs"),
      memoryMb: median("memoryMb"),
    };
  }
  return rows;
}

async function measureSizes() {
  const file = (path) => readFileSync(new URL(`../dist/${path}`, import.meta.url));
  const entries = Object.keys(JSON.parse(readFileSync(new URL("../size-budget.json", import.meta.url))))
    .map((name) => name.replace("*", "en"));
  const rows = Object.fromEntries(entries.map((name) => [name, sizes(file(name))]));
  for (const [name, contents] of Object.entries(peerImports)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: here },
      bundle: true, minify: true, format: "esm", target: "es2022", write: false,
    });
    rows[name] = sizes(outputFiles[0].contents);
  }
  return rows;
}

function sizes(bytes) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, quality).length,
  };
}

/** Microseconds. */
function time(work) {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started) / 1e3;
}

/** Sorts the samples. */
function summary(samples) {
  samples.sort((a, b) => a - b);
  const at = (share) => samples[Math.min(samples.length - 1, Math.floor(samples.length * share))];
  return { median: at(0.5), p99: at(0.99) };
}

function print({ machine, typing, checks, start, sizes, parts }) {
  const us = (value) => value.toFixed(value < 10 ? 1 : 0);
  const ratio = (peer, self) => `${(peer / self).toPrecision(2)}×`;
  const kb = (bytes) => (bytes / 1000).toFixed(1);
  const beside = (row, key) =>
    peers.flatMap((name) => [us(row[name][key]), ratio(row[name][key], row[own][key])]);
  const peerHeads = peers.flatMap((name) => [name, "ratio"]);

  console.log(`${machine.cpu}, Node ${machine.node}, ${machine.os}\n`);
  table(
    `Each keystroke of ${messages.length} fresh messages (${typing[own].keystrokes} checks, 10 ms apart), µs`,
    ["", own, ...peerHeads],
    ["median", "p99", "worst"].map((key) => [key, us(typing[own][key]), ...beside(typing, key)]),
  );
  table(
    "One check, µs (median; p99 of contactlint)",
    ["text", "length", own, "p99", ...peerHeads],
    checks.map((row) =>
      [row.kind, row.length, us(row[own].median), us(row[own].p99), ...beside(row, "median")]),
  );
  table(
    "From import to ready, first check, resident memory added (fresh process, median of 7)",
    ["", "ready ms", "first check ms", "memory MB"],
    names.map((name) => {
      const { readyMs, firstCheckMs, memoryMb } = start[name];
      return [name, readyMs.toFixed(1), firstCheckMs.toFixed(2), memoryMb.toFixed(1)];
    }),
  );
  table(
    "Size, kB",
    ["", "raw", "gzip", "brotli"],
    Object.entries(sizes).map(([name, size]) => [name, kb(size.raw), kb(size.gzip), kb(size.brotli)]),
  );
  table(
    "Parts of core.wasm before linking, kB by brotli",
    ["", "code", "data"],
    Object.entries(parts).map(([name, { code, data }]) => [name, kb(code), kb(data)]),
  );
}

function table(title, head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  console.log([title, line(cells[0]), line(widths.map((w) => "─".repeat(w))), ...cells.slice(1).map(line), ""].join("\n"));
}
