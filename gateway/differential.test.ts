import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate, type ExecutionResult } from 'graphql';
import { line, type Line } from './fixtures/faults.ts';
import { monolith, type Monolith } from './fixtures/monolith.ts';
import { randomOperation } from './fixtures/operations.ts';
import { reader, shop } from './fixtures/shop.ts';
import { federate, TRANSPORTS, type Federation } from './fixtures/subgraphs.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { GatewayResult } from './run.ts';

/** `OPERATIONS=10000 jest gateway/differential` tries more; `SEED` tries others. */
const OPERATIONS = Number(process.env['OPERATIONS'] ?? 1_000);
/** Operations with a subgraph that fails. */
const FAILING = Math.ceil(OPERATIONS / 4);
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
  let wire: Line;
  let gateway: Gateway;
  let reference: Monolith;

  beforeAll(async () => {
    federation = await federate(shop, transport);
    wire = line(federation.reach);
    gateway = createGateway({ supergraph: federation.supergraph, reach: wire.reach });
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

  test('a subgraph that fails takes its own part from random operations, and nothing else', async () => {
    let worse = 0;
    const property = fc.asyncProperty(fc.gen(), async (gen) => {
      const { query, variables } = randomOperation(reference.schema, gen);
      fc.pre(validate(reference.schema, parse(query)).length === 0);
      const down = shop[gen(fc.nat, { max: shop.length - 1 })]!.name;
      wire.faults.clear();
      wire.faults.set(down, gen(fc.boolean) ? 'down' : 'flaky');
      const whole = outcome(await reference.run(query, variables));
      const least = outcome(await reference.run(query, variables, down));
      const answer = await gateway.execute({ query, variables }, { caller: reader, requestId: 'differential' });
      const actual = outcome(answer);
      const lost = lostBetween(whole.data, actual.data);
      if (lost.length > 0) worse += 1;
      const covered = (at: Path) => (answer.errors ?? []).some(({ path }) => path && related(path, at));
      expect({ down, query, variables, beyond: lostBetween(least.data, actual.data) }).toMatchObject({ beyond: [] });
      expect({ down, query, variables, silent: lost.filter((at) => !covered(at)) }).toMatchObject({ silent: [] });
      const strange = (answer.errors ?? []).filter(
        ({ path, extensions }) =>
          extensions?.['code'] !== 'SUBGRAPH_UNAVAILABLE' && !whole.places.includes(JSON.stringify(path)),
      );
      expect({ down, query, variables, strange }).toMatchObject({ strange: [] });
    });
    try {
      await fc.assert(property, { numRuns: FAILING, seed: SEED, endOnFailure: true, maxSkipsPerRun: 1_000 });
    } finally {
      wire.faults.clear();
    }
    expect(worse / FAILING).toEqual(atLeast(0.15));
  }, 600_000);
});

type Path = readonly (string | number)[];

/** True where one path leads to the other; a failure that many rows share is reported at the first. */
const related = (one: Path, other: Path): boolean =>
  one
    .slice(0, other.length)
    .every((segment, index) => segment === other[index] || typeof (other[index] ?? segment) === 'number');

/** Where `actual` is null and `known` is not; throws where they differ in anything else. */
function lostBetween(known: unknown, actual: unknown, at: Path = []): Path[] {
  if (known === null || known === undefined) return [];
  if (actual === null || actual === undefined) return [at];
  if (typeof known !== 'object') {
    expect([at, actual]).toEqual([at, known]);
    return [];
  }
  expect([at, Object.keys(actual).sort()]).toEqual([at, Object.keys(known).sort()]);
  return Object.entries(known).flatMap(([key, value]) =>
    lostBetween(value, (actual as Record<string, unknown>)[key], [...at, Array.isArray(known) ? Number(key) : key]),
  );
}

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
