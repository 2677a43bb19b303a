import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { executeIn } from '../cli/execute.ts';
import { openHouse, type House } from '../cli/house.ts';
import { findSubgraphs } from '../cli/subgraphs.ts';
import { accountId } from '../ingest/demo/finance.ts';
import { demo, type DemoReport } from '../ingest/demo/load.ts';
import { subscriberId } from '../ingest/demo/marketing.ts';
import { contactId, formId } from '../ingest/demo/sales.ts';
import { requesterId } from '../ingest/demo/tickets.ts';
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
  const executes = new Map([...house.subgraphs.keys()].map((domain) => [domain, executeIn(house, domain)]));
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
  const customersOf = (keys: readonly string[]) => new Set(keys.flatMap((key) => customers.get(key) ?? []));
  const groups = people.flatMap((person) => {
    const others = [
      `sales/${contactId(person)}`,
      `sales/${formId(person)}`,
      `marketing/${subscriberId(person)}`,
      `service/${requesterId(person)}`,
    ];
    const account = `finance/${accountId(person)}`;
    return person.match === 'NONE' ? [others, [account]] : [[...others, account]];
  });
  const found = groups.map(customersOf).filter((each) => each.size > 0);
  for (const each of found) expect(each.size).toBe(1);
  expect(new Set(customers.values()).size).toBe(found.length);
});

test('a second demo of the same day changes nothing, and verify finds nothing', async () => {
  expect((await load()).changed).toBe(0);
  for (const subgraph of house.opened.values()) expect(await Array.fromAsync(subgraph.verify())).toEqual([]);
});
