// Compiled, not run: what a program that uses the package may and may not write.
import {
  ContactLintError, createContactLint, type Finding, type Policy, type Report,
} from "contactlint";
import { attach } from "contactlint/attach";
import { define, type ContactLintElement } from "contactlint/element";
import { createContactLint as createInWorker } from "contactlint/worker";
import { tell } from "contactlint/messages";
import { messages as english } from "contactlint/messages/en";
import { createContactLint as createSlim } from "contactlint/slim";

const lint = await createContactLint();
const slim = await createSlim({ wasm: fetch("/core.wasm") });
const policy: Policy = {
  rules: [{ type: ["phone", "email"], surface: "job_post", verdict: "advise", reason: "acme.once" }],
  hosts: ["acme.work"],
  tests: [{ text: "hello", verdict: "allow" }],
};
await createContactLint({ policy });
await createContactLint({ policy: JSON.stringify(policy) });

const report: Report = lint.check("text", {
  stage: "pre_contract",
  account: "standard",
  surface: "message",
  sender: "freelancer",
  history: ["earlier"] as const,
  caret: document.querySelector("input")!.selectionStart,
  ignore: [],
});
const first: Finding | undefined = report.findings[0];
const value: string | undefined = first?.value;
const rule: string = slim.explain("text").findings[0]!.rule;
const code: "trapped" | string = new ContactLintError("trapped", "message").code;
console.log(value, rule, code, report.history[0]?.message);

// @ts-expect-error: an unknown surface
lint.check("text", { surface: "mesage" });
// @ts-expect-error: a text is a string
lint.check(null);
// @ts-expect-error: reports are frozen
report.verdict = "allow";
// @ts-expect-error: reports are frozen
report.findings.push(first!);
// @ts-expect-error: rule and evidence come from explain()
console.log(first!.rule);
// @ts-expect-error: the slim package needs its core
await createSlim();
// @ts-expect-error: an unknown verdict
await createContactLint({ policy: { rules: [{ verdict: "block", reason: "acme.once" }] } });

const controller = attach(document.createElement("textarea"), {
  lint: createContactLint(),
  situation: () => ({ stage: "contract" }),
  onReport: (update) => update.status === "ready" && console.log(update.report.verdict),
  messages: { ...english, nothing: "All clear." },
});
const told: string = tell(english, first!).why;
console.log(told, controller.verdict().status);
// @ts-expect-error: where the person types, attach knows itself
attach(document.createElement("input"), { lint, situation: { caret: 3 } });

const away = await createInWorker({ worker: new Worker("/worker.js", { type: "module" }) });
const later: Report = await away.check("text", { caret: 3 });
console.log(later.verdict, (await away.explain("text")).findings[0]?.rule);

define({ lint, messages: english, name: "my-lint" });
document.querySelector<ContactLintElement>("my-lint")!.situation = { history: ["earlier"] };
