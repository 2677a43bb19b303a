import { afterAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const C360 = join(import.meta.dirname, '..', 'c360.ts');
const run = promisify(execFile);

async function evaluate(...args: string[]) {
  const { stdout } = await run(process.execPath, [C360, 'evaluate', ...args]);
  return JSON.parse(stdout) as Record<string, unknown>;
}

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

test('lifetime value is measured on transactions of any usual shape', async () => {
  const days = Array.from({ length: 60 }, (_, customer) =>
    Array.from({ length: 1 + (customer % 6) }, (_, k) => [
      customer,
      (customer % 20) + k * (5 + (customer % 9)),
      10 + k,
    ]),
  ).flat() as [number, number, number][];
  const day = (at: number) => new Date(Date.UTC(2025, 0, 1 + at * 3)).toISOString().slice(0, 10);
  const csv = file('orders.csv', [
    'customer_id;order_date;total',
    ...days.map(([customer, at, amount]) => `c${customer};${day(at)};${amount}.50`),
  ]);
  const aligned = file(
    'orders.txt',
    days.map(([customer, at, amount]) => ` 000${customer}  ${day(at).replaceAll('-', '')}  1  ${amount}.50`),
  );
  const figures = await evaluate('clv', '--transactions', csv, '--holdout-weeks', '8');
  expect(figures).toMatchObject({ holdoutWeeks: 8, customers: 60 });
  expect(figures.mae).toBeGreaterThan(0);
  expect(await evaluate('clv', '--transactions', aligned, '--holdout-weeks', '8')).toEqual(figures);
});

test('churn is measured on a file whose label has another name, and its id column is left out', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => {
    const gone = (i * 7919) % 100 < (i % 3 === 0 ? 70 : 10);
    return `u-${i},${i % 3 === 0 ? 'basic' : 'pro'},${i % 12},${gone ? 'true' : 'false'}`;
  });
  const path = file('people.csv', ['user,plan,visits,exited', ...rows]);
  const figures = await evaluate('churn', path);
  expect(figures).toMatchObject({ label: 'exited', positive: 'true', rows: 300, features: 2, folds: 5 });
  expect(figures.auc).toBeGreaterThan(0.7);
});

test('a column that is not there is named, beside those that are', async () => {
  const path = file('wrong.csv', ['a,b', '1,2']);
  await expect(evaluate('clv', '--summary', path)).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--frequency names the column'),
  });
  await expect(evaluate('clv')).rejects.toMatchObject({ code: 2 });
});
