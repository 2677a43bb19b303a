import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { line, type Line } from '../fixtures/faults.ts';
import { randomOperation } from '../fixtures/operations.ts';
import { callerWith, reader, shop } from '../fixtures/shop.ts';
import { federate, TRANSPORTS, type Federation } from '../fixtures/subgraphs.ts';
import { everybody } from '../auth/auth.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import type { IncrementalResult } from './incremental.ts';
import { serve } from '../http/server.ts';
import { isStream } from './stream.ts';

/** `OPERATIONS=3000 jest gateway/stream/defer` tries more. */
const OPERATIONS = Number(process.env['OPERATIONS'] ?? 50);

describe.each(TRANSPORTS)('%s', (transport) => {
  let federation: Federation;
  let gateway: Gateway;
  let wire: Line;

  beforeAll(async () => {
    federation = await federate(shop, transport);
    wire = line(federation.reach);
    gateway = createGateway({ supergraph: federation.supergraph, reach: wire.reach });
  });
  afterAll(async () => {
    await gateway.close();
    await federation.stop();
  });

  /** The results one by one, as they come off the wire. */
  async function deferred(query: string, variables = {}, caller = reader): Promise<IncrementalResult[]> {
    const context = { caller, requestId: 'defer', incremental: true };
    const streamed = await gateway.stream({ query, variables }, context, new AbortController().signal);
    const results: IncrementalResult[] = [];
    for await (const each of isStream(streamed) ? streamed : [{ ...streamed, hasNext: false }])
      results.push(JSON.parse(JSON.stringify(each)) as IncrementalResult);
    return results;
  }

  test('each event of a subscription comes whole: nothing of it is deferred', async () => {
    const query = 'subscription { replay(first: 2) { id customer { name ... @defer { sales { total } } } } }';
    const context = { caller: reader, requestId: 'defer', incremental: true, events: true };
    const events = await gateway.stream({ query }, context, new AbortController().signal);
    const results = await Array.fromAsync(events as AsyncIterable<unknown>);
    const customer = { name: 'Ada', sales: { total: 12 } };
    expect(JSON.parse(JSON.stringify(results))).toEqual(
      ['r1', 'r2'].map((id) => ({ data: { replay: { id, customer } } })),
    );
  });

  test('all increments merged are the answer without @defer', async () => {
    let streams = 0;
    const property = fc.asyncProperty(fc.gen(), async (gen) => {
      const { query, variables } = randomOperation(gateway.apiSchema, gen, 45);
      fc.pre(validate(gateway.apiSchema, parse(query)).length === 0);
      const whole = await gateway.execute({ query, variables }, { caller: reader, requestId: 'whole' });
      fc.pre(whole.errors === undefined);
      const results = await deferred(query, variables);
      if (results.length > 1) streams += 1;
      expect({ query, variables, ...merged(results) }).toEqual({
        query,
        variables,
        data: JSON.parse(JSON.stringify(whole.data)) as unknown,
        errors: [],
      });
      expect(results.map(({ hasNext }) => hasNext)).toEqual(results.map((_, index) => index < results.length - 1));
    });
    await fc.assert(property, { numRuns: OPERATIONS, seed: 360, endOnFailure: true, maxSkipsPerRun: 1_000 });
    expect(streams / OPERATIONS).toBeGreaterThan(0.1);
  }, 600_000);

  test('the main part waits for nothing that is deferred', async () => {
    wire.calls.length = 0;
    const [first, ...rest] = await deferred(
      '{ customer(id: "c1") { name ... @defer(label: "sold") { sales { total } reviews { stars } } } }',
    );
    expect(first).toEqual({ data: { customer: { name: 'Ada' } }, hasNext: true });
    const data = { sales: { total: 12 }, reviews: [{ stars: 5 }] };
    expect(rest).toEqual([{ incremental: [{ label: 'sold', path: ['customer'], data }], hasNext: false }]);
  });

  test('a part that fails has the error in its own increment, and what is above it stays', async () => {
    wire.faults.set('reviews', 'down');
    const [first, second] = await deferred('{ customers { name ... @defer { reviews { stars } } } }');
    wire.faults.clear();
    expect(first).toMatchObject({ data: { customers: [{ name: 'Ada' }, { name: 'Ben' }, { name: 'Cy' }] } });
    expect(second!.incremental![0]).toMatchObject({
      path: ['customers', 0],
      data: null,
      errors: [{ path: ['customers', 0, 'reviews'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
  });

  test('what a caller may not see is refused and masked in increments too', async () => {
    const results = await deferred('{ customer(id: "c1") { ... @defer { mail sales { total } } } }', {}, callerWith());
    expect(merged(results).data).toEqual({ customer: { mail: 'a•••@example.com', sales: null } });
    expect(merged(results).errors).toMatchObject([{ path: ['customer', 'sales'], extensions: { code: 'FORBIDDEN' } }]);
  });

  test('a part in a part follows it', async () => {
    const results = await deferred(
      '{ customer(id: "c1") { name ... @defer(label: "a") { vip ... @defer(label: "b") { reviews { id } } } } }',
    );
    expect(results.flatMap(({ incremental = [] }) => incremental.map(({ label }) => label))).toEqual(['a', 'b']);
  });

  test('over HTTP the parts come as multipart/mixed or events to whoever accepts them, and as one answer to others', async () => {
    const server = await serve(gateway, { port: 0, host: '127.0.0.1', authenticate: everybody });
    const ask = async (accept: string, query = '{ customer(id: "c1") { name ... @defer { nick } } }') => {
      const body = JSON.stringify({ query });
      return fetch(server.url, { method: 'POST', body, headers: { accept, 'content-type': 'application/json' } });
    };
    const parts = await ask('multipart/mixed;deferSpec=20220824,application/json');
    expect(parts.headers.get('content-type')).toBe('multipart/mixed; boundary="-"; deferSpec=20220824');
    const text = (await parts.text()).split('\r\n---').filter((each) => each.includes('{'));
    expect(text.map((each) => JSON.parse(each.slice(each.indexOf('{'))) as unknown)).toEqual([
      { data: { customer: { name: 'Ada' } }, hasNext: true },
      { incremental: [{ path: ['customer'], data: { nick: 'ace' } }], hasNext: false },
    ]);
    // As urql asks for queries: one answer as JSON where nothing is deferred, increments as events where something is.
    const any = 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed';
    const events = await (await ask(any)).text();
    expect(events.match(/(?<=data: ).*/gu)?.map((each) => JSON.parse(each) as unknown)).toEqual([
      { data: { customer: { name: 'Ada' } }, hasNext: true },
      { incremental: [{ path: ['customer'], data: { nick: 'ace' } }], hasNext: false },
    ]);
    const plain = await ask(any, '{ customer(id: "c1") { name } }');
    expect(plain.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    const whole = await ask('application/json');
    expect(await whole.json()).toEqual({ data: { customer: { name: 'Ada', nick: 'ace' } } });
    await server.stop(1_000);
  });
});

/** What a client has in the end. */
function merged(results: readonly IncrementalResult[]) {
  const { data } = results[0]!;
  const errors = results.flatMap(({ errors = [], incremental = [] }) => [
    ...errors,
    ...incremental.flatMap((each) => each.errors ?? []),
  ]);
  for (const { path, data: added } of results.flatMap(({ incremental = [] }) => incremental)) {
    const target = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);
    graft(target, added);
  }
  return { data, errors };
}

function graft(target: unknown, added: unknown): void {
  if (typeof target !== 'object' || target === null || typeof added !== 'object' || added === null) return;
  for (const [key, value] of Object.entries(added)) {
    if (Object.hasOwn(target, key)) graft((target as Record<string, unknown>)[key], value);
    else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  }
}
