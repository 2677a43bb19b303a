import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { executeIn } from '../cli/execute.ts';
import { openHouse, type House } from '../cli/house.ts';
import { findSubgraphs } from '../cli/subgraphs.ts';
import { accountId } from '../ingest/demo/finance.ts';
import { demo, type DemoReport } from '../ingest/demo/load.ts';
import { contactId } from '../ingest/demo/sales.ts';
import { worldOf } from '../ingest/demo/world.ts';
import { testSetting } from './house.ts';

const options = { customers: 150, seed: 3, now: new Date() };
let house: House;

beforeAll(async () => {
  house = await openHouse(await findSubgraphs(), testSetting());
});
afterAll(async () => {
  for (const { connection } of house.opened.values()) await connection.dropDatabase();
  await house.close();
});

async function load(): Promise<DemoReport> {
  const executes = new Map(['sales', 'finance'].map((domain) => [domain, executeIn(house, domain)]));
  const report = await demo({
    ...options,
    execute: (domain, document, variables) => executes.get(domain)!(document, variables),
  });
  await house.settled();
  return report;
}

test('a demo loads whole, and its people are the customers that identity finds', async () => {
  const { people, rows } = worldOf(options);
  const report = await load();
  expect(report).toMatchObject({ customers: options.customers, changed: Object.values(rows).flat().length });
  const parties = house.opened.get('identity')!.connection.collection<{ _id: string; customer: string }>('parties');
  const customers = new Map((await parties.find().toArray()).map(({ _id, customer }) => [_id, customer]));
  for (const person of people) {
    const contact = person.inSales ? customers.get(`sales/${contactId(person)}`) : null;
    const account = person.inFinance ? customers.get(`finance/${accountId(person)}`) : null;
    if (contact && account) expect(contact === account).toBe(person.match !== 'NONE');
    if (person.twice) expect(customers.get(`sales/web:${person.index}`)).toBe(contact);
  }
  const separate = people.filter(({ inSales, inFinance, match }) => inSales && inFinance && match === 'NONE');
  const known = people.filter(({ inSales, inFinance }) => inSales || inFinance);
  expect(new Set(customers.values()).size).toBe(known.length + separate.length);
});

test('a second demo of the same day changes nothing, and verify finds nothing', async () => {
  expect((await load()).changed).toBe(0);
  for (const subgraph of house.opened.values()) expect(await Array.fromAsync(subgraph.verify())).toEqual([]);
});
