/** The conversation above the composer: what the other side said, and what was sent. */
import { element } from "../element.js";
import type { Finding, HistoryFinding, Situation } from "../types.js";
import { markedText } from "./marked-text.js";
import { typeWords } from "../wording.js";

export interface SentMessage {
  readonly text: string;
  /** What was found when it was sent. */
  readonly findings: readonly Finding[];
}

export interface Thread {
  /** `pieces` belong to an identifier that the text being written completes. */
  show(sent: readonly SentMessage[], pieces: readonly HistoryFinding[], situation: Situation): void;
}

const greetings: Record<Situation["sender"], string> = {
  freelancer: "Hi! I liked your portfolio. When could you start, and how would you like to work?",
  client: "Thanks for the invitation! I have read the brief and would love to hear more.",
};

export function createThread(root: HTMLElement): Thread {
  let shown: readonly SentMessage[] = [];
  let isPlain = false;
  let sender = "";
  return {
    show(sent, pieces, situation) {
      // Most keystrokes change nothing here.
      if (sent === shown && sender === situation.sender && isPlain && pieces.length === 0) return;
      const other = situation.sender === "freelancer" ? "Client" : "Freelancer";
      root.replaceChildren(
        bubble("theirs", other, [greetings[situation.sender]]),
        ...sent.map(({ text, findings }, i) => {
          const live = pieces.filter((piece) => piece.message === i);
          const marked = live.length > 0 ? live : findings;
          return bubble("own", "You", markedText(text, marked), noteOn(findings, live));
        }),
      );
      if (sent !== shown) root.scrollTop = root.scrollHeight;
      shown = sent;
      sender = situation.sender;
      isPlain = pieces.length === 0;
    },
  };
}

function bubble(whose: string, author: string, content: (Node | string)[], note = ""): HTMLElement {
  return element(
    "li",
    { class: `bubble ${whose}` },
    element("p", { class: "author" }, author),
    element("p", { class: "said", dir: "auto" }, ...content),
    note === "" ? "" : element("p", { class: "note" }, note),
  );
}

function noteOn(findings: readonly Finding[], live: readonly HistoryFinding[]): string {
  if (live.length > 0) return "Part of what is being written now";
  const warned = findings.filter(({ verdict }) => verdict === "warn");
  if (warned.length === 0) return "";
  const kinds = [...new Set(warned.map(({ type }) => typeWords[type].title.toLowerCase()))];
  return `Sent with a warning: ${kinds.join(", ")}`;
}
