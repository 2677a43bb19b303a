import { v7 as uuid } from 'uuid';
import { inTransaction, type Connection, type Session } from '../../platform/mongo.ts';
import { reached } from '../../platform/domain/step.ts';
import { decide, type Arrival } from './decide.ts';
import { createDraft, survivorOf, type Draft } from './draft.ts';
import { keepHolders, partiesHolding, readHolders, type Holders } from './identifiers.ts';
import { markDue } from './online/due.ts';
import { hideParties } from './online/findables.ts';
import { settleReviews } from './steward/supersede.ts';
import { REGISTRY, SHAPE, type CustomerDoc, type PartyDoc, type RegistryDoc } from './model.ts';
import { partyKey, type SpreadLimits } from './rules.ts';

/** Documents are slim: what is read comes in one piece, without a cursor's further round trips. */
const WHOLE = 100_000;

/** The parties that identity knows. */
export const partiesOf = (connection: Connection) => connection.collection<PartyDoc>('parties');
const customersOf = (connection: Connection) => connection.collection<CustomerDoc>('customers');
const registryOf = (connection: Connection) => connection.collection<RegistryDoc>('registry');

/** Makes the document that transactions take turns by; a second run changes nothing. */
export async function ensureRegistry(connection: Connection): Promise<void> {
  const empty = { $setOnInsert: { turn: 0, customers: 0, counted: 0, shape: SHAPE } };
  await registryOf(connection).updateOne({ _id: REGISTRY }, empty, { upsert: true });
}

/**
 * Runs work in a transaction. Transactions of all processes follow one another, so of two arrivals of one new person the
 * second finds the customer that the first one made.
 */
export const inTurn = <T>(connection: Connection, work: (session: Session) => Promise<T>): Promise<T> =>
  inTransaction(connection, async (session) => {
    await registryOf(connection).updateOne({ _id: REGISTRY }, { $inc: { turn: 1 } }, { session });
    return work(session);
  });

/** What a transaction read, before anything was decided. */
export interface Before {
  readonly parties: readonly PartyDoc[];
  readonly customers: readonly CustomerDoc[];
  /** Identifiers that were looked up for it. */
  readonly holders: Holders;
}

/** Links arrivals in one transaction: parties and customers change together or not at all. */
export async function linkParties(
  connection: Connection,
  arrivals: readonly Arrival[],
  limits: SpreadLimits,
): Promise<void> {
  if (arrivals.length === 0) return;
  await inTurn(connection, async (session) => {
    const before = await read(connection, arrivals, session);
    const draft = createDraft(before.parties, before.customers, new Date(), uuid, limits);
    reached('link:read');
    for (const arrival of arrivals) decide(draft, arrival);
    await persist(connection, before, draft, session);
    reached('link:written');
  });
  reached('link:committed');
}

/** Writes what a draft made of what was read. */
export async function persist(
  connection: Connection,
  { parties, customers, holders }: Before,
  draft: Draft,
  session: Session,
): Promise<void> {
  await store(partiesOf(connection), parties, draft.parties.values(), session);
  await store(customersOf(connection), customers, settled(draft), session);
  await keepHolders(connection, { parties, holders }, draft, session);
  await hideParties(connection, removedSince(parties, draft), session);
  await follow(connection, customers, draft, session);
  await count(connection, customers, draft, session);
  await markDue(connection, draft.due, session);
  await settleReviews(connection, parties, draft, session);
}

/** The arriving parties, who holds their identifiers, and the customers of both, behind tombstones too. */
async function read(connection: Connection, arrivals: readonly Arrival[], session: Session) {
  const keys = arrivals.map(({ domain, party }) => partyKey(domain, party));
  const hashes = [...new Set(arrivals.flatMap((arrival) => arrival.hashes))];
  const reading = { session, batchSize: WHOLE };
  const holders = await readHolders(connection, hashes, session);
  const parties = await partiesOf(connection)
    .find({ _id: { $in: [...new Set([...keys, ...partiesHolding(holders)])] } }, reading)
    .toArray();
  const ids = new Set(parties.flatMap((doc) => doc.customer ?? doc.former ?? []));
  const customers = await customersById(connection, ids, session);
  const survivors = new Set(customers.flatMap((doc) => doc.mergedInto ?? []));
  for (const { _id } of customers) survivors.delete(_id);
  return { parties, holders, customers: [...customers, ...(await customersById(connection, survivors, session))] };
}

