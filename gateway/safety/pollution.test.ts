import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { overHttp } from '../../platform/calling/over-http.ts';
import { reader, shop } from '../fixtures/shop.ts';
import { compose, federate, TRANSPORTS, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
const before = Object.getOwnPropertyNames(Object.prototype).sort();
const clean = () => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
};
afterEach(clean);

describe.each(TRANSPORTS)('%s', (transport) => {
  let federation: Federation;
  let gateway: Gateway;
  beforeAll(async () => {
    federation = await federate(shop, transport);
    gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
  });
  afterAll(async () => {
    await gateway.close();
    await federation.stop();
  });
  const ask = async (query: string, variables: Record<string, unknown> = {}) =>
    JSON.stringify(await gateway.execute({ query, variables }, { caller: reader, requestId: 'pollution' }));

  test.each(KEYS)('%s is an alias like any other', async (key) => {
    const query = `{ ${key}: customer(id: "c1") { ${key}: name sales { ${key}: total best { ${key}: title sku } } } }`;
    const inside = `"${key}":"Ada","sales":{"${key}":12,"best":{"${key}":"Pear","sku":"p2"}}`;
    expect((await ask(query)).replace(/"Pear"|"[A-Z]\w+"(?=,"sku")/u, '"Pear"')).toBe(
      `{"data":{"${key}":{${inside}}}}`,
    );
  });

  test.each(KEYS)('%s is an alias of a list, of an introspection field and of a type name', async (key) => {
    const query = `{ ${key}: customers(first: 1) { ${key}: __typename friends(first: 1) { ${key}: id } } }`;
    const answered = JSON.parse(await ask(query)) as { data: object };
    expect(Object.keys(answered.data)).toEqual([key]);
    const all = { ...reader, scopes: new Set([...reader.scopes, 'schema:read']) };
    const schema = await gateway.execute(
      { query: `{ ${key}: __schema { ${key}: queryType { ${key}: name } } }` },
      { caller: all, requestId: 'pollution' },
    );
    expect(JSON.stringify(schema)).toBe(`{"data":{"${key}":{"${key}":{"${key}":"Query"}}}}`);
  });

  test.each(KEYS)('%s is a variable like any other, and changes nothing where none is declared', async (key) => {
    const variables = JSON.parse(`{ "${key}": { "polluted": true }, "id": "c1" }`) as Record<string, unknown>;
    expect(await ask('query Q($id: ID!) { customer(id: $id) { name } }', variables)).toBe(
      '{"data":{"customer":{"name":"Ada"}}}',
    );
    const declared = JSON.parse(`{ "${key}": "c1" }`) as Record<string, unknown>;
    expect(await ask(`query Q($${key}: ID!) { customer(id: $${key}) { name } }`, declared)).toBe(
      '{"data":{"customer":{"name":"Ada"}}}',
    );
  });

  test.each(KEYS)('%s names no operation and no variable that was not given', async (key) => {
    const context = { caller: reader, requestId: 'pollution' };
    const named = await gateway.execute({ query: 'query Q { __typename }', operationName: key }, context);
    expect(named.errors?.[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    const missing = await gateway.execute({ query: `query Q($${key}: ID!) { customer(id: $${key}) { id } }` }, context);
    expect(missing.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a subgraph whose JSON is hostile', () => {
  let server: Server;
  let gateway: Gateway;
  let body = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume();
      response.setHeader('content-type', 'application/json').end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const typeDefs = 'type Query { thing: Thing } type Thing { id: ID! other: Thing }';
    const supergraph = compose([{ name: 'hostile', typeDefs, resolvers: {} }]);
    gateway = createGateway({ supergraph, reach: (name) => overHttp({ name, url }) });
  });
  afterAll(async () => {
    await gateway.close();
    await new Promise((resolve) => server.close(resolve));
  });

  const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
  test.each([
    `{"data":{${poison},"thing":{${poison},"id":"1","other":{${poison},"id":"2"}}}}`,
    `{${poison},"data":{"thing":{"id":"1","other":{"id":"2"}}}}`,
    `{"data":{"thing":{"id":"1","other":{"id":"2"}}},"extensions":{${poison}}}`,
  ])('changes nothing: %s', async (hostile) => {
    body = hostile;
    const asked = { query: '{ thing { id other { id } } }' };
    const result = await gateway.execute(asked, { caller: reader, requestId: 'pollution' });
    expect(JSON.stringify(result)).toBe('{"data":{"thing":{"id":"1","other":{"id":"2"}}}}');
  });

  test('nor do its errors, whatever their paths and extensions', async () => {
    body = `{"data":{"thing":null},"errors":[{"message":"m","path":["__proto__","polluted"],"extensions":{${poison},"code":"X"}},{"message":"n","path":["thing","__proto__","polluted"]}]}`;
    const asked = { query: '{ thing { id other { id } } }' };
    const result = JSON.stringify(await gateway.execute(asked, { caller: reader, requestId: 'pollution' }));
    expect(result).not.toContain('polluted');
  });
});
