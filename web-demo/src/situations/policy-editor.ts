/** The policy as JSON to be edited; what is wrong with it is marked on its line. */
import { element } from "../element.js";
import type { PolicyFault } from "./policy-fault.js";

export interface PolicyEditor {
  readonly root: HTMLElement;
  text(): string;
  showFault(fault: PolicyFault | undefined): void;
}

export function createPolicyEditor(text: string, onInput: () => void): PolicyEditor {
  const field = element("textarea", {
    id: "policy-text", spellcheck: "false", autocomplete: "off", wrap: "off",
    "aria-describedby": "policy-told",
  });
  field.value = text;
  const gutter = element("div", { class: "gutter", "aria-hidden": "true" });
  const strip = element("div", { class: "fault-strip", "aria-hidden": "true" });
  const told = element("p", { class: "policy-told", id: "policy-told", role: "status" });
  const go = element("button", { type: "button", class: "quiet" }, "Go to it");
  let fault: PolicyFault | undefined;

  function showLines(): void {
    const lines = field.value.split("\n").length;
    gutter.textContent = Array.from({ length: lines }, (_, i) => i + 1).join("\n");
    field.rows = lines;
  }

  field.addEventListener("input", () => {
    showLines();
    onInput();
  });
  go.addEventListener("click", () => {
    if (!fault) return;
    field.focus();
    field.setSelectionRange(fault.place.start, fault.place.end);
  });
  showLines();
  return {
    root: element(
      "div",
      { class: "policy-editor" },
      element("label", { class: "caption", for: field.id }, "Policy, as JSON"),
      element("div", { class: "policy-sheet" }, gutter, strip, field),
      element("div", { class: "policy-foot" }, told, go),
    ),
    text: () => field.value,
    showFault(next) {
      fault = next;
      field.setAttribute("aria-invalid", String(next !== undefined));
      strip.hidden = go.hidden = next === undefined;
      told.dataset.tone = next ? "warn" : "allow";
      told.textContent = next
        ? `Line ${next.line}: ${next.message}`
        : "In force: it has no fault, and its own test sentences are answered as they say.";
      if (next) strip.style.setProperty("--line-number", String(next.line - 1));
    },
  };
}
