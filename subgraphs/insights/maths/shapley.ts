/**
 * What each of a few inputs adds to a value beside a baseline (Shapley 1953): its gain averaged over all orders in which the
 * inputs become known, so that the gains add up to the difference. `value` is asked for every set of known inputs.
 */
export function shapley(inputs: number, value: (known: (input: number) => boolean) => number): number[] {
  const sets = Array.from({ length: 2 ** inputs }, (_, set) => value((input) => (set & (1 << input)) !== 0));
  const factorials = [1];
  for (let n = 1; n <= inputs; n++) factorials.push(factorials[n - 1]! * n);
  return Array.from({ length: inputs }, (_, input) => {
    let gain = 0;
    for (let set = 0; set < sets.length; set++) {
      if (set & (1 << input)) continue;
      const size = set.toString(2).replaceAll('0', '').length;
      const weight = (factorials[size]! * factorials[inputs - size - 1]!) / factorials[inputs]!;
      gain += weight * (sets[set | (1 << input)]! - sets[set]!);
    }
    return gain;
  });
}
