import { beforeEach, describe, expect, test } from '@jest/globals';
import { BREAKER, createBreaker, type Breaker } from './breaker.ts';

let now: number;
let breaker: Breaker;
beforeEach(() => {
  now = 1_000_000;
  breaker = createBreaker(BREAKER, () => now);
});

const call = (failed: boolean) => breaker.admit()?.(failed);
const calls = (count: number, failed: boolean) => Array.from({ length: count }, () => call(failed));

describe('a breaker', () => {
  test('stays closed while fewer than 20 calls tell', () => {
    calls(19, true);
    expect(breaker.state).toBe('closed');
    calls(1, true);
    expect(breaker.state).toBe('open');
  });

  test('opens at 50 % failures, not at fewer', () => {
    for (let n = 0; n < 100; n += 1) call(n % 5 < 2);
    expect(breaker.state).toBe('closed');
    for (let n = 0; n < 100 && breaker.state === 'closed'; n += 1) call(true);
    expect(breaker.state).toBe('open');
  });

  test('forgets what is older than 10 s', () => {
    calls(19, true);
    now += 10_001;
    calls(19, true);
    expect(breaker.state).toBe('closed');
    now += 4_000;
    call(true);
    expect(breaker.state).toBe('open');
  });

  test('lets nobody through for 5 s, then one call alone', () => {
    calls(20, true);
    now += 4_999;
    expect(breaker.admit()).toBeNull();
    now += 1;
    expect(breaker.admit()).not.toBeNull();
    expect(breaker.state).toBe('half-open');
    expect(breaker.admit()).toBeNull();
  });

  test('closes when that call succeeds, and stays open for 5 s more when it fails', () => {
    calls(20, true);
    now += 5_000;
    call(true);
    expect(breaker.state).toBe('open');
    now += 4_999;
    expect(breaker.admit()).toBeNull();
    now += 1;
    call(false);
    expect(breaker.state).toBe('closed');
    calls(19, true);
    expect(breaker.state).toBe('closed');
  });

  test('is not told by calls that began before it opened', () => {
    const late = Array.from({ length: 5 }, () => breaker.admit()!);
    calls(20, true);
    late[0]!(false);
    expect(breaker.state).toBe('open');
    now += 5_000;
    const probe = breaker.admit()!;
    late[1]!(false);
    expect(breaker.state).toBe('half-open');
    probe(true);
    late[2]!(false);
    expect(breaker.state).toBe('open');
  });
});
