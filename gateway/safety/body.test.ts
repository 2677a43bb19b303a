import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { everybody } from '../auth/auth.ts';
import { shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { serve, type Served } from '../http/server.ts';

const LIMIT = 2 * 1024 * 1024;
/** Loaded machines included; `npm run storm` measures on a quiet one. */
const ANSWER_MS = 2_000;
const MB_20 = 20 * 1024 * 1024;

let federation: Federation;
let gateway: Gateway;
let served: Served;
beforeAll(async () => {
  federation = await federate(shop, 'in process');
  gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
  served = await serve(gateway, { host: '127.0.0.1', port: 0, authenticate: everybody });
});
afterAll(async () => {
  await served.stop(1_000);
  await gateway.close();
  await federation.stop();
});

const head = (framing: string) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${framing}\r\n\r\n`;

interface Exchange {
  readonly socket: Socket;
  /** Milliseconds from the call to the first byte of the answer. */
  readonly answered: () => Promise<{ readonly text: string; readonly ms: number }>;
}

async function open(framing: string): Promise<Exchange> {
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(head(framing));
  return {
    socket,
    answered: () => {
      const began = performance.now();
      return new Promise((resolve, reject) => {
        socket.once('error', reject);
        socket.once('data', (chunk) => resolve({ text: String(chunk), ms: performance.now() - began }));
      });
    },
  };
}

describe('a body over the limit', () => {
  test('is refused at once where its length is announced', async () => {
    const { socket, answered } = await open(`content-length: ${MB_20}`);
    const { text, ms } = await answered();
    expect(text).toMatch(/^HTTP\/1\.1 413 [^]*BODY_TOO_LARGE/u);
    expect(ms).toBeLessThan(ANSWER_MS);
    socket.destroy();
  });

  test('is refused at the byte that crosses the limit, and the client that sends on reads the answer', async () => {
    const { socket, answered } = await open('transfer-encoding: chunked');
    const send = (bytes: number) => socket.write(`${bytes.toString(16)}\r\n${'x'.repeat(bytes)}\r\n`);
    await new Promise<void>((resolve) => {
      if (send(LIMIT)) resolve();
      else socket.once('drain', resolve);
    });
    const answer = answered();
    send(1);
    const { text, ms } = await answer;
    expect(text).toMatch(/^HTTP\/1\.1 413 [^]*BODY_TOO_LARGE/u);
    expect(ms).toBeLessThan(ANSWER_MS);
    for (let sent = 0; sent < 2 * LIMIT; sent += 1024 * 1024) send(1024 * 1024);
    socket.write('0\r\n\r\n');
    const next = new Promise<string>((resolve, reject) => {
      socket.once('data', (chunk) => resolve(String(chunk)));
      socket.once('close', () => reject(new Error('The connection was closed.')));
    });
    socket.write('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(await next).toMatch(/^HTTP\/1\.1 200 /u);
    socket.destroy();
  });

  test('of 20 MB from a real client ends in a 413 that the client sees', async () => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(MB_20),
    });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain(`at most ${LIMIT} bytes`);
  });
});

describe('a body of JSON', () => {
  const ask = async (body: string | Buffer<ArrayBuffer>) => {
    const headers = { 'content-type': 'application/json' };
    const before = process.cpuUsage();
    const response = await fetch(served.url, { method: 'POST', headers, body });
    const { user } = process.cpuUsage(before);
    return { status: response.status, text: await response.text(), cpuMs: user / 1_000 };
  };

  test.each([
    ['2,000,000 lists in lists', '['.repeat(2_000_000), 400, 'nests at most 250 deep'],
    ['as many objects of one field', `[${'{"a":1},'.repeat(120_000)}1]`, 413, 'at most 200000 values'],
    ['a million values', `[${'1,'.repeat(1_000_000)}1]`, 413, 'at most 200000 values'],
    ['as many in what nobody reads', `{"extensions":{"a":[${'[],'.repeat(600_000)}1]}}`, 413, 'at most 200000 values'],
  ])('%s are refused before they are read', async (_, body, expected, rule) => {
    // The process does other things beside, so the least of several counts.
    const tries = [await ask(body), await ask(body), await ask(body)];
    for (const { status, text } of tries) expect([status, text]).toEqual([expected, expect.stringContaining(rule)]);
    expect(Math.min(...tries.map(({ cpuMs }) => cpuMs))).toBeLessThan(100);
  });

  test('may have any text in its strings, and is not mistaken for what that says', async () => {
    const comment = '#[{,\\"]\\'.repeat(50_000).replaceAll('\n', '');
    const { status, text } = await ask(JSON.stringify({ query: `{ __typename } ${comment}` }));
    expect([status, text]).toEqual([200, '{"data":{"__typename":"Query"}}']);
  });

  test('that is no UTF-8 is refused: what it says would be stored changed', async () => {
    const latin = Buffer.from('{"query":"mutation { setNote(order: \\"r3\\", note: \\"Müller\\") { id } }"}', 'latin1');
    const { status, text } = await ask(latin);
    expect([status, text]).toEqual([400, expect.stringContaining('A body is UTF-8')]);
  });

  test('is answered by a message of bounded length, whatever it quotes', async () => {
    const query = `query ($id: ID!) { customer(id: $id) { id } }`;
    const { text } = await ask(JSON.stringify({ query, variables: { id: { ['x'.repeat(1_000_000)]: 1 } } }));
    expect(text).toContain('BAD_USER_INPUT');
    expect(text.length).toBeLessThan(600);
  });
});

describe('what another site could send', () => {
  const types = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', ''];
  test.each(types)('a mutation as "%s" is not run', async (type) => {
    const body = type.startsWith('application') ? 'query=mutation{touch(order:"r1")}' : '{"query":"mutation{x}"}';
    const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
    const simple = await fetch(served.url, { method: 'POST', headers, body: Buffer.from(body) });
    const asked = await fetch(served.url, {
      method: 'POST',
      headers: { ...headers, 'apollo-require-preflight': '1' },
      body: Buffer.from(body),
    });
    expect([simple.status, asked.status]).toEqual([400, 415]);
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('%s is not served', async (method) => {
    const response = await fetch(served.url, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});
