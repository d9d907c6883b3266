// `contactlint/react` in an application that is bundled as a consumer would.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { packageHandler, stop, watch, withServer } from "./browser.mjs";

after(stop);

const app = `
  import { StrictMode, createElement as h, useState } from "react";
  import { createRoot } from "react-dom/client";
  import { createContactLint } from "contactlint";
  import { useContactLint } from "contactlint/react";

  const lint = createContactLint();

  function Composer() {
    const [value, setValue] = useState("");
    const [stage, setStage] = useState("pre_contract");
    const { ref, update, controller } = useContactLint({ lint, situation: { stage }, value });
    const click = (name, onClick) => h("button", { type: "button", onClick }, name);
    return h("main", null,
      h("textarea", { ref, value, onChange: (event) => setValue(event.target.value) }),
      h("output", null, update.status === "ready" ? update.report.verdict : update.status),
      click("Clear", () => setValue("")),
      click("Start", () => setStage("contract")),
      click("Ask", (event) => { event.target.title = controller().verdict().report.verdict; }));
  }

  function App() {
    const [shown, setShown] = useState(true);
    return h("div", null, shown && h(Composer),
      h("button", { onClick: () => setShown(false) }, "Close"));
  }

  createRoot(document.getElementById("root")).render(h(StrictMode, null, h(App)));`;

const { outputFiles } = await build({
  stdin: { contents: app, resolveDir: fileURLToPath(new URL("../../wasm/test/", import.meta.url)) },
  bundle: true,
  write: false,
  format: "esm",
  define: { "process.env.NODE_ENV": '"development"' },
});
const html = `<!doctype html><html lang="en"><title>React</title><link rel="icon" href="data:,">
  <div id="root"></div><script type="module" src="/page.js"></script></html>`;
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:";

test("the hook follows what is typed, what the page changes, and the field's coming and going", () =>
  withServer(packageHandler(html, outputFiles[0].text, policy), async (page, origin) => {
    const complaints = watch(page);
    const told = (verdict) => page.locator("output", { hasText: verdict }).waitFor({ timeout: 5000 });
    const click = (name) => page.getByRole("button", { name }).click();
    await page.goto(origin);
    await told("allow");
    const field = page.getByRole("textbox");
    await field.pressSequentially("Write to olga.brandt@fernpost.io now");
    await told("warn");
    await click("Ask");
    assert.equal(await page.getByRole("button", { name: "Ask" }).getAttribute("title"), "warn");
    await click("Clear");
    await told("allow");
    await field.pressSequentially("Write to olga.brandt@fernpost.io now");
    await told("warn");
    await click("Start");
    await told("allow");
    assert.equal(await page.locator("[role=status]").count(), 1);
    await click("Close");
    assert.equal(await page.locator("[role=status]").count(), 0);
    assert.deepEqual(complaints, []);
  }));
