import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate, type ExecutionResult } from 'graphql';
import { monolith, type Monolith } from './fixtures/monolith.ts';
import { randomOperation } from './fixtures/operations.ts';
import { reader, shop } from './fixtures/shop.ts';
import { federate, TRANSPORTS, type Federation } from './fixtures/subgraphs.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { GatewayResult } from './run.ts';

/** `OPERATIONS=10000 jest gateway/differential` tries more; `SEED` tries others. */
const OPERATIONS = Number(process.env['OPERATIONS'] ?? 300);
const SEED = Number(process.env['SEED'] ?? 360);
const FEATURES = [
  'alias',
  'arguments',
  'variable',
  'condition',
  'inline fragment',
  'named fragment',
  'abstract fragment',
  'typename',
  'list',
  'introspection',
];

describe.each(TRANSPORTS)('%s', (transport) => {
  let federation: Federation;
  let gateway: Gateway;
  let reference: Monolith;

  beforeAll(async () => {
    federation = await federate(shop, transport);
    gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
    reference = monolith(federation.supergraph);
  });
  afterAll(async () => {
    await gateway.close();
    await federation.stop();
  });

  test('random operations are answered as one schema over the same data answers them', async () => {
    const seen = new Map<string, number>();
    const property = fc.asyncProperty(fc.gen(), async (gen) => {
      const { query, variables, features } = randomOperation(reference.schema, gen);
      fc.pre(validate(reference.schema, parse(query)).length === 0);
      for (const each of features) seen.set(each, (seen.get(each) ?? 0) + 1);
      const expected = await reference.run(query, variables);
      const actual = await gateway.execute({ query, variables }, { caller: reader, requestId: 'differential' });
      expectSame({ query, variables, ...outcome(actual) }, { query, variables, ...outcome(expected) });
    });
    await fc.assert(property, { numRuns: OPERATIONS, seed: SEED, endOnFailure: true, maxSkipsPerRun: 1_000 });
    for (const feature of FEATURES)
      expect([feature, (seen.get(feature) ?? 0) / OPERATIONS]).toEqual([feature, atLeast(0.05)]);
  }, 600_000);
});

interface Outcome {
  readonly query: string;
  readonly variables: object;
  readonly data: unknown;
  readonly places: readonly string[];
}

const outcome = ({ data, errors }: GatewayResult | ExecutionResult): Pick<Outcome, 'data' | 'places'> => ({
  data: plain(data),
  places: (errors ?? []).map(({ path }) => JSON.stringify(path)),
});

/** Equal data, and errors at places where the monolith has them: one that many rows share is reported once. */
function expectSame({ places, ...actual }: Outcome, { places: known, ...expected }: Outcome): void {
  expect(actual).toEqual(expected);
  const unknown = places.filter((place) => !known.includes(place));
  expect({ ...actual, unknown, failed: places.length > 0 }).toEqual({
    ...actual,
    unknown: [],
    failed: known.length > 0,
  });
}

/** As it comes off the wire; the order of keys is free where conditions decide which selection comes first. */
const plain = (data: unknown): unknown => (data === undefined ? undefined : JSON.parse(JSON.stringify(data)));

const atLeast = (least: number): unknown => ({ asymmetricMatch: (value: unknown) => Number(value) >= least });
