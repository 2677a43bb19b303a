import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { readCollection } from '../../cli/collection.ts';
import { readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import { customerIds, writeCustomers } from '../customers.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';

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

const queries = readCollection().filter(({ document }) => /^query /mu.test(document));

test.each(queries)('$file has at most as many objects as it was priced at', async (example) => {
  let cost = 0;
  const charge = async (charged: number) => void (cost = charged);
  const query = example.document;
  const written = { id, campaign: 'mailer:none', mail: 'p0@example.org', first: 100 };
  const variables = { ...example.variables, ...written };
  const { data } = await house.gateway.execute({ query, variables }, { caller: all, requestId: 'cost', charge });
  const objects = objectsIn(data) - 1;
  expect(objects).toBeGreaterThanOrEqual(0);
  expect(cost).toBeGreaterThanOrEqual(objects);
  expect(cost).toBeLessThan(house.setting.config.limits.cost);
});

test('the whole schema is priced by what it has, so that it is not asked for many times at once', async () => {
  let cost = 0;
  const charge = async (charged: number) => void (cost = charged);
  const context = { caller: all, requestId: 'cost', charge };
  const query = getIntrospectionQuery();
  const objects = objectsIn((await house.gateway.execute({ query }, context)).data) - 1;
  expect(cost).toBeGreaterThanOrEqual(objects);
  expect(cost).toBeLessThan(3 * objects);
  const priced = cost;
  const again = '__schema { types { name fields { name args { name } } } }';
  const many = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: ${again}`).join(' ')} }`;
  const { errors } = await house.gateway.execute({ query: many }, context);
  expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_EXPENSIVE', cost: 40 * priced } }]);
});
