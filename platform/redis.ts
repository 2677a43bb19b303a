import { createClient } from 'redis';
import type { Logger } from 'pino';

export type Redis = ReturnType<typeof createClient>;

/** A client that keeps reconnecting; while it is away its commands fail at once instead of piling up. */
export async function connectRedis(url: string, log: Logger): Promise<Redis> {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 3_000, reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 2_000) },
  });
  client.on('error', (error: Error) => log.warn({ err: error }, 'redis is not answering'));
  await client.connect();
  return client;
}
