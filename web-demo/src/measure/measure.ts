/** Measure: a file of messages scanned in workers, counted, sampled, judged and exported. */
import { element } from "../element.js";
import type { Page } from "../shell/page.js";
import { download } from "./download.js";
import { createJudging } from "./judging.js";
import { createPool, type Pool } from "./pool.js";
import { createResults } from "./results.js";
import { sampleFile } from "./sample-file.js";
import { type Outcome, type Progress, scanFile } from "./scan.js";
import { createSetup, type Order, sizeInWords } from "./setup.js";
import { flagged } from "./tally.js";

let pool: Pool | undefined;

/** With the page, so that a scan asks nothing of the network. */
export async function prepare(): Promise<void> {
  pool ??= createPool();
  await Promise.all([pool.loaded, import("./source/csv.js")]);
}

/** Between two looks at the screen; counting is not slowed down by showing. */
const showEveryMs = 100;

export function mount(root: HTMLElement, page: Page): void {
  pool ??= createPool();
  let running: AbortController | undefined;
  let outcome: Outcome | undefined;
  let shownAt = 0;

  const input = element("input", { type: "file", id: "measure-file", class: "visually-hidden", accept: ".csv,.tsv,.jsonl,.ndjson,.json,.txt,text/*" });
  const invented = element("button", { type: "button", class: "quiet" }, "Take invented messages");
  const drop = element(
    "div",
    { class: "drop" },
    element("p", {}, element("strong", {}, "Drop a file of messages here"), " CSV, JSON lines, or text with a message a line; 100,000 of them are no trouble."),
    element("div", { class: "drop-choices" }, input, element("label", { class: "primary", for: input.id }, "Choose a file"), invented),
  );
  const bar = element("progress", { max: "1", value: "0", "aria-label": "Read so far" });
  const told = element("p", { class: "progress-words", role: "status" });
  const cancel = element("button", { type: "button", class: "quiet" }, "Cancel");
  const progress = element("div", { class: "progress" }, bar, told, cancel);
  progress.hidden = true;
  const results = createResults();
  results.root.hidden = true;
  const judging = createJudging();
  const exports = createExports();
  const setup = createSetup((order) => void scan(order));

  async function scan({ file, plan, situation }: Order): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    setup.setBusy(true);
    progress.hidden = false;
    results.root.hidden = false;
    cancel.hidden = false;
    judging.show([], 0);
    exports.root.hidden = true;
    results.showBroken([], 0);
    try {
      await pool!.start(await page.core.bytes, page.policy());
      outcome = await scanFile(pool!, {
        file, plan, situation, signal, onProgress: (now) => showProgress(now, file.size),
      });
      show(outcome, file.size);
    } catch (error) {
      told.textContent = `The scan stopped: ${(error as Error).message}`;
    } finally {
      setup.setBusy(false);
      cancel.hidden = true;
      running = undefined;
    }
  }

  function showProgress({ bytes, tally, seconds }: Progress, size: number): void {
    if (performance.now() - shownAt < showEveryMs) return;
    shownAt = performance.now();
    bar.value = size === 0 ? 1 : bytes / size;
    told.textContent = `${sizeInWords(bytes)} of ${sizeInWords(size)}`;
    results.show(tally, seconds);
  }

  function show(done: Outcome, size: number): void {
    const { tally, seconds, isComplete, bytes } = done;
    bar.value = size === 0 ? 1 : bytes / size;
    results.show(tally, seconds);
    results.showBroken(done.broken, tally.broken);
    const messages = `${tally.rows.toLocaleString("en")} messages`;
    told.textContent = isComplete
      ? `Done: ${messages} in ${seconds.toFixed(1)} s, by ${pool!.size === 1 ? "one worker" : `${pool!.size} workers`}.`
      : `Cancelled after ${messages}; the figures are of these.`;
    judging.show(done.sample, flagged(tally));
    exports.root.hidden = false;
  }

  function createExports() {
    const button = (label: string, act: () => void): HTMLElement => {
      const made = element("button", { type: "button", class: "quiet" }, label);
      made.addEventListener("click", act);
      return made;
    };
    return {
      root: element(
        "div",
        { class: "exports", hidden: "" },
        element("h2", {}, "Take it with you"),
        element("p", { class: "hint" }, "A line for each row, with its number; the texts stay in your file."),
        button("Results as CSV", () => outcome && download(outcome.csv, "contactlint.csv")),
        button("Results as JSON lines", () => outcome && download(outcome.jsonl, "contactlint.jsonl")),
        button("Judgements as JSON lines", () => download(judgements(), "judgements.jsonl")),
      ),
    };
  }

  function judgements(): Blob {
    const lines = judging.judged().map(({ row, judgement }) => {
      const { number, verdict, language, text, findings } = row;
      return `${JSON.stringify({ row: number, judgement, verdict, lang: language, text, findings })}\n`;
    });
    return new Blob(lines);
  }

  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void setup.choose(file);
  });
  invented.addEventListener("click", () => void setup.choose(sampleFile()));
  cancel.addEventListener("click", () => running?.abort());
  root.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.dataset.over = "true";
  });
  root.addEventListener("dragleave", () => delete drop.dataset.over);
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    delete drop.dataset.over;
    const [file] = event.dataTransfer?.files ?? [];
    if (file && !running) void setup.choose(file);
  });

  root.append(
    element(
      "header",
      { class: "area-head" },
      element("h1", { tabindex: "-1" }, "Measure"),
      element(
        "p",
        { class: "lead" },
        "How often it would speak on your own messages, and how often it would be right. The file is read in this browser and goes nowhere.",
      ),
    ),
    drop,
    setup.root,
    progress,
    results.root,
    judging.root,
    exports.root,
  );
}
