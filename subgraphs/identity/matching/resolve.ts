import { createPasses, type Pass } from './blocking.ts';
import { clusterRecords, type ScoredPairs } from './cluster.ts';
import { createComparer, type Comparer } from './compare.ts';
import { createCrew, type Crew } from './crew.ts';
import { estimateRates, type Rates, type Sample } from './estimate.ts';
import { estimateShares, priorBits, relationBits, stratumOf, type Evidence, type Shares } from './mixture.ts';
import { relationsOf, type Relation } from './relations.ts';
import { createScorer, weightsOf, type Score, type Weights } from './score.ts';
import type { Table } from './table.ts';
import type { Pairs, Scoring, Task } from './tasks.ts';
import { countTerms, type TermCounts } from './terms.ts';

/** One configuration for all data. */
export const DEFAULTS = {
  /** A pair that is likelier than this to match is a link. */
  linkProbability: 0.5,
  /** Pairs from here up to a link are for people to decide. */
  reviewProbability: 0.1,
} as const;

/** How a resolution is run. */
export interface Settings {
  readonly linkProbability: number;
  readonly workers: number;
  readonly progress: (step: string, done: number, total: number) => void;
}

/** Who is who among the records of a table, and all that the decision stands on. */
export interface Resolution {
  readonly comparer: Comparer;
  readonly rates: Rates;
  readonly weights: Weights;
  readonly terms: TermCounts;
  readonly relations: readonly Relation[];
  readonly shares: Shares;
  /** Every pair that is not hopeless, with its log odds in bits. */
  readonly pairs: ScoredPairs;
  /** Of each record the number of its cluster. */
  readonly clusters: Uint32Array;
  /** The clusters that the terms were counted by; those of the last round but one. */
  readonly customers: Uint32Array | null;
  /** How many pairs were compared. */
  readonly compared: number;
}

const RANDOM_PAIRS = 1_000_000;
const SAMPLED_PAIRS = 150_000;

/** Pairs that are this many bits below even odds at first sight are dropped, for a match and for a relation. */
const HOPELESS_BITS = { match: -12, relation: -4 };

/** Clusters tell how common values are, and that tells clusters: so often over again. */
const ROUNDS = 2;

/** Resolves the records of a table: no labels, no thresholds to tune. */
export async function resolveRecords(table: Table, settings: Settings): Promise<Resolution> {
  const passes = createPasses(table);
  const comparer = createComparer(table);
  const crew = createCrew(table.rows < 20_000 ? 1 : settings.workers, table, passes);
  try {
    const samples = await samplePairs(crew, passes, settings);
    const relations = relationsOf(comparer.comparisons);
    const rates = estimateRates(comparer.comparisons, relations, samples, table.rows);
    const weights = weightsOf(comparer, rates);
    const terms = countTerms(
      comparer.comparisons,
      Uint32Array.from({ length: table.rows }).map((_, row) => row),
    );
    const even = Math.log2(table.rows);
    const [matchBits, relatedBits] = [even + HOPELESS_BITS.match, even + HOPELESS_BITS.relation];
    const scoring: Scoring = { weights, relations, terms, matchBits, relationBits: relatedBits };
    const found = await findPairs(crew, passes, scoring, table.rows, settings);
    const compared = passes.reduce((sum, pass) => sum + pairsIn(pass), 0);
    return { comparer, rates, weights, compared, ...settle(table, comparer, scoring, found, settings) };
  } finally {
    await crew.dismiss();
  }
}

async function samplePairs(crew: Crew, passes: readonly Pass[], settings: Settings): Promise<Sample[]> {
  const whole = passes.length === 1 && passes[0]!.name === 'all';
  const tasks: Task[] = passes.map((pass, index) => {
    const stride = whole ? 1 : Math.max(1, Math.ceil(pairsIn(pass) / SAMPLED_PAIRS));
    return { kind: 'count', pass: index, share: { part: 0, of: 1, stride } };
  });
  const half = { kind: 'random', pairs: RANDOM_PAIRS / 2 } as const;
  if (!whole) tasks.push({ ...half, seed: 1 }, { ...half, seed: 2 });
  const outcomes = await runShown(crew, 'learning', tasks, settings);
  return outcomes.map((outcome, index) => ({
    implied: passes[index]?.implied ?? [],
    random: whole || index >= passes.length,
    counts: 'counts' in outcome ? outcome.counts : new Map(),
  }));
}

