/** What the model knows of one language; words are in lower case and as `fold` makes them. */
export interface Language {
  readonly code: 'en' | 'de';
  readonly fold: (word: string) => string;
  /** Tells the language, and does not count as distance. */
  readonly functionWords: ReadonlySet<string>;
  /** From about −4 to 4; null where a word has none. */
  readonly valence: (word: string) => number | null;
  /** Words such as "work", of which only the absence is an opinion: what they weigh when negated. */
  readonly expected: (word: string) => number | null;
  readonly negators: ReadonlySet<string>;
  /** Words after which a negator negates nothing: "not only". */
  readonly exempting: ReadonlySet<string>;
  /** Words that a negator leaves as they are: "don't waste your money". */
  readonly stubborn: ReadonlySet<string>;
  /** Factors of words such as "very" and "a bit". */
  readonly degrees: ReadonlyMap<string, number>;
  /** What stands after them outweighs what stands before: "but". */
  readonly contrasts: ReadonlySet<string>;
  /** What stands in their clause is conceded: "although". */
  readonly concessions: ReadonlySet<string>;
  /** Several words that are looked up as one. */
  readonly units: ReadonlySet<string>;
  /** Whether a negator or degree may follow what it modifies: "gefällt mir nicht". */
  readonly looksBack: boolean;
}

/** Weights by word, from lists of words by weight; several words that are one are joined by `_`. */
export function weighed(lists: Readonly<Record<string, string>>, fold = (word: string) => word): Map<string, number> {
  return new Map(Object.entries(lists).flatMap(([weight, list]) => listed(list, fold).map((word) => [word, +weight])));
}

/** The words of a list that are separated by blanks. */
export const listed = (list: string, fold = (word: string) => word): string[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((word) => fold(word.replaceAll('_', ' ')));

/** Those of the words that are several. */
export const unitsOf = (...lists: readonly Iterable<string>[]): Set<string> =>
  new Set(lists.flatMap((list) => [...list]).filter((word) => word.includes(' ')));

/** No word that is looked up is longer, in any language here. */
export const LONGEST_WORD = 40;

/** Letters that were repeated to stress a word, as two and as one: "soooo" is looked up as "soo" and "so". */
export function spellings(word: string): string[] {
  if (!STRETCHED.test(word)) return [word];
  return ['$1$1', '$1'].map((run) => word.replace(EACH_STRETCH, run));
}

/** A letter three times or more. */
export const STRETCHED = /(\p{L})\1{2,}/u;
const EACH_STRETCH = new RegExp(STRETCHED, 'gu');
