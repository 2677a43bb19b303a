import { spellings, STRETCHED, type Language } from './language.ts';
import type { Unit } from './units.ts';

/** A word with an opinion, and what its surroundings make of it. */
export interface Term {
  readonly at: number;
  readonly valence: number;
  factor: number;
  readonly because: string[];
}

/** A negated compliment is a complaint; a negated complaint is hardly a compliment (Kiritchenko, Mohammad 2016). */
const NEGATED = { positive: -0.74, negative: -0.5 };
const NEGATION_REACH = 3;
const DEGREE_REACH = 2;
const BACK_REACH = 6;
/** Words that are looked at, those without meaning included. */
const WINDOW = 10;

/** The opinions of a clause, with its negators and degrees applied. */
export function termsOf(units: readonly Unit[], language: Language): Term[] {
  const roles = units.map((_, at) => roleOf(units, at, language));
  const terms = units.map(({ key }, at): Term | null => {
    if (roles[at] !== null) return null;
    const valence = first(spellings(key), language.valence);
    return valence === null ? null : { at, valence, factor: 1, because: [] };
  });
  const missed = roles.flatMap((role, at) => (role === 'NEGATOR' ? negate(units, at, terms, language) : []));
  roles.forEach((role, at) => {
    if (typeof role === 'number') strengthen(units, at, role, terms, language);
  });
  return [...terms.filter((term) => term !== null), ...missed].sort((a, b) => a.at - b.at);
}

/** Whether a word negates or by how much it strengthens; a word that is an opinion itself strengthens only the next one. */
function roleOf(units: readonly Unit[], at: number, language: Language): 'NEGATOR' | number | null {
  const { key } = units[at]!;
  const next = units[at + 1]?.key;
  if (isNegator(key, language)) return next !== undefined && language.exempting.has(next) ? 1 : 'NEGATOR';
  const degree = first(spellings(key), (word) => language.degrees.get(word) ?? null);
  if (degree === null) return null;
  const opinion = first(spellings(key), language.valence) !== null;
  return opinion && (next === undefined || first(spellings(next), language.valence) === null) ? null : degree;
}

const isNegator = (key: string, { negators }: Language): boolean => negators.has(key) || key.endsWith("n't");

/** Negates the opinions within reach ahead; where there are none what was expected, or in German what stands before. */
function negate(units: readonly Unit[], at: number, terms: readonly (Term | null)[], language: Language): Term[] {
  const ahead = terms
    .slice(at + 1, at + 1 + WINDOW)
    .filter((term) => term !== null && distance(units, at, term.at, language) <= NEGATION_REACH) as Term[];
  const missed = ahead.length > 0 ? null : expectedNear(units, at, language);
  if (missed) return [{ ...missed, factor: 1, because: [units[at]!.text] }];
  const before = language.looksBack ? nearestBefore(terms, at, BACK_REACH) : undefined;
  for (const term of ahead.length > 0 ? ahead : before ? [before] : []) {
    if (language.stubborn.has(units[term.at]!.key)) continue;
    term.factor *= term.valence * term.factor > 0 ? NEGATED.positive : NEGATED.negative;
    term.because.push(units[at]!.text);
  }
  return [];
}

const nearestBefore = (terms: readonly (Term | null)[], at: number, reach: number): Term | undefined =>
  terms.slice(Math.max(0, at - reach), at).findLast((term) => term !== null) ?? undefined;

function expectedNear(units: readonly Unit[], at: number, language: Language) {
  const near = (from: number, to: number) => {
    for (let k = Math.max(0, from); k < Math.min(units.length, to); k++) {
      const valence = language.expected(units[k]!.key);
      if (valence !== null) return { at: k, valence };
    }
    return null;
  };
  return near(at + 1, at + 2 + NEGATION_REACH) ?? (language.looksBack ? near(at - BACK_REACH, at) : null);
}

function strengthen(
  units: readonly Unit[],
  at: number,
  degree: number,
  terms: readonly (Term | null)[],
  language: Language,
): void {
  if (degree === 1) return;
  const ahead = terms.slice(at + 1, at + 1 + DEGREE_REACH).find((term) => term !== null);
  const last = at === units.length - 1 || isNegator(units[at + 1]!.key, language);
  const term = ahead ?? (last ? nearestBefore(terms, at, DEGREE_REACH + 1) : undefined);
  if (!term) return;
  const { text } = units[at]!;
  term.factor *= degree * (STRETCHED.test(text) ? STRETCH : 1);
  term.because.push(text);
}

/** What a stretched word weighs more. */
export const STRETCH = 1.2;

/** How many words that carry meaning lie between two, the second one counted. */
function distance(units: readonly Unit[], from: number, to: number, { functionWords, degrees }: Language): number {
  const between = units.slice(from + 1, to).filter(({ key }) => !functionWords.has(key) && !degrees.has(key));
  return between.length + 1;
}

/** The first value that is not null. */
function first<T>(words: readonly string[], find: (word: string) => T | null): T | null {
  for (const word of words) {
    const found = find(word);
    if (found !== null) return found;
  }
  return null;
}
