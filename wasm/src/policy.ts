/**
 * A marketplace's own policy, checked and packed into the one string that the core takes
 * (`core/src/policy/own_policy.h` has its lines): the core holds no reader of JSON.
 *
 * The command line reads the same files (`core/tool/policy_file.cpp`) and refuses them with the same
 * words; `native-tests/policy_cases.json` holds both to that. Fields are read in the order of the
 * schema, and of several unknown ones the first by name is told, so that both find the same fault.
 */
import { ContactLintError } from "./errors.js";
import type { EntityType, Report, Verdict } from "./report.js";
import { accounts, senders, type Situation, stages, surfaces } from "./situation.js";

// In the order of the core's enums.
const types = [
  "phone", "email", "messenger_id", "social_profile", "meeting_link", "form_link",
  "application_link", "address", "contact_request", "off_platform_invite", "external_link",
] as const satisfies readonly EntityType[];
const purposes = ["none", "access", "legal"] as const;
const verdicts = ["allow", "advise", "warn"] as const satisfies readonly Verdict[];
const kinds = ["messenger", "phone_messenger", "social_network", "meeting"] as const;
const bases = ["built-in", "none"] as const;

const longest = 1_000_000;
const mostRows = 1000;
const longestText = 10_000;

/** One value or several: the rule holds for each of them. */
export type OneOrMore<T extends readonly string[]> = T[number] | readonly T[number][];

/** What a rule leaves out, it is about all of. The first rule that holds decides. */
export interface PolicyRule {
  /** What was found. */
  readonly type?: OneOrMore<typeof types>;
  /** What the text says that the identifier is for. */
  readonly purpose?: OneOrMore<typeof purposes>;
  /** Whether a contract has started. */
  readonly stage?: OneOrMore<typeof stages>;
  /** The client's plan. */
  readonly account?: OneOrMore<typeof accounts>;
  /** Where the text is written. */
  readonly surface?: OneOrMore<typeof surfaces>;
  /** Who writes it. */
  readonly sender?: OneOrMore<typeof senders>;
  /** What is said of a finding for which the rule holds. */
  readonly verdict: Verdict;
  /** The code that findings carry: `acme.no_calls`. */
  readonly reason: string;
}

/** A service that the core does not know, or its further names. */
export interface PolicyService {
  /** What its identifiers are: a handle, a telephone number, a profile, a call. */
  readonly kind: (typeof kinds)[number];
  /** As people write it: 2 to 40 characters, at most four words. */
  readonly names?: readonly string[];
  /** Of its links, in small letters; subdomains are included. */
  readonly hosts?: readonly string[];
}

/** A sentence and the verdict that the policy must give it. */
export interface PolicyTest extends Pick<Situation, "stage" | "account" | "surface" | "sender"> {
  /** At most 10,000 UTF-16 code units. */
  readonly text: string;
  /** The strongest of its findings' verdicts. */
  readonly verdict: Verdict;
}

/** `contactlint/policy.schema.json` describes every field. */
export interface Policy {
  /** For editors: where the schema of the file lies. */
  readonly $schema?: string;
  /** Whether the built-in rules follow those given here. */
  readonly base?: (typeof bases)[number];
  /** At most 1,000, in the order in which they are asked. */
  readonly rules?: readonly PolicyRule[];
  /** Of the platform itself: links to them and their subdomains are allowed. */
  readonly hosts?: readonly string[];
  /** Of the platform and its products: talk there is no talk elsewhere. */
  readonly names?: readonly string[];
  /** What is to be known besides the services built in. */
  readonly services?: readonly PolicyService[];
  /** Sentences that the policy must answer so; it is refused where one is not. */
  readonly tests?: readonly PolicyTest[];
}

export interface ReadPolicy {
  readonly packed: string;
  readonly tests: readonly PolicyTest[];
}

type Fields = { readonly [name: string]: unknown };

/** Throws a ContactLintError `policy-refused` that names the place and the fault. */
export function readPolicy(policy: unknown): ReadPolicy {
  if (policy === undefined) return { packed: "", tests: [] };
  const value = typeof policy === "string" ? parse(policy) : policy;
  const fields = object(value, "", [
    "$schema", "base", "rules", "hosts", "names", "services", "tests",
  ]);
  let packed = "";
  if (fields.$schema !== undefined) string(fields.$schema, "$schema");
  if (fields.base !== undefined && choice(fields.base, "base", bases) === 1) packed += "b\n";
  const add = (pack: (entry: unknown, path: string) => string) => (entry: unknown, path: string) => {
    packed += pack(entry, path);
  };
  each(fields.rules, "rules", add(packRule));
  each(fields.hosts, "hosts", add((entry, path) => `h${host(entry, path)}\n`));
  each(fields.names, "names", add((entry, path) => `p${name(entry, path)}\n`));
  each(fields.services, "services", add(packService));
  const tests: PolicyTest[] = [];
  each(fields.tests, "tests", (entry, path) => tests.push(test(entry, path)));
  return { packed, tests };
}

