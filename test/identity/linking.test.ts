import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adoptOlderShape } from '../../subgraphs/identity/adopt.ts';
import { SHAPE, type IdentifierDoc } from '../../subgraphs/identity/model.ts';
import { ask, customerOf, openRegistry, remove, write, type Registry, type TestCard } from './registry.ts';

let registry: Registry;
let run = 0;

beforeAll(async () => {
  registry = await openRegistry({ overrides: { country: 'AT' } });
});

afterAll(() => registry.close());

/** Ids and mails of one test, apart from those of every other. */
function names() {
  const tag = `t${(run += 1)}`;
  return { id: (name: string) => `crm:${tag}-${name}`, mail: (name: string) => `${name}.${tag}@example.com` };
}

async function linked(parties: readonly ['sales' | 'finance', string, TestCard][]): Promise<(string | null)[]> {
  for (const [domain, id, card] of parties) await write(registry, domain, { [id]: card });
  await registry.identity.settled();
  return Promise.all(parties.map(([domain, id]) => customerOf(registry, domain, id)));
}

describe('parties are one customer', () => {
  test('by a mail that is spelled in another way', async () => {
    const { id, mail } = names();
    const [one, two, other] = await linked([
      ['sales', id('a'), { mails: [mail('ADA').toUpperCase()] }],
      ['finance', id('a'), { mails: [mail('ada')] }],
      ['finance', id('b'), { mails: [mail('ben')] }],
    ]);
    expect(one).toMatch(/^[0-9a-f-]{14}7/u);
    expect(two).toBe(one);
    expect(other).not.toBe(one);
  });

  test('by a phone that is national on one side, in the country of its address or else at home', async () => {
    const { id } = names();
    const [foreign, german, home, austrian] = await linked([
      ['sales', id('a'), { phones: ['+49 170 7654321'] }],
      ['finance', id('b'), { phones: ['0170 7654321'], addresses: [{ country: 'DE' }] }],
      ['sales', id('c'), { phones: ['0664 7654321'] }],
      ['finance', id('d'), { phones: ['+43 664 7654321'] }],
    ]);
    expect(german).toBe(foreign);
    expect(austrian).toBe(home);
    expect(home).not.toBe(foreign);
  });

  test('by an id that another system gave, and only of the same system', async () => {
    const { id } = names();
    const [one, two, three] = await linked([
      ['sales', id('a'), { externalIds: [{ system: 'loyalty', value: id('L1') }] }],
      ['finance', id('b'), { externalIds: [{ system: 'Loyalty', value: id('L1') }] }],
      ['finance', id('c'), { externalIds: [{ system: 'shop', value: id('L1') }] }],
    ]);
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });

  test('never by the mail of a role or a placeholder phone', async () => {
    const { id } = names();
    const card = { mails: ['info@example.com'], phones: ['0000000000'] };
    const [one, two] = await linked([
      ['sales', id('a'), card],
      ['finance', id('a'), card],
    ]);
    expect(two).not.toBe(one);
  });
});

test('a party that only records point at has a customer, whom its card merges into the older one', async () => {
  const { id, mail } = names();
  const lead = { id: id('lead'), party: id('bare'), createdAt: '2026-01-01T00:00:00Z' };
  const [older] = await linked([['finance', id('a'), { mails: [mail('ada')] }]]);
  await registry.sales.data(
    'mutation ($input: LeadInput!) { upsertLead(input: $input) { outcome { status } } }',
    { input: lead },
    { subject: 'test', scopes: new Set(['sales:write', 'sales:read']), purpose: 'service' },
  );
  await registry.identity.settled();
  const bare = await customerOf(registry, 'sales', id('bare'));
  expect(bare).not.toBeNull();
  expect(bare).not.toBe(older);
  const [merged] = await linked([['sales', id('bare'), { mails: [mail('ada')] }]]);
  expect(merged).toBe(older);
  const answer = await ask<{ customer: { id: string } }>(registry, 'query ($id: ID!) { customer(id: $id) { id } }', {
    id: bare,
  });
  expect(answer.customer.id).toBe(older);
});

