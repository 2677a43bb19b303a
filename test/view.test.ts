import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSupergraph } from '../cli/keys.ts';
import { scopesIn } from '../cli/roles.ts';
import { countCommands } from '../platform/mongo.ts';
import { commandsByDomain } from './commands.ts';
import { customerIds, writeCustomers } from './customers.ts';
import { openTestHouse, TRANSPORTS, type TestHouse } from './house.ts';
import { callerWith } from './open.ts';
import { until } from './until.ts';

const operation = readFileSync(join(import.meta.dirname, '../schema/operations/customer-360.graphql'), 'utf8');
const FRAGMENTS = operation.slice(operation.indexOf('fragment CustomerView'));
const MANY = `query Many($ids: [ID!]!) { customers(ids: $ids) { ...CustomerView } } ${FRAGMENTS}`;
const all = callerWith(...scopesIn(readSupergraph()));
const allBut = (...scopes: string[]) => callerWith(...[...all.scopes].filter((scope) => !scopes.includes(scope)));
const RETURN_RATE = 'query Rate($id: ID!) { customer(id: $id) { returnRate } }';

interface View {
  readonly customer: {
    readonly sales: {
      readonly contacts: { readonly card: { readonly fullName: string; readonly mails: string[] } }[];
    } | null;
    readonly marketing: { readonly figures: { readonly engagements: number } };
    readonly finance: { readonly orders: { readonly totalCount: number } } | null;
    readonly service: { readonly tickets: { readonly totalCount: number } } | null;
  };
}

/** Sales, marketing, service and finance. */
const DOMAINS_WITH_CARDS = 4;

describe.each(TRANSPORTS)('the 360 view, %s', (transport) => {
  let house: TestHouse;
  let ids: string[];

  beforeAll(async () => {
    house = await openTestHouse(transport);
    await writeCustomers(house, 50, all);
    ids = await customerIds(house, all);
  }, 60_000);
  afterAll(() => house.close());

  const commands = (work: () => Promise<unknown>) => commandsByDomain(house, work);

  test('one customer over all domains', async () => {
    expect(ids).toHaveLength(50);
    const { customer } = await house.data<View>(operation, { id: ids[0] }, all);
    expect(customer.sales!.contacts).toHaveLength(1);
    expect(customer.finance!.orders.totalCount).toBe(3);
    expect(customer.marketing.figures.engagements).toBe(2);
    expect(customer.service!.tickets.totalCount).toBe(1);
    const sales = customer.sales!.contacts[0]!.card.mails[0]!;
    expect(sales).toMatch(/^p\d+@example\.org$/u);
  });

  test('reads one link and one party per domain', async () => {
    const plain =
      'query Plain($id: ID!) { customer(id: $id) { id sales { known figures { won { amount } } } finance { known figures { orders } } marketing { known figures { engagements } } service { known figures { openTickets } } } }';
    const counted = await commands(() => house.data(plain, { id: ids[0] }, all));
    const domains = ['identity', 'sales', 'marketing', 'service', 'finance'];
    const asked = Object.fromEntries(Object.entries(counted).filter(([, names]) => names.length > 0));
    expect(asked).toEqual(Object.fromEntries(domains.map((domain) => [domain, ['find']])));
  });

  test('reads every list of a customer by an index of its parties, which an engine might not choose', async () => {
    const lists: { of: string; hint: unknown }[] = [];
    const note = ({ command }: { command: Readonly<Record<string, unknown>> }) => {
      if (command['find'] && command['sort'] && JSON.stringify(command['filter']).includes('"party"'))
        lists.push({ of: command['find'] as string, hint: command['hint'] });
    };
    const clients = [...house.opened.values()].map(({ connection }) => connection.getClient());
    for (const client of clients) client.on('commandStarted', note);
    await house.data(operation, { id: ids[0] }, all);
    for (const client of clients) client.off('commandStarted', note);
    expect(lists.length).toBeGreaterThan(3);
    expect(lists.filter(({ hint }) => Object.keys(hint ?? {})[0] !== 'party')).toEqual([]);
  });

  test('costs no more commands for 50 customers than for one', async () => {
    const one = await commands(() => house.data(MANY, { ids: ids.slice(0, 1) }, all));
    const many = await commands(() => house.data(MANY, { ids }, all));
    for (const [name, list] of Object.entries(many)) expect([name, list.length]).toEqual([name, one[name]!.length]);
  });

  test('opens the cards of 50 customers by one read of keys a domain at most, and reads none where no card is asked for', async () => {
    const reads = (query: string) => countCommands(house.keys.connection, () => house.data(query, { ids }, all));
    expect(await reads('query Known($ids: [ID!]!) { customers(ids: $ids) { sales { known } } }')).toEqual([]);
    const seen: string[][] = [];
    // Keys that were read within seconds are known.
    await until(async () => {
      seen.push(await reads(MANY));
      return seen.at(-1)!.length > 0;
    }, 15_000);
    // Domains that read in the same tick share one.
    expect(new Set(seen.at(-1))).toEqual(new Set(['find']));
    expect(seen.at(-1)!.length).toBeLessThanOrEqual(DOMAINS_WITH_CARDS);
  });

  test('gives each of 50 customers what it is given alone', async () => {
    const { customers } = await house.data<{ customers: View['customer'][] }>(MANY, { ids }, all);
    for (const index of [0, 17, 49]) {
      const { customer } = await house.data<View>(operation, { id: ids[index] }, all);
      expect(customers[index]).toEqual(customer);
    }
  });

  test("without a domain's scope that part alone is null, with an error that names the scope", async () => {
    const caller = allBut('sales:read');
    const { data, errors } = await house.run(operation, { id: ids[0] }, caller);
    const { customer } = data as unknown as View;
    expect(customer.sales).toBeNull();
    expect(customer.finance!.orders.totalCount).toBe(3);
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['customer', 'sales'],
        extensions: expect.objectContaining({ code: 'FORBIDDEN' }),
      }),
    ]);
  });

  test('without pii:read personal values are masked and the rest is the same', async () => {
    const caller = allBut('pii:read');
    const { customer } = await house.data<View>(operation, { id: ids[0] }, caller);
    expect(customer.sales!.contacts[0]!.card).toMatchObject({
      fullName: expect.stringMatching(/^P••• \S•••$/u),
      mails: ['p•••@example.org'],
    });
    expect(customer.finance!.orders.totalCount).toBe(3);
  });

  test('a caller without any scope learns nothing', async () => {
    const { data, errors } = await house.run(operation, { id: ids[0] }, callerWith());
    expect(data).toEqual({ customer: null });
    expect(errors!.map((error) => error.extensions['code'])).toEqual(['FORBIDDEN']);
  });

  test('a rate over two domains takes both scopes and costs a read in each', async () => {
    const counted = await commands(async () => {
      expect(await house.data(RETURN_RATE, { id: ids[0] }, all)).toEqual({ customer: { returnRate: 1 / 3 } });
    });
    const asked = Object.entries(counted).filter(([, names]) => names.length > 0);
    expect(Object.fromEntries(asked)).toEqual({ identity: ['find'], finance: ['find'], service: ['find'] });
    for (const scope of ['finance:read', 'service:read']) {
      const { data, errors } = await house.run(RETURN_RATE, { id: ids[0] }, allBut(scope));
      expect(data).toEqual({ customer: { returnRate: null } });
      expect(errors!.map((error) => error.extensions['code'])).toEqual(['FORBIDDEN']);
    }
  });

  test('a write is refused without the scope to write, and nothing is written', async () => {
    const mutation = 'mutation M { upsertContact(input: { id: "crm:intruder" }) { outcome { status } } }';
    const { data, errors } = await house.run(mutation, {}, callerWith('sales:read'));
    expect([data, errors![0]!.extensions['code']]).toEqual([null, 'FORBIDDEN']);
    expect(await house.data('{ contact(id: "crm:intruder") { id } }', {}, all)).toEqual({ contact: null });
  });

  test('everything derived equals its recomputation', async () => {
    expect(await house.verify()).toEqual([]);
  });
});

