import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reader, shop } from '../../gateway/fixtures/shop.ts';
import { federate, type Federation } from '../../gateway/fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../../gateway/gateway.ts';
import { overHttp } from '../../platform/calling/over-http.ts';
import { until } from '../until.ts';

const WAITING = 200;
const DEADLINE_MS = 6_000;

let federation: Federation;
let gateway: Gateway;
let hung: Server;
let hangs = false;
let asked = 0;

beforeAll(async () => {
  federation = await federate(shop, 'over HTTP');
  hung = createServer((_, response) => {
    if (hangs) asked += 1;
    else response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => hung.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(hung.address() as AddressInfo).port}/graphql`;
  gateway = createGateway({
    supergraph: federation.supergraph,
    reach: (name) => (name === 'reviews' ? overHttp({ name, url }) : federation.reach(name)),
    deadlineMs: DEADLINE_MS,
  });
});
afterAll(async () => {
  hung.closeAllConnections();
  hung.close();
  await gateway.close();
  await federation.stop();
});

const execute = (query: string) => gateway.execute({ query }, { caller: reader, requestId: 'hung' });

test(`with ${WAITING} requests waiting for a subgraph that hangs, a query that does not need it keeps p95 under 500 ms`, async () => {
  const healthy = '{ customer(id: "c1") { name sales { total } } }';
  const ill = '{ customer(id: "c1") { name reviews { stars } } order(id: "r1") { id } }';
  await execute(healthy);
  await execute(ill);
  hangs = true;
  const began = performance.now();
  const waiting = Array.from({ length: WAITING }, () => execute(ill));
  await until(async () => asked === 64, 5_000);
  const times: number[] = [];
  for (let n = 0; n < 40; n += 1) {
    const before = performance.now();
    expect(await execute(healthy)).toEqual({ data: { customer: { name: 'Ada', sales: { total: 12 } } } });
    times.push(performance.now() - before);
  }
  expect(performance.now() - began).toBeLessThan(DEADLINE_MS);
  expect(times.sort((a, b) => a - b)[37]).toBeLessThan(500);
  const answers = await Promise.all(waiting);
  expect(performance.now() - began).toBeLessThan(DEADLINE_MS + 1_000);
  for (const { data, errors } of answers) {
    expect(data).toEqual({ customer: null, order: { id: 'r1' } });
    expect(errors).toMatchObject([{ path: ['customer', 'reviews'], extensions: { code: 'SUBGRAPH_TIMEOUT' } }]);
  }
  expect(asked).toBeLessThan(WAITING / 2);
}, 30_000);
