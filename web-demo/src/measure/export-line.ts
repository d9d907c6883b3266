/** One row of a scan as a line of each export. The text stays in the file that it came from. */
import type { FlaggedRow } from "./protocol.js";

export const csvHeader = "row,verdict,language,types,reasons,disguised\n";

export function jsonLine({ number, verdict, language, findings }: FlaggedRow): string {
  const told = findings.map(({ type, start, end, verdict, reason, confidence, value, disguised }) => ({
    type, start, end, verdict, reason, confidence, value, disguised,
  }));
  return `${JSON.stringify({ row: number, verdict, lang: language, findings: told })}\n`;
}

export function csvLine({ number, verdict, language, findings }: FlaggedRow): string {
  const each = (values: readonly string[]): string => [...new Set(values)].join(" ");
  const cells = [
    number,
    verdict,
    cell(language),
    each(findings.map(({ type }) => type)),
    each(findings.map(({ reason }) => reason)),
    findings.some(({ disguised }) => disguised),
  ];
  return `${cells.join(",")}\n`;
}

/** What comes from the file may hold anything; a formula must stay text in a spreadsheet. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
