import type { Connection, Session } from '../../platform/mongo.ts';
import type { Draft } from './draft.ts';
import type { IdentifierDoc, PartyDoc } from './model.ts';

const identifiersOf = (connection: Connection) => connection.collection<IdentifierDoc>('identifiers');

/** Who holds any of these identifiers, by key. They are found by id, whose reading costs the least however many there are. */
export async function readHolders(
  connection: Connection,
  hashes: readonly string[],
  session: Session,
): Promise<string[]> {
  if (hashes.length === 0) return [];
  const found = await identifiersOf(connection)
    .find({ _id: { $in: [...hashes] } }, { session, batchSize: hashes.length + 1 })
    .toArray();
  return [...new Set(found.flatMap(({ parties }) => parties))];
}

/** Has identifiers name the parties of a draft that hold them now, and those no more that held them before. */
export async function keepHolders(
  connection: Connection,
  before: readonly PartyDoc[],
  draft: Draft,
  session: Session,
): Promise<void> {
  const { added, removed } = changesOf(before, draft);
  const identifiers = identifiersOf(connection);
  const known = new Set(added.size === 0 ? [] : await knownOf(connection, [...added.keys()], session));
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

async function knownOf(connection: Connection, hashes: string[], session: Session): Promise<string[]> {
  const found = await identifiersOf(connection)
    .find({ _id: { $in: hashes } }, { session, projection: { _id: 1 }, batchSize: hashes.length + 1 })
    .toArray();
  return found.map(({ _id }) => _id);
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
