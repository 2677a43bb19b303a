import { normalPhone } from '../../../platform/domain/phone.ts';
import type { CardDoc } from '../../../platform/domain/card.ts';
import { createComparer } from '../matching/compare.ts';
import type { Kind } from '../matching/kinds.ts';
import { priorBits, relationBits } from '../matching/mixture.ts';
import { relationsOf } from '../matching/relations.ts';
import { createScorer, probabilityOf, weightAt, weightsOf } from '../matching/score.ts';
import { createTable, type Table } from '../matching/table.ts';
import type { TermCounts } from '../matching/terms.ts';
import { countryOf } from '../../../platform/domain/card.ts';
import { normalMail } from '../rules.ts';
import { ratesOf, STANDARD, type Parameters } from './parameters.ts';
import { RELATED } from './rates.ts';

/** What one comparison says of two cards, in bits; positive speaks for one person. */
export interface Reason {
  readonly field: string;
  readonly level: string;
  readonly weight: number;
}

/** Why two cards have their probability: `prior` and the weights add up to its log odds in bits. */
export interface Scored {
  readonly probability: number;
  readonly prior: number;
  readonly reasons: readonly Reason[];
}

/** A card and who its customer is, where it comes from. */
export interface Compared {
  readonly domain: string;
  readonly customer: string | null;
  readonly card: CardDoc;
}

export type Pair = readonly [number, number];

/** How many customers have a term, by its text; and how many customers there are. */
export interface Population {
  readonly customers: number;
  readonly having: ReadonlyMap<string, number>;
}

/** Cards side by side. */
export interface Comparing {
  /** The terms that pairs share, whose frequencies decide what sharing them says. */
  readonly terms: (pairs: readonly Pair[]) => string[];
  readonly score: (pair: Pair, population: Population) => Scored;
}

const COLUMNS = (
  [
    ['givenName', 1],
    ['familyName', 1],
    ['fullName', 1],
    ['birthDate', 1],
    ['mail', 3],
    ['phone', 3],
    ['street', 2],
    ['city', 2],
    ['postalCode', 2],
    ['organization', 1],
  ] as const satisfies readonly (readonly [Kind, number])[]
).flatMap(([kind, slots]) =>
  Array.from({ length: slots }, (_, slot) => ({ kind: kind, slot, name: `${kind}${slot}` })),
);

/** What is known before data is: as if so many customers of the usual kind were there too. */
const PSEUDO_CUSTOMERS = 10_000;

/** Nobody knows that two cards are one person's better than this before comparing them, however few there are. */
const FEWEST_CUSTOMERS = 1_000;

/** Two records of one domain are one person's so much more seldom than two of different ones. */
const WITHIN_DOMAIN = 0.1;

