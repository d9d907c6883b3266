/** Everything that the linter knows of one finding, for those who want to check its judgement. */
import { element } from "../element.js";
import type { Evidence, ExplainedFinding, Situation } from "../types.js";
import { confidenceWords, shortened, verdictNames } from "../wording.js";
import { clauseNumber, clauses } from "./clauses.js";
import { drawReading } from "./drawing.js";
import type { Elsewhere } from "./elsewhere.js";
import { evidenceWords } from "./evidence-words.js";

/** As in `core/src/weighing/weights.h`. */
const pointsOfFinding = 4;

/** Points that fill a bar. */
const mostPoints = 8;

export interface Explained {
  readonly text: string;
  readonly finding: ExplainedFinding;
  readonly situation: Situation;
  readonly elsewhere: readonly Elsewhere[];
}

export function explain({ text, finding, situation, elsewhere }: Explained): HTMLElement[] {
  return [
    drawReading(text, finding),
    element(
      "dl",
      { class: "trace" },
      ...row("Value", finding.value === undefined ? "" : element("code", {}, finding.value)),
      ...row("Rule", element("code", {}, finding.rule)),
      ...row("Evidence", evidenceList(text, finding), sumOf(finding)),
      ...row("Clause", ...clauseOf(finding, situation)),
      ...row("Elsewhere", listOfElsewhere(elsewhere)),
    ),
  ];
}

function row(term: string, ...what: (string | HTMLElement)[]): HTMLElement[] {
  if (what.every((part) => part === "")) return [];
  return [element("dt", {}, term), element("dd", {}, ...what)];
}

function evidenceList(text: string, { evidence }: ExplainedFinding): HTMLElement {
  return element("ul", { class: "evidence" }, ...evidence.map((item) => evidenceItem(text, item)));
}

function evidenceItem(text: string, item: Evidence): HTMLElement {
  const words = shortened(text.slice(item.start, item.end));
  const size = String(Math.min(mostPoints, Math.abs(item.points)));
  return element(
    "li",
    { class: item.for ? "for" : "against" },
    element("span", { class: "points" }, signed(item.points)),
    element(
      "span",
      {},
      element("span", { class: "what" }, evidenceWords[item.kind] ?? item.kind.replaceAll("_", " ")),
      words === "" ? "" : " ",
      words === "" ? "" : element("q", {}, words),
    ),
    element("span", { class: "bar", "data-size": size }),
  );
}

function sumOf({ evidence, confidence }: ExplainedFinding): HTMLElement {
  const sum = evidence.reduce((total, { points }) => total + points, 0);
  return element(
    "p",
    { class: "sum" },
    element("span", { class: "points" }, signed(sum)),
    `Together; ${pointsOfFinding} make a finding. ${confidenceWords[confidence]}.`,
  );
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `−${-points}`;
}

const situationWords: Record<string, string> = {
  pre_contract: "before a contract",
  contract: "contract started",
  standard: "standard plan",
  enterprise: "enterprise plan",
  message: "message",
  proposal: "proposal",
  invite: "invite",
  job_post: "job post",
  profile: "profile",
};

function clauseOf(
  { reason, verdict }: ExplainedFinding,
  { surface, stage, account }: Situation,
): (string | HTMLElement)[] {
  const number = clauseNumber(reason);
  const place =
    number === undefined
      ? "A clause of the loaded policy"
      : `${number} of ${clauses.length}: ${clauses[number - 1]!.says}`;
  const facts = [surface, stage, account].map((value) => situationWords[value]).join(", ");
  return [
    element("span", {}, place),
    element("p", { class: "aside" }, element("code", {}, reason), ` → ${verdictNames[verdict]}; ${facts}`),
  ];
}

function listOfElsewhere(elsewhere: readonly Elsewhere[]): string {
  return elsewhere.map(({ where, verdict }) => `${verdictNames[verdict]} ${where}`).join("; ");
}
