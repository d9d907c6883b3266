/** Starts the page's own server and a browser; every page must stay quiet and off the network. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

const server = spawn(
  process.execPath,
  [fileURLToPath(new URL("../serve.mjs", import.meta.url)), "--port", "0"],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const [line] = await new Promise((resolve) =>
  server.stdout.on("data", (data) => resolve(String(data).match(/http:\S+/))),
);
export const address = line;

export async function stop() {
  server.kill();
  await browser.close();
}

/** What modules of the page's source export, without a browser. */
export async function modules(...paths) {
  const contents = paths.map((path) => `export * from "./${path}";`).join("\n");
  const resolveDir = fileURLToPath(new URL("../src", import.meta.url));
  const stdin = { contents, resolveDir };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: "esm" });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** What a page has done that it should not; collected from the moment that it opens. */
export function watch(page) {
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`request failed: ${request.url()}`));
  return complaints;
}

/** A page and the origin of a server of its own, answered by `handler`. */
export async function withServer(handler, use) {
  const server = createServer(handler).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.on("listening", resolve));
  const page = await browser.newPage();
  try {
    await use(page, `http://127.0.0.1:${server.address().port}`);
  } finally {
    await page.close();
    server.close();
  }
}

const dist = new URL("../../wasm/dist/", import.meta.url);

/** The strictest policy that the package promises to bear. */
export const strictPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; " +
  "connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Answers with a page, its script, and beside them the files of the package. */
export function packageHandler(html, script, policy) {
  const own = { "/": ["text/html", html], "/page.js": ["text/javascript", script] };
  return (request, response) => {
    const [type, body] =
      own[request.url] ?? ["text/javascript", readFileSync(new URL(`.${request.url}`, dist))];
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Content-Type", type);
    response.end(body);
  };
}

/**
 * Opens a page of its own that uses the package, runs `use` on it once it says that it is ready, and
 * then looks whether it complained of anything but what holds one of the words in `expected`.
 */
export function withOwnPage({ html, script, policy, media = {}, expected = [] }, use) {
  return withServer(packageHandler(html, script, policy), async (page, origin) => {
    const complaints = watch(page);
    await page.emulateMedia(media);
    await page.goto(origin);
    await page.locator("html[data-ready]").waitFor();
    await use(page);
    const isExpected = (said) => expected.some((words) => said.includes(words));
    assert.deepEqual(complaints.filter((said) => !isExpected(said)), []);
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the page as it stands: `rule: element`. */
export async function axeFindings(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Axe finds nothing, and nothing reaches over the right edge of `box` (the page as a whole). */
export async function audit(page, state, box = page.locator("html")) {
  assert.deepEqual(await axeFindings(page), [], state);
  const [scrollWidth, clientWidth] = await box.evaluate((e) => [e.scrollWidth, e.clientWidth]);
  assert.equal(scrollWidth, clientWidth, state);
}

/**
 * Opens the demo page, runs `use` on it, and then looks whether it complained or asked for anything
 * but what one of the patterns in `expected` tells. `hash`: of the address, with its `#`.
 */
export async function withPage({ expected = [], hash = "", ...options }, use) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  try {
    const complaints = watch(page);
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
      });
    });
    await page.addInitScript(options.before ?? (() => {}));
    await page.goto(address + hash);
    await page.locator("html[data-ready][data-loaded]").waitFor();
    page.on("request", (request) => complaints.push(`request after load: ${request.url()}`));
    await use(page);
    const isExpected = (said) => expected.some((pattern) => pattern.test(said));
    assert.deepEqual(complaints.filter((said) => !isExpected(said)), []);
  } finally {
    await context.close();
  }
}
