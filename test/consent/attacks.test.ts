import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { keysOf, readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import { byCredential } from '../../gateway/auth/auth.ts';
import { serve, type Served } from '../../gateway/http/server.ts';
import type { Caller } from '../../platform/access/caller.ts';
import { customerIds, writeCustomers } from '../customers.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';

const all = callerWith(...scopesIn(readSupergraph()));
const marketer: Caller = { ...all, purpose: 'marketing', purposes: ['marketing', 'analytics'] };
const QUERY = 'query ($id: ID!) { customer(id: $id) { finance { known } marketing { known } } }';
const sha256Hash = createHash('sha256').update(QUERY).digest('hex');
const PERSISTED = { persistedQuery: { version: 1, sha256Hash } };

let house: TestHouse;
let served: Served;
let id: string;
let token: string;

beforeAll(async () => {
  house = await openTestHouse('in process');
  await writeCustomers(house, 2, all);
  id = (await customerIds(house, all))[0]!;
  const { tokens } = keysOf(house.setting.secret);
  token = await tokens.issue(marketer, 'client', 600);
  served = await serve(house.gateway, {
    host: '127.0.0.1',
    port: 0,
    authenticate: byCredential({ development: tokens }),
  });
}, 60_000);
afterAll(async () => {
  await served.stop(1_000);
  await house.close();
});

type Shown = {
  data?: { customer: { marketing: unknown; finance: unknown } | null } | null;
  errors?: readonly unknown[];
};

const say = (status: string, purpose = 'MARKETING') =>
  house.data(
    'mutation ($input: ConsentInput!) { recordConsent(input: $input) { outcome { status } } }',
    { input: { id: `t:${randomBytes(6).toString('hex')}`, customer: id, purpose, status, source: 'test' } },
    all,
  );

async function post(body: object, headers: Record<string, string> = {}): Promise<{ status: number; answer: Shown }> {
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Shown };
}

const asked = (headers?: Record<string, string>) => post({ query: QUERY, variables: { id } }, headers);
const known = { customer: { finance: { known: true }, marketing: { known: true } } };
const denied = {
  data: { customer: { finance: { known: true }, marketing: null } },
  errors: [{ path: ['customer', 'marketing'], extensions: { code: 'CONSENT_REQUIRED' } }],
};

async function first(iterator: AsyncIterableIterator<unknown>): Promise<Shown> {
  const { value } = (await iterator.next()) as { value: Shown };
  await iterator.return?.();
  return value;
}

describe('what was revoked a moment ago is denied', () => {
  const operation = { query: QUERY, variables: { id } };
  const ways: readonly [string, () => Promise<Shown>][] = [
    ['over HTTP', async () => (await asked()).answer],
    ['by the hash of a document', async () => (await post({ extensions: PERSISTED, variables: { id } })).answer],
    [
      'by GET',
      async () => {
        const search = new URLSearchParams({ query: QUERY, variables: JSON.stringify({ id }) });
        const response = await fetch(`${served.url}?${search.toString()}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        return (await response.json()) as Shown;
      },
    ],
    [
      'over WebSocket',
      async () => {
        const client = createSocketClient({
          url: served.url.replace('http', 'ws'),
          webSocketImpl: WebSocket,
          connectionParams: { authorization: `Bearer ${token}` },
          retryAttempts: 0,
        });
        const shown = await first(client.iterate({ ...operation, variables: { id } }));
        await client.dispose();
        return shown;
      },
    ],
    [
      'over server-sent events',
      async () => {
        const client = createSseClient({
          url: served.url,
          headers: { authorization: `Bearer ${token}` },
          retryAttempts: 0,
        });
        const shown = await first(client.iterate({ ...operation, variables: { id } }) as never);
        client.dispose();
        return shown;
      },
    ],
    [
      'in a deferred part',
      async () => {
        const query = `query ($id: ID!) { customer(id: $id) { finance { known } ... @defer { marketing { known } } } }`;
        const response = await fetch(served.url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${token}`,
            accept: 'multipart/mixed;deferSpec=20220824, application/json',
          },
          body: JSON.stringify({ query, variables: { id } }),
        });
        const text = await response.text();
        if (/"marketing":\{"known":true\}/u.test(text)) return { data: known };
        expect(text).toContain('CONSENT_REQUIRED');
        return denied;
      },
    ],
  ];

  test.each(ways)('%s', async (_, run) => {
    await say('GRANTED');
    await post({ query: QUERY, extensions: PERSISTED, variables: { id } });
    expect(await run()).toEqual({ data: known });
    await say('REVOKED');
    expect(await run()).toMatchObject(denied);
  });

  test('in each row of a batch and in every entity below others', async () => {
    await say('REVOKED');
    const query = `{ orders(first: 100) { edges { node { party { customer { id marketing { known } } } } } } }`;
    const { answer } = await post({ query });
    const text = JSON.stringify(answer.data);
    expect(text).not.toContain(`"id":"${id}","marketing":{`);
    expect(text).toContain(`"id":"${id}","marketing":null`);
  });
});

