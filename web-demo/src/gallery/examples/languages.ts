/** The same in other languages and scripts. To add one: a row. */
import type { Example } from "../example.js";

export const languages: readonly Example[] = [
  {
    title: "Spanish: said aloud", type: "email", disguise: "spoken", language: "es", expected: "warn",
    text: "Escríbeme a marta punto quill arroba fernpost punto io y te paso el presupuesto.",
    note: "Arroba and punto.",
  },
  {
    title: "Spanish: asks for a number", type: "contact_request", disguise: "plain", language: "es", expected: "warn",
    text: "¿Me pasas tu número de teléfono?",
    note: "The opening mark does not belong to the finding.",
  },
  {
    title: "Portuguese: moves to WhatsApp", type: "off_platform_invite", disguise: "plain", language: "pt", expected: "warn",
    text: "Podemos continuar a conversa pelo WhatsApp amanhã?",
    note: "Named service, proposed talk.",
  },
  {
    title: "French: number in words", type: "phone", disguise: "digits", language: "fr", expected: "warn",
    text: "Mon portable : zéro six, trente-neuf, quatre-vingt-dix-huit, douze, quarante.",
    note: "Quatre-vingt-dix-huit is 98.",
  },
  {
    title: "French: asks for an address", type: "contact_request", disguise: "plain", language: "fr", expected: "warn",
    text: "Quelle est ton adresse mail ?",
    note: "A question of five words.",
  },
  {
    title: "German: said aloud", type: "email", disguise: "spoken", language: "de", expected: "warn",
    text: "Am besten an marta Punkt quill ät fernpost Punkt io schreiben.",
    note: "Punkt and ät.",
  },
  {
    title: "German: street", type: "address", disguise: "plain", language: "de", expected: "warn",
    text: "Unser Büro: Fliederstraße 27, 04109 Leipzig.",
    note: "The number follows the street.",
  },
  {
    title: "Italian: number", type: "phone", disguise: "plain", language: "it", expected: "warn",
    text: "Chiamami pure al +44 1632 960 118, anche la sera.",
    note: "Chiamami says what to do with it.",
  },
  {
    title: "Dutch: moves to Signal", type: "off_platform_invite", disguise: "plain", language: "nl", expected: "warn",
    text: "Zullen we verder praten via Signal?",
    note: "Signal is an ordinary word as well; via and praten decide.",
  },
  {
    title: "Polish: asks for a number", type: "contact_request", disguise: "plain", language: "pl", expected: "warn",
    text: "Podaj mi proszę swój numer telefonu.",
    note: "Cases and endings are in the table.",
  },
  {
    title: "Russian: said aloud", type: "email", disguise: "spoken", language: "ru", expected: "warn",
    text: "Почта: марта собака fernpost точка io",
    note: "The dog is the at sign.",
  },
  {
    title: "Ukrainian: moves to Telegram", type: "off_platform_invite", disguise: "plain", language: "uk", expected: "warn",
    text: "Давайте поговоримо у Телеграмі, так швидше.",
    note: "The service in Cyrillic letters, in the locative.",
  },
  {
    title: "Turkish: asks for a number", type: "contact_request", disguise: "plain", language: "tr", expected: "warn",
    text: "Bana telefon numaranı yazar mısın?",
    note: "Numaranı: your number, in one word.",
  },
  {
    title: "Turkish: would you send", type: "contact_request", disguise: "plain", language: "tr", expected: "warn", knownLimit: true,
    text: "Telefon numaranı gönderir misin?",
    note: "The polite form of this verb is not in the table today.",
  },
  {
    title: "Arabic: moves to WhatsApp", type: "off_platform_invite", disguise: "plain", language: "ar", expected: "warn",
    text: "دعنا نتحدث على واتساب، فهو أسرع.",
    note: "From right to left.",
  },
  {
    title: "Arabic digits", type: "phone", disguise: "stylised", language: "ar", expected: "warn",
    text: "رقمي ‎+٤٤ ١٦٣٢ ٩٦٠ ١١٨",
    note: "Digits of every script are digits.",
  },
  {
    title: "Hebrew: asks for a number", type: "contact_request", disguise: "plain", language: "he", expected: "warn",
    text: "מה מספר הטלפון שלך?",
    note: "From right to left, with final letters.",
  },
  {
    title: "Hindi: asks for a number", type: "contact_request", disguise: "plain", language: "hi", expected: "warn",
    text: "अपना मोबाइल नंबर भेजिए।",
    note: "In Devanagari; the table has the Latin spelling, too.",
  },
  {
    title: "Hindi in Latin letters", type: "contact_request", disguise: "plain", language: "hi", expected: "warn",
    text: "apna WhatsApp number bhejo",
    note: "As it is mostly typed.",
  },
  {
    title: "Chinese: WeChat", type: "messenger_id", disguise: "plain", language: "zh", expected: "warn",
    text: "加我微信：marta_quill88",
    note: "No spaces between the words.",
  },
  {
    title: "Japanese: asks for an address", type: "contact_request", disguise: "plain", language: "ja", expected: "warn",
    text: "メールアドレスを教えてください。",
    note: "Tell me the mail address.",
  },
  {
    title: "Korean: moves to KakaoTalk", type: "off_platform_invite", disguise: "plain", language: "ko", expected: "warn",
    text: "카카오톡으로 이야기해요.",
    note: "The particle is glued to the name.",
  },
  {
    title: "Indonesian: moves to WA", type: "off_platform_invite", disguise: "plain", language: "id", expected: "warn",
    text: "Lanjut ngobrol di WA saja ya kak",
    note: "WA, as everybody says.",
  },
  {
    title: "Vietnamese: Zalo", type: "off_platform_invite", disguise: "plain", language: "vi", expected: "warn",
    text: "Mình nói chuyện qua Zalo cho tiện nhé.",
    note: "A messenger of one country.",
  },
];
