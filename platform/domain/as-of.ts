import DataLoader from 'dataloader';
import { clientError } from '../errors.ts';
import { dayOf } from './figures.ts';
import { hintByParty } from './party-index.ts';
import type { Connection } from '../mongo.ts';

/** Some parties at a moment. */
export interface Past {
  readonly parties: readonly string[];
  readonly at: Date;
}

/** What cannot be said of the past, and why. */
export interface Untold {
  readonly domain: string;
  readonly what: string;
  readonly reason: string;
}

/** What no domain can say of its records: they keep when something happened, and not what they said before. */
export const corrections = (domain: string): Untold => ({
  domain,
  what: 'corrections',
  reason:
    'Records are told as they stand now: one that arrived later counts from when it happened, one that was corrected as if it had always said so, one that was removed not at all.',
});

/** What the plan brings of a customer at a moment. */
export interface CustomerAsOf {
  readonly id: string;
  readonly at: string | Date;
  readonly links?: readonly { readonly domain: string; readonly parties: readonly string[] }[];
}

/** The parties that a customer had in a domain then. */
export const pastOf = ({ at, links = [] }: CustomerAsOf, domain: string): Past => ({
  parties: links.find((link) => link.domain === domain)?.parties ?? [],
  at: new Date(at),
});

/** The moment, refused where it lies ahead: nobody knows what will have been. */
export function pastMoment(at: Date, now = new Date()): Date {
  if (at > now)
    throw clientError('BAD_USER_INPUT', `at is not ahead of now, ${now.toISOString()}; ${at.toISOString()} came.`);
  return at;
}

type Stage = Readonly<Record<string, unknown>>;

/** One piece, however many rows. */
const WHOLE = 100_000;

/**
 * Rows of a collection from the records of some parties that had happened by a moment, as the stages shape them, each with
 * its `party`: one command for all who ask about the same moment.
 */
export const pastRows = <Row extends { readonly party: string }>(
  connection: Connection,
  collection: string,
  time: string,
  shape: readonly Stage[],
) =>
  new DataLoader<Past, Row[]>(async (asked) => {
    const moments = await Promise.all(
      [...Map.groupBy(asked, ({ at }) => at.getTime())].map(async ([moment, each]) => {
        const parties = [...new Set(each.flatMap((past) => past.parties))];
        if (parties.length === 0) return [moment, new Map<string, Row[]>()] as const;
        const match = { party: { $in: parties }, removed: false, [time]: { $lte: new Date(moment) } };
        const stages = [{ $match: match }, ...shape];
        const rows = await connection
          .collection(collection)
          .aggregate<Row>(stages, { batchSize: WHOLE, ...hintByParty(connection, collection) })
          .toArray();
        return [moment, Map.groupBy(rows, ({ party }) => party)] as const;
      }),
    );
    const found = new Map(moments);
    return asked.map(({ parties, at }) => parties.flatMap((party) => found.get(at.getTime())!.get(party) ?? []));
  });

/** How many records of each party and kind there are, and when the first and the last happened. */
export interface Counted {
  readonly party: string;
  readonly kind: string | null;
  readonly count: number;
  readonly minor: number;
  readonly first: Date;
  readonly last: Date;
}

/** The stages that count, by a field where one is named, and add up an amount where one is. */
export const counting = (time: string, kind?: string, minor?: string): Stage[] => [
  {
    $group: {
      _id: { party: '$party', kind: kind ? `$${kind}` : null },
      count: { $sum: 1 },
      minor: { $sum: minor ? `$${minor}` : 0 },
      first: { $min: `$${time}` },
      last: { $max: `$${time}` },
    },
  },
  { $project: { _id: 0, party: '$_id.party', kind: '$_id.kind', count: 1, minor: 1, first: 1, last: 1 } },
];

/** All together. */
export const totalCount = (rows: readonly Pick<Counted, 'count'>[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0);

/** Amounts by currency, which is their kind, in order of currency. */
export const totalAmounts = (rows: readonly Counted[]): { currency: string; amountMinor: number }[] =>
  [...Map.groupBy(rows, ({ kind }) => kind!)].sort().map(([currency, each]) => ({
    currency,
    amountMinor: each.reduce((sum, { minor }) => sum + minor, 0),
  }));

/** The UTC day of the first; null without any. */
export const firstDay = (rows: readonly Pick<Counted, 'first'>[]): string | null =>
  rows.map(({ first }) => dayOf(first)).sort()[0] ?? null;

/** The UTC day of the last; null without any. */
export const lastDay = (rows: readonly Pick<Counted, 'last'>[]): string | null =>
  rows
    .map(({ last }) => dayOf(last))
    .sort()
    .at(-1) ?? null;
