/** Innocent look-alikes: nothing may be said of them. To add one: a row. */
import type { Example } from "../example.js";

const innocentExample = (title: string, text: string, note: string, language = "en"): Example => ({
  title, text, note, language, disguise: "innocent", expected: "allow",
});

export const innocent: readonly Example[] = [
  innocentExample(
    "Price and date", "I can deliver all 12 screens for $4,850 by 03/11/2026.",
    "An amount and a date, both as long as a number.",
  ),
  innocentExample(
    "Invoice number", "Invoice 2025-0415-7781 covers the first milestone.",
    "The word before it says that it is another number.",
  ),
  innocentExample(
    "Tracking number", "The parcel has tracking no. 0034 0434 1234 5678 90, due on Monday.",
    "Twenty digits, announced.",
  ),
  innocentExample("Version", "We moved from 10.15.7 to 12.6.1 without trouble.", "Dots between digits."),
  innocentExample("IP address", "The staging box answers on 192.168.14.201:8443.", "An address of a machine."),
  innocentExample("Reserved address", "Use jane@example.com and bob@example.org in the mock-ups.", "RFC 2606 keeps these names for examples."),
  innocentExample("Phone format", "Validate fields against (XXX) XXX-XXXX and +44 XXXX XXXXXX.", "A pattern is nobody's number."),
  innocentExample("Clone over SSH", "git clone git@github.com:quillworks/maps.git, then npm install", "Looks like an address, is a path."),
  innocentExample("Package version", "Pin react-map-gl@7.1.7 and @types/node@20.11.5 in package.json.", "At signs before versions."),
  innocentExample("Decorator", "Put @Injectable() on the service and @Input() on the field.", "At signs in code."),
  innocentExample("WhatsApp bot as the work", "I have built four WhatsApp bots with the Business API.", "The service is what the work is about."),
  innocentExample("Telegram integration", "The scope includes a Telegram login button and webhooks.", "A feature to be built."),
  innocentExample("Skype-style screen", "Design a Skype-style call screen with dark mode.", "A comparison."),
  innocentExample("Contact form as the work", "Build a contact form with name, e-mail and phone fields.", "The form is the work."),
  innocentExample("Collecting leads as the work", "You will collect 500 phone numbers of restaurants from public listings.", "Numbers are what the work is about."),
  innocentExample("A call on the platform", "Let us have a quick call here on Tuesday at 14:30.", "Here is where it should be."),
  innocentExample("A denial", "I cannot share my e-mail before the contract, so let us stay in this chat.", "Says the contrary."),
  innocentExample("Quoting the rule", "The rules say that nobody may ask for a phone number before hiring.", "Talks about the rule."),
  innocentExample("After the hire", "Once the contract has started I will join your Slack workspace.", "What the rule permits then."),
  innocentExample("Signal as a word", "The signal from the sensor drops at 4.7 kHz.", "The ordinary word."),
  innocentExample("Line as a word", "Line 44 throws a TypeError, line 45 swallows it.", "The ordinary word, with numbers."),
  innocentExample("A mention", "Thanks to @ravi for the hint about the cache.", "A mere mention is no contact."),
  innocentExample("City and time zone", "I live in Porto, so I work from 9 to 18 UTC+1.", "A city is not an address."),
  innocentExample("Screen sizes", "We test on 360×740, 768×1024 and 1440×900.", "Measures."),
  innocentExample("Statistics", "Traffic went from 1 204 551 to 2 870 334 visits in a year.", "Grouped amounts."),
  innocentExample("ISBN", "The reference is ISBN 978-3-10-000702-5, second edition.", "Its check digit says so."),
  innocentExample("Commit and build", "Fixed in 9f3c2ab, build 20261104.3 has it.", "A hash and a build number."),
  innocentExample("Prices in Spanish", "El total es 1.250,00 € y la entrega el 14/02/2027.", "An amount and a date.", "es"),
  innocentExample("Bot as the work, in Portuguese", "Preciso de um chatbot de WhatsApp para a minha loja.", "The service is the work.", "pt"),
  innocentExample("Order in German", "Die Bestellnummer 4471 2290 18 steht auf dem Lieferschein.", "An order number.", "de"),
  innocentExample("Budget in Russian", "Бюджет 45 000 рублей, срок до 12.03.2027.", "An amount and a date.", "ru"),
  innocentExample("Fee in Japanese", "予算は150,000円、納期は3月15日です。", "An amount and a date.", "ja"),
];
