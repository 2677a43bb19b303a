import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WriteOutcome } from '../../platform/domain/kind.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import { contact, interaction, lead, membership, opportunity, organization, product } from './seed.ts';

const writer = callerWith('sales:read', 'sales:write', 'pii:read');
const reader = callerWith('sales:read');

const PLURALS = {
  Contact: 'Contacts',
  Organization: 'Organizations',
  Membership: 'Memberships',
  Lead: 'Leads',
  Opportunity: 'Opportunities',
  Interaction: 'Interactions',
  Product: 'Products',
};
type Name = keyof typeof PLURALS;

let sales: OpenedSubgraph;
let fresh = 0;
const next = () => `crm:${++fresh}`;

beforeAll(async () => {
  sales = await openSubgraph(subgraph);
  await upsert('Organization', organization());
  await upsert('Product', product(), product({ sku: 'ENGINE-2' }));
});

afterAll(() => sales.close());

async function upsert(name: Name, ...inputs: unknown[]): Promise<readonly WriteOutcome[]> {
  const mutation = `mutation ($inputs: [${name}Input!]!) { rows: upsert${PLURALS[name]}(inputs: $inputs) { outcomes { id status errors { code path } } } }`;
  return (await sales.data<{ rows: BulkOutcome }>(mutation, { inputs }, writer)).rows.outcomes;
}

const remove = (name: Name, ids: readonly string[]) => {
  const key = name === 'Product' ? 'skus' : 'ids';
  const mutation = `mutation ($ids: [ID!]!) { rows: remove${PLURALS[name]}(${key}: $ids) { removed outcomes { status } } }`;
  return sales.data<{ rows: BulkOutcome }>(mutation, { ids }, writer);
};

const euros = (amount: string) => ({ amount, currency: 'EUR' });

