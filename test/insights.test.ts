import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSupergraph } from '../cli/keys.ts';
import { scopesIn } from '../cli/roles.ts';
import { countCommands } from '../platform/mongo.ts';
import { customerIds, writeCustomers } from './customers.ts';
import { openTestHouse, type TestHouse } from './house.ts';
import { callerWith } from './open.ts';

const all = callerWith(...scopesIn(readSupergraph()));
const INSIGHTS = `rfm { status frequency missing { domain reason } } tenure { status days } interPurchaseTime { status meanDays }
  healthScore { status value low high missing { domain reason } parts { name contribution } }`;
const VIEW = `fragment View on Customer { id sales { known } marketing { known } service { known } finance { known } ${INSIGHTS} }`;
const ONE = `query One($id: ID!) { customer(id: $id) { ...View } } ${VIEW}`;
const MANY = `query Many($ids: [ID!]!) { customers(ids: $ids) { ...View } } ${VIEW}`;

interface View {
  readonly rfm: { readonly status: string; readonly frequency: number | null; readonly missing: readonly object[] };
  readonly healthScore: { readonly status: string; readonly missing: readonly object[] };
}

describe('insights in a view of all domains', () => {
  let house: TestHouse;
  let ids: string[];
  beforeAll(async () => {
    house = await openTestHouse('in process');
    await writeCustomers(house, 20, all);
    ids = await customerIds(house, all);
  }, 60_000);
  afterAll(() => house.close());

  /** The commands that each database is sent during `work`. */
  async function commands(work: () => Promise<unknown>): Promise<Record<string, string[]>> {
    const counted: Record<string, string[]> = {};
    const nested = [...house.opened].reduce(
      (inner, [name, { connection }]) =>
        async () =>
          void (counted[name] = await countCommands(connection, inner)),
      work,
    );
    await nested();
    return counted;
  }

  test('read one link and one document of each domain', async () => {
    const counted = await commands(() => house.data(ONE, { id: ids[0] }, all));
    const domains = ['identity', 'sales', 'marketing', 'service', 'finance'];
    expect(counted).toEqual({ ...Object.fromEntries(domains.map((domain) => [domain, ['find']])), insights: [] });
  });

  test('cost no more commands for a list than for one customer', async () => {
    const one = await commands(() => house.data(MANY, { ids: ids.slice(0, 1) }, all));
    expect(await commands(() => house.data(MANY, { ids }, all))).toEqual(one);
  });

  test('are what the domains say of the customer', async () => {
    const { customer } = await house.data<{ customer: View }>(ONE, { id: ids[0] }, all);
    expect(customer.rfm).toEqual({ status: 'COMPLETE', frequency: 3, missing: [] });
    expect(customer.healthScore.status).toBe('COMPLETE');
  });

  test('demand a scope of their own, and no other', async () => {
    const { data } = await house.run(ONE, { id: ids[0] }, callerWith('identity:read', 'insights:read'));
    expect(data!['customer']).toMatchObject({ sales: null, finance: null, rfm: { status: 'COMPLETE', frequency: 3 } });
    const others = callerWith(...[...all.scopes].filter((scope) => scope !== 'insights:read'));
    const { data: without, errors } = await house.run(ONE, { id: ids[0] }, others);
    expect(without!['customer']).toMatchObject({ sales: { known: true }, rfm: null, healthScore: null });
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });

  test('name a domain that is down, and say no zero for it', async () => {
    await house.opened.get('finance')!.connection.close();
    const { data, errors } = await house.run(ONE, { id: ids[0] }, all);
    const { customer } = data as unknown as { customer: View };
    const missing = [{ domain: 'finance', reason: 'UNAVAILABLE' }];
    expect(customer.rfm).toEqual({ status: 'INSUFFICIENT_DATA', frequency: null, missing });
    expect(customer.healthScore).toMatchObject({ status: 'PARTIAL', missing });
    expect(errors!.map(({ path }) => path)).toEqual([['customer', 'finance']]);
  });
});
