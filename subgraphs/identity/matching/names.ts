import { spelling } from './nicknames.ts';
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

/** A whole name as given and family name: `Ada Lovelace`, `Lovelace, Ada`, `Dr. Ludwig van Beethoven`. */
export function splitName(text: string): { readonly given: string; readonly family: string } {
  const [family, given, ...rest] = text.split(',').map(nameOf);
  if (given !== undefined && given !== '' && family !== '' && rest.length === 0) return { given, family: family! };
  const words = named(wordsOf(text));
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1]!)) at--;
  return at < 1
    ? { given: '', family: words.join(' ') }
    : { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
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
