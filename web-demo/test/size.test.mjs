// What the page may cost, in bytes as a server sends them (brotli, quality 11), without the core: for
// the first load, and with all that is fetched behind it. A budget is raised in size-budget.json, in
// the commit that needs it and says what it buys.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { address, browser, stop } from "./browser.mjs";

after(stop);

const budget = JSON.parse(readFileSync(new URL("../size-budget.json", import.meta.url)));
const built = new URL("../../build/web-demo/", import.meta.url);
const assets = readdirSync(new URL("assets", built)).map((name) => `assets/${name}`);
const files = ["index.html", ...assets].filter((name) => /\.(html|css|js|woff2)$/.test(name));

/** A font is compressed already. */
function sent(name) {
  const bytes = readFileSync(new URL(name, built));
  return /\.woff2$/.test(name) ? bytes.length : brotliCompressSync(bytes).length;
}

/** What the page itself names and what these import, before anything is fetched behind it. */
function firstFiles() {
  const html = readFileSync(new URL("index.html", built), "utf8");
  const named = files.filter((name) => name === "index.html" || html.includes(name));
  for (const name of named) {
    const text = readFileSync(new URL(name, built), "utf8");
    for (const [, imported] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      if (!named.includes(`assets/${imported}`)) named.push(`assets/${imported}`);
    }
  }
  return named;
}

for (const [what, names] of [["first load", firstFiles()], ["all areas", files]]) {
  test(`${what} stays within its ${budget[what]} bytes`, () => {
    const sizes = names.map((name) => [name, sent(name)]);
    const sum = sizes.reduce((total, [, size]) => total + size, 0);
    assert.ok(sum <= budget[what], `${sum} bytes: ${JSON.stringify(sizes)}`);
  });
}

/** As the tools of browsers have "fast 4G", on a phone four times slower than this machine. */
async function firstPaint() {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false, latency: 165, downloadThroughput: 8.1e6 / 8, uploadThroughput: 1.35e6 / 8,
  });
  await page.goto(address);
  await page.locator("html[data-ready]").waitFor();
  const [{ startTime }] = await page.evaluate(() =>
    performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => ({ startTime })),
  );
  await page.close();
  return startTime;
}

test("a phone on a mobile network shows the page within a second, in the best of three loads", async () => {
  const times = [];
  for (let i = 0; i < 3; ++i) times.push(await firstPaint());
  assert.ok(Math.min(...times) < 1000, `${times.map((time) => time.toFixed())} ms`);
});
