import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSupergraph } from '../../cli/keys.ts';
import { sha256 } from '../../gateway/documents/documents.ts';
import { meterOutboxes } from '../../cli/metrics.ts';
import { scopesIn } from '../../cli/roles.ts';
import type { Caller } from '../../platform/access/caller.ts';
import { createLog } from '../../platform/observe/log.ts';
import { createMetrics } from '../../platform/observe/metrics.ts';
import { serveMetrics } from '../../platform/observe/metrics-server.ts';
import { changeRow, outboxOf } from '../../platform/events/outbox.ts';
import { customerIds, writeCustomers } from '../customers.ts';
import { openTestHouse, testSetting, TRANSPORTS, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';
import { openReceiver, type ReceivedSpan, type Receiver } from '../otlp.ts';

const all = callerWith(...scopesIn(readSupergraph()));
const allBut = (scope: string) => callerWith(...[...all.scopes].filter((each) => each !== scope));
const view = readFileSync(join(import.meta.dirname, '../../schema/operations/customer-360.graphql'), 'utf8');
const PLAIN = 'query Plain($id: ID!) { customer(id: $id) { id sales { known } finance { known figures { orders } } } }';

interface Extensions {
  readonly domains?: Record<string, { status: string; ms: number | null; ageMs: number | null }>;
  readonly explain?: { plan: unknown; fetches: { subgraph: string; ms: number }[]; commands: Record<string, number> };
}

describe.each(TRANSPORTS)('what is seen of requests, %s', (transport) => {
  let house: TestHouse;
  let receiver: Receiver;
  let id: string;
  const metrics = createMetrics();
  const lines: Record<string, unknown>[] = [];

  beforeAll(async () => {
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
        done();
      },
    });
    receiver = await openReceiver();
    const { tracer } = receiver;
    house = await openTestHouse(transport, { ...testSetting(createLog('info', stream)), metrics, tracer });
    meterOutboxes(metrics, house.opened);
    await writeCustomers(house, 1, all);
    id = (await customerIds(house, all))[0]!;
  }, 60_000);
  afterAll(async () => {
    await house.close();
    await receiver.close();
  });

  const ask = async (query: string, more: object, caller: Caller = all) => {
    const context = { caller, requestId: 'seen', ...more };
    const operationName = /query (\w+)/u.exec(query)![1]!;
    const { extensions, errors } = await house.gateway.execute({ query, variables: { id }, operationName }, context);
    return { errors, ...(extensions as Extensions | undefined) };
  };
  const statuses = (domains: Extensions['domains']) =>
    Object.fromEntries(Object.entries(domains ?? {}).map(([name, { status }]) => [name, status]));

  test('nothing is told of domains or plans to whom it is not asked by', async () => {
    expect(await ask(PLAIN, {})).toEqual({ errors: undefined });
  });

  test('each domain that the answer needs is told, with its milliseconds and the age of its data', async () => {
    const { domains } = await ask(PLAIN, { domains: true });
    const ok = { status: 'OK', ms: expect.any(Number), ageMs: expect.any(Number) };
    expect(domains).toEqual({ identity: ok, sales: ok, finance: ok });
  });

  test('a domain that the caller may not read is DENIED', async () => {
    const { domains } = await ask(PLAIN, { domains: true }, allBut('finance:read'));
    expect(statuses(domains)).toEqual({ identity: 'OK', sales: 'OK', finance: 'DENIED' });
  });

  test('a domain whose changes have waited for long is STALE, and the metric says for how long', async () => {
    const outbox = outboxOf(house.opened.get('sales')!.connection);
    const waiting = { ...changeRow([], new Date(Date.now() - 60_000)), leasedUntil: new Date(Date.now() + 60_000) };
    await outbox.insertOne(waiting);
    const { domains } = await ask(PLAIN, { domains: true });
    expect(statuses(domains)).toEqual({ identity: 'OK', sales: 'STALE', finance: 'OK' });
    expect(domains!['sales']!.ageMs).toBeGreaterThanOrEqual(60_000);
    expect(await metrics.registry.metrics()).toMatch(/^c360_outbox_lag_seconds\{domain="sales"\} 6\d/mu);
    await outbox.deleteOne({ _id: waiting._id });
  });

  test('an explained request says its plan, its fetches, and the database commands of each domain', async () => {
    const { explain } = await ask(PLAIN, { explain: true });
    expect(explain!.plan).toMatchObject({ kind: 'Sequence' });
    expect(explain!.fetches.map(({ subgraph }) => subgraph).sort()).toEqual(['finance', 'identity', 'sales']);
    expect(explain!.commands).toEqual({ identity: 1, sales: 1, finance: 1 });
  });

  test('explaining demands its scope', async () => {
    const { errors, explain } = await ask(PLAIN, { explain: true }, allBut('explain'));
    expect(explain).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', scopes: [['explain']] } }]);
  });

  test('requests are counted by recorded names alone, errors by known codes', async () => {
    const before = metrics.registry.getMetricsAsArray().length;
    await ask(view, {});
    for (let n = 0; n < 20; n += 1) await ask(PLAIN.replace('Plain', `Plain${n}`), {});
    await ask(PLAIN, {}, allBut('finance:read'));
    const text = await metrics.registry.metrics();
    expect(text).toMatch(/^c360_requests_total\{operation="Customer360",outcome="complete"\} 1$/mu);
    expect(new Set([...text.matchAll(/c360_requests_total\{operation="(\w+)"/gu)].map(([, name]) => name))).toEqual(
      new Set(['Customer360', 'other']),
    );
    expect(text).toMatch(/^c360_errors_total\{code="FORBIDDEN"\} [1-9]/mu);
    expect(text).toMatch(/^c360_subgraph_calls_total\{subgraph="finance",outcome="complete"\} [1-9]/mu);
    for (const cache of ['operations', 'forms'])
      for (const outcome of ['hit', 'miss'])
        expect(text).toMatch(
          new RegExp(`^c360_cache_lookups_total\\{cache="${cache}",outcome="${outcome}"\\} [1-9]`, 'mu'),
        );
    expect(text).toMatch(/^c360_plans_total\{outcome="made"\} [1-9]/mu);
    expect(metrics.registry.getMetricsAsArray()).toHaveLength(before);
  });

  test('a request leaves one line in the log: what ran, how it ended, for how long, and nobody’s name', async () => {
    lines.length = 0;
    await ask(view, {});
    const answered = lines.filter(({ msg }) => msg === 'A request was answered');
    expect(answered).toEqual([
      expect.objectContaining({
        requestId: 'seen',
        operation: 'Customer360',
        outcome: 'complete',
        codes: [],
        ms: expect.any(Number),
        caller: expect.stringMatching(/^[0-9a-f]{12}$/u),
      }),
    ]);
    expect(JSON.stringify(answered)).not.toContain(all.subject);
  });

  test('a trace goes on from the client to each database command, by names that are not of anybody’s making', async () => {
    const [traced, unseen] = ['a', 'b'].map((digit) => digit.repeat(32));
    await ask(view, { traceparent: `00-${traced}-${'1'.repeat(16)}-01` });
    await ask(view.replaceAll('Customer360', 'Ada'), { traceparent: `00-${traced}-${'2'.repeat(16)}-01` });
    await ask(view, { traceparent: `00-${unseen}-${'1'.repeat(16)}-00` });
    await ask(view, { traceparent: 'nonsense' });
    const all = await receiver.received();
    expect(all.filter(({ traceId }) => traceId === unseen)).toEqual([]);
    const spans = all.filter(({ traceId }) => traceId === traced);
    const [operation] = spans.filter(({ parentSpanId }) => parentSpanId === '1'.repeat(16));
    expect(operation!.name).toBe('operation Customer360');
    expect(attributesOf(operation!)).toMatchObject({
      'graphql.document.hash': { stringValue: sha256(view) },
      'c360.outcome': { stringValue: 'complete' },
    });
    const below = (above: ReceivedSpan) => spans.filter(({ parentSpanId }) => parentSpanId === above.spanId);
    const paths = (above: ReceivedSpan): string[] =>
      below(above).flatMap((span) => [span.name, ...paths(span).map((path) => `${span.name} > ${path}`)]);
    const answering = transport === 'over HTTP' ? 'answer sales > ' : '';
    expect(paths(operation!)).toEqual(
      expect.arrayContaining(['plan', 'fetch identity', 'fetch sales', `fetch sales > ${answering}find parties`]),
    );
    expect(spans.find(({ parentSpanId }) => parentSpanId === '2'.repeat(16))!.name).toBe('operation other');
  });

  test('a domain that is down is DOWN', async () => {
    await house.opened.get('finance')!.connection.close();
    const { domains } = await ask(PLAIN, { domains: true });
    expect(statuses(domains)).toEqual({ identity: 'OK', sales: 'OK', finance: 'DOWN' });
  });
});

const attributesOf = ({ attributes }: ReceivedSpan) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value]));

test('metrics are served at their own port, with the delay of the event loop', async () => {
  const { url, stop } = await serveMetrics(createMetrics(), '127.0.0.1', 0);
  const text = await (await fetch(url)).text();
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \S+$/mu);
  expect((await fetch(new URL('/graphql', url))).status).toBe(404);
  stop();
});
