import type { NarrativeLanguage } from '../../schema.generated.ts';
import type { Facts } from '../facts.ts';
import { CLAIMED_NUMBERS, formsOf, NEGATIONS, plain } from './forms.ts';
import { isKnownWord } from './words.ts';
import { TOPICS } from './topics.ts';

/** A statement of a model with the paths that it says it rests on. */
export interface Stated {
  readonly text: string;
  readonly cites: readonly string[];
}

const MAX_TEXT = 400;
/** Where what was found stood; no letter, no digit, no blank. */
const FOUND = '\u0001';

/**
 * Whether a statement says what the fields that it cites say: the value of each is stated, and what else it has of numbers,
 * days, amounts, names, negations and subjects is that of a field that it cites. What its verbs make of them nobody checks.
 */
export function isSupported({ text, cites }: Stated, facts: Facts, language: NarrativeLanguage): boolean {
  if (text.length > MAX_TEXT || cites.length === 0 || /[\p{C}<>{}@]|https?:|www\./u.test(text)) return false;
  if (!cites.every((path) => facts.has(path))) return false;
  const rest = withoutValues(text, cites, facts, language);
  return (
    rest !== null &&
    !hasNumber(rest, cites, language) &&
    !hasName(rest, language) &&
    (!hasWord(rest, NEGATIONS[language]) || cites.some((path) => isNone(path, facts))) &&
    TOPICS.every(({ words, paths }) => !words[language].test(plain(text)) || cites.some((path) => paths.test(path)))
  );
}

const isNone = (path: string, facts: Facts): boolean =>
  [0, '[]', 'NOTHING'].includes(facts.get(path) as string | number) || path.includes('.mutedChannels.');

/** The text without the values of what it cites, each taken out once, the longest first; null where one is not stated. */
function withoutValues(
  text: string,
  cites: readonly string[],
  facts: Facts,
  language: NarrativeLanguage,
): string | null {
  let rest = text.normalize('NFKC').replace(/\s+/gu, ' ');
  const wanted = cites
    // An amount is stated with its currency.
    .filter((path) => !(path.endsWith('.currency') && cites.includes(path.replace(/currency$/u, 'amount'))))
    .map((path) => formsOf(path, facts, language).sort((a, b) => b.length - a.length))
    .sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  for (const forms of wanted) {
    const form = forms.find((each) => positionOf(rest, each) !== -1);
    if (form === undefined) return null;
    const at = positionOf(rest, form);
    rest = `${rest.slice(0, at)}${FOUND}${rest.slice(at + form.length)}`;
  }
  return rest;
}

/** Where a form stands by itself: no other digit or letter right before it, nor a digit after it; -1 where it does not. */
function positionOf(text: string, form: string): number {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(form); at !== -1; at = lower.indexOf(form, at + 1)) {
    const [before, after] = [lower.slice(0, at), lower.slice(at + form.length)];
    const whole = !/[\p{L}\p{N}]$|\d[.,]$/u.test(before) && !/^(?:\p{N}|[.,]\d)/u.test(after);
    // A short word is a word of its own; a longer one may go on, as inflected words do.
    if (whole && (form.length > 4 || !/\p{L}$/u.test(form) || !/^\p{L}/u.test(after))) return at;
  }
  return -1;
}

/** What figures are out of, and the days that they look back: said with them, not of them. */
const SCALES: readonly (readonly [paths: RegExp, number: string])[] = [
  [/nps\.last$/u, '10'],
  [/meanRating$/u, '5'],
  [/^healthScore\./u, '100'],
  [/\.(recentActive|recentInteractions)$/u, '90'],
];

function hasNumber(rest: string, cites: readonly string[], language: NarrativeLanguage): boolean {
  const allowed = SCALES.flatMap(([paths, number]) => (cites.some((path) => paths.test(path)) ? number : []));
  const digits = rest.match(/\d[\d.,]*/gu) ?? [];
  return (
    digits.some((each) => !allowed.includes(each.replace(/[.,]+$/u, ''))) ||
    /[%€$£¥]|\p{Sc}/u.test(rest) ||
    hasWord(rest, CLAIMED_NUMBERS[language])
  );
}

const hasName = (rest: string, language: NarrativeLanguage): boolean =>
  (rest.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []).some((word) => !isKnownWord(word, language));

function hasWord(rest: string, words: readonly string[]): boolean {
  const lower = rest.toLowerCase();
  return words.some((word) =>
    new RegExp(`(?<!\\p{L})${word}(?!\\p{L})|${/^n['’]t$/u.test(word) ? word : '(?!)'}`, 'u').test(lower),
  );
}
