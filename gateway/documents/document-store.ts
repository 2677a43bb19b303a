import type { Redis } from '../../platform/events/redis.ts';
import type { DocumentStore } from './documents.ts';

const SECONDS = 7 * 86_400;
const MAX_DOCUMENTS = 10_000;

/**
 * Registered documents in Redis, for a week, the newest 10,000. While Redis is away nothing is found and nothing kept:
 * clients then send the document again.
 */
export function redisDocuments(redis: Redis, prefix: string): DocumentStore {
  const keyOf = (hash: string) => `${prefix}{documents}:${hash}`;
  const index = `${prefix}{documents}`;

  async function keep(hash: string, document: string): Promise<void> {
    const kept = redis.multi().set(keyOf(hash), document, { EX: SECONDS });
    await kept.zAdd(index, { score: Date.now(), value: hash }).expire(index, SECONDS).exec();
    const surplus = (await redis.zCard(index)) - MAX_DOCUMENTS;
    if (surplus <= 0) return;
    const oldest = await redis.zPopMinCount(index, surplus);
    await redis.unlink(oldest.map(({ value }) => keyOf(value)));
  }

  return {
    get: (hash) => redis.get(keyOf(hash)).catch(() => null),
    set: (hash, document) => keep(hash, document).catch(() => undefined),
  };
}
