/**
 * A random sample of a stream whose length is not known: every flagged row has the same chance to be
 * in it (Vitter's algorithm R).
 */
export interface Sample<T> {
  add(item: T): void;
  items(): readonly T[];
}

export function createSample<T>(size: number, random: () => number = Math.random): Sample<T> {
  const kept: T[] = [];
  let seen = 0;
  return {
    add(item) {
      ++seen;
      if (kept.length < size) {
        kept.push(item);
        return;
      }
      const at = Math.floor(random() * seen);
      if (at < size) kept[at] = item;
    },
    items: () => kept,
  };
}
