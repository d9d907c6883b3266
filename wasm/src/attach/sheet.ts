/**
 * The lines under findings. They differ in shape as well as in colour, stand in a cascade layer so
 * that any rule of the page wins, and come as a constructed sheet, which no `style-src` forbids.
 */
const rules = `@layer contactlint {
  ::highlight(contactlint-warn), .contactlint-warn {
    text-decoration: underline wavy var(--contactlint-warn, #d63a18) 1.5px;
  }
  ::highlight(contactlint-advise), .contactlint-advise {
    text-decoration: underline dashed var(--contactlint-advise, #c98a0c) 1.5px;
  }
  ::highlight(contactlint-allow), .contactlint-allow {
    text-decoration: underline dotted var(--contactlint-allow, #2f9e68) 2px;
  }
  mark[class^="contactlint-"] { color: inherit; background: none; text-decoration-skip-ink: none; }
  @media (forced-colors: active) {
    mark[class^="contactlint-"] { forced-color-adjust: none; text-decoration-color: CanvasText; }
  }
}`;

/** Fields that are attached, by the tree that holds the sheet for them. */
const users = new WeakMap<DocumentOrShadowRoot, { sheet: CSSStyleSheet; count: number }>();

/** Adopts the rules into the element's tree; the function returned takes them back. */
export function adoptRules(element: HTMLElement): () => void {
  const root = element.getRootNode() as unknown as DocumentOrShadowRoot;
  let use = users.get(root);
  if (!use) {
    const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    const sheet = new (view ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    use = { sheet, count: 0 };
    users.set(root, use);
  }
  const { sheet } = use;
  ++use.count;
  return () => {
    if (--use.count > 0) return;
    users.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
