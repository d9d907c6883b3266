/**
 * `contactlint/element`: `<contact-lint>` round a field, with the findings in a panel below it.
 *
 *     <contact-lint stage="pre_contract" surface="message" ask><textarea></textarea></contact-lint>
 *
 * The class is made by `define`, not by the import: a server has no elements to extend.
 */
import { attach, type Controller, type FieldSituation, type SendEvent } from "../attach/attach.js";
import type { ContactLint } from "../linter.js";
import { messages as english } from "../messages/en.js";
import type { Messages } from "../messages/messages.js";
import type { Finding, Report } from "../report.js";
import { createPanel, type Panel } from "./panel.js";
import { panelRules } from "./sheet.js";

/** What every such element is checked with. */
export interface DefineOptions {
  /** The linter, or the promise of it. */
  readonly lint: ContactLint | PromiseLike<ContactLint>;
  /** What people read; English if left out. */
  readonly messages?: Messages;
  /** `contact-lint` if left out. */
  readonly name?: string;
}

/** `<contact-lint>` as scripts see it. */
export interface ContactLintElement extends HTMLElement {
  /** Nothing until a field has been found among the children. */
  readonly controller: Controller | undefined;
  /** What the attributes cannot say: `history`, `ignore`; it wins over the attributes. */
  situation: FieldSituation;
}

const attributes = ["stage", "account", "surface", "sender"] as const;
const fields = "textarea, input, [contenteditable]:not([contenteditable=false])";

/** Registers the element; each report is dispatched from it as `contactlint:report`. */
export function define(options: DefineOptions): void {
  const messages = options.messages ?? english;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelRules);

  class Wrapper extends HTMLElement implements ContactLintElement {
    static readonly observedAttributes = attributes;

    controller: Controller | undefined;
    #field: HTMLElement | undefined;
    #situation: FieldSituation = {};
    readonly #panel: Panel;

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      this.#panel = createPanel(this.ownerDocument, messages, (finding) =>
        this.controller?.select(finding),
      );
      const slot = this.ownerDocument.createElement("slot");
      slot.addEventListener("slotchange", () => this.#findField());
      root.append(slot, this.#panel.root);
      this.addEventListener("contactlint:send", (event) => this.#ask(event as SendEvent));
    }

    get situation(): FieldSituation {
      return this.#situation;
    }

    set situation(situation: FieldSituation) {
      this.#situation = situation;
      this.controller?.refresh();
    }

    connectedCallback(): void {
      this.#findField();
    }

    disconnectedCallback(): void {
      this.#release();
    }

    attributeChangedCallback(): void {
      this.controller?.refresh();
    }

    #findField(): void {
      const field = this.querySelector<HTMLElement>(fields) ?? undefined;
      if (field === this.#field) return;
      this.#release();
      if (!field || !this.isConnected) return;
      this.#field = field;
      this.controller = attach(field, {
        lint: options.lint,
        messages,
        situation: () => this.#wholeSituation(),
        onReport: (update) => {
          if (update.status === "ready") this.#panel.show(update.text, notable(update.report));
          else this.#panel.show("", []);
          this.dispatchEvent(new CustomEvent("contactlint:report", { detail: update }));
        },
      });
    }

    #release(): void {
      this.controller?.detach();
      this.controller = undefined;
      this.#field = undefined;
      this.#panel.show("", []);
    }

    #wholeSituation(): FieldSituation {
      const given = attributes.flatMap((name) => {
        const value = this.getAttribute(name);
        return value === null ? [] : [[name, value]];
      });
      return { ...Object.fromEntries(given), ...this.#situation };
    }

    #ask(event: SendEvent): void {
      if (!this.hasAttribute("ask") || event.defaultPrevented) return;
      event.preventDefault();
      this.#panel.ask(event.detail.choices, notable(event.detail.report));
    }
  }

  customElements.define(options.name ?? "contact-lint", Wrapper);
}

function notable({ findings }: Report): readonly Finding[] {
  return findings.filter(({ verdict }) => verdict !== "allow");
}
