/** Requests, invitations, and the purposes that excuse an identifier. To add one: a row. */
import type { Example } from "../example.js";

export const asking: readonly Example[] = [
  {
    title: "Asks for an e-mail", type: "contact_request", disguise: "plain", language: "en", expected: "warn",
    text: "Before we begin, what is your e-mail address?",
    situation: { sender: "client" },
    note: "Asking is treated as sharing is.",
  },
  {
    title: "Asks for a number", type: "contact_request", disguise: "plain", language: "en", expected: "warn",
    text: "Could you send me your phone number so that my assistant can ring?",
    situation: { sender: "client" },
    note: "Your, and a word for a telephone.",
  },
  {
    title: "Asks about a messenger", type: "contact_request", disguise: "plain", language: "en", expected: "warn",
    text: "Are you on WhatsApp?",
    situation: { sender: "client" },
    note: "Short, and clear between the two.",
  },
  {
    title: "Moves to a messenger", type: "off_platform_invite", disguise: "plain", language: "en", expected: "warn",
    text: "I like the draft. Let us continue on Telegram, it is quicker.",
    note: "No identifier in it, but away from here.",
  },
  {
    title: "Interview on Zoom", type: "off_platform_invite", disguise: "plain", language: "en", expected: "warn",
    text: "Can we do the interview on Zoom this Friday?",
    situation: { surface: "invite", sender: "client" },
    note: "A call elsewhere, proposed.",
  },
  {
    title: "Around the fee", type: "off_platform_invite", disguise: "plain", language: "en", expected: "warn",
    text: "If we settle this directly outside the site, we both save the fee.",
    note: "Payment stays on the platform, too.",
  },
  {
    title: "Access to a repository", type: "email", disguise: "plain", language: "en", expected: "advise",
    text: "Please add dev@quillworks.studio to the Figma file so that I can estimate the screens.",
    note: "Permitted for this purpose only, so it is advised and not warned of.",
  },
  {
    title: "Party to an NDA", type: "email", disguise: "plain", language: "en", expected: "advise",
    text: "For the NDA, the notice address is marta.quill@fernpost.io, please fill it in.",
    note: "A legal document names its parties.",
  },
  {
    title: "An excuse that is none", type: "messenger_id", disguise: "plain", language: "en", expected: "warn",
    text: "Add me on Skype to discuss the Figma file: live:marta.quill.studio",
    note: "The purpose is to talk, not to be let in.",
  },
  {
    title: "Portfolio in a proposal", type: "external_link", disguise: "plain", language: "en", expected: "allow",
    text: "Similar work: https://marta-quill.studio/maps, the second one was for a ferry company.",
    situation: { surface: "proposal" },
    note: "One’s own work may be shown.",
  },
  {
    title: "After the contract began", type: "phone", disguise: "plain", language: "en", expected: "allow",
    text: "Thanks for the contract! My direct line is +44 1632 960 118.",
    situation: { stage: "contract" },
    note: "Found all the same, and permitted.",
  },
  {
    title: "Enterprise plan", type: "email", disguise: "plain", language: "en", expected: "allow",
    text: "Our procurement wants your answer at vendors@quillworks.studio",
    situation: { account: "enterprise", sender: "client" },
    note: "The client’s plan permits it in an invite or message.",
  },
  {
    title: "Contract, but a public profile", type: "email", disguise: "plain", language: "en", expected: "warn",
    text: "Book me through marta.quill@fernpost.io",
    situation: { stage: "contract", surface: "profile" },
    note: "A profile is read by everybody, at any stage.",
  },
];
