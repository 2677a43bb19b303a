import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { until } from '../../test/until.ts';
import { reader, shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { following, tick, TICKED, ticker, tickers } from '../fixtures/ticker.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import type { GatewayResult } from '../run.ts';
import { createMoves } from './moves.ts';

const MANY = 100;

let federation: Federation;
let gateway: Gateway;
/** How often the source was opened. */
let opened = 0;
beforeAll(async () => {
  federation = await federate([...shop, ticker], 'in process');
  const reach: Federation['reach'] = (name) => {
    const subgraph = federation.reach(name);
    const subscribe: typeof subgraph.subscribe = (document) => {
      const open = subgraph.subscribe!(document);
      return (...given) => {
        opened += 1;
        return open(...given);
      };
    };
    return { ...subgraph, subscribe };
  };
  gateway = createGateway({ supergraph: federation.supergraph, reach });
});
afterAll(async () => {
  await gateway.close();
  await federation.stop();
});

/** Follows the ticker until the signal ends it. */
async function follow(ended: AbortSignal, take: (count: number) => void) {
  const context = { caller: reader, requestId: 'many' };
  const events = (await gateway.stream({ query: TICKED }, context, ended)) as AsyncIterable<GatewayResult>;
  for await (const { data, errors } of events) {
    expect(errors).toBeUndefined();
    take((data as { ticked: { count: number } }).ticked.count);
  }
}

/** Subscribes many; resolves when each source is open. */
async function following100(take: (index: number, count: number) => void) {
  const ending = new AbortController();
  const reading = Array.from({ length: MANY }, (_, index) => follow(ending.signal, (count) => take(index, count)));
  await until(async () => tickers() === MANY, 30_000);
  const end = async () => {
    ending.abort();
    await Promise.all(reading);
  };
  return { end };
}

test('of many subscriptions that move to other supergraphs none loses an event or has one twice', async () => {
  const all = Array.from({ length: MANY }, following);
  opened = 0;
  const { end } = await following100((index, count) => all[index]!.take(count));
  let last = 0;
  for (const swap of [1, 2]) {
    await gateway.swap(`${federation.supergraph}\n# ${swap}`);
    const ticking = setInterval(() => (last = tick()), 100);
    await until(async () => opened === MANY * (swap + 1) && tickers() === MANY, 30_000);
    clearInterval(ticking);
  }
  await until(async () => all.every(({ told }) => told.last === last), 30_000);
  expect(all.filter(({ told }) => told.lost + told.doubled > 0)).toEqual([]);
  await end();
});

test('an event that many wait for is told in slices, between which others have their turn', async () => {
  let turns = 0;
  const perTurn = new Map<number, number>();
  const { end } = await following100(() => void perTurn.set(turns, (perTurn.get(turns) ?? 0) + 1));
  const told = () => [...perTurn.values()].reduce((sum, each) => sum + each, 0);
  tick();
  await until(async () => told() === MANY, 30_000);
  perTurn.clear();
  const count = () => {
    turns += 1;
    if (told() < MANY) setImmediate(count);
  };
  setImmediate(count);
  tick();
  await until(async () => told() === MANY, 30_000);
  expect(Math.max(...perTurn.values())).toBeLessThanOrEqual(20);
  await end();
});

test('so many as may open new sources at once do, the others when those have', async () => {
  const { turn } = createMoves(2);
  const first = await turn();
  await turn();
  let third = false;
  const waiting = turn().then(() => (third = true));
  await new Promise(setImmediate);
  expect(third).toBe(false);
  first();
  await waiting;
  first(); // again gives nothing more
  const fourth = turn().then(() => 'had its turn');
  expect(await Promise.race([fourth, new Promise(setImmediate)])).not.toBe('had its turn');
});
