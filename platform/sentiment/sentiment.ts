import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import { STRETCHED, type Language } from './language.ts';
import { STRETCH, termsOf, type Term } from './modifiers.ts';
import { signValence } from './signs.ts';
import { tokensOf } from './tokens.ts';
import { clausesOf, type Clause, type Unit } from './units.ts';

/** What a text says between its best and its worst. */
export type Polarity = 'POSITIVE' | 'NEUTRAL' | 'NEGATIVE';

/** What one word or sign adds to the score, and what made it so. */
export interface Spoken {
  readonly text: string;
  readonly weight: number;
  /** The words and signs that turned, raised or lowered it. */
  readonly because: readonly string[];
}

/** The sentiment of a text from −1 to 1: the sum of the weights of its words. */
export interface Sentiment {
  readonly score: number;
  readonly polarity: Polarity;
  readonly language: Language['code'];
  /** In the order of the text. */
  readonly words: readonly Spoken[];
}

const LANGUAGES = { en: ENGLISH, de: GERMAN };
/** The largest sum that is usual, as in VADER. */
const ALPHA = 15;
/** Scores as near to 0 as that say nothing, as in VADER. */
const NEUTRAL = 0.05;
const CAPITALS = 1.3;
const EXCLAMATION = 0.12;
const MOST_EXCLAMATIONS = 3;
const CONTRAST = { before: 0.5, after: 1.4, conceded: 0.5 };
const AGAIN = 0.2;

/**
 * The sentiment of a text in English or German, by rated words and the rules of VADER (Hutto, Gilbert 2014), enlarged:
 * negation, also behind its verb in German; degree; capitals, stretched letters and exclamation; contrast and
 * concession; emoji and emoticons; what was expected and did not happen.
 */
export function sentimentOf(text: string, language: Language['code'] | null = null): Sentiment {
  const tokens = tokensOf(text);
  const spoken = LANGUAGES[language ?? languageOf(tokens.flatMap(({ kind, text }) => (kind === 'WORD' ? [text] : [])))];
  const mixed = tokens.some(({ kind, text }) => kind === 'WORD' && /\p{Ll}/u.test(text));
  const clauses = clausesOf(tokens, spoken);
  const stances = stancesOf(clauses, spoken);
  const found = clauses.flatMap((clause, at) => [
    ...termsOf(clause.units, spoken).map((term) => wordOf(term, clause, mixed, stances[at]!)),
    ...signsOf(clause.signs),
  ]);
  const sum = found.reduce((total, { weight }) => total + weight, 0);
  const scale = 1 / Math.sqrt(sum * sum + ALPHA);
  const score = sum * scale;
  return {
    score,
    polarity: score > NEUTRAL ? 'POSITIVE' : score < -NEUTRAL ? 'NEGATIVE' : 'NEUTRAL',
    language: spoken.code,
    words: found.map((word) => ({ ...word, weight: word.weight * scale })),
  };
}

/** The language with more of its function words in the text; where that says nothing, with more opinions. */
export function languageOf(words: readonly string[]): Language['code'] {
  const count = (language: Language, has: (word: string) => boolean) =>
    words.filter((word) => has(language.fold(word.toLowerCase()))).length;
  const [en, de] = [ENGLISH, GERMAN].map((language) => count(language, (word) => language.functionWords.has(word)));
  if (en !== de) return en! > de! ? 'en' : 'de';
  const [english, german] = [ENGLISH, GERMAN].map((each) => count(each, (word) => each.valence(word) !== null));
  return german! > english! ? 'de' : 'en';
}

interface Stance {
  readonly factor: number;
  readonly word: string | null;
}

/** What contrast and concession make of each clause: the last "but" of a sentence decides. */
function stancesOf(clauses: readonly Clause[], { contrasts, concessions }: Language): Stance[] {
  const turns = new Map<number, number>();
  clauses.forEach(({ sentence, units: [first] }, at) => {
    if (first && contrasts.has(first.key) && clauses[at - 1]?.sentence === sentence) turns.set(sentence, at);
  });
  return clauses.map(({ sentence, units: [first] }, at): Stance => {
    if (first && concessions.has(first.key)) return { factor: CONTRAST.conceded, word: first.text };
    const turn = turns.get(sentence);
    if (turn === undefined) return { factor: 1, word: null };
    return { factor: at < turn ? CONTRAST.before : CONTRAST.after, word: clauses[turn]!.units[0]!.text };
  });
}

function wordOf(term: Term, { units, exclamations }: Clause, mixed: boolean, stance: Stance): Spoken {
  const { text } = units[term.at]!;
  const because = [...term.because];
  let weight = term.valence * term.factor * stance.factor;
  if (stance.word !== null) because.push(stance.word);
  if (mixed && isCapital(units[term.at]!)) [weight] = [weight * CAPITALS, because.push('capitals')];
  if (STRETCHED.test(text)) [weight] = [weight * STRETCH, because.push('stretched')];
  const marks = Math.min(MOST_EXCLAMATIONS, exclamations);
  if (marks > 0) [weight] = [weight * (1 + EXCLAMATION * marks), because.push('!'.repeat(marks))];
  return { text, weight, because };
}

const isCapital = ({ text }: Unit): boolean => /^\P{Ll}{2,}$/u.test(text) && /\p{Lu}{2}/u.test(text);

/** Each sign once; repeating it adds a little. */
function signsOf(signs: readonly string[]): Spoken[] {
  return [...Map.groupBy(signs, (sign) => sign)].flatMap(([sign, same]) => {
    const valence = signValence(sign);
    if (valence === null || valence === 0) return [];
    const times = Math.min(4, same.length);
    return [{ text: sign, weight: valence * (1 + AGAIN * (times - 1)), because: times > 1 ? [`${times} times`] : [] }];
  });
}
