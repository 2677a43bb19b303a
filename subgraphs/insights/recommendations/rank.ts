import type { Basket } from '../../../platform/recommendations/baskets.ts';
import { decay } from '../../../platform/recommendations/model.ts';
import type { Neighbours } from './neighbours.ts';

/** How much each voice counts; together they are 1. */
export interface Weights {
  readonly popularity: number;
  readonly bought: number;
  readonly looked: number;
}

/** What items are ranked by for every customer. */
export interface Knowledge {
  readonly weights: Weights;
  /** Popularity from 1 downwards, the most popular first. */
  readonly popularity: ReadonlyMap<string, number>;
  readonly bought: Neighbours;
  readonly looked: Neighbours;
  /** After so many days a purchase or a look counts half. */
  readonly halfLifeDays: number;
}

/** One customer: what was bought and looked at, and what is not to be recommended. */
export interface Ranked {
  readonly bought: Basket;
  readonly looked: Basket;
  readonly without: ReadonlySet<string>;
}

type Voice = 'BOUGHT_TOGETHER' | 'LOOKED_AT' | 'LOOKED_AT_TOGETHER';

/** Why an item is recommended: for an item of the customer's own, by so many customers. */
export interface Cause {
  readonly kind: Voice;
  readonly item: string;
  readonly customers: number | null;
  readonly contribution: number;
}

/** A recommended item; `score` is `baseline` and the contributions of all causes. */
export interface Suggestion {
  readonly item: string;
  readonly score: number;
  readonly baseline: number;
  readonly causes: readonly Cause[];
}

/**
 * Items for one customer, the best first: each voice is the sum over the customer's items of how alike they are and how long
 * ago it was, beside the highest such sum; popularity stands beside them.
 */
export function rank(
  knowledge: Knowledge,
  { bought, looked, without }: Ranked,
  limit: number,
  now: number,
): Suggestion[] {
  const { weights, popularity } = knowledge;
  const causes = new Map<string, Cause[]>();
  const open = (item: string) => popularity.has(item) && !without.has(item);
  addVoice(
    causes,
    weights.bought,
    boughtTogether(knowledge, bought, now).filter(({ item }) => open(item)),
  );
  addVoice(
    causes,
    weights.looked,
    lookedTogether(knowledge, looked, now).filter(({ item }) => open(item)),
  );
  for (const item of popularity.keys()) {
    if (causes.size >= limit + SPARE) break;
    if (open(item) && !causes.has(item)) causes.set(item, []);
  }
  return [...causes]
    .map(([item, each]) => {
      const baseline = weights.popularity * popularity.get(item)!;
      const score = each.reduce((sum, { contribution }) => sum + contribution, baseline);
      return { item, score, baseline, causes: each };
    })
    .sort(
      (a, b) => b.score - a.score || popularity.get(b.item)! - popularity.get(a.item)! || (a.item < b.item ? -1 : 1),
    )
    .slice(0, limit);
}

/** Beyond so many items more than are wanted none is looked for by popularity alone. */
export const SPARE = 100;

interface Said {
  /** What it speaks for. */
  readonly item: string;
  readonly cause: Cause;
}

const lately = ({ halfLifeDays }: Knowledge, last: number, now: number) => decay(now - last, halfLifeDays);

const together = (knowledge: Knowledge, kind: Voice, near: Neighbours, basket: Basket, now: number): Said[] =>
  [...basket].flatMap(([own, { last }]) =>
    (near.get(own) ?? []).map(({ item, customers, similarity }) => {
      const contribution = lately(knowledge, last, now) * similarity;
      return { item, cause: { kind, item: own, customers, contribution } };
    }),
  );

const boughtTogether = (knowledge: Knowledge, basket: Basket, now: number): Said[] =>
  together(knowledge, 'BOUGHT_TOGETHER', knowledge.bought, basket, now);

/** Looking at an item itself says as much as another item could that is as like as can be. */
const lookedTogether = (knowledge: Knowledge, basket: Basket, now: number): Said[] => [
  ...[...basket].map(([item, { last }]): Said => {
    const contribution = lately(knowledge, last, now);
    return { item, cause: { kind: 'LOOKED_AT', item, customers: null, contribution } };
  }),
  ...together(knowledge, 'LOOKED_AT_TOGETHER', knowledge.looked, basket, now),
];

/** Adds a voice to what is known of each item, scaled so that its loudest says `weight`. */
function addVoice(causes: Map<string, Cause[]>, weight: number, said: readonly Said[]): void {
  if (weight === 0) return;
  const sums = new Map<string, number>();
  for (const { item, cause } of said) sums.set(item, (sums.get(item) ?? 0) + cause.contribution);
  const most = Math.max(0, ...sums.values());
  if (most === 0) return;
  for (const { item, cause } of said) {
    const scaled = { ...cause, contribution: (cause.contribution * weight) / most };
    const known = causes.get(item);
    if (known) known.push(scaled);
    else causes.set(item, [scaled]);
  }
}
