/**
 * Where in a JSON text something stands that is named by its path, `rules[0].verdict`: the range of
 * its value or, where it is not there, of the nearest thing round it that is.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
}

type Step = string | number;

export function placeOf(json: string, path: string): Place {
  let at = skipSpace(json, 0);
  for (const step of stepsOf(path)) {
    const next = typeof step === "number" ? entry(json, at, step) : member(json, at, step);
    if (next === undefined) break;
    at = next;
  }
  return { start: at, end: endOfValue(json, at) };
}

function stepsOf(path: string): Step[] {
  return [...path.matchAll(/([$\w]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
}

function skipSpace(json: string, at: number): number {
  while (/\s/.test(json[at] ?? "")) ++at;
  return at;
}

function member(json: string, at: number, name: string): number | undefined {
  if (json[at] !== "{") return undefined;
  for (let key = skipSpace(json, at + 1); json[key] === '"'; ) {
    const keyEnd = endOfValue(json, key);
    const value = skipSpace(json, skipSpace(json, keyEnd) + 1);
    if (JSON.parse(json.slice(key, keyEnd)) === name) return value;
    key = skipSpace(json, skipSpace(json, endOfValue(json, value)) + 1);
  }
  return undefined;
}

function entry(json: string, at: number, index: number): number | undefined {
  if (json[at] !== "[") return undefined;
  let value = skipSpace(json, at + 1);
  for (let i = 0; i < index; ++i) {
    const comma = skipSpace(json, endOfValue(json, value));
    if (json[comma] !== ",") return undefined;
    value = skipSpace(json, comma + 1);
  }
  return json[value] === "]" ? undefined : value;
}

/** Of a text that is JSON: brackets and quotes pair. */
function endOfValue(json: string, at: number): number {
  const token = /"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s,:[\]{}"]+|[\s,:]/y;
  token.lastIndex = at;
  let depth = 0;
  for (;;) {
    const [found] = token.exec(json) ?? [];
    if (found === undefined) return json.length;
    if (found === "{" || found === "[") ++depth;
    else if (found === "}" || found === "]") --depth;
    if (depth <= 0) return token.lastIndex;
  }
}
