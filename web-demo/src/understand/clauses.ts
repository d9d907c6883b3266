/**
 * The built-in policy in words, clause by clause in the order in which they are tried; the first
 * that holds decides. A test holds the list to the table in `core/src/policy/policy.cpp`.
 */
export interface ClauseWords {
  readonly reason: string;
  readonly says: string;
}

export const clauses: readonly ClauseWords[] = [
  {
    reason: "permit.contract",
    says: "Once a contract has started, the two may share everything in messages, proposals and invites.",
  },
  {
    reason: "permit.enterprise",
    says: "Under a client’s enterprise plan, so they may before a contract.",
  },
  {
    reason: "exception.portfolio",
    says: "A link to one’s own work is permitted in a proposal or a profile.",
  },
  {
    reason: "permit.link",
    says: "Any other link is permitted: articles, files, repositories, company sites.",
  },
  {
    reason: "exception.access",
    says: "An address or number may be given to be let into a system that must be seen to scope the project.",
  },
  {
    reason: "exception.legal",
    says: "Contact details may stand in a legal document, such as an NDA.",
  },
  {
    reason: "rule.request",
    says: "Before a contract has started, nobody asks for contact details.",
  },
  {
    reason: "rule.off_platform",
    says: "Conversation, meetings and payment stay on the platform.",
  },
  {
    reason: "rule.contact",
    says: "Before a contract has started, nobody shares contact details.",
  },
];

export function clauseNumber(reason: string): number | undefined {
  const index = clauses.findIndex((clause) => clause.reason === reason);
  return index < 0 ? undefined : index + 1;
}
