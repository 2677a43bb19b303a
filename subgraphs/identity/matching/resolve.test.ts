import { beforeAll, describe, expect, test } from '@jest/globals';
import { evaluateClusters } from './evaluate.ts';
import { explainPair } from './explain.ts';
import { generateCompanies } from './fixtures/companies.ts';
import { generateRows, type Row } from './fixtures/people.ts';
import type { Kind } from './kinds.ts';
import { DEFAULTS, resolveRecords, type Resolution } from './resolve.ts';
import { createTable, type Table } from './table.ts';

const PEOPLE: Readonly<Record<string, Kind>> = {
  given: 'givenName',
  family: 'familyName',
  born: 'birthDate',
  street: 'street',
  city: 'city',
  postal: 'postalCode',
  phone: 'phone',
  mail: 'mail',
};

function tableOf(
  rows: readonly Row[],
  kinds: Readonly<Record<string, Kind>>,
  country: string | null,
  fileOf = (_: Row) => 0,
) {
  const columns = Object.entries(kinds).map(([name, kind]) => ({ name, kind }));
  const builder = createTable(columns, country);
  for (const row of rows)
    builder.add(
      fileOf(row),
      columns.map(({ name }) => row[name] ?? ''),
    );
  return builder.build();
}

const resolve = (table: Table): Promise<Resolution> =>
  resolveRecords(table, { linkProbability: DEFAULTS.linkProbability, workers: 1, progress: () => {} });

const evaluate = ({ clusters }: Resolution, rows: readonly Row[]) =>
  evaluateClusters(
    clusters,
    rows.map((row) => row['entity']!),
  );

describe('British people, with households, twins, nicknames and moves', () => {
  const rows = [...generateRows({ land: 'GB', people: 800, records: 3, seed: 11 })];
  const table = tableOf(rows, PEOPLE, 'GB');
  let resolution: Resolution;
  beforeAll(async () => (resolution = await resolve(table)));

  test('are found without labels', () => {
    const { f1, precision, clusterF1 } = evaluate(resolution, rows);
    expect(f1).toBeGreaterThan(0.97);
    expect(precision).toBeGreaterThan(0.97);
    expect(clusterF1).toBeGreaterThan(0.93);
  });

  test('are linked by weights that add up to the probability shown', () => {
    const { pairs } = resolution;
    expect(pairs.a.length).toBeGreaterThan(300);
    for (let pair = 0; pair < pairs.a.length; pair += 7) {
      const { probability, prior, reasons } = explainPair(table, resolution, pairs.a[pair]!, pairs.b[pair]!);
      const sum = reasons.reduce((bits, reason) => bits + reason.bits, prior);
      expect(sum).toBeCloseTo(pairs.bits[pair]!, 6);
      expect(probability).toBeCloseTo(1 / (1 + 2 ** -sum), 9);
    }
  });

  test('who share a home are told from one person by what they share', () => {
    const { pairs } = resolution;
    const explained = Array.from(pairs.a, (a, pair) => explainPair(table, resolution, a, pairs.b[pair]!));
    const relations = explained.flatMap(({ reasons }) => reasons.filter(({ comparison }) => comparison === 'relation'));
    expect(relations.some(({ level, bits }) => level === 'household' && bits < -5)).toBe(true);
  });
});

test('Germans, with up to six records each, are found in blocks', async () => {
  const rows = [...generateRows({ land: 'DE', people: 1_200, records: 6, seed: 12 })];
  const resolution = await resolve(tableOf(rows, PEOPLE, 'DE'));
  expect(rows.length).toBeGreaterThan(2_000);
  const { f1, clusterF1 } = evaluate(resolution, rows);
  expect(f1).toBeGreaterThan(0.97);
  expect(clusterF1).toBeGreaterThan(0.92);
});

test('names in one column are found in whatever order it has, family names before given ones or in capitals', async () => {
  const rows = [...generateRows({ land: 'DE', people: 600, records: 2, seed: 13 })];
  const { given: _given, family: _family, ...kinds } = PEOPLE;
  const found = async (nameOf: (given: string, family: string) => string) => {
    const named = rows.map((row) => ({ ...row, name: nameOf(row['given']!, row['family']!).trim() }));
    return evaluate(await resolve(tableOf(named, { ...kinds, name: 'fullName' }, 'DE')), named).f1;
  };
  const usual = await found((given, family) => `${given} ${family}`);
  expect(usual).toBeGreaterThan(0.95);
  expect(await found((given, family) => `${family} ${given}`)).toBeGreaterThan(usual - 0.01);
  expect(await found((given, family) => `${family.toUpperCase()} ${given}`)).toBeGreaterThan(usual - 0.02);
});

test('names and birth dates alone find most of who is who', async () => {
  const rows = [...generateRows({ land: 'DE', people: 600, records: 2, seed: 13 })];
  const { given, family, born } = PEOPLE as Record<string, Kind>;
  const { f1 } = evaluate(await resolve(tableOf(rows, { given: given!, family: family!, born: born! }, null)), rows);
  expect(f1).toBeGreaterThan(0.85);
});

test('companies are found by the words of their names, whatever their legal form', async () => {
  const rows = generateCompanies(400, 14);
  const kinds = { name: 'organization', street: 'street', city: 'city', postal: 'postalCode', phone: 'phone' } as const;
  const { f1, precision } = evaluate(await resolve(tableOf(rows, kinds, 'DE')), rows);
  expect(f1).toBeGreaterThan(0.95);
  expect(precision).toBeGreaterThan(0.95);
});

test('files without duplicates of their own are linked to each other, not within', async () => {
  const rows = [...generateRows({ land: 'GB', people: 500, records: 2, seed: 15 })];
  const table = tableOf(rows, PEOPLE, 'GB', (row) => (row['id']!.endsWith('-0') ? 0 : 1));
  const resolution = await resolve(table);
  expect(evaluate(resolution, rows).f1).toBeGreaterThan(0.97);
  const [within, between] = resolution.shares;
  expect(within[0]! * 20).toBeLessThan(between[0]!);
});

test('records that say nothing are nobody, and data without duplicates have none', async () => {
  const rows = [...generateRows({ land: 'GB', people: 400, records: 1, seed: 16 })];
  const empty = Array.from({ length: 5 }, (_, index): Row => ({ entity: `nobody${index}` }));
  const { foundPairs } = evaluate(await resolve(tableOf([...rows, ...empty], PEOPLE, 'GB')), [...rows, ...empty]);
  expect(foundPairs).toBeLessThan(6);
});

test('a single record is a cluster of its own', async () => {
  const { clusters } = await resolve(tableOf([{ given: 'Ada', family: 'Lovelace' }], PEOPLE, null));
  expect([...clusters]).toEqual([0]);
});
