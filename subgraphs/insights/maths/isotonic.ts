/** Up to a score, inclusive, the value is this. */
export interface Step {
  readonly until: number;
  readonly value: number;
}

/**
 * The step function that never falls and lies closest to the labels by squared error: pooling adjacent violators (Ayer,
 * Brunk, Ewing, Reid, Silverman 1955). Equal scores share a step.
 */
export function isotonic(scores: readonly number[], labels: readonly (0 | 1)[]): Step[] {
  const order = scores.map((_, index) => index).sort((a, b) => scores[a]! - scores[b]!);
  const pools: { until: number; sum: number; count: number }[] = [];
  for (const index of order) {
    const [score, label] = [scores[index]!, labels[index]!];
    const last = pools.at(-1);
    if (last?.until === score) {
      last.sum += label;
      last.count++;
    } else pools.push({ until: score, sum: label, count: 1 });
  }
  const steps: typeof pools = [];
  for (const pool of pools) {
    steps.push(pool);
    for (
      let [high, low] = ends(steps);
      low && low.sum * high!.count > high!.sum * low.count;
      [high, low] = ends(steps)
    ) {
      steps.splice(-2, 2, { until: high!.until, sum: low.sum + high!.sum, count: low.count + high!.count });
    }
  }
  return steps.map(({ until, sum, count }) => ({ until, value: sum / count }));
}

const ends = <T>(of: readonly T[]): [T | undefined, T | undefined] => [of.at(-1), of.at(-2)];
