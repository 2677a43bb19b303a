import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { ServerResponse } from 'node:http';
import type { Caller } from '../../platform/access/caller.ts';
import type { Redis } from '../../platform/events/redis.ts';
import { refusal } from '../errors.ts';

const WINDOW_SECONDS = 60;
const CALLERS = 10_000;
/** A process takes this part of a quota from Redis at a time, and spends it without asking again. */
const LEASES = 100;

/** What is left to a caller in this window. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/** Lets a caller spend cost; refuses with `RATE_LIMITED` what is over the caller's quota. */
export interface RateLimit {
  spend(caller: Caller, cost: number): Promise<Allowance>;
}

export interface RateOptions {
  /** Cost a minute for a caller whose credential states no quota of its own. */
  readonly quota: number;
  /** Where processes count together; null counts in this process alone, as while Redis is away. */
  readonly redis: Redis | null;
  readonly prefix: string;
}

interface Lease {
  points: number;
  remaining: number;
  until: number;
}

/** Quotas in units of cost a minute, by caller. */
export function createRateLimit({ quota, redis, prefix }: RateOptions): RateLimit {
  const limiters = new LRUCache<number, RateLimiterMemory | RateLimiterRedis>({ max: 100 });
  const leases = new LRUCache<string, Lease>({ max: CALLERS });

  function limiterOf(points: number): RateLimiterMemory | RateLimiterRedis {
    let limiter = limiters.get(points);
    if (!limiter) limiters.set(points, (limiter = createLimiter(points, redis, `${prefix}rate`)));
    return limiter;
  }

  return {
    spend: async (caller, asked) => {
      const cost = Math.max(1, Math.ceil(asked));
      const limit = caller.quota ?? quota;
      const key = keyOf(caller.subject);
      const lease = leases.get(key);
      if (lease && lease.points >= cost && lease.until > Date.now()) {
        lease.points -= cost;
        return allowance(limit, lease);
      }
      const taken = Math.max(cost, Math.ceil(limit / LEASES));
      const { remaining, until } = await take(limiterOf(limit), key, taken, cost, limit);
      const kept = lease && lease.until > Date.now() ? lease.points : 0;
      const next = { points: kept + taken - cost, remaining, until };
      leases.set(key, next);
      return allowance(limit, next);
    },
  };
}

function createLimiter(points: number, redis: Redis | null, keyPrefix: string) {
  const local = { points, duration: WINDOW_SECONDS, keyPrefix };
  const memory = new RateLimiterMemory(local);
  if (!redis) return memory;
  return new RateLimiterRedis({ ...local, storeClient: redis, useRedisPackage: true, insuranceLimiter: memory });
}

/** Takes what fits: the last part of a quota may be smaller than a lease. */
async function take(
  limiter: RateLimiterMemory | RateLimiterRedis,
  key: string,
  points: number,
  cost: number,
  limit: number,
): Promise<{ readonly remaining: number; readonly until: number }> {
  try {
    const { remainingPoints, msBeforeNext } = await limiter.consume(key, points);
    return { remaining: remainingPoints, until: Date.now() + msBeforeNext };
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    await limiter.reward(key, points);
    const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    const rule = `A caller may spend a cost of ${limit} a minute; this operation costs ${cost} and the rest is spent.`;
    throw refusal('RATE_LIMITED', `${rule} Try again in ${retryAfterSeconds} s.`, { cost, limit, retryAfterSeconds });
  }
}

const allowance = (limit: number, { points, remaining, until }: Lease): Allowance => ({
  limit,
  remaining: Math.max(0, remaining + points),
  resetSeconds: Math.max(0, Math.ceil((until - Date.now()) / 1000)),
});

/** Charges a caller for what a response is about to answer, and tells what is left in its headers. */
export const charging =
  (rate: RateLimit, caller: Caller, response: ServerResponse) =>
  async (cost: number): Promise<void> => {
    const { limit, remaining, resetSeconds } = await rate.spend(caller, cost);
    if (response.headersSent) return; // an event of a subscription
    response.setHeader('ratelimit-limit', limit);
    response.setHeader('ratelimit-remaining', remaining);
    response.setHeader('ratelimit-reset', resetSeconds);
  };

/** Redis keys name nobody. */
const keyOf = (subject: string): string => createHash('sha256').update(subject).digest('base64url').slice(0, 22);
