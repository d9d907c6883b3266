import assert from "node:assert/strict";
import { after, test } from "node:test";
import { axeFindings, stop, withPage } from "./browser.mjs";

after(stop);

const email = "olga.brandt@fernpost.io";

const clear = (page) => page.getByRole("button", { name: "Clear" }).click();
const type = (page, text) => page.getByLabel("Your text").pressSequentially(text);
const verdict = (page) => page.locator("#verdict").textContent();
const cards = (page) => page.locator("#findings > li");
const pick = (page, label) => page.getByText(label, { exact: true }).click();
const sample = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** Resolves when the trace of the first card is drawn, which is after its `<details>` toggled. */
async function openTrace(page) {
  await page.getByText("How it was read").first().click();
  await page.locator(".trace dt").first().waitFor();
}

/** What is underlined in the field, as `verdict: text`. */
async function underlined(page) {
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
  return page.evaluate(() => {
    const { value } = document.getElementById("text");
    const marks = [...document.querySelectorAll("[aria-hidden] mark")];
    if (marks.length > 0) return marks.map((m) => `${m.className.slice(12)}: ${m.textContent}`);
    return ["warn", "advise", "allow"].flatMap((name) =>
      [...(CSS.highlights.get(`contactlint-${name}`) ?? [])].map(
        (r) => `${name}: ${value.slice(r.startOffset, r.endOffset)}`,
      ),
    );
  });
}

test("a contact typed letter by letter is warned of once it could be used, and no sooner", () =>
  withPage({}, async (page) => {
    await clear(page);
    assert.equal(await verdict(page), "Nothing to say");
    for (const letter of "Write to jolanta@fernpost") {
      await type(page, letter);
      assert.equal(await verdict(page), "Nothing to say");
    }
    await type(page, ".io now");
    assert.equal(await verdict(page), "Not before the contract");
    assert.equal(await cards(page).count(), 1);
    assert.match(await cards(page).textContent(), /E-mail address/);
    assert.deepEqual(await underlined(page), ["warn: jolanta@fernpost.io"]);
    for (let i = 0; i < "lanta@fernpost.io now".length; ++i) await page.keyboard.press("Backspace");
    assert.equal(await verdict(page), "Nothing to say");
    assert.equal(await cards(page).count(), 0);
    assert.deepEqual(await underlined(page), []);
  }));

test("where a field has no ranges, the mirror under it bears the same lines", () => {
  const before = () => delete HTMLTextAreaElement.prototype.createValueRange;
  return withPage({ before }, async (page) => {
    await clear(page);
    await type(page, `Write to ${email} now\nand again`);
    assert.deepEqual(await underlined(page), [`warn: ${email}`]);
  });
});

test("once the contract has started the same text is allowed, and says why", () =>
  withPage({}, async (page) => {
    await clear(page);
    await type(page, `Write to ${email} now`);
    await pick(page, "Contract");
    assert.equal(await verdict(page), "Allowed here");
    assert.match(await cards(page).textContent(), /The contract has started/);
    await pick(page, "Before contract");
    assert.equal(await verdict(page), "Not before the contract");
  }));

test("a profile is public whatever the stage, and has no thread", () =>
  withPage({}, async (page) => {
    await clear(page);
    await type(page, `Write to ${email} now`);
    await pick(page, "Contract");
    await pick(page, "Profile");
    assert.equal(await verdict(page), "Not in a public text");
    assert.equal(await page.locator("#thread").isVisible(), false);
    assert.equal(await page.getByRole("button", { name: "Send" }).isVisible(), false);
  }));

test("each sample shows the verdict that its group promises", () =>
  withPage({}, async (page) => {
    const groups = {
      "Plain to see": /^warn$/,
      "In disguise": /^warn$/,
      "Asking and inviting": /^warn$/,
      "For a stated purpose": /^(advise|allow|none)$/,
      "Innocent": /^none$/,
    };
    for (const [group, tone] of Object.entries(groups)) {
      const buttons = page.locator(".sample-group", { hasText: group }).getByRole("button");
      assert.ok((await buttons.count()) >= 4, group);
      for (const button of await buttons.all()) {
        await button.click();
        const shown = await page.locator("#verdict-head").getAttribute("data-tone");
        assert.match(shown, tone, `${group}: ${await button.textContent()}`);
      }
    }
  }));

