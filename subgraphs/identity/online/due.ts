import { v7 as uuid } from 'uuid';
import type { Connection, Session } from '../../../platform/mongo.ts';
import type { DueDoc } from './model.ts';
import { partyOf } from '../rules.ts';

/** Parties of one document: as many as are compared together. */
const TOGETHER = 500;

const dueOf = (connection: Connection) => connection.collection<DueDoc>('due');

/** From now on the cards of these parties, by key, are to be compared. One document for many, since parties are heavy to change. */
export async function markDue(connection: Connection, keys: Iterable<string>, session?: Session): Promise<void> {
  const byDomain = Map.groupBy(keys, (key) => partyOf(key).domain);
  const docs = [...byDomain].flatMap(([domain, parties]) =>
    Array.from({ length: Math.ceil(parties.length / TOGETHER) }, (_, at): DueDoc => ({
      ...{ _id: uuid(), domain, parties: parties.slice(at * TOGETHER, (at + 1) * TOGETHER) },
    })),
  );
  if (docs.length > 0) await dueOf(connection).insertMany(docs, session ? { session } : {});
}

const READ = 50;

/** The oldest of what is due, up to 500 parties, of other domains than these. */
export async function oldestDue(connection: Connection, without: readonly string[]): Promise<DueDoc[]> {
  const filter = without.length === 0 ? {} : { domain: { $nin: [...without] } };
  const docs = await dueOf(connection).find(filter).sort({ _id: 1 }).limit(READ).toArray();
  let parties = 0;
  return docs.filter(
    (doc, at) => at === 0 || (parties += docs[at - 1]!.parties.length) + doc.parties.length <= TOGETHER,
  );
}

/** What was compared is due no more. */
export async function settleDue(connection: Connection, docs: readonly DueDoc[]): Promise<void> {
  if (docs.length > 0) await dueOf(connection).deleteMany({ _id: { $in: docs.map(({ _id }) => _id) } });
}

/** Whether anything of a domain is due; of any, without one. */
export async function isDue(connection: Connection, domain?: string): Promise<boolean> {
  return (await dueOf(connection).findOne(domain === undefined ? {} : { domain }, { projection: { _id: 1 } })) !== null;
}
