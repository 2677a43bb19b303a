import type { Logger } from 'pino';
import { createClient } from 'redis';

const client = (url: string) =>
  createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 3_000, reconnectStrategy: (tries: number) => Math.min(50 * 2 ** tries, 2_000) },
  });

export type Redis = ReturnType<typeof client>;

/** A client that keeps reconnecting; while it is away its commands fail at once instead of piling up. */
export async function connectRedis(url: string, log: Logger): Promise<Redis> {
  const redis = client(url);
  redis.on('error', (error: Error) => log.warn({ err: error }, 'redis is not answering'));
  await redis.connect();
  return redis;
}
