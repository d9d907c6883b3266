import assert from "node:assert/strict";
import { after, test } from "node:test";
import { audit, stop, withPage } from "./browser.mjs";

after(stop);

const open = (page) => page.getByText("Last keystrokes", { exact: true }).click();
const rows = (page) =>
  page.locator(".timeline tbody tr").evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent)),
  );

test("each keystroke has its time, and says what came or went with it", () =>
  withPage({}, async (page) => {
    await page.getByRole("button", { name: "Clear" }).click();
    await open(page);
    await page.getByText("Nothing has been typed yet.").waitFor();
    await page.getByLabel("Your text").pressSequentially("to ab@fernpost.io ");
    for (let i = 0; i < 4; ++i) await page.keyboard.press("Backspace");
    await page.locator(".timeline tbody tr").nth(21).waitFor();
    const told = await rows(page);
    assert.equal(told.length, 22);
    assert.deepEqual(told.map(([number]) => number), Array.from({ length: 22 }, (_, i) => String(22 - i)));
    for (const [, , time] of told) assert.match(time, /^\d+\.\d\d ms$/);
    const changes = told.map(([, , , change]) => change).filter((change) => change !== "").reverse();
    assert.deepEqual(changes, ["E-mail address came", "E-mail address went"]);
    assert.equal(await page.locator(".timeline canvas").count(), 1);
  }));

test("the chart has a bar for a keystroke, and is drawn anew as more are typed", () =>
  withPage({}, async (page) => {
    await page.getByLabel("Your text").pressSequentially("abc");
    await open(page);
    const drawn = () => page.locator(".timeline canvas").evaluate((canvas) => canvas.toDataURL());
    await page.locator(".timeline canvas").waitFor();
    const before = await drawn();
    await page.getByLabel("Your text").pressSequentially("defgh");
    await page.locator(".timeline tbody tr").nth(7).waitFor();
    assert.notEqual(await drawn(), before);
  }));

for (const width of [360, 768, 1440]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in the timeline at ${width} pixels in ${colorScheme} mode`, () =>
      withPage({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        await page.getByLabel("Your text").pressSequentially("Write to ab@fernpost.io now");
        await open(page);
        await page.locator(".timeline canvas").waitFor();
        await audit(page);
      }));
  }
}
