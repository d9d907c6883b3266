/**
 * `contactlint/react`: a hook for a field.
 *
 *     const { ref, update } = useContactLint({ lint, situation: { stage: "contract" }, value });
 *     return <textarea ref={ref} value={value} onChange={…} />;
 */
import { type RefCallback, useCallback, useEffect, useRef, useState } from "react";
import {
  attach,
  type AttachOptions,
  type Controller,
  type FieldSituation,
  type Update,
} from "../attach/attach.js";

/** As for `attach`; the report comes as `update`. */
export interface HookOptions extends Omit<AttachOptions, "onReport" | "situation"> {
  /** What the page says of the text; compared by content. */
  readonly situation?: FieldSituation;
  /** Of a controlled field, so that a change by the page is checked, too. */
  readonly value?: string;
}

/** What a component needs of its field. */
export interface CheckedField {
  /** For the textarea, input or contenteditable. */
  readonly ref: RefCallback<HTMLElement>;
  /** What the last check came to; a new one renders anew. */
  readonly update: Update;
  /** Of the field that is shown, for event handlers; nothing while none is. */
  readonly controller: () => Controller | undefined;
}

/** `lint`, `messages` and `paint` are made once, outside of rendering; a new one attaches anew. */
export function useContactLint(options: HookOptions): CheckedField {
  const { lint, messages, paint, situation, value } = options;
  const [update, setUpdate] = useState<Update>({ status: "starting" });
  const controller = useRef<Controller | undefined>(undefined);
  const asked = useRef(situation);
  const read = useRef<string | undefined>(undefined);

  const ref = useCallback(
    (element: HTMLElement | null) => {
      controller.current?.detach();
      controller.current = undefined;
      if (!element) return;
      controller.current = attach(element, {
        lint,
        ...(messages && { messages }),
        ...(paint && { paint }),
        situation: () => asked.current ?? {},
        onReport(next) {
          if (next.status === "ready") read.current = next.text;
          // Not within the field's own input event: rendering there would put the old value of a
          // controlled field back before React has heard of the new one.
          setTimeout(() => setUpdate(next));
        },
      });
    },
    [lint, messages, paint],
  );

  // By what it says: an object of the same content is made at each rendering.
  const said = JSON.stringify(situation);
  useEffect(() => {
    asked.current = situation;
    controller.current?.refresh();
  }, [said]);
  useEffect(() => {
    if (value !== undefined && value !== read.current) controller.current?.refresh();
  }, [value]);

  return { ref, update, controller: useCallback(() => controller.current, []) };
}