/** Customers by any id, as they are stored. */
export async function customersById(connection: Connection, ids: ReadonlySet<string>, session: Session) {
  if (ids.size === 0) return [];
  return customersOf(connection)
    .find({ _id: { $in: [...ids] } }, { session, batchSize: WHOLE })
    .toArray();
}

/** The customers of the draft; what a tombstone points to is alive. */
const settled = (draft: Draft): CustomerDoc[] =>
  [...draft.customers.values()].map((doc) => {
    const mergedInto = doc.mergedInto === null ? null : survivorOf(draft, doc._id);
    return mergedInto === doc.mergedInto ? doc : { ...doc, mergedInto };
  });

/** Parties that a draft has removed. */
const removedSince = (before: readonly PartyDoc[], { parties }: Draft): PartyDoc[] =>
  before.flatMap(({ _id, removed }) => {
    const party = parties.get(_id);
    return party?.removed && !removed ? [party] : [];
  });

/** Inserts what is new in one command and replaces what changed in another. */
async function store<D extends { readonly _id: string }>(
  collection: ReturnType<typeof partiesOf> | ReturnType<typeof customersOf>,
  before: readonly D[],
  after: Iterable<D>,
  session: Session,
): Promise<void> {
  const target = collection as unknown as ReturnType<Connection['collection']>;
  const known = new Map(before.map((doc) => [doc._id, doc]));
  const all = [...after];
  const fresh = all.filter((doc) => !known.has(doc._id));
  const changed = all.filter((doc) => known.has(doc._id) && known.get(doc._id) !== doc);
  if (fresh.length > 0) await target.insertMany(fresh as never[], { session });
  if (changed.length > 0)
    await target.bulkWrite(
      changed.map((doc) => ({ replaceOne: { filter: { _id: doc._id as never }, replacement: doc } })),
      { session, ordered: false },
    );
}

/** What was not read follows a merge: the other parties of the customer, and the ids that pointed to it. */
async function follow(
  connection: Connection,
  before: readonly CustomerDoc[],
  draft: Draft,
  session: Session,
): Promise<void> {
  const moves = Map.groupBy(draft.moved.keys(), (key) => survivorOf(draft, draft.moved.get(key)!));
  const parties = [...moves].map(([customer, keys]) => ({
    updateMany: { filter: { _id: { $in: keys } }, update: { $set: { customer } } },
  }));
  if (parties.length > 0) await partiesOf(connection).bulkWrite(parties, { session, ordered: false });
  const merged = before.filter(
    ({ _id, absorbed, mergedInto }) => mergedInto === null && absorbed.length > 0 && survivorOf(draft, _id) !== _id,
  );
  const tombstones = merged.map(({ _id, absorbed }) => ({
    updateMany: {
      filter: { _id: { $in: [...absorbed] } },
      update: { $set: { mergedInto: survivorOf(draft, _id) } },
    },
  }));
  if (tombstones.length > 0) await customersOf(connection).bulkWrite(tombstones, { session, ordered: false });
}

/** Keeps the number of living customers. */
async function count(connection: Connection, before: readonly CustomerDoc[], draft: Draft, session: Session) {
  const living = (docs: Iterable<CustomerDoc>) => [...docs].filter((doc) => doc.mergedInto === null).length;
  const customers = living(draft.customers.values()) - living(before);
  if (customers !== 0) await registryOf(connection).updateOne({ _id: REGISTRY }, { $inc: { customers } }, { session });
}
