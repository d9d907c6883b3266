// `<contact-lint>` in a page of its own, under the strictest policy that it promises to bear.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { axeFindings, stop, strictPolicy, withOwnPage } from "./browser.mjs";

after(stop);

const email = "olga.brandt@fernpost.io";
const html = `<!doctype html><html lang="en"><title>Element</title><link rel="icon" href="data:,">
  <main><h1>Element</h1><form id="form">
  <contact-lint ask><label>Text <textarea id="area"></textarea></label></contact-lint>
  <button>Send</button></form></main>
  <script type="module" src="/page.js"></script></html>`;
const script = `
  import { createContactLint } from "/index.js";
  import { define } from "/element.js";
  globalThis.sent = 0;
  document.getElementById("form").addEventListener("submit", (event) => {
    event.preventDefault();
    ++globalThis.sent;
  });
  const lint = await createContactLint();
  define({ lint });
  globalThis.wrapper = document.querySelector("contact-lint");
  document.documentElement.dataset.ready = "true";`;

const withElement = (use, media) =>
  withOwnPage({ html, script, policy: strictPolicy, media }, use);

const field = (page) => page.getByRole("textbox");
const rows = (page) => page.locator("contact-lint [part=finding]");

test("findings are listed as buttons that go to their place, what they quote is isolated", () =>
  withElement(async (page) => {
    assert.equal(await page.locator("contact-lint [part=panel]").isVisible(), false);
    await field(page).fill(`Write to ${email} or pavel.lind@fernpost.io today`);
    assert.equal(await rows(page).count(), 2);
    assert.deepEqual(await rows(page).locator("bdi").allTextContents(), [
      email, "pavel.lind@fernpost.io",
    ]);
    assert.match(await rows(page).first().textContent(), /^E-mail address:.*Before a contract.*thread/);
    await rows(page).last().click();
    const selected = await field(page).evaluate((f) => f.value.slice(f.selectionStart, f.selectionEnd));
    assert.equal(selected, "pavel.lind@fernpost.io");
    await field(page).fill("See you on Monday");
    assert.equal(await page.locator("contact-lint [part=panel]").isVisible(), false);
  }));

test("a button keeps the focus while the list changes round it", () =>
  withElement(async (page) => {
    await field(page).fill(`Write to ${email} or pavel.lind@fernpost.io today`);
    await rows(page).first().focus();
    await page.evaluate(() => {
      area.value = area.value.slice(0, 35);
      wrapper.controller.refresh();
    });
    assert.equal(await rows(page).count(), 1);
    assert.equal(await rows(page).first().evaluate((b) => b.getRootNode().activeElement === b), true);
  }));

test("attributes and the property are the situation, and a change is a new report", () =>
  withElement(async (page) => {
    await field(page).fill(`Write to ${email} now`);
    await page.evaluate(() => wrapper.setAttribute("stage", "contract"));
    assert.equal(await rows(page).count(), 0);
    const verdict = await page.evaluate(() => {
      const told = new Promise((resolve) =>
        wrapper.addEventListener("contactlint:report", (e) => resolve(e.detail.report.verdict)),
      );
      wrapper.situation = { stage: "pre_contract" };
      return told;
    });
    assert.equal(verdict, "warn");
  }));

test("with `ask`, sending waits for an answer", () =>
  withElement(async (page) => {
    const send = () => page.getByRole("button", { name: "Send", exact: true }).click();
    await field(page).fill(`Write to ${email} now`);
    await send();
    assert.equal(await page.evaluate(() => sent), 0);
    assert.equal(await page.getByRole("button", { name: "That is the purpose" }).count(), 0);
    await page.getByRole("button", { name: "Remove it" }).click();
    assert.equal(await field(page).inputValue(), "Write to  now");
    await send();
    assert.equal(await page.evaluate(() => sent), 1);
    await field(page).fill(`Write to ${email} now`);
    await send();
    await page.getByRole("button", { name: "Send anyway" }).click();
    assert.equal(await page.evaluate(() => sent), 2);
  }));

test("a wrapper that is taken out lets its field go, and one put back takes it again", () =>
  withElement(async (page) => {
    await field(page).fill(`Write to ${email} now`);
    await page.evaluate(() => {
      globalThis.parent = wrapper.parentNode;
      wrapper.remove();
    });
    assert.equal(await page.locator("[role=status]").count(), 0);
    assert.equal(await page.evaluate(() => wrapper.querySelector("textarea").outerHTML),
      '<textarea id="area"></textarea>');
    await page.evaluate(() => parent.prepend(wrapper));
    assert.equal(await rows(page).count(), 1);
  }));

for (const options of [{}, { colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" }]) {
  test(`axe finds nothing wrong with the panel, ${JSON.stringify(options)}`, () =>
    withElement(async (page) => {
      await field(page).fill(`Write to ${email} now`);
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await page.getByRole("button", { name: "Send anyway" }).waitFor();
      assert.deepEqual(await axeFindings(page), []);
    }, options));
}
