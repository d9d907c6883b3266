/**
 * `contactlint/codemirror`: an extension. The editor draws only the lines in view, so that the text
 * is taken from its state and the underlines are decorations of its own.
 */
import { type Extension, StateEffect } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import type { AttachOptions, FieldSituation, Update } from "../attach/attach.js";
import type { ContactLint } from "../linter.js";

/** What the document is checked with. */
export interface CodeMirrorOptions {
  /** The linter, or the promise of it. */
  readonly lint: AttachOptions["lint"];
  /** A function is asked at each check. */
  readonly situation?: FieldSituation | (() => FieldSituation);
  /** Called after each check. */
  readonly onReport?: (update: Update) => void;
}

const quietMs = 800;
/** The text is final: a pause, or the linter has come. */
const settled = StateEffect.define<null>();

const lines = EditorView.baseTheme({
  ".contactlint-warn": { textDecoration: "underline wavy var(--contactlint-warn, #d63a18) 1.5px" },
  ".contactlint-advise": {
    textDecoration: "underline dashed var(--contactlint-advise, #c98a0c) 1.5px",
  },
  ".contactlint-allow": {
    textDecoration: "underline dotted var(--contactlint-allow, #2f9e68) 2px",
  },
});

/** Checks the document at each change, and as final after 800 ms of quiet. */
export function contactLint(options: CodeMirrorOptions): Extension {
  const plugin = ViewPlugin.define((view) => new Checker(view, options), {
    decorations: (checker) => checker.decorations,
  });
  return [plugin, lines];
}

class Checker {
  decorations: DecorationSet = Decoration.none;
  #lint: ContactLint | undefined;
  #quiet: number | undefined;
  #isDestroyed = false;
  readonly #view: EditorView;
  readonly #options: CodeMirrorOptions;

  constructor(view: EditorView, options: CodeMirrorOptions) {
    this.#view = view;
    this.#options = options;
    Promise.resolve(options.lint).then(
      (lint) => {
        this.#lint = lint;
        this.#settle();
      },
      (error: Error) => options.onReport?.({ status: "unavailable", error }),
    );
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) {
      this.decorations = this.decorations.map(update.changes);
      clearTimeout(this.#quiet);
      this.#quiet = setTimeout(() => this.#settle(), quietMs) as unknown as number;
      const isTyped = update.transactions.some(
        (change) => change.isUserEvent("input.type") || change.isUserEvent("delete"),
      );
      // What an input method composes is not yet what the person means.
      if (update.view.composing) return;
      this.#check(isTyped ? update.state.selection.main.head : undefined);
    } else if (update.transactions.some(({ effects }) => effects.some((e) => e.is(settled)))) {
      this.#check(undefined);
    }
  }

  destroy(): void {
    this.#isDestroyed = true;
    clearTimeout(this.#quiet);
  }

  #settle(): void {
    if (!this.#isDestroyed && !this.#view.composing) {
      this.#view.dispatch({ effects: settled.of(null) });
    }
  }

  #check(caret: number | undefined): void {
    if (!this.#lint) return;
    const text = this.#view.state.doc.toString();
    const { situation: given, onReport } = this.#options;
    const situation = (typeof given === "function" ? given() : given) ?? {};
    try {
      const asked = caret === undefined ? situation : { ...situation, caret };
      const report = this.#lint.check(text, asked);
      this.decorations = Decoration.set(
        report.findings.map(({ start, end, verdict }) =>
          Decoration.mark({ class: `contactlint-${verdict}` }).range(start, end),
        ),
        true,
      );
      onReport?.({ status: "ready", report, text, isFinal: caret === undefined });
    } catch (error) {
      if ((error as Error).name !== "ContactLintError") throw error;
      this.decorations = Decoration.none;
      onReport?.({ status: "unavailable", error: error as Error });
    }
  }
}
