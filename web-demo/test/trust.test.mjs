import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { audit, axeFindings, stop, withPage } from "./browser.mjs";

after(stop);

const wasm = readFileSync(new URL("../../wasm/dist/core.wasm", import.meta.url));
const open = (page) => page.getByRole("link", { name: "Trust" }).click();
const card = (page, name) => page.getByRole("region", { name, exact: true });

test("the core is shown with its hash, its size, and every import by name and purpose", () =>
  withPage({}, async (page) => {
    await open(page);
    const core = card(page, "The core");
    await core.getByText("as built").waitFor();
    const told = await core.textContent();
    assert.ok(told.includes(createHash("sha256").update(wasm).digest("hex")));
    assert.ok(told.includes(`${wasm.length.toLocaleString("en")} bytes`));
    await core.getByText("What it can call").click();
    const rows = await core.locator("tbody tr").allTextContents();
    assert.equal(rows.length, WebAssembly.Module.imports(new WebAssembly.Module(wasm)).length);
    for (const row of rows) assert.match(row, /^(embind_register|emval|abort|emscripten_(resize_heap|memcpy_big))/);
    for (const row of rows) assert.doesNotMatch(row, /not known/);
  }));

test("nothing has been asked for since the page was loaded, and nothing is stored", () =>
  withPage({}, async (page) => {
    await page.getByLabel("Your text").fill("Write to olga@fernpost.io now");
    await open(page);
    await page.getByText("0 things stored by this page").waitFor();
    assert.match(await card(page, "Network").textContent(), /^Network0requests since/);
  }));

test("a request that is made is counted", () =>
  withPage({ expected: [/request after load/] }, async (page) => {
    await open(page);
    await page.getByRole("button", { name: "Try a request" }).click();
    await page.getByText("The page’s own server answered with 200.").waitFor();
    await page.getByText("request since the page was loaded", { exact: true }).waitFor();
    assert.equal(await card(page, "Network").locator("output").textContent(), "1");
  }));

test("offline, a request is refused by the browser, and every area goes on working", () =>
  withPage({ expected: [/Content Security Policy|policy violated|request (after load|failed)/] }, async (page) => {
    await open(page);
    await page.getByRole("switch", { name: "Offline" }).focus();
    await page.keyboard.press("Space");
    assert.equal(await page.getByRole("switch").getAttribute("aria-checked"), "true");
    await page.getByRole("button", { name: "Try a request" }).click();
    await page.getByText("Refused: nothing left the page.").waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.getByRole("link", { name: "Gallery" }).click();
    await page.locator(".example").first().waitFor();
    await page.getByRole("link", { name: "Measure" }).click();
    await page.getByRole("button", { name: "Take invented messages" }).click();
    await page.getByRole("button", { name: "Scan" }).click();
    await page.getByText(/^Done: /).waitFor();
    await page.getByRole("link", { name: "Compose" }).click();
    await page.getByLabel("Your text").fill("Write to olga@fernpost.io now");
    assert.equal(await page.locator("#verdict").textContent(), "Not before the contract");
  }));

test("the policy of the page is told directive by directive", () =>
  withPage({}, async (page) => {
    await open(page);
    const rows = await card(page, "Policy in force").locator("tbody tr").evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    assert.equal(rows.map(([directive]) => directive).join("; "), policy);
    for (const [directive, meaning] of rows) assert.notEqual(meaning, "", directive);
  }));

for (const width of [360, 768, 1440]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in the trust panel at ${width} pixels in ${colorScheme} mode`, () =>
      withPage({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        await open(page);
        await page.getByText("as built").waitFor();
        await page.getByText("What it can call").click();
        await audit(page);
      }));
  }
}
