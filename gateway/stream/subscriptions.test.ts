import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import type { ExecutionResult } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Caller } from '../../platform/access/caller.ts';
import { createTokens } from '../../platform/access/token.ts';
import { until as eventually } from '../../test/until.ts';
import { byCredential } from '../auth/auth.ts';
import { line } from '../fixtures/faults.ts';
import { listening } from '../fixtures/sales.ts';
import { callerWith, reader, shop } from '../fixtures/shop.ts';
import { federate, TRANSPORTS, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { serve, type Served } from '../http/server.ts';

const tokens = createTokens(new Uint8Array(32).fill(9));
const NOTED = 'subscription { noted(order: "r2") { note customer { name mail } lines { product { title } } } }';
const REPLAY = 'subscription { replay(first: 4) { id customer { name sales { total } } } }';

const until = (condition: () => boolean) => eventually(async () => condition(), 5_000);

type Result = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;
interface Client {
  iterate(query: string): AsyncIterableIterator<Result>;
  dispose(): void | Promise<void>;
}

describe.each(TRANSPORTS)('subgraphs %s', (transport) => {
  let federation: Federation;
  let gateway: Gateway;
  let served: Served;
  const clients: Client[] = [];

  beforeAll(async () => {
    federation = await federate(shop, transport);
    gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
    served = await serve(gateway, {
      port: 0,
      host: '127.0.0.1',
      authenticate: byCredential({ development: tokens }),
      socketLimits: { operations: 3, messageBytes: 4_096, initMs: 1_500 },
    });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    await until(() => [...listening.values()].every((each) => each.size === 0));
  });
  afterAll(async () => {
    await served.stop(1_000);
    await gateway.close();
    await federation.stop();
  });

  const socketUrl = () => served.url.replace('http', 'ws');
  const bearer = async (caller: Caller, seconds = 60) => `Bearer ${await tokens.issue(caller, 'client', seconds)}`;
  const setNote = (note: string) =>
    gateway.execute(
      { query: 'mutation ($note: String) { setNote(order: "r2", note: $note) { id } }', variables: { note } },
      { caller: reader, requestId: 'test' },
    );

  async function client(kind: 'graphql-ws' | 'graphql-sse', caller: Caller = reader, seconds = 60): Promise<Client> {
    const authorization = await bearer(caller, seconds);
    const made =
      kind === 'graphql-ws'
        ? createSocketClient({
            url: socketUrl(),
            webSocketImpl: WebSocket,
            connectionParams: { authorization },
            retryAttempts: 0,
          })
        : createSseClient({ url: served.url, headers: { authorization }, retryAttempts: 0 });
    const wrapped: Client = {
      iterate: (query) => made.iterate({ query }) as AsyncIterableIterator<Result>,
      dispose: () => made.dispose(),
    };
    clients.push(wrapped);
    return wrapped;
  }

  describe.each(['graphql-ws', 'graphql-sse'] as const)('the client %s', (kind) => {
    test('gets each event with what other subgraphs know of it', async () => {
      const events = (await client(kind)).iterate(NOTED);
      const first = events.next();
      await until(() => (listening.get('r2')?.size ?? 0) > 0);
      await setNote('one');
      const noted = (note: string) => ({
        noted: { note, customer: { name: 'Ada', mail: 'ada@example.com' }, lines: [{ product: { title: 'Ink' } }] },
      });
      expect((await first).value).toEqual({ data: noted('one') });
      const second = events.next();
      await setNote('two');
      expect((await second).value).toEqual({ data: noted('two') });
      await events.return!();
      await until(() => listening.get('r2')?.size === 0);
    });

    test('is told of an event that fails and gets the next one; the end is the end', async () => {
      const results = await Array.fromAsync((await client(kind)).iterate(REPLAY));
      expect(results.map(({ data }) => data)).toEqual([
        { replay: { id: 'r1', customer: { name: 'Ada', sales: { total: 12 } } } },
        { replay: { id: 'r2', customer: { name: 'Ada', sales: { total: 12 } } } },
        { replay: { id: 'r3', customer: { name: 'Cy', sales: { total: 1 } } } },
        null,
      ]);
      expect(results[3]!.errors).toMatchObject([{ path: ['replay'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    });

    test('sees in every event no more than its scopes allow', async () => {
      const query = 'subscription { replay(first: 1) { customer { name mail sales { total } } } }';
      const [event] = await Array.fromAsync((await client(kind, callerWith())).iterate(query));
      expect(event!.data).toEqual({ replay: { customer: { name: 'Ada', mail: 'a•••@example.com', sales: null } } });
      expect(event!.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      const [refused] = await Array.fromAsync((await client(kind, callerWith())).iterate(NOTED));
      expect(refused).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      expect(listening.get('r2')?.size ?? 0).toBe(0);
    });

    test('may ask queries and mutations as well', async () => {
      const [result] = await Array.fromAsync((await client(kind)).iterate('{ order(id: "r1") { customer { name } } }'));
      expect(result).toEqual({ data: { order: { customer: { name: 'Ada' } } } });
    });

    test('is ended when its token expires', async () => {
      const events = (await client(kind, reader, 2)).iterate(NOTED);
      const last = (async () => Array.fromAsync(events))();
      const outcome = await last.then(
        (results) => results.at(-1)?.errors?.[0]?.extensions?.['code'],
        // An `error` may come before the connection is closed.
        (ended: { code: number } | NonNullable<Result['errors']>) =>
          'code' in ended ? ended.code : ended[0]?.extensions?.['code'],
      );
      expect(['UNAUTHENTICATED', 4403]).toContain(outcome);
    });
  });

  describe('over a WebSocket', () => {
    /** Speaks the protocol by hand: what comes, in order, and the close code. */
    function talk(...messages: unknown[]) {
      const socket = new WebSocket(socketUrl(), 'graphql-transport-ws');
      const received: { type: string; id?: string; payload?: unknown }[] = [];
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      socket.on('message', (data: Buffer) => received.push(JSON.parse(data.toString()) as { type: string }));
      const opened = new Promise<void>((resolve) => socket.once('open', resolve));
      const say = (each: unknown) => socket.send(typeof each === 'string' ? each : JSON.stringify(each));
      void opened.then(() => messages.forEach(say));
      return { socket, received, closed, say };
    }
    const init = async (caller = reader) => ({
      type: 'connection_init',
      payload: { authorization: await bearer(caller) },
    });
    const subscribe = (id: string, query: string) => ({ type: 'subscribe', id, payload: { query } });
    const acknowledged = (received: readonly { type: string }[]) => until(() => received.length > 0);

    test('nobody unknown is served', async () => {
      expect(await talk({ type: 'connection_init', payload: { authorization: 'Bearer forged' } }).closed).toBe(4403);
      const authorization = await bearer(reader);
      const widened = { authorization, 'x-c360-purpose': 'partner' };
      expect(await talk({ type: 'connection_init', payload: widened }).closed).toBe(4403);
      expect(await talk({ type: 'connection_init' }).closed).toBe(4403);
      expect(await talk(subscribe('1', REPLAY)).closed).toBe(4401);
      expect(await talk().closed).toBe(4408);
    });

    test('whoever breaks the protocol is closed with its code', async () => {
      expect(await talk('no json').closed).toBe(4400);
      expect(await talk({ type: 'unknown', id: '1' }).closed).toBe(4400);
      expect(await talk(await init(), await init()).closed).toBe(4429);
      expect(await talk('x'.repeat(5_000)).closed).toBe(1009);
      const twice = talk(await init());
      await acknowledged(twice.received);
      for (const id of ['1', '1']) twice.say(subscribe(id, NOTED));
      expect(await twice.closed).toBe(4409);
    });

    test('a refused operation is an error, and other operations go on', async () => {
      const { socket, received, say } = talk(await init());
      await acknowledged(received);
      say(subscribe('bad', 'subscription { nothing }'));
      await until(() => received.some(({ type }) => type === 'error'));
      expect(received[1]).toMatchObject({
        id: 'bad',
        payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      });
      say({ type: 'ping' });
      say(subscribe('good', '{ __typename }'));
      await until(() => received.some(({ type }) => type === 'complete'));
      expect(received.slice(2)).toEqual([
        { type: 'pong' },
        { type: 'next', id: 'good', payload: { data: { __typename: 'Query' } } },
        { type: 'complete', id: 'good' },
      ]);
      socket.close();
    });

    test('a subscription that a new schema does not fit ends with an error', async () => {
      const { socket, received, say } = talk(await init());
      await acknowledged(received);
      say(subscribe('1', 'subscription { noted(order: "r2") { customer { nick } } }'));
      await until(() => listening.get('r2')?.size === 1);
      await gateway.swap(federation.supergraph.replace(/^ +nick: .*$/mu, ''));
      await until(() => received.length > 1);
      await gateway.swap(federation.supergraph);
      const payload = [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }];
      expect(received.slice(1)).toMatchObject([{ type: 'error', id: '1', payload }]);
      socket.close();
    });

    test('a client that does not answer pings is cut off', async () => {
      const served = await serve(gateway, {
        port: 0,
        host: '127.0.0.1',
        authenticate: byCredential({ development: tokens }),
        socketLimits: { pingMs: 50 },
      });
      const silent = new WebSocket(served.url.replace('http', 'ws'), 'graphql-transport-ws', { autoPong: false });
      const [code] = (await once(silent, 'close')) as [number];
      expect(code).toBe(1006);
      await served.stop(1_000);
    });

    test('more operations than a connection may run are refused, until one is completed', async () => {
      const { socket, received, say } = talk(await init());
      await acknowledged(received);
      for (const id of ['1', '2', '3', '4']) say(subscribe(id, NOTED));
      await until(() => received.length > 1);
      expect(received[1]).toMatchObject({
        type: 'error',
        id: '4',
        payload: [{ extensions: { code: 'TOO_MANY_OPERATIONS' } }],
      });
      await until(() => listening.get('r2')?.size === 3);
      say({ type: 'complete', id: '2' });
      await until(() => listening.get('r2')?.size === 2);
      say(subscribe('2', NOTED));
      await until(() => listening.get('r2')?.size === 3);
      socket.close();
    });
  });

  test('an event tells of the calls that were made for it, not of those before', async () => {
    const query = 'subscription { replay(first: 3) { customer { name } } }';
    const context = { caller: callerWith('explain'), requestId: 'test', explain: true };
    const events = await gateway.stream({ query }, context, new AbortController().signal);
    const calls: string[][] = [];
    for await (const { extensions } of events as AsyncIterable<Result>) {
      const { fetches } = extensions!['explain'] as { fetches: { subgraph: string }[] };
      calls.push(fetches.map(({ subgraph }) => subgraph));
    }
    expect(calls).toEqual([['accounts'], ['accounts'], ['accounts']]);
  });

  test('a subscription by plain POST is refused with what to do', async () => {
    const result = await gateway.execute({ query: NOTED }, { caller: reader, requestId: 'test' });
    expect(result).toMatchObject({ errors: [{ extensions: { code: 'NOT_SUPPORTED' } }] });
  });

  test('stopping the server completes what is subscribed', async () => {
    const short = await serve(gateway, {
      port: 0,
      host: '127.0.0.1',
      authenticate: byCredential({ development: tokens }),
    });
    const headers = { authorization: await bearer(reader) };
    const events = createSseClient({ url: short.url, headers, retryAttempts: 0 }).iterate({ query: NOTED });
    const all = Array.fromAsync(events);
    await until(() => (listening.get('r2')?.size ?? 0) > 0);
    const before = performance.now();
    await short.stop(10_000);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(await all).toEqual([]);
  });
});

test('an event whose fetch hangs has its error in its turn, and the next is answered meanwhile', async () => {
  const federation = await federate(shop, 'in process');
  const wire = line(federation.reach);
  const gateway = createGateway({ supergraph: federation.supergraph, reach: wire.reach, deadlineMs: 2_000 });
  const ending = new AbortController();
  const asked = await gateway.stream({ query: NOTED }, { caller: reader, requestId: 'test' }, ending.signal);
  const events = (asked as AsyncIterable<Result>)[Symbol.asyncIterator]();
  const setNote = (note: string) =>
    gateway.execute(
      { query: `mutation { setNote(order: "r2", note: "${note}") { id } }` },
      { caller: reader, requestId: 'test' },
    );
  const late = events.next();
  await until(() => listening.get('r2')?.size === 1);
  await setNote('warm');
  await late;
  const fetches = () => wire.calls.filter(({ name }) => name === 'accounts').length;
  const before = fetches();
  const results = [events.next(), events.next()];
  wire.faults.set('accounts', 'hung');
  await setNote('one');
  await until(() => fetches() === before + 1);
  wire.faults.clear();
  await setNote('two');
  await until(() => fetches() === before + 2);
  const settled = Promise.race([results[0]!.then(() => 'told'), Promise.resolve('hangs')]);
  expect(await settled).toBe('hangs');
  const [one, two] = (await Promise.all(results)).map(({ value }) => value as Result);
  expect(one).toMatchObject({
    data: null,
    errors: [{ path: ['noted', 'customer', 'name'], extensions: { code: 'SUBGRAPH_TIMEOUT' } }],
  });
  expect(two).toMatchObject({ data: { noted: { note: 'two', customer: { name: 'Ada' } } } });
  ending.abort();
  await until(() => listening.get('r2')?.size === 0);
  await gateway.close();
});
