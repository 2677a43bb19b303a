import { publish, streamOf } from '../events/events.ts';
import { ensureIndexes } from '../mongo.ts';
import { ensureOutbox, startRelay } from '../events/outbox.ts';
import { connectRedis } from '../events/redis.ts';
import type { Surroundings } from '../subgraph/subgraph.ts';
import type { WriteTarget } from './writes.ts';

/** A domain that writes: where its writes go, and the relay that carries its changes out. */
export interface Domain {
  readonly target: WriteTarget;
  /** Resolves when all that was committed before the call is published. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Prepares a domain's database and starts its relay; models are declared on the connection before. */
export async function openDomain(
  name: string,
  around: Surroundings,
  bareParty: Readonly<Record<string, unknown>>,
): Promise<Domain> {
  const { connection, redisUrl, cards, log } = around;
  await ensureIndexes(connection);
  await ensureOutbox(connection);
  if (redisUrl === null) {
    const idle = () => Promise.resolve();
    return { target: { connection, cards, bareParty, committed: () => undefined }, settled: idle, close: idle };
  }
  const redis = await connectRedis(redisUrl, log);
  const stream = streamOf(around.prefix, name);
  const relay = startRelay(connection, (row) => publish(redis, stream, row), log);
  return {
    target: { connection, cards, bareParty, committed: relay.wake },
    settled: relay.flushed,
    close: async () => {
      await relay.stop();
      redis.destroy();
    },
  };
}
