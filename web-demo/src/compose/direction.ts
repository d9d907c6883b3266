/**
 * Which way a text runs. The browser's own `dir="auto"` and `unicode-bidi: plaintext` ask this of
 * every paragraph and, in a field of ten megabytes, for minutes.
 */
const looked = 1000;
const firstLetter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

export function directionOf(text: string): "ltr" | "rtl" {
  const letter = firstLetter.exec(text.slice(0, looked))?.[0];
  return letter !== undefined && rightToLeft.test(letter) ? "rtl" : "ltr";
}
