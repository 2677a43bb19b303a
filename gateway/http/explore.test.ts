import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { createTokens } from '../../platform/access/token.ts';
import { byCredential } from '../auth/auth.ts';
import { callerWith, reader, shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { serve, type Served } from './server.ts';

const tokens = createTokens(new Uint8Array(32).fill(9));
const SANDBOX = 'https://studio.apollographql.com';
const blind = callerWith('sales:read', 'pii:read');

let federation: Federation;
let gateway: Gateway;
const open: Served[] = [];

beforeAll(async () => {
  federation = await federate(shop, 'in process');
  gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
});
afterAll(async () => {
  for (const served of open) await served.stop(1_000);
  await gateway.close();
  await federation.stop();
});

async function serveFor(...corsOrigins: string[]): Promise<string> {
  const served = await serve(gateway, {
    port: 0,
    host: '127.0.0.1',
    corsOrigins,
    authenticate: byCredential({ development: tokens }),
  });
  open.push(served);
  return served.url;
}

/** What a browser asks before Apollo Sandbox, or Apollo Client in a page, may POST. */
const preflight = (url: string, origin: string) =>
  fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'apollo-require-preflight,authorization,content-type',
      'access-control-request-private-network': 'true',
    },
  });

describe('pages of other origins', () => {
  test('may ask nothing unless their origin is allowed', async () => {
    for (const url of [await serveFor(), await serveFor('https://app.example.com')]) {
      const answer = await preflight(url, SANDBOX);
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([405, null]);
    }
  });

  test('of an allowed origin get leave for the headers of Apollo Sandbox, and never for credentials', async () => {
    const { status, headers } = await preflight(await serveFor('https://app.example.com', SANDBOX), SANDBOX);
    expect([status, headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([204, SANDBOX, 'origin']);
    const allowed = headers.get('access-control-allow-headers')!.split(', ');
    expect(allowed).toEqual(expect.arrayContaining(['apollo-require-preflight', 'authorization', 'content-type']));
    expect(headers.get('access-control-allow-private-network')).toBe('true');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('may read what is refused as well: a page can say why', async () => {
    const url = await serveFor(SANDBOX);
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = { origin: SANDBOX, 'content-type': 'application/json', authorization: 'Bearer forged' };
    const answer = await fetch(url, { method: 'POST', headers, body });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([401, SANDBOX]);
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
  });

  test('are all allowed by *, without credentials', async () => {
    const { headers } = await preflight(await serveFor('*'), 'http://anywhere.example');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('introspection', () => {
  const ask = (query: string, caller = blind) => gateway.execute({ query }, { caller, requestId: 'explore' });

  test('answers the whole API to a caller with schema:read', async () => {
    const { data, errors } = await ask(getIntrospectionQuery(), reader);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"name":"Customer"');
  });

  test.each([
    '{ __schema { queryType { name } } }',
    '{ customer(id: "c1") { name } t: __type(name: "Customer") { name } }',
    'query Q { ...F } fragment F on Query { ... { __schema { types { name } } } }',
  ])('is refused as a whole without it: %s', async (query) => {
    const refusal = {
      message: 'Introspection demands schema:read.',
      extensions: { code: 'FORBIDDEN', scopes: [['schema:read']] },
    };
    expect(await ask(query)).toEqual({ errors: [refusal] });
  });

  test('leaves __typename to everybody', async () => {
    expect(await ask('{ __typename customer(id: "c1") { __typename } }')).toEqual({
      data: { __typename: 'Query', customer: { __typename: 'Customer' } },
    });
  });

  test.each([
    '{ custome(id: "c1") { name } }',
    '{ customer(id: "c1") { nam } }',
    '{ customer(idd: "c1") { name } }',
    '{ customer(id: "c1") { ... on Custome { name } } }',
    'query ($id: I) { customer(id: $id) { name } }',
    '{ customer(id: "c1") @skp(if: true) { name } }',
  ])('is not made up for by suggestions: %s', async (query) => {
    const { data, errors } = await ask(query);
    expect(data).toBeUndefined();
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/iu);
  });
});
