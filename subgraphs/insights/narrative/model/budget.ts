import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Redis } from '../../../../platform/events/redis.ts';

const HOUR_SECONDS = 3_600;

/** What callers may have written for them in an hour, in tokens. */
export interface Budget {
  /** True where so much was left to the caller, and is spent now. */
  spends(subject: string, tokens: number): Promise<boolean>;
}

/** Counts in Redis, together with all other processes; without it, and while it is away, in this process alone. */
export function createBudget(hourlyTokens: number, redis: Redis | null, prefix: string): Budget {
  const alone = { points: hourlyTokens, duration: HOUR_SECONDS, keyPrefix: `${prefix}narrative` };
  const memory = new RateLimiterMemory(alone);
  const limiter = redis
    ? new RateLimiterRedis({ ...alone, storeClient: redis, useRedisPackage: true, insuranceLimiter: memory })
    : memory;
  return {
    spends: async (subject, tokens) => {
      try {
        await limiter.consume(keyOf(subject), tokens);
        return true;
      } catch (error) {
        if (error instanceof RateLimiterRes) return false;
        throw error;
      }
    },
  };
}

/** Keys name nobody. */
const keyOf = (subject: string): string => createHash('sha256').update(subject).digest('base64url');
