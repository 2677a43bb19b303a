import type { StoredParty } from '../domain/kind.ts';
import type { Connection } from '../mongo.ts';
import type { Cards, StoredCard } from './cards.ts';

const BATCH = 500;

type Party = StoredParty & { readonly card: StoredCard };

/**
 * Seals the cards of a domain that lie there in clear, online: in batches, each only while its party is as it was read, so
 * that writes in between win and a killed run resumes where it stopped. Resolves with the number of cards sealed.
 */
export async function sealCards(
  connection: Connection,
  cards: Cards,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const parties = connection.collection<Party>('parties');
  const clear = { card: { $type: 'object' as const } };
  const total = await parties.countDocuments(clear);
  let done = 0;
  for (let after = ''; ;) {
    const batch = await parties
      .find({ ...clear, _id: { $gt: after } }, { projection: { card: 1, version: 1 } })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray();
    if (batch.length === 0) return done;
    after = batch.at(-1)!._id;
    const keyring = await cards.keyring(batch.map(({ _id }) => _id));
    const sealed = await keyring.sealed(batch);
    const { modifiedCount } = await parties.bulkWrite(
      sealed.map(({ _id, version, card }) => ({
        updateOne: { filter: { _id, version, ...clear }, update: { $set: { card } } },
      })),
      { ordered: false },
    );
    done += modifiedCount;
    progress(done, total);
  }
}
