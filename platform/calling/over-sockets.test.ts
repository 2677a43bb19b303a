import { afterEach, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import { WebSocketServer, type WebSocket } from 'ws';
import type { StreamContext, Subgraph, SubgraphResult } from './call.ts';
import { overHttp } from './over-http.ts';

type Options = ServerOptions;

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).toReversed()) await each.close();
});

const SCHEMA: GraphQLSchema = buildSchema('type Query { a: Int } type Subscription { count(to: Int!): Int }');

/** The numbers up to `to`, then what `after` does. */
const counting = (after: () => Promise<void> | void) =>
  async function* ({ to }: { to: number }) {
    for (let count = 1; count <= to; count += 1) yield { count };
    await after();
  };

/** A graphql-ws server, and the subgraph that it is. */
async function subgraphWith(options: Partial<Options> & { after?: () => Promise<void> | void }): Promise<Subgraph> {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, path: '/events' });
  const roots = { subscription: { count: counting(options.after ?? (() => {})) } };
  const server = useServer({ schema: SCHEMA, roots, ...options }, sockets);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const at = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  const subgraph = overHttp({
    name: 'sales',
    url: `http://${at}/graphql`,
    socketUrl: `ws://${at}/events`,
    sign: ({ subject }, name) => `${subject} to ${name}`,
  });
  opened.push({
    close: async () => {
      await subgraph.close?.();
      await server.dispose();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  });
  return subgraph;
}

/** A server of the protocol's name that does with a socket what it likes. */
async function listening(serve: (socket: WebSocket) => void) {
  const handleProtocols = () => 'graphql-transport-ws';
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, handleProtocols }).on('connection', serve);
  await once(server, 'listening');
  return { server, url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const caller = { subject: 'ada', scopes: new Set<string>(), purpose: 'test' };
const context = (ms = 5_000, signal = new AbortController().signal): StreamContext => ({
  caller,
  requestId: 'r1',
  deadline: performance.now() + ms,
  signal,
});
const QUERY = 'subscription ($to: Int!) { count(to: $to) }';
const stream = (subgraph: Subgraph, given = context(), to = 2): AsyncIterable<SubgraphResult> =>
  subgraph.subscribe!(QUERY)({ to }, given);

test('each event is a result, and the end is the end', async () => {
  expect(await Array.fromAsync(stream(await subgraphWith({})))).toEqual([
    { data: { count: 1 } },
    { data: { count: 2 } },
  ]);
});

test('the caller is named in the handshake and in what opens the protocol', async () => {
  const named: unknown[] = [];
  const onConnect: Options['onConnect'] = ({ connectionParams, extra }) => {
    const { request } = extra as { request: { headers: Record<string, unknown> } };
    named.push(connectionParams?.['x-c360-caller'], request.headers['x-c360-caller']);
  };
  await Array.fromAsync(stream(await subgraphWith({ onConnect })));
  expect(named).toEqual(['ada to sales', 'ada to sales']);
});

test('a refused operation is told with its errors', async () => {
  const subgraph = await subgraphWith({});
  const results = await Array.fromAsync(subgraph.subscribe!('subscription { nothing }')({}, context()));
  expect(results).toMatchObject([{ data: null, errors: [{ message: expect.stringContaining('nothing') }] }]);
});

test.each([
  ['breaks off', { onOperation: () => Promise.reject(new Error('db-7.internal')) }],
  ['refuses the caller', { onConnect: () => false }],
])('a subgraph that %s is unavailable, and nothing of why is passed on', async (_, options) => {
  const results = await Array.fromAsync(stream(await subgraphWith(options)));
  expect(results).toMatchObject([{ data: null, errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }]);
  expect(JSON.stringify(results)).not.toContain('db-7');
});

test('a subgraph that does not acknowledge is given up on at the deadline', async () => {
  const subgraph = await subgraphWith({ onConnect: async () => void (await pause(2_000, undefined, { ref: false })) });
  const began = performance.now();
  const results = await Array.fromAsync(stream(subgraph, context(150)));
  expect(results).toMatchObject([{ errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }] }]);
  expect(performance.now() - began).toBeLessThan(1_500);
});

test('an event that is no result ends it', async () => {
  const { server, url } = await listening((socket) =>
    socket.on('message', (text: Buffer) => {
      const { type, id } = JSON.parse(text.toString()) as { type: string; id?: string };
      const answer = { id, type: 'next', payload: { message: 'db-7.internal' } };
      socket.send(JSON.stringify(type === 'connection_init' ? { type: 'connection_ack' } : answer));
    }),
  );
  const subgraph = overHttp({ name: 'sales', url: 'http://127.0.0.1:9/graphql', socketUrl: url });
  const results = await Array.fromAsync(stream(subgraph));
  expect(results).toMatchObject([{ data: null, errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }]);
  expect(JSON.stringify(results)).not.toContain('db-7');
  await subgraph.close?.();
  server.close();
});

test('the signal ends it at the subgraph too', async () => {
  const [closed, hanging] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const stopping = new AbortController();
  const onConnect: Options['onConnect'] = ({ extra }) => {
    (extra as { socket: WebSocket }).socket.once('close', () => closed.resolve());
  };
  const subgraph = await subgraphWith({ after: () => hanging.promise, onConnect });
  const results: SubgraphResult[] = [];
  for await (const result of stream(subgraph, context(5_000, stopping.signal))) {
    results.push(result);
    if (results.length === 2) stopping.abort();
  }
  await closed.promise;
  hanging.resolve();
  expect(results).toEqual([{ data: { count: 1 } }, { data: { count: 2 } }]);
});

test('a reader that is slow gets every event in order', async () => {
  const seen: unknown[] = [];
  for await (const { data } of stream(await subgraphWith({}), context(), 500)) {
    if (seen.push(data!['count']) % 50 === 0) await setImmediate();
  }
  expect(seen).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
});
