/** What both entry points export besides `createContactLint`. */
export { ContactLintError, type ContactLintErrorCode } from "./errors.js";
export type { WasmSource } from "./compile.js";
export type { ContactLint } from "./linter.js";
export type { OneOrMore, Policy, PolicyRule, PolicyService, PolicyTest } from "./policy.js";
export type {
  EntityType,
  Evidence,
  ExplainedFinding,
  ExplainedHistoryFinding,
  ExplainedReport,
  Explanation,
  Finding,
  HistoryFinding,
  Report,
  ReportOf,
  Verdict,
} from "./report.js";
export type { Situation } from "./situation.js";
