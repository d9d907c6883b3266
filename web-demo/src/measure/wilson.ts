/**
 * Wilson's interval for a share: honest for few judgements and for shares near 0 and 1, where the
 * usual one is not (E. B. Wilson 1927; Brown, Cai and DasGupta 2001).
 */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Of the normal distribution, for 95 %. */
const z = 1.959964;

export function wilson(right: number, all: number): Interval | undefined {
  if (all === 0) return undefined;
  const share = right / all;
  const scale = 1 + (z * z) / all;
  const centre = (share + (z * z) / (2 * all)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
