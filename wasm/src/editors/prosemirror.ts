/** `contactlint/prosemirror`: a plugin that attaches to the editor's own element. */
import { Plugin } from "prosemirror-state";
import { attach, type AttachOptions } from "../attach/attach.js";

/** The plugin, for TipTap too; options as for `attach`. */
export function contactLint(options: AttachOptions): Plugin {
  return new Plugin({
    view({ dom }) {
      const controller = attach(dom, options);
      return {
        // The editor takes most keys itself, and then there is no `input`.
        update(view, before) {
          if (!view.state.doc.eq(before.doc)) controller.typed();
        },
        destroy: controller.detach,
      };
    },
  });
}