test("a number split over two messages is marked in both", () =>
  withPage({}, async (page) => {
    await clear(page);
    await type(page, "Sure! My number begins with 212 555");
    await page.getByRole("button", { name: "Send" }).click();
    assert.equal(await page.getByLabel("Your text").inputValue(), "");
    await type(page, "and it ends in 0147, call any time");
    await page.locator("#findings > li").first().waitFor();
    assert.equal(await verdict(page), "Not before the contract");
    assert.match(await page.locator("#thread").textContent(), /Part of what is being written now/);
    assert.match(await page.locator("#thread mark").textContent(), /212 555/);
  }));

test("before a text with a finding is sent, its writer chooses; nothing is blocked", () =>
  withPage({}, async (page) => {
    const send = () => page.getByRole("button", { name: "Send", exact: true }).click();
    const choice = page.getByRole("alertdialog", { name: "Before you send" });
    await page.getByLabel("Your text").fill(`Write to ${email} now`);
    await send();
    assert.match(await choice.textContent(), /E-mail address.*Keep the conversation in this thread/);
    assert.deepEqual(await axeFindings(page), []);
    await choice.getByRole("button", { name: "Edit" }).click();
    assert.equal(await choice.isVisible(), false);
    await send();
    await choice.getByRole("button", { name: "Remove it" }).click();
    assert.equal(await page.getByLabel("Your text").inputValue(), "Write to  now");
    await send();
    assert.match(await page.locator(".own .said").last().textContent(), /^Write to {2}now$/);
    await page.getByLabel("Your text").fill("Please add dev@acmestudio.io to the Figma file so that I can estimate.");
    await send();
    await choice.getByRole("button", { name: "That is the purpose" }).click();
    assert.match(await page.locator(".own .said").last().textContent(), /acmestudio/);
    assert.equal(await page.getByLabel("Your text").inputValue(), "");
  }));

test("both sides write, and each is read with its own messages before it", () =>
  withPage({}, async (page) => {
    const say = async (text) => {
      await page.getByLabel("Your text").fill(text);
      await page.getByRole("button", { name: "Send", exact: true }).click();
    };
    await say("Sure! My number begins with 212 555");
    await page.locator(".segments").getByText("Client", { exact: true }).click();
    assert.match(await page.locator(".theirs .said").last().textContent(), /212 555/);
    await page.getByLabel("Your text").fill("and it ends in 0147, call any time");
    assert.equal(await page.locator("#findings > li").count(), 0);
    await say("Good, thanks");
    await page.locator(".segments").getByText("Freelancer", { exact: true }).click();
    await page.getByLabel("Your text").fill("and it ends in 0147, call any time");
    assert.match(await page.locator(".own mark").textContent(), /212 555/);
  }));

test("a finding that is dismissed goes and can be brought back", () =>
  withPage({}, async (page) => {
    await clear(page);
    await type(page, `Write to ${email} now`);
    await page.getByRole("button", { name: "Not contact details" }).click();
    assert.equal(await verdict(page), "Nothing to say");
    await page.getByRole("button", { name: "Bring back" }).click();
    assert.equal(await verdict(page), "Not before the contract");
  }));

test("how a finding was read is shown on demand and follows the text", () =>
  withPage({}, async (page) => {
    await clear(page);
    await type(page, `Write to ${email} now`);
    await openTrace(page);
    assert.match(await page.locator(".trace").textContent(), /Value.*olga.*Rule.*email\./);
    await type(page, ", thanks");
    assert.match(await page.locator(".trace").textContent(), /Rule.*email\./);
    await page.locator(".piece").click();
    const selected = await page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.getElementById("text");
      return value.slice(selectionStart, selectionEnd);
    });
    assert.equal(selected, email);
  }));

test("the time of a check is shown from the first keystroke on", () =>
  withPage({}, async (page) => {
    await type(page, "a");
    assert.match(await page.locator("#median").textContent(), /^(< )?[\d.]+ (µs|ms)$/);
    await type(page, "b".repeat(60));
    assert.match(await page.locator("#speed-note").textContent(), /last 50 keystrokes/);
    assert.equal(await page.locator("#spark rect:not(.empty)").count(), 50);
  }));

test("everything is reached and worked by the keyboard", () =>
  withPage({}, async (page) => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "text");
    await page.keyboard.press("Control+a");
    await page.keyboard.type(`Write to ${email} now`);
    await page.keyboard.press("Control+Enter");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Edit");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "text");
    assert.match(await page.locator("#thread").textContent(), /Sent with a warning: e-mail address/);
    await page.getByLabel("Before contract").focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.getByLabel("Contract", { exact: true }).isChecked(), true);
  }));

