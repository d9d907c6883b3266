// The fuzzers' seeds that are a text in a situation, read as fuzz/input.cpp reads them.
import { readdirSync, readFileSync } from "node:fs";

const seeds = new URL("../../fuzz/seeds/", import.meta.url);
const messageEnd = 0x1e;

const choices = {
  stage: ["pre_contract", "contract"],
  account: ["standard", "enterprise"],
  surface: ["message", "proposal", "invite", "job_post", "profile"],
  sender: ["freelancer", "client"],
};

function situationOf(bits) {
  return {
    stage: choices.stage[bits & 1],
    account: choices.account[(bits >> 1) & 1],
    surface: choices.surface[((bits >> 2) & 7) % 5],
    sender: choices.sender[(bits >> 5) & 1],
  };
}

function lengthByLead(lead) {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
}

// The code point at `at` and the bytes it takes. Surrogates stand as three bytes; a byte that is no
// UTF-8 is a lone one.
function codePointAt(bytes, at) {
  if (bytes[at] < 0x80) return [bytes[at], 1];
  const length = lengthByLead(bytes[at]);
  const rest = bytes.subarray(at + 1, at + length);
  const whole = length > 1 && rest.length === length - 1 && rest.every((b) => (b & 0xc0) === 0x80);
  const value = rest.reduce((c, b) => (c << 6) | (b & 0x3f), bytes[at] & (0x7f >> length));
  return whole && value <= 0x10ffff ? [value, length] : [0xd800 + bytes[at], 1];
}

function readSeed(bytes) {
  if (bytes.length < 2) return { text: "", history: [], situation: {} };
  const messages = [""];
  for (let at = 2; at < bytes.length; ) {
    const [value, length] = codePointAt(bytes, at);
    if (value === messageEnd) messages.push("");
    else messages[messages.length - 1] += String.fromCodePoint(value);
    at += length;
  }
  const text = messages.pop();
  const situation = situationOf(bytes[0]);
  if (bytes[1] !== ".".charCodeAt(0)) situation.caret = Math.floor((bytes[1] * text.length) / 255);
  return { text, history: messages, situation };
}

/** One request for each seed: id, text, history, situation. */
export function readSeeds() {
  return ["scan", "view", "typing", "conversation"].flatMap((target) =>
    readdirSync(new URL(`${target}/`, seeds)).map((name) => ({
      id: `${target}/${name}`,
      ...readSeed(readFileSync(new URL(`${target}/${name}`, seeds))),
    })),
  );
}
