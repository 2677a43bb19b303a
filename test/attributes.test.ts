import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isInputObjectType } from 'graphql';
import { keepAttributes } from '../cli/attributes.ts';
import { openHouse, type House } from '../cli/house.ts';
import { findSubgraphs } from '../cli/subgraphs.ts';
import type { GatewayResult } from '../gateway/run.ts';
import type { Reloading } from '../gateway/supergraph/reload.ts';
import { dropUnusedAttributeIndexes } from '../platform/attributes/attribute-indexes.ts';
import { callerWith } from './open.ts';
import { testSetting } from './house.ts';
import { until } from './until.ts';

const MORE = `
  Order:
    giftNote: { type: string, personal: FREE_TEXT, filter: true, description: What the card says. }
    desk: { type: string, filter: true, description: Who packed it. }
    points: { type: int, filter: true, description: Points it brought. }
    weightKg: { type: decimal, filter: true, description: Its weight. }
    express: { type: boolean, filter: true, description: Whether it is sent at once. }
    promisedOn: { type: date, filter: true, description: The day promised. }
    priority: { type: enum, values: [LOW, HIGH], filter: true, description: Its priority. }
`;
const ALL = callerWith('finance:read', 'finance:write', 'pii:read');
const MASKED = callerWith('finance:read');
const UPSERT = `mutation ($inputs: [OrderInput!]!) {
  upsertOrders(inputs: $inputs) { outcomes { status errors { code path } } }
}`;
const FIND = `query ($attributes: OrderAttributesFilter) {
  orders(filter: { attributes: $attributes }, sort: PLACED_ASC) {
    edges { node { id attributes { giftNote desk points weightKg express promisedOn priority } } }
    totalCount
  }
}`;

const order = (n: number, attributes: object) => ({
  id: `shop:${n}`,
  party: 'shop:a',
  placedAt: `2026-0${n}-01T00:00:00Z`,
  total: { amount: '1.00', currency: 'EUR' },
  attributes,
});
const FIRST = {
  giftNote: 'With love',
  desk: 'north',
  points: 9,
  weightKg: '9.50',
  express: true,
  promisedOn: '2026-02-01',
  priority: 'HIGH',
};
const SECOND = { desk: 'south', points: 10, weightKg: '10.000000001', express: false, promisedOn: '2026-03-01' };
const THIRD = { desk: 'north', weightKg: '0.000000100', priority: 'LOW' };

