import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { executeIn } from '../cli/execute.ts';
import { openHouse, type House } from '../cli/house.ts';
import { findSubgraphs } from '../cli/subgraphs.ts';
import { importFile } from '../ingest/file/import.ts';
import { parseMapping, readMapping, shippedMappings, type Mapping } from '../ingest/file/mapping.ts';
import { testSetting } from './house.ts';
import { createCards, type CardHolder } from '../platform/seal/cards.ts';
import { SAMPLES } from './import/generic.ts';

const folder = mkdtempSync(join(tmpdir(), 'mappings-'));
let house: House;

beforeAll(async () => {
  house = await openHouse(await findSubgraphs(), testSetting());
});
afterAll(async () => {
  for (const { connection } of [...house.opened.values(), house.keys]) await connection.dropDatabase();
  await house.close();
  rmSync(folder, { recursive: true });
});

function importText(text: string, mapping: Mapping) {
  const file = join(folder, 'file');
  writeFileSync(file, text);
  const domain = mapping.record.split('.')[0]!;
  return importFile({
    file,
    mapping,
    schema: house.schemas.get(domain)!,
    execute: executeIn(house, domain),
    rejectsFile: join(folder, 'rejects'),
    stateFile: join(folder, 'state'),
  });
}

/** A document as it is stored, its card opened. */
async function stored(domain: string, collection: string, id: string): Promise<object | null> {
  const { connection } = house.opened.get(domain)!;
  const found = await connection.collection<CardHolder>(collection).findOne({ _id: id });
  return found?.card ? { ...found, card: await createCards(domain, house.keys).open(found) } : found;
}

test.each(SAMPLES)('$mapping takes a file of its shape, and takes it again without a change', async (sample) => {
  const mapping = readMapping(sample.mapping);
  const rows = sample.text.trim().split('\n').length - (mapping.format.type === 'csv' ? 1 : 0);
  expect(await importText(sample.text, mapping)).toMatchObject({ created: rows, rejected: 0, unusedColumns: [] });
  expect(await importText(sample.text, mapping)).toMatchObject({ unchanged: rows, rejected: 0 });
  expect(await stored(mapping.record.split('.')[0]!, sample.collection, sample.id)).toMatchObject(sample.stored);
});

test('every shipped mapping is tried, the two public data sets elsewhere', () => {
  const generic = shippedMappings().filter((name) => !/^(?:cdnow|telco)-/u.test(name));
  expect(SAMPLES.map(({ mapping }) => mapping).sort()).toEqual(generic);
});

test('what four domains were told of one person is one customer', async () => {
  await house.settled();
  const parties = house.opened.get('identity')!.connection.collection<{ customer: string }>('parties');
  const customers = await parties.find({ party: { $in: ['crm:1', 'erp:1', 'mailer:1', 'desk:1'] } }).toArray();
  expect(customers).toHaveLength(4);
  expect(new Set(customers.map(({ customer }) => customer)).size).toBe(1);
});

test('a company maps its own fields like others', async () => {
  const mapping = parseMapping(
    `record: finance.billingAccount
format: { type: csv }
id: { source: erp, from: no }
fields:
  attributes.contractNumber: contract
  attributes.loyaltyTier: { from: tier, transform: [upper] }`,
    'own',
  );
  const report = await importText('no,contract,tier\n77,C-1,gold\n78,C-2,tin\n', mapping);
  expect(report).toMatchObject({ created: 1, rejected: 1 });
  const account = await stored('finance', 'parties', 'erp:77');
  expect(account).toMatchObject({ attributes: { contractNumber: 'C-1', loyaltyTier: 'GOLD' } });
});

test('a file may lack columns where its mapping says so, but never the id', async () => {
  const mapping = readMapping('sales-products');
  expect(await importText('sku,name,colour\nX-1,Cup,red\n', mapping)).toMatchObject({
    created: 1,
    unusedColumns: ['colour'],
  });
  await expect(importText('name\nCup\n', mapping)).rejects.toThrow(/reads the columns sku, which/u);
  const strict = { ...mapping, format: { ...mapping.format, sparse: false } };
  await expect(importText('sku,name\nX-2,Cup\n', strict)).rejects.toThrow(/reads the columns category, price/u);
});
