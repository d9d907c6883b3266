/** Texts to measure on, made to length from sentences that are cut at a whole sentence or shape. */

const prose = [
  "I read your brief twice and I think the first milestone can be finished within two weeks.",
  "The landing page needs a clearer headline, two fewer form fields and faster images.",
  "My rate is $45 an hour, and I usually work between 9:00 and 17:30 Central European time.",
  "Version 2.4.1 of the library broke the build, so I would pin it until 12/06 and test again.",
  "We had 1,250,000 page views in the last quarter, of which 38 percent came from phones.",
  "Could you tell me how many screens the app has, and whether the designs are final?",
  "Order 4417-220-981 is the one with the wrong colour; the other eleven arrived as planned.",
  "I would start with the checkout, since every second of delay there costs you customers.",
];

const contact = [
  "You can write to olga.brandt@fernpost.io whenever it suits you.",
  "My mobile is +49 1512 5550 183, evenings are best.",
  "Find me on Telegram as @olga_brandt_writes, I answer quickly there.",
  "Or write to olga (at) fernpost (dot) io if that is easier.",
  "What is your WhatsApp number, so that we can talk about it today?",
];

const scripts = [
  "Я прочитал ваше описание и могу начать в понедельник.",
  "Μπορώ να παραδώσω το πρώτο μέρος σε δύο εβδομάδες.",
  "我看了你的需求，大约需要十二天完成。",
  "मैं अगले सप्ताह से काम शुरू कर सकता हूँ।",
  "يمكنني إنهاء التصميم خلال عشرة أيام.",
  "ご予算とスケジュールを教えていただけますか。",
  "Puedo empezar el lunes y entregar en quince días 🙂.",
  "𝗜 𝗰𝗮𝗻 𝘀𝘁𝗮𝗿𝘁 𝗼𝗻 𝗠𝗼𝗻𝗱𝗮𝘆.",
];

const hostile = [
  "1 ", "12-34/", "a@", "a.b@c.", "@@@@", "(at)(dot)", "http://", "five double ", "((((", "ａ\u0301\u200b", "%41%40",
  "+1 (", "a_", "&#x40;",
];

export const kinds = {
  "innocent prose": [(length) => fill(prose, length)],
  "prose with contact": [(length) => fill(interleave(prose, contact), length)],
  "mixed scripts": [(length) => fill(scripts, length)],
  "hostile": hostile.map((shape) => (length) => shape.repeat(Math.ceil(length / shape.length)).slice(0, length)),
};

/** Ten messages as people write them, one after another: six innocent, four with contact. */
export const messages = [
  "Hi Marta, thanks for the invitation! I have built three shops of this kind and can show you two of them here.",
  "How many products are there, roughly, and do they come from a spreadsheet or from an older system?",
  "Great. For 1,200 products I would plan 14 days and 2,800 EUR, with the first half due after the import.",
  "By the way, if it is quicker for you, my mail is ruben.okafor@tallowtree.dev",
  "or call me, zero one five one two, double five, five zero one eight three",
  "Понятно, спасибо! Тогда я начну с импорта и пришлю первые экраны в пятницу.",
  "I looked at order #4410-2291 in the export: the price column holds 19,90 and 19.90, we need one of them.",
  "¿Tienes WhatsApp? Así lo hablamos hoy mismo con calma.",
  "The staging build is 2.11.0, it takes 480 ms to first paint and 3.2 MB, which we can halve.",
  "let us move to T3l3gram: ruben_okafor_builds, it is easier with voice notes",
];

function interleave(a, b) {
  return a.flatMap((sentence, i) => [sentence, b[i % b.length]]);
}

function fill(sentences, length) {
  let text = "";
  for (let i = 0; text.length < length; ++i) text += `${sentences[i % sentences.length]} `;
  return text.slice(0, length);
}
