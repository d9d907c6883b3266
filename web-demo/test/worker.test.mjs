// `contactlint/worker` in a page of its own.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { stop, withOwnPage } from "./browser.mjs";

after(stop);

const text = "Write to olga.brandt@fernpost.io now";
const html = `<!doctype html><html lang="en"><title>Worker</title><link rel="icon" href="data:,">
  <script type="module" src="/page.js"></script></html>`;
const script = `
  import * as here from "/index.js";
  import * as away from "/worker.js";
  Object.assign(globalThis, { here, away });
  document.documentElement.dataset.ready = "true";`;
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:";

const withWorker = (use) =>
  withOwnPage({ html, script, policy, expected: ["import statement"] }, use);

test("a worker answers what the page's own linter answers, frozen and in order", () =>
  withWorker(async (page) => {
    const seen = await page.evaluate(async (text) => {
      const own = await here.createContactLint();
      const lint = await away.createContactLint();
      const order = [];
      const asked = [0, 7, text.length].map((caret) =>
        lint.check(text, { caret }).then((report) => {
          order.push(caret);
          return report;
        }),
      );
      const reports = await Promise.all(asked);
      return {
        same: JSON.stringify(await lint.explain(text)) === JSON.stringify(own.explain(text)),
        expected: [0, 7, text.length].map((caret) => own.check(text, { caret })),
        limits: lint.maxLength === own.maxLength && lint.version === own.version,
        frozen: Object.isFrozen(reports[0].findings) && Object.isFrozen(reports[0].findings[0]),
        order,
        reports,
      };
    }, text);
    assert.equal(seen.same, true);
    assert.equal(seen.limits, true);
    assert.equal(seen.frozen, true);
    assert.deepEqual(seen.order, [0, 7, text.length]);
    assert.deepEqual(seen.reports, seen.expected);
    assert.equal(seen.reports[0].verdict, "warn");
  }));

test("errors keep their kind: wrong arguments, what is disposed of, a script that is not there", () =>
  withWorker(async (page) => {
    const told = await page.evaluate(async () => {
      const kind = (promise) => promise.then(() => "fine", ({ name, code }) => `${name} ${code}`);
      const lint = await away.createContactLint();
      const wrong = await kind(lint.check("text", { stage: "never" }));
      const waiting = kind(lint.check("text"));
      lint.dispose();
      return [
        wrong,
        await waiting,
        await kind(lint.check("text")),
        await kind(away.createContactLint({ wasm: new Uint8Array(8) })),
        await kind(away.createContactLint({ worker: new Worker("/page.js") })),
      ];
    });
    assert.deepEqual(told, [
      "TypeError undefined",
      "ContactLintError disposed",
      "ContactLintError disposed",
      "ContactLintError wasm-invalid",
      "ContactLintError wasm-unavailable",
    ]);
  }));

test("a policy reaches the worker, and one with a fault is refused there as it is here", () =>
  withWorker(async (page) => {
    const told = await page.evaluate(async (text) => {
      const policy = { rules: [{ type: "email", verdict: "advise", reason: "acme.once" }] };
      const lint = await away.createContactLint({ policy });
      const { findings } = await lint.check(text);
      const refused = (make) =>
        make({ policy: { base: "other" } }).then(() => "fine", ({ code, message }) => code + message);
      return [findings[0].reason, await refused(away.createContactLint), await refused(here.createContactLint)];
    }, text);
    assert.equal(told[0], "acme.once");
    assert.match(told[1], /^policy-refused/);
    assert.equal(told[1], told[2]);
  }));
