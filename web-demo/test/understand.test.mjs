import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { audit, modules, stop, withPage } from "./browser.mjs";

after(stop);

const core = (path) => readFileSync(new URL(`../../core/src/${path}`, import.meta.url), "utf8");
const write = (page, text) => page.getByLabel("Your text").fill(text);
const trace = (page) => page.locator(".trace").first().textContent();

/** Selects the first finding, and waits until its explanation is drawn. */
async function select(page) {
  await page.locator(".piece").first().click();
  await page.locator(".trace dt").first().waitFor();
}

/** The joints of the drawing: typed, read, and the number of lines between the two. */
function joints(page) {
  return page.locator(".joint").evaluateAll((all) =>
    all.map((joint) => {
      const [typed, read] = [...joint.querySelectorAll(".cells")].map((row) => row.textContent);
      return [typed, read, joint.querySelectorAll("line, polygon").length];
    }),
  );
}

test("a finding that is selected shows what each character was read as, and what was left out", () =>
  withPage({}, async (page) => {
    await write(page, "Mail ab (at) fernpost dot io");
    await select(page);
    assert.deepEqual(await joints(page), [
      ["a", "a", 1],
      ["b", "b", 1],
      ["\u00a0", "", 0],
      ["(", "", 0],
      ["at", "@", 2],
      [")", "", 0],
      ["\u00a0", "", 0],
      ..."fernpost".split("").map((letter) => [letter, letter, 1]),
      ["\u00a0", "", 0],
      ["dot", ".", 3],
      ["\u00a0", "", 0],
      ["io", "io", 2],
    ]);
    assert.equal(
      await page.getByRole("img", { name: /^Typed:/ }).getAttribute("aria-label"),
      "Typed: ab (at) fernpost dot io. Read as: ab@fernpost.io.",
    );
  }));

test("the lines of a text that was read backwards cross", () =>
  withPage({}, async (page) => {
    await write(page, "Read it backwards: oi.tsopnref@tdnarb.aglo");
    await select(page);
    const drawn = await joints(page);
    assert.equal(drawn.length, 1);
    assert.equal(drawn[0][1], "olga.brandt@fernpost.io");
    const ends = await page.locator(".joint line").evaluateAll((lines) =>
      lines.map((line) => [Number(line.getAttribute("x1")), Number(line.getAttribute("x2"))]),
    );
    assert.ok(ends.every(([from, to]) => from + to === drawn[0][1].length));
  }));

test("of a number in two messages, each draws its own half", () =>
  withPage({}, async (page) => {
    await write(page, "Sure! My number begins with 212 555");
    await page.getByRole("button", { name: "Send" }).click();
    await write(page, "and it ends in 0147, call any time");
    await select(page);
    assert.deepEqual(await joints(page), [["", "212555", 0], ["0147", "0147", 4]]);
  }));

test("an explanation names value, rule, weighed evidence, clause, and where the verdict turns", () =>
  withPage({}, async (page) => {
    await write(page, "Write to olga (at) fernpost dot io");
    await select(page);
    const told = await trace(page);
    assert.match(told, /Valueolga@fernpost\.io/);
    assert.match(told, /Ruleemail\.address/);
    assert.match(told, /\+8A shape that nothing else has/);
    assert.match(told, /\+3Call, write, ring … near it “?Write/);
    assert.match(told, /\+11Together; 4 make a finding/);
    assert.match(told, /Clause9 of 9: .*nobody shares contact details/);
    assert.match(told, /ElsewhereAllowed once the contract has started; Allowed with an enterprise plan/);
  }));

test("what speaks against a finding is shown with its weight", () =>
  withPage({}, async (page) => {
    await write(page, "By the way, what’s your number?");
    await select(page);
    assert.match(await page.locator(".evidence .against").first().textContent(), /^−\d/);
  }));

test("an explanation is opened by the keyboard and follows the situation", () =>
  withPage({}, async (page) => {
    await write(page, "Write to olga@fernpost.io now");
    await page.locator(".piece").focus();
    await page.keyboard.press("Enter");
    await page.locator(".trace dt").first().waitFor();
    await page.getByText("Enterprise", { exact: true }).click();
    assert.match(await trace(page), /Clause2 of 9/);
  }));

test("every clause of the policy and every kind of evidence has its words", async () => {
  const { clauses, evidenceWords } = await modules("understand/clauses.ts", "understand/evidence-words.ts");
  const reasons = [...core("policy/policy.cpp").matchAll(/k(?:Allow|Advise|Warn), "([a-z_.]+)"/g)];
  assert.deepEqual(clauses.map(({ reason }) => reason), reasons.map(([, reason]) => reason));
  const kinds = [...core("recognisers/evidence.h").matchAll(/X\((\w+), "/g)].map(([, kind]) => kind);
  assert.deepEqual(Object.keys(evidenceWords), kinds);
});

for (const width of [360, 768, 1440]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in explanations at ${width} pixels in ${colorScheme} mode`, () =>
      withPage({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        await write(
          page,
          "Share your phone number? Mine is two one two, triple five, oh one four seven. " +
            "My Telegram is @olga_builds, or read this backwards: oi.tsopnref@tdnarb.aglo",
        );
        for (const piece of await page.locator(".piece").all()) await piece.click();
        await audit(page);
      }));
  }
}
