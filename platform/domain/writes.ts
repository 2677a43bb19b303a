import { isDeepStrictEqual } from 'node:util';
import { apply, type Draft, type Intent } from './draft.ts';
import { clientError } from '../errors.ts';
import type { Kind, Row, Stored, StoredActivity, StoredParty, StoredRecord, WriteOutcome } from './kind.ts';
import { inTransaction, type Connection, type Session } from '../mongo.ts';
import { changeRow, outboxOf, type Change } from '../events/outbox.ts';
import type { CardHolder, Cards, Keyring } from '../seal/cards.ts';
import { reached } from './step.ts';
import { add, EMPTY, isEmpty, leaves, onlyGrows, subtract, type Tally } from './tally.ts';

/** Where a domain writes, and whom it wakes when a write is committed. */
export interface WriteTarget {
  readonly connection: Connection;
  readonly cards: Cards;
  /** The own fields of a party that is known by nothing but a record pointing at it. */
  readonly bareParty: Readonly<Record<string, unknown>>;
  readonly committed: () => void;
}

/** Rows of one call; more are refused. */
export const MAX_ROWS = 1_000;

/**
 * Writes rows of one kind in one transaction: documents, the figures of their parties, their activities and one outbox
 * row. Rejected and stale rows leave the others unharmed; the order of rows decides where an id comes twice.
 */
export function upsertAll<Doc extends Stored, Input extends Row, Known>(
  target: WriteTarget,
  kind: Kind<Doc, Input, Known>,
  inputs: readonly Input[],
): Promise<WriteOutcome[]> {
  return commit(
    target,
    kind,
    inputs.map((input) => ({ id: input.id, input, version: versionOf(input) })),
  );
}

/** Removes softly: the document stays, marked, and no longer counts. A removed document can be upserted again. */
export function removeAll<Doc extends Stored, Input extends Row, Known>(
  target: WriteTarget,
  kind: Kind<Doc, Input, Known>,
  ids: readonly string[],
  version: number | null = null,
): Promise<WriteOutcome[]> {
  return commit(
    target,
    kind,
    ids.map((id) => ({ id, input: null, version })),
  );
}

/** The source's version of a row: its counter, or its time in ms; null where the source has none. */
export const versionOf = (row: Pick<Row, 'sourceVersion' | 'sourceUpdatedAt'>): number | null =>
  row.sourceVersion ?? row.sourceUpdatedAt?.getTime() ?? null;

async function commit<Doc extends Stored, Input extends Row, Known>(
  target: WriteTarget,
  kind: Kind<Doc, Input, Known>,
  intents: readonly Intent<Input>[],
): Promise<WriteOutcome[]> {
  if (intents.length > MAX_ROWS)
    throw clientError('BAD_USER_INPUT', `One call writes at most ${MAX_ROWS} rows; ${intents.length} came.`);
  const now = new Date();
  const inputs = intents.flatMap((intent) => intent.input ?? []);
  const consulted = await kind.consult?.(inputs);
  const outcomes = await inTransaction(target.connection, async (session) => {
    const known = (consulted ?? (await kind.lookup?.(inputs, session))) as Known;
    const stored = await byId<Doc>(target.connection, kind.collection, intents, session);
    // What is compared and merged is in clear, what is stored is not.
    const keyring = kind.party === 'self' ? await target.cards.keyring(intents.map(({ id }) => id)) : null;
    const before = keyring ? openedBy(keyring, stored) : stored;
    const draft: Draft<Doc> = { before, after: new Map(before) };
    reached('write:read');
    const results = intents.map((intent, index) => ({ index, ...apply(kind, draft, intent, known, now) }));
    await write(target, kind, draft, keyring, now, session);
    return results;
  });
  reached('write:committed');
  target.committed();
  return outcomes;
}

async function byId<Doc extends Stored>(
  connection: Connection,
  collection: string,
  rows: readonly { readonly id: string }[],
  session: Session,
): Promise<Map<string, Doc>> {
  const ids = [...new Set(rows.map((row) => row.id))];
  const found = await connection
    .collection<Stored>(collection)
    .find({ _id: { $in: ids } }, { session, batchSize: MAX_ROWS })
    .toArray();
  return new Map(found.map((doc) => [doc._id, doc as unknown as Doc]));
}

const openedBy = <Doc extends Stored>(keyring: Keyring, docs: ReadonlyMap<string, Doc>): Map<string, Doc> =>
  new Map([...docs].map(([id, doc]) => [id, keyring.opened(doc)]));

async function write<Doc extends Stored, Input extends Row, Known>(
  { connection, bareParty }: WriteTarget,
  kind: Kind<Doc, Input, Known>,
  { before, after }: Draft<Doc>,
  keyring: Keyring | null,
  now: Date,
  session: Session,
): Promise<void> {
  const changed = [...after.values()].filter((doc) => before.get(doc._id) !== doc);
  if (changed.length === 0) return;
  const docs = keyring ? await keyring.sealed<CardHolder>(changed) : changed;
  await store(connection, kind.collection, docs, (id) => before.has(id), session);
  reached('write:records');
  const changes = changed.map((doc) => changeOf(kind, doc));
  if (kind.party === 'owner') {
    const deltas = figureDeltas(kind, before, changed);
    changes.push(...(await writeFigures(connection, deltas, bareParty, now, session)));
  }
  reached('write:parties');
  await writeActivities(connection, kind, before, changed, session);
  reached('write:activities');
  await outboxOf(connection).insertOne(changeRow(changes, now), { session });
  reached('write:outbox');
}