/** Throws a ContactLintError `policy-refused` for the first test that is not answered as it says. */
export function requireTests(
  tests: readonly PolicyTest[],
  check: (text: string, situation: Situation) => Report,
): void {
  tests.forEach(({ text, verdict: wanted, ...situation }, i) => {
    const { verdict, findings } = check(text, situation);
    if (verdict === wanted) return;
    const cause = findings.find((finding) => finding.verdict === verdict);
    const found =
      cause && `: ${cause.type} ${quoted(text.slice(cause.start, cause.end))} (${cause.reason})`;
    refuse(`tests[${i}]`, `expected ${wanted}, got ${verdict}${found ?? ""}`);
  });
}

function refuse(path: string, reason: string): never {
  throw new ContactLintError("policy-refused", path === "" ? reason : `${path}: ${reason}`);
}

function parse(json: string): unknown {
  if (json.length > longest) refuse("", `at most ${longest} characters`);
  try {
    return JSON.parse(json);
  } catch (cause) {
    const message = `not JSON: ${cause instanceof Error ? cause.message : cause}`;
    throw new ContactLintError("policy-refused", message, { cause });
  }
}

function packRule(entry: unknown, path: string): string {
  const rule = object(entry, path, [
    "type", "purpose", "stage", "account", "surface", "sender", "verdict", "reason",
  ]);
  const about = (
    [["type", types], ["purpose", purposes], ["stage", stages], ["account", accounts],
     ["surface", surfaces], ["sender", senders]] as const
  ).map(([field, names]) => bits(rule[field], `${path}.${field}`, names));
  const verdict = choice(present(rule, "verdict", path), `${path}.verdict`, verdicts);
  const reason = string(present(rule, "reason", path), `${path}.reason`);
  if (!/^[a-z][a-z0-9_.-]{0,63}$/.test(reason)) {
    refuse(`${path}.reason`, "must be a code such as acme.no_calls");
  }
  return `r${about.join(" ")} ${verdict} ${reason}\n`;
}

function packService(entry: unknown, path: string): string {
  const service = object(entry, path, ["kind", "names", "hosts"]);
  const kind = choice(present(service, "kind", path), `${path}.kind`, kinds);
  let packed = "";
  each(service.names, `${path}.names`, (item, at) => (packed += `s${kind}${name(item, at)}\n`));
  each(service.hosts, `${path}.hosts`, (item, at) => (packed += `l${kind}${host(item, at)}\n`));
  return packed;
}

function test(entry: unknown, path: string): PolicyTest {
  const fields = object(entry, path, ["text", "stage", "account", "surface", "sender", "verdict"]);
  const text = string(present(fields, "text", path), `${path}.text`);
  if (text.length > longestText) refuse(`${path}.text`, `at most ${longestText} characters`);
  for (const [field, names] of [
    ["stage", stages], ["account", accounts], ["surface", surfaces], ["sender", senders],
  ] as const) {
    if (fields[field] !== undefined) choice(fields[field], `${path}.${field}`, names);
  }
  choice(present(fields, "verdict", path), `${path}.verdict`, verdicts);
  return fields as unknown as PolicyTest;
}

function object(value: unknown, path: string, fields: readonly string[]): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(path, "must be an object");
  }
  const unknown = Object.keys(value).filter((field) => !fields.includes(field)).sort()[0];
  if (unknown !== undefined) {
    refuse(path, `unknown field ${quoted(unknown)} (${fields.join(", ")})`);
  }
  return value as Fields;
}

function present(fields: Fields, field: string, path: string): unknown {
  if (fields[field] === undefined) refuse(`${path}.${field}`, "is missing");
  return fields[field];
}

function string(value: unknown, path: string): string {
  if (typeof value !== "string") refuse(path, "must be a string");
  return value;
}

function each(list: unknown, path: string, act: (entry: unknown, path: string) => void): void {
  if (list === undefined) return;
  rows(list, path).forEach((entry, i) => act(entry, `${path}[${i}]`));
}

function rows(list: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(list)) refuse(path, "must be an array");
  if (list.length > mostRows) {
    refuse(path, `at most ${mostRows} entries, not ${list.length}`);
  }
  return Array.from(list);
}

/** The index of the value. */
function choice(value: unknown, path: string, names: readonly string[]): number {
  const index = names.indexOf(string(value, path));
  if (index < 0) refuse(path, `unknown value ${quoted(value as string)} (${names.join(", ")})`);
  return index;
}

function bits(value: unknown, path: string, names: readonly string[]): number {
  if (value === undefined) return (1 << names.length) - 1;
  if (!Array.isArray(value)) return 1 << choice(value, path, names);
  const list = rows(value, path);
  if (list.length === 0) refuse(path, "must not be empty");
  return list.reduce<number>((all, one, i) => all | (1 << choice(one, `${path}[${i}]`, names)), 0);
}

function host(value: unknown, path: string): string {
  const host = string(value, path);
  if (host.length > 253 || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) {
    refuse(path, "must be a host in small letters, such as calls.acme.work");
  }
  return host;
}

/** As the core's tables of words have it: `_` between words. */
function name(value: unknown, path: string): string {
  const name = string(value, path);
  const isName = /^[^\0-\x1f*_ ]+( [^\0-\x1f*_ ]+){0,3}$/.test(name);
  if (name.length < 2 || name.length > 40 || !isName) {
    refuse(path, "must be a name of 2 to 40 characters and at most four words");
  }
  return name.replaceAll(" ", "_");
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? text.slice(0, 40) + "…" : text);
}
