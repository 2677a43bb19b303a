import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { shop } from '../fixtures/shop.ts';
import { compose } from '../fixtures/subgraphs.ts';
import { sandboxedPlanner, type Planner } from './plan.ts';

let planner: Planner;

beforeAll(() => {
  const supergraph = compose(shop);
  planner = sandboxedPlanner(() => supergraph);
});
afterAll(() => planner.close());

test('a document that takes the planner down is refused, those behind it are planned, and it never runs again', async () => {
  const outcomes = await Promise.allSettled([
    planner.plan('{ orders { id } }', 'supergraph'),
    planner.plan(doubling(24), 'supergraph'),
    planner.plan('{ customers { name sales { total } } }', 'supergraph'),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(outcomes[1]).toMatchObject({ reason: { errors: [{ extensions: { code: 'PLAN_FAILED' } }] } });
  const before = performance.now();
  await expect(planner.plan(doubling(24), 'supergraph')).rejects.toThrow('it has failed before');
  expect(performance.now() - before).toBeLessThan(100);
});

test('a document that the planner finds no way for is refused without harm', async () => {
  await expect(planner.plan('{ nothing }', 'supergraph')).rejects.toThrow('cannot be planned');
  await expect(planner.plan('{ orders { id } }', 'supergraph')).resolves.toMatchObject({ node: { kind: 'Fetch' } });
});

function doubling(times: number): string {
  const fragments = Array.from(
    { length: times },
    (_, index) => `fragment F${index} on Customer { ...F${index + 1} ...F${index + 1} }`,
  );
  return `{ customer(id: 1) { ...F0 } } ${fragments.join(' ')} fragment F${times} on Customer { id }`;
}
