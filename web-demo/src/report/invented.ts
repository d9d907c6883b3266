/**
 * A text with its identifiers replaced by invented ones of the same shape: each letter by a letter,
 * each digit by a digit. Endings, names of services and words said for signs stay, or it would be
 * another case. Whether it still is the same case is asked of the linter.
 */
import type { ContactLint, ExplainedFinding, Finding, LintSituation } from "../types.js";

const vowels = "aeiou";
const consonants = "bcdfghjklmnpqrstvwxyz";

const tries = 60;

/** Types that hold an identifier; the others are words, and nobody's. */
const identifying = new Set<string>([
  "phone", "email", "messenger_id", "social_profile", "meeting_link", "form_link", "application_link", "address",
]);

/** Nothing where no replacement was found that the linter reads as the same case. */
export function withInvented(
  lint: ContactLint,
  text: string,
  situation: LintSituation,
  random: () => number = Math.random,
): string | undefined {
  const { findings } = lint.explain(text, situation);
  const wanted = signature(findings);
  let invented = text;
  for (const finding of findings.filter(({ type }) => identifying.has(type))) {
    const next = Array.from({ length: tries }, () => replaced(invented, finding, random)).find(
      (candidate) => signature(lint.check(candidate, situation).findings) === wanted,
    );
    if (next === undefined) return undefined;
    invented = next;
  }
  return invented;
}

function signature(findings: readonly Finding[]): string {
  return findings.map(({ type, start, end, verdict }) => [type, start, end, verdict].join()).join(";");
}

function replaced(text: string, finding: ExplainedFinding, random: () => number): string {
  const changed = text.split("");
  for (const at of replaceable(text, finding)) changed[at] = alike(changed[at]!, random);
  return changed.join("");
}

/** Offsets of the characters that name somebody. */
function replaceable(text: string, finding: ExplainedFinding): number[] {
  const offsets: number[] = [];
  const characters = [...finding.reading];
  const [from, to] = named(finding);
  characters.slice(0, to).forEach((character, i) => {
    const [start, end] = finding.origins[i]!;
    const isItself = end - start === 1 && text[start]!.toLowerCase() === character;
    if (i >= from && isItself && /[a-z\d]/i.test(text[start]!)) offsets.push(start);
  });
  return offsets;
}

/** Of a link what follows its host; of an address what stands before its ending. */
function named({ type, reading }: ExplainedFinding): [from: number, to: number] {
  const length = [...reading].length;
  if (type === "email") return [0, Math.max(reading.lastIndexOf("."), 0) || length];
  const host = /^[a-z]+:\/\/[^/]*\/?|^[\w-]+(\.[\w-]+)+\//.exec(reading)?.[0];
  return [host?.length ?? 0, length];
}

function alike(character: string, random: () => number): string {
  const pick = (from: string): string => from[Math.floor(random() * from.length)]!;
  if (/\d/.test(character)) return pick("0123456789");
  const lower = character.toLowerCase();
  const other = pick(vowels.includes(lower) ? vowels : consonants);
  return character === lower ? other : other.toUpperCase();
}
