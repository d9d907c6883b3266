/** Before a scan: which file, how it is to be read, and in which situation it was written. */
import { element } from "../element.js";
import type { LintSituation } from "../types.js";
import type { CsvGlimpse } from "./source/csv.js";
import {
  type Beginning, type Format, formats, guessColumn, languageNames, look, type Plan, textNames,
} from "./source/format.js";

export interface Setup {
  readonly root: HTMLElement;
  choose(file: File): Promise<void>;
  setBusy(isBusy: boolean): void;
}

export interface Order {
  readonly file: File;
  readonly plan: Plan;
  readonly situation: LintSituation;
}

type Choice = readonly [value: string, label: string];

const none = "-1";

export function createSetup(onScan: (order: Order) => void): Setup {
  let file: File | undefined;
  let beginning: Beginning | undefined;
  let shape: CsvGlimpse | undefined;

  const name = element("p", { class: "file-name", role: "status" });
  const format = select("format", "Format", Object.entries(formats));
  const text = select("column", "Column of the messages", []);
  const language = select("language-column", "Column of the language", []);
  const header = element("input", { type: "checkbox", id: "measure-header" });
  const headerField = element("div", { class: "check" }, header, element("label", { for: header.id }, "The first row names the columns"));
  const surface = select("surface", "Written as", [
    ["message", "Message"], ["proposal", "Proposal"], ["invite", "Invite"],
    ["job_post", "Job post"], ["profile", "Profile"],
  ]);
  const stage = select("stage", "Stage", [["pre_contract", "Before contract"], ["contract", "Contract"]]);
  const account = select("account", "Client’s plan", [["standard", "Standard"], ["enterprise", "Enterprise"]]);
  const scanButton = element("button", { type: "submit", class: "primary" }, "Scan");
  const root = element(
    "form",
    { class: "setup card", "aria-label": "How the file is read" },
    name,
    element(
      "div",
      { class: "setup-fields" },
      format.field, text.field, language.field, headerField, surface.field, stage.field, account.field,
    ),
    scanButton,
  );
  root.hidden = true;

  function showFormat(): void {
    const isCsv = format.select.value === "csv";
    for (const part of [text.field, language.field, headerField]) part.hidden = !isCsv;
  }

  function showColumns(): void {
    const first = shape?.records[0] ?? [];
    const width = Math.max(0, ...(shape?.records ?? []).map((record) => record.length));
    const columns = Array.from({ length: width }, (_, i): Choice => {
      const title = header.checked ? first[i] : undefined;
      return [String(i), title ? title : `Column ${i + 1}`];
    });
    const names = header.checked ? first : [];
    fill(text.select, columns, String(Math.max(guessColumn(names, textNames), longestColumn())));
    fill(language.select, [[none, "None: it is guessed"], ...columns], String(guessColumn(names, languageNames)));
    const named = guessColumn(names, textNames);
    if (named >= 0) text.select.value = String(named);
  }

  /** Messages are the longest cells of a table. */
  function longestColumn(): number {
    const lengths: number[] = [];
    for (const record of shape?.records ?? []) {
      record.forEach((cell, i) => (lengths[i] = (lengths[i] ?? 0) + cell.length));
    }
    return lengths.indexOf(Math.max(...lengths));
  }

  async function showBeginning(): Promise<void> {
    if (!beginning || format.select.value !== "csv") return showFormat();
    const { glimpse } = await import("./source/csv.js");
    shape = glimpse(beginning.text);
    const first = shape.records[0] ?? [];
    header.checked = guessColumn(first, textNames) >= 0 || guessColumn(first, languageNames) >= 0;
    showColumns();
    showFormat();
  }

  function plan(): Plan {
    const chosen = format.select.value as Format;
    if (chosen !== "csv") return { format: chosen };
    return {
      format: "csv",
      shape: {
        delimiter: shape!.delimiter,
        newline: shape!.newline,
        hasHeader: header.checked,
        textColumn: Number(text.select.value),
        languageColumn: Number(language.select.value),
      },
    };
  }

  format.select.addEventListener("change", showBeginning);
  header.addEventListener("change", showColumns);
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!file) return;
    const situation = {
      surface: surface.select.value,
      stage: stage.select.value,
      account: account.select.value,
    } as LintSituation;
    onScan({ file, plan: plan(), situation });
  });

  return {
    root,
    async choose(chosen) {
      file = chosen;
      beginning = await look(chosen);
      format.select.value = beginning.format;
      await showBeginning();
      name.replaceChildren(element("strong", {}, chosen.name), ` ${sizeInWords(chosen.size)}`);
      root.hidden = false;
      scanButton.focus();
    },
    setBusy(isBusy) {
      scanButton.disabled = isBusy;
    },
  };
}

export function sizeInWords(bytes: number): string {
  if (bytes < 1e3) return `${bytes} bytes`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function select(name: string, label: string, choices: readonly Choice[]) {
  const made = element("select", { id: `measure-${name}` });
  fill(made, choices, choices[0]?.[0] ?? "");
  return { select: made, field: element("div", { class: "field" }, element("label", { for: made.id }, label), made) };
}

function fill(select: HTMLSelectElement, choices: readonly Choice[], value: string): void {
  select.replaceChildren(...choices.map(([name, label]) => element("option", { value: name }, label)));
  select.value = value;
}
