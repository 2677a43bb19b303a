import DataLoader from 'dataloader';
import { byId } from '../../platform/documents.ts';
import { documents } from '../../platform/query.ts';
import type { ConsentDoc, PrivacyModels } from './model.ts';
import type { Ledger } from './rules.ts';

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: PrivacyModels, country: string | null) {
  const now = new Date();
  const records = new DataLoader<string, readonly ConsentDoc[]>(async (keys) => {
    const found = await documents<ConsentDoc>(db.Consent, { parties: { $in: keys } });
    const byParty = new Map<string, ConsentDoc[]>(keys.map((key) => [key, []]));
    for (const doc of found) for (const key of doc.parties) byParty.get(key)?.push(doc);
    return keys.map((key) => byParty.get(key)!);
  });
  return {
    consent: byId<ConsentDoc>(db.Consent),
    /** What is known of parties that are one customer: one read per batch, however many customers. */
    ledger: async (parties: readonly string[]): Promise<Ledger> => {
      const found = (await Promise.all(parties.map((key) => records.load(key)))).flat();
      return { parties, records: [...new Map(found.map((doc) => [doc._id, doc])).values()], country, now };
    },
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