describe("a company's attributes, changed while they are served", () => {
  const file = join(mkdtempSync(join(tmpdir(), 'c360-attributes-')), 'attributes.yaml');
  const before = readFileSync('attributes.yaml', 'utf8');
  let house: House;
  let attributes: Reloading;

  function write(text: string): void {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }

  const run = async (query: string, variables: Readonly<Record<string, unknown>>, caller = ALL) =>
    JSON.parse(
      JSON.stringify(await house.gateway.execute({ query, variables }, { caller, requestId: 'attributes' })),
    ) as GatewayResult;

  const filterable = (type: string) => {
    const filter = house.gateway.apiSchema.getType(`${type}AttributesFilter`);
    return isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
  };

  const found = async (asked: object) => {
    const { data, errors } = await run(FIND, { attributes: asked });
    expect(errors).toBeUndefined();
    const { edges } = data!['orders'] as { edges: { node: { id: string } }[] };
    return edges.map(({ node }) => node.id);
  };

  beforeAll(async () => {
    write(before);
    const setting = testSetting();
    house = await openHouse(await findSubgraphs(), { ...setting, config: { ...setting.config, attributesFile: file } });
    attributes = await keepAttributes(house, file, { log: setting.log });
    // The planner's process starts with the first document; on a busy machine that takes longer than a request may.
    await until(async () => (await run('{ orders { totalCount } }', {})).errors === undefined, 60_000);
  }, 120_000);
  afterAll(async () => {
    await attributes.stop();
    for (const { connection } of [...house.opened.values(), house.keys]) await connection.dropDatabase();
    await house.close();
  }, 60_000);

  test('are served from the next request on, with no request failed meanwhile', async () => {
    const answers = new Set<string>();
    let done = false;
    const asking = (async () => {
      for (; !done; await setImmediate()) answers.add(JSON.stringify(await run('{ orders { totalCount } }', {})));
    })();
    write(before + MORE);
    await until(async () => filterable('Order').length > 0, 120_000);
    done = true;
    await asking;
    expect([...answers]).toEqual(['{"data":{"orders":{"totalCount":0}}}']);
    expect(filterable('Order')).toEqual(Object.keys(FIRST));
  }, 150_000);

  test('are kept and given back as they were written', async () => {
    const inputs = [order(1, FIRST), order(2, SECOND), order(3, THIRD)];
    const statuses = async () => {
      const { data } = await run(UPSERT, { inputs });
      const { outcomes } = data!['upsertOrders'] as { outcomes: { status: string }[] };
      return outcomes.map(({ status }) => status);
    };
    expect(await statuses()).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(await statuses()).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    const { data } = await run(FIND, {});
    const absent = Object.fromEntries(Object.keys(FIRST).map((name) => [name, null]));
    const nodes = [FIRST, SECOND, THIRD].map((each, n) => ({
      id: `shop:${n + 1}`,
      attributes: { ...absent, ...each },
    }));
    expect(data).toEqual({ orders: { edges: nodes.map((node) => ({ node })), totalCount: 3 } });
  });

  test.each([
    ['any of some texts', { desk: ['north', 'west'] }, [1, 3]],
    ['any of some enum values', { priority: ['LOW'] }, [3]],
    ['a range of integers', { points: { gte: 10 } }, [2]],
    ['a range of decimals, as numbers', { weightKg: { gte: '9.5', lte: '10.1' } }, [1, 2]],
    ['small decimals', { weightKg: { lte: '0.0000001' } }, [3]],
    ['what is false, not what is absent', { express: false }, [2]],
    ['a range of days', { promisedOn: { lte: '2026-02-28' } }, [1]],
    ['a personal text, with pii:read', { giftNote: ['With love'] }, [1]],
    ['several at once', { desk: ['north'], weightKg: { gte: '1' } }, [1]],
    ['an unbounded range, where there is a value', { points: {} }, [1, 2]],
    ['nothing', { desk: null }, [1, 2, 3]],
  ])('filter by %s', async (_, asked, ids) => {
    expect(await found(asked)).toEqual(ids.map((id) => `shop:${id}`));
  });

  test('that are personal are masked, and not to be probed for, without pii:read', async () => {
    const read = await run(FIND, { attributes: { desk: ['north'] } }, MASKED);
    expect(JSON.stringify(read)).not.toContain('love');
    const probed = await run(FIND, { attributes: { giftNote: ['With love'] } }, MASKED);
    expect(probed.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect(JSON.stringify(probed)).not.toContain('love');
  });

  test('refuse a text too long, of its row alone', async () => {
    const { data } = await run(UPSERT, { inputs: [order(4, { desk: 'x'.repeat(501) }), order(5, { desk: 'x' })] });
    expect(data!['upsertOrders']).toEqual({
      outcomes: [
        { status: 'REJECTED', errors: [{ code: 'OUT_OF_RANGE', path: ['attributes', 'desk'] }] },
        { status: 'CREATED', errors: [] },
      ],
    });
  });

  test('stay as they are while their file is broken', async () => {
    write('finance: { Order: { desk: { type: money } } }');
    expect(await attributes.reload()).toBe(false);
    write('finance: { Figment: { desk: { type: string, description: Of nothing. } } }');
    expect(await attributes.reload()).toBe(false);
    expect(await found({ desk: ['south'] })).toEqual(['shop:2']);
  }, 120_000);

  test('leave no index behind once lists no longer filter by them', async () => {
    const { connection } = house.opened.get('finance')!;
    const leads = async () =>
      (await connection.collection('orders').indexes())
        .map(({ key }) => Object.keys(key as object)[0]!)
        .filter((lead) => lead.startsWith('attributes.'));
    expect(await leads()).toHaveLength(7);
    await dropUnusedAttributeIndexes(connection, {});
    expect(await leads()).toEqual([]);
  });
});
