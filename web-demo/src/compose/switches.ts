/** The switches above the conversation. Their names and values are those of the package. */
import type { Situation } from "../types.js";

export interface Switches {
  read(): Situation;
  set(situation: Partial<Situation>): void;
}

export const usualSituation: Situation = {
  stage: "pre_contract",
  account: "standard",
  surface: "message",
  sender: "freelancer",
};

export function createSwitches(form: HTMLFormElement, onChange: () => void): Switches {
  form.addEventListener("change", onChange);
  form.addEventListener("submit", (event) => event.preventDefault());
  return {
    read() {
      return Object.fromEntries(new FormData(form)) as unknown as Situation;
    },
    set(situation) {
      for (const [name, value] of Object.entries(situation)) {
        (form.elements.namedItem(name) as RadioNodeList).value = value;
      }
    },
  };
}
