import { isKnown, type Pass } from './blocking.ts';
import { createComparer } from './compare.ts';
import { countPass, countRandom, eachPair, type PatternCounts, type Share } from './patterns.ts';
import type { Relation } from './relations.ts';
import { createScorer, type Score, type Weights } from './score.ts';
import type { Table } from './table.ts';
import type { TermCounts } from './terms.ts';

/** A part of the work that can be done beside others. */
export type Task =
  | { readonly kind: 'count'; readonly pass: number; readonly share: Share }
  | { readonly kind: 'random'; readonly pairs: number; readonly seed: number }
  | { readonly kind: 'score'; readonly pass: number; readonly share: Share; readonly scoring: Scoring };

/** What pairs are scored with, and from how many bits for a match or for a relation they are kept. */
export interface Scoring {
  readonly weights: Weights;
  readonly relations: readonly Relation[];
  readonly terms: TermCounts;
  readonly matchBits: number;
  readonly relationBits: number;
}

/** Pairs of records, the lower one first. */
export interface Pairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** What a task brings: counts of patterns, or pairs. */
export type Outcome = { readonly counts: PatternCounts } | { readonly pairs: Pairs };

/** Does tasks on a table, one after another. */
export function createRunner(table: Table, passes: readonly Pass[]): (task: Task) => Outcome {
  const comparer = createComparer(table);
  return (task) => {
    switch (task.kind) {
      case 'count':
        return { counts: countPass(comparer, passes[task.pass]!, task.share) };
      case 'random':
        return { counts: countRandom(comparer, table.rows, task.pairs, task.seed) };
      case 'score': {
        const { weights, relations, terms } = task.scoring;
        const score = createScorer(comparer, weights, relations, terms, null);
        return { pairs: scorePass(passes, task.pass, task.share, score, task.scoring) };
      }
    }
  };
}

/** The pairs of a share that an earlier pass has not compared and that may match or be related. */
function scorePass(
  passes: readonly Pass[],
  pass: number,
  share: Share,
  score: Score,
  { relations, matchBits, relationBits }: Scoring,
): Pairs {
  const [a, b]: [number[], number[]] = [[], []];
  const sums = new Float64Array(1 + relations.length);
  eachPair(passes[pass]!, share, (x, y) => {
    if (isKnown(passes, pass, x, y)) return;
    score(x, y, sums, 0);
    let kept = sums[0]! >= matchBits;
    for (let at = 1; !kept && at < sums.length; at++) kept = sums[at]! >= relationBits;
    if (!kept) return;
    a.push(x);
    b.push(y);
  });
  return { a: Uint32Array.from(a), b: Uint32Array.from(b) };
}
