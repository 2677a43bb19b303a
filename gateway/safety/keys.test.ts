import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createApiKeys, type ApiKeys, type KeyTerms } from '../../platform/access/api-keys.ts';
import { personCaller } from '../../platform/access/caller.ts';
import { connect, type Connection } from '../../platform/mongo.ts';
import { createRevocations, type Revocations } from '../../platform/access/revocations.ts';
import { createTokens } from '../../platform/access/token.ts';
import { until } from '../../test/until.ts';
import { createKeyCheck, type KeyStore } from '../auth/api-keys.ts';
import { byCredential, type Authenticate } from '../auth/auth.ts';
import { shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { keptReads } from '../auth/kept-reads.ts';
import { serve, type Served } from '../http/server.ts';

const pepper = randomBytes(32);
const tokens = createTokens(randomBytes(32));
const DAY_MS = 86_400_000;

let connection: Connection;
let keys: ApiKeys;
let revocations: Revocations;
let authenticate: Authenticate;
let reads = 0;
let holders = 0;

const terms = (more: Partial<KeyTerms> = {}): KeyTerms => ({
  name: `acme-${(holders += 1)}`,
  scopes: ['sales:read'],
  purposes: ['partner', 'billing'],
  quota: null,
  rows: null,
  expiresAt: new Date(Date.now() + DAY_MS),
  ...more,
});
const byKey = (key: string) => authenticate({ 'x-api-key': key });
const stored = () => connection.collection('keys').find({}).toArray();

beforeAll(async () => {
  connection = await connect(process.env['MONGODB_URI']!, `test_access_${randomBytes(6).toString('hex')}`);
  keys = createApiKeys(connection, pepper);
  revocations = createRevocations(connection);
});
beforeEach(() => {
  const counted: KeyStore = { ...keys, find: (id) => ((reads += 1), keys.find(id)) };
  authenticate = byCredential({ development: tokens, keys: createKeyCheck(counted, pepper) });
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

describe('a key', () => {
  test('names its holder, with just what it was given', async () => {
    const given = terms({ quota: 500 });
    const { key } = await keys.create(given);
    const caller = {
      subject: `key:${given.name}`,
      scopes: new Set(['sales:read']),
      purpose: 'partner',
      purposes: ['partner', 'billing'],
      expiresAt: given.expiresAt.getTime(),
      quota: 500,
    };
    expect(await byKey(key)).toEqual(caller);
    expect(await authenticate({ authorization: `ApiKey ${key}` })).toEqual(caller);
    expect(await authenticate({ 'x-api-key': key, 'x-c360-purpose': 'billing' })).toMatchObject({ purpose: 'billing' });
  });

  test('meets the policies of its record, and no other', async () => {
    const policies = ['on duty', 'board'];
    expect(await byKey((await keys.create(terms({ policies }))).key)).toMatchObject({ policies: new Set(policies) });
    const { id } = await keys.create(terms({ policies }));
    const next = await keys.rotate(id, 0, new Date(Date.now() + DAY_MS));
    expect(await byKey(next!.key)).toMatchObject({ policies: new Set(policies) });
    expect((await byKey((await keys.create(terms())).key))!.policies).toBeUndefined();
  });

  test('has no purpose of the house itself, whatever the store says', async () => {
    const { key } = await keys.create(terms({ purposes: ['development', 'operation', 'billing'] }));
    expect(await byKey(key)).toMatchObject({ purpose: 'billing' });
  });

  test('is read once in a while, however often it comes', async () => {
    const { key } = await keys.create(terms());
    const before = reads;
    for (let n = 0; n < 100; n += 1) expect(await byKey(key)).not.toBeNull();
    expect(reads - before).toBe(1);
  });

  test('is nowhere in the store, nor what would make one', async () => {
    const { key } = await keys.create(terms());
    const text = JSON.stringify(await stored());
    expect(text).toContain(key.split('_')[1]);
    expect(text).not.toContain(key.slice(-43));
  });

  test('says to the hour when it was used last', async () => {
    const { id, key } = await keys.create(terms());
    await byKey(key);
    await until(async () => (await keys.find(id))!.lastUsedAt !== null, 5_000);
    expect((await keys.find(id))!.lastUsedAt!.getTime() % 3_600_000).toBe(0);
  });

  test('is its holder’s only one', async () => {
    const given = terms();
    const { id } = await keys.create(given);
    await expect(keys.create(given)).rejects.toThrow('rotate or revoke it');
    await keys.revoke(id);
    expect(await keys.create(given)).toBeDefined();
  });
});

describe('rotation', () => {
  test('both keys are good until the overlap ends, for the same caller', async () => {
    const former = await keys.create(terms());
    const next = (await keys.rotate(former.id, DAY_MS / 2, new Date(Date.now() + 2 * DAY_MS)))!;
    const [one, other] = [await byKey(former.key), await byKey(next.key)];
    expect([one?.subject, one?.scopes]).toEqual([other?.subject, other?.scopes]);
    expect(one!.expiresAt).toBeLessThan(Date.now() + DAY_MS);
  });

  test('without an overlap the former one ends at once', async () => {
    const former = await keys.create(terms());
    await keys.rotate(former.id, 0, new Date(Date.now() + DAY_MS));
    expect(await byKey(former.key)).toBeNull();
  });

  test('gives no life to one that is revoked, expired or unknown', async () => {
    const revoked = await keys.create(terms());
    expect([await keys.revoke(revoked.id), await keys.revoke(revoked.id)]).toEqual([true, false]);
    const expired = await keys.create(terms({ expiresAt: new Date(Date.now() - 1) }));
    for (const id of [revoked.id, expired.id, 'f'.repeat(12)])
      expect(await keys.rotate(id, DAY_MS, new Date(Date.now() + DAY_MS))).toBeNull();
  });
});

describe('a revocation', () => {
  const HOUR = 3_600;
  const holder = { subject: 'x', scopes: new Set(['sales:read']), purpose: 'service' };
  const checked = (has: (id: string) => Promise<boolean>) => {
    const check = byCredential({ development: tokens, persons: tokens, revoked: keptReads('Revocations', has, {}) });
    return (token: string) => check({ authorization: `Bearer ${token}` });
  };
  const idOf = async (token: string) =>
    (await byCredential({ development: tokens, persons: tokens })({ authorization: `Bearer ${token}` }))!.tokenId!;

  test('ends one token and no other, of a developer and of a person', async () => {
    const issued = await Promise.all([
      tokens.issue(holder, 'client', HOUR),
      tokens.issue(holder, 'client', HOUR),
      tokens.issue(personCaller('c1'), 'person', HOUR),
      tokens.issue(personCaller('c1'), 'person', HOUR),
    ]);
    for (const at of [0, 2]) await revocations.revoke(await idOf(issued[at]!), new Date(Date.now() + DAY_MS));
    const taken = await Promise.all(issued.map(checked(revocations.has)));
    expect(taken.map((caller) => caller !== null)).toEqual([false, true, false, true]);
  });

  test('is read once in a while, however often the token comes', async () => {
    let asked = 0;
    const by = checked((id) => ((asked += 1), revocations.has(id)));
    const token = await tokens.issue(holder, 'client', HOUR);
    for (let n = 0; n < 100; n += 1) expect(await by(token)).not.toBeNull();
    expect(asked).toBe(1);
  });

  test('that cannot be read lets nobody in who could have one', async () => {
    const by = checked(() => Promise.reject(new Error('no server')));
    await expect(by(await tokens.issue(holder, 'client', HOUR))).rejects.toMatchObject({
      code: 'SIGN_IN_UNAVAILABLE',
      status: 503,
    });
  });

  test('is remembered for as long as the token would have lived, however often it is revoked', async () => {
    const [soon, later] = [new Date(Date.now() - 1), new Date(Date.now() + DAY_MS)];
    await revocations.revoke('ended', soon);
    await revocations.revoke('twice', later);
    await revocations.revoke('twice', soon);
    await revocations.revoke('other', later);
    expect(await Promise.all(['ended', 'twice', 'other'].map(revocations.has))).toEqual([false, true, true]);
  });
});

describe('an attacker', () => {
  test('who changes one character of a key is nobody, at whatever place', async () => {
    const { key } = await keys.create(terms());
    for (let at = 0; at < key.length; at += 1) {
      const changed = key.slice(0, at) + (key[at] === 'a' ? 'b' : 'a') + key.slice(at + 1);
      if (changed !== key) expect([changed, await byKey(changed)]).toEqual([changed, null]);
    }
  });

  test.each([
    '',
    'c360_',
    'c360__',
    '{"$ne":null}',
    '[object Object]',
    '../keys',
    'c360_000000000000_',
    'x'.repeat(80),
  ])('who sends %j is nobody, and nothing is read', async (key) => {
    const before = reads;
    expect(await byKey(key)).toBeNull();
    expect(reads).toBe(before);
  });

  test('who has the store but not the pepper makes no key', async () => {
    const { id } = await keys.create(terms());
    const own = createApiKeys(connection, randomBytes(32));
    const planted = await own.create(terms());
    const { hash } = (await keys.find(id))!;
    for (const key of [planted.key, `c360_${id}_${hash.slice(0, 43)}`]) expect(await byKey(key)).toBeNull();
  });

  test('who brings a key in two ways, or beside a token, is nobody', async () => {
    const { key } = await keys.create(terms());
    const caller = { subject: 'x', scopes: new Set<string>(), purpose: 'service' };
    const token = await tokens.issue(caller, 'client', 60);
    expect(await authenticate({ 'x-api-key': key, authorization: `ApiKey ${key}` })).toBeNull();
    expect(await authenticate({ 'x-api-key': key, authorization: `Bearer ${token}` })).toBeNull();
    expect(await authenticate({ authorization: `Bearer ${key}` })).toBeNull();
    expect(await authenticate({ 'x-api-key': token })).toBeNull();
    expect(await authenticate({ 'x-api-key': [key, key] })).toBeNull();
  });

  test('cannot use a key where the keys cannot be read', async () => {
    const { key } = await keys.create(terms());
    const down: KeyStore = { find: () => Promise.reject(new Error('no server')), used: () => Promise.resolve() };
    const check = createKeyCheck(down, pepper);
    await expect(check(key)).rejects.toMatchObject({ code: 'SIGN_IN_UNAVAILABLE', status: 503 });
  });

  test('cannot go on after the key expired, though it is still kept', async () => {
    const { key } = await keys.create(terms({ expiresAt: new Date(Date.now() + 150) }));
    expect(await byKey(key)).not.toBeNull();
    await until(async () => (await byKey(key)) === null, 1_000);
  });
});

describe('over the wire', () => {
  const REPLAY = 'subscription { noted(order: "r2") { note } }';
  let federation: Federation;
  let gateway: Gateway;
  let served: Served;

  beforeAll(async () => {
    federation = await federate(shop, 'in process');
    gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
    const check = createKeyCheck(keys, pepper);
    const revoked = keptReads('Revocations', revocations.has, {});
    const known = byCredential({ keys: check, development: tokens, revoked });
    served = await serve(gateway, { port: 0, host: '127.0.0.1', authenticate: known });
  });
  afterAll(async () => {
    await served.stop(1_000);
    await gateway.close();
    await federation.stop();
  });

  const ask = (headers: Record<string, string>, query = '') =>
    fetch(served.url + query, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ __typename }' }),
    });

  test('a key in an address is none', async () => {
    const { key } = await keys.create(terms());
    expect((await ask({ 'x-api-key': key })).status).toBe(200);
    for (const name of ['x-api-key', 'api_key', 'apikey', 'key', 'access_token'])
      expect((await ask({}, `?${name}=${key}`)).status).toBe(401);
  });

  const scopes = ['sales:read', 'notes:read'];
  const aKey = async () => {
    const { id, key } = await keys.create(terms({ scopes }));
    const use = () => until(async () => (await keys.find(id))!.lastUsedAt !== null, 5_000);
    return { name: 'x-api-key', credential: key, revoke: async () => (await use(), keys.revoke(id)) };
  };
  const aToken = async () => {
    const caller = { subject: 'x', scopes: new Set(scopes), purpose: 'service' };
    const token = await tokens.issue(caller, 'client', 60);
    const { tokenId } = (await tokens.verify(token, 'client'))!;
    const revoke = () => revocations.revoke(tokenId!, new Date(Date.now() + DAY_MS));
    return { name: 'authorization', credential: `Bearer ${token}`, revoke };
  };

  test.each([
    ['a key', aKey],
    ['a token', aToken],
  ])(
    'the revocation of %s holds within 5 seconds: for requests, sockets and streams of events',
    async (_, make) => {
      const { name, credential, revoke } = await make();
      const closed = jest.fn();
      const socket = createSocketClient({
        url: served.url.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        connectionParams: { [name]: credential },
        retryAttempts: 0,
        on: { closed },
      });
      const sse = createSseClient({ url: served.url, headers: { [name]: credential }, retryAttempts: 0 });
      const overSocket = socket.iterate({ query: REPLAY }).next();
      const overEvents = sse.iterate({ query: REPLAY }).next();
      overSocket.catch(() => undefined);
      expect((await ask({ [name]: credential })).status).toBe(200);
      await revoke();
      const began = performance.now();
      await until(async () => (await ask({ [name]: credential })).status === 401, 5_000);
      await expect(overSocket).rejects.toMatchObject({ code: 4403 });
      expect((await overEvents).value).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect(performance.now() - began).toBeLessThan(5_000);
      await socket.dispose();
      sse.dispose();
    },
    15_000,
  );
});
