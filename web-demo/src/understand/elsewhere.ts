/** What the policy says of the same finding in other situations: where the verdict turns. */
import type { ContactLint, Finding, Situation, Verdict } from "../types.js";

export interface Elsewhere {
  readonly where: string;
  readonly verdict: Verdict;
}

const others: readonly { readonly where: string; readonly situation: Partial<Situation> }[] = [
  { where: "before a contract", situation: { stage: "pre_contract" } },
  { where: "once the contract has started", situation: { stage: "contract" } },
  { where: "with an enterprise plan", situation: { account: "enterprise" } },
  { where: "in a message", situation: { surface: "message" } },
  { where: "in a public profile", situation: { surface: "profile" } },
];

export function verdictsElsewhere(
  lint: ContactLint,
  text: string,
  finding: Finding,
  situation: Situation & { readonly history?: readonly string[] },
): Elsewhere[] {
  return others.flatMap(({ where, situation: change }) => {
    const { findings } = lint.check(text, { ...situation, ...change });
    const same = findings.find(({ start, type }) => start === finding.start && type === finding.type);
    return same && same.verdict !== finding.verdict ? [{ where, verdict: same.verdict }] : [];
  });
}
