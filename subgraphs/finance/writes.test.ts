import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WriteOutcome } from '../../platform/domain/kind.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import type { OrderInput } from './schema.generated.ts';
import { account, invoice, line, order, payment, subscription } from './seed.ts';

const KNOWN = new Set(['ENGINE-1', 'ENGINE-2']);
const writer = callerWith('finance:read', 'finance:write', 'pii:read');
const reader = callerWith('finance:read');

const ROWS = 'created updated unchanged stale removed rejected outcomes { id status errors { code path message } }';
const UPSERT_ORDERS = `mutation ($inputs: [OrderInput!]!) { rows: upsertOrders(inputs: $inputs) { ${ROWS} } }`;
const REMOVE_ORDERS = `mutation ($ids: [ID!]!, $at: DateTime) { rows: removeOrders(ids: $ids, sourceUpdatedAt: $at) { ${ROWS} } }`;
const ORDER =
  'query ($id: ID!) { order(id: $id) { number channel quantity removed total { amount } lines { quantity } } }';

let finance: OpenedSubgraph;
const asked: (readonly string[])[] = [];
let salesAnswers = true;
let fresh = 0;

/** An id that no other test has. */
const next = (prefix = 'shop') => `${prefix}:${++fresh}`;

beforeAll(async () => {
  finance = await openSubgraph(subgraph, {
    ask: async (operation, { skus }) => {
      expect(operation).toBe('FinanceKnownProducts');
      if (!salesAnswers) throw new Error('sales is away');
      asked.push(skus as string[]);
      return { knownProducts: (skus as string[]).filter((sku) => KNOWN.has(sku)) };
    },
  });
});

afterAll(() => finance.close());

const bulk = async (mutation: string, variables: Record<string, unknown>) =>
  (await finance.data<{ rows: BulkOutcome }>(mutation, variables, writer)).rows;

const upsertOrders = (...inputs: OrderInput[]) => bulk(UPSERT_ORDERS, { inputs });

const upsertOrder = async (input: OrderInput): Promise<WriteOutcome> => (await upsertOrders(input)).outcomes[0]!;

const stored = async (id: string) =>
  (await finance.data<{ order: Record<string, unknown> }>(ORDER, { id }, writer)).order;

const upsert = async (type: string, input: unknown): Promise<WriteOutcome> => {
  const name = type.replace('BillingSub', 'Sub');
  const mutation = `mutation ($inputs: [${type}Input!]!) { rows: upsert${name}s(inputs: $inputs) { ${ROWS} } }`;
  return (await bulk(mutation, { inputs: [input] })).outcomes[0]!;
};

const euros = (amount: string) => ({ amount, currency: 'EUR' });

