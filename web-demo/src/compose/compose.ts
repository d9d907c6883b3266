/**
 * The composer's one loop: the package's `attach` checks and underlines the field, and each report
 * that it gives goes to everything on the screen that shows it.
 */
import { attach, type FieldSituation, type SendEvent, type Update } from "contactlint/attach";
import { directionOf } from "./direction.js";
import { byId } from "../element.js";
import type { Core } from "../shell/core.js";
import { createFindingsList } from "./findings-list.js";
import { createPointer } from "./pointer.js";
import { showSamples } from "./sample-list.js";
import { createReportDialog } from "../report/dialog.js";
import { createShareDialog } from "../share/dialog.js";
import { sharedIn } from "../share/link.js";
import { createTimeline } from "../timeline/timeline.js";
import type { Sample } from "./sample.js";
import { opening } from "./samples.js";
import { createSendChoice } from "./send-choice.js";
import { createSpeedMeter } from "./speed.js";
import { createSwitches, usualSituation } from "./switches.js";
import { createThread, type SentMessage } from "./thread.js";
import type { ContactLint, ExplainedFinding, Finding, Report, Situation } from "../types.js";
import { verdictsElsewhere } from "../understand/elsewhere.js";
import { createTypist } from "./typist.js";
import { createVerdictView } from "./verdict-view.js";
import { count } from "../wording.js";

export interface Composer {
  /** Fetches what it will need, so that nothing is asked for later. */
  prepare(): Promise<unknown>;
  open(sample: Sample): void;
  /** Goes by another linter; `policy` says whose, and nothing that it is the built-in one. */
  use(lint: ContactLint, policy: string | undefined): void;
  composed(): { readonly text: string; readonly situation: Situation };
}

