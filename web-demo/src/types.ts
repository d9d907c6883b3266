/** The page's own names for what the package hands out. */
import type { Finding, Situation as LintSituation } from "contactlint";

export type { Situation as LintSituation } from "contactlint";
export type {
  ContactLint,
  EntityType,
  ExplainedFinding,
  Evidence,
  Finding,
  HistoryFinding,
  Policy,
  Report,
  Verdict,
} from "contactlint";

export type Confidence = Finding["confidence"];

/** The part of a situation that the switches set; all of them are always set. */
export type Situation = Required<
  Pick<LintSituation, "stage" | "account" | "surface" | "sender">
>;
