import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HOSTILE_VARIABLES } from '../fixtures/hostile.ts';
import { reader, shop } from '../fixtures/shop.ts';
import { federate, type Federation } from '../fixtures/subgraphs.ts';
import { WANTED, wanted } from '../fixtures/wanted.ts';
import { createGateway, type Gateway } from '../gateway.ts';

let federation: Federation;
let gateway: Gateway;
beforeAll(async () => {
  federation = await federate([...shop, wanted], 'in process');
  gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
});
afterAll(async () => {
  await gateway.close();
  await federation.stop();
});

const TOO_LARGE = 'OPERATION_TOO_LARGE';
const ask = async (variables: string) => {
  const given = JSON.parse(variables) as Record<string, unknown>;
  const before = process.cpuUsage();
  const result = await gateway.execute({ query: WANTED, variables: given }, { caller: reader, requestId: 'variables' });
  const { user, system } = process.cpuUsage(before);
  return { ...result, cpuMs: (user + system) / 1_000 };
};

test('a list that is wrong throughout is refused as soon as one that is wrong ten times', async () => {
  await ask('{"ids":[{}]}');
  const { data, errors, cpuMs } = await ask(`{"ids":[${'{},'.repeat(90_000)}{}]}`);
  expect([data, errors?.length]).toEqual([undefined, 10]);
  expect(cpuMs).toBeLessThan(1_000); // seconds where each item has its error
});

test.each([
  ['of objects', `{"ids":[],"by":${'{"and":['.repeat(100_000)}${']}'.repeat(100_000)}}`],
  ['of lists', `{"ids":${'['.repeat(900_000)}${']'.repeat(900_000)}}`],
])('nesting %s that no reader could follow is refused with the limit', async (_, variables) => {
  const { data, errors } = await ask(variables);
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([
    { message: 'Variables nest at most 200 deep; these nest deeper.', extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test.each(HOSTILE_VARIABLES)('%s are refused with the limit', async (_, variables) => {
  const { data, errors, cpuMs } = await ask(variables);
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/^Variables have at most 100000 values/u), extensions: { code: TOO_LARGE } },
  ]);
  expect(cpuMs).toBeLessThan(300); // a second where they are coerced and priced first
});

test('as many as allowed are answered', async () => {
  const { data } = await ask(`{"ids":[${'"a",'.repeat(99_997)}"b"]}`);
  expect(data).toEqual({ wanted: 99_998 });
});
