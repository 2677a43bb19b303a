import type { Logger } from 'pino';
import { createClient } from 'redis';
import { ConfigError } from '../config.ts';

/** How often a server is tried that has never answered, in about three seconds: its address may be wrong. */
const FIRST_TRIES = 6;

function client(url: string, met: () => boolean) {
  const pauseMs = (tries: number) => Math.min(50 * 2 ** tries, 2_000);
  const reconnectStrategy = (tries: number, cause: Error) =>
    met() || tries < FIRST_TRIES ? pauseMs(tries) : new Error('Redis does not answer.', { cause });
  return createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: 3_000, reconnectStrategy } });
}

export type Redis = ReturnType<typeof client>;

/**
 * A client that keeps reconnecting; while it is away its commands fail at once instead of piling up. Throws
 * `ConfigError` where no server answers to begin with.
 */
export async function connectRedis(url: string, log: Logger): Promise<Redis> {
  let met = false;
  const redis = client(url, () => met);
  redis.on('error', (error: Error) => log.warn({ err: error }, 'redis is not answering'));
  try {
    await redis.connect();
  } catch {
    throw new ConfigError(['REDIS_URL: no Redis answers there.']);
  }
  met = true;
  return redis;
}
