/** Buttons for the sample texts, in groups. */
import { element } from "../element.js";
import type { Sample } from "./sample.js";
import { sampleGroups } from "./samples.js";

export function showSamples(root: HTMLElement, onChoose: (sample: Sample) => void): void {
  root.append(
    ...sampleGroups.map(({ title, samples }) =>
      element(
        "section",
        { class: "sample-group" },
        element("h3", {}, title),
        element(
          "ul",
          {},
          ...samples.map((sample) => {
            const button = element("button", { type: "button", class: "sample" }, sample.title);
            button.addEventListener("click", () => onChoose(sample));
            return element("li", {}, button);
          }),
        ),
      ),
    ),
  );
}