test("typing can be undone", () =>
  withPage({}, async (page) => {
    const field = page.getByLabel("Your text");
    await field.focus();
    const before = await field.inputValue();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" more");
    for (let i = 0; i < 5 && (await field.inputValue()) !== before; ++i) {
      await page.keyboard.press("Control+z");
    }
    assert.equal(await field.inputValue(), before);
  }));

test("a sample is typed out where motion is welcome, and a key ends it", () =>
  withPage({ reducedMotion: "no-preference" }, async (page) => {
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await sample(page, "E-mail address");
    await page.clock.runFor(280);
    const field = page.getByLabel("Your text");
    assert.match(await field.inputValue(), /^Than.{0,16}$/);
    await field.press("x");
    const value = await field.inputValue();
    assert.match(value, /^Than.*x$/);
    await page.clock.runFor(5000);
    assert.equal(await field.inputValue(), value);
  }));

test("markup in a text stays text", () =>
  withPage({}, async (page) => {
    await clear(page);
    const text = `<img src=x onerror=alert(1)> ${email} </p><style>*{display:none}</style>`;
    await page.getByLabel("Your text").fill(text);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByRole("button", { name: "Send anyway" }).click();
    assert.equal(await page.locator(".own .said").last().textContent(), text);
    assert.equal(await page.locator("main img").count(), 0);
  }));

test("a very long text is read up to the limit, and says so", () =>
  withPage({}, async (page) => {
    await page.getByLabel("Your text").fill(`${email} ${"lorem ipsum ".repeat(18_000)}`);
    assert.match(await page.locator("#length").textContent(), /first 200,000 characters/);
    assert.equal(await verdict(page), "Not before the contract");
  }));

for (const [shape, part] of [["one line", "lorem ipsum dolor "], ["lines", "lorem ipsum dolor sit.\n"]]) {
  test(`ten megabytes in ${shape} are pasted in good time, and read up to the limit`, () =>
    withPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await clear(page);
      await page.evaluate(
        ([start, part]) => navigator.clipboard.writeText(start + part.repeat(1e7 / part.length)),
        [`${email} `, part],
      );
      const started = performance.now();
      await page.keyboard.press("Control+v");
      await page.locator("#length", { hasText: "first 200,000 characters" }).waitFor({ timeout: 120_000 });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      const took = performance.now() - started;
      assert.ok(took < 120_000, `${took.toFixed()} ms`);
      assert.equal(await verdict(page), "Not before the contract");
      assert.deepEqual(await underlined(page), [`warn: ${email}`]);
    }));
}

test("a text runs from right to left where its first letter does", () =>
  withPage({}, async (page) => {
    const direction = () =>
      page.getByLabel("Your text").evaluate((field) => getComputedStyle(field).direction);
    await page.getByLabel("Your text").fill("12. שלום, אפשר להתחיל ביום ראשון");
    assert.equal(await direction(), "rtl");
    await page.getByLabel("Your text").fill("Hello, שלום");
    assert.equal(await direction(), "ltr");
  }));

for (const width of [320, 360, 768]) {
  test(`nothing is wider than a screen of ${width} pixels`, () =>
    withPage({ viewport: { width, height: 740 } }, async (page) => {
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(await overflow(), 0);
      await page.getByLabel("Your text").fill(`${"x".repeat(300)} ${"a".repeat(60)}.${email} now`);
      await openTrace(page);
      assert.equal(await overflow(), 0);
      await page.getByRole("button", { name: "Send", exact: true }).click();
      assert.equal(await overflow(), 0);
      await page.getByRole("button", { name: "Send anyway" }).click();
      assert.equal(await overflow(), 0);
    }));
}

for (const colorScheme of ["light", "dark"]) {
  for (const viewport of [{ width: 1440, height: 900 }, { width: 360, height: 740 }]) {
    test(`axe finds nothing in ${colorScheme} mode at ${viewport.width} pixels`, () =>
      withPage({ colorScheme, viewport }, async (page) => {
        const audit = async (state) => assert.deepEqual(await axeFindings(page), [], state);
        await audit("as opened");
        await openTrace(page);
        await audit("with a warning explained");
        await page.getByRole("button", { name: "Send", exact: true }).click();
        await audit("asked before sending");
        await page.getByRole("button", { name: "Edit" }).click();
        await page.getByRole("button", { name: "Not contact details" }).first().click();
        await audit("with a finding dismissed");
        await sample(page, "Access to a board");
        await audit("with advice");
        await sample(page, "After the contract began");
        await audit("with a permitted finding");
        await sample(page, "Split over two messages");
        await audit("with a thread");
        await pick(page, "Profile");
        await audit("as a profile");
      }));
  }
}
