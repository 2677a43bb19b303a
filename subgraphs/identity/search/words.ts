import { v7 as uuid } from 'uuid';
import { isDuplicate, type Connection, type Session } from '../../../platform/mongo.ts';
import type { HashText } from '../hash.ts';
import type { IdentityModels } from '../model.ts';
import type { FindableDoc } from '../online/model.ts';
import type { WordDoc } from './model.ts';
import { lookupTexts, wordToken } from './tokens.ts';

/** The words that any party is found by. */
export const wordsOf = (connection: Connection) => connection.collection<WordDoc>('words');

const WHOLE = 100_000;

/** Words looked at together before they are forgotten. */
const PAGE = 500;

/** Makes words known that are not yet; whoever has them is stored already, so that no word is forgotten meanwhile. */
export async function keepWords(connection: Connection, hash: HashText, words: ReadonlySet<string>): Promise<void> {
  const ids = new Map([...words].map((word) => [hash(wordToken(word)), word]));
  if (ids.size === 0) return;
  const known = await wordsOf(connection)
    .find({ _id: { $in: [...ids.keys()] } }, { projection: { _id: 1 }, batchSize: ids.size + 1 })
    .toArray();
  for (const { _id } of known) ids.delete(_id);
  if (ids.size === 0) return;
  const fresh = [...ids].map(([_id, word]) => ({ _id, tokens: lookupTexts(word).map(hash), doubted: null }));
  await wordsOf(connection).insertMany(fresh, { ordered: false }).catch(unlessDuplicate);
}

/** Another process has met the word at the same time. */
function unlessDuplicate(error: unknown): void {
  if (!isDuplicate(error)) throw error;
}

/** From now on these words, by hash, may be nobody's; hashes of anything else are passed over. */
export async function doubtWords(connection: Connection, hashes: readonly string[], session?: Session): Promise<void> {
  if (hashes.length === 0) return;
  const change = { $set: { doubted: uuid() } };
  await wordsOf(connection).updateMany({ _id: { $in: [...hashes] } }, change, session ? { session } : {});
}

/** Forgets the words that nobody has any more: what is left of a person who was removed is no hash either. */
export async function forgetWords(connection: Connection, signal?: AbortSignal): Promise<void> {
  for (let after = ''; !signal?.aborted;) {
    const page = await wordsOf(connection)
      .find({ _id: { $gt: after }, doubted: { $ne: null } }, { batchSize: PAGE + 1 })
      .sort({ _id: 1 })
      .limit(PAGE)
      .toArray();
    if (page.length === 0) return;
    for (const word of page) await forgetUnlessHeld(connection, word);
    after = page.at(-1)!._id;
  }
}

/** Whoever comes to have the word stores that first and the word then: one of the two looks after the other one wrote. */
async function forgetUnlessHeld(connection: Connection, word: WordDoc): Promise<void> {
  const { _id, doubted } = word;
  if (!(await isHeld(connection, _id))) {
    await wordsOf(connection).deleteOne({ _id, doubted });
    if (!(await isHeld(connection, _id))) return;
    await wordsOf(connection).insertOne(word).catch(unlessDuplicate);
  }
  await wordsOf(connection).updateOne({ _id, doubted }, { $set: { doubted: null } });
}

const isHeld = async (connection: Connection, token: string): Promise<boolean> =>
  (await connection
    .collection<FindableDoc>('findables')
    .findOne({ tokens: token }, { projection: { _id: 1 }, hint: { tokens: 1 } })) !== null;

/** The words, by hash, that have one of these beginnings or typos. */
export async function wordsWith({ Word }: IdentityModels, tokens: readonly string[]): Promise<string[]> {
  const found = await Word.collection
    .find<Pick<WordDoc, '_id'>>(
      { tokens: { $in: [...tokens] } },
      { projection: { _id: 1 }, hint: { tokens: 1 }, batchSize: WHOLE },
    )
    .toArray();
  return found.map(({ _id }) => _id);
}
