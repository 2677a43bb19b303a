import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FindableDoc } from '../../subgraphs/identity/online/model.ts';
import type { WordDoc } from '../../subgraphs/identity/search/model.ts';
import type { PartyDoc } from '../../subgraphs/identity/model.ts';
import { callerWith } from '../open.ts';
import { customerOf, openRegistry, remove, write, type Registry } from './registry.ts';

const reader = callerWith('identity:read', 'sales:read', 'finance:read', 'pii:read');

let registry: Registry;
let names: Map<string, string>;

beforeAll(async () => {
  registry = await openRegistry({ overrides: { country: 'DE' } });
  await write(registry, 'sales', {
    'crm:ada': { givenName: 'Ada', familyName: 'Lovelace', mails: ['ada@example.com'], phones: ['0170 7654321'] },
    'crm:andre': { fullName: 'André Müller', organizationName: 'Babbage & Söhne GmbH' },
    'crm:andrea': { fullName: 'Andrea Lovelock' },
    'crm:gone': { fullName: 'Ada Gone' },
  });
  await write(registry, 'finance', {
    'erp:secret': { fullName: 'Ada Secretary' },
    'erp:ada': { fullName: 'Ada Lovelac', mails: ['ada@example.com'] }, // hers, too
  });
  await registry.identity.settled();
  await remove(registry, 'sales', 'crm:gone');
  await registry.identity.settled();
  const keys = ['crm:ada', 'crm:andre', 'crm:andrea'];
  names = new Map();
  for (const key of keys) names.set((await customerOf(registry, 'sales', key))!, key.slice(4));
  names.set((await customerOf(registry, 'finance', 'erp:secret'))!, 'secret');
});

afterAll(() => registry.close());

interface Found {
  readonly searchCustomers: {
    readonly edges: { readonly node: { readonly id: string }; readonly typo: boolean }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const SEARCH = `query ($text: String!, $first: Int, $after: String) {
  searchCustomers(text: $text, first: $first, after: $after) { edges { node { id } typo } pageInfo { hasNextPage endCursor } }
}`;

async function search(text: string, caller = reader): Promise<string[]> {
  const { searchCustomers } = await registry.identity.data<Found>(SEARCH, { text, first: 20 }, caller);
  return searchCustomers.edges.map(({ node, typo }) => names.get(node.id)! + (typo ? '?' : '')).sort();
}

describe('a search', () => {
  test.each([
    ['ada', ['ada', 'secret']],
    ['Love', ['ada', 'andrea']],
    ['lovelace', ['ada']],
    ['Lovelaec', ['ada?']],
    ['Lvelace', ['ada?']],
    ['lovelacee', ['ada']],
    ['ada lov', ['ada']],
    ['lovelace ada', ['ada']],
    ['ANDRE', ['andre', 'andrea']],
    ['mueller', ['andre?']],
    ['muller', ['andre']],
    ['babbage', ['andre']],
    ['sohne babage', ['andre?']],
    [' ADA@Example.com', ['ada']],
    ['+49 170 7654321', ['ada']],
    ['0170/7654321', ['ada']],
    ['7654321', ['ada']],
    ['gone', []],
    ['nobody', []],
    ['   ', []],
  ])('for %j finds %j', async (text, found) => expect(await search(text)).toEqual(found));

  test('tells nothing of domains that the caller may not read', async () => {
    expect(await search('ada', callerWith('identity:read', 'sales:read', 'pii:read'))).toEqual(['ada']);
    expect(await search('ada', callerWith('identity:read', 'pii:read'))).toEqual([]);
  });

  test('takes pii:read, since one finds out values by it', async () => {
    const { errors } = await registry.identity.execute(
      SEARCH,
      { text: 'a' },
      callerWith('identity:read', 'sales:read'),
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each([
    ['andre', ['andre', 'andrea']],
    ['lovelace', ['ada']],
    ['ada', ['ada', 'secret']],
  ])('for %j is paged, as typed before typos, each customer once', async (text, found) => {
    const met: string[] = [];
    for (let after: string | null = null; ;) {
      const { searchCustomers }: Found = await registry.identity.data<Found>(SEARCH, { text, first: 1, after }, reader);
      met.push(...searchCustomers.edges.map(({ node, typo }) => names.get(node.id)! + (typo ? '?' : '')));
      after = searchCustomers.pageInfo.endCursor;
      if (!searchCustomers.pageInfo.hasNextPage) break;
    }
    expect(met.toSorted()).toEqual(found);
  });

  test('for what thousands have is paged in order, each customer once', async () => {
    const { connection } = registry.identity;
    const findables = connection.collection<FindableDoc>('findables');
    const parties = connection.collection<PartyDoc>('parties');
    await write(registry, 'sales', { 'crm:zz': { fullName: 'Zz' } });
    await registry.identity.settled();
    const [found, party] = await Promise.all([
      findables.findOne({ _id: 'sales/crm:zz' }),
      parties.findOne({ _id: 'sales/crm:zz' }),
    ]);
    const named = Array.from({ length: 2_300 }, (_, at) => `sales/crm:zz${at + 1_000}`);
    await findables.insertMany(named.map((_id) => ({ ...found!, _id })));
    await parties.insertMany(named.map((_id) => ({ ...party!, _id, customer: `of ${_id}` })));
    const customers = connection.collection<{ _id: string }>('customers');
    await customers.insertMany(named.map((_id) => ({ _id: `of ${_id}`, parties: [_id] })) as never[]);
    const met: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Found = await registry.identity.data<Found>(SEARCH, { text: 'zz', first: 100, after }, reader);
      met.push(...page.searchCustomers.edges.map(({ node }) => node.id));
      after = page.searchCustomers.pageInfo.endCursor;
      if (!page.searchCustomers.pageInfo.hasNextPage) break;
    }
    expect(met).toEqual([party!.customer, ...named.map((_id) => `of ${_id}`)]);
  });

  test('is continued by its own cursors only', async () => {
    const { searchCustomers } = await registry.identity.data<Found>(SEARCH, { text: 'andre', first: 1 }, reader);
    const moved = { text: 'ada', first: 1, after: searchCustomers.pageInfo.endCursor };
    await expect(registry.identity.data(SEARCH, moved, reader)).rejects.toThrow('A cursor is taken from');
  });

  test('finds by keyed hashes: no word stands in the store', async () => {
    const { connection } = registry.identity;
    const stored = await connection.collection<FindableDoc>('findables').find({}).toArray();
    expect(stored.find(({ _id }) => _id === 'sales/crm:ada')!.tokens).toHaveLength(7);
    const words = await connection.collection<WordDoc>('words').find({}).toArray();
    expect(words.length).toBeGreaterThan(10);
    expect(JSON.stringify([stored, words])).not.toMatch(/lovela|babba|7654321/iu);
  });
});
