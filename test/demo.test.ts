import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { executeIn } from '../cli/execute.ts';
import { openHouse, type House } from '../cli/house.ts';
import { readSupergraph } from '../cli/keys.ts';
import { scopesIn } from '../cli/roles.ts';
import { findSubgraphs } from '../cli/subgraphs.ts';
import { accountId } from '../ingest/demo/finance.ts';
import { demo, type DemoReport } from '../ingest/demo/load.ts';
import { subscriberId } from '../ingest/demo/marketing.ts';
import { contactId, formId } from '../ingest/demo/sales.ts';
import { requesterId } from '../ingest/demo/tickets.ts';
import { worldOf } from '../ingest/demo/world.ts';
import { fieldsAlone } from './fields-alone.ts';
import { testSetting } from './house.ts';
import { callerWith } from './open.ts';

const options = { customers: 100, seed: 12, now: new Date() };
let house: House;

beforeAll(async () => {
  house = await openHouse(await findSubgraphs(), testSetting());
});
afterAll(async () => {
  for (const { connection } of [...house.opened.values(), house.keys]) await connection.dropDatabase();
  await house.close();
});

async function load(): Promise<DemoReport> {
  const executes = new Map([...house.subgraphs.keys()].map((domain) => [domain, executeIn(house, domain)]));
  const report = await demo({
    ...options,
    execute: (domain, document, variables) => executes.get(domain)!(document, variables),
  });
  await house.settled();
  return report;
}

test('a demo loads whole, and its people are the customers that identity finds', async () => {
  const { people, rows } = worldOf(options);
  const report = await load();
  expect(report).toMatchObject({ customers: options.customers, changed: Object.values(rows).flat().length });
  const parties = house.opened.get('identity')!.connection.collection<{ _id: string; customer: string }>('parties');
  const customers = new Map((await parties.find().toArray()).map(({ _id, customer }) => [_id, customer]));
  const customersOf = (keys: readonly string[]) => new Set(keys.flatMap((key) => customers.get(key) ?? []));
  const groups = people.flatMap((person) => {
    const others = [
      `sales/${contactId(person)}`,
      `sales/${formId(person)}`,
      `marketing/${subscriberId(person)}`,
      `service/${requesterId(person)}`,
    ];
    return [[...others, `finance/${accountId(person)}`]];
  });
  // Some accounts share no identifier with their person: those are found by what their cards say.
  expect(people.some(({ match }) => match === 'NONE')).toBe(true);
  const found = groups.map(customersOf).filter((each) => each.size > 0);
  for (const each of found) expect(each.size).toBe(1);
  expect(new Set(customers.values()).size).toBe(found.length);
});

const reader = callerWith('sales:read', 'finance:read', 'marketing:read', 'service:read', 'identity:read', 'pii:read');

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await house.gateway.execute({ query }, { caller: reader, requestId: 'demo' });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify({ data }));
}

/** The README answers as of one day, and a demo's days count back from its own: all days in the answer move with it. */
const README_DAY = '2026-11-24';
const moved = (day: string): string => {
  const days = Date.parse(options.now.toISOString().slice(0, 10)) - Date.parse(README_DAY);
  return new Date(Date.parse(day) + days).toISOString().slice(0, 10);
};

test('the query that the README shows is answered as the README says, on any day', async () => {
  const manual = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, query, json] = /```graphql\n(.*?)```.*?```json\n(.*?)```/su.exec(manual)!;
  const shown = json!.replace(/"\d{4}-\d\d-\d\d"/gu, (day) => `"${moved(day.slice(1, -1))}"`);
  const answer = JSON.stringify(await ask(query!)).replace(/"id":"[-0-9a-f]{36}"/u, '"id":"one"');
  expect(JSON.parse(answer)).toEqual(JSON.parse(shown.replace(/"id": "[-0-9a-f]{36}"/u, '"id":"one"')));
});

test('who lives together in the demo is one household, and nobody else is in it', async () => {
  const parties = house.opened.get('identity')!.connection.collection<{ _id: string; customer: string }>('parties');
  const customers = new Map((await parties.find().toArray()).map(({ _id, customer }) => [_id, customer]));
  const homes = Map.groupBy(worldOf(options).people, ({ family, address }) => JSON.stringify([family, address]));
  const shared = [...homes.values()].filter(({ length }) => length > 1);
  const idsOf = (home: (typeof shared)[number]) =>
    home.map((each) => customers.get(`sales/${contactId(each)}`) ?? customers.get(`finance/${accountId(each)}`)).sort();
  // Only cards in sales always have the address of the home.
  const sure = shared.filter((home) => home.every(({ inSales }) => inSales)).map(idsOf);
  expect(sure.length).toBeGreaterThan(0);
  const members = 'household { members { edges { node { id } } } }';
  const { data } = (await ask(`{ allCustomers(first: 100) { edges { node { id ${members} } } } }`)) as {
    data: { allCustomers: { edges: { node: { id: string; household: Members | null } }[] } };
  };
  const found = data.allCustomers.edges.flatMap(({ node: { household } }) =>
    household ? [household.members.edges.map(({ node }) => node.id)] : [],
  );
  expect(found).toEqual(expect.arrayContaining(sure));
  expect(shared.map(idsOf)).toEqual(expect.arrayContaining(found));
});

