/**
 * `contactlint/attach`: a field of a page, checked as it is written in.
 *
 * Each input is checked at once, with the caret; what is found is painted once a frame and told to
 * screen readers at the first pause. While an input method composes, nothing is checked or painted:
 * what stands in the field then is not yet what the person means.
 */
import type { ContactLint } from "../linter.js";
import { messages as english } from "../messages/en.js";
import { type Messages, summary, tell } from "../messages/messages.js";
import type { Finding, Report } from "../report.js";
import type { Situation } from "../situation.js";
import { fieldOf } from "./field.js";
import { createPainter, type Paint } from "./paint.js";
import { createStatus } from "./status.js";

export type { Paint } from "./paint.js";

/** What the page says of the text; where the person types, `attach` knows itself. */
export type FieldSituation = Omit<Situation, "caret">;

/** What a field is checked with and how findings are shown. */
export interface AttachOptions {
  /** The linter, or the promise of it: the field works before it is there, and without it. */
  readonly lint: ContactLint | PromiseLike<ContactLint>;
  /** A function is asked at each check. */
  readonly situation?: FieldSituation | (() => FieldSituation);
  /** Called after each check, within the `input` event; painting follows in the next frame. */
  readonly onReport?: (update: Update) => void;
  /** What is said to screen readers; English if left out. */
  readonly messages?: Messages;
  /** How findings are underlined; the best way that the engine has if left out. */
  readonly paint?: Paint;
}

/** What the last check of a field came to. */
export type Update =
  | { readonly status: "starting" }
  | {
      readonly status: "ready";
      readonly report: Report;
      readonly text: string;
      /** False while the person is typing: what may still turn innocent is held back. */
      readonly isFinal: boolean;
    }
  /** WebAssembly is refused or stopped; the field works on, and the next check tries again. */
  | { readonly status: "unavailable"; readonly error: Error };

/** What can be done when a text with findings is about to be sent. */
export interface SendChoices {
  /** Goes to the first finding. */
  edit(): void;
  /** Takes what was found out of the text; undo brings it back. */
  remove(): void;
  /** Declares that its purpose is permitted: the findings are ignored from now on. */
  access(): void;
  /** Sends the text as it is. */
  send(): void;
}

/** Cancelable: `preventDefault` keeps the text from being sent. Its type is `contactlint:send`. */
export type SendEvent = CustomEvent<{ readonly report: Report; readonly choices: SendChoices }>;

/** What the page can do with a field that is checked. */
export interface Controller {
  /** Checks again: the text or the situation was changed by the page. */
  refresh(): void;
  /** Checks as after an `input`: an editor that takes keys itself has changed the text. */
  typed(): void;
  /** Checks the text as it will be sent. */
  verdict(): Update;
  /** Asks, by the event, whether the text may leave; a form is asked for at its `submit`. */
  send(): boolean;
  /** Goes to the next finding or the one before it, and after the last one back to the caret. */
  go(direction: "next" | "previous"): void;
  /** Goes to one finding of the last report. */
  select(finding: Finding): void;
  /** Takes away all that was added to the page. */
  detach(): void;
}

const quietMs = 800;

/**
 * Checks the field from now on, and when the linter has come for the first time.
 * Throws a TypeError when the element is no field.
 */
