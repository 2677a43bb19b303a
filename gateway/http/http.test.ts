import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { connect } from 'node:net';
import { createTokens } from '../../platform/access/token.ts';
import { byCredential, bySignedCaller } from '../auth/auth.ts';
import { reader, shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { serve, type Served } from './server.ts';

const tokens = createTokens(new Uint8Array(32).fill(7));
const ASKS = 'query CustomerLinks($id: ID!) { customer(id: $id) { links { domain parties } } }';

let federation: Federation;
let gateway: Gateway;
let served: Served;
let token: string;

beforeAll(async () => {
  federation = await federate(shop, 'in process');
  gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach, asks: [ASKS] });
  served = await start();
  token = await tokens.issue(reader, 'client', 60);
});
afterAll(async () => {
  await served.stop(1_000);
  await gateway.close();
  await federation.stop();
});

const start = () =>
  serve(gateway, {
    port: 0,
    host: '127.0.0.1',
    authenticate: byCredential({ development: tokens }),
    authenticateAsk: bySignedCaller(tokens),
  });

const at = (path: string, url = served.url): string => new URL(path, url).href;

const post = (body: unknown, headers: Record<string, string> = {}, path = '/graphql') =>
  fetch(at(path), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const codeOf = async (response: Response): Promise<string | undefined> => {
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
};

describe('GraphQL over HTTP', () => {
  const audited: typeof fetch = (url, init) =>
    fetch(url, {
      ...init,
      headers: { ...(init?.headers as object), authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' },
    });
  const audits = serverAudits({ url: () => served.url, fetchFn: audited });

  test('all 61 audits of graphql-http are there', () => expect(audits).toHaveLength(61));

  test.each(audits.map((audit) => [`${audit.id}: ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});

describe('who may ask', () => {
  test('a request without a token is answered 401', async () => {
    const response = await post({ query: '{ __typename }' }, { authorization: '' });
    expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('a refusal says that a credential was bad, and not why', async () => {
    const ask = (headers: Record<string, string>) => post({ query: '{ __typename }' }, headers);
    const expired = await tokens.issue(reader, 'client', -1);
    const bad = [await ask({ authorization: 'Bearer forged' }), await ask({ authorization: `Bearer ${expired}` })];
    const said = bad.map((response) => response.headers.get('www-authenticate'));
    expect(said).toEqual(['Bearer error="invalid_token"', 'Bearer error="invalid_token"']);
    expect(await bad[0]!.text()).toBe(await bad[1]!.text());
    expect((await ask({ authorization: '' })).headers.get('www-authenticate')).toBe('Bearer');
  });

  test('a token in an address, a cookie or a body is none', async () => {
    const query = new URLSearchParams({ query: '{ __typename }', access_token: token, token, authorization: token });
    const body = { query: '{ __typename }', access_token: token, extensions: { authorization: `Bearer ${token}` } };
    const asked = [
      fetch(at(`/graphql?${query.toString()}`), { headers: { 'apollo-require-preflight': '1' } }),
      post(body, { authorization: '', cookie: `access_token=${token}` }),
    ];
    for (const response of await Promise.all(asked)) expect(response.status).toBe(401);
  });

  test('development tokens are nobody’s where they are not taken', async () => {
    expect(await byCredential({})({ authorization: `Bearer ${token}` })).toBeNull();
  });

  test('a token for another audience is answered 401', async () => {
    const foreign = await tokens.issue(reader, 'gateway', 60);
    const response = await post({ query: '{ __typename }' }, { authorization: `Bearer ${foreign}` });
    expect(response.status).toBe(401);
  });

  test('a request has one of the purposes of its token, and none of others', async () => {
    const caller = { ...reader, purpose: 'service', purposes: ['service', 'marketing'] };
    const bearer = { authorization: `Bearer ${await tokens.issue(caller, 'client', 60)}` };
    const asked = (purpose: string) => post({ query: '{ __typename }' }, { ...bearer, 'x-c360-purpose': purpose });
    for (const purpose of ['service', 'marketing']) expect((await asked(purpose)).status).toBe(200);
    for (const purpose of ['partner', 'service,marketing', 'service marketing', '']) {
      const response = await asked(purpose);
      expect([response.status, await codeOf(response)]).toEqual([403, 'PURPOSE_NOT_ALLOWED']);
    }
  });

  test('the purpose that a request names is the one that subgraphs and caches know it by', async () => {
    const authenticate = byCredential({ development: tokens });
    const caller = { ...reader, purpose: 'service', purposes: ['service', 'marketing'] };
    const authorization = `Bearer ${await tokens.issue(caller, 'client', 60)}`;
    const narrowed = await authenticate({ authorization, 'x-c360-purpose': 'marketing' });
    expect([narrowed?.purpose, narrowed?.purposes]).toEqual(['marketing', undefined]);
    expect(await authenticate({ authorization, 'x-c360-purpose': 'marketing' })).toBe(narrowed);
    expect((await authenticate({ authorization }))?.purpose).toBe('service');
  });

  test('a GET that a page of another site could cause is refused', async () => {
    const response = await fetch(at('/graphql?query={__typename}'));
    expect([response.status, await codeOf(response)]).toEqual([400, 'CSRF_PREVENTED']);
  });

  test('a form is refused', async () => {
    const response = await post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(response.status).toBe(415);
  });
});

describe('what may be asked', () => {
  test('a mutation by GET is answered 405', async () => {
    const query = encodeURIComponent('mutation { touch(order: "r1") }');
    const response = await fetch(at(`/graphql?query=${query}`), { headers: { authorization: `Bearer ${token}` } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('a body over 2 MB is refused', async () => {
    const response = await post({ query: `{ __typename } #${'x'.repeat(2 * 1024 * 1024)}` });
    expect([response.status, await codeOf(response)]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  test('an unknown field is refused without a hint at the known ones', async () => {
    const response = await post({ query: '{ customer(id: 1) { nam } }' });
    expect(await response.text()).not.toMatch(/did you mean/iu);
  });

  test('federation’s own fields are out of reach', async () => {
    const response = await post({ query: '{ _service { sdl } _entities(representations: []) { __typename } }' });
    expect(await codeOf(response)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('committed operations', () => {
  test('are run by name for a signed caller', async () => {
    const signed = await tokens.issue(reader, 'gateway', 60);
    const body = { operation: 'CustomerLinks', variables: { id: 'c1' } };
    const response = await post(body, { 'x-c360-caller': signed }, '/internal/ask');
    expect(await response.json()).toMatchObject({
      data: { customer: { links: [{ domain: 'sales' }, { domain: 'reviews' }] } },
    });
  });

  test('are not run for a client', async () => {
    const response = await post({ operation: 'CustomerLinks', variables: { id: 'c1' } }, {}, '/internal/ask');
    expect(response.status).toBe(401);
  });

  test('a body that names none is refused', async () => {
    const signed = await tokens.issue(reader, 'gateway', 60);
    const response = await post(null, { 'x-c360-caller': signed }, '/internal/ask');
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a document that comes over the wire is not run', async () => {
    const signed = await tokens.issue(reader, 'gateway', 60);
    const response = await post(
      { operation: ASKS, variables: { id: 'c1' } },
      { 'x-c360-caller': signed },
      '/internal/ask',
    );
    expect(await codeOf(response)).toBe('UNKNOWN_OPERATION');
  });
});

test('a server that stops answers what is under way, says it is not ready, and closes', async () => {
  const stopping = await start();
  const { port } = new URL(stopping.url);
  const body = JSON.stringify({ query: '{ customer(id: "c1") { name } }' });
  const socket = connect(Number(port), '127.0.0.1');
  const received: Buffer[] = [];
  socket.on('data', (chunk) => received.push(chunk));
  const ended = new Promise((resolve) => socket.once('close', resolve));
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\n`;
  socket.write(`${head}content-length: ${body.length}\r\nexpect: 100-continue\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', resolve));
  const stopped = stopping.stop(5_000);
  socket.write(body);
  await Promise.all([ended, stopped]);
  expect(Buffer.concat(received).toString()).toContain('{"data":{"customer":{"name":"Ada"}}}');
  await expect(fetch(stopping.url)).rejects.toThrow();
});
