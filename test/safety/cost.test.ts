import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import { customerIds, writeCustomers } from '../customers.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';

const folder = join(import.meta.dirname, '../../schema/operations');
const all = callerWith(...scopesIn(readSupergraph()));

let house: TestHouse;
let id: string;
beforeAll(async () => {
  house = await openTestHouse('in process');
  await writeCustomers(house, 120, all);
  id = (await customerIds(house, all))[0]!;
}, 60_000);
afterAll(() => house.close());

const objectsIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + objectsIn(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + objectsIn(each), 1);
};

const queries = readdirSync(folder)
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
  .filter(([, text]) => /^query /mu.test(text));

test.each(queries)('%s has at most as many objects as it was priced at', async (_, query) => {
  let cost = 0;
  const charge = async (charged: number) => void (cost = charged);
  const variables = { id, campaign: 'mailer:none', mail: 'p0@example.org', first: 100 };
  const { data } = await house.gateway.execute({ query, variables }, { caller: all, requestId: 'cost', charge });
  const objects = objectsIn(data) - 1;
  expect(objects).toBeGreaterThanOrEqual(0);
  expect(cost).toBeGreaterThanOrEqual(objects);
  expect(cost).toBeLessThan(house.setting.config.limits.cost);
});
