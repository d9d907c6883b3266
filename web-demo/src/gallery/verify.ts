/** Whether an example holds now: asked of the linter on this page, each time. */
import type { ContactLint, Report } from "../types.js";
import type { Example } from "./example.js";

export interface Checked {
  readonly report: Report;
  readonly holds: boolean;
}

export function verify(lint: ContactLint, { text, earlier, situation, expected, type }: Example): Checked {
  const report = lint.check(text, { ...situation, history: earlier ?? [] });
  const found = type
    ? report.findings.some((finding) => finding.type === type)
    : report.findings.length === 0;
  return { report, holds: report.verdict === expected && found };
}
