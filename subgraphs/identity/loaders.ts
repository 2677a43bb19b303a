import DataLoader from 'dataloader';
import { documentsById } from '../../platform/by-id.ts';
import { byId } from '../../platform/documents.ts';
import { oneEach } from '../../platform/mongo.ts';
import { documents } from '../../platform/query.ts';
import { createPageLoader, type List } from '../../platform/domain/page.ts';
import type { Reader } from '../../platform/domain/reader.ts';
import type { PastDoc } from './as-of.ts';
import {
  CUSTOMER,
  REGISTRY,
  type CustomerDoc,
  type IdentifierDoc,
  type IdentityModels,
  type PartyDoc,
  type RegistryDoc,
} from './model.ts';
import type { MatchDoc } from './online/model.ts';
import type { DecisionDoc } from './steward/model.ts';
import { createFinder } from './search/find.ts';
import { wordsWith } from './search/words.ts';
import { previewed } from './steward/preview-id.ts';

/** A living customer without its history, which only those read who ask for it. */
export type Links = Pick<CustomerDoc, '_id' | 'parties' | 'since' | 'mergedInto'>;

const LINKS = { parties: 1, since: 1, mergedInto: 1 } as const;
const PAST = { parties: 1, since: 1, history: 1, absorbed: 1 } as const;
const HISTORY = { history: 1 } as const;
const CLAIMS = { claims: 1 } as const;
const HOME = { customer: 1, domain: 1 } as const;

