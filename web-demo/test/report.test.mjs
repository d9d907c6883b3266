import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createContactLint } from "contactlint";
import { audit, modules, stop, withPage } from "./browser.mjs";

after(stop);

const { withInvented, labelledCase } = await modules("report/invented.ts", "report/labelled-case.ts");
const lint = await createContactLint();

/** The same numbers each time. */
function dice() {
  let seed = 7;
  return () => (seed = (seed * 48271) % 2147483647) / 2147483647;
}

for (const [what, text, gone, kept] of [
  ["an address", "Write to olga.brandt@fernpost.io now", "olga.brandt", /^Write to [a-z]{4}\.[a-z]{6}@[a-z]{8}\.io now$/],
  ["an address said aloud", "Write to olga (at) fernpost dot io now", "olga", /^Write to [a-z]{4} \(at\) [a-z]{8} dot io now$/],
  ["a number", "My number is +44 1632 960 274, call me", "1632 960 274", /^My number is \+\d\d \d{4} \d{3} \d{3}, call me$/],
  ["a link", "Here: https://t.me/olga_builds", "olga_builds", /^Here: https:\/\/t\.me\/[a-z]{4}_[a-z]{6}$/],
]) {
  test(`${what} is replaced by an invented one of the same shape, and stays the same case`, () => {
    const invented = withInvented(lint, text, {}, dice());
    assert.match(invented, kept);
    assert.ok(!invented.includes(gone), invented);
    const types = (of) => lint.check(of).findings.map(({ type, start, end }) => [type, start, end]);
    assert.deepEqual(types(invented), types(text));
  });
}

test("a case is a line of the corpus, with a mark for each finding that is right", () => {
  const situation = { stage: "pre_contract", account: "standard", surface: "message", sender: "client" };
  const parts = { text: "a b c", earlier: ["x"], situation, verdict: "warn", language: "en" };
  const marks = [{ type: "phone", start: 4, end: 5 }, { type: "email", start: 0, end: 1 }];
  assert.deepEqual(JSON.parse(labelledCase({ ...parts, marks })), {
    id: "reported-1", messages: ["x", "⟦email|a⟧ b ⟦phone|c⟧"], verdict: "warn", lang: "en",
    ...situation, tags: ["reported"],
  });
});

const text = "Write to olga@fernpost.io or ring Wilma";
const line = async (page) => JSON.parse(await page.getByLabel("The case, as a line of the corpus").inputValue());

async function open(page) {
  await page.getByLabel("Your text").fill(text);
  await page.getByRole("button", { name: "Report a mistake" }).click();
}

test("a false alarm is reported by leaving it out, and goes to the clipboard only", () =>
  withPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await open(page);
    assert.deepEqual((await line(page)).text, "Write to ⟦email|olga@fernpost.io⟧ or ring Wilma");
    await page.getByRole("checkbox", { name: /E-mail address/ }).uncheck();
    await page.getByLabel("Right verdict").selectOption("Allowed");
    await page.getByRole("button", { name: "Copy the case" }).click();
    await page.getByText(/^Copied\. Nothing was sent/).waitFor();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    assert.equal(copied.text, text);
    assert.equal(copied.verdict, "allow");
  }));

test("what was missed is marked in the text, and identifiers are replaced on request", () =>
  withPage({}, async (page) => {
    await open(page);
    await page.getByLabel("what is it?").selectOption("Invitation to go elsewhere");
    await page.getByRole("button", { name: "Mark what is selected" }).click();
    await page.getByText(/^Select the piece that was missed/).waitFor();
    await page.locator("#report-text").evaluate((field) => field.setSelectionRange(29, 39));
    await page.getByRole("button", { name: "Mark what is selected" }).click();
    assert.match((await line(page)).text, /or ⟦off_platform_invite\|ring Wilma⟧$/);
    await page.getByLabel("Replace identifiers by invented ones").check();
    const invented = await line(page);
    assert.match(invented.text, /^Write to ⟦email\|[a-z]{4}@[a-z]{8}\.io⟧/);
    assert.doesNotMatch(invented.text, /olga/);
  }));

for (const width of [360, 768, 1440]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in a report at ${width} pixels in ${colorScheme} mode`, () =>
      withPage({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        await open(page);
        await audit(page, "as opened", page.locator("dialog[open]"));
      }));
  }
}
