// `contactlint/attach` in a page of its own, under the strictest policy that it promises to bear.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { axeFindings, stop, strictPolicy, withOwnPage } from "./browser.mjs";

after(stop);

const email = "olga.brandt@fernpost.io";

const html = `<!doctype html><html lang="en"><title>Fields</title><link rel="icon" href="data:,">
  <main><h1>Fields</h1><form id="form">
  <p id="hint">Be kind.</p>
  <label>Area <textarea id="area" aria-describedby="hint"></textarea></label>
  <label>Line <input id="line"></label>
  <div id="rich" contenteditable role="textbox" aria-label="Rich"><p>First <b>line</b></p><p>x</p></div>
  <button>Send</button><button type="reset">Reset</button></form></main>
  <script type="module" src="/page.js"></script></html>`;
const script = `
  import { createContactLint } from "/index.js";
  import { attach } from "/attach.js";
  const lint = await createContactLint();
  Object.assign(globalThis, { lint, attach, updates: [], sent: 0 });
  globalThis.start = (id, options = {}) => {
    const element = document.getElementById(id);
    const onReport = (update) => updates.push(update);
    globalThis.controller = attach(element, { lint, onReport, ...options });
  };
  document.getElementById("form").addEventListener("submit", (event) => {
    event.preventDefault();
    ++globalThis.sent;
  });
  document.documentElement.dataset.ready = "true";`;

/** A page with nothing attached yet; it may not complain. */
const withFields = (use) => withOwnPage({ html, script, policy: strictPolicy }, use);

const start = (page, id, options) =>
  page.evaluate(async ([id, options]) => {
    start(id, options);
    await Promise.resolve();
  }, [id, options]);

const frame = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What is underlined, as `verdict: text`, after the frame in which it is painted. */
async function underlined(page) {
  await frame(page);
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll("mark")];
    if (marks.length > 0) return marks.map((m) => `${m.className.slice(12)}: ${m.textContent}`);
    return ["warn", "advise", "allow"].flatMap((verdict) =>
      [...(CSS.highlights.get(`contactlint-${verdict}`) ?? [])].map((range) => {
        const text = range.toString();
        const isValue = text === "" || text.startsWith("[object");
        const field = document.activeElement;
        return `${verdict}: ${isValue ? field.value.slice(range.startOffset, range.endOffset) : text}`;
      }),
    );
  });
}

const selected = (page) =>
  page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value === undefined ? String(getSelection()) : value.slice(selectionStart, selectionEnd);
  });
const status = (page) => page.locator("[role=status]").textContent();

for (const [id, paint] of [["area", "auto"], ["area", "mirror"], ["line", "auto"], ["line", "mirror"]]) {
  test(`${id}, ${paint}: what is typed is underlined, undone, and left as it was typed`, () =>
    withFields(async (page) => {
      await start(page, id, { paint });
      const field = page.locator(`#${id}`);
      await field.pressSequentially(`Write to ${email} now`);
      assert.deepEqual(await underlined(page), [`warn: ${email}`]);
      assert.equal(await field.inputValue(), `Write to ${email} now`);
      for (let i = 0; i < 60 && (await field.inputValue()) !== ""; ++i) {
        await page.keyboard.press("Control+z");
      }
      assert.equal(await field.inputValue(), "");
      assert.deepEqual(await underlined(page), []);
    }));
}

test("an editable element keeps its nodes, and a finding over two of them is one line", () =>
  withFields(async (page) => {
    await page.evaluate(() => {
      document.querySelector("#rich b").textContent = "olga.brandt";
      document.querySelector("#rich b").after("@fernpost.io");
    });
    await start(page, "rich");
    const before = await page.locator("#rich").evaluate((e) => e.innerHTML);
    assert.deepEqual(await underlined(page), [`warn: ${email}`]);
    assert.equal(await page.locator("#rich").evaluate((e) => e.innerHTML), before);
    await page.locator("#rich p").last().click();
    await page.keyboard.press("End");
    await page.keyboard.type(" and pavel.lind@fernpost.io too");
    assert.deepEqual(await underlined(page), [`warn: ${email}`, "warn: pavel.lind@fernpost.io"]);
    await page.keyboard.press("F8");
    assert.equal(await selected(page), email);
  }));

test("nothing is checked or painted while an input method composes", () =>
  withFields(async (page) => {
    await start(page, "area", { paint: "mirror" });
    await page.locator("#area").focus();
    const ime = await page.context().newCDPSession(page);
    const seen = await page.evaluate(() => updates.length);
    const text = `Write to ${email} now`;
    await ime.send("Input.imeSetComposition", { text, selectionStart: 1, selectionEnd: 1 });
    await page.waitForTimeout(1000);
    assert.equal(await page.locator("#area").inputValue(), text);
    assert.equal(await page.evaluate(() => updates.length), seen);
    assert.deepEqual(await underlined(page), []);
    await ime.send("Input.insertText", { text });
    assert.deepEqual(await underlined(page), [`warn: ${email}`]);
  }));

test("the mirror lies on its field after scrolling, resizing and from right to left", () =>
  withFields(async (page) => {
    await page.evaluate(() => Object.assign(document.getElementById("area"), { dir: "rtl" }));
    await start(page, "area", { paint: "mirror" });
    await page.locator("#area").fill(`${"line\n".repeat(40)}write to ${email}`);
    await page.evaluate(() => {
      area.style.width = "350px";
      area.style.height = "90px";
      area.scrollTop = 200;
    });
    await frame(page);
    await frame(page);
    const [field, mirror] = await page.evaluate(() => {
      const layer = document.querySelector("div[aria-hidden]");
      return [area, layer].map((e) => {
        const { x, y, width, height } = e.getBoundingClientRect();
        return { x, y, width, height, top: e.scrollTop, inside: e.scrollHeight >= area.scrollHeight };
      });
    });
    assert.deepEqual(mirror, field);
  }));

