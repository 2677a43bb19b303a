import { documentsById } from '../../../platform/by-id.ts';
import { CUSTOMER, type CustomerDoc, type IdentityModels, type PartyDoc } from '../model.ts';
import type { FindableDoc } from '../online/model.ts';

/** Hashes each of which a party has to have one of. */
export type Tokens = readonly (readonly string[])[];

/** A customer and the first of its parties that was found. */
export interface FoundCustomer {
  readonly party: string;
  readonly customer: string;
}

/** What is looked for. */
export interface Sought {
  readonly wanted: Tokens;
  /** A customer with a party that has these is no hit: it is one already. */
  readonly unwanted: Tokens | null;
  /** Parties of others are as if they were not there. */
  readonly domains: readonly string[];
  /** So little is wanted that every few parties have it. */
  readonly common: boolean;
}

interface Batch {
  readonly hits: readonly FoundCustomer[];
  /** The last party that was read, null when there are no more. */
  readonly last: string | null;
}

const PARTIES = { parties: 1 } as const;

/** Parties that are looked at before all that match are read. */
const NEARBY = 2_000;

const hasAll = (held: readonly string[], wanted: Tokens): boolean =>
  wanted.every((either) => either.some((token) => held.includes(token)));

const all = (tokens: Tokens) => tokens.map((each) => ({ tokens: { $in: [...each] } }));

/**
 * Finds customers by what their parties are found by, each at its first party, in order of parties after a key. What is found by is
 * never rewritten when a party comes to another customer, so whose it is is read here.
 */
export function createFinder(db: IdentityModels) {
  const findables = db.Findable.collection;

  /** Keys in order, read by an index: of the tokens, which reads all that match, or of keys, which reads all that do not too. */
  async function keys(filter: object, hint: 'tokens' | '_id', limit: number, skip = 0): Promise<string[]> {
    const reading = {
      projection: { _id: 1 },
      hint: { [hint]: 1 },
      sort: { _id: 1 },
      limit,
      skip,
      batchSize: limit + 1,
    } as const;
    return (await findables.find<{ _id: string }>(filter, reading).toArray()).map(({ _id }) => _id);
  }

  async function matching(sought: Sought, after: string, limit: number): Promise<string[]> {
    const { wanted, unwanted, domains, common } = sought;
    const filter = {
      ...{ $and: all(wanted), domain: { $in: [...domains] }, _id: { $gt: after } },
      ...(unwanted && { $nor: [{ $and: all(unwanted) }] }),
    };
    const near = common ? await nearby(filter, after, limit) : [];
    return near.length === limit ? near : keys(filter, 'tokens', limit);
  }

  /** Looks at the next parties only: of what a tenth have, a page is among them, and the other thousands are not read. */
  async function nearby(filter: object, after: string, limit: number): Promise<string[]> {
    const [last] = await keys({ _id: { $gt: after } }, '_id', 1, NEARBY);
    return last === undefined ? [] : keys({ ...filter, _id: { $gt: after, $lte: last } }, '_id', limit);
  }

  /** Those of the customers that were a hit before: by an earlier party, or by what is unwanted now. */
  async function metBefore(customers: readonly CustomerDoc[], { wanted, unwanted, domains }: Sought, after: string) {
    const owners = new Map(customers.flatMap(({ _id, parties }) => parties.map((party) => [party, _id] as const)));
    const others = [...owners.keys()].filter((party) => unwanted !== null || party <= after);
    if (others.length === 0) return new Set<string>();
    const found = await findables
      .find<Pick<FindableDoc, '_id' | 'domain' | 'tokens'>>({ _id: { $in: others } } as object, {
        projection: { domain: 1, tokens: 1 },
        batchSize: others.length + 1,
      })
      .toArray();
    const met = found.filter(
      ({ _id, domain, tokens }) =>
        domains.includes(domain) &&
        ((_id <= after && hasAll(tokens, wanted)) || (unwanted !== null && hasAll(tokens, unwanted))),
    );
    return new Set(met.map(({ _id }) => owners.get(_id)!));
  }

  async function read(sought: Sought, after: string, limit: number): Promise<Batch> {
    const keys = await matching(sought, after, limit);
    const parties = await documentsById<PartyDoc>(db.Party, keys, CUSTOMER);
    const homes = new Map(parties.map(({ _id, customer }) => [_id, customer]));
    const ids = [...new Set([...homes.values()].filter((id) => id !== null))];
    const customers = await documentsById<CustomerDoc>(db.Customer, ids, PARTIES);
    const met = await metBefore(customers, sought, after);
    const hits: FoundCustomer[] = [];
    for (const party of keys) {
      const customer = homes.get(party) ?? null;
      if (customer === null || met.has(customer)) continue;
      met.add(customer);
      hits.push({ party, customer });
    }
    return { hits, last: keys.length < limit ? null : keys.at(-1)! };
  }

  return async (sought: Sought, after: string, limit: number): Promise<FoundCustomer[]> => {
    const hits: FoundCustomer[] = [];
    for (let from: string | null = after; from !== null && hits.length < limit;) {
      const batch: Batch = await read(sought, from, 2 * limit);
      hits.push(...batch.hits);
      from = batch.last;
    }
    return hits.slice(0, limit);
  };
}
