import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { pino } from 'pino';
import { WebSocket } from 'ws';
import { connectRedis, type Redis } from '../../platform/events/redis.ts';
import type { Caller } from '../../platform/access/caller.ts';
import { createTokens } from '../../platform/access/token.ts';
import { byCredential } from '../auth/auth.ts';
import { reader, shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { createRateLimit } from '../auth/rate.ts';
import { serve, type Served } from '../http/server.ts';

const tokens = createTokens(new Uint8Array(32).fill(5));
const prefix = `t${randomBytes(5).toString('hex')}_`;
const QUOTA = 1_000;
const COST_100 = '{ customers(first: 100) { name } }';
const servers: Served[] = [];

let federation: Federation;
let gateway: Gateway;
let redis: Redis;
beforeAll(async () => {
  federation = await federate(shop, 'in process');
  gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
  redis = await connectRedis(process.env['REDIS_URL']!, pino({ level: 'silent' }));
});
afterEach(async () => {
  for (const served of servers.splice(0)) await served.stop(1_000);
});
afterAll(async () => {
  // A batch of a scan may be empty.
  for await (const keys of redis.scanIterator({ MATCH: `${prefix}*` })) if (keys.length > 0) await redis.unlink(keys);
  redis.destroy();
  await gateway.close();
  await federation.stop();
});

let callers = 0;
const someone = (quota?: number): Caller => ({
  ...reader,
  subject: `caller ${(callers += 1)}`,
  ...(quota === undefined ? {} : { quota }),
});

/** One process of several that count in the same Redis. */
async function replica(counting: Redis | null = redis) {
  const rateLimit = createRateLimit({ quota: QUOTA, redis: counting, prefix });
  const served = await serve(gateway, {
    host: '127.0.0.1',
    port: 0,
    authenticate: byCredential({ development: tokens }),
    rateLimit,
  });
  servers.push(served);
  const ask = async (caller: Caller, query: string) => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokens.issue(caller, 'client', 60)}`,
      },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return { ask, url: served.url };
}

test('what is over the quota is answered 429 with Retry-After, whatever the media type', async () => {
  const { ask } = await replica();
  const caller = someone();
  const first = await ask(caller, COST_100);
  expect([first.status, first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual([
    200,
    '1000',
    '900',
  ]);
  for (let n = 1; n < 10; n += 1) expect((await ask(caller, COST_100)).status).toBe(200);
  const refused = await ask(caller, COST_100);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(refused.body).toContain('RATE_LIMITED');
  expect((await ask(someone(), COST_100)).status).toBe(200);
});

test('processes count together', async () => {
  const [{ ask: one }, { ask: other }] = [await replica(), await replica()];
  const caller = someone();
  for (let n = 0; n < 5; n += 1) {
    await one(caller, COST_100);
    await other(caller, COST_100);
  }
  expect([(await one(caller, COST_100)).status, (await other(caller, COST_100)).status]).toEqual([429, 429]);
});

test('the quota of a credential goes before the installation’s', async () => {
  const { ask } = await replica();
  const [poor, rich] = [someone(150), someone(5_000)];
  expect([(await ask(poor, COST_100)).status, (await ask(poor, COST_100)).status]).toEqual([200, 429]);
  for (let n = 0; n < 20; n += 1) expect((await ask(rich, COST_100)).status).toBe(200);
});

test('a refused request is charged, so that guessing has a price', async () => {
  const { ask } = await replica();
  const caller = someone(100);
  const statuses: number[] = [];
  for (let n = 0; n < 12; n += 1) statuses.push((await ask(caller, `{ guess${n} }`)).status);
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 200));
  expect(statuses.slice(10)).toEqual([429, 429]);
});

const REPLAY = 'subscription { replay(first: 3) { id customer { id } } }';

test.each(['graphql-ws', 'graphql-sse'] as const)(
  'each event of a subscription is charged, over %s, and what is over the quota ends it',
  async (kind) => {
    const { url } = await replica();
    const caller = someone(5);
    const authorization = `Bearer ${await tokens.issue(caller, 'client', 60)}`;
    const retryAttempts = 0;
    const client =
      kind === 'graphql-sse'
        ? createSseClient({ url, headers: { authorization }, retryAttempts })
        : createSocketClient({
            url: url.replace('http', 'ws'),
            connectionParams: { authorization },
            webSocketImpl: WebSocket,
            retryAttempts,
          });
    const told: { data?: unknown; errors?: unknown }[] = [];
    const { promise: refused, resolve: refuse } = Promise.withResolvers<unknown>();
    client.subscribe(
      { query: REPLAY },
      { next: (result) => told.push(result), error: refuse, complete: () => refuse(told.pop()!.errors) },
    );
    expect(await refused).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', cost: 2, limit: 5, retryAfterSeconds: expect.any(Number) } },
    ]);
    expect(told).toEqual(['r1', 'r2'].map((id) => ({ data: { replay: { id, customer: { id: 'c1' } } } })));
    await client.dispose();
  },
);

test('Redis keys name nobody', async () => {
  const { ask } = await replica();
  await ask({ ...someone(), subject: 'ada-lovelace' }, COST_100);
  expect((await redis.keys(`${prefix}*`)).join()).not.toContain('ada');
});

test('while Redis is away callers are still limited, and no request fails', async () => {
  const away = await connectRedis(process.env['REDIS_URL']!, pino({ level: 'silent' }));
  const { ask } = await replica(away);
  const caller = someone();
  await ask(caller, COST_100);
  away.destroy();
  const statuses: number[] = [];
  for (let n = 0; n < 15; n += 1) statuses.push((await ask(caller, COST_100)).status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(10);
  expect(statuses.at(-1)).toBe(429);
});
