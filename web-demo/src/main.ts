/**
 * The page: Compose at once, the other areas behind it. Their code is fetched as soon as the first
 * check could be made, so that from then on nothing is asked of the network any more.
 */
import { createComposer } from "./compose/compose.js";
import { byId, element } from "./element.js";
import { fetchCore } from "./shell/core.js";
import { type AreaName, createNavigation } from "./shell/navigation.js";
import type { Area, Page } from "./shell/page.js";
import { createThemeSwitch } from "./shell/theme.js";

const areas: Partial<Record<AreaName, () => Promise<Area>>> = {
  gallery: () => import("./gallery/gallery.js"),
  measure: () => import("./measure/measure.js"),
  situations: () => import("./situations/situations.js"),
  trust: () => import("./trust/trust.js"),
};

createThemeSwitch(byId("theme"));
const core = fetchCore();
let policy: string | undefined;
const composer = createComposer(core);
const navigation = createNavigation(open);
const page: Page = {
  core,
  loaded: core.lint.catch(() => {}).then(fetchAreas),
  composed: composer.composed,
  policy: () => policy,
  async setPolicy(next) {
    if (next === policy) return;
    policy = next;
    composer.use(await (next === undefined ? core.lint : core.withPolicy(next)), next);
  },
  compose(sample) {
    navigation.go("compose");
    composer.open(sample);
  },
};
navigation.start();
void page.loaded.then(() => (document.documentElement.dataset.loaded = "true"));

async function open(name: AreaName, root: HTMLElement): Promise<void> {
  try {
    await (await areas[name]?.())?.mount(root, page);
  } catch (error) {
    root.replaceChildren(element("p", { role: "alert" }, `This area could not be opened: ${error}`));
  }
}

/** When it was done, on the clock of `performance`. */
async function fetchAreas(): Promise<number> {
  for (const load of Object.values(areas)) {
    // What fails here is told when the area is opened.
    await load().then((area) => area.prepare?.()).catch(() => {});
  }
  await composer.prepare().catch(() => {});
  return performance.now();
}
