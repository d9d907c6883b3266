/** Contact details in the open, by type. To add one: a row. Everything in them is invented. */
import type { Example } from "../example.js";

export const plain: readonly Example[] = [
  {
    title: "E-mail address", type: "email", disguise: "plain", language: "en", expected: "warn",
    text: "I keep a spare slot on Thursdays. Send the brief to marta.quill@fernpost.io and I will price it.",
    note: "The commonest case: a shape that nothing else has.",
  },
  {
    title: "International number", type: "phone", disguise: "plain", language: "en", expected: "warn",
    text: "My direct line is +44 1632 960 118 if the intercom is out.",
    note: "A plus sign and a number that the British plan has.",
  },
  {
    title: "National number", type: "phone", disguise: "plain", language: "en", expected: "warn",
    text: "Ring me on (212) 555-0186 after lunch and we can go over the storyboard.",
    note: "Without a country code, the verb beside it decides.",
  },
  {
    title: "Number with extension", type: "phone", disguise: "plain", language: "en", expected: "warn",
    text: "The front desk is 01632 960 455 ext. 12, ask for Wilma.",
    note: "The extension belongs to the number.",
  },
  {
    title: "Telegram handle", type: "messenger_id", disguise: "plain", language: "en", expected: "warn",
    text: "Voice notes are easier for me, Telegram: @marta_quill_art",
    note: "A service and a handle.",
  },
  {
    title: "WhatsApp link", type: "messenger_id", disguise: "plain", language: "en", expected: "warn",
    text: "Tap https://wa.me/441632960118 and it opens a chat.",
    note: "A deep link holds the number.",
  },
  {
    title: "Discord invite", type: "messenger_id", disguise: "plain", language: "en", expected: "warn",
    text: "All my clients sit in one server: https://discord.gg/qzRw7tPk",
    note: "An invite lets anybody in, so it is a contact.",
  },
  {
    title: "Skype ID", type: "messenger_id", disguise: "plain", language: "en", expected: "warn",
    text: "Skype works from my train as well, live:marta.quill.studio",
    note: "“live:” is how Skype writes its names.",
  },
  {
    title: "Matrix ID", type: "messenger_id", disguise: "plain", language: "en", expected: "warn",
    text: "Ping @marta:fernpost.io in Element when the build is green.",
    note: "A name and a server.",
  },
  {
    title: "LinkedIn profile", type: "social_profile", disguise: "plain", language: "en", expected: "warn",
    text: "References are on my page: https://www.linkedin.com/in/marta-quill-layouts",
    note: "A profile can be written to; a post shown as a sample cannot.",
  },
  {
    title: "Instagram handle", type: "social_profile", disguise: "plain", language: "en", expected: "warn",
    text: "Daily sketches go up on my Instagram @marta.quill.draws",
    note: "My, a network’s name, a handle.",
  },
  {
    title: "Zoom room", type: "meeting_link", disguise: "plain", language: "en", expected: "warn",
    text: "Same room as ever: https://us02web.zoom.us/j/81234500917",
    note: "A call elsewhere.",
  },
  {
    title: "Booking page", type: "meeting_link", disguise: "plain", language: "en", expected: "warn",
    text: "Choose half an hour on https://calendly.com/marta-quill/intro and I will be there.",
    note: "Who books a slot leaves an address there.",
  },
  {
    title: "Questionnaire", type: "form_link", disguise: "plain", language: "en", expected: "warn",
    text: "Please fill in https://forms.gle/Xk3rTq9bVw2hLmNp6 before we talk about scope.",
    note: "Forms ask for names and addresses.",
  },
  {
    title: "Contact page", type: "form_link", disguise: "plain", language: "en", expected: "warn",
    text: "Leave me a note on https://marta-quill.studio/contact with your budget.",
    note: "The path says what the page is for.",
  },
  {
    title: "Link in bio", type: "form_link", disguise: "plain", language: "en", expected: "warn",
    text: "Everything in one place: linktr.ee/martaquill",
    note: "A page of contact links.",
  },
  {
    title: "Applicant system", type: "application_link", disguise: "plain", language: "en", expected: "warn",
    text: "To be considered, apply through https://boards.greenhouse.io/quillworks/jobs/4410287",
    situation: { surface: "job_post", sender: "client" },
    note: "Applications belong to the job post.",
  },
  {
    title: "Street address", type: "address", disguise: "plain", language: "en", expected: "warn",
    text: "Drop the samples at 48 Larkspur Lane, Bristol, any weekday.",
    note: "A place where someone can be visited.",
  },
  {
    title: "P.O. box", type: "address", disguise: "plain", language: "en", expected: "warn",
    text: "Contracts by post please: P.O. Box 4471, Galway.",
    note: "Somewhere to write to.",
  },
  {
    title: "Map pin", type: "address", disguise: "plain", language: "en", expected: "warn",
    text: "The workshop is here: https://maps.app.goo.gl/Qm4VdT8sJr6Lp2Za7",
    note: "A pin is an address.",
  },
  {
    title: "Portfolio in a message", type: "external_link", disguise: "plain", language: "en", expected: "allow",
    text: "Three recent covers are at https://marta-quill.studio/covers",
    note: "A link to work: reported, permitted, and nothing to say.",
  },
  {
    title: "Signature block", type: "email", disguise: "plain", language: "en", expected: "warn",
    text: "Kind regards,\nMarta Quill\nIllustration and lettering\nmarta@quillworks.studio",
    note: "Somebody’s pasted signature counts as well.",
  },
];
