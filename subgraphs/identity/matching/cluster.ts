/** Pairs that were scored, with the log odds in bits that they match. */
export interface ScoredPairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly bits: Float64Array;
}

/** No pair counts for more than this, for or against: one overconfident link does not outvote all others. */
const MOST_BITS = 10;

/** Groups up to this size are weighed pair by pair, those never compared included. */
const WEIGH_ALL_UP_TO = 60;

/**
 * Numbers each record's cluster. Records linked to each other form groups; a group is built up from its strongest link
 * on, two parts joining only while what speaks for it, over all pairs between them, outweighs what speaks against (greedy
 * additive edge contraction for correlation clustering; Keuper et al., ICCV 2015). So a chain of weak links, or one hub,
 * does not hold strangers together.
 */
export function clusterRecords(
  rows: number,
  pairs: ScoredPairs,
  linkBits: number,
  score: (a: number, b: number) => number,
): Uint32Array {
  const group = connect(rows, pairs, linkBits);
  const clusters = new Uint32Array(rows);
  let count = 0;
  for (const { members, edges } of groupsOf(group, pairs)) {
    const numbers = members.length <= 2 ? members.map(() => 0) : contract(members, edges, linkBits, score);
    members.forEach((row, index) => (clusters[row] = count + numbers[index]!));
    count += Math.max(...numbers) + 1;
  }
  return clusters;
}

function connect(rows: number, { a, b, bits }: ScoredPairs, linkBits: number): Uint32Array {
  const parent = Uint32Array.from({ length: rows }, (_, row) => row);
  const find = (row: number): number => {
    while (parent[row] !== row) row = parent[row] = parent[parent[row]!]!;
    return row;
  };
  for (let pair = 0; pair < a.length; pair++) {
    if (bits[pair]! < linkBits) continue;
    const [one, other] = [find(a[pair]!), find(b[pair]!)];
    if (one !== other) parent[Math.max(one, other)] = Math.min(one, other);
  }
  return parent.map((_, row) => find(row));
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
}

function* groupsOf(group: Uint32Array, pairs: ScoredPairs): Generator<{ members: number[]; edges: Edge[] }> {
  const members = new Map<number, number[]>();
  group.forEach((root, row) => {
    const list = members.get(root);
    if (list) list.push(row);
    else members.set(root, [row]);
  });
  const edges = new Map<number, Edge[]>();
  for (let pair = 0; pair < pairs.a.length; pair++) {
    const [a, b] = [pairs.a[pair]!, pairs.b[pair]!];
    const root = group[a]!;
    if (root !== group[b] || members.get(root)!.length <= 2) continue;
    const list = edges.get(root);
    const edge = { a, b, bits: pairs.bits[pair]! };
    if (list) list.push(edge);
    else edges.set(root, [edge]);
  }
  for (const [root, list] of members) yield { members: list, edges: edges.get(root) ?? [] };
}

/** Numbers the parts of a group from 0, in the order of its members. */
function contract(
  members: readonly number[],
  edges: readonly Edge[],
  linkBits: number,
  score: (a: number, b: number) => number,
): number[] {
  const index = new Map(members.map((row, at) => [row, at]));
  const between = members.map(() => new Map<number, number>());
  const put = (i: number, j: number, bits: number) => {
    const bounded = Math.max(-MOST_BITS, Math.min(MOST_BITS, bits - linkBits));
    between[i]!.set(j, bounded);
    between[j]!.set(i, bounded);
  };
  for (const { a, b, bits } of edges) put(index.get(a)!, index.get(b)!, bits);
  if (members.length <= WEIGH_ALL_UP_TO)
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) if (!between[i]!.has(j)) put(i, j, score(members[i]!, members[j]!));
  const part = members.map((_, at) => at);
  for (let best = strongest(between); best; best = strongest(between)) {
    join(between, best.i, best.j);
    part.forEach((of, at) => (part[at] = of === best.j ? best.i : of));
  }
  const names = [...new Set(part)];
  return part.map((of) => names.indexOf(of));
}

function strongest(between: readonly Map<number, number>[]): { i: number; j: number } | null {
  let best: { i: number; j: number } | null = null;
  let most = 0;
  between.forEach((others, i) => {
    for (const [j, bits] of others) if (j > i && bits > most) [best, most] = [{ i, j }, bits];
  });
  return best;
}

function join(between: readonly Map<number, number>[], into: number, from: number): void {
  between[into]!.delete(from);
  for (const [other, bits] of between[from]!) {
    if (other === into) continue;
    const sum = bits + (between[into]!.get(other) ?? 0);
    between[into]!.set(other, sum);
    between[other]!.set(into, sum);
    between[other]!.delete(from);
  }
  between[from]!.clear();
}
