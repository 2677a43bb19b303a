import type { Logger } from 'pino';
import { newObjectId, type Connection, type ObjectId } from '../mongo.ts';
import { reached } from '../domain/step.ts';

/** One change of a party or record: ids and versions, never a value. Consumers drop what they know or have newer. */
export interface Change {
  /** `party`, or the record's kind. */
  readonly kind: string;
  readonly id: string;
  readonly party: string | null;
  readonly version: number;
}

/** One row per transaction, so that a bulk write costs one insert more, not a thousand. */
export interface OutboxRow {
  readonly _id: ObjectId;
  readonly at: Date;
  readonly changes: readonly Change[];
  readonly leasedUntil: Date;
  readonly owner: string | null;
  readonly sentAt: Date | null;
}

const LEASE_MS = 5_000;
const POLL_MS = 5_000;
/** How soon a relay that could not publish tries again: changes are on their way soon after Redis is back. */
const RETRY_MS = 500;
const BATCH = 50;
const KEPT_SENT_MS = 3_600_000;

export const changeRow = (changes: readonly Change[], at: Date): OutboxRow => ({
  _id: newObjectId(),
  at,
  changes,
  leasedUntil: new Date(0),
  owner: null,
  sentAt: null,
});

export const outboxOf = (connection: Connection) => connection.collection<OutboxRow>('outbox');

/** Serves the relay: unsent rows, oldest first. */
export async function ensureOutbox(connection: Connection): Promise<void> {
  await outboxOf(connection).createIndex({ sentAt: 1, _id: 1 });
}

/** How long the oldest change that is not yet published has waited; 0 where none waits. */
export async function outboxLagMs(connection: Connection): Promise<number> {
  const oldest = await outboxOf(connection).findOne({ sentAt: null }, { projection: { at: 1 }, sort: { _id: 1 } });
  return oldest ? Math.max(0, Date.now() - oldest.at.getTime()) : 0;
}

export interface Relay {
  /** Called on commit: what was written is on its way at once. */
  readonly wake: () => void;
  /** Resolves when every row committed before the call is published. */
  readonly flushed: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Moves committed changes to the stream: leases unsent rows, publishes, marks them. A relay that dies between the two
 * is followed by another after its lease, so each row is published at least once. Polls rarely, for rows of other processes.
 */
export function startRelay(connection: Connection, publish: (row: OutboxRow) => Promise<void>, log: Logger): Relay {
  const owner = newObjectId().toHexString();
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    do {
      again = false;
      try {
        while (!stopped && (await relayBatch(connection, owner, publish)) > 0);
      } catch (error) {
        log.warn({ err: error }, 'the relay could not publish; it tries again');
        if (!stopped) retry = setTimeout(() => void wake(), RETRY_MS).unref();
      }
    } while (again && !stopped);
  };
  const wake = (): Promise<void> => {
    again = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  const poll = setInterval(() => void wake(), POLL_MS);
  poll.unref();
  void wake();
  return {
    wake: () => void wake(),
    flushed: wake,
    stop: async () => {
      stopped = true;
      clearInterval(poll);
      clearTimeout(retry);
      await running;
    },
  };
}

async function relayBatch(connection: Connection, owner: string, publish: (row: OutboxRow) => Promise<void>) {
  const outbox = outboxOf(connection);
  const rows = await lease(outbox, owner);
  for (const row of rows) await publish(row);
  if (rows.length === 0) return 0;
  reached('relay:published');
  await outbox.updateMany({ _id: { $in: rows.map((row) => row._id) } }, { $set: { sentAt: new Date() } });
  reached('relay:marked');
  await outbox.deleteMany({ sentAt: { $gt: new Date(0), $lt: new Date(Date.now() - KEPT_SENT_MS) } });
  return rows.length;
}

async function lease(outbox: ReturnType<typeof outboxOf>, owner: string): Promise<OutboxRow[]> {
  const now = new Date();
  // What it leased itself and could not publish is free to it, and to nobody else before the lease ends.
  const free = { sentAt: null, $or: [{ leasedUntil: { $lt: now } }, { owner }] };
  const candidates = await outbox
    .find(free, { projection: { _id: 1 } })
    .sort({ _id: 1 })
    .limit(BATCH)
    .toArray();
  if (candidates.length === 0) return [];
  const leasedUntil = new Date(now.getTime() + LEASE_MS);
  const ids = { $in: candidates.map((row) => row._id) };
  await outbox.updateMany({ _id: ids, ...free }, { $set: { owner, leasedUntil } });
  reached('relay:leased');
  return outbox.find({ _id: ids, owner, leasedUntil, sentAt: null }).sort({ _id: 1 }).toArray();
}
