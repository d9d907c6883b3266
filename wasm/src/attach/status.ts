/** One polite live region for a field; it also describes the field, beside what the page says. */
import { homeOf } from "./home.js";

export interface Status {
  say(text: string): void;
  remove(): void;
}

let made = 0;

export function createStatus(element: HTMLElement, language: string, direction: string): Status {
  const region = element.ownerDocument.createElement("p");
  region.id = `contactlint-status-${++made}`;
  region.setAttribute("role", "status");
  region.lang = language;
  region.dir = direction;
  Object.assign(region.style, {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  });
  homeOf(element).append(region);

  const name = "aria-describedby";
  const ids = (): string[] => (element.getAttribute(name) ?? "").split(/\s+/).filter(Boolean);
  const hadAttribute = element.hasAttribute(name);
  element.setAttribute(name, [...ids(), region.id].join(" "));

  return {
    say(text) {
      region.textContent = text;
    },
    remove() {
      const left = ids().filter((id) => id !== region.id);
      if (left.length > 0 || hadAttribute) element.setAttribute(name, left.join(" "));
      else element.removeAttribute(name);
      region.remove();
    },
  };
}