describe.each(TRANSPORTS)('a domain that is down, %s', (transport) => {
  let house: TestHouse;
  let id: string;

  beforeAll(async () => {
    house = await openTestHouse(transport);
    await writeCustomers(house, 1, all);
    id = (await customerIds(house, all))[0]!;
    await house.opened.get('finance')!.connection.close();
  }, 60_000);
  afterAll(() => house.close());

  test('nulls its own part, with one error that has a code and gives nothing away', async () => {
    const { data, errors } = await house.run(operation, { id }, all);
    const { customer } = data as unknown as View;
    expect(customer.finance).toBeNull();
    expect(customer.sales!.contacts).toHaveLength(1);
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({ path: ['customer', 'finance'], extensions: { service: 'finance' } });
    expect(errors![0]!.extensions['code']).toMatch(/^[A-Z_]+$/u);
    expect(JSON.stringify(errors)).not.toMatch(/mongo|127\.0\.0\.1|connection|stack/iu);
  });

  test('leaves a rate that is divided by its figures unknown, never zero', async () => {
    const { data, errors } = await house.run(RETURN_RATE, { id }, all);
    expect(data).toEqual({ customer: { returnRate: null } });
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({ path: ['customer', 'returnRate'], extensions: { code: 'UNAVAILABLE' } });
  });

  test('leaves a query that does not need it untouched', async () => {
    const query = 'query Q($id: ID!) { customer(id: $id) { sales { known } } }';
    expect(await house.run(query, { id }, all)).toEqual({ data: { customer: { sales: { known: true } } } });
  });

  test('refuses its own writes and takes those of the others', async () => {
    const write = 'mutation M($c: ContactInput!) { upsertContact(input: $c) { outcome { status } } }';
    expect(await house.data(write, { c: { id: 'crm:late' } }, all)).toEqual({
      upsertContact: { outcome: { status: 'CREATED' } },
    });
    const { errors } = await house.run('mutation { removeOrders(ids: ["shop:0-1"]) { removed } }', {}, all);
    expect(errors).toHaveLength(1);
  });
});
