/** A file for those who have none at hand: the gallery's texts among many ordinary ones. */
import { examples } from "../gallery/examples.js";

const ordinary = [
  "Thanks, I have read the brief and can start on Monday.",
  "The second draft is attached; the colours follow your guide.",
  "Could you tell me which browsers must be supported?",
  "I would split the work into three milestones of two weeks.",
  "That sounds fair. Let us begin with the landing page.",
  "The tests pass now, only the export is still slow.",
  "Muchas gracias, el diseño me gusta mucho.",
  "Die Texte sind fertig, morgen kommt die Korrektur.",
  "Je vous envoie le devis avant la fin de la semaine.",
  "Obrigado pela resposta, vou rever os números hoje.",
] as const;

/** Ordinary messages for each example of the gallery. */
const each = 40;

export function sampleFile(): File {
  const lines = examples.flatMap(({ text, earlier }, i) => [
    JSON.stringify(earlier ? { messages: [...earlier, text] } : { text }),
    ...Array.from({ length: each }, (_, n) =>
      JSON.stringify({ text: `${ordinary[(i + n) % ordinary.length]} (${i * each + n})` }),
    ),
  ]);
  lines.splice(1000, 0, '{"text": "a line that was cut in the mid', '{"note": "a line without a text"}');
  return new File([lines.join("\n")], "invented-messages.jsonl");
}
