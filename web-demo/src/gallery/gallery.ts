import type { Page } from "../shell/page.js";
export function mount(root: HTMLElement, page: Page): void {}
