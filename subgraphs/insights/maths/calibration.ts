import { reach, wilson, type Interval } from './intervals.ts';

/** What was predicted of a group of like predictions, and what happened. */
export interface CalibrationBin {
  /** The highest probability of the group. */
  readonly until: number;
  /** Mean probability. */
  readonly predicted: number;
  /** Share of those where it happened. */
  readonly observed: number;
  readonly count: number;
}

const BINS = 10;

/** Groups of equally many, by probability; equal probabilities stay together. */
export function calibrationOf(probabilities: ArrayLike<number>, labels: ArrayLike<0 | 1>): CalibrationBin[] {
  const order = Array.from({ length: labels.length }, (_, i) => i).sort(
    (a, b) => probabilities[a]! - probabilities[b]!,
  );
  const bins: CalibrationBin[] = [];
  for (let from = 0; from < order.length;) {
    let to = Math.min(order.length, Math.max(from + 1, Math.round(((bins.length + 1) * order.length) / BINS)));
    while (to < order.length && probabilities[order[to]!] === probabilities[order[to - 1]!]) to++;
    const rows = order.slice(from, to);
    const mean = (of: (row: number) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
    bins.push({
      until: probabilities[rows.at(-1)!]!,
      predicted: mean((row) => probabilities[row]!),
      observed: mean((row) => labels[row]!),
      count: rows.length,
    });
    from = to;
  }
  return bins;
}

/** Where the share of events among predictions like this one lies (Wilson 1927); it contains the prediction. */
export function likely(bins: readonly CalibrationBin[], probability: number, confidence: number): Interval {
  const bin = bins.find(({ until }) => probability <= until) ?? bins.at(-1);
  if (!bin) return [0, 1];
  const [low, high] = wilson({ count: Math.round(bin.observed * bin.count), of: bin.count }, reach(confidence));
  return [Math.min(low, probability), Math.max(high, probability)];
}
