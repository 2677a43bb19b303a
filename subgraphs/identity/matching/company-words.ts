import { jaroWinkler } from './similarity.ts';
import { textsOf } from './relation.ts';
import { shareTexts, type Values } from './values.ts';

/** Taken once: inside a sandbox every look at a global is slow, and these are in the innermost loops. */
const { log, max, min } = Math;

const [MOST, HALF, SOME, ELSE] = [2, 3, 4, 5];

/** The words of each value with their weight: the rarer a word among the values, the more it says. */
export interface WordIndex {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  readonly weights: Float32Array;
  readonly texts: Values;
}

/** Splits every value into its words. */
export function indexWords(of: Values): WordIndex {
  const numbers = new Map<string, number>([['', 0]]);
  const starts = new Uint32Array(of.size + 2);
  const words: number[] = [];
  let id = 0;
  for (const text of textsOf(of)) {
    for (const word of new Set(text.split(' '))) {
      if (word === '') continue;
      if (!numbers.has(word)) numbers.set(word, numbers.size);
      words.push(numbers.get(word)!);
    }
    starts[++id] = words.length;
  }
  const counts = new Uint32Array(numbers.size);
  for (const word of words) counts[word]!++;
  const weights = Float32Array.from(counts, (count) => (count === 0 ? 0 : log(1 + of.size / count)));
  return { starts, words: Uint32Array.from(words), weights, texts: shareTexts([...numbers.keys()]) };
}

/** Compares names by the words that they share, rare ones counting more, typos and abbreviations allowed. */
export function createCompareCompanies(of: Values): (v: number, w: number) => number {
  const index = indexWords(of);
  return (v, w) => {
    const whole = jaroWinkler(of.units, of.starts[v]!, of.starts[v + 1]!, of.units, of.starts[w]!, of.starts[w + 1]!);
    if (whole >= 0.95) return MOST;
    const shared = sharedWeight(index, v, w);
    if (shared >= 0.8) return MOST;
    if (shared >= 0.5 || whole >= 0.88) return HALF;
    return shared >= 0.25 ? SOME : ELSE;
  };
}

/** The mean of what share of each side's weight the other has too. */
function sharedWeight({ starts, words, weights, texts }: WordIndex, v: number, w: number): number {
  let [both, left, right] = [0, 0, 0];
  for (let j = starts[w]!; j < starts[w + 1]!; j++) right += weights[words[j]!]!;
  for (let i = starts[v]!; i < starts[v + 1]!; i++) {
    left += weights[words[i]!]!;
    let best = 0;
    for (let j = starts[w]!; j < starts[w + 1]!; j++) {
      const alike = words[i] === words[j] ? 1 : wordSimilarity(texts, words[i]!, words[j]!);
      best = max(best, alike * min(weights[words[i]!]!, weights[words[j]!]!));
    }
    both += best;
  }
  return left === 0 || right === 0 ? 0 : (both / left + min(1, both / right)) / 2;
}

/** 0.9 for a typo or an abbreviation of three letters or more, else 0. */
function wordSimilarity({ starts, units }: Values, a: number, b: number): number {
  const [from, to, otherFrom, otherTo] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!];
  const shorter = min(to - from, otherTo - otherFrom);
  if (shorter < 3) return 0;
  let prefix = 0;
  while (prefix < shorter && units[from + prefix] === units[otherFrom + prefix]) prefix++;
  if (prefix === shorter) return 0.9;
  return shorter >= 4 && jaroWinkler(units, from, to, units, otherFrom, otherTo) >= 0.9 ? 0.9 : 0;
}
