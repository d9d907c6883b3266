import assert from "node:assert/strict";
import { after, test } from "node:test";
import { audit, modules, stop, withPage } from "./browser.mjs";
import { createContactLint } from "contactlint";

after(stop);

const { examples, verify } = await modules("gallery/examples.ts", "gallery/verify.ts");
const lint = await createContactLint();

for (const example of examples.filter(({ knownLimit }) => !knownLimit)) {
  test(`the example "${example.title}" holds`, () => {
    const { report, holds } = verify(lint, example);
    assert.ok(holds, `${example.text}: ${JSON.stringify(report)}`);
  });
}

test("there are at least eighty examples, of every type and disguise, and no two alike", () => {
  assert.ok(examples.length >= 80);
  assert.equal(new Set(examples.map(({ title }) => title)).size, examples.length);
  assert.equal(new Set(examples.map(({ text }) => text)).size, examples.length);
  assert.equal(new Set(examples.flatMap(({ type }) => type ?? [])).size, 11);
  assert.ok(examples.filter(({ disguise }) => disguise === "innocent").length >= 20);
  assert.ok(new Set(examples.map(({ language }) => language)).size >= 15);
});

const open = (page) => page.getByRole("link", { name: "Gallery" }).click();
const shown = (page) => page.locator(".example:visible");
const count = (page) => page.locator(".gallery-count").textContent();

test("the gallery shows every example, and whether it holds now", () =>
  withPage({}, async (page) => {
    await open(page);
    await shown(page).first().waitFor();
    assert.equal(await shown(page).count(), examples.length);
    assert.equal(await page.locator('[data-state="broken"]').count(), 0);
    const limits = await page.locator('[data-state="limit"]').count();
    assert.equal(
      await count(page),
      `${examples.length} of ${examples.length} examples: ${examples.length - limits} hold now, ${limits} known to be missed.`,
    );
  }));

test("examples are found by words and by kind, and a search without any says so", () =>
  withPage({}, async (page) => {
    await open(page);
    await page.getByLabel("Search").fill("morse");
    assert.deepEqual(await shown(page).locator("h2").allTextContents(), ["Morse"]);
    await page.getByLabel("Search").fill("");
    await page.getByLabel("Language", { exact: true }).selectOption("Arabic");
    await page.getByLabel("What is in it").selectOption("Phone number");
    assert.deepEqual(await shown(page).locator("h2").allTextContents(), ["Arabic digits"]);
    await page.getByLabel("Search").fill("nothing of the kind");
    assert.match(await count(page), /^0 of /);
    assert.equal(await page.getByText("No example is like that.").isVisible(), true);
  }));

test("an example opens in the composer with what was sent before it, by keyboard", () =>
  withPage({}, async (page) => {
    await open(page);
    await page.getByRole("button", { name: "Number over two messages" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#area-compose").waitFor();
    assert.equal(await page.getByLabel("Your text").inputValue(), "and goes on with 0186, any evening");
    assert.match(await page.locator("#thread").textContent(), /My number starts 212 555/);
    assert.equal(await page.locator("#verdict").textContent(), "Not before the contract");
  }));

test("an area has its own address, its title, and the way back", () =>
  withPage({}, async (page) => {
    await open(page);
    assert.equal(await page.title(), "Gallery · ContactLint");
    assert.equal(new URL(page.url()).hash, "#gallery");
    await page.waitForFunction(() => document.activeElement.textContent === "Gallery");
    await page.goBack();
    await page.getByLabel("Your text").waitFor();
    await page.waitForFunction(() => document.title.startsWith("ContactLint:"));
  }));

for (const width of [360, 768, 1440]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in the gallery at ${width} pixels in ${colorScheme} mode`, () =>
      withPage({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        await open(page);
        await shown(page).first().waitFor();
        await audit(page);
      }));
  }
}
