import { describe, expect, test } from '@jest/globals';
import type { CallContext, SubgraphResult } from './call.ts';
import { noAnswer } from './call.ts';
import { createBreaker } from './breaker.ts';
import { steadyCalls, type Attempt } from './steady.ts';

const caller = { subject: 'test', scopes: new Set<string>(), purpose: 'test' };
const within = (ms: number): CallContext => ({ caller, requestId: 'r1', deadline: performance.now() + ms });
const answer: Attempt = { result: { data: { a: 1 } }, failed: false, again: false };
const down: Attempt = { result: noAnswer('SUBGRAPH_UNAVAILABLE', 'It is down.'), failed: true, again: true };
const codeOf = ({ errors }: SubgraphResult) => errors?.[0]?.extensions?.['code'];

describe('a call that failed', () => {
  test('is tried again within a budget: at 40 % errors at most 1.2 times as many tries, and the breaker stays closed', async () => {
    const breaker = createBreaker();
    const run = steadyCalls('sales', { breaker });
    let [tries, failed] = [0, 0];
    const attempt = async () => ((tries += 1), tries % 5 < 2 ? down : answer);
    for (let n = 0; n < 1_000; n += 1) if ((await run(attempt, within(1_000), true)).errors) failed += 1;
    expect(tries).toBeLessThanOrEqual(1_200);
    expect(tries).toBeGreaterThan(1_150);
    expect(failed).toBeLessThan(350);
    expect(breaker.state).toBe('closed');
  });

  test.each([
    ['a write', down, false],
    ['one that may have been taken in', { ...down, again: false }, true],
  ])('is never tried again when it is %s', async (_, outcome, idempotent) => {
    const run = steadyCalls('sales');
    for (let n = 0; n < 10; n += 1) await run(async () => answer, within(1_000), true);
    let tries = 0;
    await run(async () => ((tries += 1), outcome), within(1_000), idempotent);
    expect(tries).toBe(1);
  });

  test('20 times over is not made any more for a while, and the others are told at once', async () => {
    let now = 0;
    const states: string[] = [];
    const breaker = createBreaker(undefined, () => now);
    const run = steadyCalls('sales', { breaker, onState: (state) => states.push(state) });
    let tries = 0;
    const attempt = async () => ((tries += 1), now < 5_000 ? down : answer);
    for (let n = 0; n < 40; n += 1) await run(attempt, within(1_000), false);
    expect(tries).toBe(20);
    expect(codeOf(await run(attempt, within(1_000), false))).toBe('SUBGRAPH_UNAVAILABLE');
    now = 5_000;
    expect(await run(attempt, within(1_000), false)).toEqual({ data: { a: 1 } });
    expect([...new Set(states)]).toEqual(['closed', 'open']);
  });
});

describe('calls beyond what a subgraph is given at once', () => {
  const hang = () => new Promise<Attempt>(() => {});

  test('wait for their turn, in order', async () => {
    const run = steadyCalls('sales', { turns: { atOnce: 1, waiting: 10 } });
    const order: number[] = [];
    const first = Promise.withResolvers<Attempt>();
    const calls = [1, 2, 3].map((n) =>
      run(() => (order.push(n), n === 1 ? first.promise : Promise.resolve(answer)), within(5_000), true),
    );
    await Promise.resolve();
    expect(order).toEqual([1]);
    first.resolve(answer);
    await Promise.all(calls);
    expect(order).toEqual([1, 2, 3]);
  });

  test('are given up on at their deadline, and leave the queue', async () => {
    const run = steadyCalls('sales', { turns: { atOnce: 1, waiting: 1 } });
    const late = Promise.withResolvers<Attempt>();
    const hung = run(() => late.promise, within(5_000), true);
    expect(codeOf(await run(hang, within(30), true))).toBe('SUBGRAPH_TIMEOUT');
    const next = run(async () => answer, within(5_000), true);
    late.resolve(answer);
    expect(await Promise.all([hung, next])).toEqual([{ data: { a: 1 } }, { data: { a: 1 } }]);
  });

  test('are refused at once where too many wait', async () => {
    const run = steadyCalls('sales', { turns: { atOnce: 1, waiting: 1 } });
    void run(hang, within(60), true);
    const waiting = run(hang, within(30), true);
    expect(codeOf(await run(hang, within(5_000), true))).toBe('SUBGRAPH_UNAVAILABLE');
    await waiting;
  });
});
