import { LEVEL_BASE, type Comparison } from './comparison.ts';
import type { PatternCounts } from './patterns.ts';
import type { Relation } from './relations.ts';

/** How likely each level is among pairs that match (m) and that do not (u), by comparison; index 0 is unused. */
export interface Rates {
  readonly m: readonly Float64Array[];
  readonly u: readonly Float64Array[];
}

/** Pairs chosen by a key, or by chance. */
export interface Sample {
  /** Comparisons that the choice decides. */
  readonly implied: readonly string[];
  readonly counts: PatternCounts;
  /** Whether these pairs stand for all pairs: they tell how likely levels are among pairs that do not match. */
  readonly random: boolean;
}

/** What is expected weighs as much as so many matching pairs: few data change little. */
const EXPECTED_PAIRS = 10;

/** A level that no pair shows still has a chance. */
const UNSEEN = 0.3;

const ROUNDS = 60;

interface Decoded {
  readonly random: boolean;
  readonly implied: readonly boolean[];
  readonly levels: Uint8Array;
  readonly strata: Uint8Array;
  readonly counts: Float64Array;
  /** Shares of matching and of related pairs, within files and between them; strangers are the rest. */
  readonly shares: [Float64Array, Float64Array];
}

/** How likely each pattern's pairs are a match, and how likely strangers. */
interface Posterior {
  readonly match: Float64Array;
  readonly strangers: Float64Array;
}

/**
 * Fellegi and Sunter's m and u without labels (JASA 64, 1969), by expectation maximisation (Winkler 1988; Jaro, JASA 84,
 * 1989) over the pairs of all passes at once: each pass has its own share of matches and teaches nothing about the
 * comparisons that its key decides (as Splink's training sessions do; Linacre et al., IJPDS 7, 2022). u is counted over
 * random pairs, each as far as it is of strangers. Relations are components of their own: else the members of a household
 * would teach that one person has several names.
 */
export function estimateRates(
  comparisons: readonly Comparison[],
  relations: readonly Relation[],
  samples: readonly Sample[],
  rows: number,
  expectedPairs = EXPECTED_PAIRS,
): Rates {
  const decoded = samples.map((sample) => decode(comparisons, sample, 1 + relations.length, rows));
  const random = decoded.filter((sample) => sample.random);
  const count = (of: readonly Decoded[], weights: readonly Float64Array[], before: (expected: number) => number) =>
    countRates(comparisons, of, weights, before);
  let m: readonly Float64Array[] = comparisons.map(({ levels }) =>
    Float64Array.of(0, ...levels.map((level) => level.expected)),
  );
  let u = count(
    random,
    random.map(({ counts }) => counts),
    () => UNSEEN,
  );
  for (let round = 0; round < ROUNDS; round++) {
    const posteriors = decoded.map((sample) => expect(sample, relations, m, u));
    const next = count(
      decoded,
      posteriors.map(({ match }) => match),
      (expected) => expected * expectedPairs,
    );
    u = count(
      random,
      posteriors.filter((_, index) => decoded[index]!.random).map(({ strangers }) => strangers),
      () => UNSEEN,
    );
    const moved = next.map((rates, at) => Math.max(...rates.map((rate, level) => Math.abs(rate - m[at]![level]!))));
    m = next;
    if (Math.max(...moved) < 1e-5) break;
  }
  return { m, u };
}

function decode(
  comparisons: readonly Comparison[],
  { implied, counts, random }: Sample,
  components: number,
  rows: number,
): Decoded {
  const width = comparisons.length;
  const levels = new Uint8Array(counts.size * width);
  const strata = new Uint8Array(counts.size);
  [...counts.keys()].forEach((pattern, row) => {
    let rest = pattern;
    for (let at = 0; at < width; at++) {
      levels[row * width + at] = rest % LEVEL_BASE;
      rest = Math.floor(rest / LEVEL_BASE);
    }
    strata[row] = rest;
  });
  const first = () => new Float64Array(components).fill((random ? 1 / rows : 0.1) / components);
  return {
    random,
    implied: comparisons.map(({ name }) => implied.includes(name)),
    levels,
    strata,
    counts: Float64Array.from(counts.values()),
    shares: [first(), first()],
  };
}

/** What each pattern's pairs are, as numbers of pairs, and from these the shares. */
function expect(
  { levels, strata, counts, implied, shares }: Decoded,
  relations: readonly Relation[],
  m: readonly Float64Array[],
  u: readonly Float64Array[],
): Posterior {
  const width = implied.length;
  const ratios = m.map((rates, at) =>
    rates.map((rate, level) => (level === 0 || implied[at] ? 1 : rate / u[at]![level]!)),
  );
  const everything = implied.map((_, at) => at);
  const components = [everything, ...relations.map(({ shared }) => shared)];
  const sums = shares.map((own) => new Float64Array(own.length + 1));
  const posterior = { match: new Float64Array(counts.length), strangers: new Float64Array(counts.length) };
  const likely = new Float64Array(components.length);
  for (let row = 0; row < counts.length; row++) {
    const own = shares[strata[row]!]!;
    let strangers = 1;
    let total = 0;
    for (let component = 0; component < components.length; component++) {
      let likelihood = own[component]!;
      strangers -= own[component]!;
      for (const at of components[component]!) likelihood *= ratios[at]![levels[row * width + at]!]!;
      total += likely[component] = likelihood;
    }
    total += strangers;
    const sum = sums[strata[row]!]!;
    for (let component = 0; component < components.length; component++)
      sum[component]! += (counts[row]! * likely[component]!) / total;
    sum[components.length]! += counts[row]!;
    posterior.match[row] = (counts[row]! * likely[0]!) / total;
    posterior.strangers[row] = (counts[row]! * strangers) / total;
  }
  shares.forEach((own, stratum) => updateShares(own, sums[stratum]!));
  return posterior;
}

function updateShares(shares: Float64Array, sums: Float64Array): void {
  const all = sums[shares.length]!;
  if (all === 0) return;
  for (let at = 0; at < shares.length; at++) shares[at] = clamp((sums[at]! + 0.1) / (all + 1), 1e-9, 0.98);
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total > 0.999) for (let at = 0; at < shares.length; at++) shares[at]! *= 0.999 / total;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Shares of the levels among pairs, each pattern counted with its weight, beside what is expected. */
function countRates(
  comparisons: readonly Comparison[],
  samples: readonly Decoded[],
  weights: readonly Float64Array[],
  before: (expected: number) => number,
): readonly Float64Array[] {
  return comparisons.map(({ levels }, at) => {
    const sums = Float64Array.of(0, ...levels.map((level) => before(level.expected)));
    samples.forEach((sample, index) => {
      if (sample.implied[at]) return;
      for (let row = 0; row < sample.counts.length; row++) {
        const level = sample.levels[row * comparisons.length + at]!;
        if (level > 0) sums[level]! += weights[index]![row]!;
      }
    });
    const total = sums.reduce((sum, value) => sum + value, 0);
    return sums.map((sum) => sum / total);
  });
}
