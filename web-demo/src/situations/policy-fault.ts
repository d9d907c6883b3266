/** What is wrong with a policy, in the package's own words, and where in its text. */
import type { Place } from "./json-place.js";
import { placeOf } from "./json-place.js";

export interface PolicyFault {
  readonly message: string;
  readonly place: Place;
  /** From 1. */
  readonly line: number;
}

/** `message`: of the error with which the package refuses it, `rules[0].verdict: unknown value …`. */
export function faultOf(json: string, message: string): PolicyFault {
  const place = isJson(json) ? placeOf(json, pathIn(message)) : brokenPlace(json, message);
  return { message, place, line: json.slice(0, place.start).split("\n").length };
}

function isJson(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

function pathIn(message: string): string {
  return /^((?:\.?[$\w]+|\[\d+\])+): /.exec(message)?.[1] ?? "";
}

/** Engines name the position, or the line and column, or only what they stumbled over. */
function brokenPlace(json: string, message: string): Place {
  const position = /position (\d+)/.exec(message)?.[1];
  const lineColumn = /line (\d+) column (\d+)/.exec(message);
  let start = json.length;
  if (position !== undefined) start = Number(position);
  else if (lineColumn) {
    const before = json.split("\n").slice(0, Number(lineColumn[1]) - 1);
    start = before.reduce((sum, line) => sum + line.length + 1, 0) + Number(lineColumn[2]) - 1;
  }
  start = Math.min(start, Math.max(0, json.length - 1));
  return { start, end: Math.min(json.length, start + 1) };
}
