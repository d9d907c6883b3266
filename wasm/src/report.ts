/** What a check says, as plain values that are frozen through and through. */
import { ContactLintError } from "./errors.js";

/** `warn`: the rule forbids it. `advise`: permitted for one stated purpose. `allow`: permitted. */
export type Verdict = "allow" | "advise" | "warn";

/** What a finding is: an identifier, a link, a place, or a sentence that asks or invites. */
export type EntityType =
  | "phone"
  | "email"
  | "messenger_id"
  | "social_profile"
  | "meeting_link"
  | "form_link"
  | "application_link"
  | "address"
  | "contact_request"
  | "off_platform_invite"
  | "external_link";

/** One identifier, request, invite or link in the text. */
export interface Finding {
  /** What it is; of what fits, the most specific. */
  readonly type: EntityType;
  /** UTF-16 code units: `text.slice(start, end)`. */
  readonly start: number;
  /** Exclusive, in UTF-16 code units. */
  readonly end: number;
  /** What the policy says of it in this situation. */
  readonly verdict: Verdict;
  /** `rule.…` forbids, `permit.…` and `exception.…` permit: the clause that decided. */
  readonly reason: string;
  /** `likely` needed its surroundings, `strong` would stand alone. */
  readonly confidence: "likely" | "strong";
  /** The identifier in its plain form, where there is one: `jo@inbox.lv`, `+442079460818`. */
  readonly value?: string;
  /** Written so that a plain search would not find it. */
  readonly disguised: boolean;
  /** Names this identifier in `situation.ignore`; the same for the same identifier. */
  readonly key: string;
}

/** A piece, in an earlier message, of an identifier that reaches into the text. */
export interface HistoryFinding extends Finding {
  /** Index into `situation.history`; `start` and `end` are offsets into that message. */
  readonly message: number;
}

/** A sign that spoke for or against a finding. */
export interface Evidence {
  /** False: it spoke against. */
  readonly for: boolean;
  /** The kind of sign, `introduced` or `price`; new kinds may come. */
  readonly kind: string;
  /** How much it weighs; against, where it is negative. Four make a finding. */
  readonly points: number;
  /** Where the sign stands: UTF-16 code units of the text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** What `explain` adds to each finding. */
export interface Explanation {
  /** Id of the rule that matched, `email.plain`. */
  readonly rule: string;
  /** The piece of text as it was read. */
  readonly reading: string;
  /**
   * For each character (code point) of `reading` where it stands: `text.slice(start, end)`; `[0, 0]`
   * for one that stands in another message.
   */
  readonly origins: readonly (readonly [start: number, end: number])[];
  /** All signs that were weighed. */
  readonly evidence: readonly Evidence[];
}

/** A finding with how it was read and weighed. */
export type ExplainedFinding = Finding & Explanation;
/** A piece in an earlier message, with how it was read and weighed. */
export type ExplainedHistoryFinding = HistoryFinding & Explanation;

/** What a check or an explanation answers. */
export interface ReportOf<F extends Finding, H extends HistoryFinding> {
  /** The strongest verdict of the findings: `warn`, then `advise`, then `allow`. */
  readonly verdict: Verdict;
  /** In the text, sorted by start and end. */
  readonly findings: readonly F[];
  /** Pieces in earlier messages of identifiers that reach into the text, sorted likewise. */
  readonly history: readonly H[];
  /** The text was longer than `maxLength` and only its beginning was read. */
  readonly truncated: boolean;
}

/** What `check` answers. */
export type Report = ReportOf<Finding, HistoryFinding>;
/** What `explain` answers. */
export type ExplainedReport = ReportOf<ExplainedFinding, ExplainedHistoryFinding>;

const nothing: Report = deepFreeze({ verdict: "allow", findings: [], history: [], truncated: false });
const nothingTruncated: Report = deepFreeze({ ...nothing, truncated: true });

/**
 * `json` is the core's answer; the empty string is the common one, nothing found. The core counts
 * messages from the first one it was given, the caller from `skippedMessages` before that.
 */
export function readReport(json: string, truncated: boolean, skippedMessages: number): Report {
  if (json === "") return truncated ? nothingTruncated : nothing;
  const answer = JSON.parse(json);
  if (answer.error !== undefined) throw new ContactLintError("core-failed", answer.error);
  for (const finding of answer.history) finding.message += skippedMessages;
  if (truncated) answer.truncated = true;
  return deepFreeze(answer);
}

export function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && part !== null) deepFreeze(part);
  }
  return Object.freeze(value);
}
