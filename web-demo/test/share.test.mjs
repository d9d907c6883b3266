import assert from "node:assert/strict";
import { after, test } from "node:test";
import { address, axeFindings, modules, stop, withPage } from "./browser.mjs";

after(stop);

const { fragmentOf, sharedIn } = await modules("share/link.ts");

const state = {
  text: "Пишите: olga@fernpost.io 🦉",
  earlier: ["eins", "zwei"],
  situation: { stage: "contract", surface: "proposal" },
};

test("a state comes back from its link as it was", () => {
  assert.deepEqual(sharedIn(fragmentOf(state)), state);
});

test("a link that holds anything else is passed over", () => {
  const packed = (value) => fragmentOf(value);
  assert.equal(sharedIn("#compose"), undefined);
  assert.equal(sharedIn("#compose/%%%"), undefined);
  assert.equal(sharedIn("#compose/bm9uc2Vuc2U"), undefined);
  assert.equal(sharedIn(packed({ ...state, text: 5 })), undefined);
  assert.equal(sharedIn(packed({ ...state, earlier: [1] })), undefined);
  assert.equal(sharedIn(packed({ ...state, situation: { surface: "letter" } })), undefined);
  assert.equal(sharedIn(packed({ ...state, situation: { caret: 1 } })), undefined);
});

test("nothing is put into a link before it is asked for; then it opens what was shared", () =>
  withPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await page.getByText("Enterprise", { exact: true }).click();
    await page.getByLabel("Your text").fill("Write to olga@fernpost.io now");
    await page.getByRole("button", { name: "Share" }).focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#share-link").isVisible(), false);
    assert.equal(await page.locator("#share-link").inputValue(), "");
    assert.deepEqual(await axeFindings(page), []);
    await page.getByLabel("Put the text into a link").check();
    assert.deepEqual(await axeFindings(page), []);
    await page.getByRole("button", { name: "Copy the link" }).click();
    await page.getByText("Copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(link.startsWith(`${address}#compose/`), link);
    assert.equal(new URL(page.url()).hash, "");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Share" }).click();
    assert.equal(await page.getByLabel("Put the text into a link").isChecked(), false);
    await page.getByRole("button", { name: "Close" }).click();
    await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await page.getByRole("heading", { name: "Allowed here" }).waitFor();
  }));

test("a shared link opens in the composer, with what was sent before it", () =>
  withPage({ hash: fragmentOf({ ...state, situation: {} }) }, async (page) => {
    assert.equal(await page.getByLabel("Your text").inputValue(), state.text);
    assert.match(await page.locator("#thread").textContent(), /eins.*zwei/);
    assert.equal(await page.locator("#verdict").textContent(), "Not before the contract");
  }));
