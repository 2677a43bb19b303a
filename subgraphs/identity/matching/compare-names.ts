import type { ComparisonGroup, MakeGroups } from './comparison.ts';
import { termsOfAttribute } from './comparison.ts';
import { formalNames } from './nicknames.ts';
import { differByOne, isInitialOf, sameText, sharesWords, similarity, textsOf } from './relation.ts';
import type { Attribute, Table } from './table.ts';
import { sharedUint32, type Values } from './values.ts';

const NEAR = 0.92;
const WEAK = 0.82;

const GIVEN_LEVELS = [
  { name: 'exact', expected: 0.8, byTerm: true },
  { name: 'alias', expected: 0.04 },
  { name: 'near', expected: 0.07 },
  { name: 'initial', expected: 0.01 },
  { name: 'weak', expected: 0.02 },
  { name: 'swapped', expected: 0.01 },
  { name: 'else', expected: 0.05 },
];
const [EXACT, ALIAS, NEARLY, INITIAL, WEAKLY, SWAPPED, ELSE] = [1, 2, 3, 4, 5, 6, 7];

const FAMILY_LEVELS = [
  { name: 'exact', expected: 0.84, byTerm: true },
  { name: 'part', expected: 0.02 },
  { name: 'near', expected: 0.08 },
  { name: 'weak', expected: 0.02 },
  { name: 'else', expected: 0.04 },
];
const [FAMILY_PART, FAMILY_NEAR, FAMILY_WEAK, FAMILY_ELSE] = [2, 3, 4, 5];

/** Given and family name, together, since people enter them in each other's place. */
export const nameGroups: MakeGroups = (table) => {
  const { given, family } = table.attributes;
  if (!given || !family) return [];
  const comparisons = [
    { name: 'givenName', levels: GIVEN_LEVELS, ...termsOfAttribute(given) },
    { name: 'familyName', levels: FAMILY_LEVELS, ...termsOfAttribute(family) },
  ];
  return [{ comparisons, compareAt: compareNames(given, family) }];
};

function compareNames(given: Attribute, family: Attribute): ComparisonGroup['compareAt'] {
  const formal = formalOf(given);
  return (at) =>
    (a, b, { levels, terms }) => {
      const [givenA, givenB, familyA, familyB] = [given.ids[a]!, given.ids[b]!, family.ids[a]!, family.ids[b]!];
      let first = givenA === 0 || givenB === 0 ? 0 : givenLevel(given, formal, givenA, givenB);
      let last = familyA === 0 || familyB === 0 ? 0 : familyLevel(family, familyA, familyB);
      if (first >= WEAKLY && last >= FAMILY_WEAK && areSwapped(given, family, givenA, givenB, familyA, familyB))
        [first, last] = [SWAPPED, 0];
      levels[at] = first;
      levels[at + 1] = last;
      terms[at] = first === EXACT ? givenA : 0;
      terms[at + 1] = last === EXACT ? familyA : 0;
    };
}

function givenLevel(of: Values, formal: Uint32Array, v: number, w: number): number {
  if (v === w) return EXACT;
  if (sharesFormal(formal, v, w) || sharesWords(of, v, w)) return ALIAS;
  const alike = similarity(of, v, of, w);
  if (alike >= NEAR || differByOne(of, v, w, 3)) return NEARLY;
  if (isInitialOf(of, v, w)) return INITIAL;
  return alike >= WEAK ? WEAKLY : ELSE;
}

function familyLevel(of: Values, v: number, w: number): number {
  if (v === w) return EXACT;
  if (sharesWords(of, v, w)) return FAMILY_PART;
  const alike = similarity(of, v, of, w);
  if (alike >= NEAR || differByOne(of, v, w, 3)) return FAMILY_NEAR;
  return alike >= WEAK ? FAMILY_WEAK : FAMILY_ELSE;
}

function areSwapped(given: Values, family: Values, givenA: number, givenB: number, familyA: number, familyB: number) {
  if (givenA === 0 || givenB === 0 || familyA === 0 || familyB === 0) return false;
  const [one, other] = [sameText(given, givenA, family, familyB), sameText(given, givenB, family, familyA)];
  if (one && other) return true;
  if (!one && !other) return false;
  return (one ? similarity(given, givenB, family, familyA) : similarity(given, givenA, family, familyB)) >= NEAR;
}

const FORMAL_SLOTS = 4;

/** Of each given name the numbers of up to four formal names that it may stand for. */
function formalOf(given: Values): Uint32Array {
  const numbers = new Map<string, number>();
  const formal = sharedUint32((given.size + 1) * FORMAL_SLOTS);
  let id = 0;
  for (const text of textsOf(given)) {
    const names = text === '' ? [] : formalNames(text.replace(/ .*/u, ''));
    names.slice(0, FORMAL_SLOTS).forEach((name, slot) => {
      if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
      formal[id * FORMAL_SLOTS + slot] = numbers.get(name)!;
    });
    id++;
  }
  return formal;
}

function sharesFormal(formal: Uint32Array, v: number, w: number): boolean {
  for (let i = v * FORMAL_SLOTS; i < (v + 1) * FORMAL_SLOTS && formal[i] !== 0; i++)
    for (let j = w * FORMAL_SLOTS; j < (w + 1) * FORMAL_SLOTS && formal[j] !== 0; j++)
      if (formal[i] === formal[j]) return true;
  return false;
}

/** The names of a table, or null where it has none. */
export function namesOf({ attributes: { given, family } }: Table): { given: Attribute; family: Attribute } | null {
  return given && family ? { given, family } : null;
}