async function findPairs(
  crew: Crew,
  passes: readonly Pass[],
  scoring: Scoring,
  rows: number,
  settings: Settings,
): Promise<Pairs> {
  const of = crew.size === 1 ? 1 : 4 * crew.size;
  const tasks = passes.flatMap((_, pass) =>
    Array.from({ length: of }, (_, part): Task => ({ kind: 'score', pass, share: { part, of, stride: 1 }, scoring })),
  );
  const outcomes = await runShown(crew, 'comparing', tasks, settings);
  return unique(
    outcomes.flatMap((outcome) => ('pairs' in outcome ? [outcome.pairs] : [])),
    rows,
  );
}

/** Each pair once, in the order of their records. */
function unique(lists: readonly Pairs[], rows: number): Pairs {
  const keys = new Float64Array(lists.reduce((sum, { a }) => sum + a.length, 0));
  let length = 0;
  for (const { a, b } of lists) a.forEach((row, pair) => (keys[length++] = row * rows + b[pair]!));
  const once = keys.sort().filter((key, at) => at === 0 || key !== keys[at - 1]);
  return { a: Uint32Array.from(once, (key) => Math.floor(key / rows)), b: Uint32Array.from(once, (key) => key % rows) };
}

function runShown(crew: Crew, step: string, tasks: readonly Task[], { progress }: Settings) {
  let done = 0;
  return crew.run(tasks, () => progress(step, ++done, tasks.length));
}

/** Clusters, term counts and shares, each from the others, until they have settled. */
function settle(
  table: Table,
  comparer: Comparer,
  { weights, relations, terms: records }: Scoring,
  found: Pairs,
  { linkProbability, progress }: Settings,
): Pick<Resolution, 'terms' | 'relations' | 'shares' | 'pairs' | 'clusters' | 'customers'> {
  const linkBits = Math.log2(linkProbability / (1 - linkProbability));
  let terms = records;
  let customers: Uint32Array | null = null;
  for (let round = 0; ; round++) {
    progress('settling', round, ROUNDS);
    const score = createScorer(comparer, weights, relations, terms, customers);
    const evidence = weigh(found, score, 1 + relations.length);
    const shares = estimateShares(table, evidence);
    const bitsOf = (a: number, b: number, sums: Float64Array, from: number) => {
      const own = shares[stratumOf(table, a, b)];
      return priorBits(own) + sums[from]! + relationBits(relations, own, sums, from).bits;
    };
    const bits = Float64Array.from(found.a, (a, pair) =>
      bitsOf(a, found.b[pair]!, evidence.bits, pair * evidence.width),
    );
    const sums = new Float64Array(evidence.width);
    const clusters = clusterRecords(table.rows, { ...found, bits }, linkBits, (a, b) => {
      score(a, b, sums, 0);
      return bitsOf(a, b, sums, 0);
    });
    if (round === ROUNDS) return { terms, relations, shares, pairs: { ...found, bits }, clusters, customers };
    terms = countTerms(comparer.comparisons, clusters);
    customers = clusters;
  }
}

function weigh({ a, b }: Pairs, score: Score, width: number): Evidence {
  const bits = new Float64Array(a.length * width);
  for (let pair = 0; pair < a.length; pair++) score(a[pair]!, b[pair]!, bits, pair * width);
  return { a, b, bits, width };
}

function pairsIn({ starts }: Pass): number {
  let pairs = 0;
  for (let block = 0; block + 1 < starts.length; block++) {
    const size = starts[block + 1]! - starts[block]!;
    pairs += (size * (size - 1)) / 2;
  }
  return pairs;
}
