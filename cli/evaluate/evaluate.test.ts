import { afterAll, expect, jest, test } from '@jest/globals';
import { Command } from 'commander';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateCommand } from '../evaluate.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command prints, as JSON; the command line runs in this process, since one of its own takes a second to begin. */
async function evaluate(...args: string[]) {
  const program = new Command().exitOverride();
  evaluateCommand(program);
  const printed: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    await program.parseAsync(['evaluate', ...args], { from: 'user' });
  } finally {
    write.mockRestore();
  }
  return JSON.parse(printed.join('')) as Record<string, unknown>;
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

test('churn is measured on a file whose label has another name, and columns that only name a row are left out', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => {
    const gone = (i * 7919) % 100 < (i % 3 === 0 ? 70 : 10);
    return `${i + 1},${90_000 - i},u-${i},${i % 3 === 0 ? 'basic' : 'pro'},${i % 12},${gone ? 'true' : 'false'}`;
  });
  const path = file('people.csv', ['RowNumber,CustomerId,user,plan,visits,exited', ...rows]);
  const figures = await evaluate('churn', path);
  expect(figures).toMatchObject({ label: 'exited', positive: 'true', rows: 300, features: 2, folds: 5 });
  expect(figures.auc).toBeGreaterThan(0.7);
});

test('fairness of decisions is that of a hand calculation, and the favourable outcome has to be named', async () => {
  const rows = [
    [54, 'm,good,good'],
    [6, 'm,good,bad'],
    [16, 'm,bad,good'],
    [24, 'm,bad,bad'],
    [21, 'f,good,good'],
    [9, 'f,good,bad'],
    [4, 'f,bad,good'],
    [16, 'f,bad,bad'],
  ] as const;
  const lines = rows.flatMap(([count, line]) => Array<string>(count).fill(line));
  const path = file('loans.csv', ['sex,truth,decision', ...lines]);
  const args = ['fairness', path, '--label', 'truth', '--group', 'sex', '--prediction', 'decision'];
  await expect(evaluate(...args)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('--positive'),
  });
  const found = await evaluate(...args, '--positive', 'good');
  expect(found).toMatchObject({ rows: 150, reference: 'm', predictions: 'decision' });
  expect(found.demographicParityDifference).toBeCloseTo(0.2, 12);
  expect(found.equalOpportunityDifference).toBeCloseTo(0.2, 12);
  expect(found.disparateImpactRatio).toBeCloseTo(5 / 7, 12);
});

test('recommendations are measured on purchases of any usual shape', async () => {
  const kinds = ['tea', 'ink'];
  const lines = Array.from({ length: 80 }, (_, customer) =>
    Array.from({ length: 6 }, (_, n) => {
      const second = 1_735_689_600 + ((customer * 37 + n * 61) % 365) * 86_400;
      return `u${customer},${kinds[customer % 2]}-${(customer * 5 + n * 3) % 10},${second}`;
    }),
  ).flat();
  const path = file('bought.csv', ['user_id,sku,timestamp', ...lines]);
  const found = await evaluate('recommendations', path, '--k', '5');
  expect(found).toMatchObject({ k: 5, purchases: 480, items: 12 });
  const [model, popularity] = [found.model, found.popularity] as { recall: number }[];
  expect(model!.recall).toBeGreaterThan(popularity!.recall);
});

test('times since 1970 are dates; of a column that has others the first of them is named', async () => {
  const rows = Array.from({ length: 400 }, (_, i) => `u${i % 20},i${(i * i) % 37},${828_124_615 + i * 900_000}`);
  const path = file('epochs.csv', ['userId,item,timestamp', ...rows]);
  expect(await evaluate('recommendations', path)).toMatchObject({ purchases: 400 });
  const bad = file('bad-epochs.csv', ['userId,item,timestamp', ...rows, 'u1,i1,yesterday']);
  await expect(evaluate('recommendations', bad)).rejects.toThrow(
    /timestamp is a column of dates; "yesterday" is none/u,
  );
});

test('of a file with very many columns a message names the first', async () => {
  const columns = Array.from({ length: 5_000 }, (_, i) => `c${i}`);
  const path = file('wide.csv', [columns.join(), columns.join()]);
  await expect(evaluate('churn', path)).rejects.toThrow(/c29 and 4970 more has just two/u);
});

test('sentiment is measured on words, stars and scores alike, and on a file without a header', async () => {
  const texts = ['Great product, love it', 'Schrecklicher Service', 'It is blue', 'Sehr gut', 'Rude staff'];
  const named = ['pos', 'neg', 'neutral', 'pos', 'neg'];
  const stars = ['5', '1', '3', '4', '2'];
  const scores = ['0.9', '-0.8', '0.1', '0.7', '-0.6'];
  const lines = (labels: readonly string[]) => texts.map((text, n) => `"${text}",${labels[n]}`);
  const perfect = { n: 5, accuracy: 1, macroF1: 1, languages: { en: 3, de: 2 } };
  for (const [name, labels] of Object.entries({ sentiment: named, stars, score: scores })) {
    const path = file(`${name}.csv`, [`review,${name}`, ...lines(labels)]);
    expect(await evaluate('sentiment', path)).toMatchObject({ ...perfect, text: 'review', label: name });
  }
  const headless = file(
    'plain.txt',
    texts.map((text, n) => `${text}\t${named[n]}`),
  );
  expect(await evaluate('sentiment', headless)).toMatchObject(perfect);
});

test('a file is read in the encoding that it has, wherever that shows', async () => {
  const text = [
    'text\tlabel',
    ...Array<string>(20_000).fill('great\t1'),
    ...Array<string>(9).fill('a cliché, awful\t0'),
  ].join('\n');
  const of = async (name: string, bytes: Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return evaluate('sentiment', path);
  };
  const plain = await of('utf8.tsv', Buffer.from(text));
  expect(plain).toMatchObject({ n: 20_009, accuracy: 1 });
  expect(await of('latin1.tsv', Buffer.from(text, 'latin1'))).toEqual(plain);
  expect(await of('utf16.tsv', Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(plain);
});

test('a mistake of the sentiment model is explained by its words', async () => {
  const path = file('irony.csv', ['text,label', '"Great, it broke after a day, great",0', 'Bad,0', 'Good,1']);
  const { accuracy, mistakes } = await evaluate('sentiment', path, '--mistakes', '3');
  expect(accuracy).toBeCloseTo(2 / 3, 12);
  expect(mistakes).toMatchObject([
    { actual: 'NEGATIVE', words: [{ text: 'Great' }, { text: 'broke' }, { text: 'great' }] },
  ]);
});

test('a column that is not there is named, beside those that are', async () => {
  const path = file('wrong.csv', ['a,b', '1,2']);
  await expect(evaluate('clv', '--summary', path)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('--frequency names the column'),
  });
  await expect(evaluate('clv')).rejects.toMatchObject({ exitCode: 2 });
});
