/** A modal dialog with a title and a button that closes it. */
import { element } from "../element.js";

export interface Dialog {
  open(): void;
}

/** `onOpen` is called each time, before it shows. */
export function createDialog(title: string, content: readonly HTMLElement[], onOpen: () => void): Dialog {
  const close = element("button", { type: "button", class: "quiet" }, "Close");
  const id = `dialog-${title.toLowerCase().replace(/\W+/g, "-")}`;
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": id },
    element("header", {}, element("h2", { id }, title), close),
    ...content,
  );
  close.addEventListener("click", () => dialog.close());
  document.body.append(dialog);
  return {
    open() {
      onOpen();
      dialog.showModal();
    },
  };
}
