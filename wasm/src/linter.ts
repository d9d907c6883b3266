/** The linter that both entry points hand out. */
import type { Core } from "contactlint-core";
import { ContactLintError } from "./errors.js";
import { cutHistory, cutText } from "./excerpt.js";
import { instantiate } from "./instance.js";
import { type Policy, readPolicy, requireTests } from "./policy.js";
import { type ExplainedReport, type Report, readReport } from "./report.js";
import { encodeSituation, requireText, type Situation } from "./situation.js";

/** Checks texts; nothing is kept from one to the next. */
export interface ContactLint {
  /** Pure and synchronous: the same text and situation give the same report. */
  check(text: string, situation?: Situation): Report;
  /** The same with rule, reading, origins and evidence for each finding. */
  explain(text: string, situation?: Situation): ExplainedReport;
  /** UTF-16 code units of a text that are read. */
  readonly maxLength: number;
  /** Of the core. */
  readonly version: string;
  /** Gives the memory back; every later check throws. */
  dispose(): void;
}

/** Resolves when the first check will be as fast as every later one. */
export async function createLinter(
  compiled: WebAssembly.Module,
  policy: Policy | string | undefined,
): Promise<ContactLint> {
  const { packed, tests } = readPolicy(policy);
  let module: WebAssembly.Module | undefined = compiled;
  let core: Core | undefined = instantiate(compiled, packed);
  const maxLength = core.maxLength();
  const version = core.version();

  function run(text: string, situation: Situation | undefined, explained: boolean): Report {
    requireText(text);
    const { bits, caret, history, ignore } = encodeSituation(situation);
    if (!module) throw new ContactLintError("disposed", "this ContactLint has been disposed of");
    const excerpt = cutText(text, maxLength);
    const earlier = cutHistory(history);
    core ??= instantiate(module, packed);
    let json: string;
    try {
      json = core.check(excerpt, bits, caret, earlier.messages, ignore, explained);
    } catch (cause) {
      // Whatever was thrown, the memory may be half-written: nothing more is asked of this instance.
      core = undefined;
      throw new ContactLintError("trapped", `the core stopped in a check: ${cause}`, { cause });
    }
    return readReport(json, excerpt.length < text.length, earlier.skipped);
  }

  await pause();
  core.warmUp();
  requireTests(tests, (text, situation) => run(text, situation, false));
  return Object.freeze({
    check: (text: string, situation?: Situation) => run(text, situation, false),
    explain: (text: string, situation?: Situation) =>
      run(text, situation, true) as ExplainedReport,
    maxLength,
    version,
    dispose() {
      module = undefined;
      core = undefined;
    },
  });
}

// Between compiling the rules and warming them up, so that neither holds up a page's frame for long.
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
