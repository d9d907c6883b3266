/**
 * Which characters of a text became which characters of its reading.
 *
 *     typed     o  l  g  a  ␣  (  a  t  )  ␣  f        joints    o│o  l│l  g│g  a│a  ␣(│  at│@  )␣│  f│f
 *     read      o  l  g  a        @           f
 *
 * A joint holds what belongs together and nothing else; one without a reading was left out. Where
 * the reading does not keep the order of the text (it was read backwards) all is one joint.
 */
export interface Joint {
  /** Characters as a person counts them. */
  readonly source: readonly string[];
  readonly reading: readonly string[];
  /** Pairs of indices into `source` and `reading`. */
  readonly lines: readonly (readonly [source: number, reading: number])[];
}

type Range = readonly [start: number, end: number];

/** More than anyone would follow with the eye. */
const mostCharacters = 160;

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export function align(text: string, reading: string, origins: readonly Range[]): Joint[] {
  const characters = [...reading].slice(0, mostCharacters);
  const ranges = origins.slice(0, mostCharacters);
  return keepsOrder(ranges) ? inOrder(text, characters, ranges) : [across(text, characters, ranges)];
}

function isElsewhere([start, end]: Range): boolean {
  return start === end;
}

function keepsOrder(ranges: readonly Range[]): boolean {
  const here = ranges.filter((range) => !isElsewhere(range));
  return here.every(([start, end], i) => i === 0 || (start >= here[i - 1]![0] && end >= here[i - 1]![1]));
}

function inOrder(text: string, characters: readonly string[], ranges: readonly Range[]): Joint[] {
  const joints: Joint[] = [];
  let done: number | undefined;
  for (let first = 0; first < characters.length; ) {
    const [start] = ranges[first]!;
    let [, end] = ranges[first]!;
    let next = first + 1;
    while (next < characters.length && belongs(ranges[next]!, ranges[first]!, end)) {
      end = Math.max(end, ranges[next]![1]);
      ++next;
    }
    if (end > start) {
      if (done !== undefined && done < start) joints.push(...leftOut(text.slice(done, start)));
      done = end;
    }
    joints.push(joint(text, [start, end], characters.slice(first, next), ranges.slice(first, next)));
    first = next;
  }
  return joints;
}

function belongs(range: Range, first: Range, end: number): boolean {
  return isElsewhere(first) ? isElsewhere(range) : !isElsewhere(range) && range[0] < end;
}

/** One by one, so that a long filler can break over lines. */
function leftOut(text: string): Joint[] {
  return graphemes(text).map(({ segment }) => ({ source: [segment], reading: [], lines: [] }));
}

function across(text: string, characters: readonly string[], ranges: readonly Range[]): Joint {
  const here = ranges.filter((range) => !isElsewhere(range));
  const start = Math.min(...here.map((range) => range[0]));
  const end = Math.max(...here.map((range) => range[1]));
  return joint(text, [start, end], characters, ranges);
}

function joint(
  text: string,
  [start, end]: Range,
  reading: readonly string[],
  ranges: readonly Range[],
): Joint {
  const source = graphemes(text.slice(start, end));
  const typed = source.map(({ segment }) => segment);
  // A word that was read as a whole, and as itself.
  if (typed.length === reading.length && typed.every((c, i) => c.toLowerCase() === reading[i])) {
    return { source: typed, reading, lines: typed.map((_, i) => [i, i]) };
  }
  const lines = source.flatMap(({ index, segment }, i) =>
    ranges.flatMap((range, j) => {
      const touches = range[0] < start + index + segment.length && start + index < range[1];
      return touches ? [[i, j] as const] : [];
    }),
  );
  return { source: typed, reading, lines };
}

function graphemes(text: string): Intl.SegmentData[] {
  return [...segmenter.segment(text)];
}
