import { termsOfAttribute, type MakeGroups } from './comparison.ts';
import type { Values } from './values.ts';

const LEVELS = [
  { name: 'exact', expected: 0.85, byTerm: true },
  { name: 'typo', expected: 0.06 },
  { name: 'two parts', expected: 0.04 },
  { name: 'year', expected: 0.02 },
  { name: 'else', expected: 0.03 },
];
const [EXACT, TYPO, TWO_PARTS, YEAR, ELSE] = [1, 2, 3, 4, 5];

const DASH = 45;

/** Birth dates, with what goes wrong in them: a digit, two swapped digits, day and month swapped, one wrong part. */
export const birthGroups: MakeGroups = ({ attributes: { birth } }) => {
  if (!birth) return [];
  const compareAt =
    (at: number) =>
    (a: number, b: number, { levels, terms }: { levels: Uint8Array; terms: Uint32Array }) => {
      const [v, w] = [birth.ids[a]!, birth.ids[b]!];
      levels[at] = v === 0 || w === 0 ? 0 : v === w ? exactOrYear(birth, v) : levelOf(birth, v, w);
      terms[at] = levels[at] === EXACT ? v : 0;
    };
  return [{ comparisons: [{ name: 'birthDate', levels: LEVELS, ...termsOfAttribute(birth) }], compareAt }];
};

/** Equal dates of which only the year is known are equal years. */
const exactOrYear = ({ units, starts }: Values, v: number): number =>
  units[starts[v]! + 4] === DASH && units[starts[v]! + 6] === DASH ? YEAR : EXACT;

function levelOf({ units, starts }: Values, v: number, w: number): number {
  const [from, other] = [starts[v]!, starts[w]!];
  const differs = (at: number) => units[from + at] !== units[other + at];
  const unknown = (at: number) => units[from + at] === DASH || units[other + at] === DASH;
  let differing = 0;
  let last = -1;
  let first = -1;
  for (let at = 0; at < 8; at++) {
    if (!differs(at) || unknown(at)) continue;
    differing++;
    if (first < 0) first = at;
    last = at;
  }
  const crossed = (i: number, j: number) =>
    units[from + i] === units[other + j] && units[from + j] === units[other + i];
  const known = !unknown(0) && !unknown(4) && !unknown(6);
  if (known && (differing === 1 || (differing === 2 && crossed(first, last)))) return TYPO;
  if (known && crossed(4, 6) && crossed(5, 7) && !differs(0) && !differs(1) && !differs(2) && !differs(3)) return TYPO;
  const agree = (start: number, end: number) => {
    for (let at = start; at < end; at++) if (differs(at) || unknown(at)) return 0;
    return 1;
  };
  const year = agree(0, 4);
  if (year + agree(4, 6) + agree(6, 8) >= 2) return TWO_PARTS;
  return year === 1 ? YEAR : ELSE;
}
