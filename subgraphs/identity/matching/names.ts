import { isKnownGiven, spelling } from './nicknames.ts';
import { wordsOf } from './text.ts';

const TITLES = new Set(
  (
    'dr prof professor mr mrs ms miss mx sir dame lady lord rev herr frau fr hr mme mlle monsieur madame sr sra srta ' +
    'don dona dott sig ing mag dipl med phd msc bsc mba llm jr junior senior ii iii iv'
  ).split(' '),
);
const PARTICLES = new Set(
  'van von vom zu zur zum de der den del della di da dos das du des la le el al bin ibn ben af av ter ten st'.split(
    ' ',
  ),
);

const named = (words: readonly string[]): string[] => {
  const kept = words.filter((word) => !TITLES.has(word));
  return (kept.length > 0 ? kept : words).map(spelling);
};

/** A given or family name in its one form, titles gone; empty where there is none. */
export const nameOf = (text: string): string => named(wordsOf(text)).join(' ');

/** In which order whole names are written that do not tell by a comma or by capitals. */
export type NameOrder = 'GIVEN_FIRST' | 'FAMILY_FIRST';

/** So many names have to speak for it before family names are taken to come first. */
const FEWEST_SHOWING = 5;

/** The order that most of a column's names show by where given names stand that are known. */
export function nameOrderOf(texts: Iterable<string>): NameOrder {
  let [first, last] = [0, 0];
  for (const text of texts) {
    if (commaParts(text) ?? capitalParts(text)) continue;
    const words = named(wordsOf(text));
    if (words.length < 2) continue;
    if (isKnownGiven(words[0]!)) first++;
    if (isKnownGiven(words.at(-1)!)) last++;
  }
  return last >= FEWEST_SHOWING && last > 2 * first ? 'FAMILY_FIRST' : 'GIVEN_FIRST';
}

/** A name in its two parts. */
export interface SplitName {
  readonly given: string;
  readonly family: string;
}

/** A whole name as given and family name: `Ada Lovelace`, `Lovelace, Ada`, `LOVELACE Ada`, `Dr. Ludwig van Beethoven`. */
export function splitName(text: string, order: NameOrder = 'GIVEN_FIRST'): SplitName {
  const told = commaParts(text) ?? capitalParts(text);
  if (told) return told;
  const words = named(wordsOf(text));
  if (order === 'FAMILY_FIRST') return familyFirst(words);
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1]!)) at--;
  return at < 1
    ? { given: '', family: words.join(' ') }
    : { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

function familyFirst(words: readonly string[]): SplitName {
  let until = 1;
  while (until < words.length - 1 && PARTICLES.has(words[until - 1]!)) until++;
  return { given: words.slice(until).join(' '), family: words.slice(0, until).join(' ') };
}

function commaParts(text: string): SplitName | null {
  const [family, given, ...rest] = text.split(',').map(nameOf);
  return given !== undefined && given !== '' && family !== '' && rest.length === 0 ? { given, family: family! } : null;
}

const IN_CAPITALS = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u;

/** Where words are in capitals and those before or after them are not, they are the family name, with its particles: `van der BERG Jan`. */
function capitalParts(text: string): SplitName | null {
  const words = text
    .trim()
    .split(/\s+/u)
    .filter((word) => !wordsOf(word).every((part) => TITLES.has(part)));
  const isFamily = (word: string) => IN_CAPITALS.test(word) || PARTICLES.has(word);
  const capitals = [...words.keys()].filter((at) => IN_CAPITALS.test(words[at]!));
  const given = [...words.keys()].filter((at) => !isFamily(words[at]!));
  if (capitals.length === 0 || given.length === 0) return null;
  if (given[0]! < capitals.at(-1)! && given.at(-1)! > capitals[0]!) return null;
  return {
    given: nameOf(given.map((at) => words[at]!).join(' ')),
    family: nameOf(words.filter(isFamily).join(' ')),
  };
}

/** The words of a family name, in its one form, that name a family: `Lopez` of `de la Lopez`; all where there is nothing else. */
export function familyWords(family: string): string[] {
  const words = family.split(' ').filter((word) => word !== '');
  const naming = words.filter((word) => word.length > 1 && !PARTICLES.has(word));
  return [...new Set(naming.length > 0 ? naming : words)];
}

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|zh/gu, 'x'],
  [/tsch|tz|ts|[zcq]/gu, 's'],
  [/ph|[vw]/gu, 'f'],
  [/ck|[gk]/gu, 'k'],
  [/th|dt|[dt]/gu, 't'],
  [/[bp]/gu, 'p'],
  [/[mn]/gu, 'n'],
  [/[jyi]/gu, 'i'],
];

/**
 * How a name sounds, roughly and in several languages: the first letter's class and the consonants' classes, doubles and
 * vowels dropped, at most four signs. For blocking only; that two names sound alike is no evidence.
 */
export function soundOf(name: string): string {
  let sound = name.replace(/ .*/u, '');
  for (const [letters, sign] of CLASSES) sound = sound.replace(letters, sign);
  const first = sound.slice(0, 1);
  return (first + sound.slice(1).replace(/[aeiouh]/gu, '')).replace(/(.)\1+/gu, '$1').slice(0, 4);
}
