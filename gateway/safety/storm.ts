/**
 * `npm run storm`: how long hostile documents take to be refused by a server of its own process, and what a canary
 * query beside them notices, against the same canary alone.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { everybody } from '../auth.ts';
import { HOSTILE } from '../fixtures/hostile.ts';
import { shop } from '../fixtures/shop.ts';
import { federate } from '../fixtures/subgraphs.ts';
import { createGateway } from '../gateway.ts';
import { serve } from '../server.ts';

const ROUNDS = 10;
const CANARIES = 200;
const CANARY_EVERY_MS = 20;

if (process.argv[2] === 'serve') {
  const { supergraph, reach } = await federate(shop, 'in process');
  const served = await serve(createGateway({ supergraph, reach }), {
    host: '127.0.0.1',
    port: 0,
    authenticate: everybody,
  });
  process.send!(served.url);
} else {
  const server = fork(import.meta.filename, ['serve']);
  const [url] = (await once(server, 'message')) as [string];
  for (let warming = 0; warming < 3; warming += 1) await storm(url, 1);
  const calm = await canary(url);
  const [stormy, refusals] = await Promise.all([canary(url), storm(url, ROUNDS)]);
  const table = Object.fromEntries(refusals.map(([what, times]) => [what, figures(times)]));
  const rows = { ...table, 'canary alone': figures(calm), 'canary in the storm': figures(stormy) };
  for (const [what, { p50, p99 }] of Object.entries(rows))
    process.stdout.write(`${what.padEnd(36)} p50 ${p50} ms  p99 ${p99} ms\n`);
  server.kill();
}

async function timed(url: string, query: string): Promise<number> {
  const body = JSON.stringify({ query });
  const began = performance.now();
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await response.arrayBuffer();
  return performance.now() - began;
}

async function canary(url: string): Promise<number[]> {
  const times: Promise<number>[] = [];
  for (let sent = 0; sent < CANARIES; sent += 1) {
    times.push(timed(url, '{ customer(id: "c1") { name sales { total } } }'));
    await pause(CANARY_EVERY_MS);
  }
  return Promise.all(times);
}

async function storm(url: string, rounds: number): Promise<[string, number[]][]> {
  const times = new Map(HOSTILE.map(([what]) => [what, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [what, query] of HOSTILE) times.get(what)!.push(await timed(url, query));
  return [...times];
}

function figures(times: readonly number[]): { readonly p50: number; readonly p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)]! * 10) / 10;
  return { p50: at(0.5), p99: at(0.99) };
}
