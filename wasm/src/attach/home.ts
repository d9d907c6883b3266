/**
 * Where elements that serve a field are put: in its own tree, so that ids reach it, and inside a
 * dialog that is modal, since all outside of one is inert.
 */
export function homeOf(element: HTMLElement): ParentNode & Node {
  const dialog = element.closest("dialog");
  if (dialog) return dialog;
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_NODE
    ? (root as Document).body
    : (root as ShadowRoot);
}
