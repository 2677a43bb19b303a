import { afterEach, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLIENT_IDLE_MS, CLIENT_IDLE_UNTOLD_MS, keepAlive } from './keep-alive.ts';
import { overHttp } from './over-http.ts';
import type { CallContext, Subgraph } from './call.ts';

const opened: { server: Server; subgraph: Subgraph }[] = [];

afterEach(async () => {
  for (const { server, subgraph } of opened.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await subgraph.close?.();
  }
});

const caller = { subject: 'test', scopes: new Set<string>(), purpose: 'test' };
const within = (ms: number): CallContext => ({ caller, requestId: 'r1', deadline: performance.now() + ms });

async function subgraphAt(listener: RequestListener): Promise<{ url: string; subgraph: Subgraph }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const subgraph = overHttp({ name: 'sales', url, sign: ({ subject }, name) => `${subject} to ${name}` });
  opened.push({ server, subgraph });
  return { url, subgraph };
}

const json = { 'content-type': 'application/json' };
const codes = (result: { errors?: readonly { extensions?: Readonly<Record<string, unknown>> }[] }) =>
  result.errors?.map(({ extensions }) => extensions?.['code']);

test('a call carries the operation, its variables, the signed caller and the request’s id', async () => {
  const { subgraph } = await subgraphAt((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const sent = JSON.parse(body) as unknown;
      response.writeHead(200, json).end(JSON.stringify({ data: { sent, headers: request.headers } }));
    });
  });
  const { data } = await subgraph.prepare('{ a }')({ x: 1 }, within(5_000));
  expect(data).toMatchObject({
    sent: { query: '{ a }', variables: { x: 1 } },
    headers: { 'x-c360-caller': 'test to sales', 'x-request-id': 'r1', 'content-type': 'application/json' },
  });
});

test('a subgraph that hangs is given up on at the deadline', async () => {
  const { subgraph } = await subgraphAt(() => {});
  const before = performance.now();
  expect(codes(await subgraph.prepare('{ a }')({}, within(150)))).toEqual(['SUBGRAPH_TIMEOUT']);
  expect(performance.now() - before).toBeLessThan(1_000);
});

test('what is given up on holds no connection', async () => {
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const { subgraph } = await subgraphAt((request) => void request.once('close', close));
  expect(codes(await subgraph.prepare('{ a }')({}, within(150)))).toEqual(['SUBGRAPH_TIMEOUT']);
  await closed;
}, 5_000);

test('a subgraph that hangs in the middle of its answer is given up on at the deadline', async () => {
  const { subgraph } = await subgraphAt((_, response) => response.writeHead(200, json).write('{"data":'));
  expect(codes(await subgraph.prepare('{ a }')({}, within(150)))).toEqual(['SUBGRAPH_TIMEOUT']);
});

test('a redirect is not followed', async () => {
  let followed = false;
  const other = await subgraphAt(() => (followed = true));
  const { subgraph } = await subgraphAt((_, response) => response.writeHead(302, { location: other.url }).end());
  expect(codes(await subgraph.prepare('{ a }')({}, within(5_000)))).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expect(followed).toBe(false);
});

test('an answer over 10 MB is not taken in', async () => {
  const { subgraph } = await subgraphAt((_, response) => {
    response.writeHead(200, json);
    response.write('{"data":{"a":"');
    const chunk = 'x'.repeat(1024 * 1024);
    for (let index = 0; index < 12; index += 1) response.write(chunk);
    response.end('"}}');
  });
  expect(codes(await subgraph.prepare('{ a }')({}, within(10_000)))).toEqual(['SUBGRAPH_UNAVAILABLE']);
});

test.each([
  ['no JSON', { 'content-type': 'text/html' }, '<h1>500 at db-7.internal</h1>'],
  ['broken JSON', json, '{"data":'],
  ['JSON that is no result', json, '{"message":"db-7.internal"}'],
  ['a list for data', json, '{"data":[]}'],
  ['an error without a message', json, '{"data":{},"errors":[null]}'],
])('%s is no answer, and nothing of it is passed on', async (_, headers, body) => {
  const { subgraph } = await subgraphAt((__, response) => response.writeHead(500, headers).end(body));
  const result = await subgraph.prepare('{ a }')({}, within(5_000));
  expect(codes(result)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expect(JSON.stringify(result)).not.toContain('db-7');
});

test('a GraphQL result counts whatever its status is', async () => {
  const errors = [{ message: 'no', extensions: { code: 'FORBIDDEN' } }];
  const { subgraph } = await subgraphAt((_, response) =>
    response.writeHead(400, { 'content-type': 'application/graphql-response+json' }).end(JSON.stringify({ errors })),
  );
  expect(codes(await subgraph.prepare('{ a }')({}, within(5_000)))).toEqual(['FORBIDDEN']);
});

test('nobody at the address is no answer', async () => {
  const { subgraph, url } = await subgraphAt(() => {});
  const { server } = opened.pop()!;
  await new Promise((resolve) => server.close(resolve));
  const result = await subgraph.prepare('{ a }')({}, within(5_000));
  expect(codes(result)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expect(JSON.stringify(result)).not.toContain(new URL(url).host);
  await subgraph.close?.();
});

test('a read that meets a subgraph which cannot take it now is tried again, a write is not', async () => {
  let [asked, refusing] = [0, false];
  const { subgraph } = await subgraphAt((_, response) => {
    asked += 1;
    if (refusing) response.writeHead(503).end();
    else response.writeHead(200, json).end('{"data":{"a":1}}');
    refusing = false;
  });
  const [read, write] = [subgraph.prepare('query { a }'), subgraph.prepare('mutation { a }')];
  for (let n = 0; n < 10; n += 1) await read({}, within(5_000));
  refusing = true;
  expect(await read({}, within(5_000))).toEqual({ data: { a: 1 } });
  expect(asked).toBe(12);
  refusing = true;
  expect(codes(await write({}, within(5_000)))).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expect(asked).toBe(13);
});

test('a connection is kept longer by our servers than by our clients', async () => {
  const server = keepAlive(createServer());
  expect(server.keepAliveTimeout).toBeGreaterThanOrEqual(2 * CLIENT_IDLE_MS);
  expect(CLIENT_IDLE_UNTOLD_MS).toBeLessThan(createServer().keepAliveTimeout);
});

test('events over HTTP carry their ids, and a source is asked to go on after one', async () => {
  const { subgraph } = await subgraphAt(({ headers }, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const from = Number(headers['last-event-id'] ?? 0);
    for (const id of [1, 2, 3].filter((each) => each > from))
      response.write(`id: ${id}\nevent: next\ndata: {"data":{"a":${id}}}\n\n`);
    response.end('event: complete\ndata:\n\n');
  });
  const { promise: open, resolve } = Promise.withResolvers<void>();
  const stream = { ...within(5_000), signal: new AbortController().signal, opened: resolve };
  const all = await Array.fromAsync(subgraph.subscribe!('subscription { a }')({}, stream));
  await open;
  expect(all).toEqual([1, 2, 3].map((a) => ({ data: { a }, id: String(a) })));
  const rest = subgraph.subscribe!('subscription { a }')({}, { ...stream, lastEventId: '2' });
  expect(await Array.fromAsync(rest)).toEqual([{ data: { a: 3 }, id: '3' }]);
});