const changeOf = (kind: { name: string; party: string }, doc: Stored): Change => ({
  kind: kind.party === 'self' ? 'party' : kind.name,
  id: doc._id,
  party: kind.party === 'self' ? doc._id : ((doc as Partial<StoredRecord>).party ?? null),
  version: doc.version,
});

/** Inserts what is new in one command and replaces what is not in another. */
async function store(
  connection: Connection,
  collection: string,
  docs: readonly { readonly _id: string }[],
  exists: (id: string) => boolean,
  session: Session,
): Promise<void> {
  const target = connection.collection<{ _id: string }>(collection);
  const fresh = docs.filter((doc) => !exists(doc._id));
  const known = docs.filter((doc) => exists(doc._id));
  if (fresh.length > 0) await target.insertMany(fresh, { session });
  if (known.length > 0)
    await target.bulkWrite(
      known.map((doc) => ({ replaceOne: { filter: { _id: doc._id }, replacement: doc } })),
      { session, ordered: false },
    );
}

/** Per party what its records add after the rows, less what they added before. A party without a record has none. */
function figureDeltas<Doc extends Stored, Input extends Row, Known>(
  kind: Kind<Doc, Input, Known>,
  before: ReadonlyMap<string, Doc>,
  changed: readonly Doc[],
): Map<string, Tally> {
  const counted = (doc: Doc | undefined) => (doc && !doc.removed ? (kind.contribution?.(doc) ?? EMPTY) : EMPTY);
  const deltas = new Map<string, Tally>();
  for (const doc of changed) {
    const { party } = doc as unknown as StoredRecord;
    const delta = subtract(counted(doc), counted(before.get(doc._id)));
    deltas.set(party, add(deltas.get(party) ?? EMPTY, delta));
  }
  return deltas;
}

async function writeFigures(
  connection: Connection,
  deltas: ReadonlyMap<string, Tally>,
  bareParty: Readonly<Record<string, unknown>>,
  now: Date,
  session: Session,
): Promise<Change[]> {
  const collection = connection.collection<StoredParty>('parties');
  const grows = [...deltas.values()].every(onlyGrows);
  const projection = grows ? { _id: 1 } : { figures: 1 };
  const found = await collection
    .find({ _id: { $in: [...deltas.keys()] } }, { session, projection, batchSize: MAX_ROWS })
    .toArray();
  const stored = new Map(found.map(({ _id, figures }) => [_id, figures]));
  const fresh = [...deltas].filter(([id]) => !stored.has(id)).map(([id, delta]) => bare(id, delta, bareParty, now));
  if (fresh.length > 0) await collection.insertMany(fresh, { session });
  const moved = [...deltas].filter(([id, delta]) => stored.has(id) && !isEmpty(delta));
  const operations = moved.map(([id, delta]) => ({
    updateOne: {
      filter: { _id: id },
      update: grows ? { $inc: leaves(delta, 'figures') } : { $set: { figures: add(stored.get(id)!, delta) } },
    },
  }));
  if (operations.length > 0) await collection.bulkWrite(operations, { session, ordered: false });
  return fresh.map(({ _id, version }) => ({ kind: 'party', id: _id, party: _id, version }));
}

/** A record may arrive before its party: figures are kept from the first, the card follows. */
const bare = (id: string, figures: Tally, own: Readonly<Record<string, unknown>>, now: Date): StoredParty => ({
  _id: id,
  version: 1,
  sourceVersion: null,
  removed: false,
  attributes: {},
  receivedAt: now,
  changedAt: now,
  schemaVersion: 1,
  ...own,
  figures,
});

async function writeActivities<Doc extends Stored, Input extends Row, Known>(
  connection: Connection,
  kind: Kind<Doc, Input, Known>,
  before: ReadonlyMap<string, Doc>,
  changed: readonly Doc[],
  session: Session,
): Promise<void> {
  if (!kind.activity || kind.party !== 'owner') return;
  const stub = (doc: Doc | undefined): StoredActivity | null => {
    const activity = doc && !doc.removed ? kind.activity!(doc) : null;
    if (!activity) return null;
    return {
      _id: `${kind.name}/${doc!._id}`,
      party: (doc as unknown as StoredRecord).party,
      reference: doc!._id,
      ...activity,
    };
  };
  const pairs = changed.map((doc) => ({ was: stub(before.get(doc._id)), is: stub(doc) }));
  const had = new Set(pairs.flatMap(({ was }) => was?._id ?? []));
  const differing = pairs.flatMap(({ was, is }) => (is && !isDeepStrictEqual(was, is) ? is : []));
  const gone = pairs.flatMap(({ was, is }) => (was && !is ? was._id : []));
  await store(connection, 'activities', differing, (id) => had.has(id), session);
  if (gone.length > 0)
    await connection.collection<StoredActivity>('activities').deleteMany({ _id: { $in: gone } }, { session });
}
