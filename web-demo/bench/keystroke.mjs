// From a key's press to the painted frame, in Chromium, with and without ContactLint on the field.
//
//     node bench/keystroke.mjs     prints a table, adds `keystrokes` to ../build/bench.json
//
// Frames are drawn as soon as they are ready and not at the screen's pace: what is measured is the
// work, and not how long a frame waits for its turn. The two fields take turns every few keys.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import sirv from "sirv";

const lengths = [200, 2_000, 10_000]; // UTF-16 units that already stand in the field
const slowdowns = [1, 6];
const turns = 8;
const keysATurn = 15;
const sentences =
  "I read your brief twice and would start with the checkout. Version 2.4.1 broke the build on " +
  "12/06, so I would pin it. My rate is $45 an hour. How many screens does the app have? ";
const typed = "The other eleven arrived as planned, order 4417 did not. ";

const page = `<!doctype html><html lang="en"><title>Keystrokes</title><link rel="icon" href="data:,">
  <textarea id="with" rows="12" cols="80"></textarea>
  <textarea id="without" rows="12" cols="80"></textarea>
  <script type="module" src="/page.js"></script></html>`;
const script = `
  import { createContactLint } from "./index.js";
  import { attach } from "./attach.js";
  attach(document.getElementById("with"), { lint: await createContactLint() });
  // A message is handled after the frame that was asked for before it has been painted.
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  }));
  addEventListener("keydown", async (event) => {
    await painted();
    globalThis.last = performance.now() - event.timeStamp;
  }, { capture: true });
  globalThis.fill = (id, text) => {
    const field = document.getElementById(id);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  globalThis.enter = (id) => {
    const field = document.getElementById(id);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  };
  document.documentElement.dataset.ready = "true";`;

const serveFiles = sirv(fileURLToPath(new URL("../../wasm/dist", import.meta.url)));
const own = { "/": ["text/html", page], "/page.js": ["text/javascript", script] };
const server = createServer((request, response) => {
  if (!own[request.url]) return serveFiles(request, response);
  response.setHeader("Content-Type", own[request.url][0]);
  response.end(own[request.url][1]);
}).listen(0, "127.0.0.1");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-frame-rate-limit", "--disable-gpu-vsync"],
});
const rows = [];
try {
  const tab = await browser.newPage();
  const session = await tab.context().newCDPSession(tab);
  await tab.goto(`http://127.0.0.1:${server.address().port}`);
  await tab.locator("html[data-ready]").waitFor();
  for (const slowdown of slowdowns) {
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    for (const length of lengths) rows.push({ slowdown, length, ...(await measure(tab, length)) });
  }
} finally {
  await browser.close();
  server.close();
}

const file = new URL("../../build/bench.json", import.meta.url);
const result = existsSync(file) ? JSON.parse(readFileSync(file)) : {};
writeFileSync(file, `${JSON.stringify({ ...result, keystrokes: rows }, null, 2)}\n`);
print(rows);

async function measure(tab, length) {
  const text = sentences.repeat(Math.ceil(length / sentences.length)).slice(0, length);
  const samples = { with: [], without: [] };
  for (const id of Object.keys(samples)) {
    await tab.evaluate(([id, text]) => globalThis.fill(id, text), [id, text]);
  }
  for (let turn = 0; turn < turns; ++turn) {
    for (const [id, list] of Object.entries(samples)) {
      await tab.evaluate((id) => globalThis.enter(id), id);
      for (let key = 0; key < keysATurn; ++key) list.push(await press(tab, typed[key]));
    }
  }
  const at = (list, share) => list.sort((a, b) => a - b)[Math.floor((list.length - 1) * share)];
  return Object.fromEntries(
    Object.entries(samples).map(([id, list]) => [id, { p50: at(list, 0.5), p99: at(list, 0.99) }]),
  );
}

/** Milliseconds. */
async function press(tab, key) {
  await tab.evaluate(() => { globalThis.last = undefined; });
  await tab.keyboard.type(key);
  await tab.waitForFunction(() => globalThis.last !== undefined, null, { polling: 5 });
  return tab.evaluate(() => globalThis.last);
}

function print(rows) {
  const ms = (value) => value.toFixed(1).padStart(7);
  console.log("Key to paint in Chromium, ms (CPU slowed down, characters in the field)");
  console.log("              with: p50    p99   without: p50    p99   difference: p50    p99");
  for (const { slowdown, length, with: own, without } of rows) {
    console.log(
      `${slowdown} ×  ${String(length).padStart(6)}   ${ms(own.p50)}${ms(own.p99)}` +
        `       ${ms(without.p50)}${ms(without.p99)}` +
        `          ${ms(own.p50 - without.p50)}${ms(own.p99 - without.p99)}`,
    );
  }
}
