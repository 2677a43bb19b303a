import { deserialize, isPassing, type Connection } from './mongo.ts';
import type { Hint } from './domain/party-index.ts';
import type { Projection } from './reads.ts';

/** A command that finds documents, without what says how they come. */
export type Query = Hint & (Find | Aggregate);

interface Find {
  readonly find: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly projection?: Projection;
  readonly sort?: Readonly<Record<string, 1 | -1>>;
  readonly limit?: number;
}

interface Aggregate {
  readonly aggregate: string;
  readonly pipeline: readonly object[];
}

/** All in one piece, up to the size of a reply, so that commands do not grow with what is asked for. */
const WHOLE = 100_000;

/**
 * The documents that a command finds, as BSON. The command is sent as it is, since the driver's cursor takes as long again
 * as the rest of the read. What does not come in one piece is asked for once more by a cursor, and so is what failed of
 * something that passes, as the driver repeats reads.
 */
export async function query(connection: Connection, command: Query): Promise<Uint8Array[]> {
  const { readConcern, readPreference } = connection.db!;
  const options = { raw: true, readPreference };
  const whole = { ...command, ...('find' in command ? { batchSize: WHOLE } : { cursor: { batchSize: WHOLE } }) };
  const asked = readConcern ? { ...whole, readConcern: readConcern.toJSON() } : whole;
  try {
    const reply = await connection.db!.command(asked, options);
    const { id, firstBatch } = cursorOf(reply['cursor'] as Uint8Array);
    if (id === 0n) return firstBatch;
    const killCursors = { killCursors: nameOf(command), cursors: [id] };
    // One that does not end so ends of itself: what is read does not depend on it.
    await connection.db!.command(killCursors, { readPreference }).catch(() => undefined);
  } catch (error) {
    if (!isPassing(error)) throw error;
  }
  return (await cursorFor(connection, command).toArray()) as unknown as Uint8Array[];
}

/** Where documents of a kind are: their model, or what is like it. */
export interface Stored {
  readonly db: Connection;
  readonly collection: { readonly name: string };
}

/** The documents of a model that a filter finds, as they are stored. */
export async function documents<D>(
  { db, collection: { name } }: Stored,
  filter: Find['filter'],
  options: Hint & Pick<Find, 'projection' | 'sort' | 'limit'> = {},
): Promise<D[]> {
  const found = await query(db, { find: name, filter, ...options });
  return found.map((bytes) => deserialize(bytes) as D);
}

interface Cursor {
  readonly id: bigint;
  readonly firstBatch: Uint8Array[];
}

/** The reply's cursor, its documents as they came. A cursor is told by an integer of 64 bits: MongoDB knows no other number for one. */
const cursorOf = (bytes: Uint8Array) =>
  deserialize(bytes, { raw: true, fieldsAsRaw: { firstBatch: true }, useBigInt64: true }) as unknown as Cursor;

const nameOf = (command: Query): string => ('find' in command ? command.find : command.aggregate);

function cursorFor(connection: Connection, command: Query) {
  const collection = connection.db!.collection(nameOf(command));
  const options = { raw: true, batchSize: WHOLE };
  if ('pipeline' in command) {
    const { pipeline, hint } = command;
    return collection.aggregate([...pipeline], { ...options, hint });
  }
  const { filter, find: _, ...rest } = command;
  return collection.find(filter, { ...options, ...rest });
}
