/**
 * `contactlint/messages`: what people read about findings.
 *
 * A language is a plain object, one file each (`contactlint/messages/de`): a page loads those that
 * it uses, and changes a sentence by spreading: `{ ...messages, nothing: "…" }`.
 */
import type { EntityType, Finding, Verdict } from "../report.js";

/** Kinds of finding that share what to do in their place. */
export type Way = "call" | "chat" | "work" | "ask" | "apply" | "place" | "stay" | "none";

/** All that people read in one language. */
export interface Messages {
  /** As in `lang`. */
  readonly language: string;
  /** In which the language is written. */
  readonly direction: "ltr" | "rtl";
  /** What was found. */
  readonly types: Readonly<Record<EntityType, string>>;
  /** What is to be said first. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Why, by the clause that decided; `rule` and `permit` for one that is not named. */
  readonly reasons: Readonly<
    Record<"contact" | "request" | "off_platform" | "access" | "legal" | "rule" | "permit", string>
  >;
  /** What to do on the platform in its place. */
  readonly instead: Readonly<Record<Exclude<Way, "none">, string>>;
  /** When an advice is given: go on if the purpose is the permitted one. */
  readonly purpose: string;
  /** The ways on when a text with findings is to be sent. */
  readonly choices: Readonly<Record<"edit" | "remove" | "access" | "send", string>>;
  /** Names the list of findings. */
  readonly panel: string;
  /** Findings that were there are gone. */
  readonly nothing: string;
  /** The text cannot be checked now. */
  readonly unavailable: string;
}

/** A finding in words. */
export interface Told {
  /** What was found. */
  readonly what: string;
  /** Why that matters here. */
  readonly why: string;
  /** Empty where nothing need be done. */
  readonly instead: string;
}

const ways: Readonly<Record<EntityType, Way>> = {
  phone: "call",
  email: "chat",
  messenger_id: "chat",
  social_profile: "work",
  meeting_link: "call",
  form_link: "ask",
  application_link: "apply",
  address: "place",
  contact_request: "ask",
  off_platform_invite: "stay",
  external_link: "none",
};

/** What a finding is, why that matters here, and what to do instead. */
export function tell(messages: Messages, finding: Finding): Told {
  // A policy has codes of its own, whose last part may be one of these by chance.
  const clause = /^(?:rule|permit|exception)\.(.*)/.exec(finding.reason)?.[1];
  const { reasons } = messages;
  const known = reasons[clause as keyof typeof reasons];
  const why = known ?? (finding.verdict === "warn" ? reasons.rule : reasons.permit);
  return { what: messages.types[finding.type], why, instead: insteadOf(messages, finding) };
}

/** One sentence for a set of findings, as for a status line. */
export function summary(messages: Messages, findings: readonly Finding[]): string {
  const strongest = findings.some(({ verdict }) => verdict === "warn") ? "warn" : "advise";
  const kinds = new Set(findings.map(({ type }) => messages.types[type]));
  const list = new Intl.ListFormat(messages.language, { type: "conjunction" }).format(kinds);
  return `${messages.verdicts[strongest]}: ${list}`;
}

function insteadOf(messages: Messages, { type, verdict }: Finding): string {
  if (verdict === "advise") return messages.purpose;
  const way = ways[type];
  return verdict === "allow" || way === "none" ? "" : messages.instead[way];
}
