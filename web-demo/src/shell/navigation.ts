/**
 * The areas of the page, one shown at a time. The fragment names it, so that the links of the
 * navigation, the back button and a bookmark all do what they do elsewhere.
 */
import { byId } from "../element.js";

/** The areas, by the name in their fragment, with the title of the page while each is shown. */
const titles = {
  compose: "ContactLint: contact details, noticed as they are typed",
  gallery: "Gallery · ContactLint",
  measure: "Measure · ContactLint",
  situations: "Situations · ContactLint",
  trust: "Trust · ContactLint",
} as const;
export type AreaName = keyof typeof titles;
const areaNames = Object.keys(titles) as AreaName[];

export interface Navigation {
  go(name: AreaName): void;
  /** Shows what the fragment names. */
  start(): void;
}

/** `open` fills an area before it is first shown. */
export function createNavigation(open: (name: AreaName, root: HTMLElement) => void): Navigation {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".areas a")];
  const opened = new Set<AreaName>();
  let shown: AreaName = "compose";

  /** What stands behind a slash is the area's own. A fragment of another kind changes nothing. */
  function named(): AreaName | undefined {
    const name = location.hash.slice(1).split("/")[0];
    return name === "" ? "compose" : areaNames.find((area) => area === name);
  }

  function show(name: AreaName): void {
    if (!opened.has(name)) open(name, byId(`area-${name}`));
    opened.add(name);
    for (const area of areaNames) byId(`area-${area}`).hidden = area !== name;
    for (const link of links) {
      if (link.hash === `#${name}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    document.title = titles[name];
    document.documentElement.dataset.area = name;
    shown = name;
  }

  function follow(): void {
    const name = named();
    if (name === undefined || name === shown) return;
    show(name);
    scrollTo({ top: 0, behavior: "instant" });
    byId(`area-${name}`).querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }

  addEventListener("hashchange", follow);
  document.querySelector(".skip")!.addEventListener("click", (event) => {
    event.preventDefault();
    const target = shown === "compose" ? "#text" : `#area-${shown} h1`;
    document.querySelector<HTMLElement>(target)?.focus();
  });
  return {
    go(name) {
      location.hash = name;
    },
    start() {
      show(named() ?? "compose");
    },
  };
}
