import { setImmediate } from 'node:timers/promises';
import type { Connection } from '../mongo.ts';
import type { Cards, StoredCard } from '../seal/cards.ts';
import { countryOf, EMPTY_CARD, partyCard } from './card.ts';
import type { StoredParty } from './kind.ts';
import { isBirthDate, isMail, isPhone, isPostalCode } from './validity.ts';

/** What a person's record can say. */
export const CARD_VALUES = ['name', 'mails', 'phones', 'addresses', 'birthDate', 'organization', 'language'] as const;

export type CardValue = (typeof CARD_VALUES)[number];

/** What a person's record should say. */
export const EXPECTED: readonly CardValue[] = ['name', 'mails', 'phones', 'addresses', 'birthDate', 'language'];

const FRESH_MS = 365 * 86_400_000;

/** Whether a record has not changed for a year. */
export const isStale = (observedAt: Date, now: Date): boolean => now.getTime() - observedAt.getTime() > FRESH_MS;

/** Records of a domain, counted: of nobody in particular. */
export interface CardQuality {
  readonly records: number;
  /** The id of the last one, after which the next page begins; null when there are no more. */
  readonly last: string | null;
  readonly stale: number;
  /** Records without a value that is expected, and with one that cannot be right. */
  readonly fields: readonly { readonly field: CardValue; readonly missing: number; readonly invalid: number }[];
}

type Party = StoredParty & { readonly card: StoredCard | null };

type Shown = NonNullable<Awaited<ReturnType<typeof partyCard>>>;

const MOST = 1_000;

/** Cards opened and checked without a pause. */
const SLICE = 100;

/**
 * Counts what is missing, cannot be right or is old in records of a domain, in order of id: after an id, at most 1,000. `country`:
 * where phones without one are read. The cards are opened here and do not leave the domain.
 */
export const createCardQuality =
  (connection: Connection, cards: Cards) =>
  async (after: string | null, first: number, country: string | null): Promise<CardQuality> => {
    const limit = Math.min(first, MOST);
    const page = await connection
      .collection<Party>('parties')
      .find({ removed: false, ...(after !== null && { _id: { $gt: after } }) }, { batchSize: limit + 1 })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
    const now = new Date();
    const checked: Checked[] = [];
    for (let from = 0; from < page.length; from += SLICE) {
      const some = await Promise.all(page.slice(from, from + SLICE).map((party) => partyCard(party, cards)));
      checked.push(...some.flatMap((each) => each ?? []).map((each) => check(each, country, now)));
      await setImmediate();
    }
    const having = (field: CardValue, problem: Problem) => checked.filter(({ of }) => of[field] === problem).length;
    return {
      records: page.length,
      last: page.length < limit ? null : page.at(-1)!._id,
      stale: checked.filter(({ stale }) => stale).length,
      fields: CARD_VALUES.map((field) => ({
        field,
        missing: EXPECTED.includes(field) ? having(field, 'MISSING') : 0,
        invalid: having(field, 'INVALID'),
      })),
    };
  };

type Problem = 'MISSING' | 'INVALID';

interface Checked {
  readonly of: Readonly<Record<CardValue, Problem | null>>;
  readonly stale: boolean;
}

const always = (): boolean => true;

function check({ card: given, observedAt }: Shown, home: string | null, now: Date): Checked {
  const card = { ...EMPTY_CARD, ...given };
  const country = countryOf(card) ?? home;
  const text = (...values: readonly (string | null)[]) => values.filter((value) => value?.trim());
  const of = {
    name: problemOf(text(card.fullName, card.givenName, card.familyName), always),
    mails: problemOf(card.mails, isMail),
    phones: problemOf(card.phones, (phone) => isPhone(phone, country)),
    addresses: problemOf(card.addresses, isPostalCode),
    birthDate: problemOf(card.birthDate === null ? [] : [card.birthDate], (day) => isBirthDate(day, now)),
    organization: problemOf(text(card.organizationName), always),
    language: problemOf(text(card.language), always),
  };
  return { of, stale: isStale(observedAt, now) };
}

function problemOf<T>(values: readonly T[], isValid: (value: T) => boolean): Problem | null {
  if (values.length === 0) return 'MISSING';
  return values.every(isValid) ? null : 'INVALID';
}
