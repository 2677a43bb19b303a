import { pastMoment, type CustomerAsOf, type Untold } from '../../platform/domain/as-of.ts';
import { clientError } from '../../platform/errors.ts';
import type { CustomerDoc, LinkEvent } from './model.ts';
import { linksOf, partyOf } from './rules.ts';
import type { Resolvers } from './schema.generated.ts';
import type { Context } from './types.ts';

/** What is read of a customer to tell its past. */
export type PastDoc = Pick<CustomerDoc, '_id' | 'parties' | 'since' | 'history' | 'absorbed'>;

/**
 * The parties that a customer had at a moment: its events up to then, one after the other. What a merge or a split moved
 * comes to one side and leaves the other, so whoever has it loses it.
 */
function partiesAt(history: readonly LinkEvent[], at: Date): string[] {
  const parties = new Set<string>();
  for (const event of history) {
    if (event.at > at) break;
    const leaving =
      event.action === 'UNLINKED' ||
      ((event.action === 'MERGED' || event.action === 'SPLIT') && event.parties.every((key) => parties.has(key)));
    for (const key of event.parties)
      if (leaving) parties.delete(key);
      else parties.add(key);
  }
  return [...parties].sort();
}

const untold = (what: string, reason: string): Untold => ({ domain: 'identity', what, reason });

const PROFILE = untold('profile', 'Domains keep the cards of now alone.');
const LATER = untold('links', 'Identity learned of the customer later; the parties are those that it has now.');
const MOVED = untold(
  'links',
  'Parties that are another customer now are left out, since rows are allowed by customer.',
);

interface Then {
  readonly known: boolean;
  readonly parties: readonly string[];
  readonly unknown: readonly Untold[];
}

async function then({ id, at }: CustomerAsOf, { load, caller }: Context): Promise<Then> {
  const doc = (await load.pastCustomer.load(id))!;
  const moment = new Date(at);
  if (moment < doc.since) return { known: false, parties: doc.parties, unknown: [LATER, PROFILE] };
  const parties = partiesAt(doc.history, moment);
  if (!caller.rows) return { known: true, parties, unknown: [PROFILE] };
  const own = parties.filter((key) => doc.parties.includes(key));
  return { known: true, parties: own, unknown: own.length < parties.length ? [MOVED, PROFILE] : [PROFILE] };
}

/** The customers that lead here now and were others then. */
async function apart({ id, at }: CustomerAsOf, { load, caller }: Context): Promise<CustomerAsOf[]> {
  if (caller.rows)
    throw clientError('ROWS_NOT_EVALUATED', 'What a customer was not one with yet cannot be narrowed by a row policy.');
  const moment = new Date(at);
  const doc = (await load.pastCustomer.load(id))!;
  if (moment < doc.since || doc.absorbed.length === 0) return [];
  const absorbed = await load.pastCustomer.loadMany([...doc.absorbed]);
  return absorbed
    .flatMap((each) => (each instanceof Error || each === null ? [] : each))
    .filter(({ history }) => partiesAt(history, moment).length > 0)
    .map(({ _id }) => ({ id: _id, at }));
}

/** What identity says of a customer at a moment. */
export const asOfResolvers: Pick<Resolvers, 'CustomerAsOf'> = {
  CustomerAsOf: {
    __resolveReference: async ({ id, at }, { load }) => ((await load.pastCustomer.load(id)) ? { id, at } : null),
    links: async (customer, _, context) => linksOf((await then(customer, context)).parties),
    parties: async (customer, _, context) => (await then(customer, context)).parties.map(partyOf),
    known: async (customer, _, context) => (await then(customer, context)).known,
    apart: (customer, _, context) => apart(customer, context),
    unknown: async (customer, _, context) => [...(await then(customer, context)).unknown],
  },
};

/** A customer at a moment; null for one that is stored nowhere, such as the one that a merge would make. */
export const asOf = async ({ id }: { readonly id: string }, { at }: { readonly at: Date }, { load }: Context) => {
  const moment = pastMoment(at);
  return (await load.pastCustomer.load(id)) ? { id, at: moment } : null;
};
