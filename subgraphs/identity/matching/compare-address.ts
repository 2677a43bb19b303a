import { termsOfAttribute, type MakeGroups } from './comparison.ts';
import { differByOne, similarity } from './relation.ts';
import type { Attribute, Table } from './table.ts';
import { sharedUint32 } from './values.ts';

const LEVELS = [
  { name: 'same', expected: 0.62, byTerm: true },
  { name: 'street', expected: 0.1 },
  { name: 'number and place', expected: 0.04 },
  { name: 'place', expected: 0.08, byTerm: true },
  { name: 'near', expected: 0.06 },
  { name: 'else', expected: 0.1 },
];
const [SAME, STREET, NUMBER_AND_PLACE, PLACE, NEAR, ELSE] = [1, 2, 3, 4, 5, 6];

/** How two values agree. */
const [UNKNOWN, DIFFERENT, SIMILAR, EQUAL] = [-1, 0, 1, 2];

/** Street, number, postal code, city and region as one comparison: whoever shares a street shares its town as well. */
export const addressGroups: MakeGroups = (table) => {
  const { street, number, postal, city, region } = table.attributes;
  if (!street && !postal && !city && !region) return [];
  const whole = wholeAddresses(table);
  const postalTerms = postal ? termsOfAttribute(postal) : null;
  const comparison = {
    name: 'address',
    levels: LEVELS,
    terms: whole.count + (postalTerms?.terms ?? 0),
    textOf: (term: number) =>
      term <= whole.count ? whole.textOf(term) : `postal ${postalTerms?.textOf(term - whole.count)}`,
    eachTerm: (row: number, visit: (term: number) => void) => {
      if (whole.ids[row] !== 0) visit(whole.ids[row]!);
      postalTerms?.eachTerm(row, (term) => visit(whole.count + term));
    },
  };
  const streets = agreementOf(street, alike(0.9));
  const numbers = agreementOf(number, never);
  const codes = agreementOf(postal, byOne);
  const cities = agreementOf(city, alike(0.9));
  const regions = agreementOf(region, alike(0.95));
  const level = (a: number, b: number) =>
    levelOf(streets(a, b), numbers(a, b), codes(a, b), cities(a, b), regions(a, b));
  const compareAt =
    (at: number) =>
    (a: number, b: number, { levels, terms }: { levels: Uint8Array; terms: Uint32Array }) => {
      levels[at] = level(a, b);
      terms[at] = 0;
      if (levels[at] === SAME) terms[at] = whole.ids[a] === whole.ids[b] ? whole.ids[a]! : 0;
      else if (levels[at] === PLACE && postal && postal.ids[a * postal.slots] === postal.ids[b * postal.slots])
        terms[at] = postal.ids[a * postal.slots] === 0 ? 0 : whole.count + postal.ids[a * postal.slots]!;
    };
  return [{ comparisons: [comparison], compareAt }];
};

function levelOf(street: number, number: number, code: number, city: number, region: number): number {
  const known = code > UNKNOWN || city > UNKNOWN;
  const agreeing = (code > DIFFERENT ? 1 : 0) + (city > DIFFERENT ? 1 : 0);
  const contradicted = code === DIFFERENT || city === DIFFERENT;
  if (street > DIFFERENT && (agreeing > 0 || !known)) return number === EQUAL ? SAME : STREET;
  if (street > DIFFERENT && number === EQUAL) return STREET;
  if (agreeing > 0 && number === EQUAL && street === DIFFERENT) return NUMBER_AND_PLACE;
  if (agreeing > 0 && !contradicted) return PLACE;
  if (agreeing > 0) return NEAR;
  const regions = known ? DIFFERENT : region;
  if (street === UNKNOWN && !known && regions === UNKNOWN) return 0;
  if (street === UNKNOWN && !known) return regions > DIFFERENT ? NEAR : ELSE;
  return street > DIFFERENT ? NEAR : ELSE;
}

type Agreement = (a: number, b: number) => number;

/** The best agreement over the slots; values that differ may be similar. */
function agreementOf(of: Attribute | undefined, similar: (of: Attribute, v: number, w: number) => boolean): Agreement {
  if (!of) return () => UNKNOWN;
  const { slots, ids } = of;
  return (a, b) => {
    let best = UNKNOWN;
    for (let i = a * slots; i < (a + 1) * slots; i++) {
      const v = ids[i]!;
      for (let j = b * slots; v !== 0 && j < (b + 1) * slots; j++) {
        const w = ids[j]!;
        if (w === 0) continue;
        if (v === w) return EQUAL;
        if (best !== SIMILAR) best = similar(of, v, w) ? SIMILAR : DIFFERENT;
      }
    }
    return best;
  };
}

const alike = (threshold: number) => (of: Attribute, v: number, w: number) => similarity(of, v, of, w) >= threshold;
const byOne = (of: Attribute, v: number, w: number) => differByOne(of, v, w, 4);
const never = () => false;

/** Numbers the whole addresses: how many live there says what sharing it says. */
function wholeAddresses({ rows, attributes: { street, number, postal, city } }: Table) {
  const ids = sharedUint32(rows);
  const texts = [''];
  const textOf = (term: number) => texts[term]!;
  if (!street) return { ids, count: 0, textOf };
  const numbers = new Map<string, number>();
  const text = (of: Attribute | undefined, row: number) => (of ? termsOfAttribute(of).textOf(first(of, row)) : '');
  const first = (of: Attribute | undefined, row: number) => (of ? of.ids[row * of.slots]! : 0);
  for (let row = 0; row < rows; row++) {
    if (first(street, row) === 0) continue;
    const key = `${first(street, row)} ${first(number, row)} ${first(postal, row) || -first(city, row)}`;
    if (!numbers.has(key)) {
      numbers.set(key, numbers.size + 1);
      texts.push([street, number, first(postal, row) ? postal : city].map((of) => text(of, row)).join('|'));
    }
    ids[row] = numbers.get(key)!;
  }
  return { ids, count: numbers.size, textOf };
}
