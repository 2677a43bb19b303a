import { jaroWinkler, oneEdit } from './similarity.ts';
import type { Values } from './values.ts';

/** Taken once: inside a sandbox every look at a global is slow, and these are in the innermost loops. */
const { min } = Math;

const BLANK = 32;

/** Jaro-Winkler similarity of two values, which may be of different attributes. */
export const similarity = (of: Values, v: number, other: Values, w: number): number =>
  jaroWinkler(of.units, of.starts[v]!, of.starts[v + 1]!, other.units, other.starts[w]!, other.starts[w + 1]!);

/** Whether one edit makes one value of the other, and they are long enough for that to mean something. */
export function differByOne(of: Values, v: number, w: number, minLength: number): boolean {
  const [from, to, otherFrom, otherTo] = [of.starts[v]!, of.starts[v + 1]!, of.starts[w]!, of.starts[w + 1]!];
  if (min(to - from, otherTo - otherFrom) < minLength) return false;
  return oneEdit(of.units, from, to, of.units, otherFrom, otherTo);
}

/** Whether all words of the value with fewer words are words of the other, and one is longer than a letter. */
export function sharesWords(of: Values, v: number, w: number): boolean {
  const [few, many] = of.starts[v + 1]! - of.starts[v]! <= of.starts[w + 1]! - of.starts[w]! ? [v, w] : [w, v];
  if (!hasBlank(of, many)) return false;
  let long = false;
  for (let from = of.starts[few]!; from < of.starts[few + 1]!;) {
    const to = wordEnd(of, from, of.starts[few + 1]!);
    if (!hasWord(of, many, from, to)) return false;
    long ||= to - from > 1;
    from = to + 1;
  }
  return long;
}

/** Whether the first letters agree and one value is nothing but that letter. */
export function isInitialOf(of: Values, v: number, w: number): boolean {
  const [from, other] = [of.starts[v]!, of.starts[w]!];
  if (of.units[from] !== of.units[other]) return false;
  return wordEnd(of, from, of.starts[v + 1]!) === from + 1 || wordEnd(of, other, of.starts[w + 1]!) === other + 1;
}

/** Whether two values, which may be of different attributes, are the same text. */
export function sameText(of: Values, v: number, other: Values, w: number): boolean {
  const [from, otherFrom] = [of.starts[v]!, other.starts[w]!];
  const length = of.starts[v + 1]! - from;
  if (length !== other.starts[w + 1]! - otherFrom) return false;
  for (let at = 0; at < length; at++) if (of.units[from + at] !== other.units[otherFrom + at]) return false;
  return true;
}

function hasBlank(of: Values, v: number): boolean {
  for (let at = of.starts[v]!; at < of.starts[v + 1]!; at++) if (of.units[at] === BLANK) return true;
  return false;
}

function wordEnd(of: Values, from: number, end: number): number {
  let at = from;
  while (at < end && of.units[at] !== BLANK) at++;
  return at;
}

function hasWord(of: Values, v: number, from: number, to: number): boolean {
  const end = of.starts[v + 1]!;
  for (let start = of.starts[v]!; start < end;) {
    const stop = wordEnd(of, start, end);
    let same = stop - start === to - from;
    for (let at = 0; same && at < to - from; at++) same = of.units[start + at] === of.units[from + at];
    if (same) return true;
    start = stop + 1;
  }
  return false;
}

/** The texts of values, id by id, for what is derived from each once. */
export function* textsOf(of: Values): Generator<string> {
  for (let id = 0; id <= of.size; id++)
    yield String.fromCharCode(...of.units.subarray(of.starts[id], of.starts[id + 1]));
}