/** Puts cards side by side; nothing of them is kept but what is needed to compare them. */
export function compareCards(
  cards: readonly Compared[],
  country: string | null,
  parameters: Parameters = STANDARD,
): Comparing {
  const comparer = createComparer(
    tableOf(
      cards.map(({ card }) => card),
      country,
    ),
  );
  const rates = ratesOf(comparer.comparisons, parameters);
  const weights = weightsOf(comparer, rates);
  const relations = relationsOf(comparer.comparisons);
  const offsets: number[] = [];
  let total = 0;
  for (const { terms } of comparer.comparisons) {
    offsets.push(total);
    total += terms + 1;
  }
  const shared = () =>
    comparer.comparisons.flatMap(({ name, textOf }, at) => {
      const term = comparer.findings.terms[at]!;
      return term === 0 ? [] : [{ at, term, text: `${name}\0${textOf(term)}` }];
    });
  const countsOf = ({ customers, having }: Population): TermCounts => {
    const counts = new Uint32Array(total);
    for (const { at, term, text } of shared()) {
      const usual = rates.u[at]![comparer.findings.levels[at]!]! * PSEUDO_CUSTOMERS;
      counts[offsets[at]! + term] = Math.max(having.get(text) ?? 0, 2) + Math.round(usual);
    }
    const unseen = comparer.comparisons.map(() => 0.5);
    return { offsets, counts, unseen, customers: customers + PSEUDO_CUSTOMERS };
  };
  return {
    terms: (pairs) => [
      ...new Set(
        pairs.flatMap(([a, b]) => {
          comparer.compare(a, b);
          return shared().map(({ text }) => text);
        }),
      ),
    ],
    score: ([a, b], population) => {
      comparer.compare(a, b);
      const counts = countsOf(population);
      const same = cards[a]!.customer !== null && cards[a]!.customer === cards[b]!.customer;
      const sums = new Float64Array(1 + relations.length);
      createScorer(
        comparer,
        weights,
        relations,
        counts,
        Uint32Array.from(cards, (_, row) => (same ? 0 : row)),
      )(a, b, sums, 0);
      const reasons = comparer.comparisons.flatMap(({ name, levels }, at): Reason[] => {
        const level = comparer.findings.levels[at]!;
        const weight = weightAt(comparer, weights, counts, at, same);
        return level === 0 ? [] : [{ field: name, level: levels[level - 1]!.name, weight }];
      });
      const within = cards[a]!.domain === cards[b]!.domain ? WITHIN_DOMAIN : 1;
      const customers = Math.max(population.customers, FEWEST_CUSTOMERS);
      const shares = Float64Array.of(
        within / customers,
        ...relations.map(({ name }) => (RELATED[name] ?? 0) / customers),
      );
      const { bits, relation } = relationBits(relations, shares, sums, 0);
      if (relation !== null && bits < -0.01) reasons.push({ field: 'relation', level: relation, weight: bits });
      const prior = priorBits(shares);
      return { prior, reasons, probability: probabilityOf(reasons.reduce((sum, { weight }) => sum + weight, prior)) };
    },
  };
}

/** Cards as records in columns. */
export function tableOf(cards: readonly CardDoc[], country: string | null): Table {
  const builder = createTable(COLUMNS, country);
  for (const card of cards) builder.add(0, cellsOf(card, country));
  return builder.build();
}

/** What a card says, cell by cell; a role's mail and a placeholder phone say nothing. */
function cellsOf(card: CardDoc, home: string | null): string[] {
  const country = countryOf(card) ?? home;
  const phones = card.phones.flatMap((phone) => normalPhone(phone, country) ?? []);
  const mails = card.mails.flatMap((mail) => normalMail(mail) ?? []);
  const values: Readonly<Partial<Record<Kind, readonly (string | null | undefined)[]>>> = {
    givenName: [card.givenName],
    familyName: [card.familyName],
    fullName: [card.givenName && card.familyName ? null : card.fullName],
    birthDate: [card.birthDate],
    mail: mails,
    phone: phones,
    street: card.addresses.map(({ lines }) => lines[0]),
    city: card.addresses.map(({ city }) => city),
    postalCode: card.addresses.map(({ postalCode }) => postalCode),
    organization: [card.organizationName],
  };
  return COLUMNS.map(({ kind, slot }) => values[kind]?.[slot] ?? '');
}

/** The terms of each card: those that it would share with itself. */
export function termsOf(cards: readonly CardDoc[], country: string | null): string[][] {
  const { terms } = compareCards(
    cards.map((card) => ({ domain: '', customer: null, card })),
    country,
  );
  return cards.map((_, row) => terms([[row, row]]));
}

/** Kinds of evidence that do not depend on each other. */
const GROUPS: readonly (readonly string[])[] = [
  ['givenName', 'familyName'],
  ['birthDate'],
  ['mail', 'phone'],
  ['address'],
  ['organization'],
];

const ENOUGH_BITS = 3;

/** Whether more than one kind of evidence speaks for one person, and no name against it: alone, a name says too little. */
export function isCorroborated({ reasons }: Scored): boolean {
  const weightOf = (fields: readonly string[]) =>
    reasons.reduce((sum, { field, weight }) => sum + (fields.includes(field) ? weight : 0), 0);
  const [names] = GROUPS;
  return weightOf(names!) >= 0 && GROUPS.filter((fields) => weightOf(fields) >= ENOUGH_BITS).length >= 2;
}
