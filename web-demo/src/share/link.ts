/**
 * A state of the composer as the fragment of an address, `#compose/eyJ0ZXh0Ijoi…`, and back. What
 * comes back was written by whoever made the link: nothing in it is taken on trust.
 */
import type { Sample } from "../compose/sample.js";
import type { Situation } from "../types.js";

export type Shared = Omit<Sample, "title">;

const allowed: { readonly [Name in keyof Situation]: readonly Situation[Name][] } = {
  stage: ["pre_contract", "contract"],
  account: ["standard", "enterprise"],
  surface: ["message", "proposal", "invite", "job_post", "profile"],
  sender: ["freelancer", "client"],
};

/** Longer addresses are cut or refused on their way. */
export const longestLink = 8000;

const mostMessages = 50;

export function fragmentOf(shared: Shared): string {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `#compose/${base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** Nothing for a fragment that holds no state. */
export function sharedIn(fragment: string): Shared | undefined {
  const packed = /^#compose\/([\w-]+)$/.exec(fragment)?.[1];
  if (packed === undefined) return undefined;
  try {
    const base64 = packed.replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return checked(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

function checked(value: unknown): Shared | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { text, earlier = [], situation = {} } = value as Record<string, unknown>;
  if (typeof text !== "string") return undefined;
  if (!Array.isArray(earlier) || earlier.length > mostMessages) return undefined;
  if (!earlier.every((message) => typeof message === "string")) return undefined;
  if (typeof situation !== "object" || situation === null) return undefined;
  for (const [name, chosen] of Object.entries(situation)) {
    const values: readonly unknown[] = allowed[name as keyof Situation] ?? [];
    if (!values.includes(chosen)) return undefined;
  }
  return { text, earlier, situation };
}
