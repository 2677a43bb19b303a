import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket, type ClientOptions } from 'ws';
import type { Caller } from '../../platform/access/caller.ts';
import { createMetrics } from '../../platform/observe/metrics.ts';
import { createTokens } from '../../platform/access/token.ts';
import { until } from '../../test/until.ts';
import { byCredential, type Authenticate } from '../auth/auth.ts';
import { listening } from '../fixtures/sales.ts';
import { reader, shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { serve, type Served, type ServeOptions } from '../http/server.ts';

const tokens = createTokens(new Uint8Array(32).fill(9));
const metrics = createMetrics();
const ENDING = 'subscription { replay(first: 1) { id } }';
const EVENTS = 'text/event-stream';
const NOTED = 'subscription { noted(order: "r2") { id } }';
const known = byCredential({ development: tokens });
/** Released by the test; null lets everybody through at once. */
let gate: Promise<void> | null = null;
let waiting = 0;
const authenticate: Authenticate = async (headers) => {
  waiting += 1;
  await gate;
  return known(headers);
};

let federation: Federation;
let gateway: Gateway;
let served: Served;
const start = (more: Partial<ServeOptions>) => serve(gateway, { port: 0, host: '127.0.0.1', authenticate, ...more });
const opened = () => listening.get('r2')?.size ?? 0;

beforeAll(async () => {
  federation = await federate(shop, 'in process');
  gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
  served = await start({
    metrics,
    socketLimits: { initMs: 500 },
    connectionLimits: { ofCaller: 3, pending: 3, proxies: 1 },
  });
});
afterEach(async () => {
  await until(async () => opened() === 0, 5_000);
  await until(async () => (await counted('connections')).every((count) => count === 0), 5_000);
});

/** What a metric has counted of callers that are known, and of those that are not. */
const counted = async (name: 'connections' | 'connectionsRefused') =>
  (await metrics[name].get()).values.map(({ value }) => value);
afterAll(async () => {
  await served.stop(1_000);
  await gateway.close();
  await federation.stop();
});

let callers = 0;
const someone = (): Caller => ({ ...reader, subject: `caller ${(callers += 1)}` });
const bearer = async (caller: Caller, seconds = 60) => `Bearer ${await tokens.issue(caller, 'client', seconds)}`;

const open = (options: ClientOptions = {}) =>
  new WebSocket(served.url.replace('http', 'ws'), 'graphql-transport-ws', options);

/** A socket whose caller is known; what came first, or how it was closed instead. */
async function socketOf(caller: Caller, seconds = 60) {
  const socket = open();
  await once(socket, 'open');
  const authorization = await bearer(caller, seconds);
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
  const first = await new Promise<string | [number, string]>((resolve) => {
    socket.once('message', (data: Buffer) => resolve(data.toString()));
    socket.once('close', (code, reason) => resolve([code, reason.toString()]));
  });
  return { socket, first };
}

function post(authorization: string, accept: string, query: string): ClientRequest {
  const headers = { accept, authorization, 'content-type': 'application/json' };
  const asked = request(served.url, { method: 'POST', headers, agent: false });
  asked.end(JSON.stringify({ query }));
  return asked;
}

/** The answer to a subscription. */
async function streamOf(caller: Caller, accept = EVENTS, query = NOTED): Promise<IncomingMessage> {
  const asked = post(await bearer(caller), accept, query);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.on('error', () => undefined);
  return response;
}

const textOf = async (response: IncomingMessage) => (await response.setEncoding('utf8').toArray()).join('');

const ACK = '{"type":"connection_ack"}';
const FULL = 'A caller holds at most 3 connections at a time';

describe('a caller', () => {
  test('holds so many sockets and event streams together, and no other caller notices', async () => {
    const caller = someone();
    const held = [await socketOf(caller), await socketOf(caller)];
    const stream = await streamOf(caller);
    expect([...held.map(({ first }) => first), stream.statusCode]).toEqual([ACK, ACK, 200]);

    expect((await socketOf(caller)).first).toEqual([1013, `${FULL}; try again later`]);
    for (const accept of [EVENTS, 'application/json, text/event-stream']) {
      const refused = await streamOf(caller, accept);
      expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '10']);
      expect(JSON.parse(await textOf(refused))).toEqual({
        errors: [
          {
            message: `${FULL}; this would be one more.`,
            extensions: { code: 'TOO_MANY_CONNECTIONS', retryAfterSeconds: 10 },
          },
        ],
      });
    }
    expect(opened()).toBe(1);
    expect([await counted('connections'), await counted('connectionsRefused')]).toEqual([[0, 3], [3]]);
    const query = await streamOf(caller, EVENTS, '{ __typename }');
    expect(await textOf(query)).toContain('{"data":{"__typename":"Query"}}');

    const other = await socketOf(someone());
    expect(other.first).toBe(ACK);
    for (const { socket } of [...held, other]) socket.terminate();
    stream.destroy();
  });

  test.each<[string, (caller: Caller) => Promise<void>]>([
    ['hangs up a socket', async (caller) => (await socketOf(caller)).socket.close()],
    ['resets a socket', async (caller) => (await socketOf(caller)).socket.terminate()],
    ['has a credential that expires', async (caller) => void (await once((await socketOf(caller, 1)).socket, 'close'))],
    ['breaks the protocol', async (caller) => (await socketOf(caller)).socket.send('no json')],
    ['hangs up a stream', async (caller) => void (await streamOf(caller)).destroy()],
    ['reads a stream to its end', async (caller) => void (await textOf(await streamOf(caller, undefined, ENDING)))],
  ])('that %s has its place again', async (_, leave) => {
    const caller = someone();
    const others = await Promise.all(Array.from({ length: 2 }, () => socketOf(caller)));
    await leave(caller);
    await until(async () => {
      const { socket, first } = await socketOf(caller);
      socket.close();
      return first === ACK;
    }, 5_000);
    for (const { socket } of others) socket.terminate();
  });

  test('that is gone before it was known who it is holds nothing', async () => {
    const caller = someone();
    const { promise, resolve } = Promise.withResolvers<void>();
    gate = promise;
    waiting = 0;
    const theirs: Socket[] = [];
    const take = (message: unknown) => void theirs.push((message as { socket: Socket }).socket);
    subscribe('net.server.socket', take);
    const authorization = await bearer(caller);
    const gone = post(authorization, EVENTS, NOTED);
    gone.on('error', () => undefined);
    const socket = open();
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
    await until(async () => waiting === 2, 5_000);
    unsubscribe('net.server.socket', take);
    socket.terminate();
    gone.destroy();
    await until(async () => theirs.every(({ destroyed }) => destroyed), 5_000);
    gate = null;
    resolve();
    const held = await Promise.all(Array.from({ length: 3 }, () => streamOf(caller)));
    expect(held.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    await until(async () => opened() === 3, 5_000);
    for (const each of held) each.destroy();
  });

  test('comes again by itself with the client of the protocol, until a place is free', async () => {
    const caller = someone();
    const held = await Promise.all(Array.from({ length: 3 }, () => socketOf(caller)));
    const codes: number[] = [];
    const client = createClient({
      url: served.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: { authorization: await bearer(caller) },
      retryAttempts: 5,
      retryWait: async () => held.pop()?.socket.terminate(),
      on: { closed: (event) => codes.push((event as { code: number }).code) },
    });
    const results = await Array.fromAsync(client.iterate({ query: '{ __typename }' }));
    expect(results).toEqual([{ data: { __typename: 'Query' } }]);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes)).toEqual(new Set([1013]));
    await client.dispose();
    for (const { socket } of held) socket.terminate();
  });
});

