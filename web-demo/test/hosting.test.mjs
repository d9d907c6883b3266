import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { headers } from "../headers.mjs";
import { address, stop, watch, withServer } from "./browser.mjs";

after(stop);

const root = fileURLToPath(new URL("../../build/web-demo", import.meta.url));

test("the page works under any path of a host that sends no headers of its own", () => {
  const files = sirv(root, { dev: true });
  const under = "/deep/down/";
  const handler = (request, response) => {
    const inside = request.url.startsWith(under);
    request.url = request.url.slice(under.length - 1);
    if (inside) files(request, response, () => response.writeHead(404).end());
    else response.writeHead(404).end();
  };
  return withServer(handler, async (page, origin) => {
    const complaints = watch(page);
    await page.goto(origin + under);
    await page.locator("html[data-ready]").waitFor();
    await page.getByLabel("Your text").fill("Write to olga.brandt@fernpost.io now");
    await page.getByRole("heading", { name: "Not before the contract" }).waitFor();
    assert.deepEqual(complaints, []);
  });
});

test("under a policy without 'wasm-unsafe-eval' the page says what to add", () => {
  const files = sirv(root, {
    dev: true,
    setHeaders: (response) => response.setHeader("Content-Security-Policy", "script-src 'self'"),
  });
  return withServer((request, response) => files(request, response), async (page, origin) => {
    await page.goto(origin);
    await page.getByText("The linter could not start").waitFor();
    assert.match(await page.locator("#verdict-note").textContent(), /add 'wasm-unsafe-eval'/);
  });
});

test("the whole package runs in a page under a strict policy, with no request for its core", () => {
  const html = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>';
  const page = `
    import { createContactLint } from "/index.js";
    const lint = await createContactLint();
    document.title = lint.check("Write to olga.brandt@fernpost.io now").verdict;`;
  const served = {
    "/": ["text/html", html],
    "/page.js": ["text/javascript", page],
    "/index.js": ["text/javascript", readFileSync(new URL("../../wasm/dist/index.js", import.meta.url))],
  };
  const asked = [];
  const handler = (request, response) => {
    asked.push(request.url);
    const [type, body] = served[request.url] ?? ["text/plain", ""];
    const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:";
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Content-Type", type);
    response.end(body);
  };
  return withServer(handler, async (page, origin) => {
    const complaints = watch(page);
    await page.goto(origin);
    await page.waitForFunction(() => document.title, undefined, { timeout: 10_000 });
    assert.equal(await page.title(), "warn");
    assert.deepEqual(complaints, []);
    assert.deepEqual(asked, Object.keys(served));
  });
});

test("the server sends the headers that the file for static hosts names", async () => {
  const response = await fetch(address);
  const file = readFileSync(`${root}/_headers`, "utf8");
  for (const [name, value] of Object.entries(headers)) {
    assert.equal(response.headers.get(name), value);
    assert.ok(file.includes(`  ${name}: ${value}\n`), name);
  }
});

test("the licences of all that is in the page travel with it", () => {
  for (const name of ["core", "inter", "papaparse", "tinyld", "uplot"]) {
    assert.match(readFileSync(`${root}/assets/${name}-LICENSE.txt`, "utf8"), /copyright/i);
  }
});

test("neither page nor policy permits inline scripts or styles", () => {
  const html = readFileSync(`${root}/index.html`, "utf8");
  assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  assert.doesNotMatch(headers["Content-Security-Policy"], /'unsafe-(inline|eval)'/);
});

test("a port that is no port, and one that is taken, are told in one line", () => {
  const serve = fileURLToPath(new URL("../serve.mjs", import.meta.url));
  const run = (port) => spawnSync(process.execPath, [serve, "--port", port], { encoding: "utf8" });
  const wrong = run("many");
  assert.equal(wrong.status, 1);
  assert.equal(wrong.stderr, '--port: expected 0 to 65535, got "many"\n');
  const { port } = new URL(address);
  const taken = run(port);
  assert.equal(taken.status, 1);
  assert.equal(taken.stderr, `Port ${port} is taken: choose another with --port\n`);
});
