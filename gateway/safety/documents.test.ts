import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { randomBytes } from 'node:crypto';
import { connectRedis, type Redis } from '../../platform/events/redis.ts';
import { until } from '../../test/until.ts';
import { everybody } from '../auth/auth.ts';
import { redisDocuments } from '../documents/document-store.ts';
import { sha256, type DocumentOptions } from '../documents/documents.ts';
import { shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway } from '../gateway.ts';
import { serve } from '../http/server.ts';

const QUERY = '{ customer(id: "c1") { name } }';
const DATA = { data: { customer: { name: 'Ada' } } };
const prefix = `t${randomBytes(5).toString('hex')}_`;
const closing: (() => Promise<void>)[] = [];

let federation: Federation;
let redis: Redis;
beforeAll(async () => {
  federation = await federate(shop, 'in process');
  redis = await connectRedis(process.env['REDIS_URL']!, pino({ level: 'silent' }));
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
afterAll(async () => {
  // A batch of a scan may be empty.
  for await (const keys of redis.scanIterator({ MATCH: `${prefix}*` })) if (keys.length > 0) await redis.unlink(keys);
  redis.destroy();
  await federation.stop();
});

/** A gateway process as clients reach it. */
async function client(documents: DocumentOptions = {}) {
  const gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach, documents });
  const served = await serve(gateway, { host: '127.0.0.1', port: 0, authenticate: everybody });
  closing.push(async () => {
    await served.stop(1_000);
    await gateway.close();
  });
  const answer = async (response: Response) => (await response.json()) as Record<string, never>;
  return {
    post: async (body: object) =>
      answer(
        await fetch(served.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    get: async (parameters: Record<string, string>) =>
      answer(
        await fetch(`${served.url}?${new URLSearchParams(parameters)}`, {
          headers: { 'apollo-require-preflight': '1' },
        }),
      ),
  };
}

const persisted = (query: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } } });
const refusedBy = (code: string) => ({ errors: [expect.objectContaining({ extensions: { code } })] });
const unknown = refusedBy('PERSISTED_QUERY_NOT_FOUND');

test('a document is registered by sending it with its hash, and then found by the hash alone', async () => {
  const { post, get } = await client();
  expect(await post(persisted(QUERY))).toEqual({
    errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  });
  expect(await post({ query: QUERY, ...persisted(QUERY) })).toEqual(DATA);
  expect(await post(persisted(QUERY))).toEqual(DATA);
  expect(await get({ extensions: JSON.stringify(persisted(QUERY).extensions) })).toEqual(DATA);
});

test('a hash of another document is refused and registers nothing', async () => {
  const { post } = await client();
  const lie = persisted('{ __typename }');
  expect(await post({ query: QUERY, ...lie })).toEqual(refusedBy('PERSISTED_QUERY_MISMATCH'));
  expect(await post(lie)).toEqual(unknown);
});

test.each([
  ['is invalid', '{ nothing }'],
  ['is no GraphQL', '{'],
  ['costs too much', '{ customers(first: 2000) { friends(first: 100) { id } } }'],
])('a document that %s is never registered', async (_, query) => {
  const store = redisDocuments(redis, prefix);
  const { post } = await client({ store });
  await post({ query, ...persisted(query) });
  expect(await post(persisted(query))).toEqual(unknown);
  expect(await store.get(sha256(query))).toBeNull();
});

test('what one process registered another finds, for a week at most', async () => {
  const [one, other] = [
    await client({ store: redisDocuments(redis, prefix) }),
    await client({ store: redisDocuments(redis, prefix) }),
  ];
  await one.post({ query: QUERY, ...persisted(QUERY) });
  await until(async () => (await redis.zCard(`${prefix}{documents}`)) > 0, 5_000);
  expect(await other.post(persisted(QUERY))).toEqual(DATA);
  const [key] = await redis.keys(`${prefix}{documents}:*`);
  expect(await redis.ttl(key!)).toBeGreaterThan(6 * 86_400);
});

test('at most 10,000 are kept, the oldest go', async () => {
  const own = `${prefix}full_`;
  const index = `${own}{documents}`;
  const members = Array.from({ length: 10_000 }, (_, n) => ({ score: n, value: `hash${n}` }));
  await redis.zAdd(index, members);
  await redis.set(`${index}:hash0`, '{ old }');
  await redisDocuments(redis, own).set('new', '{ new }');
  expect([await redis.zCard(index), await redis.get(`${index}:hash0`), await redis.get(`${index}:new`)]).toEqual([
    10_000,
    null,
    '{ new }',
  ]);
});

test('while Redis is away a process remembers for itself', async () => {
  const away = await connectRedis(process.env['REDIS_URL']!, pino({ level: 'silent' }));
  const { post } = await client({ store: redisDocuments(away, prefix) });
  away.destroy();
  const query = '{ customer(id: "c2") { name } }';
  expect(await post(persisted(query))).toEqual(unknown);
  await post({ query, ...persisted(query) });
  expect(await post(persisted(query))).toEqual({ data: { customer: { name: 'Ben' } } });
});

test('documents of the manifest are run by documentId, id or hash', async () => {
  const { post, get } = await client({ manifest: new Map([[sha256(QUERY), QUERY]]) });
  expect(await post({ documentId: sha256(QUERY) })).toEqual(DATA);
  expect(await post({ id: `sha256:${sha256(QUERY)}` })).toEqual(DATA);
  expect(await get({ documentId: sha256(QUERY) })).toEqual(DATA);
});

test('persisted-only runs the manifest and nothing else', async () => {
  const { post } = await client({ manifest: new Map([[sha256(QUERY), QUERY]]), persistedOnly: true });
  expect(await post({ query: QUERY })).toEqual(DATA);
  const other = '{ customer(id: "c2") { name } }';
  expect(await post({ query: other })).toEqual(refusedBy('PERSISTED_QUERY_ONLY'));
  expect(await post({ query: other, ...persisted(other) })).toEqual(refusedBy('PERSISTED_QUERY_ONLY'));
  expect(await post(persisted(other))).toEqual(unknown);
});