describe('an address', () => {
  /** How an upgrade was answered. */
  async function upgraded(address: string): Promise<{ socket: WebSocket; status: number; retryAfter?: string }> {
    const socket = open({ headers: { 'x-forwarded-for': `192.0.2.1, ${address}` } });
    return new Promise((resolve) => {
      socket.once('open', () => resolve({ socket, status: 101 }));
      socket.once('unexpected-response', (asked, { statusCode, headers }) => {
        asked.destroy();
        resolve({ socket, status: statusCode!, retryAfter: headers['retry-after'] });
      });
    });
  }

  test('has so many sockets whose caller is not known yet; who is known no longer counts', async () => {
    const [one, two, three] = await Promise.all(Array.from({ length: 3 }, () => upgraded('203.0.113.5')));
    expect(await upgraded('203.0.113.5')).toMatchObject({ status: 429, retryAfter: '1' });
    expect(await upgraded('203.0.113.6')).toMatchObject({ status: 101 });
    const refused = await fetch(served.url, { headers: { 'x-forwarded-for': '203.0.113.5' } });
    expect(refused.status).not.toBe(429);

    one!.socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: await bearer(someone()) } }));
    await once(one!.socket, 'message');
    const next = await upgraded('203.0.113.5');
    expect(next.status).toBe(101);
    for (const { socket } of [one!, two!, three!, next]) socket.terminate();
    await until(async () => (await upgraded('203.0.113.5')).status === 101, 5_000);
  });

  test('that says nothing is hung up on in its time, whether it hangs up or not', async () => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    const lines = ['GET /graphql HTTP/1.1', 'host: gateway', 'connection: upgrade', 'upgrade: websocket'];
    lines.push('sec-websocket-version: 13', 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==');
    socket.write([...lines, 'sec-websocket-protocol: graphql-transport-ws', '', ''].join('\r\n'));
    const began = performance.now();
    socket.resume();
    await once(socket, 'close');
    expect(performance.now() - began).toBeLessThan(15_000); // half a minute where the other side is waited for
  });
});
