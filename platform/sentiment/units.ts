import type { Language } from './language.ts';
import type { Token } from './tokens.ts';

/** A word, or several that are one, in its clause. */
export interface Unit {
  /** As it was written. */
  readonly text: string;
  /** As it is looked up. */
  readonly key: string;
}

/** Words between two breaks, and how many exclamation marks end their sentence. */
export interface Clause {
  readonly sentence: number;
  readonly units: readonly Unit[];
  readonly signs: readonly string[];
  readonly exclamations: number;
}

const LONGEST_UNIT = 4;

/** The clauses of a text; a word of contrast or concession begins a clause of its own. */
export function clausesOf(tokens: readonly Token[], language: Language): Clause[] {
  const clauses: Clause[] = [];
  let [sentence, words, signs]: [number, string[], string[]] = [0, [], []];
  const close = (exclamations: number) => {
    if (words.length + signs.length > 0) {
      for (const units of parted(unitsOf(words, language), language))
        clauses.push({ sentence, units, signs: [], exclamations });
      if (signs.length > 0) clauses.push({ sentence, units: [], signs, exclamations });
    }
    [words, signs] = [[], []];
  };
  for (const { kind, text } of tokens) {
    if (kind === 'WORD') words.push(text);
    else if (kind === 'SIGN') signs.push(text);
    else close(0);
    if (kind !== 'END') continue;
    const exclamations = text.split('!').length - 1;
    for (let at = clauses.length - 1; at >= 0 && clauses[at]!.sentence === sentence; at--)
      clauses[at] = { ...clauses[at]!, exclamations };
    sentence++;
  }
  close(0);
  return clauses;
}

/** Joins the words that are looked up as one, the longest first. */
function unitsOf(words: readonly string[], { units, fold }: Language): Unit[] {
  const keys = words.map((word) => fold(word.toLowerCase()));
  const found: Unit[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_UNIT, words.length - at);
    while (length > 1 && !units.has(keys.slice(at, at + length).join(' '))) length--;
    const take = <T>(from: readonly T[]) => from.slice(at, at + length).join(' ');
    found.push({ text: take(words), key: take(keys) });
    at += length;
  }
  return found;
}

function parted(units: readonly Unit[], { contrasts, concessions, exempting, negators }: Language): Unit[][] {
  const parts: Unit[][] = [[]];
  units.forEach((unit, at) => {
    const exempt = at > 0 && negators.has(units[at - 1]!.key) && exempting.has(unit.key);
    if (!exempt && (contrasts.has(unit.key) || concessions.has(unit.key)) && parts.at(-1)!.length > 0) parts.push([]);
    parts.at(-1)!.push(unit);
  });
  return parts.filter((part) => part.length > 0);
}
