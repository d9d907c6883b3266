/** Who is measured: one function a subject, which gets it ready and returns its check of a text. */

export const subjects = {
  async contactlint() {
    const { createContactLint } = await import("contactlint");
    const lint = await createContactLint();
    return (text, caret) => lint.check(text, { caret }).findings;
  },

  async "libphonenumber-js"() {
    const { findPhoneNumbersInText } = await import("libphonenumber-js");
    return (text) => findPhoneNumbersInText(text, { defaultCountry: "DE" });
  },

  async "linkify-it"() {
    const { LinkifyIt } = await import("linkify-it");
    const linkify = new LinkifyIt();
    return (text) => linkify.match(text);
  },
};

/** What a page would ship of each; the package's own files are measured as they are. */
export const peerImports = {
  "libphonenumber-js": 'export { findPhoneNumbersInText } from "libphonenumber-js"',
  "linkify-it": 'export { LinkifyIt } from "linkify-it"',
};
