/**
 * The page's one loop: a keystroke → one check → everything on the screen that shows its report.
 */
import { createContactLint, type Situation as LintSituation } from "contactlint/slim";
import wasmFile from "contactlint/core.wasm";
import { directionOf } from "./direction.js";
import { byId } from "./element.js";
import { createFindingsList } from "./findings-list.js";
import { showSamples } from "./sample-list.js";
import { opening, type Sample } from "./samples.js";
import { createSpeedMeter } from "./speed.js";
import { createSwitches, usualSituation } from "./switches.js";
import { createThemeSwitch } from "./theme.js";
import { createThread, type SentMessage } from "./thread.js";
import type { ContactLint, ExplainedFinding, Finding, Report, Situation } from "./types.js";
import { createTypist } from "./typist.js";
import { createUnderliner } from "./underline.js";
import { createVerdictView } from "./verdict-view.js";
import { count } from "./wording.js";

/** A pause this long ends the typing: the text counts as final. */
const pauseMs = 900;

const textarea = byId<HTMLTextAreaElement>("text");
const length = byId("length");
const dismissed = byId("dismissed");
const dismissedNote = byId("dismissed-note");
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
/** Of the report that is shown, once it has been asked for. */
let explained: readonly ExplainedFinding[] | undefined;
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
    underline(report?.findings ?? []);
  },
  explain(finding) {
    explained ??= lint?.explain(textarea.value, lintSituation(switches.read())).findings;
    return explained?.find(({ start, type }) => start === finding.start && type === finding.type);
  },
});

function lintSituation(situation: Situation): LintSituation {
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
  check((run) => speed.time(run));
}

/** At a pause, and whenever something other than the text has changed. */
function showFinal(): void {
  clearTimeout(pause);
  caret = undefined;
  check((run) => run());
}

function check(timed: (run: () => Report) => Report): void {
  const text = textarea.value;
  textarea.dir = directionOf(text);
  if (!lint) return underline([]);
  const { check } = lint;
  const situation = switches.read();
  const asked = lintSituation(situation);
  show(text, timed(() => check(text, asked)), situation);
}

function underline(findings: readonly Finding[]): void {
  underliner.show(textarea.value.slice(0, lint?.maxLength ?? 0), findings, pointed);
}

function show(text: string, next: Report, situation: Situation): void {
  report = withoutDismissed(next);
  pointed = undefined;
  explained = undefined;
  document.body.dataset.surface = situation.surface;
  underline(report.findings);
  findingsList.show(text, report.findings, situation);
  thread.show(sent, report.history, situation);
  verdictView.show(report, situation);
  length.textContent = report.truncated
    ? `Only the first ${lint!.maxLength.toLocaleString("en")} characters are read`
    : text.length === 0 ? "" : count(text.length, "character");
  dismissed.hidden = ignored.length === 0;
  dismissedNote.textContent = `${count(ignored.length, "finding")} dismissed by you.`;
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
    sent = [...sent, { text, findings: lint?.check(text, lintSituation(switches.read())).findings ?? [] }];
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