test("a pause is told once, in one region, when the set of findings has changed", () =>
  withFields(async (page) => {
    await start(page, "area");
    await page.evaluate(() => {
      globalThis.told = [];
      const region = document.querySelector("[role=status]");
      const note = () => told.push(region.textContent);
      new MutationObserver(note).observe(region, { childList: true });
    });
    await page.locator("#area").pressSequentially(`Write to ${email} now`);
    assert.deepEqual(await page.evaluate(() => told), []);
    await page.waitForTimeout(1200);
    await page.keyboard.type(", and thanks for the brief");
    await page.waitForTimeout(1200);
    assert.deepEqual(await page.evaluate(() => told), ["Not before the contract: E-mail address"]);
    await page.locator("#area").fill("Thanks for the brief");
    await page.waitForTimeout(1200);
    assert.equal(await status(page), "Nothing to say any more.");
  }));

test("F8 goes through the findings and back to the caret", () =>
  withFields(async (page) => {
    await start(page, "area");
    await page.locator("#area").fill(`Write to ${email} or to pavel.lind@fernpost.io today`);
    await page.keyboard.press("Home");
    const way = [];
    for (const key of ["F8", "F8", "F8", "Shift+F8"]) {
      await page.keyboard.press(key);
      way.push(await selected(page));
    }
    assert.deepEqual(way, [email, "pavel.lind@fernpost.io", "", "pavel.lind@fernpost.io"]);
    assert.match(await status(page), /^E-mail address\. Before a contract.*thread\.$/);
  }));

test("a form is sent only once the person has chosen", () =>
  withFields(async (page) => {
    await start(page, "area");
    await page.evaluate(() =>
      area.addEventListener("contactlint:send", (event) => {
        event.preventDefault();
        globalThis.choices = event.detail.choices;
      }),
    );
    const send = page.getByRole("button", { name: "Send" });
    const sent = () => page.evaluate(() => sent);
    const text = `Write to ${email} now`;
    await page.locator("#area").fill(text);
    await send.click();
    assert.equal(await sent(), 0);
    await page.evaluate(() => choices.edit());
    assert.equal(await selected(page), email);
    await page.evaluate(() => choices.send());
    assert.equal(await sent(), 1);
    await page.locator("#area").fill(`${text}!`);
    await send.click();
    assert.equal(await sent(), 1);
    await page.evaluate(() => choices.remove());
    assert.equal(await page.locator("#area").inputValue(), "Write to  now!");
    await page.keyboard.press("Control+z");
    assert.equal(await page.locator("#area").inputValue(), `${text}!`);
    await send.click();
    await page.evaluate(() => choices.access());
    await send.click();
    assert.equal(await sent(), 2);
  }));

test("a verdict is final and at once; a change by the page needs a refresh; a reset does not", () =>
  withFields(async (page) => {
    await start(page, "area");
    const verdict = await page.evaluate((email) => {
      area.value = `Write to ${email}`;
      return controller.verdict();
    }, email);
    assert.equal(verdict.isFinal, true);
    assert.equal(verdict.report.verdict, "warn");
    await page.evaluate(() => {
      area.value = "";
      controller.refresh();
    });
    assert.deepEqual(await underlined(page), []);
    await page.locator("#area").fill(`Write to ${email}`);
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForFunction(() => updates.at(-1).text === "");
  }));

for (const paint of ["auto", "mirror"]) {
  test(`${paint}: detaching leaves the page as it was`, () =>
    withFields(async (page) => {
      const before = await page.content();
      await start(page, "area", { paint });
      await page.locator("#area").fill(`Write to ${email} now`);
      assert.match(await page.locator("#area").getAttribute("aria-describedby"), /^hint contactlint/);
      assert.deepEqual(await underlined(page), [`warn: ${email}`]);
      await page.evaluate(() => controller.detach());
      assert.deepEqual(await underlined(page), []);
      assert.equal(await page.content(), before);
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
      const seen = await page.evaluate(() => updates.length);
      await page.locator("#area").pressSequentially("more");
      assert.equal(await page.evaluate(() => updates.length), seen);
    }));
}

test("without a linter the field works on and the page is told; after a trap it recovers", () =>
  withFields(async (page) => {
    const seen = await page.evaluate(async (email) => {
      const statuses = () => updates.splice(0).map((update) => update.status);
      start("line", { lint: Promise.reject(new Error("refused")) });
      await new Promise((resolve) => setTimeout(resolve));
      const refused = statuses();
      let traps = 1;
      const check = (...given) => {
        if (traps-- > 0) throw Object.assign(new Error("stopped"), { name: "ContactLintError" });
        return lint.check(...given);
      };
      area.value = `Write to ${email}`;
      start("area", { lint: { ...lint, check } });
      await new Promise((resolve) => setTimeout(resolve));
      controller.refresh();
      return { refused, trapped: statuses() };
    }, email);
    assert.deepEqual(seen, { refused: ["unavailable"], trapped: ["unavailable", "ready"] });
    await page.locator("#line").pressSequentially("abc");
    assert.equal(await page.locator("#line").inputValue(), "abc");
  }));

test("axe finds nothing wrong with a field that is attached", () =>
  withFields(async (page) => {
    await start(page, "area", { paint: "mirror" });
    await page.locator("#area").fill(`Write to ${email} now`);
    await page.waitForTimeout(1000);
    assert.deepEqual(await axeFindings(page), []);
  }));