describe('a row is rejected', () => {
  const orders: [code: string, path: string[], given: Partial<OrderInput>][] = [
    ['INVALID', ['id'], { id: 'no source' }],
    ['INVALID', ['party'], { party: 'no source' }],
    ['INVALID', ['sourceVersion'], { sourceVersion: 1, sourceUpdatedAt: new Date('2026-01-01T00:00:00Z') }],
    ['INVALID', ['total'], { total: euros('19.99'), lines: [line()] }],
    ['INVALID', ['tax', 'currency'], { tax: { amount: '1', currency: 'USD' } }],
    ['INVALID', ['lines', '0', 'unitPrice', 'currency'], { lines: [{ unitPrice: { amount: '1', currency: 'USD' } }] }],
    ['REQUIRED', ['party'], { party: undefined }],
    ['REQUIRED', ['placedAt'], { placedAt: null }],
    ['REQUIRED', ['total'], { total: undefined }],
    ['UNKNOWN_CURRENCY', ['total', 'currency'], { total: { amount: '1', currency: 'XXQ' } }],
    ['NEGATIVE_AMOUNT', ['total', 'amount'], { total: euros('-0.01') }],
    ['TOO_MANY_DECIMALS', ['total', 'amount'], { total: { amount: '1.5', currency: 'JPY' } }],
    ['OUT_OF_RANGE', ['total', 'amount'], { total: euros('10000000000.01') }],
    ['OUT_OF_RANGE', ['quantity'], { quantity: -1 }],
    ['OUT_OF_RANGE', ['number'], { number: 'x'.repeat(101) }],
    ['OUT_OF_RANGE', ['lines'], { lines: Array.from({ length: 201 }, () => ({})) }],
    ['OUT_OF_RANGE', ['lines', '1', 'quantity'], { lines: [{}, { quantity: 0 }] }],
    ['IN_FUTURE', ['placedAt'], { placedAt: new Date(Date.now() + 6 * 60_000) }],
    ['UNKNOWN_PRODUCT', ['lines', '0', 'sku'], { lines: [{ sku: 'NOBODY-KNOWS' }] }],
  ];

  test.each(orders)('with %s at %j, and nothing of it is stored', async (code, path, given) => {
    const input = order({ id: next(), ...given });
    const outcome = await upsertOrder(input);
    expect(outcome.status).toBe('REJECTED');
    expect(outcome.errors.map((error) => ({ code: error.code, path: error.path }))).toEqual([{ code, path }]);
    expect(await stored(input.id)).toBeNull();
  });

  test('with every error it has, not the first alone', async () => {
    const { errors } = await upsertOrder(order({ id: next(), quantity: -1, total: euros('-1'), placedAt: null }));
    expect(errors.map((error) => error.code).sort()).toEqual(['NEGATIVE_AMOUNT', 'OUT_OF_RANGE', 'REQUIRED']);
  });

  test('when it moves a record to another party', async () => {
    const id = next();
    await upsertOrder(order({ id, party: 'erp:first' }));
    const { status, errors } = await upsertOrder(order({ id, party: 'erp:second' }));
    expect([status, errors[0]?.code]).toEqual(['REJECTED', 'PARTY_IMMUTABLE']);
  });

  test('when an invoice is paid more than its total, or in another currency', async () => {
    const more = await upsert('Invoice', invoice({ id: next(), paid: euros('100.01') }));
    expect(more.errors[0]).toMatchObject({ code: 'OUT_OF_RANGE', path: ['paid'] });
    const other = await upsert('Invoice', invoice({ id: next(), paid: { amount: '1', currency: 'USD' } }));
    expect(other.errors[0]).toMatchObject({ code: 'INVALID', path: ['paid', 'currency'] });
  });

  test('when a subscription ends before it starts', async () => {
    const outcome = await upsert('BillingSubscription', subscription({ id: next(), endedAt: new Date(0) }));
    expect(outcome.errors[0]).toMatchObject({ code: 'OUT_OF_RANGE', path: ['endedAt'] });
  });

  test('when an account is billed in no currency that exists', async () => {
    const outcome = await upsert('BillingAccount', account({ id: next('erp'), defaultCurrency: 'XXQ' }));
    expect(outcome.errors[0]).toMatchObject({ code: 'UNKNOWN_CURRENCY', path: ['defaultCurrency'] });
  });

  test('when it removes what is not stored', async () => {
    const rows = await bulk(REMOVE_ORDERS, { ids: [next()] });
    expect(rows.outcomes[0]).toMatchObject({ status: 'REJECTED', errors: [{ code: 'UNKNOWN_RECORD' }] });
  });

  test('and leaves those beside it unharmed', async () => {
    const [good, bad, alsoGood] = [order({ id: next() }), order({ id: next(), quantity: -1 }), order({ id: next() })];
    const rows = await upsertOrders(good, bad, alsoGood);
    expect(rows.outcomes.map((row) => row.status)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
    expect(rows).toMatchObject({ created: 2, rejected: 1 });
  });
});

describe('skus', () => {
  test('are asked about once a call, and never again once sales knows them', async () => {
    asked.length = 0;
    const priced = (sku: string) => order({ id: next(), total: euros('20.00'), lines: [line({ sku })] });
    await upsertOrders(priced('ENGINE-1'), priced('ENGINE-1'), priced('ENGINE-2'));
    expect(asked).toEqual([['ENGINE-1', 'ENGINE-2']]);
    await upsertOrders(priced('ENGINE-2'));
    expect(asked).toHaveLength(1);
  });

  test('that sales did not know are asked about again', async () => {
    const sku = 'SOON-KNOWN';
    const input = () => order({ id: next(), lines: [{ sku }] });
    expect((await upsertOrder(input())).errors[0]?.code).toBe('UNKNOWN_PRODUCT');
    KNOWN.add(sku);
    expect((await upsertOrder(input())).status).toBe('CREATED');
  });

  test('cannot be verified while sales is away, which rejects those rows alone', async () => {
    salesAnswers = false;
    try {
      const rows = await upsertOrders(
        order({ id: next(), lines: [{ sku: 'NEVER-ASKED' }] }),
        order({ id: next() }),
        order({ id: next(), lines: [{ sku: 'ENGINE-1' }] }),
      );
      expect(rows.outcomes.map((row) => row.errors[0]?.code ?? row.status)).toEqual([
        'UNVERIFIABLE',
        'CREATED',
        'CREATED',
      ]);
    } finally {
      salesAnswers = true;
    }
  });
});

describe('versions', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));

  test('a row older than what is stored is STALE, an equal one is a replay', async () => {
    const id = next();
    const row = (minute: number, number: string) => upsertOrder(order({ id, number, sourceUpdatedAt: at(minute) }));
    expect((await row(2, 'B')).status).toBe('CREATED');
    expect((await row(1, 'A')).status).toBe('STALE');
    expect((await row(2, 'B')).status).toBe('UNCHANGED');
    expect((await stored(id))['number']).toBe('B');
    expect((await row(3, 'C')).status).toBe('UPDATED');
  });

  test('a newer row that changes nothing else makes older ones stale', async () => {
    const id = next();
    await upsertOrder(order({ id, sourceVersion: 1 }));
    expect((await upsertOrder(order({ id, sourceVersion: 3 }))).status).toBe('UPDATED');
    expect((await upsertOrder(order({ id, sourceVersion: 2, number: 'late' }))).status).toBe('STALE');
  });

  test('a row without a version is taken as it comes', async () => {
    const id = next();
    await upsertOrder(order({ id }));
    expect((await upsertOrder(order({ id, number: 'next' }))).status).toBe('UPDATED');
    expect((await upsertOrder(order({ id, number: 'next' }))).status).toBe('UNCHANGED');
  });

  test('a stale removal leaves the record', async () => {
    const id = next();
    await upsertOrder(order({ id, sourceUpdatedAt: at(5) }));
    expect((await bulk(REMOVE_ORDERS, { ids: [id], at: at(4) })).outcomes[0]?.status).toBe('STALE');
    expect((await stored(id))['removed']).toBe(false);
  });

  test('a record keeps to the kind of version it began with, so that none is stale for ever', async () => {
    const id = next();
    await upsertOrder(order({ id, sourceVersion: 7 }));
    const { outcomes } = await bulk(REMOVE_ORDERS, { ids: [id], at: at(1) });
    expect(outcomes[0]).toMatchObject({ status: 'REJECTED', errors: [{ code: 'INVALID', path: ['sourceVersion'] }] });
    expect((await upsertOrder(order({ id, sourceVersion: 8, number: 'on' }))).status).toBe('UPDATED');
  });

  test("a removal by the source's counter is followed by a newer row", async () => {
    const id = next();
    await upsertOrder(order({ id, sourceVersion: 7 }));
    const remove =
      'mutation R($ids: [ID!]!, $v: Int) { rows: removeOrders(ids: $ids, sourceVersion: $v) { outcomes { status errors { code path } } } }';
    expect((await bulk(remove, { ids: [id], v: 6 })).outcomes[0]?.status).toBe('STALE');
    expect((await bulk(remove, { ids: [id], v: 8 })).outcomes[0]?.status).toBe('REMOVED');
    expect((await upsertOrder(order({ id, sourceVersion: 9 }))).status).toBe('UPDATED');
  });
});

