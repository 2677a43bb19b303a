import { termsOfAttribute, type ComparisonGroup, type Level, type MakeGroups } from './comparison.ts';
import { createCompareCompanies } from './company-words.ts';
import { namesOf } from './compare-names.ts';
import { differByOne, sharesWords, similarity, textsOf } from './relation.ts';
import type { Attribute, Table } from './table.ts';
import type { Values } from './values.ts';

/** Taken once: inside a sandbox every look at a global is slow, and these are in the innermost loops. */
const { min } = Math;

/** The level of two different values of one attribute. */
type Relate = (v: number, w: number, a: number, b: number) => number;

const IDENTIFIER: readonly Level[] = [
  { name: 'exact', expected: 0.9, byTerm: true },
  { name: 'typo', expected: 0.06 },
  { name: 'else', expected: 0.04 },
];
const PHONE: readonly Level[] = [
  { name: 'exact', expected: 0.7, byTerm: true },
  { name: 'typo', expected: 0.05 },
  { name: 'else', expected: 0.25 },
];
const MAIL: readonly Level[] = [
  { name: 'exact', expected: 0.65, byTerm: true },
  { name: 'mailbox', expected: 0.06 },
  { name: 'near', expected: 0.05 },
  { name: 'else', expected: 0.24 },
];
const COMPANY: readonly Level[] = [
  { name: 'exact', expected: 0.7, byTerm: true },
  { name: 'most words', expected: 0.14 },
  { name: 'half the words', expected: 0.06 },
  { name: 'some words', expected: 0.03 },
  { name: 'else', expected: 0.07 },
];
const TEXT: readonly Level[] = [
  { name: 'exact', expected: 0.8, byTerm: true },
  { name: 'near', expected: 0.08 },
  { name: 'else', expected: 0.12 },
];

/** Whatever is one attribute, compared as a whole: identifiers, phones, mails, companies, other texts. */
export const valueGroups: MakeGroups = (table) =>
  Object.entries(table.attributes).flatMap(([name, attribute]) => {
    if (attribute.size === 0) return [];
    if (name === 'phone') return [group('phone', PHONE, attribute, relatePhones(attribute))];
    if (name === 'mail') return [group('mail', MAIL, attribute, relateMails(attribute, table))];
    if (name === 'organization') return [group(name, COMPANY, attribute, createCompareCompanies(attribute))];
    if (name.startsWith('identifier:')) return [group(name, IDENTIFIER, attribute, relateIdentifiers(attribute))];
    return name.startsWith('text:') ? [group(name, TEXT, attribute, relateTexts(attribute))] : [];
  });

/** The best level over all slots: the lowest number that is not 0. */
function group(name: string, levels: readonly Level[], of: Attribute, relate: Relate): ComparisonGroup {
  const compareAt: ComparisonGroup['compareAt'] = (at) => (a, b, findings) => {
    let best = 0;
    let term = 0;
    for (let i = a * of.slots; i < (a + 1) * of.slots; i++)
      for (let j = b * of.slots; j < (b + 1) * of.slots; j++) {
        const [v, w] = [of.ids[i]!, of.ids[j]!];
        if (v === 0 || w === 0 || best === 1) continue;
        const level = v === w ? 1 : relate(v, w, a, b);
        if (level === 0 || (best !== 0 && level >= best)) continue;
        best = level;
        term = level === 1 ? v : 0;
      }
    findings.levels[at] = best;
    findings.terms[at] = term;
  };
  return { comparisons: [{ name, levels, ...termsOfAttribute(of) }], compareAt };
}

const relateIdentifiers =
  (of: Values): Relate =>
  (v, w) =>
    differByOne(of, v, w, 5) ? 2 : 3;

/** One edit, or the same national number of which one side lacks the country. */
const relatePhones =
  (of: Values): Relate =>
  (v, w) => {
    let [i, j] = [of.starts[v + 1]! - 1, of.starts[w + 1]! - 1];
    while (i >= of.starts[v]! && j >= of.starts[w]! && of.units[i] === of.units[j]) {
      i--;
      j--;
    }
    const same = min(of.starts[v + 1]! - 1 - i, of.starts[w + 1]! - 1 - j);
    if (same >= 7 && (i < of.starts[v]! || j < of.starts[w]!)) return 1;
    return differByOne(of, v, w, 7) ? 2 : 3;
  };

const relateTexts =
  (of: Values): Relate =>
  (v, w) =>
    similarity(of, v, of, w) >= 0.9 || sharesWords(of, v, w) ? 2 : 3;

/** A mailbox made of the person's name says no more than the name does: similar ones are no evidence. */
function relateMails(of: Values, table: Table): Relate {
  const boxes = mailboxesOf(of);
  const names = namesOf(table);
  return (v, w, a, b) => {
    const sameBox = boxes.ids[v] === boxes.ids[w];
    if (!sameBox && similarity(of, v, of, w) < 0.94) return 4;
    if (names && [a, b].some((row) => tells(of, v, names.family, row) || tells(of, v, names.given, row))) return 0;
    return sameBox ? 2 : 3;
  };
}

function mailboxesOf(of: Values): { readonly ids: Uint32Array } {
  const numbers = new Map<string, number>();
  const ids = new Uint32Array(of.size + 1);
  let id = 0;
  for (const text of textsOf(of)) {
    const box = text.slice(0, text.lastIndexOf('@')).replace(/[._-]/gu, '');
    if (!numbers.has(box)) numbers.set(box, numbers.size);
    ids[id++] = numbers.get(box)!;
  }
  return { ids };
}

const LETTER_A = 97;
const LETTER_Z = 122;

/** Whether a mail contains the record's name, whatever stands between its letters. */
function tells(of: Values, v: number, name: Attribute, row: number): boolean {
  const id = name.ids[row]!;
  if (id === 0 || name.starts[id + 1]! - name.starts[id]! < 3) return false;
  for (let at = of.starts[v]!; at < of.starts[v + 1]!; at++) if (tellsFrom(of, at, v, name, id)) return true;
  return false;
}

function tellsFrom(of: Values, from: number, v: number, name: Values, id: number): boolean {
  const isLetter = (unit: number) => unit >= LETTER_A && unit <= LETTER_Z;
  let at = from;
  for (let letter = name.starts[id]!; letter < name.starts[id + 1]!; letter++) {
    if (!isLetter(name.units[letter]!)) continue;
    while (at < of.starts[v + 1]! && !isLetter(of.units[at]!)) at++;
    if (of.units[at] !== name.units[letter] || at >= of.starts[v + 1]!) return false;
    at++;
  }
  return true;
}