test('ids of customers merged one after another all lead to the oldest', async () => {
  const { id, mail } = names();
  const [a, b, c] = await linked([
    ['sales', id('a'), { mails: [mail('a')] }],
    ['sales', id('b'), { mails: [mail('b')] }],
    ['sales', id('c'), { mails: [mail('c')] }],
  ]);
  await linked([['finance', id('bc'), { mails: [mail('b'), mail('c')] }]]);
  await linked([['finance', id('ab'), { mails: [mail('a'), mail('b')] }]]);
  const { customers } = await ask<{ customers: unknown[] }>(
    registry,
    'query ($ids: [ID!]!) { customers(ids: $ids) { id links { domain parties } } }',
    { ids: [c, b, a] },
  );
  const links = [
    { domain: 'finance', parties: [id('ab'), id('bc')] },
    { domain: 'sales', parties: [id('a'), id('b'), id('c')] },
  ];
  expect(customers).toEqual([1, 2, 3].map(() => ({ id: a, links })));
  const tombstone = await registry.identity.connection.collection<{ _id: string }>('customers').findOne({ _id: c! });
  expect(tombstone).toMatchObject({ mergedInto: a, parties: [] });
});

test('a changed card keeps its party where it is and finds it under the new mail only', async () => {
  const { id, mail } = names();
  const [before] = await linked([
    ['sales', id('a'), { mails: [mail('old')] }],
    ['finance', id('a'), { mails: [mail('old')] }],
  ]);
  const [after] = await linked([['sales', id('a'), { mails: [mail('new')] }]]);
  expect(after).toBe(before);
  await linked([['finance', id('a'), { mails: [] }]]);
  const by = (value: string) =>
    ask<{ customerBy: { id: string } | null }>(
      registry,
      'query ($value: String!) { customerBy(identifier: { type: MAIL, value: $value }) { id } }',
      { value },
    );
  expect((await by(mail('new'))).customerBy).toEqual({ id: before });
  expect((await by(mail('old'))).customerBy).toBeNull();
});

test('a removed party leaves a customer that still answers, and comes back to it', async () => {
  const { id, mail } = names();
  const [customer] = await linked([['sales', id('a'), { mails: [mail('ada')] }]]);
  await remove(registry, 'sales', id('a'));
  await registry.identity.settled();
  expect(await customerOf(registry, 'sales', id('a'))).toBeNull();
  const { customer: left } = await ask<{ customer: unknown }>(
    registry,
    'query ($id: ID!) { customer(id: $id) { id links { domain } identity { parties { id } } } }',
    { id: customer },
  );
  expect(left).toEqual({ id: customer, links: [], identity: { parties: [] } });
  const [again] = await linked([['sales', id('a'), { mails: [mail('ada')] }]]);
  expect(again).toBe(customer);
});

test('a mail that a crowd shares makes no crowd of one customer', async () => {
  const { id, mail } = names();
  const cards = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [id(String(i)), { mails: [mail('office')] }]));
  await write(registry, 'sales', cards);
  await registry.identity.settled();
  const homes = await Promise.all(Object.keys(cards).map((party) => customerOf(registry, 'sales', party)));
  const sizes = [...Map.groupBy(homes, (home) => home).values()].map((parties) => parties.length);
  expect(Math.max(...sizes)).toBe(10);
  expect(sizes).toHaveLength(31);
});

test('a registry of an older shape knows who holds an identifier before anything is linked', async () => {
  const { connection } = registry.identity;
  const all = () => connection.collection<IdentifierDoc>('identifiers').find().sort({ _id: 1 }).toArray();
  const sorted = async () => (await all()).map(({ _id, parties }) => [_id, ...parties.toSorted()]);
  const before = await sorted();
  expect(before.length).toBeGreaterThan(0);
  await connection.collection('identifiers').deleteMany({});
  await connection.collection('findables').deleteMany({});
  await connection.collection('parties').updateMany({}, { $set: { index: { blocks: [] }, schemaVersion: SHAPE - 1 } });
  await connection.collection('parties').createIndex({ hashes: 1 });
  await connection.collection('registry').updateOne({}, { $unset: { shape: '' } });
  await adoptOlderShape(connection);
  expect(await sorted()).toEqual(before);
  expect((await connection.collection('parties').indexes()).map(({ name }) => name)).not.toContain('hashes_1');
  await registry.identity.settled();
  expect(await connection.collection('findables').countDocuments()).toBeGreaterThan(0);
  expect(await connection.collection('parties').countDocuments({ schemaVersion: SHAPE - 1 })).toBe(0);
});

test('what is settled again writes nothing', async () => {
  const snapshot = async () => {
    const { connection } = registry.identity;
    const all = (name: string) => connection.collection<{ _id: string }>(name).find().sort({ _id: 1 }).toArray();
    return [await all('customers'), await all('parties'), await all('registry')];
  };
  await registry.identity.settled();
  const before = await snapshot();
  expect(before[1]!.length).toBeGreaterThan(0);
  await registry.identity.settled();
  expect(await snapshot()).toEqual(before);
});

test('everything that these tests linked is verified', async () => {
  expect(await registry.identity.verify()).toEqual([]);
});
