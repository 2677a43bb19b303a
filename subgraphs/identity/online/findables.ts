import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { CardDoc } from '../../../platform/domain/card.ts';
import { isDuplicate, type Connection, type Session } from '../../../platform/mongo.ts';
import { SHAPE, type PartyDoc } from '../model.ts';
import { indexCards, NO_INDEX, type IndexHashes, type PartyIndex } from './index-card.ts';
import type { FindableDoc } from './model.ts';

/** What the parties are found by. */
export const findablesOf = (connection: Connection) => connection.collection<FindableDoc>('findables');

/** Cards made into hashes without a pause. */
const SLICE = 50;

/** What making parties findable needs. */
export interface Indexing {
  readonly connection: Connection;
  readonly hashes: IndexHashes;
  readonly country: string | null;
}

/** A party and what it is found by. */
export type Indexed<P> = P & { readonly index: PartyIndex };

type Versioned = Pick<PartyDoc, '_id' | 'domain' | 'version'>;

/** Makes what parties are found by anew, from their cards, and keeps what differs; those without a card are left out. */
export async function indexParties<P extends Versioned>(
  { connection, hashes, country }: Indexing,
  parties: readonly P[],
  shown: ReadonlyMap<string, CardDoc>,
): Promise<Indexed<P>[]> {
  const present = parties.filter(({ _id }) => shown.has(_id));
  const indexed: Indexed<P>[] = [];
  for (let from = 0; from < present.length; from += SLICE) {
    const some = present.slice(from, from + SLICE);
    const indexes = indexCards(
      some.map(({ _id }) => shown.get(_id)!),
      country,
      hashes,
    );
    indexed.push(...some.map((party, at) => ({ ...party, index: indexes[at]! })));
    await setImmediate();
  }
  await keep(connection, indexed);
  return indexed;
}

/** What came of a later version meanwhile stays: that party is due again. */
async function keep(connection: Connection, indexed: readonly Indexed<Versioned>[]): Promise<void> {
  if (indexed.length === 0) return;
  const findables = findablesOf(connection);
  const found = await findables
    .find({ _id: { $in: indexed.map(({ _id }) => _id) } }, { batchSize: indexed.length + 1 })
    .toArray();
  const known = new Map(found.map((doc) => [doc._id, doc]));
  const docs = indexed.map(docOf);
  const fresh = docs.filter(({ _id }) => !known.has(_id));
  const changed = docs.filter((doc) => known.has(doc._id) && !isDeepStrictEqual(doc, known.get(doc._id)));
  if (fresh.length > 0) await findables.insertMany(fresh, { ordered: false }).catch(unlessDuplicate);
  const replacements = changed.map((doc) => ({
    replaceOne: { filter: { _id: doc._id, version: { $lte: doc.version } }, replacement: doc },
  }));
  if (replacements.length > 0) await findables.bulkWrite(replacements, { ordered: false });
}

/** Another process has made it from the same card, or from a later one. */
function unlessDuplicate(error: unknown): void {
  if (!isDuplicate(error)) throw error;
}

const docOf = ({ _id, domain, version, index }: Indexed<Versioned>): FindableDoc => ({
  ...{ _id, domain, version },
  ...index,
  schemaVersion: SHAPE,
});

/** From now on these parties, which are removed, are found by nothing: whoever still makes it of an older card does not bring it back. */
export async function hideParties(
  connection: Connection,
  parties: readonly Versioned[],
  session: Session,
): Promise<void> {
  if (parties.length === 0) return;
  const operations = parties.map((party) => ({
    replaceOne: {
      filter: { _id: party._id },
      replacement: docOf({ ...party, index: NO_INDEX }),
      upsert: true,
    },
  }));
  await findablesOf(connection).bulkWrite(operations, { session, ordered: false });
}
