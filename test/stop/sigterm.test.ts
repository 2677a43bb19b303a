import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../gateway/fixtures/subgraphs.ts';
import { until } from '../until.ts';

const CLI = join(import.meta.dirname, '../../cli/c360.ts');
const IN_FLIGHT = 20;

let slow: Server;
let gateway: ChildProcess;
let url: string;
let metricsUrl: string;
const held: ServerResponse[] = [];

beforeAll(async () => {
  slow = createServer((_, response) => void held.push(response)).listen(0, '127.0.0.1');
  await once(slow, 'listening');
  const file = join(mkdtempSync(join(tmpdir(), 'c360-stop-')), 'supergraph.graphql');
  writeFileSync(file, compose([{ name: 'slow', typeDefs: 'type Query { slow: Int }', resolvers: {} }]));
  const subgraph = `slow=http://127.0.0.1:${(slow.address() as AddressInfo).port}/graphql`;
  gateway = spawn('node', [CLI, 'gateway', '--supergraph', file, '--subgraph', subgraph, '--port', '0'], {
    env: { ...process.env, NODE_OPTIONS: '', METRICS_PORT: '0', SHUTDOWN_NOTICE_MS: '2000' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  gateway.stdout!.on('data', (chunk: Buffer) => (out += chunk.toString()));
  gateway.stderr!.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await until(async () => out.includes('serving on'), 30_000);
  url = /http\S+/u.exec(out)![0];
  metricsUrl = /http\S+/u.exec(err)![0];
}, 60_000);
afterAll(() => {
  if (gateway.exitCode === null) gateway.kill('SIGKILL');
  slow.close();
});

const ask = async () => {
  const body = JSON.stringify({ query: '{ slow }' });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return [response.status, await response.json()];
};
const readiness = async () => (await fetch(new URL('/readyz', url))).status;

test('metrics are at their own port, and not where clients are served', async () => {
  expect((await fetch(new URL('/metrics', url))).status).toBe(404);
  expect(await (await fetch(metricsUrl)).text()).toContain('c360_supergraph_reload_failing');
});

test('SIGTERM: all requests in flight are answered, /readyz says 503 first, and the process ends in good order within 10 s', async () => {
  const asked = Array.from({ length: IN_FLIGHT }, ask);
  await until(async () => held.length === IN_FLIGHT, 10_000);
  expect(await readiness()).toBe(200);
  const [began, ended] = [performance.now(), once(gateway, 'close')];
  gateway.kill('SIGTERM');
  await until(async () => (await readiness()) === 503, 1_500);
  for (const response of held)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"slow":1}}');
  expect(await Promise.all(asked)).toEqual(Array.from({ length: IN_FLIGHT }, () => [200, { data: { slow: 1 } }]));
  expect(await ended).toEqual([0, null]);
  expect(performance.now() - began).toBeLessThan(10_000);
}, 60_000);
