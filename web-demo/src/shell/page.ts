/** What the areas get from the page that holds them. */
import type { Sample } from "../compose/sample.js";
import type { Situation } from "../types.js";
import type { Core } from "./core.js";

export interface Page {
  readonly core: Core;
  /** Resolves when nothing more will be asked of the network, with the time at which that was. */
  readonly loaded: Promise<number>;
  /** The policy, as JSON, that Compose and Measure go by; nothing: the built-in one. */
  setPolicy(policy: string | undefined): Promise<void>;
  policy(): string | undefined;
  /** Shows Compose with this text in it. */
  compose(sample: Sample): void;
  /** What stands in Compose now. */
  composed(): { readonly text: string; readonly situation: Situation };
}

/** Every area but Compose is a module of its own, loaded behind the first paint. */
export interface Area {
  /** Fetches what it will need, so that nothing is asked for later. */
  prepare?(): Promise<void>;
  /** `root` is empty; it is filled once. */
  mount(root: HTMLElement, page: Page): void | Promise<void>;
}
