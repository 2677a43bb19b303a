import cephes from 'cephes';

await cephes.compiled;

/** So many of so many. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/** The bounds of a confidence interval. */
export type Interval = readonly [low: number, high: number];

/** How many standard errors an interval of this confidence reaches to each side. */
export const reach = (confidence: number): number => cephes.ndtri((1 + confidence) / 2);

/** The score interval of a proportion (Wilson 1927). */
export function wilson({ count, of }: Proportion, z: number): Interval {
  const p = count / of;
  const centre = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const width = 1 + (z * z) / of;
  return [Math.max(0, (centre - half) / width), Math.min(1, (centre + half) / width)];
}

/** The interval of `a − b` by the hybrid score method (Newcombe 1998, "Interval estimation for the difference", method 10). */
export function newcombe(a: Proportion, b: Proportion, z: number): Interval {
  const [p, q] = [a.count / a.of, b.count / b.of];
  const [[low, high], [below, above]] = [wilson(a, z), wilson(b, z)];
  return [p - q - Math.hypot(p - low, above - q), p - q + Math.hypot(high - p, q - below)];
}

/** The interval of `a / b` on the log scale (Katz, Baptista, Azen, Pike 1978); null where either is none of any. */
export function katz(a: Proportion, b: Proportion, z: number): Interval | null {
  if (a.count === 0 || b.count === 0) return null;
  const [p, q] = [a.count / a.of, b.count / b.of];
  const width = z * Math.sqrt((1 - p) / a.count + (1 - q) / b.count);
  return [(p / q) * Math.exp(-width), (p / q) * Math.exp(width)];
}
