/** The last keystrokes: how long each check took, and what came or went with it. */
import type { EntityType, Finding } from "../types.js";

export interface Keystroke {
  /** From 1, since the page was opened. */
  readonly number: number;
  readonly milliseconds: number;
  /** Length of the text that was checked. */
  readonly characters: number;
  readonly appeared: readonly EntityType[];
  readonly vanished: readonly EntityType[];
}

export interface Keystrokes {
  checked(milliseconds: number): void;
  /** After the check: what stands there now. A report without a keystroke before it is not one. */
  reported(characters: number, findings: readonly Finding[]): void;
  all(): readonly Keystroke[];
}

const kept = 120;

export function createKeystrokes(onChange: () => void): Keystrokes {
  const keystrokes: Keystroke[] = [];
  let count = 0;
  let pending: number | undefined;
  let before: readonly Finding[] = [];

  return {
    checked(milliseconds) {
      pending = milliseconds;
    },
    reported(characters, findings) {
      const wasThere = new Set(before.map(({ key }) => key));
      const isThere = new Set(findings.map(({ key }) => key));
      // An address that grows is the same finding under another key.
      const appeared = findings.filter(({ key, start }) => !wasThere.has(key) && !before.some((f) => f.start === start));
      const vanished = before.filter(({ key, start }) => !isThere.has(key) && !findings.some((f) => f.start === start));
      before = findings;
      if (pending === undefined) return;
      keystrokes.push({
        number: ++count,
        milliseconds: pending,
        characters,
        appeared: appeared.map(({ type }) => type),
        vanished: vanished.map(({ type }) => type),
      });
      pending = undefined;
      if (keystrokes.length > kept) keystrokes.shift();
      onChange();
    },
    all: () => keystrokes,
  };
}
