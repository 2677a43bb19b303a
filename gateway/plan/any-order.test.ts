import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { expect, test } from '@jest/globals';
import { readSupergraph } from '../supergraph/supergraph.ts';
import { planInAnyOrder } from './any-order.ts';

const sdl = readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8');
const planner = new QueryPlanner(readSupergraph(sdl).plain);

const PREDICTIONS = [
  'interPurchaseTime { status }',
  'lifetimeValue { currencies { reasons { contribution } } }',
  'churnRisk { reasons { contribution } }',
  'scores { campaignResponse { channel } }',
  'recommendations { items { product { name } } }',
];

test('predictions asked for together are planned whatever their order, each subgraph asked as often', () => {
  const fetches = PREDICTIONS.map((_, by) => {
    const fields = [...PREDICTIONS.slice(by), ...PREDICTIONS.slice(0, by)];
    const plan = planInAnyOrder(planner, `query ($id: ID!) { customer(id: $id) { ${fields.join(' ')} } }`);
    const services = [...JSON.stringify(plan).matchAll(/"serviceName":"(\w+)"/gu)].map(([, name]) => name!);
    return services.sort();
  });
  expect(new Set(fetches.map((each) => each.join(' '))).size).toBe(1);
});

test('what cannot be planned in any order is refused as the planner refuses it', () => {
  expect(() => planInAnyOrder(planner, '{ nothing }')).toThrow("Field 'nothing' not found");
});
