/** Asks before anything is put into a link, and says what a link means. */
import { element } from "../element.js";
import { createDialog, type Dialog } from "../shell/dialog.js";
import { fragmentOf, longestLink, type Shared } from "./link.js";

export function createShareDialog(state: () => Shared): Dialog {
  const agree = element("input", { type: "checkbox", id: "share-agree" });
  const link = element("input", { id: "share-link", readonly: "", type: "text" });
  const copy = element("button", { type: "button", class: "primary" }, "Copy the link");
  const told = element("p", { class: "hint", role: "status" });
  const field = element("div", { class: "field" }, element("label", { for: link.id }, "Link"), link);

  function show(): void {
    const url = `${location.href.split("#")[0]}${fragmentOf(state())}`;
    const fits = url.length <= longestLink;
    link.value = agree.checked && fits ? url : "";
    field.hidden = copy.hidden = !agree.checked || !fits;
    told.textContent = agree.checked && !fits ? "The text is too long for a link." : "";
  }

  agree.addEventListener("change", show);
  copy.addEventListener("click", async () => {
    link.select();
    await navigator.clipboard.writeText(link.value);
    told.textContent = "Copied.";
  });
  return createDialog(
    "Share what is in the composer",
    [
      element(
        "p",
        {},
        "A link can hold the text, what was sent before it, and the situation. It stands behind the # of the address, which browsers never send to a server. But whoever gets the link can read the text, and so can every program that it passes through.",
      ),
      element("div", { class: "check" }, agree, element("label", { for: agree.id }, "Put the text into a link")),
      field,
      copy,
      told,
    ],
    () => {
      agree.checked = false;
      show();
    },
  );
}
