/** `contactlint/lexical`: attaches to the root element of an editor, whichever it has. */
import type { LexicalEditor } from "lexical";
import { attach, type AttachOptions, type Controller } from "../attach/attach.js";

/** The function returned takes all of it away. */
export function registerContactLint(editor: LexicalEditor, options: AttachOptions): () => void {
  let controller: Controller | undefined;
  const forgetRoot = editor.registerRootListener((root) => {
    controller?.detach();
    controller = root ? attach(root, options) : undefined;
  });
  // The editor takes most keys itself, and then there is no `input`.
  const forgetText = editor.registerTextContentListener(() => controller?.typed());
  return () => {
    forgetText();
    forgetRoot();
    controller?.detach();
    controller = undefined;
  };
}
