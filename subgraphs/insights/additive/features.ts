/** How one input becomes a bin: a number by its cut points, a category by its place; what is missing has a bin of its own. */
export type Feature =
  | { readonly name: string; readonly kind: 'NUMBER'; readonly cuts: readonly number[] }
  | { readonly name: string; readonly kind: 'CATEGORY'; readonly levels: readonly string[] };

/** A value as it is known: null where it is not. */
export type Value = string | number | null;

const BINS = 32;
const LEVELS = 64;
const FEW = 5;

/** Learns how to bin a column: numbers at their quantiles, categories by how often they come. */
export function learnFeature(name: string, values: readonly Value[]): Feature {
  const known = values.filter((value) => value !== null);
  const numbers = known.filter((value) => typeof value === 'number');
  if (numbers.length === known.length && new Set(numbers).size > FEW) return numberFeature(name, numbers);
  const counts = new Map<string, number>();
  for (const value of known) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  const levels = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, LEVELS);
  return { name, kind: 'CATEGORY', levels: levels.map(([level]) => level) };
}

function numberFeature(name: string, numbers: readonly number[]): Feature {
  const sorted = [...numbers].sort((a, b) => a - b);
  const quantiles = Array.from({ length: BINS - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BINS)]!);
  const cuts = [...new Set(quantiles)].filter((cut) => cut > sorted[0]!);
  return { name, kind: 'NUMBER', cuts };
}

/** How many bins a feature has; the last one is for what is missing or was never seen. */
export const binsOf = (feature: Feature): number =>
  (feature.kind === 'NUMBER' ? feature.cuts.length + 1 : feature.levels.length) + 1;

/** The bin of a value. */
export function binOf(feature: Feature, value: Value): number {
  const missing = binsOf(feature) - 1;
  if (value === null) return missing;
  if (feature.kind === 'CATEGORY') {
    const at = feature.levels.indexOf(String(value));
    return at < 0 ? missing : at;
  }
  if (typeof value !== 'number' || Number.isNaN(value)) return missing;
  let [low, high] = [0, feature.cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= feature.cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
