// The packed package in applications that each bundler builds with no settings for it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import sirv from "sirv";
import { build as vite } from "vite";
import webpack from "webpack";
import { stop, watch, withServer } from "./browser.mjs";

const root = mkdtempSync(join(tmpdir(), "contactlint-consumer-"));
const entry = join(root, "main.js");
const page = `<!doctype html><html lang="en"><title>Consumer</title><link rel="icon" href="data:,">
  <textarea></textarea><script type="module" src="./main.js"></script></html>`;
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:";
const text = "Write to olga.brandt@fernpost.io now";

/** `usesWorker`: the bundler finds the script of the worker by itself. */
const program = (usesWorker) => `
  import { createContactLint } from "contactlint";
  import { attach } from "contactlint/attach";
  import { messages } from "contactlint/messages/de";
  ${usesWorker ? 'import { createContactLint as createInWorker } from "contactlint/worker";' : ""}
  const lint = createContactLint();
  const field = document.querySelector("textarea");
  const controller = attach(field, { lint, messages });
  field.value = ${JSON.stringify(text)};
  await lint;
  globalThis.seen = { here: controller.verdict().report.verdict };
  ${usesWorker ? "seen.away = (await (await createInWorker()).check(field.value)).verdict;" : ""}
  document.documentElement.dataset.ready = "true";`;

const bundlers = {
  esbuild: {
    build: (out) =>
      esbuild({ entryPoints: [entry], outfile: join(out, "main.js"), bundle: true, format: "esm" }),
  },
  Rollup: {
    async build(out) {
      const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })] });
      await bundle.write({ file: join(out, "main.js"), format: "es" });
      await bundle.close();
    },
  },
  Vite: {
    findsWorker: true,
    build: (outDir) =>
      vite({
        root,
        configFile: false,
        base: "./",
        logLevel: "error",
        build: { outDir, emptyOutDir: true, target: "es2022" },
      }),
  },
  webpack: {
    findsWorker: true,
    build: (path) =>
      new Promise((resolve, reject) => {
        const output = { path, filename: "main.js" };
        webpack({ mode: "production", context: root, entry, output }, (error, stats) => {
          if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
          else resolve();
        });
      }),
  },
};

before(() => {
  const source = fileURLToPath(new URL("../../wasm/", import.meta.url));
  const pack = ["pack", "--json", "--ignore-scripts", "--offline", "--pack-destination", root];
  const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: source, encoding: "utf8" }));
  const home = join(root, "node_modules/contactlint");
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["xzf", join(root, filename), "--strip-components=1", "-C", home]);
  writeFileSync(join(root, "package.json"), '{ "private": true, "type": "module" }');
  writeFileSync(join(root, "index.html"), page);
});

after(async () => {
  await stop();
  rmSync(root, { recursive: true });
});

for (const [name, { build, findsWorker = false }] of Object.entries(bundlers)) {
  test(`${name} builds an application that runs under a strict policy`, async () => {
    const out = join(root, "out", name);
    mkdirSync(out, { recursive: true });
    writeFileSync(entry, program(findsWorker));
    writeFileSync(join(out, "index.html"), page);
    await build(out);
    const files = sirv(out, {
      dev: true,
      setHeaders: (response) => response.setHeader("Content-Security-Policy", policy),
    });
    const handler = (request, response) =>
      files(request, response, () => response.writeHead(404).end());
    await withServer(handler, async (opened, origin) => {
      const complaints = watch(opened);
      await opened.goto(origin);
      await opened.locator("html[data-ready]").waitFor({ timeout: 10_000 });
      const expected = findsWorker ? { here: "warn", away: "warn" } : { here: "warn" };
      assert.deepEqual(await opened.evaluate(() => seen), expected);
      assert.deepEqual(complaints, []);
    });
  });
}
