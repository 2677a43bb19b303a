/** The population stability index of two distributions over the same bins: 0 where they are equal; from 0.25 on they differ much. */
export function stabilityIndex(expected: readonly number[], actual: readonly number[]): number {
  const floor = 1e-4;
  return expected.reduce((sum, share, bin) => {
    const [before, now] = [Math.max(floor, share), Math.max(floor, actual[bin] ?? 0)];
    return sum + (now - before) * Math.log(now / before);
  }, 0);
}
