/**
 * The page's one loop: a keystroke → one check → everything on the screen that shows its report.
 */
import { createContactLint, type Situation as LintSituation } from "contactlint/slim";
import wasmFile from "contactlint/core.wasm";
import { byId } from "./element.js";
import { createFindingsList } from "./findings-list.js";
import { showSamples } from "./sample-list.js";
import { opening, type Sample } from "./samples.js";
import { createSpeedMeter } from "./speed.js";
import { createSwitches, usualSituation } from "./switches.js";
import { createThemeSwitch } from "./theme.js";
import { createThread, type SentMessage } from "./thread.js";
import type { ContactLint, Finding, Report } from "./types.js";
import { createTypist } from "./typist.js";
import { createUnderliner } from "./underline.js";
import { createVerdictView } from "./verdict-view.js";
import { count } from "./wording.js";

/** A pause this long ends the typing: the text counts as final. */
const pauseMs = 900;

const textarea = byId<HTMLTextAreaElement>("text");
const sendButton = byId<HTMLButtonElement>("send");
const switches = createSwitches(byId("situation"), () => showFinal());
const underliner = createUnderliner(textarea, byId("mirror"));
const speed = createSpeedMeter(byId("median"), byId("speed-note"), byId("spark"));
const thread = createThread(byId("thread"));
const typist = createTypist();
const verdictView = createVerdictView();

let lint: ContactLint | undefined;
let sent: SentMessage[] = [];
let ignored: string[] = [];
let caret: number | undefined;
let report: Report | undefined;
let pointed: Finding | undefined;
let pause: number | undefined;

const findingsList = createFindingsList(byId("findings"), {
  onDismiss(finding) {
    ignored = [...ignored, finding.key];
    showFinal();
    textarea.focus();
  },
  onSelect(finding) {
    textarea.focus();
    textarea.setSelectionRange(finding.start, finding.end);
  },
  onPoint(finding) {
    pointed = finding;
    underliner.show(textarea.value, report?.findings ?? [], pointed);
  },
  explain(finding) {
    const explained = lint?.explain(textarea.value, lintSituation()).findings;
    return explained?.find(({ start, type }) => start === finding.start && type === finding.type);
  },
});

function lintSituation(): LintSituation {
  const situation = switches.read();
  return {
    ...situation,
    ignore: ignored,
    history: situation.surface === "message" ? sent.map(({ text }) => text) : [],
    ...(caret === undefined ? {} : { caret }),
  };
}

/** After a keystroke: the person is still typing at the caret. */
function showTyping(): void {
  caret = textarea.selectionStart;
  clearTimeout(pause);
  pause = setTimeout(showFinal, pauseMs);
  const situation = lintSituation();
  if (lint) show(speed.time(() => lint!.check(textarea.value, situation)));
  else underliner.show(textarea.value, [], undefined);
}

/** At a pause, and whenever something other than the text has changed. */
function showFinal(): void {
  clearTimeout(pause);
  caret = undefined;
  if (lint) show(lint.check(textarea.value, lintSituation()));
  else underliner.show(textarea.value, [], undefined);
}

function show(next: Report): void {
  report = withoutDismissed(next);
  pointed = undefined;
  const text = textarea.value;
  const situation = switches.read();
  document.body.dataset.surface = situation.surface;
  underliner.show(text, report.findings, pointed);
  findingsList.show(text, report.findings, situation);
  thread.show(sent, report.history, situation);
  verdictView.show(report, situation);
  byId("length").textContent = report.truncated
    ? `Only the first ${lint!.maxLength.toLocaleString("en")} characters are read`
    : text.length === 0 ? "" : count(text.length, "character");
  byId("dismissed").hidden = ignored.length === 0;
  byId("dismissed-note").textContent = `${count(ignored.length, "finding")} dismissed by you.`;
  sendButton.textContent = report.verdict === "warn" ? "Send anyway" : "Send";
  sendButton.disabled = text.trim() === "";
}

// The linter still reports what the writer has dismissed, as permitted; here it is out of the way.
function withoutDismissed(next: Report): Report {
  const isOpen = ({ reason }: Finding): boolean => reason !== "permit.writer";
  return { ...next, findings: next.findings.filter(isOpen), history: next.history.filter(isOpen) };
}

function send(): void {
  if (!report || textarea.value.trim() === "") return;
  typist.stop();
  showFinal();
  sent = [...sent, { text: textarea.value, findings: report.findings }];
  setText("");
}

function setText(text: string): void {
  textarea.value = text;
  showFinal();
}

function startOver(): void {
  typist.stop();
  sent = [];
  ignored = [];
  setText("");
}

function choose(sample: Sample): void {
  startOver();
  switches.set({ ...usualSituation, ...sample.situation });
  for (const text of sample.earlier ?? []) {
    sent = [...sent, { text, findings: lint?.check(text, lintSituation()).findings ?? [] }];
  }
  showDesk();
  typist.type(sample.text, (soFar, done) => {
    textarea.value = soFar;
    if (done) showFinal();
    else showTyping();
  });
}

/** Samples lie below the desk: without this, their effect would be out of sight. */
function showDesk(): void {
  const desk = byId("desk");
  const { top } = desk.getBoundingClientRect();
  const { bottom } = byId("composer").getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) desk.scrollIntoView();
}

textarea.addEventListener("input", () => {
  typist.stop();
  showTyping();
});
textarea.addEventListener("blur", showFinal);
textarea.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
});
sendButton.addEventListener("click", () => {
  send();
  textarea.focus();
});
byId("clear").addEventListener("click", () => {
  typist.stop();
  setText("");
  textarea.focus();
});
byId("restart").addEventListener("click", () => {
  startOver();
  textarea.focus();
});
byId("undo").addEventListener("click", () => {
  ignored = [];
  showFinal();
});
createThemeSwitch(byId("theme"));
showSamples(byId("samples"), choose);

// What was typed before this script ran is kept.
if (textarea.value === "") textarea.value = opening;
thread.show(sent, [], switches.read());
showFinal();
createContactLint({ wasm: new URL(wasmFile, import.meta.url) }).then(
  (ready) => {
    lint = ready;
    showFinal();
    document.documentElement.dataset.ready = "true";
  },
  (error: Error) => verdictView.showFailure(error.message),
);
