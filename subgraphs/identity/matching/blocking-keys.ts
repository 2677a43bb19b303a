import { indexWords } from './company-words.ts';
import { formalNames } from './nicknames.ts';
import { soundOf } from './names.ts';
import { textsOf } from './relation.ts';
import type { Attribute, Table } from './table.ts';
import { hashOf, type Values } from './values.ts';

/** A key of records: those that share one may be the same. 0 is no key. */
export interface Key {
  readonly slots: number;
  readonly of: (row: number, slot: number) => number;
}

/** What passes are made of, by name, as far as the table has what it takes. */
export function blockingKeys(table: Table): Readonly<Record<string, Key>> {
  const keys: Record<string, Key> = {};
  for (const [name, attribute] of Object.entries(table.attributes)) {
    keys[name] = keyOfAttribute(attribute);
    if (name === 'given') keys['givenSound'] = derived(attribute, (text) => soundOf(formalNames(firstWord(text))[0]!));
    if (name === 'family') keys['familySound'] = derived(attribute, soundOf);
    if (name === 'birth') keys['year'] = derived(attribute, (text) => text.slice(0, 4).replaceAll('-', ''));
    if (name === 'birth') keys['monthDay'] = derived(attribute, (text) => sorted(text.slice(4)).replaceAll('-', ''));
    if (name === 'mail') keys['mailbox'] = derived(attribute, (text) => text.slice(0, text.lastIndexOf('@')));
    if (name === 'phone') keys['phone'] = derived(attribute, (text) => text.slice(-8));
    if (name === 'organization' || name.startsWith('text:')) addWords(keys, name, attribute);
  }
  const { given, family } = table.attributes;
  if (given && family) keys['names'] = unordered(given, family);
  return keys;
}

const firstWord = (text: string): string => text.replace(/ .*/u, '');

/** Digits in order: equal for swapped day and month. */
const sorted = (text: string): string => [...text].sort().join('');

const keyOfAttribute = ({ ids, slots }: Attribute): Key => ({
  slots,
  of: (row, slot) => ids[row * slots + slot]!,
});

/** A key that each value has by its text. */
function derived(attribute: Attribute, read: (text: string) => string): Key {
  const codes = numbered(attribute, read);
  return { slots: attribute.slots, of: (row, slot) => codes[attribute.ids[row * attribute.slots + slot]!]! };
}

function numbered(values: Values, read: (text: string) => string): Uint32Array {
  const numbers = new Map<string, number>([['', 0]]);
  const codes = new Uint32Array(values.size + 1);
  let id = 0;
  for (const text of textsOf(values)) {
    const code = text === '' ? '' : read(text);
    if (!numbers.has(code)) numbers.set(code, numbers.size);
    codes[id++] = numbers.get(code)!;
  }
  return codes;
}

/** Given and family name whichever came first. */
function unordered(given: Attribute, family: Attribute): Key {
  const both = new Map<string, number>();
  const number = (text: string) => {
    if (!both.has(text)) both.set(text, both.size + 1);
    return both.get(text)!;
  };
  const givenNumbers = Uint32Array.from([...textsOf(given)].map(number));
  const familyNumbers = Uint32Array.from([...textsOf(family)].map(number));
  return {
    slots: 1,
    of: (row) => {
      const [g, f] = [given.ids[row]!, family.ids[row]!];
      if (g === 0 || f === 0) return 0;
      const [one, other] = [givenNumbers[g]!, familyNumbers[f]!];
      return one < other ? hashOf(one, other) : hashOf(other, one);
    },
  };
}

const RARE_WORDS = 3;

/** The rarest words of a value, and how its first word sounds. Columns of a few values are classes, not names. */
function addWords(keys: Record<string, Key>, name: string, attribute: Attribute): void {
  if (attribute.size * 10 < attribute.ids.length) return;
  const { starts, words, weights, texts } = indexWords(attribute);
  const sounds = numbered(texts, soundOf);
  const rare = new Uint32Array((attribute.size + 1) * RARE_WORDS);
  for (let id = 1; id <= attribute.size; id++) {
    const own = words.subarray(starts[id], starts[id + 1]).toSorted((a, b) => weights[b]! - weights[a]!);
    for (let at = 0; at < Math.min(own.length, RARE_WORDS); at++) rare[id * RARE_WORDS + at] = own[at]!;
  }
  const slots = attribute.slots * RARE_WORDS;
  const word = (row: number, slot: number) => {
    const id = attribute.ids[row * attribute.slots + Math.floor(slot / RARE_WORDS)]!;
    return rare[id * RARE_WORDS + (slot % RARE_WORDS)]!;
  };
  keys[`${name} word`] = { slots, of: word };
  keys[`${name} sound`] = { slots, of: (row, slot) => sounds[word(row, slot)]! };
}
