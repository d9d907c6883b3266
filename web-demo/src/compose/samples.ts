/**
 * Texts to try. Everything in them is invented; telephone numbers come from ranges that national
 * regulators keep for fiction.
 *
 * To add one: a row in its group; `earlier` holds messages that were sent before.
 */
import type { Sample } from "./sample.js";

export interface SampleGroup {
  readonly title: string;
  readonly samples: readonly Sample[];
}

export const opening =
  "Happy to start on Monday! For quick questions write to olga (at) fernpost dot io, I answer within the hour.";

export const sampleGroups: readonly SampleGroup[] = [
  {
    title: "Plain to see",
    samples: [
      {
        title: "E-mail address",
        text: "Thanks for the invitation. Write to me at olga.brandt@fernpost.io and I’ll send the wireframes.",
      },
      {
        title: "Phone number",
        text: "If it’s urgent, my number is +44 1632 960 274, evenings are best.",
      },
      {
        title: "Telegram, in Spanish",
        text: "Me interesa mucho el proyecto. Mi Telegram es @lucia_traduce, escríbeme cuando quieras.",
      },
      {
        title: "Booking page",
        text: "Pick any slot that suits you: calendly.com/olga-brandt/intro",
        situation: { surface: "proposal" },
      },
      {
        title: "Office, in German",
        text: "Kommen Sie gern auf einen Kaffee vorbei: Lindenhofweg 14, 50667 Köln.",
        situation: { sender: "client" },
      },
    ],
  },
  {
    title: "In disguise",
    samples: [
      {
        title: "Said aloud",
        text: "You can reach me here: olga dot brandt at fernpost dot io",
      },
      {
        title: "Digits as words",
        text: "Just call me on two one two, triple five, oh one four seven.",
      },
      {
        title: "Look-alike letters",
        text: "My inbox is оlga@fеrnpоst.iо, I read it every morning.",
      },
      {
        title: "Said aloud, in Russian",
        text: "Пишите на почту: anna точка orlova собака fernpost точка ru",
      },
      {
        title: "Filler in between",
        text: "olga(remove this)@fernpost.io is the quickest way.",
      },
      {
        title: "Letter by letter",
        text: "w h a t s a p p  +1 (2.1.2) 5-5-5 0-1-4-7",
      },
      {
        title: "An app hinted at",
        text: "I’m on the green app too, same nick as here: olga_builds",
      },
    ],
  },
  {
    title: "Asking and inviting",
    samples: [
      {
        title: "Asks, in French",
        text: "Pourriez-vous m’envoyer votre adresse e-mail ? Ce sera plus simple.",
        situation: { sender: "client" },
      },
      {
        title: "Moves on, in Portuguese",
        text: "Gostei da proposta. Vamos continuar no WhatsApp, é mais rápido.",
      },
      {
        title: "Around the platform",
        text: "We could settle this directly outside the site and save the fee.",
      },
      {
        title: "Split over two messages",
        earlier: ["Sure! My number begins with 212 555"],
        text: "and it ends in 0147, call any time",
      },
    ],
  },
  {
    title: "For a stated purpose",
    samples: [
      {
        title: "Access to a board",
        text: "Please add dev@acmestudio.io to the Figma file so that I can estimate the work.",
      },
      {
        title: "Party to an NDA",
        text: "Please put olga.brandt@fernpost.io into the NDA as my address for notices.",
      },
      {
        title: "Portfolio in a proposal",
        text: "My recent work is at https://olgabrandt.design/work, the shop is the third project.",
        situation: { surface: "proposal" },
      },
      {
        title: "After the contract began",
        text: "Great, we’re set. My direct line is +44 1632 960 274.",
        situation: { stage: "contract" },
      },
    ],
  },
  {
    title: "Innocent",
    samples: [
      {
        title: "Prices, dates, versions",
        text: "For €1,250 I can deliver v2.4.1 by 12/06/2026; invoice 4410-2291-07 covers the first half.",
      },
      {
        title: "Messengers as the work",
        text: "I’ve built three WhatsApp bots, a Telegram API integration and a Skype-style call screen.",
        situation: { surface: "proposal" },
      },
      {
        title: "Code",
        text: "Run git clone git@github.com:acme/shop.git, then npm i @angular/core@17.3.0 and open 127.0.0.1:8080.",
      },
      {
        title: "A reserved address",
        text: "In the mock-up please show user@example.com and (XXX) XXX-XXXX as placeholders.",
        situation: { sender: "client" },
      },
      {
        title: "A call on the platform",
        text: "Let’s have a quick call here tomorrow at 15:00, I’ll start it from this chat.",
      },
    ],
  },
];
