import { v7 as uuid } from 'uuid';
import type { Connection, Session } from '../../../platform/mongo.ts';
import type { DueDoc } from './model.ts';
import { partyOf } from '../rules.ts';

/** Parties of one document: as many as are compared together. */
const TOGETHER = 500;

/** Who took something has so long to compare it; then another may. */
const CLAIM_MS = 10_000;

const dueOf = (connection: Connection) => connection.collection<DueDoc>('due');

/** From now on the cards of these parties, by key, are to be compared. One document for many: there are fewer to claim and settle. */
export async function markDue(connection: Connection, keys: Iterable<string>, session?: Session): Promise<void> {
  const byDomain = Map.groupBy(keys, (key) => partyOf(key).domain);
  const docs = [...byDomain].flatMap(([domain, parties]) =>
    Array.from({ length: Math.ceil(parties.length / TOGETHER) }, (_, at): DueDoc => ({
      ...{ _id: uuid(), domain, parties: parties.slice(at * TOGETHER, (at + 1) * TOGETHER), until: null, by: null },
    })),
  );
  if (docs.length > 0) await dueOf(connection).insertMany(docs, session ? { session } : {});
}

const READ = 50;

/** Claimed by nobody, or by somebody who has not come back. */
const free = (now: Date) => ({ $or: [{ until: null }, { until: { $lt: now } }] });

/**
 * Claims the oldest of what is due, up to 500 parties, of other domains than these: no other process compares it meanwhile.
 * Empty when nothing is free.
 */
export async function claimDue(connection: Connection, without: readonly string[]): Promise<DueDoc[]> {
  const others = without.length === 0 ? {} : { domain: { $nin: [...without] } };
  const now = new Date();
  const oldest = await dueOf(connection)
    .find({ ...others, ...free(now) })
    .sort({ _id: 1 })
    .limit(READ)
    .toArray();
  if (oldest.length === 0) return [];
  let parties = 0;
  const taken = oldest.filter((doc, at) => (parties += doc.parties.length) <= TOGETHER || at === 0);
  const by = uuid();
  const until = new Date(now.getTime() + CLAIM_MS);
  const ids = taken.map(({ _id }) => _id);
  await dueOf(connection).updateMany({ _id: { $in: ids }, ...free(now) }, { $set: { until, by } });
  const claimed = await dueOf(connection)
    .find({ _id: { $in: ids }, by }, { batchSize: READ })
    .toArray();
  return claimed.length > 0 ? claimed : claimDue(connection, without); // others were quicker
}

/** What was compared is due no more, unless another has taken it over. */
export async function settleDue(connection: Connection, docs: readonly DueDoc[]): Promise<void> {
  if (docs.length > 0) await dueOf(connection).deleteMany(claimOf(docs));
}

/** What could not be compared is free again. */
export async function releaseDue(connection: Connection, docs: readonly DueDoc[]): Promise<void> {
  if (docs.length > 0) await dueOf(connection).updateMany(claimOf(docs), { $set: { until: null, by: null } });
}

const claimOf = (docs: readonly DueDoc[]) => ({ _id: { $in: docs.map(({ _id }) => _id) }, by: docs[0]!.by });

/** What of all that is due is asked for. */
interface Asked {
  readonly domain?: string;
  /** Of other domains than these. */
  readonly without?: readonly string[];
  /** No younger than this one. */
  readonly upTo?: string;
}

/** Whether anything is due, claimed or not. */
export async function isDue(connection: Connection, { domain, without = [], upTo }: Asked = {}): Promise<boolean> {
  const filter = {
    ...(domain === undefined ? without.length > 0 && { domain: { $nin: [...without] } } : { domain }),
    ...(upTo !== undefined && { _id: { $lte: upTo } }),
  };
  return (await dueOf(connection).findOne(filter, { projection: { _id: 1 } })) !== null;
}

/** The youngest of what is due, null when nothing is. */
export async function youngestDue(connection: Connection): Promise<string | null> {
  return (await dueOf(connection).findOne({}, { sort: { _id: -1 }, projection: { _id: 1 } }))?._id ?? null;
}
