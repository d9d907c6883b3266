/** Every sentence that the page says about a report. */
import type { Confidence, EntityType, Finding, Report, Situation, Verdict } from "./types.js";

interface TypeWords {
  /** What it is. */
  readonly title: string;
  /** What to do in its place, on the platform. */
  readonly instead: string;
}

const call = "Use the call button here: calls on the platform need no number.";
const chat = "Keep the conversation in this thread: everything said here stays findable for both.";

export const typeWords: Record<EntityType, TypeWords> = {
  phone: { title: "Phone number", instead: call },
  email: { title: "E-mail address", instead: chat },
  messenger_id: { title: "Messenger contact", instead: chat },
  social_profile: {
    title: "Social profile",
    instead: "Attach the work itself, or link to a post that shows it and not to the account.",
  },
  meeting_link: {
    title: "Meeting link",
    instead: "Suggest a time and start the call from here.",
  },
  form_link: {
    title: "Contact form",
    instead: "Ask your questions in the message, or attach them as a file.",
  },
  application_link: {
    title: "Way to apply elsewhere",
    instead: "Take applications through the job post: proposals arrive there.",
  },
  address: {
    title: "Postal address",
    instead: "A city or a time zone is enough to plan; share the address once the contract has started.",
  },
  contact_request: {
    title: "Request for contact details",
    instead: "Say what you want to discuss and propose a time for a call here.",
  },
  off_platform_invite: {
    title: "Invitation to go elsewhere",
    instead: "Talk, meet and pay here: that is what protects both sides.",
  },
  external_link: { title: "Link", instead: "" },
};

const reasons: Record<string, string> = {
  "rule.contact": "Before a contract has started, contact details may not be shared.",
  "rule.request": "Before a contract has started, contact details may not be asked for.",
  "rule.off_platform": "Conversation, meetings and payment stay on the platform.",
  "permit.contract": "The contract has started, so this may be shared.",
  "permit.enterprise": "The client has an enterprise plan, which permits it.",
  "permit.link": "Links to work, articles and files are permitted.",
  "exception.access":
    "Permitted for one purpose only: giving access to a system that is needed to scope the project.",
  "exception.legal": "Permitted for one purpose only: filling in a legal document.",
  "exception.portfolio": "An outside portfolio is permitted in a proposal or a profile.",
};

const publicReason = "Profiles and job posts are public: contact details stay out of them at any stage.";

function isPublic({ surface }: Situation): boolean {
  return surface === "profile" || surface === "job_post";
}

/** Why the rule says what it says about this finding. */
export function why(finding: Finding, situation: Situation): string {
  if (isPublic(situation) && finding.reason.startsWith("rule.")) return publicReason;
  return reasons[finding.reason] ?? finding.reason;
}

/** What the person may do, empty where there is nothing to do. */
export function instead(finding: Finding): string {
  switch (finding.verdict) {
    case "warn":
      return typeWords[finding.type].instead;
    case "advise":
      return "If that is the purpose, go on. If not, leave it out.";
    case "allow":
      return "";
  }
}

export const confidenceWords: Record<Confidence, string> = {
  strong: "Sure: would stand by itself",
  likely: "Likely: judged by its surroundings",
};

export interface VerdictWords {
  readonly title: string;
  readonly note: string;
  /** For the pill below the text. */
  readonly short: string;
}

export function verdictWords(report: Report, situation: Situation): VerdictWords {
  const { findings, verdict } = report;
  const kinds = listOf([...new Set(findings.map(({ type }) => typeWords[type].title.toLowerCase()))]);
  if (findings.length === 0) {
    return {
      title: "Nothing to say",
      note: "No contact details, and no request for any.",
      short: "Nothing found",
    };
  }
  if (findings.every(isMereLink)) {
    return { title: "Nothing to say", note: "Only a link, and links are permitted.", short: "Only a link" };
  }
  switch (verdict) {
    case "warn":
      return {
        title: isPublic(situation) ? "Not in a public text" : "Not before the contract",
        note: `Found: ${kinds}.`,
        short: count(findings.length, "finding"),
      };
    case "advise":
      return {
        title: "Allowed for one purpose",
        note: `Found: ${kinds}. Check that the purpose is the one below.`,
        short: "Check the purpose",
      };
    case "allow":
      return {
        title: "Allowed here",
        note: `Found: ${kinds}. The rule permits it in this situation.`,
        short: "Allowed here",
      };
  }
}

/** Portfolio, article, repository …: reported, but nothing that a person needs to know of. */
export function isMereLink({ reason }: Finding): boolean {
  return reason === "permit.link";
}

export const verdictNames: Record<Verdict, string> = {
  warn: "Warning",
  advise: "Advice",
  allow: "Allowed",
};

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** On one line, and no longer than a person reads there. */
export function shortened(text: string): string {
  const limit = 120;
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length <= limit ? flat : `${flat.slice(0, limit)}…`;
}

function listOf(words: readonly string[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