describe('a row is rejected', () => {
  const rows: [name: Name, code: string, path: string[], input: () => unknown][] = [
    ['Contact', 'INVALID', ['id'], () => contact({ id: 'Upper:1' })],
    ['Contact', 'INVALID', ['card', 'mails', '1'], () => contact({ id: next(), card: { mails: ['a@b.c', 'nobody'] } })],
    [
      'Contact',
      'OUT_OF_RANGE',
      ['card', 'birthDate'],
      () => contact({ id: next(), card: { birthDate: '2999-01-01' } }),
    ],
    [
      'Contact',
      'OUT_OF_RANGE',
      ['card', 'givenName'],
      () => contact({ id: next(), card: { givenName: 'x'.repeat(301) } }),
    ],
    [
      'Contact',
      'OUT_OF_RANGE',
      ['card', 'phones', '0'],
      () => contact({ id: next(), card: { phones: ['1'.repeat(301)] } }),
    ],
    [
      'Contact',
      'OUT_OF_RANGE',
      ['card', 'addresses', '0', 'lines', '1'],
      () => contact({ id: next(), card: { addresses: [{ lines: ['1 Main Street', 'x'.repeat(301)] }] } }),
    ],
    [
      'Contact',
      'OUT_OF_RANGE',
      ['card', 'externalIds', '0', 'value'],
      () => contact({ id: next(), card: { externalIds: [{ system: 'loyalty', value: 'x'.repeat(301) }] } }),
    ],
    [
      'Product',
      'OUT_OF_RANGE',
      ['price', 'amount'],
      () => product({ sku: next(), price: { amount: '99999999999999999', currency: 'EUR' } }),
    ],
    ['Organization', 'REQUIRED', ['name'], () => organization({ id: next(), name: ' ' })],
    ['Organization', 'OUT_OF_RANGE', ['country'], () => organization({ id: next(), country: 'GBR' })],
    [
      'Membership',
      'UNKNOWN_ORGANIZATION',
      ['organization'],
      () => membership({ id: next(), organization: 'crm:none' }),
    ],
    ['Lead', 'UNKNOWN_PRODUCT', ['product'], () => lead({ id: next(), product: 'NONE' })],
    ['Lead', 'INVALID', ['referredBy'], () => lead({ id: next(), referredBy: 'crm:1' })],
    ['Lead', 'REQUIRED', ['createdAt'], () => lead({ id: next(), createdAt: undefined })],
    ['Opportunity', 'OUT_OF_RANGE', ['probability'], () => opportunity({ id: next(), probability: 1.01 })],
    ['Opportunity', 'UNKNOWN_PRODUCT', ['products'], () => opportunity({ id: next(), products: ['ENGINE-1', 'NONE'] })],
    ['Opportunity', 'NEGATIVE_AMOUNT', ['amount', 'amount'], () => opportunity({ id: next(), amount: euros('-1') })],
    [
      'Opportunity',
      'TOO_MANY_DECIMALS',
      ['amount', 'amount'],
      () => opportunity({ id: next(), amount: euros('0.001') }),
    ],
    [
      'Opportunity',
      'UNKNOWN_CURRENCY',
      ['amount', 'currency'],
      () => opportunity({ id: next(), amount: { amount: '1', currency: 'EURO' } }),
    ],
    [
      'Interaction',
      'IN_FUTURE',
      ['occurredAt'],
      () => interaction({ id: next(), occurredAt: new Date(Date.now() + 360_000) }),
    ],
    ['Interaction', 'REQUIRED', ['kind'], () => interaction({ id: next(), kind: undefined })],
    ['Product', 'OUT_OF_RANGE', ['sku'], () => product({ sku: 'x'.repeat(201) })],
  ];

  test.each(rows)('%s with %s at %j', async (name, code, path, input) => {
    expect(await upsert(name, input())).toMatchObject([{ status: 'REJECTED', errors: [{ code, path }] }]);
  });

  test('when it names a removed product, and not when it leaves the one it has', async () => {
    const [before, id] = [next(), next()];
    await upsert('Product', product({ sku: 'GONE' }));
    await upsert('Lead', lead({ id, product: 'GONE' }));
    await remove('Product', ['GONE']);
    expect(await upsert('Lead', lead({ id: before, product: 'GONE' }), { id, status: 'QUALIFIED' })).toMatchObject([
      { status: 'REJECTED', errors: [{ code: 'UNKNOWN_PRODUCT' }] },
      { status: 'UPDATED' },
    ]);
  });

  test('and leaves those beside it unharmed', async () => {
    const outcomes = await upsert(
      'Lead',
      lead({ id: next() }),
      lead({ id: next(), party: 'bad' }),
      lead({ id: next() }),
    );
    expect(outcomes.map((each) => each.status)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
  });
});

describe('a write', () => {
  test('merges a card field by field, replaces lists whole, and clears what is null', async () => {
    const id = next();
    const read = `query ($id: ID!) { contact(id: $id) { jobTitle card { givenName familyName mails phones } } }`;
    await upsert('Contact', contact({ id, card: { givenName: 'Ada', mails: ['a@x.org', 'b@x.org'], phones: ['1'] } }));
    await upsert('Contact', { id, jobTitle: null, card: { familyName: 'King', mails: ['c@x.org'], phones: null } });
    expect(await sales.data(read, { id }, writer)).toEqual({
      contact: {
        jobTitle: null,
        card: { givenName: 'Ada', familyName: 'King', mails: ['c@x.org'], phones: [] },
      },
    });
  });

  test('of the same card is a replay', async () => {
    const input = contact({ id: next(), card: { addresses: [{ lines: ['1 Main St'], city: 'X' }], externalIds: [] } });
    const statuses = [...(await upsert('Contact', input)), ...(await upsert('Contact', input))].map(
      (row) => row.status,
    );
    expect(statuses).toEqual(['CREATED', 'UNCHANGED']);
  });

  test('of a card follows its records, whose figures it keeps', async () => {
    const id = next();
    await upsert('Lead', lead({ id: next(), party: id }));
    expect(await upsert('Contact', contact({ id }))).toMatchObject([{ status: 'UPDATED' }]);
    expect(await upsert('Lead', lead({ id: next(), party: id, status: 'QUALIFIED' }))).toMatchObject([
      { status: 'CREATED' },
    ]);
    const stored = await sales.connection.collection<{ _id: string }>('parties').findOne({ _id: id });
    expect(stored).toMatchObject({ version: 2, jobTitle: 'Analyst', figures: { leads: { NEW: 1, QUALIFIED: 1 } } });
  });

  test('moves an opportunity from the pipeline to what is won, with its probability', async () => {
    const [id, party] = [next(), next()];
    const figures = async () =>
      (await sales.connection.collection<{ _id: string; figures: unknown }>('parties').findOne({ _id: party }))!
        .figures;
    await upsert('Opportunity', opportunity({ id, party, amount: euros('0.01'), probability: 0.5 }));
    expect(await figures()).toEqual({ opportunities: { OPEN: 1 }, pipeline: { EUR: 1 }, weighted: { EUR: 1 } });
    await upsert('Opportunity', { id, stage: 'WON' });
    expect(await figures()).toEqual({ opportunities: { WON: 1 }, won: { EUR: 1 } });
    await remove('Opportunity', [id]);
    expect(await figures()).toEqual({});
  });

  test('keeps one activity per record that has a time, and none of a removed one', async () => {
    const id = next();
    const activities = () =>
      sales.connection.collection<{ _id: string }>('activities').countDocuments({ reference: id });
    await upsert('Membership', membership({ id, since: null }));
    expect(await activities()).toBe(0);
    await upsert('Membership', { id, since: '2025-02-01' });
    expect(await activities()).toBe(1);
    await remove('Membership', [id]);
    expect(await activities()).toBe(0);
  });

  test('is refused to a caller without sales:write', async () => {
    const mutation = 'mutation { upsertContact(input: { id: "crm:denied" }) { outcome { status } } }';
    const { errors } = await sales.execute(mutation, {}, reader);
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await sales.data('{ contact(id: "crm:denied") { id } }', {}, reader)).toEqual({ contact: null });
  });
});

