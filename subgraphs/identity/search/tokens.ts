import { normalPhone } from '../../../platform/domain/phone.ts';
import type { CardDoc } from '../../../platform/domain/card.ts';
import { wordsOf } from '../matching/text.ts';
import { countryOf } from '../../../platform/domain/card.ts';

/** How much of a word people type before they look: the beginnings that are found. */
const PREFIX_LENGTHS = [2, 3, 4, 5, 6, 8] as const;

/** Beginnings that so many words have that a party keeps them itself; longer ones lead to words, and words to parties. */
const OWN_LETTERS = 3;

/** Words of so many letters are found with one letter wrong, missing, too many or swapped with its neighbour. */
const TYPO_LETTERS = { from: 4, to: 12 } as const;

const MAX_WORDS = 12;
const PHONE_DIGITS = 7;

/** The words that a card is found by. */
export function searchWords({ givenName, familyName, fullName, organizationName }: CardDoc): string[] {
  const words = [givenName, familyName, fullName, organizationName].flatMap((text) => wordsOf(text ?? ''));
  return [...new Set(words)].slice(0, MAX_WORDS);
}

/** The texts that a card is found by itself: its words whole and by their first letters, and the ends of phones. */
export function tokenTexts(card: CardDoc, home: string | null): string[] {
  const country = countryOf(card) ?? home;
  const phones = card.phones.map((phone) => normalPhone(phone, country) ?? phone.replace(/\D/gu, ''));
  return [
    ...new Set([
      ...searchWords(card).flatMap((word) => [wordToken(word), ...prefixes(word, 0, OWN_LETTERS)]),
      ...phones.flatMap((phone) => phoneToken(phone) ?? []),
    ]),
  ];
}

/** The texts that a word is found by, and so the cards that have it: its longer beginnings and its typos. */
export const lookupTexts = (word: string): string[] => [...prefixes(word, OWN_LETTERS, Infinity), ...typos(word)];

/** Whether a text is one of those by which words are found. */
export const isLookup = (text: string): boolean =>
  text.startsWith('typo\0') || (text.startsWith('prefix\0') && text.length > 'prefix\0'.length + OWN_LETTERS);

/** The text of a whole word. */
export const wordToken = (word: string): string => `word\0${word}`;
const prefixToken = (prefix: string): string => `prefix\0${prefix}`;

const prefixes = (word: string, over: number, upTo: number): string[] =>
  PREFIX_LENGTHS.filter((length) => length <= word.length && length > over && length <= upTo).map((length) =>
    prefixToken(word.slice(0, length)),
  );

/** A word and what one letter less makes of it: two words that share one of these are a typo apart (SymSpell, Garbe 2012). */
function typos(word: string): string[] {
  if (word.length < TYPO_LETTERS.from || word.length > TYPO_LETTERS.to) return [];
  const shorter = Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [word, ...shorter].map((text) => `typo\0${text}`);
}

/** The end of a number, however it begins. */
function phoneToken(phone: string): string | null {
  const digits = phone.replace(/\D/gu, '');
  return digits.length < PHONE_DIGITS ? null : `phone\0${digits.slice(-PHONE_DIGITS)}`;
}

/** What is searched for: of each word the texts of which a card, or a word of it, has one. */
export interface Wanted {
  /** As typed, the last letters may be missing. */
  readonly exact: readonly (readonly string[])[];
  /** With a typo in any word; null where no word is long enough. */
  readonly typo: readonly (readonly string[])[] | null;
  /** No more than the shortest beginning of one word: a tenth of all cards may have it. */
  readonly common: boolean;
}

/** What a text asks for; null where it says too little. */
export function wantedOf(text: string): Wanted | null {
  const phone = /^[+\d][\d\s().\-/]{5,}$/u.test(text.trim()) ? phoneToken(text) : null;
  if (phone !== null) return { exact: [[phone]], typo: null, common: false };
  const words = [...new Set(wordsOf(text))].slice(0, MAX_WORDS);
  if (words.length === 0) return null;
  const exact = words.map((word) => [begun(word)]);
  const mistyped = words.map((word, index) => (typos(word).length > 0 ? typos(word) : exact[index]!));
  const common = words.length === 1 && words[0]!.length === PREFIX_LENGTHS[0];
  return { exact, typo: words.some((word) => typos(word).length > 0) ? mistyped : null, common };
}

/** The longest beginning of a word that is kept; a letter alone is a whole word. */
function begun(word: string): string {
  const length = PREFIX_LENGTHS.findLast((each) => each <= word.length);
  return length === undefined ? wordToken(word) : prefixToken(word.slice(0, length));
}
