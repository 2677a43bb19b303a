/** How well clusters found agree with the truth. */
export interface Evaluation {
  /** Over pairs of records: of those put together, how many belong together. */
  readonly precision: number;
  /** Of those that belong together, how many are put together. */
  readonly recall: number;
  readonly f1: number;
  /** The same over clusters of two or more: one counts only when it has exactly the records that it should. */
  readonly clusterPrecision: number;
  readonly clusterRecall: number;
  readonly clusterF1: number;
  readonly records: number;
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
  readonly trueClusters: number;
  readonly foundClusters: number;
  readonly rightClusters: number;
}

/** Compares each record's cluster with its true entity. Where nothing was to be found and nothing was, all is 1. */
export function evaluateClusters(clusters: ArrayLike<number>, truth: readonly string[]): Evaluation {
  const found = membersOf(Array.from(clusters));
  const wanted = membersOf(truth);
  const both = membersOf(truth.map((entity, row) => `${clusters[row]} ${entity}`));
  const [truePairs, foundPairs, rightPairs] = [pairsIn(wanted), pairsIn(found), pairsIn(both)];
  const [trueClusters, foundClusters] = [several(wanted), several(found)];
  const right = [...found.values()].filter(
    (rows) => rows.length > 1 && rows.length === wanted.get(truth[rows[0]!]!)!.length && isOne(rows, truth),
  ).length;
  const pairs = scores(rightPairs, foundPairs, truePairs);
  const whole = scores(right, foundClusters, trueClusters);
  return {
    precision: pairs.precision,
    recall: pairs.recall,
    f1: pairs.f1,
    clusterPrecision: whole.precision,
    clusterRecall: whole.recall,
    clusterF1: whole.f1,
    records: truth.length,
    truePairs,
    foundPairs,
    rightPairs,
    trueClusters,
    foundClusters,
    rightClusters: right,
  };
}

const membersOf = <K>(keys: readonly K[]): Map<K, number[]> => Map.groupBy(keys.keys(), (row) => keys[row]!);

const pairsIn = (members: Map<unknown, readonly number[]>): number =>
  members.values().reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

const several = (members: Map<unknown, readonly number[]>): number =>
  members.values().reduce((sum, { length }) => sum + (length > 1 ? 1 : 0), 0);

const isOne = (rows: readonly number[], truth: readonly string[]): boolean =>
  rows.every((row) => truth[row] === truth[rows[0]!]);

function scores(right: number, found: number, wanted: number) {
  const share = (of: number) => round(of === 0 ? (found === wanted ? 1 : 0) : right / of);
  const f1 = round(found + wanted === 0 ? 1 : (2 * right) / (found + wanted));
  return { precision: share(found), recall: share(wanted), f1 };
}

const round = (share: number): number => Math.round(share * 1e6) / 1e6;
