import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { CardDoc } from '../../../platform/domain/card.ts';
import { isDuplicate, type Connection, type Session } from '../../../platform/mongo.ts';
import { SHAPE, type PartyDoc } from '../model.ts';
import { searchWords } from '../search/tokens.ts';
import { doubtWords, keepWords } from '../search/words.ts';
import { indexCards, NO_INDEX, type IndexHashes, type PartyIndex } from './index-card.ts';
import type { FindableDoc } from './model.ts';

/** What the parties are found by. */
export const findablesOf = (connection: Connection) => connection.collection<FindableDoc>('findables');

/** Documents are slim: what is read comes in one piece. */
const WHOLE = 100_000;

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
  const lost = await keep(connection, indexed);
  const words = new Set(present.flatMap(({ _id }) => searchWords(shown.get(_id)!)));
  await keepWords(connection, hashes.token, words);
  await doubtWords(connection, lost);
  return indexed;
}

/**
 * Keeps what differs; what came of a later version meanwhile stays: that party is due again. Answers tokens that a party may have no
 * more, or never came to have.
 */
async function keep(connection: Connection, indexed: readonly Indexed<Versioned>[]): Promise<string[]> {
  if (indexed.length === 0) return [];
  const findables = findablesOf(connection);
  const found = await findables
    .find({ _id: { $in: indexed.map(({ _id }) => _id) } }, { batchSize: indexed.length + 1 })
    .toArray();
  const known = new Map(found.map((doc) => [doc._id, doc]));
  const docs = indexed.map(docOf);
  const fresh = docs.filter(({ _id }) => !known.has(_id));
  const changed = docs.filter((doc) => known.has(doc._id) && !isDeepStrictEqual(doc, known.get(doc._id)));
  const inserted = fresh.length === 0 || (await insertAll(findables, fresh));
  const replacements = changed.map((doc) => ({
    replaceOne: { filter: { _id: doc._id, version: { $lte: doc.version } }, replacement: doc },
  }));
  if (replacements.length > 0) await findables.bulkWrite(replacements, { ordered: false });
  const lost = [...(inserted ? [] : fresh), ...changed].flatMap(({ tokens }) => tokens);
  return [...new Set([...lost, ...changed.flatMap(({ _id }) => known.get(_id)!.tokens)])];
}

/** False where another process has made one of them from the same card, or from a later one. */
async function insertAll(findables: ReturnType<typeof findablesOf>, docs: readonly FindableDoc[]): Promise<boolean> {
  try {
    await findables.insertMany([...docs], { ordered: false });
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
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
  const former = await findablesOf(connection)
    .find({ _id: { $in: parties.map(({ _id }) => _id) } }, { session, projection: { tokens: 1 }, batchSize: WHOLE })
    .toArray();
  await findablesOf(connection).bulkWrite(operations, { session, ordered: false });
  await doubtWords(connection, [...new Set(former.flatMap(({ tokens }) => tokens))], session);
}
