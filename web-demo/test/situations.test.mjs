import assert from "node:assert/strict";
import { after, test } from "node:test";
import { audit, modules, stop, withPage } from "./browser.mjs";

after(stop);

const { placeOf, faultOf } = await modules("situations/json-place.ts", "situations/policy-fault.ts");

test("a path names its place in a JSON text, or the nearest that is there", () => {
  const json = '{ "a": [1, {"b": "x, ]"}],\n "rules": [ { "verdict": "block" } ] }';
  const at = (path) => {
    const { start, end } = placeOf(json, path);
    return json.slice(start, end);
  };
  assert.equal(at("rules[0].verdict"), '"block"');
  assert.equal(at("a[1].b"), '"x, ]"');
  assert.equal(at("a[0]"), "1");
  assert.equal(at("rules[0].reason"), '{ "verdict": "block" }');
  assert.equal(at("rules[4]"), '[ { "verdict": "block" } ]');
  assert.equal(at(""), json);
});

test("a text that is no JSON is marked where reading it ended", () => {
  const json = '{\n  "base": "none",\n  oops\n}';
  let message = "";
  try {
    JSON.parse(json);
  } catch (error) {
    message = `not JSON: ${error.message}`;
  }
  assert.equal(faultOf(json, message).line, 3);
});

const open = (page) => page.getByRole("link", { name: "Situations" }).click();
const side = (page, name) => page.getByRole("region", { name: `Situation ${name}` });
const verdict = (page, name) => side(page, name).locator(".side-verdict").textContent();
const policy = (page) => page.getByLabel("Policy, as JSON");
const told = (page) => page.locator("#policy-told");

test("one text is told in two situations side by side", () =>
  withPage({}, async (page) => {
    await open(page);
    await page.locator("#area-situations").getByLabel("Text", { exact: true }).fill("Write to olga@fernpost.io now");
    assert.equal(await verdict(page, "A"), "Not before the contract");
    assert.equal(await verdict(page, "B"), "Allowed here");
    assert.match(await side(page, "B").textContent(), /permit\.contract/);
    await side(page, "B").getByLabel("Written as").selectOption("Profile");
    assert.equal(await verdict(page, "B"), "Not before the contract");
  }));

test("warnings are told in the language that is chosen, in its direction", () =>
  withPage({}, async (page) => {
    await open(page);
    await page.locator("#area-situations").getByLabel("Text", { exact: true }).fill("Write to olga@fernpost.io now");
    await page.getByLabel("Language of the warnings").selectOption("Arabic");
    const words = side(page, "A").locator(".side-findings [lang]").first();
    assert.deepEqual(await words.evaluate(({ lang, dir }) => [lang, dir]), ["ar", "rtl"]);
    assert.match(await words.textContent(), /\p{Script=Arabic}/u);
  }));

test("one's own policy is in force as it is written", () =>
  withPage({}, async (page) => {
    await open(page);
    await told(page).filter({ hasText: "In force" }).waitFor();
    await page.locator("#area-situations").getByLabel("Text", { exact: true }).fill("Let us continue on Twillwig.");
    assert.equal(await verdict(page, "A"), "Nothing to say");
    await side(page, "A").getByLabel("Policy").selectOption("The one below");
    assert.equal(await verdict(page, "A"), "Not before the contract");
  }));

test("a fault of the policy is shown on its line, and selected on demand", () =>
  withPage({}, async (page) => {
    await open(page);
    await side(page, "A").getByLabel("Policy").selectOption("The one below");
    await policy(page).fill((await policy(page).inputValue()).replace('"advise"', '"block"'));
    await told(page).filter({ hasText: /^Line 9: rules\[0\]\.verdict: unknown value "block"/ }).waitFor();
    assert.equal(await policy(page).getAttribute("aria-invalid"), "true");
    assert.match(await verdict(page, "A"), /has a fault/);
    await page.getByRole("button", { name: "Go to it" }).click();
    const selected = await policy(page).evaluate((field) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    assert.equal(selected, '"block"');
    const strip = await page.locator(".fault-strip").boundingBox();
    const sheet = await policy(page).boundingBox();
    assert.ok(Math.abs(strip.y - (sheet.y + 8 * 22)) < 2, `${strip.y} ${sheet.y}`);
  }));

test("a policy whose own test sentence is answered otherwise is refused", () =>
  withPage({}, async (page) => {
    await open(page);
    await policy(page).fill('{ "tests": [{ "text": "Hello there.", "verdict": "warn" }] }');
    await told(page).filter({ hasText: "Line 1: tests[0]: expected warn, got allow" }).waitFor();
  }));

test("one's own policy goes along to the composer and to a measurement, and back", () =>
  withPage({}, async (page) => {
    await open(page);
    await told(page).filter({ hasText: "In force" }).waitFor();
    await page.getByLabel("Use it in Compose and Measure, too").check();
    await page.getByRole("link", { name: "Compose" }).click();
    await page.getByText("Under your own policy").waitFor();
    await page.getByLabel("Your text").fill("Let us continue on Twillwig.");
    assert.equal(await page.locator("#verdict").textContent(), "Not before the contract");
    await page.getByRole("link", { name: "Measure" }).click();
    await page.locator("#measure-file").setInputFiles({
      name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("Let us continue on Twillwig."),
    });
    await page.getByRole("button", { name: "Scan" }).click();
    await page.getByText(/^Done: /).waitFor();
    assert.match(await page.locator(".figures").textContent(), /Warned of1/);
    await open(page);
    await page.getByLabel("Use it in Compose and Measure, too").uncheck();
    await page.getByRole("link", { name: "Compose" }).click();
    await page.locator("#own-policy").waitFor({ state: "hidden" });
    assert.equal(await page.locator("#verdict").textContent(), "Nothing to say");
  }));

for (const width of [360, 768, 1440]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in situations at ${width} pixels in ${colorScheme} mode`, () =>
      withPage({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        await open(page);
        await told(page).filter({ hasText: "In force" }).waitFor();
        await audit(page, "in force");
        await policy(page).fill("{ nothing");
        await told(page).filter({ hasText: "Line 1" }).waitFor();
        await audit(page, "with a fault");
      }));
  }
}
