import DataLoader from 'dataloader';
import type { Caller } from '../../platform/caller.ts';
import type { Cursors } from '../../platform/cursor.ts';
import { byId, oneEach } from '../../platform/mongo.ts';
import { createPageLoader, type List } from '../../platform/page.ts';
import { REGISTRY, type CustomerDoc, type IdentityModels, type PartyDoc, type RegistryDoc } from './model.ts';

/** A living customer without its history, which only those read who ask for it. */
export type Links = Pick<CustomerDoc, '_id' | 'parties' | 'since' | 'mergedInto'>;

const LINKS = { parties: 1, since: 1, mergedInto: 1 };

/** Every customer that is not merged away. */
export const LIVING: List = {
  name: 'customers',
  parties: null,
  filter: { mergedInto: null },
  order: { field: '_id', direction: 1 },
};

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: IdentityModels, cursors: Cursors, caller: Caller) {
  const read = (ids: readonly string[]) => db.Customer.find({ _id: { $in: ids } }, LINKS).lean<Links[]>();
  return {
    /** The living customer of each id, behind a tombstone too. One `$in` read per batch, a second one for tombstones. */
    customer: new DataLoader<string, Links | null>(async (ids) => {
      const found = oneEach(ids, await read(ids), (doc) => doc._id);
      const gone = found.flatMap((doc) => doc?.mergedInto ?? []);
      if (gone.length === 0) return found;
      const survivors = new Map((await read([...new Set(gone)])).map((doc) => [doc._id, doc]));
      return found.map((doc) => (doc?.mergedInto ? (survivors.get(doc.mergedInto) ?? null) : doc));
    }),
    history: new DataLoader<string, CustomerDoc['history']>(async (ids) => {
      const docs = await db.Customer.find({ _id: { $in: ids } }, { history: 1 }).lean<CustomerDoc[]>();
      return oneEach(ids, docs, (doc) => doc._id).map((doc) => doc?.history ?? []);
    }),
    /** By key. */
    party: byId<PartyDoc>(db.Party),
    /** The customer that the holders of a hash are. */
    customerByHash: new DataLoader<string, string | null>(async (hashes) => {
      const holders = await db.Party.find({ hashes: { $in: hashes } }, { hashes: 1, customer: 1 }).lean<PartyDoc[]>();
      return hashes.map((hash) => holders.find((doc) => doc.hashes.includes(hash))?.customer ?? null);
    }),
    /** How many customers there are. */
    total: async () => (await db.Registry.findById(REGISTRY).lean<RegistryDoc>())?.customers ?? 0,
    customers: createPageLoader<CustomerDoc>(db.Customer.db, 'customers', cursors, caller),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
