import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { until } from '../../test/until.ts';
import { everybody } from '../auth/auth.ts';
import { shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { serve, type Served } from '../http/server.ts';

const logged: string[] = [];
const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });

let federation: Federation;
let gateway: Gateway;
let served: Served;
beforeAll(async () => {
  const blob = {
    name: 'blob',
    typeDefs: 'type Query { blob: String } type Subscription { blobs: String }',
    resolvers: {
      Query: { blob: () => 'x'.repeat(16 * 2 ** 20) },
      Subscription: { blobs: { subscribe: blobs, resolve: (each: unknown) => each } },
    },
  };
  federation = await federate([...shop, blob], 'in process');
  gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
  const patience = { headersMs: 200, requestMs: 400, takeMs: 1_000 };
  served = await serve(gateway, { host: '127.0.0.1', port: 0, authenticate: everybody, patience, log });
});
afterAll(async () => {
  await served.stop(1_000);
  await gateway.close();
  await federation.stop();
});

async function* blobs() {
  for (;;) yield 'x'.repeat(2 ** 20);
}

/** A connection, and the server's side of it. */
async function raw(...lines: string[]): Promise<{ socket: Socket; ours: Socket; heard: () => string }> {
  const accepted = Promise.withResolvers<Socket>();
  const take = (message: unknown) => accepted.resolve((message as { socket: Socket }).socket);
  subscribe('net.server.socket', take);
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(lines.join('\r\n'));
  const ours = await accepted.promise;
  unsubscribe('net.server.socket', take);
  return { socket, ours, heard: () => text };
}

const POST = ['POST /graphql HTTP/1.1', 'host: gateway', 'content-type: application/json'];
const asking = (query: string, ...headers: string[]) => {
  const body = JSON.stringify({ query });
  return [...POST, ...headers, `content-length: ${body.length}`, '', body];
};

test.each([
  ['headers', ['GET /graphql HTTP/1.1', 'host: gat']],
  ['a body', [...POST, 'content-length: 100', '', '{"query"']],
])('who sends %s and never the rest is cut off', async (_, lines) => {
  const { socket, ours, heard } = await raw(...lines);
  await once(socket, 'close');
  expect(heard()).toMatch(/^HTTP\/1\.1 408 /u);
  expect(ours.destroyed).toBe(true);
});

test.each([
  ['an answer', asking('{ blob }')],
  ['events', asking('subscription { blobs }', 'accept: text/event-stream')],
])('who never reads %s is cut off', async (_, lines) => {
  const { socket, ours } = await raw(...lines);
  socket.pause();
  await until(async () => ours.destroyed, 10_000);
  socket.destroy();
});

test('who reads slowly gets all of it', async () => {
  const { socket, heard } = await raw(...asking('{ blob }'));
  socket.on('data', () => {
    socket.pause();
    setTimeout(() => socket.resume(), 5);
  });
  await until(async () => heard().endsWith('"}}'), 30_000);
  expect(heard().length).toBeGreaterThan(16 * 2 ** 20);
  socket.destroy();
});

test('who breaks off in the middle of a body is no fault of ours', async () => {
  const { socket, ours } = await raw(...POST, 'content-length: 100', '', '{"query"');
  await until(async () => ours.bytesRead > 0, 5_000);
  socket.resetAndDestroy();
  await until(async () => ours.destroyed, 5_000);
  const answer = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(answer.status).toBe(400);
  expect(logged).toEqual([]);
});