export function createComposer(core: Core): Composer {
  const textarea = byId<HTMLTextAreaElement>("text");
  const length = byId("length");
  const dismissed = byId("dismissed");
  const dismissedNote = byId("dismissed-note");
  const sendButton = byId<HTMLButtonElement>("send");
  const switches = createSwitches(byId("situation"), refresh);
  const point = createPointer(textarea);
  const speed = createSpeedMeter(byId("median"), byId("speed-note"), byId("spark"));
  const keystrokes = createTimeline(byId<HTMLDetailsElement>("timeline"));
  const thread = createThread(byId("thread"));
  const sendChoice = createSendChoice(byId("send-choice"), send);
  const typist = createTypist();
  const verdictView = createVerdictView();

  let lint: ContactLint | undefined;
  let sent: SentMessage[] = [];
  let ignored: string[] = [];
  let report: Report | undefined;
  /** Of the report that is shown, once it has been asked for. */
  let explained: readonly ExplainedFinding[] | undefined;

  const controller = attach(textarea, { lint: start(), situation, onReport: show });
  const findingsList = createFindingsList(byId("findings"), {
    onDismiss(finding) {
      ignored = [...ignored, finding.key];
      refresh();
      textarea.focus();
    },
    onSelect(finding) {
      textarea.focus();
      textarea.setSelectionRange(finding.start, finding.end);
    },
    onPoint: point,
    explain(finding) {
      if (!lint) return undefined;
      const text = textarea.value;
      const here = situation();
      explained ??= lint.explain(text, here).findings;
      const same = explained.find(({ start, type }) => start === finding.start && type === finding.type);
      const elsewhere = verdictsElsewhere(lint, text, finding, here);
      return same && { text, finding: same, situation: switches.read(), elsewhere };
    },
  });

  /** A check while the person types counts for the time that is shown. */
  async function start(): Promise<ContactLint> {
    lint ??= await core.lint;
    return {
      ...lint,
      check(text, asked) {
        const check = (): Report => lint!.check(text, asked);
        return asked?.caret === undefined ? check() : timed(check);
      },
    };
  }

  function timed(check: () => Report): Report {
    const started = performance.now();
    const checked = check();
    const took = performance.now() - started;
    speed.add(took);
    keystrokes.checked(took);
    return checked;
  }

  function situation(): Situation & FieldSituation {
    const chosen = switches.read();
    const history = chosen.surface === "message" ? ownTexts() : [];
    return { ...chosen, ignore: ignored, history };
  }

  function ownTexts(): string[] {
    const { sender } = switches.read();
    return sent.filter((message) => message.sender === sender).map(({ text }) => text);
  }

  /** After a change that is not the person's typing. */
  function refresh(): void {
    sendChoice.hide();
    textarea.dir = directionOf(textarea.value);
    controller.refresh();
  }

  function show(update: Update): void {
    if (update.status === "unavailable") return verdictView.showFailure(update.error.message);
    if (update.status !== "ready") return;
    const { text } = update;
    const chosen = switches.read();
    report = withoutDismissed(update.report);
    explained = undefined;
    keystrokes.reported(text.length, report.findings);
    point(undefined);
    document.body.dataset.surface = chosen.surface;
    findingsList.show(text, report.findings, chosen);
    thread.show(sent, report.history, chosen);
    verdictView.show(report, chosen);
    length.textContent = report.truncated
      ? `Only the first ${lint!.maxLength.toLocaleString("en")} characters are read`
      : text.length === 0 ? "" : count(text.length, "character");
    dismissed.hidden = ignored.length === 0;
    dismissedNote.textContent = `${count(ignored.length, "finding")} dismissed by you.`;
    sendButton.disabled = text.trim() === "";
    document.documentElement.dataset.ready = "true";
  }

  // The linter still reports what the writer has dismissed, as permitted; here it is out of the way.
  function withoutDismissed(next: Report): Report {
    const isOpen = ({ reason }: Finding): boolean => reason !== "permit.writer";
    return { ...next, findings: next.findings.filter(isOpen), history: next.history.filter(isOpen) };
  }

  /** Asks first where there is something to say. */
  function send(): void {
    if (textarea.value.trim() === "") return;
    typist.stop();
    if (!controller.send() || !report) return;
    sent = [...sent, { text: textarea.value, sender: switches.read().sender, findings: report.findings }];
    setText("");
    textarea.focus();
  }

  function setText(text: string): void {
    textarea.value = text;
    refresh();
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
      const { sender } = switches.read();
      sent = [...sent, { text, sender, findings: lint?.check(text, situation()).findings ?? [] }];
    }
    showDesk();
    typist.type(sample.text, (soFar, done) => {
      textarea.value = soFar;
      if (done) refresh();
      else textarea.dispatchEvent(new InputEvent("input"));
    });
  }

  /** What a link holds, at once; it was somebody's text and is not typed out like a sample. */
  function openShared(): void {
    const shared = sharedIn(location.hash);
    if (!shared) return;
    startOver();
    switches.set({ ...usualSituation, ...shared.situation });
    const { sender } = switches.read();
    sent = (shared.earlier ?? []).map((text) => ({ text, sender, findings: [] }));
    setText(shared.text);
  }

  /** Samples lie below the desk: without this, their effect would be out of sight. */
  function showDesk(): void {
    const desk = byId("desk");
    const { top } = desk.getBoundingClientRect();
    const { bottom } = byId("composer").getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) desk.scrollIntoView();
  }

  textarea.addEventListener("input", (event) => {
    // The typist's own are not the person's.
    if (event.isTrusted) typist.stop();
    sendChoice.hide();
    textarea.dir = directionOf(textarea.value);
  });
  textarea.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
  });
  textarea.addEventListener("contactlint:send", (event) => {
    const { report: found, choices } = (event as SendEvent).detail;
    event.preventDefault();
    sendChoice.ask(found, switches.read(), choices);
  });
  sendButton.addEventListener("click", send);
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
    refresh();
  });
  showSamples(byId("samples"), choose);

  const shareDialog = createShareDialog(() => ({
    text: textarea.value,
    earlier: ownTexts(),
    situation: switches.read(),
  }));
  byId("share").addEventListener("click", shareDialog.open);
  const reportDialog = createReportDialog(
    () =>
      lint && {
        lint,
        text: textarea.value,
        earlier: ownTexts(),
        situation: switches.read(),
        findings: report?.findings ?? [],
      },
  );
  byId("report-mistake").addEventListener("click", reportDialog.open);
  addEventListener("hashchange", openShared);

  // What was typed before this script ran is kept.
  if (textarea.value === "") textarea.value = opening;
  textarea.dir = directionOf(textarea.value);
  thread.show(sent, [], switches.read());
  openShared();
  return {
    prepare: keystrokes.prepare,
    open: choose,
    use(next, policy) {
      lint = next;
      byId("own-policy").hidden = policy === undefined;
      refresh();
    },
    composed: () => ({ text: textarea.value, situation: switches.read() }),
  };
}
