import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { createTokens } from '../../platform/access/token.ts';
import { until } from '../../test/until.ts';
import { byCredential } from '../auth/auth.ts';
import { orders } from '../fixtures/data.ts';
import { reader, shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { serve, type Served } from '../http/server.ts';

const tokens = createTokens(new Uint8Array(32).fill(9));

let federation: Federation;
let gateway: Gateway;
let served: Served;
beforeAll(async () => {
  federation = await federate(shop, 'in process');
  gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
  served = await serve(gateway, {
    port: 0,
    host: '127.0.0.1',
    authenticate: byCredential({ development: tokens }),
  });
});
afterAll(async () => {
  await served.stop(1_000);
  await gateway.close();
  await federation.stop();
});

const bearer = async (seconds = 60) => `Bearer ${await tokens.issue(reader, 'client', seconds)}`;

/** A connection by which anything can be said. */
async function raw(...lines: string[]): Promise<{ socket: Socket; heard: () => string }> {
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write([...lines, 'host: gateway', '', ''].join('\r\n'));
  return { socket, heard: () => text };
}

const UPGRADE = ['connection: upgrade', 'upgrade: websocket', 'sec-websocket-version: 13'];
const KEY = 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==';

/** A connection that has become a WebSocket, and the server's side of it. */
async function upgraded() {
  const accepted = Promise.withResolvers<Socket>();
  const take = (message: unknown) => accepted.resolve((message as { socket: Socket }).socket);
  subscribe('net.server.socket', take);
  const protocol = 'sec-websocket-protocol: graphql-transport-ws';
  const { socket, heard } = await raw('GET /graphql HTTP/1.1', ...UPGRADE, KEY, protocol);
  const ours = await accepted.promise;
  unsubscribe('net.server.socket', take);
  await until(async () => heard().includes('101'), 5_000);
  return { socket, ours, heard };
}

/** A text frame as a client sends it, masked with zeros. */
function frame(message: object): Buffer {
  const text = Buffer.from(JSON.stringify(message));
  const length = Buffer.from([0x81, 0x80 | 126, text.length >> 8, text.length & 255]);
  return Buffer.concat([length, Buffer.alloc(4), text]);
}

/** The frame with which a client ends its side. */
const CLOSE = Buffer.from([0x88, 0x80, 0, 0, 0, 0]);

async function serves(): Promise<boolean> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const headers = { 'content-type': 'application/json', authorization: await bearer() };
  return (await fetch(served.url, { method: 'POST', headers, body })).ok;
}

test('a client that is gone before its upgrade is answered ends nothing but itself', async () => {
  for (let turn = 0; turn < 20; turn += 1) {
    const { socket } = await raw('GET /elsewhere HTTP/1.1', ...UPGRADE, KEY);
    socket.resetAndDestroy();
    await once(socket, 'close');
  }
  expect(await serves()).toBe(true);
});

test('a broken frame ends nothing but its connection, whatever protocol was asked for', async () => {
  for (const protocol of ['sec-websocket-protocol: graphql-transport-ws', 'x-none: 1']) {
    const { socket, heard } = await raw('GET /graphql HTTP/1.1', ...UPGRADE, KEY, protocol);
    await until(async () => heard().includes('101'), 5_000);
    socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff]));
    await once(socket, 'close');
  }
  expect(await serves()).toBe(true);
});

test('an offer of another protocol is passed over, as Java’s client makes it with its first request', async () => {
  const body = '{"query":"{ __typename }"}';
  const { socket, heard } = await raw(
    'POST /graphql HTTP/1.1',
    'connection: Upgrade, HTTP2-Settings, close',
    'upgrade: h2c',
    'http2-settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA',
    'content-type: application/json',
    `authorization: ${await bearer()}`,
    `content-length: ${body.length}`,
  );
  socket.write(body);
  await once(socket, 'close');
  expect(heard()).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*"__typename":"Query"/u);
});

test('who is hung up on for an expired credential changes nothing any more', async () => {
  const { socket, heard } = await raw(
    'GET /graphql HTTP/1.1',
    ...UPGRADE,
    KEY,
    'sec-websocket-protocol: graphql-transport-ws',
  );
  await until(async () => heard().includes('101'), 5_000);
  socket.write(frame({ type: 'connection_init', payload: { authorization: await bearer(1) } }));
  await until(async () => heard().includes('connection_ack'), 5_000);
  await until(async () => heard().includes('no longer good'), 5_000);
  const query = 'mutation { setNote(order: "r3", note: "too late") { id } }';
  socket.write(frame({ type: 'subscribe', id: '1', payload: { query } }));
  socket.write(CLOSE);
  await once(socket, 'close');
  expect(orders.find(({ id }) => id === 'r3')!.note).toBe('rush');
});

test('a client that says much and reads nothing is not listened to', async () => {
  const { socket, ours } = await upgraded();
  socket.pause();
  const pings = Buffer.concat(Array.from({ length: 10_000 }, () => frame({ type: 'ping' })));
  const most = 100;
  let taken = 0;
  const push = () => socket.write(pings, () => (taken += 1) < most && push());
  push();
  await until(async () => taken === most || ours.isPaused(), 30_000);
  expect(ours.writableLength).toBeLessThan(2 * 1024 * 1024);
  socket.destroy();
});

test('messages that come in one piece are taken one in a turn, so that others have theirs', async () => {
  const { socket, ours, heard } = await upgraded();
  const count = 500;
  let [before, most] = [ours.bytesWritten, 0];
  const turn = () => {
    most = Math.max(most, ours.bytesWritten - before);
    before = ours.bytesWritten;
    if (!socket.destroyed) setImmediate(turn);
  };
  turn();
  socket.write(Buffer.concat(Array.from({ length: count }, () => frame({ type: 'ping' }))));
  await until(async () => heard().split('"pong"').length > count, 10_000);
  socket.destroy();
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(10 * '..{"type":"pong"}'.length);
});

test('a connection may have a hundred requests under way; with more of them it is cut off', async () => {
  const answers = (text: string) => text.split('HTTP/1.1 200 OK').length - 1;
  const livez = (count: number) => ['GET /livez HTTP/1.1', 'host: gateway', '', ''].join('\r\n').repeat(count);
  const { socket, heard } = await raw('GET /livez HTTP/1.1');
  socket.write(livez(90));
  await until(async () => answers(heard()) === 91, 5_000);
  socket.write(livez(90));
  await until(async () => answers(heard()) === 181, 5_000);
  socket.write(livez(500));
  await once(socket, 'close');
  expect(answers(heard())).toBeLessThan(681);
  expect(await serves()).toBe(true);
});

test('an id may be long; that it is used twice is told all the same', async () => {
  const socket = new WebSocket(served.url.replace('http', 'ws'), 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: await bearer() } }));
  await once(socket, 'message');
  const payload = { query: 'subscription { noted(order: "r1") { id } }' };
  for (let time = 0; time < 2; time += 1)
    socket.send(JSON.stringify({ type: 'subscribe', id: 'i'.repeat(200), payload }));
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  expect([code, reason.toString()]).toEqual([4409, 'Subscriber already exists']);
});
