import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Subgraph } from '../../platform/calling/call.ts';
import { until } from '../../test/until.ts';
import { listening } from '../fixtures/sales.ts';
import { callerWith, reader, shop } from '../fixtures/shop.ts';
import { federate, TRANSPORTS, type Federation } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import type { GatewayResult } from '../run.ts';
import type { Reach } from '../supergraph/edition.ts';
import { createOverlap, repeated } from './overlap.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const NOTED = 'subscription { noted(order: "r2") { note customer { name nick } } }';

describe.each(TRANSPORTS)('an open subscription whose supergraph is replaced, subgraphs %s', (transport) => {
  let federation: Federation;
  let gateway: Gateway;
  /** By which edition subgraphs were called, and the ways to them that are still open. */
  let calls: number[];
  let open: Map<Subgraph, number>;
  let ending: AbortController;

  beforeAll(async () => {
    federation = await federate(shop, transport);
  });
  beforeEach(() => {
    calls = [];
    open = new Map();
    ending = new AbortController();
    gateway = createGateway({ supergraph: federation.supergraph, reach: reachOf(0) });
  });
  afterEach(async () => {
    ending.abort();
    await until(async () => heard() === 0, 5_000);
    await gateway.close();
  });
  afterAll(() => federation.stop());

  const heard = () => listening.get('r2')?.size ?? 0;

  const reachOf =
    (edition: number): Reach =>
    (name) => {
      const subgraph = federation.reach(name);
      const reached: Subgraph = {
        ...subgraph,
        prepare: (document) => {
          const call = subgraph.prepare(document);
          return (variables, context) => {
            calls.push(edition);
            return call(variables, context);
          };
        },
        close: async () => {
          open.delete(reached);
          await subgraph.close?.();
        },
      };
      open.set(reached, edition);
      return reached;
    };
  const editions = () => [...new Set(open.values())];

  async function subscribe(query = NOTED, caller = reader) {
    const asked = await gateway.stream({ query }, { caller, requestId: 'test' }, ending.signal);
    const events = (asked as AsyncIterable<GatewayResult>)[Symbol.asyncIterator]();
    const next = async () => JSON.parse(JSON.stringify((await events.next()).value ?? null)) as GatewayResult | null;
    return { next };
  }
  const setNote = (note: string) => {
    const query = 'mutation ($note: String) { setNote(order: "r2", note: $note) { id } }';
    return gateway.execute({ query, variables: { note } }, { caller: reader, requestId: 'test' });
  };
  const noted = (note: string) => ({ data: { noted: { note, customer: { name: 'Ada', nick: 'ace' } } } });

  test('gets each event once, before, while and after it moves, and leaves the old edition', async () => {
    const { next } = await subscribe();
    const events: unknown[] = [];
    const reading = (async () => {
      for (let event = await next(); event; event = await next()) events.push(event);
    })();
    await until(async () => heard() === 1, 5_000);
    const write = async (note: string) => {
      await setNote(note);
      await until(async () => events.length > 0 && JSON.stringify(events.at(-1)).includes(note), 5_000);
    };
    await write('before');
    await gateway.swap(`${federation.supergraph}\n# another`, reachOf(1));
    const expected = ['before'];
    for (let n = 0; editions().includes(0); n += 1) {
      expected.push(`while ${n}`);
      await write(`while ${n}`);
    }
    calls.length = 0;
    await write('after');
    expect(events).toEqual([...expected, 'after'].map(noted));
    expect(new Set(calls)).toEqual(new Set([1]));
    expect(heard()).toBe(1);
    ending.abort();
    await reading;
  });

  test('moves on when that is replaced as well, and keeps nothing of what it left', async () => {
    const { next } = await subscribe();
    let event = next();
    await until(async () => heard() === 1, 5_000);
    await setNote('first');
    expect(await event).toEqual(noted('first'));
    event = next();
    const left = [...open.keys()].map((each) => new WeakRef(each));
    await gateway.swap(`${federation.supergraph}\n# two`, reachOf(1));
    await gateway.swap(`${federation.supergraph}\n# three`, reachOf(2));
    await until(async () => editions().join() === '2', 5_000);
    await until(async () => {
      collect();
      return left.every((each) => each.deref() === undefined);
    }, 5_000);
    await setNote('last');
    expect(await event).toEqual(noted('last'));
  });

  test('ends with an error that says why where its document no longer fits', async () => {
    const { next } = await subscribe();
    const last = next();
    await until(async () => heard() === 1, 5_000);
    await gateway.swap(federation.supergraph.replace(/^ +nick: .*$/mu, ''), reachOf(1));
    const errors = [
      {
        message: expect.stringMatching(/^The schema was replaced while this subscription was open: .*"nick"/u),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ];
    expect(await last).toMatchObject({ errors });
    expect(await next()).toBeNull();
    await until(async () => editions().join() === '1', 5_000);
  });

  test('ends with what the caller may still have where that is nothing', async () => {
    const { next } = await subscribe('subscription { noted(order: "r2") { id } }', callerWith('sales:read'));
    const last = next();
    await until(async () => heard() === 1, 5_000);
    const demanding = federation.supergraph.replace(
      /(noted\(order: ID!\): Order!.*)"sales:read"/u,
      (_, before: string) => `${before}"sales:all"`,
    );
    await gateway.swap(demanding, reachOf(1));
    expect(await last).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await next()).toBeNull();
  });
});

test.each([
  ['nothing came', 'a', '', 0],
  ['nothing came by the old one', 'a', 'bc', 0],
  ['the new one begins with the state that was told', 'a', 'a', 1],
  ['both had the same', 'abc', 'bc', 2],
  ['the new one came later', 'abc', 'c', 1],
  ['the new one is ahead', 'abc', 'cd', 1],
  ['the new one is behind', 'abc', 'b', 1],
  ['equal events came by both', 'aaa', 'aa', 2],
])('of two sources, where %s, what came by both is known', (_, told, held, repetitions) => {
  expect(repeated([...told], [...held])).toBe(repetitions);
});

test('events that have ids are told once however late they come by the new source', () => {
  const event = (id: string) => ({ id, data: { a: 1 } });
  const overlap = createOverlap();
  overlap.tell(event('1'));
  overlap.begin();
  expect(overlap.lastId).toBe('1');
  for (const id of ['2', '3']) overlap.tell(event(id));
  overlap.hold(event('2'));
  expect(overlap.end()).toEqual([]);
  expect(['3', '4'].filter((id) => !overlap.wasTold(event(id)))).toEqual(['4']);
});
