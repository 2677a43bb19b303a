import { wordsOf } from './text.ts';
import { spelling } from './nicknames.ts';

/** One spelling for what streets are called by and shortened to. */
const STREET_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    street: 'st str',
    saint: 'snt',
    avenue: 'ave av aven avda avenida',
    boulevard: 'blvd bd boul bvd bulevar',
    road: 'rd',
    drive: 'dr drv',
    lane: 'ln',
    court: 'ct crt',
    place: 'pl plc platz plaza pza piazza plaats',
    square: 'sq sqr',
    circuit: 'cct cir',
    circle: 'circ',
    crescent: 'cres cr cresc',
    close: 'cl',
    parade: 'pde',
    highway: 'hwy',
    parkway: 'pkwy pky',
    terrace: 'tce ter terr',
    north: 'n',
    south: 's',
    east: 'e',
    west: 'w',
    strasse: 'strasse',
    way: 'wy',
    gardens: 'gdns',
    mount: 'mt',
    rue: 'r',
    calle: 'c cl',
    via: 'v',
    ulica: 'ul',
    apartment: 'apt',
    unit: 'u',
    floor: 'fl flr',
    building: 'bldg',
  }).flatMap(([long, short]) => short.split(' ').map((word) => [word, long])),
);

/** German street names are one word with their kind, whole or shortened: hauptstrasse, hauptstr, haupt strasse. */
const GERMAN = /(?:strasse|straat|str)$/u;

/** A street and its house number apart. */
export interface Street {
  readonly name: string;
  readonly number: string;
}

/** Reads a line as street and number, whichever comes first: `12 Main St`, `Hauptstr. 5a`, `Rue de la Paix 3 bis`. */
export function streetOf(line: string): Street {
  const words = wordsOf(line);
  const at =
    words.length > 0 && /^\d/u.test(words[0]!)
      ? 0
      : words.findIndex((word, index) => index > 0 && /^\d+[a-z]?$/u.test(word));
  const number = at < 0 ? '' : numberOf(words.splice(at, 1)[0]!);
  return { name: streetName(words), number };
}

/** A house number without leading zeros. */
export const numberOf = (text: string): string =>
  wordsOf(text)
    .join('')
    .replace(/^0+(?=\d)/u, '');

function streetName(words: readonly string[]): string {
  return words
    .map((word) => {
      const long = Object.hasOwn(STREET_WORDS, word) ? STREET_WORDS[word]! : word;
      return spelling(long.length > 5 ? long.replace(GERMAN, ' str') : long);
    })
    .join(' ')
    .replace(/\b(?:strasse|street)\b/gu, 'str')
    .replace(/ +/gu, ' ')
    .trim();
}

/** A city in its one spelling, without what stands in brackets or after a slash. */
export const cityOf = (text: string): string =>
  wordsOf(text.replace(/\(.*?\)|\/.*$/gu, ''))
    .map((word) => (word === 'st' || word === 'sankt' || word === 'sainte' ? 'saint' : spelling(word)))
    .join(' ');

/** A postal code without blanks, hyphens, a country's letter in front (`D-10115`) or the American four digits. */
export const postalCodeOf = (text: string): string => {
  const code = text.toLowerCase().replace(/^[a-z]{1,3}-(?=\d)/u, '');
  return code.replace(/^(\d{5})-\d{4}$/u, '$1').replace(/[^\p{L}\p{N}]/gu, '');
};
