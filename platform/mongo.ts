import mongoose, { type Connection, type Model } from 'mongoose';
import { watchCommands, watchingCommands } from './domain/commands.ts';
import { ConfigError } from './config.ts';

export type { Connection, Model };

/** BSON as the driver decodes it. */
export const { deserialize } = mongoose.mongo.BSON;

export type Filter = mongoose.mongo.Filter<mongoose.mongo.Document>;

export type ObjectId = mongoose.mongo.ObjectId;
export type Session = mongoose.mongo.ClientSession;

/** A decimal that the database compares as a number and keeps digit by digit. */
export const decimal = (text: string) => mongoose.mongo.Decimal128.fromString(text);

export const newObjectId = (): ObjectId => new mongoose.mongo.ObjectId();

/** A connection to one domain's database; no command reaches another domain's. Throws `ConfigError` where no server answers, naming the variable. */
export async function connect(uri: string, database: string, variable = 'MONGODB_URI'): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    dbName: database,
    autoIndex: false,
    autoCreate: false,
    monitorCommands: true,
    serverSelectionTimeoutMS: 5_000,
  });
  try {
    const opened = await connection.asPromise();
    watchCommands(opened.getClient());
    return opened;
  } catch (error) {
    await connection.close();
    if (error instanceof mongoose.Error.MongooseServerSelectionError)
      throw new ConfigError([`${variable}: no MongoDB answers there.`]);
    throw error;
  }
}

const PING_MS = 1_000;

/** True when the database answers within a second. */
export async function answers(connection: Connection): Promise<boolean> {
  try {
    await connection.db!.command({ ping: 1 }, { timeoutMS: PING_MS });
    return true;
  } catch {
    return false;
  }
}

/** Creates the collections and indexes that the models of this connection declare; a second run changes nothing. */
export async function ensureIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(connection.models)) {
    await model.createCollection();
    const indexes = model.schema
      .indexes()
      .map(([key, options]) => ({ key, ...options }) as mongoose.mongo.IndexDescription);
    if (indexes.length > 0) await model.collection.createIndexes(indexes);
  }
}

const MAX_RACES = 10;

/**
 * Runs `work` in one transaction, anew after a write conflict or when another writer created the same document first.
 * `work` must read what it decides on through the session, and do nothing that cannot be repeated.
 */
export async function inTransaction<T>(connection: Connection, work: (session: Session) => Promise<T>): Promise<T> {
  for (let race = 0; ; race++) {
    try {
      return await connection.getClient().withSession((session) =>
        session.withTransaction(() => work(session), {
          readConcern: { level: 'snapshot' },
          writeConcern: { w: 'majority' },
        }),
      );
    } catch (error) {
      if (!isDuplicate(error) || race >= MAX_RACES) throw error;
    }
  }
}

/** True for a unique index that refused a document. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerError && error.code === 11000;

const { MongoNetworkError, MongoOperationTimeoutError, MongoServerError, MongoServerSelectionError } = mongoose.mongo;

/** True where no answer came from the database, whatever was asked of it. */
export const isUnanswered = (error: unknown): boolean =>
  [MongoNetworkError, MongoOperationTimeoutError, MongoServerSelectionError].some((kind) => error instanceof kind);

/** What a server says that stops, or is not the primary any more: the codes of MongoDB's specification of retryable reads. */
const PASSING = new Set([6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/** True for a read that may succeed at once when it is repeated. */
export const isPassing = (error: unknown): boolean =>
  error instanceof MongoNetworkError || (error instanceof MongoServerError && PASSING.has(Number(error.code)));

/** What a loader answers: for each key the document that has it, null where there is none. */
export function oneEach<K, D>(keys: readonly K[], docs: Iterable<D>, key: (doc: D) => K): (D | null)[] {
  const found = new Map<K, D>();
  for (const doc of docs) found.set(key(doc), doc);
  return keys.map((each) => found.get(each) ?? null);
}

/** The database commands that `work` causes on a connection by itself, by name; what the relay does meanwhile is left out. */
export async function countCommands(connection: Connection, work: () => Promise<unknown>): Promise<string[]> {
  const names: string[] = [];
  const note = ({ commandName, command }: { commandName: string; command: Readonly<Record<string, unknown>> }) => {
    if (command[commandName] !== 'outbox' && command['collection'] !== 'outbox') names.push(commandName);
  };
  const client = connection.getClient();
  client.on('commandStarted', note);
  try {
    await watchingCommands(work, { report: { commands: 0, lagMs: null } });
  } finally {
    client.off('commandStarted', note);
  }
  return names;
}
