// `contactlint/codemirror`, `/prosemirror` and `/lexical`, bundled as a consumer would.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { stop, withOwnPage } from "./browser.mjs";

after(stop);

const email = "olga.brandt@fernpost.io";
const prelude = `
  import { createContactLint } from "contactlint";
  const lint = createContactLint();
  const root = document.getElementById("root");
  globalThis.updates = [];
  const onReport = (update) => updates.push(update);
  lint.then(() => setTimeout(() => { document.documentElement.dataset.ready = "true"; }));`;
const editors = {
  codemirror: `
    import { EditorView, keymap } from "@codemirror/view";
    import { history, historyKeymap } from "@codemirror/commands";
    import { contactLint } from "contactlint/codemirror";
    const extensions = [history(), keymap.of(historyKeymap), contactLint({ lint, onReport })];
    const view = new EditorView({ parent: root, extensions });
    globalThis.end = () => view.destroy();`,
  prosemirror: `
    import { EditorState } from "prosemirror-state";
    import { EditorView } from "prosemirror-view";
    import { schema } from "prosemirror-schema-basic";
    import { history, undo } from "prosemirror-history";
    import { keymap } from "prosemirror-keymap";
    import { contactLint } from "contactlint/prosemirror";
    const plugins = [history(), keymap({ "Mod-z": undo }), contactLint({ lint, onReport })];
    const view = new EditorView(root, { state: EditorState.create({ schema, plugins }) });
    globalThis.end = () => view.destroy();`,
  lexical: `
    import { $createParagraphNode, $getRoot, createEditor } from "lexical";
    import { registerPlainText } from "@lexical/plain-text";
    import { createEmptyHistoryState, registerHistory } from "@lexical/history";
    import { registerContactLint } from "contactlint/lexical";
    const editor = createEditor({ onError(error) { throw error; } });
    root.contentEditable = "true";
    registerPlainText(editor);
    registerHistory(editor, createEmptyHistoryState(), 0);
    const forget = registerContactLint(editor, { lint, onReport });
    editor.setRootElement(root);
    editor.update(() => $getRoot().append($createParagraphNode()).selectEnd());
    globalThis.end = forget;`,
};
const html = `<!doctype html><html lang="en"><title>Editor</title><link rel="icon" href="data:,">
  <style>.ProseMirror { white-space: pre-wrap }</style><div id="root"></div><script type="module" src="/page.js"></script></html>`;
// The editors bring style elements of their own.
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src data:";

async function bundle(contents) {
  const resolveDir = fileURLToPath(new URL("../../wasm/test/", import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "error",
  });
  return outputFiles[0].text;
}

/** What is underlined, by decorations or by highlights. */
function underlined() {
  const marks = [...document.querySelectorAll("[class^=contactlint-warn]")].map((m) => m.textContent);
  const ranges = [...(CSS.highlights.get("contactlint-warn") ?? [])].map(String);
  return [...marks, ...ranges];
}

for (const [name, source] of Object.entries(editors)) {
  test(`${name}: what is typed is underlined once it could be used, undone, and let go`, async () => {
    const script = await bundle(prelude + source);
    await withOwnPage({ html, script, policy }, async (page) => {
      await page.locator("[contenteditable]").click();
      await page.keyboard.type("Write to olga.brandt@fernpost");
      assert.equal(await page.evaluate(() => updates.at(-1).report.verdict), "allow");
      assert.equal(await page.evaluate(() => updates.at(-1).isFinal), false);
      await page.keyboard.type(".io now");
      await page.waitForFunction(() => updates.at(-1).report.verdict === "warn");
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      assert.deepEqual(await page.evaluate(underlined), [email]);
      assert.equal(await page.evaluate(() => updates.at(-1).text.trim()), `Write to ${email} now`);
      for (let i = 0; i < 60 && (await page.evaluate(() => updates.at(-1).text.trim())) !== ""; ++i) {
        await page.keyboard.press("Control+z");
      }
      await page.waitForFunction(() => updates.at(-1).text.trim() === "");
      await page.waitForFunction(() => updates.at(-1).isFinal);
      const seen = await page.evaluate(() => {
        end();
        return updates.length;
      });
      await page.waitForTimeout(1000);
      assert.equal(await page.evaluate(() => updates.length), seen);
      assert.equal(await page.locator("[role=status]").count(), 0);
    });
  });
}
