import type { CardDoc } from '../../../platform/domain/card.ts';
import { createComparer, type Comparer } from '../matching/compare.ts';
import { LEVEL_BASE } from '../matching/comparison.ts';
import { estimateRates, type Sample } from '../matching/estimate.ts';
import { countRandom, type PatternCounts } from '../matching/patterns.ts';
import { relationsOf } from '../matching/relations.ts';
import { blockingTexts } from './blocks.ts';
import type { LearnedRates } from './parameters.ts';
import { standardRates } from './rates.ts';
import { tableOf } from './scorer.ts';

/** Cards to learn from: the first ones drawn by chance, the others because they share a blocking key with one of those. */
export interface Sampled {
  readonly cards: readonly CardDoc[];
  readonly drawn: number;
  readonly country: string | null;
}

export interface Taught {
  readonly rates: LearnedRates;
  /** Pairs that share a key. */
  readonly pairs: number;
}

const RANDOM_PAIRS = 300_000;
const MAX_BLOCK = 50;

/** What is known before weighs as much as so many pairs: of strangers, and of one person. */
const KNOWN = { strangers: 20_000, matches: 200 };

/** Comparisons that sharing a key decides, by pass: that pass says nothing about them. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  names: ['givenName', 'familyName'],
  'family birth': ['familyName', 'birthDate'],
  'given birth': ['givenName', 'birthDate'],
  'sounds year': ['familyName', 'birthDate'],
  'sounds postal': ['givenName', 'familyName', 'address'],
  'company postal': ['organization', 'address'],
  door: ['address', 'familyName', 'phone'],
  phone: ['phone', 'address', 'familyName'],
  mailbox: ['mail', 'givenName', 'familyName'],
};

/** Rates by expectation maximisation over the pairs of all passes and of chance; what few pairs show stays near what is known. */
export function teachRates({ cards, drawn, country }: Sampled): Taught {
  const comparer = createComparer(tableOf(cards, country));
  const { comparisons } = comparer;
  const random = countRandom(comparer, drawn, Math.min(RANDOM_PAIRS, (drawn * (drawn - 1)) / 2), 1);
  const passes = countPasses(comparer, cards, country, drawn);
  const samples = [
    ...[...passes].map(([pass, counts]): Sample => ({ implied: IMPLIED[pass] ?? [], counts, random: false })),
    { implied: [], counts: random, random: true },
  ];
  const learned = estimateRates(comparisons, relationsOf(comparisons), samples, drawn, KNOWN.matches);
  const standard = standardRates(comparisons);
  const rates = comparisons.map(({ name, levels }, at) => {
    const seen = pairsWith(random, at);
    const blend = (level: number) =>
      (learned.u[at]![level]! * seen + standard.u[at]![level]! * KNOWN.strangers) / (seen + KNOWN.strangers);
    const of = levels.map(
      (level, index) => [level.name, { m: learned.m[at]![index + 1]!, u: blend(index + 1) }] as const,
    );
    return [name, Object.fromEntries(of)] as const;
  });
  return {
    rates: Object.fromEntries(rates.filter(([, levels]) => isSane(levels))),
    pairs: sum([...passes.values()].flatMap((each) => [...each.values()])),
  };
}

/** Agreement speaks for one person, and disagreement against it; a comparison that learned otherwise keeps what is known. */
function isSane(levels: LearnedRates[string]): boolean {
  const all = Object.values(levels);
  const [best, worst] = [all[0]!, all.at(-1)!];
  return best.m > best.u && worst.m < worst.u && all.every(({ m, u }) => m > 0 && u > 0);
}

/** Patterns of the pairs that share a key of each pass, one of them drawn. */
function countPasses(comparer: Comparer, cards: readonly CardDoc[], country: string | null, drawn: number) {
  const rows = new Map<string, number[]>();
  for (const [row, card] of cards.entries())
    for (const text of new Set(blockingTexts(card, country))) rows.set(text, [...(rows.get(text) ?? []), row]);
  const passes = new Map<string, PatternCounts>();
  for (const [text, sharing] of rows) {
    if (sharing.length < 2 || sharing.length > MAX_BLOCK) continue;
    const pass = text.slice(0, text.indexOf('\0'));
    const counts = passes.get(pass) ?? new Map<number, number>();
    passes.set(pass, counts);
    for (const [at, a] of sharing.entries())
      if (a < drawn) for (const b of sharing.slice(at + 1)) count(comparer, counts, a, b);
  }
  return passes;
}

function count(comparer: Comparer, counts: PatternCounts, a: number, b: number): void {
  comparer.compare(a, b);
  const pattern = comparer.pattern(a, b);
  counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
}

/** Pairs of which both have a value for a comparison. */
const pairsWith = (counts: PatternCounts, at: number): number =>
  sum([...counts].map(([pattern, pairs]) => (Math.floor(pattern / LEVEL_BASE ** at) % LEVEL_BASE === 0 ? 0 : pairs)));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
