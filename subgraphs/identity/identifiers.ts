import type { Connection, Session } from '../../platform/mongo.ts';
import type { Draft } from './draft.ts';
import type { IdentifierDoc, PartyDoc } from './model.ts';

const identifiersOf = (connection: Connection) => connection.collection<IdentifierDoc>('identifiers');

/** Identifiers that a transaction has read: of each hash who holds it, by key; nobody where there is no such document. */
export type Holders = ReadonlyMap<string, readonly string[]>;

/** Who holds each of these identifiers. They are found by id, whose reading costs the least however many there are. */
export async function readHolders(
  connection: Connection,
  hashes: readonly string[],
  session: Session,
): Promise<Map<string, readonly string[]>> {
  const holders = new Map<string, readonly string[]>(hashes.map((hash) => [hash, []]));
  if (hashes.length === 0) return holders;
  const found = await identifiersOf(connection)
    .find({ _id: { $in: [...hashes] } }, { session, batchSize: hashes.length + 1 })
    .toArray();
  for (const { _id, parties } of found) holders.set(_id, parties);
  return holders;
}

/** The parties that hold any of them, each once. */
export const partiesHolding = (holders: Holders): string[] => [...new Set([...holders.values()].flat())];

/** Has identifiers name the parties of a draft that hold them now, and those no more that held them before. */
export async function keepHolders(
  connection: Connection,
  { parties: before, holders }: { readonly parties: readonly PartyDoc[]; readonly holders: Holders },
  draft: Draft,
  session: Session,
): Promise<void> {
  const { added, removed } = changesOf(before, draft);
  const identifiers = identifiersOf(connection);
  const unread = [...added.keys()].filter((hash) => !holders.has(hash));
  const read = new Map([...holders, ...(await readHolders(connection, unread, session))]);
  const known = new Set([...added.keys()].filter((hash) => read.get(hash)!.length > 0)); // whom nobody holds has no document
  const fresh = [...added].filter(([hash]) => !known.has(hash));
  if (fresh.length > 0)
    await identifiers.insertMany(
      fresh.map(([_id, parties]) => ({ _id, parties })),
      { session },
    );
  const operations = [
    ...[...added].flatMap(([_id, parties]) =>
      known.has(_id)
        ? [{ updateOne: { filter: { _id }, update: { $addToSet: { parties: { $each: parties } } } } }]
        : [],
    ),
    ...[...removed].map(([_id, parties]) => ({
      updateOne: { filter: { _id }, update: { $pull: { parties: { $in: parties } } } },
    })),
  ];
  if (operations.length > 0) await identifiers.bulkWrite(operations, { session, ordered: false });
  if (removed.size > 0)
    await identifiers.deleteMany({ _id: { $in: [...removed.keys()] }, parties: { $size: 0 } }, { session });
}

/** By hash, the parties that hold it since, and those that do no more. */
function changesOf(before: readonly PartyDoc[], draft: Draft) {
  const added = new Map<string, string[]>();
  const removed = new Map<string, string[]>();
  const known = new Map(before.map((doc) => [doc._id, doc]));
  const note = (changes: typeof added, hash: string, key: string) =>
    changes.set(hash, [...(changes.get(hash) ?? []), key]);
  for (const [key, party] of draft.parties) {
    const was = known.get(key);
    if (was === party) continue;
    const [held, holds] = [new Set(was?.hashes), new Set(party.hashes)];
    for (const hash of holds) if (!held.has(hash)) note(added, hash, key);
    for (const hash of held) if (!holds.has(hash)) note(removed, hash, key);
  }
  return { added, removed };
}