describe('no alias stands for what the plan reads', () => {
  test.each([
    '{ grants: permission { purpose } marketing { known } }',
    '{ grants: id permission: marketing { known } marketing { known } }',
    '{ permission: finance { known } grants: __typename marketing { known } }',
    '{ ... on Customer { grants: finance { granted: known } } marketing { known } }',
    '{ links: identity { parties { domain id } } marketing { known } }',
  ])('%s', async (selection) => {
    await say('REVOKED');
    const { answer } = await post({ query: `query ($id: ID!) { customer(id: $id) ${selection} }`, variables: { id } });
    expect(answer.data?.customer?.marketing ?? null).toBeNull();
    expect(JSON.stringify(answer).match(/"known"/gu)?.length ?? 0).toBe(
      selection.includes('finance { known }') ? 1 : 0,
    );
    expect(answer.errors).toContainEqual(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'CONSENT_REQUIRED' }) }),
    );
  });

  test('and what the plan reads cannot be asked for', async () => {
    const { status, answer } = await post({ query: `{ customer(id: "${id}") { grants } }` });
    expect([status, answer.data]).toEqual([200, undefined]);
  });
});

describe('a purpose', () => {
  test('is one of the credential’s, whatever the request says', async () => {
    for (const purpose of ['service', 'development', 'billing', 'marketing,service', '']) {
      const { status, answer } = await asked({ 'x-c360-purpose': purpose });
      expect([purpose, status, answer.data]).toEqual([purpose, 403, undefined]);
    }
  });

  test('that is chosen is the one that counts', async () => {
    await say('GRANTED');
    await say('DENIED', 'ANALYTICS');
    expect((await asked()).answer).toEqual({ data: known });
    expect((await asked({ 'x-c360-purpose': 'analytics' })).answer).toMatchObject(denied);
    await say('GRANTED', 'ANALYTICS');
    expect((await asked({ 'x-c360-purpose': 'analytics' })).answer).toEqual({ data: known });
  });

  test('of one caller is not another’s, though they share a document at the same time', async () => {
    await say('REVOKED');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => house.run(QUERY, { id }, n % 2 === 0 ? marketer : all)),
    );
    answers.forEach((answer, n) =>
      n % 2 === 0 ? expect(answer).toMatchObject(denied) : expect(answer).toEqual({ data: known }),
    );
  });
});

describe('Global Privacy Control', () => {
  const GPC = { 'sec-gpc': '1' };

  test('counts as a refusal of marketing, whatever was agreed to', async () => {
    await say('GRANTED');
    expect((await asked(GPC)).answer).toMatchObject(denied);
    expect((await asked()).answer).toEqual({ data: known });
    const query = `query ($id: ID!) { customer(id: $id) { permission { granted reason } } }`;
    const { answer } = await post({ query, variables: { id } }, GPC);
    expect(answer.data).toEqual({ customer: { permission: { granted: false, reason: 'OPTED_OUT' } } });
  });

  test('is exactly 1', async () => {
    for (const value of ['0', 'true', '1, 1', '11'])
      expect((await asked({ 'sec-gpc': value })).answer).toEqual({ data: known });
  });

  test('is said to be heeded', async () => {
    const response = await fetch(new URL('/.well-known/gpc.json', served.url));
    expect(await response.json()).toMatchObject({ gpc: true });
  });
});

test('while privacy cannot answer, what needs consent is denied with a code of its own and nothing else is', async () => {
  await say('GRANTED');
  await house.opened.get('privacy')!.connection.close();
  const { answer } = await asked();
  expect(answer.data).toEqual({ customer: { finance: { known: true }, marketing: null } });
  expect(answer.errors).toEqual([
    expect.objectContaining({
      path: ['customer', 'marketing'],
      extensions: expect.objectContaining({ code: 'CONSENT_UNAVAILABLE' }),
    }),
  ]);
  expect(await house.run(QUERY, { id }, all)).toEqual({ data: known });
  const list = await post({ query: '{ engagements { totalCount edges { node { id } } } }' });
  const { edges } = (list.answer.data as unknown as { engagements: { edges: { node: unknown }[] } }).engagements;
  expect([...new Set(edges.map(({ node }) => node))]).toEqual([null]);
});
