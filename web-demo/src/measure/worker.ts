/** Runs in a worker of its own: rows in; counts, flagged rows and lines for export out. */
import { createContactLint } from "contactlint/slim";
import { detect } from "tinyld/light";
import type { ContactLint, Finding, LintSituation, Report, Verdict } from "../types.js";
import { csvLine, jsonLine } from "./export-line.js";
import type { Answer, FlaggedRow, Request, Scanned } from "./protocol.js";
import { broken, type BrokenRow, type Row } from "./source/row.js";
import { add, emptyTally, type Tally } from "./tally.js";

/** As much as tells a language; detecting reads every letter. */
const letters = 200;

/** A flagged text is shown to be judged, and nobody reads more of it. */
const longestShown = 2000;

let lint: ContactLint;

interface RowReport {
  readonly verdict: Verdict;
  /** The last of the messages with the strongest verdict. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

function scan(rows: readonly Row[], situation: LintSituation): Scanned {
  let tally = emptyTally;
  const flagged: FlaggedRow[] = [];
  const faults: BrokenRow[] = [];
  let jsonl = "";
  let csv = "";
  for (const row of rows) {
    let report: RowReport;
    try {
      report = check(row, { ...situation, ...row.situation });
    } catch (error) {
      // A row may name a situation that there is not; whatever else fails is the scan's failure.
      if (!(error instanceof TypeError)) throw error;
      faults.push(broken(row.number, error.message, row.messages.join(" ")));
      continue;
    }
    const language = row.language || detect(row.messages.join(" ").slice(0, letters)) || "und";
    const told = { number: row.number, language, ...report };
    tally = add(tally, tallyOf(told));
    jsonl += jsonLine(told);
    csv += csvLine(told);
    if (report.verdict !== "allow") flagged.push(excerpt(told));
  }
  return { tally: add(tally, { ...emptyTally, broken: faults.length }), flagged, broken: faults, jsonl, csv };
}

/** Each message as if it were being written after the earlier ones. */
function check({ messages }: Row, situation: LintSituation): RowReport {
  const strength = { allow: 0, advise: 1, warn: 2 };
  let strongest: RowReport = { verdict: "allow", text: messages.at(-1) ?? "", findings: [] };
  messages.forEach((text, i) => {
    const report: Report = lint.check(text, { ...situation, history: messages.slice(0, i) });
    if (strength[report.verdict] < strength[strongest.verdict]) return;
    strongest = { verdict: report.verdict, text, findings: report.findings };
  });
  return strongest;
}

function excerpt(row: FlaggedRow): FlaggedRow {
  const { text, findings } = row;
  if (text.length <= longestShown) return row;
  const from = Math.max(0, Math.min(findings[0]?.start ?? 0, text.length) - longestShown / 2);
  const to = from + longestShown;
  return {
    ...row,
    text: text.slice(from, to),
    findings: findings
      .filter(({ start, end }) => start >= from && end <= to)
      .map((finding) => ({ ...finding, start: finding.start - from, end: finding.end - from })),
  };
}

function tallyOf({ verdict, findings, language }: FlaggedRow): Tally {
  const isFlagged = verdict !== "allow";
  const notable = findings.filter((finding) => finding.verdict !== "allow");
  return {
    ...emptyTally,
    rows: 1,
    verdicts: { ...emptyTally.verdicts, [verdict]: 1 },
    types: Object.fromEntries(notable.map(({ type }) => [type, 1])),
    languages: { [language]: { messages: 1, flagged: Number(isFlagged) } },
    disguised: Number(notable.some(({ disguised }) => disguised)),
  };
}

async function answer(request: Request): Promise<Answer> {
  switch (request.what) {
    case "start": {
      const { core, policy } = request;
      lint = await createContactLint({ wasm: core, ...(policy !== undefined && { policy }) });
      return { what: "started" };
    }
    case "scan":
      return { what: "scanned", scanned: scan(request.rows, request.situation) };
  }
}

addEventListener("message", async ({ data }: MessageEvent<Request>) => {
  let said: Answer;
  try {
    said = await answer(data);
  } catch (error) {
    said = { what: "failed", message: (error as Error).message };
  }
  postMessage(said);
});
postMessage({ what: "loaded" } satisfies Answer);
