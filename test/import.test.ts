import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile, type ImportOptions } from '../ingest/file/import.ts';
import { parseMapping, readMapping } from '../ingest/file/mapping.ts';
import { targetOf } from '../ingest/file/target.ts';
import { compileMapping } from '../ingest/file/translate.ts';
import type { Execute } from '../ingest/file/send.ts';
import { executableSchema } from '../platform/subgraph/subgraph.ts';
import { subgraph } from '../subgraphs/finance/index.ts';
import { cdnowLike, telcoLike } from './import/files.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from './open.ts';

const schema = executableSchema(subgraph, {});
const writer = callerWith('finance:write');
let finance: OpenedSubgraph;
let folder: string;
let file: string;

beforeAll(async () => {
  finance = await openSubgraph(subgraph);
});
afterAll(() => finance.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  file = join(folder, 'file');
  for (const name of ['orders', 'parties', 'invoices', 'subscriptions', 'activities', 'outbox'])
    await finance.connection.collection(name).deleteMany({});
});
afterEach(() => rm(folder, { recursive: true }));

const execute: Execute = (document, variables) => finance.execute(document, variables, writer);
const run = (mapping: string, options: Partial<ImportOptions> = {}) =>
  importFile({
    file,
    mapping: readMapping(mapping),
    schema,
    execute,
    rejectsFile: join(folder, 'rejects'),
    stateFile: join(folder, 'state'),
    batch: 100,
    ...options,
  });
const stored = (collection: string) =>
  finance.connection.collection<{ _id: string }>(collection).find().sort({ _id: 1 }).toArray();
