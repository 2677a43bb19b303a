import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countCommands } from '../../platform/mongo.ts';
import { adoptOlderShape } from '../../subgraphs/identity/adopt.ts';
import { SHAPE } from '../../subgraphs/identity/model.ts';
import type { FindableDoc } from '../../subgraphs/identity/online/model.ts';
import type { WordDoc } from '../../subgraphs/identity/search/model.ts';
import { callerWith } from '../open.ts';
import { customerOf, openRegistry, remove, write, type Domain, type Registry, type TestCard } from './registry.ts';

const reader = callerWith('identity:read', 'identity:write', 'sales:read', 'finance:read');

const pii = callerWith('identity:read', 'sales:read', 'pii:read');

const home = { lines: ['Hauptstr. 5'], city: 'Berlin', postalCode: '10115', country: 'DE' };
const flat = { lines: ['12 Rue de la Paix'], city: 'Paris', postalCode: '75002', country: 'FR' };
const office = { lines: ['Werkstr. 1'], city: 'Berlin', postalCode: '10117', country: 'DE' };
const tower = { lines: ['Am Turm 99'], city: 'Berlin', postalCode: '10119', country: 'DE' };
const homePhone = '+49 30 7654321';

const GIVEN = 'Agnes Boris Clemens Dorothea Emil Friederike Gustav Hedwig Ignaz Jolanthe Konrad'.split(' ');

const SALES: Readonly<Record<string, TestCard>> = {
  // A household as the demo makes one: an address, a family name and a phone.
  anna: { givenName: 'Anna', familyName: 'Ampelmann', addresses: [home], phones: ['+49 170 1111111', homePhone] },
  ben: { givenName: 'Ben', familyName: 'Ampelmann', addresses: [home], phones: ['030 7654321'] },
  neighbour: { givenName: 'Clara', familyName: 'Nachbar', addresses: [home], phones: ['+49 170 2222222'] },
  abroad: { givenName: 'Dietrich', familyName: 'Ampelmann', addresses: [{ ...home, country: 'AT' }] },
  elsewhere: { givenName: 'Wilhelmine', familyName: 'Ampelmann', addresses: [{ ...home, lines: ['Hauptstr. 7'] }] },
  // Two names and one phone, which stands on cards without the address.
  dora: { givenName: 'Dora', familyName: 'Zweig', mails: ['dora@example.com'], phones: ['+33 1 44 55 66 77'] },
  emil: { givenName: 'Emil', familyName: 'Busch', mails: ['emil@example.com'], phones: ['+33 1 44 55 66 77'] },
  fritz: { givenName: 'Fritz', familyName: 'Firmian', addresses: [office] },
  gerda: { givenName: 'Gerda', familyName: 'Firmian', addresses: [office], organizationName: 'Firmian KG' },
  ...Object.fromEntries(
    GIVEN.map((givenName, n) => [
      `tower${n}`,
      { givenName, familyName: 'Schulze', addresses: [tower], birthDate: `19${50 + 4 * n}-0${1 + (n % 9)}-1${n % 7}` },
    ]),
  ),
};

const FINANCE: Readonly<Record<string, TestCard>> = {
  dora: { fullName: 'Dora Zweig', mails: ['dora@example.com'], addresses: [flat] },
  emil: {
    fullName: 'Emil Busch',
    mails: ['emil@example.com'],
    addresses: [{ ...flat, lines: ['12, rue de la Paix'] }],
  },
};

let registry: Registry;
const names = new Map<string, string>();

beforeAll(async () => {
  registry = await openRegistry({ overrides: { country: 'DE' } });
  await put('sales', SALES);
  await put('finance', FINANCE);
});

afterAll(() => registry.close());

const prefixes = { sales: 'crm', finance: 'erp' } as const;

/** Writes cards by the name of their person, and learns whose they are. */
async function put(domain: Domain, cards: Readonly<Record<string, TestCard>>): Promise<void> {
  const prefixed = Object.entries(cards).map(([name, card]) => [`${prefixes[domain]}:${name}`, card] as const);
  await write(registry, domain, Object.fromEntries(prefixed));
  await registry.identity.settled();
  for (const name of Object.keys(cards)) names.set((await idOf(name, domain))!, name);
}

const idOf = (name: string, domain: Domain = 'sales') => customerOf(registry, domain, `${prefixes[domain]}:${name}`);