describe('a write', () => {
  test('leaves what is absent and clears what is null', async () => {
    const id = next();
    await upsertOrder(order({ id, number: 'N', channel: 'web', quantity: 3, lines: [{ quantity: 2 }] }));
    expect((await upsertOrder({ id, channel: null })).status).toBe('UPDATED');
    expect(await stored(id)).toMatchObject({ number: 'N', channel: null, quantity: 3, lines: [{ quantity: 2 }] });
    await upsertOrder({ id, lines: null, quantity: null });
    expect(await stored(id)).toMatchObject({ number: 'N', quantity: null, lines: [] });
  });

  test('takes the rows of one id in their order', async () => {
    const id = next();
    const rows = await upsertOrders(order({ id, number: 'first' }), { id, number: 'second' }, { id, number: 'second' });
    expect(rows.outcomes.map((row) => row.status)).toEqual(['CREATED', 'UPDATED', 'UNCHANGED']);
    expect((await stored(id))['number']).toBe('second');
  });

  test('removes softly, and an upsert revives', async () => {
    const id = next();
    await upsertOrder(order({ id }));
    expect((await bulk(REMOVE_ORDERS, { ids: [id] })).outcomes[0]?.status).toBe('REMOVED');
    expect((await bulk(REMOVE_ORDERS, { ids: [id] })).outcomes[0]?.status).toBe('UNCHANGED');
    expect((await stored(id))['removed']).toBe(true);
    expect((await upsertOrder(order({ id }))).status).toBe('UPDATED');
    expect((await stored(id))['removed']).toBe(false);
  });

  test('takes 1,000 rows and refuses 1,001 whole', async () => {
    const inputs = Array.from({ length: 1_001 }, (_, index) => order({ id: next(), party: `erp:many-${index % 7}` }));
    const refused = await finance.execute(UPSERT_ORDERS, { inputs }, writer);
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(await stored(inputs[0]!.id)).toBeNull();
    expect((await upsertOrders(...inputs.slice(0, 1_000))).created).toBe(1_000);
  });

  test('leaves one outbox row that lists its changes, a new party among them, and no value', async () => {
    const outbox = finance.connection.collection('outbox');
    const before = await outbox.countDocuments();
    const id = next();
    const party = next('erp');
    await upsertOrders(order({ id, party, number: 'CANARY' }), order({ id: next(), party, quantity: -1 }));
    expect(await outbox.countDocuments()).toBe(before + 1);
    const [row] = await outbox.find().sort({ _id: -1 }).limit(1).toArray();
    expect(row?.['changes']).toEqual([
      { kind: 'order', id, party, version: 1 },
      { kind: 'party', id: party, party, version: 1 },
    ]);
    expect(JSON.stringify(row)).not.toContain('CANARY');
  });

  test('of nothing new leaves no outbox row', async () => {
    const input = order({ id: next() });
    await upsertOrder(input);
    const before = await finance.connection.collection('outbox').countDocuments();
    await upsertOrder(input);
    expect(await finance.connection.collection('outbox').countDocuments()).toBe(before);
  });

  test('answers the row as it is stored, and null when it was rejected', async () => {
    const one = `mutation ($input: OrderInput!) { upsertOrder(input: $input) { outcome { status } order { id party { domain id } } } }`;
    const id = next();
    expect(await finance.data(one, { input: order({ id, party: 'erp:9' }) }, writer)).toEqual({
      upsertOrder: { outcome: { status: 'CREATED' }, order: { id, party: { domain: 'finance', id: 'erp:9' } } },
    });
    expect(await finance.data(one, { input: { id: next() } }, writer)).toEqual({
      upsertOrder: { outcome: { status: 'REJECTED' }, order: null },
    });
  });

  test('is refused to a caller without finance:write', async () => {
    const id = next();
    const { data, errors } = await finance.execute(UPSERT_ORDERS, { inputs: [order({ id })] }, reader);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await stored(id)).toBeNull();
  });
});

