/** The same in disguise: what a person at the other end would still read. To add one: a row. */
import type { Example } from "../example.js";

export const disguised: readonly Example[] = [
  {
    title: "At and dot as words", type: "email", disguise: "spoken", language: "en", expected: "warn",
    text: "The quickest way: marta dot quill at fernpost dot io",
    note: "Words for signs are read as the signs.",
  },
  {
    title: "At and dot in brackets", type: "email", disguise: "spoken", language: "en", expected: "warn",
    text: "Files over 25 MB go to marta[at]quillworks[dot]studio",
    note: "Brackets that only wrap are left out.",
  },
  {
    title: "Provider without its ending", type: "email", disguise: "implied", language: "en", expected: "warn",
    text: "My mail is martaquill.lettering, gmail of course.",
    note: "The domain is only implied.",
  },
  {
    title: "Provider misspelt", type: "email", disguise: "implied", language: "en", expected: "warn",
    text: "Write me: marta.quill at gee mail dot com",
    note: "Said as it sounds.",
  },
  {
    title: "Digits as words", type: "phone", disguise: "digits", language: "en", expected: "warn",
    text: "Call me on oh seven seven double oh, nine double oh, three one eight.",
    note: "Double and triple repeat the next digit.",
  },
  {
    title: "Words and digits mixed", type: "phone", disguise: "digits", language: "en", expected: "warn",
    text: "my cell: 2one2 five5five 01three8",
    note: "Each digit is either.",
  },
  {
    title: "Letters for digits", type: "phone", disguise: "lookalike", language: "en", expected: "warn",
    text: "Text my phone: 2I2 555 OI86",
    note: "I for one, O for nought.",
  },
  {
    title: "Every digit in brackets", type: "phone", disguise: "decorated", language: "en", expected: "warn",
    text: "Reach me: (2)(1)(2) (5)(5)(5) (0)(1)(8)(6)",
    note: "Nobody writes a price so.",
  },
  {
    title: "Stars between", type: "phone", disguise: "decorated", language: "en", expected: "warn",
    text: "whatsapp me +1*212*555*0186",
    note: "Any separators do.",
  },
  {
    title: "Spelt letter by letter", type: "email", disguise: "spaced", language: "en", expected: "warn",
    text: "m a r t a @ f e r n p o s t . i o if you need the source files",
    note: "Rows of single characters are closed up.",
  },
  {
    title: "Dots in the app's name", type: "off_platform_invite", disguise: "spaced", language: "en", expected: "warn",
    text: "Let’s continue on w.h.a.t.s.a.p.p tonight",
    note: "A word spelt with dots is one word.",
  },
  {
    title: "Filler in the address", type: "email", disguise: "decorated", language: "en", expected: "warn",
    text: "marta(no spam please)@fernpost.io reaches me anywhere",
    note: "Filler is known by its words.",
  },
  {
    title: "Cyrillic letters", type: "email", disguise: "lookalike", language: "en", expected: "warn",
    text: "Inbox: mаrtа@fеrnроst.iо",
    note: "Five letters are Cyrillic; they look the same and read the same.",
  },
  {
    title: "Leet spelling", type: "off_platform_invite", disguise: "lookalike", language: "en", expected: "warn",
    text: "can we talk on wh@tsapp instead?",
    note: "Signs for letters.",
  },
  {
    title: "Full width", type: "email", disguise: "stylised", language: "en", expected: "warn",
    text: "ｍａｒｔａ＠ｆｅｒｎｐｏｓｔ．ｉｏ is my work address",
    note: "Full-width forms fold to plain letters.",
  },
  {
    title: "Mathematical bold", type: "email", disguise: "stylised", language: "en", expected: "warn",
    text: "𝐦𝐚𝐫𝐭𝐚@𝐟𝐞𝐫𝐧𝐩𝐨𝐬𝐭.𝐢𝐨, any time",
    note: "Letters made for formulas.",
  },
  {
    title: "Keycap digits", type: "phone", disguise: "stylised", language: "en", expected: "warn",
    text: "📱 2️⃣1️⃣2️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣8️⃣6️⃣",
    note: "Emoji digits behind a telephone.",
  },
  {
    title: "Circled digits", type: "phone", disguise: "stylised", language: "en", expected: "warn",
    text: "call ②①② ⑤⑤⑤ ⓪①⑧⑥",
    note: "Nobody writes a budget in circled digits.",
  },
  {
    title: "Zero-width characters", type: "email", disguise: "stylised", language: "en", expected: "warn",
    text: "mar\u200bta@fern\u200bpost.io is where invoices go",
    note: "What cannot be seen does not count.",
  },
  {
    title: "Backwards", type: "email", disguise: "encoded", language: "en", expected: "warn",
    text: "Read this backwards: oi.tsopnref@lliuq.atram",
    note: "Read backwards, it stands on its own.",
  },
  {
    title: "Base64", type: "email", disguise: "encoded", language: "en", expected: "warn",
    text: "Decode this one: bWFydGEucXVpbGxAZmVybnBvc3QuaW8=",
    note: "Decoded where it makes readable text.",
  },
  {
    title: "Percent escapes", type: "email", disguise: "encoded", language: "en", expected: "warn",
    text: "mail marta%40fernpost%2Eio for the raw footage",
    note: "As in a URL.",
  },
  {
    title: "HTML entities", type: "email", disguise: "encoded", language: "en", expected: "warn",
    text: "marta&#64;fernpost&#46;io takes attachments of any size",
    note: "As in a page’s source.",
  },
  {
    title: "Code that joins strings", type: "email", disguise: "encoded", language: "en", expected: "warn",
    text: 'My address is "marta" + "@" + "fernpost.io"',
    note: "Put together as a program would.",
  },
  {
    title: "rot13, announced", type: "email", disguise: "encoded", language: "en", expected: "warn",
    text: "rot13 this: znegn.dhvyy@sreacbfg.vb",
    note: "Rotated only where the text says so.",
  },
  {
    title: "Morse", type: "phone", disguise: "encoded", language: "en", expected: "warn",
    text: "My number in Morse: ..--- .---- ..--- ..... ..... ..... ----- .---- ---.. -....",
    note: "Ten digits in dots and dashes.",
  },
  {
    title: "The green app", type: "off_platform_invite", disguise: "implied", language: "en", expected: "warn",
    text: "Let’s move this chat to the green app, it is less formal.",
    note: "A service by its colour.",
  },
  {
    title: "The blue bird", type: "social_profile", disguise: "implied", language: "en", expected: "warn",
    text: "Find me on the blue bird as @martaquill_ink",
    note: "A network by its logo.",
  },
  {
    title: "A deep link without a name", type: "messenger_id", disguise: "implied", language: "en", expected: "warn",
    text: "tg://resolve?domain=marta_quill_art opens it straight away",
    note: "The scheme says which app.",
  },
  {
    title: "Number over two messages", type: "phone", disguise: "split", language: "en", expected: "warn",
    earlier: ["Sure. My number starts 212 555"],
    text: "and goes on with 0186, any evening",
    note: "Pieces are joined and underlined in both.",
  },
  {
    title: "Address over two messages", type: "email", disguise: "split", language: "en", expected: "warn",
    earlier: ["the first half is marta.quill"],
    text: "@fernpost.io",
    note: "The sign stands in the second message.",
  },
  {
    title: "Number over three messages", type: "phone", disguise: "split", language: "en", expected: "warn",
    earlier: ["here is my phone, bit by bit: 07700", "900"],
    text: "318",
    note: "Three pieces, one number.",
  },
  {
    title: "A riddle", type: "social_profile", disguise: "implied", language: "en", expected: "warn", knownLimit: true,
    text: "You know the site where people keep their CVs; there I go by marta-quill-layouts.",
    note: "Must be thought about, not read. Passes without a word today.",
  },
  {
    title: "Ordinals", type: "phone", disguise: "encoded", language: "en", expected: "warn", knownLimit: true,
    text: "The first is 2, the second 1, the third 2, then three times 5, then 0, 1, 8 and 6.",
    note: "Ordinals and digits are not told apart today.",
  },
  {
    title: "A home-made code", type: "phone", disguise: "encoded", language: "en", expected: "warn", knownLimit: true,
    text: "Read each Q as a nought: Q77QQ 9QQ 318",
    note: "Replacements among digits are not made today.",
  },
];