interface Members {
  readonly members: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

const PARTIES = { sales: 'contacts', marketing: 'subscribers', service: 'requesters', finance: 'accounts' };

test.each(Object.entries(PARTIES))(
  'each field of %s asked alone says what it says of whole documents',
  async (domain, parties) => {
    const customers = house.opened
      .get('identity')!
      .connection.collection<{ _id: string; parties: string[] }>('customers');
    const found = (await customers.find().toArray()).map(({ parties: keys }) =>
      keys.flatMap((key) => (key.startsWith(`${domain}/`) ? key.slice(domain.length + 1) : [])),
    );
    // Figures of several parties are added up, those of one are not.
    const groups = [...found, ...found.map((own, n) => [...own, ...found[(n + 1) % found.length]!])];
    const of = groups.map((own, n) => ({ __typename: 'Customer', id: `c${n}`, links: [{ domain, parties: own }] }));
    const { connection } = house.opened.get(domain)!;
    const selections = fieldsAlone(house.schemas.get(domain)!, domain, parties);
    expect(selections.length).toBeGreaterThan(15);
    for (const selection of selections) {
      const call = house.subgraphs
        .get(domain)!
        .prepare(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer ${selection} } }`);
      const answer = () => call({ of }, { caller: reader, requestId: 'demo', deadline: performance.now() + 60_000 });
      const whole = await answer();
      expect(whole.errors).toBeUndefined();
      const reads: Record<string, unknown>[] = [];
      const note = ({ command }: { command: Record<string, unknown> }) =>
        command['find'] === 'parties' && reads.push(command);
      connection.getClient().on('commandStarted', note);
      expect([selection, await answer()]).toEqual([selection, whole]);
      connection.getClient().off('commandStarted', note);
      expect(reads.map(({ projection }) => typeof projection)).toEqual(['object']);
    }
  },
);

test('one question finds who browses machines, asked service about one and is on Instagram these days', async () => {
  const since = new Date(options.now.getTime() - 14 * 86_400_000).toISOString();
  const answer = (await ask(`{
    customerBy(identifier: { type: MAIL, value: "ada.lovelace@example.com" }) {
      marketing { engagements(first: 50, filter: { category: ["machines"], occurredAt: { gte: "${since}" } }) { edges { node { kind network } } } }
      service { tickets(filter: { openedAt: { gte: "${since}" } }) { edges { node { product { category } } } } }
    }
  }`)) as { data: { customerBy: { marketing: { engagements: Edges<Engaged> }; service: { tickets: Edges<Asked> } } } };
  const { marketing, service } = answer.data.customerBy;
  const engaged = marketing.engagements.edges.map(({ node }) => node.network ?? node.kind);
  expect(engaged).toEqual(expect.arrayContaining(['PAGE_VIEW', 'instagram']));
  expect(service.tickets.edges.map(({ node }) => node.product?.category)).toContain('Machines');
});

type Edges<T> = { readonly edges: readonly { readonly node: T }[] };
type Engaged = { readonly kind: string; readonly network: string | null };
type Asked = { readonly product: { readonly category: string } | null };

const collection = JSON.parse(
  readFileSync(join(import.meta.dirname, '../schema/collection.json'), 'utf8'),
) as Example[];
type Example = {
  readonly file: string;
  readonly variables?: Record<string, unknown>;
  readonly picks?: Record<string, { readonly from: string; readonly path: string }>;
};

test('each operation of the collection runs with its example variables and answers whole', async () => {
  const admin = callerWith(...scopesIn(readSupergraph()));
  const answers = new Map<string, Promise<unknown>>();
  const answer = (file: string): Promise<unknown> => {
    if (!answers.has(file)) answers.set(file, run(collection.find((each) => each.file === file)!));
    return answers.get(file)!;
  };
  const run = async ({ file, variables, picks = {} }: Example): Promise<unknown> => {
    const picked: Record<string, unknown> = { ...variables };
    for (const [name, { from, path }] of Object.entries(picks)) {
      picked[name] = path.split('.').reduce<unknown>((value, key) => (value as never)[key], await answer(from));
      expect(picked[name]).toEqual(expect.any(String));
    }
    const query = readFileSync(join(import.meta.dirname, `../schema/operations/${file}.graphql`), 'utf8');
    const { data, errors } = await house.gateway.execute(
      { query, variables: picked },
      { caller: admin, requestId: 'demo' },
    );
    expect({ file, errors }).toEqual({ file, errors: undefined });
    return data;
  };
  for (const { file } of collection) expect(await answer(file)).toBeTruthy();
});

test('a second demo of the same day changes nothing, and verify finds nothing', async () => {
  expect((await load()).changed).toBe(0);
  for (const subgraph of house.opened.values()) expect(await Array.fromAsync(subgraph.verify())).toEqual([]);
});