interface Household {
  readonly id: string;
  readonly sharedBy: string[];
  readonly members: {
    readonly totalCount: number;
    readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function households(
  who: readonly string[],
  { caller = reader, first = 20, after = null as string | null } = {},
): Promise<(Household | null)[]> {
  const { customers } = await registry.identity.data<{ customers: { household: Household | null }[] }>(
    `query ($ids: [ID!]!, $first: Int, $after: String) { customers(ids: $ids) { household { id sharedBy
      members(first: $first, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } } }`,
    { ids: await Promise.all(who.map((name) => idOf(name))), first, after },
    caller,
  );
  return customers.map(({ household }) => household);
}

async function householdOf(who: string, caller = reader): Promise<Household | null> {
  return (await households([who], { caller }))[0]!;
}

const membersOf = (household: Household | null) =>
  household && household.members.edges.map(({ node }) => names.get(node.id)).sort();

describe('a household', () => {
  test('is who shares an address, a family name and a phone, and they stay customers of their own', async () => {
    const [anna, ben] = await households(['anna', 'ben']);
    expect(membersOf(anna!)).toEqual(['anna', 'ben']);
    expect(anna).toMatchObject({ sharedBy: ['ADDRESS', 'FAMILY_NAME', 'PHONE'], members: { totalCount: 2 } });
    expect(ben).toEqual(anna);
    expect(await idOf('ben')).not.toBe(await idOf('anna'));
  });

  test('is who shares an address and a phone under two names, whichever of their records say so', async () => {
    const dora = await householdOf('dora');
    expect(membersOf(dora)).toEqual(['dora', 'emil']);
    expect(dora!.sharedBy).toEqual(['ADDRESS', 'PHONE']);
  });

  test.each(['neighbour', 'abroad', 'elsewhere', 'fritz', 'gerda', 'tower0'])('is not that of %s', async (who) =>
    expect(await householdOf(who)).toBeNull(),
  );

  test('of customers who were declared distinct is one still', async () => {
    await registry.identity.data(
      'mutation ($ids: [ID!]!) { declareDistinct(ids: $ids, idempotencyKey: "two of one home") { refused { code } } }',
      { ids: [await idOf('anna'), await idOf('ben')] },
      reader,
    );
    expect(membersOf(await householdOf('ben'))).toEqual(['anna', 'ben']);
  });

  test('is told by domains that the caller may read only', async () => {
    expect(await householdOf('dora', callerWith('identity:read', 'sales:read'))).toBeNull();
    expect(await householdOf('dora', callerWith('identity:read', 'finance:read'))).toBeNull();
    expect(await householdOf('anna', callerWith('identity:read'))).toBeNull();
    expect(membersOf(await householdOf('anna', callerWith('identity:read', 'sales:read')))).toEqual(['anna', 'ben']);
  });

  test('takes as many commands for twenty customers as for one', async () => {
    const ids = await Promise.all(Object.keys(SALES).map((name) => idOf(name)));
    const cost = (some: readonly (string | null)[]) =>
      countCommands(registry.identity.connection, () =>
        registry.identity.data(
          'query ($ids: [ID!]!) { customers(ids: $ids) { household { members { totalCount } } } }',
          { ids: some },
          reader,
        ),
      );
    const one = await cost(ids.slice(0, 1));
    expect(one.length).toBeLessThan(8);
    expect((await cost(ids)).length).toBeLessThanOrEqual(one.length);
  });

  test('is found beside a crowd, whose reading ends early', async () => {
    const findables = registry.identity.connection.collection<FindableDoc>('findables');
    const { doors } = (await findables.findOne({ _id: 'sales/crm:tower0' }))!;
    const nobody = { domain: 'sales', version: 1, blocks: [], terms: [], tokens: [], families: [], company: false };
    const crowd = Array.from({ length: 250 }, (_, n) => ({
      ...nobody,
      _id: `sales/crowd:${n}`,
      doors,
      schemaVersion: SHAPE,
    }));
    await findables.insertMany(crowd);
    const [tower, anna] = await households(['tower0', 'anna']);
    expect([tower, membersOf(anna!)]).toEqual([null, ['anna', 'ben']]);
    await findables.deleteMany({ _id: { $in: crowd.map(({ _id }) => _id) } });
  });
});

test('a merge that is looked at has the household of whom it would be', async () => {
  const { mergePreview } = await registry.identity.data<{ mergePreview: { merged: { household: Household } } }>(
    'query ($ids: [ID!]!) { mergePreview(ids: $ids) { merged { household { members { totalCount edges { node { id } } } } } } }',
    { ids: [await idOf('anna'), await idOf('neighbour')] },
    reader,
  );
  const [ben, merged] = mergePreview.merged.household.members.edges.map(({ node }) => node.id);
  expect([names.get(ben!), merged]).toEqual(['ben', expect.stringMatching(/^preview:/u)]);
});

test('an address of more customers than the policy says is no home until they are fewer, and its members are paged', async () => {
  await remove(registry, 'sales', 'crm:tower10');
  await registry.identity.settled();
  const met: string[] = [];
  for (let after: string | null = null; ;) {
    const [page] = await households(['tower0'], { first: 4, after });
    expect(page!.members.totalCount).toBe(10);
    met.push(...page!.members.edges.map(({ node }) => names.get(node.id)!));
    after = page!.members.pageInfo.endCursor;
    if (!page!.members.pageInfo.hasNextPage) break;
  }
  expect(met.sort()).toEqual(GIVEN.slice(0, 10).map((_, n) => `tower${n}`));
});

test('who comes or leaves does not change its id, and who moves is in it no more', async () => {
  const before = await householdOf('anna');
  await put('sales', { kid: { givenName: 'Leopold', familyName: 'Ampelmann-Vogel', addresses: [home] } });
  const [grown] = await households(['anna']);
  expect([grown!.id, membersOf(grown!)]).toEqual([before!.id, ['anna', 'ben', 'kid']]);
  await put('sales', { anna: { ...SALES['anna']!, addresses: [{ ...home, lines: ['Neue Str. 3'] }] } });
  const [anna, ben] = await households(['anna', 'ben']);
  expect(anna).toBeNull();
  expect([ben!.id, membersOf(ben!), ben!.sharedBy]).toEqual([before!.id, ['ben', 'kid'], ['ADDRESS', 'FAMILY_NAME']]);
  await remove(registry, 'sales', 'crm:kid');
  await registry.identity.settled();
  expect(await householdOf('ben')).toBeNull();
  expect(await registry.identity.verify()).toEqual([]);
});

test('what it is found by are keyed hashes, and its id is none of them', async () => {
  const stored = await registry.identity.connection.collection<FindableDoc>('findables').find({}).toArray();
  const dora = stored.find(({ _id }) => _id === 'finance/erp:dora')!;
  expect([dora.doors, dora.families]).toEqual([[expect.any(String)], [expect.any(String)]]);
  expect(JSON.stringify(stored)).not.toMatch(/paix|75002|zweig|haupt|ampel/iu);
  expect(JSON.stringify(stored)).not.toContain((await householdOf('dora'))!.id);
});

/** As shape 6 had it: parties had all that words are found by themselves, and nothing told who lives together. */
async function storeAsShape6(): Promise<void> {
  const { connection } = registry.identity;
  const words = await connection.collection<WordDoc>('words').find({}).toArray();
  const findables = connection.collection<FindableDoc>('findables');
  for (const { _id, tokens } of await findables.find({}).toArray()) {
    const own = words.filter((word) => tokens.includes(word._id)).flatMap((word) => word.tokens);
    const change = { $set: { tokens: [...tokens, ...own], schemaVersion: 6 } };
    await findables.updateOne({ _id }, { ...change, $unset: { doors: '', families: '', company: '' } });
  }
  await connection.collection('words').deleteMany({});
  await connection.collection('parties').updateMany({}, { $set: { schemaVersion: 6 } });
  await connection.collection('registry').updateOne({}, { $set: { shape: 6 } });
}

test('a registry of shape 6 is searched as before, and has households and slim documents after a sweep', async () => {
  const found = async () => {
    const query = 'query { searchCustomers(text: "Ampelmahn") { edges { node { id } } } }';
    const { searchCustomers } = await registry.identity.data<{ searchCustomers: { edges: unknown[] } }>(query, {}, pii);
    return searchCustomers.edges.length;
  };
  const findables = registry.identity.connection.collection<FindableDoc>('findables');
  const living = async () =>
    (await findables.find({}).sort({ _id: 1 }).toArray()).filter(({ tokens }) => tokens.length > 0);
  const before = { findables: await living(), found: await found(), household: await householdOf('dora') };
  expect([before.found, membersOf(before.household)]).toEqual([4, ['dora', 'emil']]);
  await storeAsShape6();
  expect([await found(), await householdOf('dora')]).toEqual([before.found, null]);
  await adoptOlderShape(registry.identity.connection);
  await registry.identity.settled();
  expect([await found(), await householdOf('dora')]).toEqual([before.found, before.household]);
  expect(await living()).toEqual(before.findables);
  expect(await registry.identity.verify()).toEqual([]);
});