const number = fc.integer({ min: 1, max: 4 });
const amount = fc.option(fc.constantFrom('0', '0.01', '10.33', '999999.99').map(euros));
const day = fc.constantFrom('2026-01-01', '2026-01-02');

const row = fc.oneof(
  fc
    .record({ status: fc.constantFrom('NEW', 'CONVERTED') })
    .map((own) => ({ name: 'Lead' as const, input: { ...lead(), ...own } })),
  fc
    .record({
      stage: fc.constantFrom('PROPOSAL', 'WON', 'LOST'),
      amount,
      probability: fc.constantFrom(0.125, 0.5, 0.3, null),
    })
    .map((own) => ({ name: 'Opportunity' as const, input: { ...opportunity(), ...own } })),
  fc
    .record({ kind: fc.constantFrom('CALL', 'MAIL'), occurredAt: day.map((date) => new Date(`${date}T23:59:59Z`)) })
    .map((own) => ({ name: 'Interaction' as const, input: { ...interaction(), ...own } })),
  fc
    .record({ since: fc.option(day) })
    .map((own) => ({ name: 'Membership' as const, input: { ...membership(), ...own } })),
);
const change = fc.record({
  row,
  number,
  party: fc.constantFrom('a', 'b'),
  removed: fc.nat(3).map((chance) => chance === 0),
});

test('figures and activities equal a recount after any rows, replays and removals in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 15 }), async (changes) => {
      for (const { row, number, party, removed } of [...changes, ...changes.slice(0, 3)]) {
        const id = `random:${party}-${number}`;
        await upsert(row.name, { ...row.input, id, party: `random:${party}` });
        if (removed) await remove(row.name, [id]);
      }
      expect(await sales.verify()).toEqual([]);
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('many writers of one contact and its records at once lose nothing', async () => {
  const party = next();
  await Promise.all([
    ...Array.from({ length: 10 }, () =>
      upsert('Interaction', interaction({ id: next(), party }), interaction({ id: next(), party })),
    ),
    ...Array.from({ length: 5 }, (_, index) =>
      upsert('Contact', contact({ id: party, sourceVersion: index + 1, jobTitle: `J${index + 1}` })),
    ),
  ]);
  const stored = await sales.connection.collection<{ _id: string }>('parties').findOne({ _id: party });
  expect(stored).toMatchObject({ jobTitle: 'J5', figures: { interactions: { CALL: 20 } } });
  expect(await sales.verify()).toEqual([]);
}, 60_000);