test('a company keeps its own attributes of an account, merged like any field', async () => {
  const id = next('erp');
  const read = `query ($id: ID!) { billingAccount(id: $id) { attributes { contractNumber loyaltyTier } } }`;
  await upsert('BillingAccount', { ...account({ id }), attributes: { contractNumber: 'C-4711', loyaltyTier: 'GOLD' } });
  await upsert('BillingAccount', { id, attributes: { loyaltyTier: 'SILVER' } });
  expect(await finance.data(read, { id }, writer)).toEqual({
    billingAccount: { attributes: { contractNumber: 'C-4711', loyaltyTier: 'SILVER' } },
  });
});

test('an invoice that a row calls paid is paid in full, unless the row says how much', async () => {
  const read = `query ($id: ID!) { invoice(id: $id) { paid { amount } open { amount } } }`;
  const id = next('erp');
  const amounts = async () => (await finance.data<{ invoice: unknown }>(read, { id }, writer)).invoice;
  await upsert('Invoice', invoice({ id, paid: euros('40.00') }));
  expect(await amounts()).toEqual({ paid: { amount: '40.00' }, open: { amount: '60.00' } });
  await upsert('Invoice', { id, status: 'PAID' });
  expect(await amounts()).toEqual({ paid: { amount: '100.00' }, open: { amount: '0.00' } });
  await upsert('Invoice', { id, status: 'OPEN' });
  expect(await amounts()).toEqual({ paid: { amount: '0.00' }, open: { amount: '100.00' } });
  await upsert('Invoice', { id, status: 'UNCOLLECTIBLE', paid: euros('70.00') });
  expect(await amounts()).toEqual({ paid: { amount: '70.00' }, open: { amount: '0.00' } });
});

test('a payment may name an invoice that comes later', async () => {
  const [id, billed] = [next('psp'), next('erp')];
  const read = `query ($id: ID!) { payment(id: $id) { invoice { id } } }`;
  await upsert('Payment', payment({ id, invoice: billed }));
  expect(await finance.data(read, { id }, writer)).toEqual({ payment: { invoice: null } });
  await upsert('Invoice', invoice({ id: billed }));
  expect(await finance.data(read, { id }, writer)).toEqual({ payment: { invoice: { id: billed } } });
});

test('all of it recomputes to what is stored', async () => {
  expect(await finance.verify()).toEqual([]);
});
