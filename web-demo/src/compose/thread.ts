/** The conversation above the composer: what the other side said, and what was sent. */
import { element } from "../element.js";
import type { Finding, HistoryFinding, Situation } from "../types.js";
import { markedText } from "./marked-text.js";
import { typeWords } from "../wording.js";

export interface SentMessage {
  readonly text: string;
  readonly sender: Situation["sender"];
  /** What was found when it was sent. */
  readonly findings: readonly Finding[];
}

export interface Thread {
  /**
   * The sender's side is on the right. `pieces` belong to an identifier that the text being written
   * completes: their messages are counted among those of the sender.
   */
  show(sent: readonly SentMessage[], pieces: readonly HistoryFinding[], situation: Situation): void;
}

/** What the two have said before anything is tried. */
const opening: readonly SentMessage[] = [
  { sender: "client", text: "Hi! I liked your portfolio. Would you have time for our shop?", findings: [] },
  { sender: "freelancer", text: "Thanks! I could start on Monday. Which pages come first?", findings: [] },
  { sender: "client", text: "The checkout, then the map. How would you like to work?", findings: [] },
];

export function createThread(root: HTMLElement): Thread {
  let shown: readonly SentMessage[] | undefined;
  let isPlain = false;
  let sender = "";
  return {
    show(sent, pieces, situation) {
      // Most keystrokes change nothing here.
      if (sent === shown && sender === situation.sender && isPlain && pieces.length === 0) return;
      let own = 0;
      root.replaceChildren(
        ...opening.map((message) => bubbleOf(message, [], situation)),
        ...sent.map((message) => {
          const index = message.sender === situation.sender ? own++ : -1;
          return bubbleOf(message, pieces.filter((piece) => piece.message === index), situation);
        }),
      );
      if (sent !== shown || sender !== situation.sender) root.scrollTop = root.scrollHeight;
      shown = sent;
      sender = situation.sender;
      isPlain = pieces.length === 0;
    },
  };
}

function bubbleOf(
  { text, sender, findings }: SentMessage,
  live: readonly HistoryFinding[],
  situation: Situation,
): HTMLElement {
  const isOwn = sender === situation.sender;
  const author = isOwn ? "You" : sender === "client" ? "Client" : "Freelancer";
  const marked = markedText(text, live.length > 0 ? live : findings);
  return bubble(isOwn ? "own" : "theirs", author, marked, isOwn ? noteOn(findings, live) : "");
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