/** Every customer that is not merged away. */
export const LIVING: List = {
  name: 'customers',
  parties: null,
  filter: { mergedInto: null },
  order: { field: '_id', direction: 1 },
};

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: IdentityModels, reader: Reader) {
  const read = (ids: readonly string[]) => documentsById<Links>(db.Customer, ids, LINKS);
  const readTotal = async () => (await db.Registry.findById(REGISTRY).lean<RegistryDoc>())?.customers ?? 0;
  let total: Promise<number> | null = null;
  return {
    /**
     * The living customer of each id, behind a tombstone too, or the one that several would be. One `$in` read per batch, a
     * second one for tombstones.
     */
    customer: new DataLoader<string, Links | null>(async (asked) => {
      const ids = [...new Set(asked.flatMap((id) => previewed(id) ?? id))];
      const found = new Map((await read(ids)).map((doc) => [doc._id, doc]));
      const gone = [...found.values()].flatMap((doc) => doc.mergedInto ?? []).filter((id) => !found.has(id));
      if (gone.length > 0) for (const doc of await read([...new Set(gone)])) found.set(doc._id, doc);
      const living = (id: string): Links | null => {
        const doc = found.get(id);
        return doc?.mergedInto ? (found.get(doc.mergedInto) ?? null) : (doc ?? null);
      };
      return asked.map((id) => {
        const several = previewed(id);
        return several === null ? living(id) : asOne(id, several.map(living));
      });
    }),
    /** What a customer was, a tombstone too: one `$in` read per batch. */
    pastCustomer: new DataLoader<string, PastDoc | null>(async (ids) => {
      return oneEach(ids, await documentsById<PastDoc>(db.Customer, ids, PAST), (doc) => doc._id);
    }),
    history: new DataLoader<string, CustomerDoc['history']>(async (ids) => {
      const docs = await documentsById<CustomerDoc>(db.Customer, ids, HISTORY);
      return oneEach(ids, docs, (doc) => doc._id).map((doc) => doc?.history ?? []);
    }),
    /** What stewards decided of each customer, newest first. */
    decisions: new DataLoader<string, DecisionDoc[]>(async (ids) => {
      const made = { customers: { $in: ids }, 'correction.pending': { $ne: true } };
      const found = await documents<DecisionDoc>(db.Decision, made, { sort: { _id: -1 } });
      return ids.map((id) => found.filter(({ customers }) => customers.includes(id)));
    }),
    decision: byId<DecisionDoc>(db.Decision),
    /** What the parties of each customer claim. */
    claims: new DataLoader<string, CustomerDoc['claims']>(async (ids) => {
      const docs = await documentsById<CustomerDoc>(db.Customer, ids, CLAIMS);
      return oneEach(ids, docs, (doc) => doc._id).map((doc) => doc?.claims ?? []);
    }),
    /** By key. */
    party: byId<PartyDoc>(db.Party),
    /** The customer that the holders of a hash are; of several that are told apart, the oldest. */
    customerByHash: new DataLoader<string, string | null>(async (hashes) => {
      const customers = await customersByHash(db, hashes);
      return hashes.map((hash) => customers.get(hash)?.sort()[0] ?? null);
    }),
    /** The customers that hold an identifier in some domains, in order of id. */
    holdersOf: async (hash: string, domains: readonly string[]): Promise<string[]> => {
      const [identifier] = await documentsById<IdentifierDoc>(db.Identifier, [hash]);
      const holders = await Promise.all([
        documentsById<PartyDoc>(db.Party, identifier?.parties ?? [], HOME),
        documents<PartyDoc>(db.Party, { spread: hash }, { projection: HOME }),
      ]);
      const found = holders.flat().filter(({ domain }) => domains.includes(domain));
      return [...new Set(found.flatMap(({ customer }) => customer ?? []))].sort();
    },
    found: createFinder(db),
    /** The words, by hash, that have one of these beginnings or typos. */
    wordsWith: (tokens: readonly string[]) => wordsWith(db, tokens),
    /** How many customers hold a hash. */
    holders: new DataLoader<string, number>(async (hashes) => {
      const customers = await customersByHash(db, hashes);
      return hashes.map((hash) => customers.get(hash)?.length ?? 0);
    }),
    /** What links each party to others because their cards are alike. */
    links: new DataLoader<string, MatchDoc[]>(async (keys) => {
      const found = await documents<MatchDoc>(db.Match, { parties: { $in: keys }, state: 'LINKED' });
      return keys.map((key) => found.filter(({ parties }) => parties.includes(key)));
    }),
    /** The pairs with each party that wait for a steward. */
    suspicions: new DataLoader<string, MatchDoc[]>(async (keys) => {
      const found = await documents<MatchDoc>(db.Match, { parties: { $in: keys }, state: 'OPEN' });
      return keys.map((key) => found.filter(({ parties }) => parties.includes(key)));
    }),
    /** How many customers there are. */
    total: async () => (total ??= readTotal()),
    reviews: createPageLoader<MatchDoc>(reader, 'matches'),
    customers: createPageLoader<CustomerDoc>(reader, 'customers', 'customer'),
  };
}

/** The customers of who holds each hash, each once. */
async function customersByHash(db: IdentityModels, hashes: readonly string[]): Promise<Map<string, string[]>> {
  const identifiers = await documentsById<IdentifierDoc>(db.Identifier, hashes);
  const keys = [...new Set(identifiers.flatMap(({ parties }) => parties))];
  const holders = await documentsById<PartyDoc>(db.Party, keys, CUSTOMER);
  const homes = new Map(holders.map(({ _id, customer }) => [_id, customer]));
  return new Map(
    identifiers.map(({ _id, parties }) => [_id, [...new Set(parties.flatMap((key) => homes.get(key) ?? []))]]),
  );
}

/** The customer that several would be; null where one of them is not there. */
function asOne(id: string, several: readonly (Links | null)[]): Links | null {
  const docs = several.filter((doc) => doc !== null);
  const [first] = docs;
  if (!first || docs.length < several.length) return null;
  const parties = [...new Set(docs.flatMap((doc) => doc.parties))].sort();
  return {
    _id: id,
    parties,
    since: docs.reduce((oldest, { since }) => (since < oldest ? since : oldest), first.since),
    mergedInto: null,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