const rejects = async () =>
  (await readFile(join(folder, 'rejects'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { line: number; errors: { code: string }[]; row: string });

test('every row of an aligned file becomes one order, repeated rows and amounts of zero included', async () => {
  const { text, rows } = cdnowLike(200);
  await writeFile(file, text);
  const report = await run('cdnow-orders');
  expect(report).toMatchObject({
    complete: true,
    rows: rows.length,
    created: rows.length,
    rejected: 0,
    unusedColumns: ['sample'],
  });
  const orders = (await stored('orders')) as unknown as {
    party: string;
    placedAt: Date;
    quantity: number;
    total: { amountMinor: number };
  }[];
  const asWritten = rows.map(({ customer, day, quantity, amount }) => [
    `cdnow:${customer}`,
    day,
    quantity,
    Math.round(Number(amount) * 100),
  ]);
  const asStored = orders.map((order) => [
    order.party,
    order.placedAt.toISOString().slice(0, 10).replaceAll('-', ''),
    order.quantity,
    order.total.amountMinor,
  ]);
  expect(asStored.map(String).sort()).toEqual(asWritten.map(String).sort());
  expect(await finance.verify()).toEqual([]);
});

test('a second import changes nothing; one changed row changes exactly one record', async () => {
  const { text, rows } = cdnowLike(100);
  await writeFile(file, text);
  await run('cdnow-orders');
  const before = await stored('orders');
  expect(await run('cdnow-orders')).toMatchObject({ created: 0, updated: 0, unchanged: rows.length });
  expect(await stored('orders')).toEqual(before);
  await writeFile(file, text.replace('   7.10', '   7.77'));
  expect(await run('cdnow-orders')).toMatchObject({ created: 0, updated: 1, unchanged: rows.length - 1 });
});

test('a CSV file becomes accounts, subscriptions and invoices; a blank total makes no invoice', async () => {
  await writeFile(file, telcoLike(70));
  expect(await run('telco-accounts')).toMatchObject({ created: 70, rejected: 0 });
  expect(await run('telco-subscriptions')).toMatchObject({ created: 70, rejected: 0 });
  expect(await run('telco-invoices')).toMatchObject({ created: 60, skipped: 10, rejected: 0 });
  const churned = (await stored('subscriptions')).filter((each) => (each as { status?: string }).status === 'ENDED');
  expect(churned).toHaveLength(24);
  expect(await finance.verify()).toEqual([]);
});

test('rows that are not taken are told with line, reason and the row as it came; the others are written', async () => {
  const text = telcoLike(5)
    .replace(',2,Yes,DSL', ',two,Yes,DSL')
    .replace('20.5,61.5', '-1,61.5')
    .concat('9999-X,short\n');
  await writeFile(file, text);
  expect(await run('telco-subscriptions')).toMatchObject({ created: 3, rejected: 3, complete: true });
  const told = await rejects();
  expect(told.map(({ line, errors }) => [line, errors[0]!.code]).sort()).toEqual([
    [4, 'INVALID'],
    [5, 'NEGATIVE_AMOUNT'],
    [7, 'INVALID'],
  ]);
  for (const { line, row } of told) expect(row).toBe(text.split('\n')[line - 1]);
  expect((await stat(join(folder, 'rejects'))).mode & 0o077).toBe(0);
});

test('failures that pass are met by sending again', async () => {
  const { text, rows } = cdnowLike(60);
  await writeFile(file, text);
  let calls = 0;
  const flaky: Execute = async (document, variables) => {
    if (++calls % 3 === 1) throw new Error('connection reset');
    const result = await execute(document, variables);
    return calls % 3 === 2
      ? { data: null, errors: [{ message: 'late', extensions: { code: 'SUBGRAPH_TIMEOUT' } }] }
      : result;
  };
  expect(await run('cdnow-orders', { execute: flaky })).toMatchObject({
    complete: true,
    rows: rows.length,
    rejected: 0,
  });
  expect(await stored('orders')).toHaveLength(rows.length);
});

test('a refusal stops the import at once, with the reason and the state kept', async () => {
  const { text } = cdnowLike(100);
  await writeFile(file, text);
  let calls = 0;
  const closing: Execute = (document, variables) =>
    finance.execute(document, variables, ++calls > 2 ? callerWith('finance:read') : writer);
  await expect(run('cdnow-orders', { execute: closing, parallel: 1 })).rejects.toThrow(
    /upsertOrders was refused: .*FORBIDDEN/u,
  );
  expect(calls).toBe(3);
  expect(await stored('orders')).toHaveLength(200);
  const report = await run('cdnow-orders');
  expect(report).toMatchObject({ complete: true, unchanged: 0 });
  expect(report.resumedAfterLine).toBe(200);
  expect(existsSync(join(folder, 'state'))).toBe(false);
});

test('an import that is stopped goes on where it stopped', async () => {
  const { text, rows } = cdnowLike(150);
  await writeFile(file, text);
  const stop = new AbortController();
  const first = await run('cdnow-orders', {
    signal: stop.signal,
    progress: ({ rows: read }) => read > 100 && stop.abort(),
  });
  expect(first.complete).toBe(false);
  const second = await run('cdnow-orders');
  expect(second.resumedAfterLine).toBeGreaterThan(0);
  expect(second.rows).toBe(rows.length - second.resumedAfterLine!);
  expect(await stored('orders')).toHaveLength(rows.length);
});

test('an import that is killed ends, once run again, as one that was not', async () => {
  const { text, rows } = cdnowLike(300);
  await writeFile(file, text.replace('   9.10', '   9.xx').replace(' 290.10', ' 290.xx'));
  const paths = { file, stateFile: join(folder, 'state'), rejectsFile: join(folder, 'rejects') };
  const child = fork(join(import.meta.dirname, 'import', 'child.ts'), { stdio: 'inherit', execArgv: [] });
  let batches = 0;
  child.on(
    'message',
    ({ id, document, variables }: { id: number; document: string; variables: Record<string, unknown> }) => {
      if (++batches === 6) child.kill('SIGKILL');
      const dead = () => undefined;
      void execute(document, variables).then((result) => child.connected && child.send({ id, result }, dead));
    },
  );
  const ended = once(child, 'exit');
  child.send({ task: paths });
  expect((await ended)[1]).toBe('SIGKILL');
  const report = await run('cdnow-orders');
  expect(report.complete).toBe(true);
  expect(report.resumedAfterLine).toBeGreaterThan(0);
  expect(await stored('orders')).toHaveLength(rows.length - 2);
  expect((await rejects()).map(({ line }) => line)).toEqual(
    rows.flatMap(({ amount }, index) => (['9.10', '290.10'].includes(amount) ? index + 1 : [])),
  );
  expect(await finance.verify()).toEqual([]);
});

test('progress tells rows, pace and the time left', async () => {
  const { text, rows } = cdnowLike(100);
  await writeFile(file, text);
  const told: Parameters<NonNullable<ImportOptions['progress']>>[0][] = [];
  await run('cdnow-orders', { progress: (progress) => told.push(progress) });
  expect(told.at(-1)).toMatchObject({ rows: rows.length, bytes: text.length, totalBytes: text.length, secondsLeft: 0 });
  expect(told.every(({ rowsPerSecond }) => rowsPerSecond > 0)).toBe(true);
});

test('the mapping that the manual shows fits the record it names', async () => {
  const manual = await readFile(join(import.meta.dirname, '../ingest/mappings/README.md'), 'utf8');
  const mapping = parseMapping(/```yaml\n(.*?)```/su.exec(manual)![1]!, 'README.md');
  expect(compileMapping(mapping, targetOf(schema, mapping.record)).columns).toContain('orderNo');
});
