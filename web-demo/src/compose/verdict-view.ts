/** The verdict in words and in its colour. */
import { byId } from "../element.js";
import type { Report, Situation } from "../types.js";
import { isMereLink, verdictWords } from "../wording.js";

export interface VerdictView {
  show(report: Report, situation: Situation): void;
  showFailure(message: string): void;
}

const tick = "M5 12.5l4.5 4.5L19 7.5";
const marks = {
  warn: "M12 5.5v8M12 18v.01",
  advise: "M12 10.5v7M12 6.5v.01",
  allow: tick,
  none: tick,
};

export function createVerdictView(): VerdictView {
  const head = byId("verdict-head");
  const path = byId("verdict-path");
  const heading = byId("verdict");
  const noteLine = byId("verdict-note");
  const pill = byId("pill");

  function showTone(tone: keyof typeof marks): void {
    head.dataset.tone = tone;
    pill.dataset.tone = tone;
    path.setAttribute("d", marks[tone]);
  }

  return {
    show(report, situation) {
      const { title, note, short } = verdictWords(report, situation);
      const notable = report.findings.filter((finding) => !isMereLink(finding));
      showTone(notable.length === 0 ? "none" : report.verdict);
      heading.textContent = title;
      noteLine.textContent = note;
      pill.textContent = short;
    },
    showFailure(message) {
      showTone("warn");
      heading.textContent = "The linter could not start";
      noteLine.textContent = message;
    },
  };
}