export function attach(element: HTMLElement, options: AttachOptions): Controller {
  const field = fieldOf(element);
  const window = element.ownerDocument.defaultView!;
  const messages = options.messages ?? english;
  const status = createStatus(element, messages.language, messages.direction);
  const painter = createPainter(field, options.paint ?? "auto");
  const life = new AbortController();

  let lint: ContactLint | undefined;
  let latest: Update = { status: "starting" };
  let isComposing = false;
  let frame = 0;
  let quiet: number | undefined;
  let announced = "";
  let ignored: string[] = [];
  /** A text that the person has chosen to send as it is. */
  let cleared: string | undefined;
  /** The way through the findings: where it began, and the one that is selected. */
  let walk: { readonly from: number; readonly at: number } | undefined;

  function findings(): readonly Finding[] {
    return latest.status === "ready" ? latest.report.findings : [];
  }

  /** Those that the person need know of: no mere link, and none that was declared innocent. */
  function notable(): readonly Finding[] {
    return findings().filter(({ verdict }) => verdict !== "allow");
  }

  function check(caret: number | undefined): void {
    if (!lint || life.signal.aborted) return;
    const text = field.text();
    const given = options.situation;
    const situation = (typeof given === "function" ? given() : given) ?? {};
    const ignore = [...(situation.ignore ?? []), ...ignored];
    const isFinal = caret === undefined;
    try {
      const report = lint.check(text, { ...situation, ignore, ...(isFinal ? {} : { caret }) });
      tellPage({ status: "ready", report, text, isFinal });
    } catch (error) {
      // Anything else is a mistake in the situation that the page has given.
      if ((error as Error).name !== "ContactLintError") throw error;
      tellPage({ status: "unavailable", error: error as Error });
    }
  }

  function tellPage(update: Update): void {
    latest = update;
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      if (!isComposing) painter.show(latest.status === "ready" ? latest.text : "", findings());
    });
    options.onReport?.(update);
  }

  function typed(): void {
    walk = undefined;
    cleared = undefined;
    // A field that tells no caret is written in at its end.
    const { length } = field.text();
    check(field.caret() ?? length);
    window.clearTimeout(quiet);
    quiet = window.setTimeout(settle, quietMs);
  }

  function settle(): void {
    if (isComposing) return;
    check(undefined);
    announce();
  }

  // Which findings there are, not where they are: an address that moves is the same finding.
  function announce(): void {
    const names = notable().map(({ key, type, verdict }) => `${type} ${verdict} ${key}`);
    const set = names.sort().join();
    if (set === announced) return;
    announced = set;
    status.say(set === "" ? messages.nothing : summary(messages, notable()));
  }

  function refresh(): void {
    window.clearTimeout(quiet);
    quiet = window.setTimeout(announce, quietMs);
    check(undefined);
  }

  function verdict(): Update {
    check(undefined);
    return latest;
  }

  function send(): boolean {
    const update = verdict();
    if (update.status !== "ready" || update.report.verdict === "allow") return true;
    if (update.text === cleared) return true;
    const detail = { report: update.report, choices: choicesFor(update.text) };
    const init = { bubbles: true, composed: true, cancelable: true, detail };
    return element.dispatchEvent(new CustomEvent("contactlint:send", init));
  }

  function choicesFor(text: string): SendChoices {
    return {
      edit() {
        walk = undefined;
        go("next");
      },
      remove() {
        element.focus();
        for (const { start, end } of [...notable()].reverse()) {
          field.text();
          field.select(start, end);
          // The one way to change a field that its undo remembers.
          element.ownerDocument.execCommand("delete");
        }
        refresh();
      },
      access() {
        ignored = [...ignored, ...notable().map(({ key }) => key)];
        refresh();
      },
      send() {
        cleared = text;
        field.form?.requestSubmit();
      },
    };
  }

  function go(direction: "next" | "previous"): void {
    const list = notable();
    if (list.length === 0) return;
    const from = walk?.from ?? field.caret() ?? 0;
    const before = walk?.at ?? (direction === "next" ? -1 : list.length);
    const at = before + (direction === "next" ? 1 : -1);
    element.focus();
    const finding = list[at];
    if (finding) {
      walk = { from, at };
      field.select(finding.start, finding.end);
      const { what, why, instead } = tell(messages, finding);
      status.say(`${what}. ${why} ${instead}`);
    } else {
      walk = undefined;
      field.select(from, from);
    }
  }

  const { signal } = life;
  element.addEventListener("input", () => isComposing || typed(), { signal });
  element.addEventListener("compositionstart", () => { isComposing = true; }, { signal });
  element.addEventListener("compositionend", () => {
    isComposing = false;
    typed();
  }, { signal });
  element.addEventListener("keydown", (event) => {
    if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (notable().length === 0) return;
    event.preventDefault();
    go(event.shiftKey ? "previous" : "next");
  }, { signal });
  // At the root: a form may be given to the field, or taken from it, at any time. And before the
  // page's own listeners, which would send what is to stay.
  const root = element.getRootNode();
  root.addEventListener("submit", (event) => {
    if (event.target !== field.form || send()) return;
    event.preventDefault();
    event.stopPropagation();
  }, { signal, capture: true });
  root.addEventListener("reset", (event) => {
    if (event.target !== field.form) return;
    ignored = [];
    // The fields are reset after the event.
    window.setTimeout(refresh);
  }, { signal });

  Promise.resolve(options.lint).then(
    (ready) => {
      lint = ready;
      if (!signal.aborted && !isComposing) refresh();
    },
    (error: Error) => signal.aborted || tellPage({ status: "unavailable", error }),
  );

  return {
    refresh,
    typed() {
      if (!isComposing) typed();
    },
    verdict,
    send,
    go,
    select({ start, end }) {
      element.focus();
      field.select(start, end);
    },
    detach() {
      life.abort();
      window.clearTimeout(quiet);
      window.cancelAnimationFrame(frame);
      painter.remove();
      status.remove();
    },
  };
}
