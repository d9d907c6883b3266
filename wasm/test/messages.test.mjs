import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { createContactLint } from "contactlint";
import { summary, tell } from "contactlint/messages";
import { messages as english } from "contactlint/messages/en";

const names = readdirSync(new URL("../dist/messages/", import.meta.url))
  .filter((name) => name.endsWith(".js"))
  .map((name) => name.slice(0, -3));
const languages = await Promise.all(
  names.map(async (name) => [name, (await import(`contactlint/messages/${name}`)).messages]),
);
const lint = await createContactLint();
const [warned] = lint.check("Write to olga.brandt@fernpost.io now").findings;

/** Every string of it by its path: `types.phone`. */
function strings(value, path = "") {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    strings(part, path === "" ? key : `${path}.${key}`),
  );
}

test("there are the languages that the core reads", () => {
  const expected =
    "ar bn de en es fa fr he hi id it ja ko nl pl pt ro ru sw tl tr uk ur vi zh";
  assert.equal(names.sort().join(" "), expected);
});

for (const [name, messages] of languages) {
  test(`${name} says everything, in its own words and direction`, () => {
    assert.equal(messages.language, name);
    const { direction } = new Intl.Locale(name).getTextInfo?.() ?? new Intl.Locale(name).textInfo;
    assert.equal(messages.direction, direction);
    const here = strings(messages);
    assert.deepEqual(here.map(([path]) => path), strings(english).map(([path]) => path));
    for (const [path, text] of here) assert.match(text, /\S/, path);
    if (name === "en") return;
    const sentences = (language) => Object.values({ ...language.reasons, ...language.instead });
    for (const text of sentences(messages)) assert.ok(!sentences(english).includes(text), text);
    const { what, why, instead } = tell(messages, warned);
    assert.deepEqual(
      [what, why, instead],
      [messages.types.email, messages.reasons.contact, messages.instead.chat],
    );
  });
}

test("what to do depends on the verdict, and an unknown clause still has a reason", () => {
  const advised = { ...warned, verdict: "advise", reason: "exception.access" };
  assert.equal(tell(english, advised).instead, english.purpose);
  assert.equal(tell(english, advised).why, english.reasons.access);
  const allowed = { ...warned, verdict: "allow", reason: "permit.contract" };
  assert.deepEqual(
    [tell(english, allowed).why, tell(english, allowed).instead], [english.reasons.permit, ""],
  );
  assert.equal(tell(english, { ...warned, reason: "rule.house" }).why, english.reasons.rule);
});

test("kinds of findings are listed once each, as the language lists things", () => {
  const phone = { ...warned, type: "phone" };
  assert.equal(
    summary(english, [warned, phone, warned]),
    "Not before the contract: E-mail address and Phone number",
  );
});

test("a string that the page gives is the one that is said", () => {
  const own = { ...english, types: { ...english.types, email: "Mail" } };
  assert.equal(tell(own, warned).what, "Mail");
});
