// Takes demo.png, the picture in the README, of the page as built: npm run screenshot
import { fileURLToPath } from "node:url";
import { address, browser, stop } from "../test/browser.mjs";

const page = await browser.newPage({
  viewport: { width: 1280, height: 792 },
  colorScheme: "light",
  reducedMotion: "reduce",
});
await page.goto(address);
await page.locator("html[data-ready]").waitFor();
const field = page.getByLabel("Your text");
await page.getByRole("button", { name: "Clear" }).click();
await field.pressSequentially("Sure! My number begins with 212 555", { delay: 20 });
await page.getByRole("button", { name: "Send" }).click();
await field.pressSequentially("and it ends in 0147, call any time", { delay: 20 });
await page.waitForTimeout(1500); // the pause after which the text counts as final
await page.screenshot({ path: fileURLToPath(new URL("demo.png", import.meta.url)) });
await stop();
