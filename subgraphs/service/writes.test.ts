import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WriteOutcome } from '../../platform/domain/kind.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import type { TicketInput } from './schema.generated.ts';
import { alert, call, device, message, requester, returned, review, survey, ticket } from './seed.ts';

const KNOWN = new Set(['ENGINE-1', 'ONCE-1', 'ONCE-2']);
const writer = callerWith('service:read', 'service:write', 'pii:read');
const reader = callerWith('service:read');

const ROWS = 'created updated unchanged stale removed rejected outcomes { id status errors { code path message } }';
const UPSERT_TICKETS = `mutation ($inputs: [TicketInput!]!) { rows: upsertTickets(inputs: $inputs) { ${ROWS} } }`;
const REMOVE_TICKETS = `mutation ($ids: [ID!]!, $at: DateTime) { rows: removeTickets(ids: $ids, sourceUpdatedAt: $at) { ${ROWS} } }`;
const TICKET =
  'query ($id: ID!) { ticket(id: $id) { number channel status reopenCount removed messages { author text internal } } }';

let service: OpenedSubgraph;
const asked: (readonly string[])[] = [];
let salesAnswers = true;
let fresh = 0;

/** An id that no other test has. */
const next = (prefix = 'desk') => `${prefix}:n${++fresh}`;

beforeAll(async () => {
  service = await openSubgraph(subgraph, {
    ask: async (operation, { skus }) => {
      expect(operation).toBe('ServiceKnownProducts');
      if (!salesAnswers) throw new Error('sales is away');
      asked.push(skus as string[]);
      return { knownProducts: (skus as string[]).filter((sku) => KNOWN.has(sku)) };
    },
  });
});

afterAll(() => service.close());

const bulk = async (mutation: string, variables: Record<string, unknown>) =>
  (await service.data<{ rows: BulkOutcome }>(mutation, variables, writer)).rows;

const upsertTickets = (...inputs: TicketInput[]) => bulk(UPSERT_TICKETS, { inputs });

const upsertTicket = async (input: TicketInput): Promise<WriteOutcome> => (await upsertTickets(input)).outcomes[0]!;

const stored = async (id: string) =>
  (await service.data<{ ticket: Record<string, unknown> }>(TICKET, { id }, writer)).ticket;

const upsert = async (type: string, input: unknown): Promise<WriteOutcome> => {
  const mutation = `mutation ($inputs: [${type}Input!]!) { rows: upsert${type}s(inputs: $inputs) { ${ROWS} } }`;
  return (await bulk(mutation, { inputs: [input] })).outcomes[0]!;
};

const shown = ({ status, errors }: WriteOutcome) => [status, errors.map(({ code, path }) => ({ code, path }))];

describe('a row is rejected', () => {
  const early = new Date('2020-01-01T00:00:00Z');
  const future = new Date(Date.now() + 6 * 60_000);
  const tickets: [code: string, path: string[], given: Partial<TicketInput>][] = [
    ['INVALID', ['id'], { id: 'no source' }],
    ['INVALID', ['party'], { party: 'no source' }],
    ['INVALID', ['sourceVersion'], { sourceVersion: 1, sourceUpdatedAt: early }],
    ['REQUIRED', ['party'], { party: undefined }],
    ['REQUIRED', ['openedAt'], { openedAt: null }],
    ['REQUIRED', ['messages', '0', 'text'], { messages: [message({ text: ' ' })] }],
    ['OUT_OF_RANGE', ['number'], { number: 'x'.repeat(101) }],
    ['OUT_OF_RANGE', ['subject'], { subject: 'x'.repeat(1_001) }],
    ['OUT_OF_RANGE', ['reopenCount'], { reopenCount: -1 }],
    ['OUT_OF_RANGE', ['firstResponseAt'], { firstResponseAt: early }],
    ['OUT_OF_RANGE', ['resolvedAt'], { resolvedAt: early }],
    ['OUT_OF_RANGE', ['messages'], { messages: Array.from({ length: 201 }, () => message()) }],
    ['OUT_OF_RANGE', ['messages', '1', 'text'], { messages: [message(), message({ text: 'x'.repeat(10_001) })] }],
    ['IN_FUTURE', ['openedAt'], { openedAt: future }],
    ['IN_FUTURE', ['messages', '0', 'sentAt'], { messages: [message({ sentAt: future })] }],
    ['UNKNOWN_PRODUCT', ['product'], { product: 'NOBODY-KNOWS' }],
  ];

  test.each(tickets)('with %s at %j, and nothing of it is stored', async (code, path, given) => {
    const input = ticket({ id: next(), ...given });
    expect(shown(await upsertTicket(input))).toEqual(['REJECTED', [{ code, path }]]);
    expect(await stored(input.id)).toBeNull();
  });

  const others: [type: string, code: string, path: string[], input: unknown][] = [
    ['Requester', 'OUT_OF_RANGE', ['supportPlan'], requester({ id: next(), supportPlan: 'x'.repeat(101) })],
    ['Requester', 'INVALID', ['card', 'mails', '0'], requester({ id: next(), card: { mails: ['nobody'] } })],
    ['Call', 'OUT_OF_RANGE', ['durationSeconds'], call({ id: next(), durationSeconds: 86_401 })],
    ['Call', 'REQUIRED', ['startedAt'], call({ id: next(), startedAt: null })],
    ['Call', 'INVALID', ['ticket'], call({ id: next(), ticket: 'no source' })],
    ['Survey', 'REQUIRED', ['kind'], survey({ id: next(), kind: null })],
    ['Survey', 'REQUIRED', ['score'], survey({ id: next(), score: undefined })],
    ['Survey', 'OUT_OF_RANGE', ['score'], survey({ id: next(), score: 11 })],
    ['Survey', 'OUT_OF_RANGE', ['score'], survey({ id: next(), kind: 'CSAT', score: 0 })],
    ['Survey', 'OUT_OF_RANGE', ['score'], survey({ id: next(), kind: 'CSAT', score: 6 })],
    ['Review', 'REQUIRED', ['product'], review({ id: next(), product: null })],
    ['Review', 'UNKNOWN_PRODUCT', ['product'], review({ id: next(), product: 'NOBODY-KNOWS' })],
    ['Review', 'OUT_OF_RANGE', ['rating'], review({ id: next(), rating: 0 })],
    ['Return', 'OUT_OF_RANGE', ['quantity'], returned({ id: next(), quantity: 0 })],
    ['Return', 'OUT_OF_RANGE', ['completedAt'], returned({ id: next(), completedAt: early })],
    ['Device', 'UNKNOWN_PRODUCT', ['product'], device({ id: next(), product: 'NOBODY-KNOWS' })],
    ['DeviceAlert', 'REQUIRED', ['device'], alert({ id: next(), device: null })],
    ['DeviceAlert', 'REQUIRED', ['code'], alert({ id: next(), code: ' ' })],
    ['DeviceAlert', 'OUT_OF_RANGE', ['clearedAt'], alert({ id: next(), clearedAt: early })],
  ];

  test.each(others)('%s: with %s at %j', async (type, code, path, input) => {
    expect(shown(await upsert(type, input))).toEqual(['REJECTED', [{ code, path }]]);
  });

  test('with every error it has, not the first alone', async () => {
    const { errors } = await upsertTicket(ticket({ id: next(), reopenCount: -1, openedAt: null, product: 'NONE' }));
    expect(errors.map((error) => error.code).sort()).toEqual(['OUT_OF_RANGE', 'REQUIRED', 'UNKNOWN_PRODUCT']);
  });

  test('when it moves a record to another party', async () => {
    const id = next();
    await upsertTicket(ticket({ id, party: 'desk:first' }));
    const { status, errors } = await upsertTicket(ticket({ id, party: 'desk:second' }));
    expect([status, errors[0]?.code]).toEqual(['REJECTED', 'PARTY_IMMUTABLE']);
  });

  test('when a stored score does not fit the kind that comes', async () => {
    const id = next();
    await upsert('Survey', survey({ id, score: 9 }));
    expect(shown(await upsert('Survey', { id, kind: 'CSAT' }))).toEqual([
      'REJECTED',
      [{ code: 'OUT_OF_RANGE', path: ['score'] }],
    ]);
  });

  test('when it removes what is not stored', async () => {
    const rows = await bulk(REMOVE_TICKETS, { ids: [next()] });
    expect(rows.outcomes[0]).toMatchObject({ status: 'REJECTED', errors: [{ code: 'UNKNOWN_RECORD' }] });
  });

  test('and leaves those beside it unharmed', async () => {
    const rows = await upsertTickets(
      ticket({ id: next() }),
      ticket({ id: next(), reopenCount: -1 }),
      ticket({ id: next() }),
    );
    expect(rows.outcomes.map((row) => row.status)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
    expect(rows).toMatchObject({ created: 2, rejected: 1 });
  });
});

describe('skus', () => {
  test('are asked about once a call, and never again once sales knows them', async () => {
    asked.length = 0;
    const about = (product: string) => ticket({ id: next(), product });
    await upsertTickets(about('ONCE-1'), about('ONCE-1'), about('ONCE-2'));
    expect(asked.flat().sort()).toEqual(['ONCE-1', 'ONCE-2']);
    await upsert('Review', review({ id: next(), product: 'ONCE-2' }));
    expect(asked).toHaveLength(1);
  });

  test('cannot be verified while sales is away, which rejects those rows alone', async () => {
    salesAnswers = false;
    try {
      const rows = await upsertTickets(ticket({ id: next(), product: 'NEVER-ASKED' }), ticket({ id: next() }));
      expect(rows.outcomes.map((row) => row.errors[0]?.code ?? row.status)).toEqual(['UNVERIFIABLE', 'CREATED']);
    } finally {
      salesAnswers = true;
    }
  });
});

describe('versions', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));

  test('a row older than what is stored is STALE, an equal one is a replay', async () => {
    const id = next();
    const row = (minute: number, number: string) => upsertTicket(ticket({ id, number, sourceUpdatedAt: at(minute) }));
    expect((await row(2, 'B')).status).toBe('CREATED');
    expect((await row(1, 'A')).status).toBe('STALE');
    expect((await row(2, 'B')).status).toBe('UNCHANGED');
    expect((await stored(id))['number']).toBe('B');
    expect((await row(3, 'C')).status).toBe('UPDATED');
  });

  test('a replay of every kind changes nothing', async () => {
    const rows: [string, unknown][] = [
      ['Requester', requester({ id: next() })],
      ['Ticket', ticket({ id: next(), messages: [message()] })],
      ['Call', call({ id: next() })],
      ['Survey', survey({ id: next() })],
      ['Review', review({ id: next() })],
      ['Return', returned({ id: next() })],
      ['Device', device({ id: next() })],
      ['DeviceAlert', alert({ id: next() })],
    ];
    for (const [type, input] of rows) {
      expect([type, (await upsert(type, input)).status]).toEqual([type, 'CREATED']);
      expect([type, (await upsert(type, input)).status]).toEqual([type, 'UNCHANGED']);
    }
  });

  test('a stale removal leaves the record', async () => {
    const id = next();
    await upsertTicket(ticket({ id, sourceUpdatedAt: at(5) }));
    expect((await bulk(REMOVE_TICKETS, { ids: [id], at: at(4) })).outcomes[0]?.status).toBe('STALE');
    expect((await stored(id))['removed']).toBe(false);
  });
});

describe('a write', () => {
  test('leaves what is absent and clears what is null', async () => {
    const id = next();
    await upsertTicket(ticket({ id, number: 'N', channel: 'web', reopenCount: 2, messages: [message()] }));
    expect((await upsertTicket({ id, channel: null, status: 'PENDING' })).status).toBe('UPDATED');
    expect(await stored(id)).toMatchObject({
      number: 'N',
      channel: null,
      status: 'PENDING',
      reopenCount: 2,
      messages: [{ author: 'AGENT', text: 'Have you turned the crank?', internal: false }],
    });
    await upsertTicket({ id, messages: null, reopenCount: null });
    expect(await stored(id)).toMatchObject({ number: 'N', reopenCount: 0, messages: [] });
  });

  test('takes the rows of one id in their order', async () => {
    const id = next();
    const rows = await upsertTickets(ticket({ id, number: '1' }), { id, number: '2' }, { id, number: '2' });
    expect(rows.outcomes.map((row) => row.status)).toEqual(['CREATED', 'UPDATED', 'UNCHANGED']);
    expect((await stored(id))['number']).toBe('2');
  });

  test('removes softly, and an upsert revives', async () => {
    const id = next();
    await upsertTicket(ticket({ id }));
    expect((await bulk(REMOVE_TICKETS, { ids: [id] })).outcomes[0]?.status).toBe('REMOVED');
    expect((await bulk(REMOVE_TICKETS, { ids: [id] })).outcomes[0]?.status).toBe('UNCHANGED');
    expect((await stored(id))['removed']).toBe(true);
    expect((await upsertTicket(ticket({ id }))).status).toBe('UPDATED');
    expect((await stored(id))['removed']).toBe(false);
  });

  test('takes 1,000 rows and refuses 1,001 whole', async () => {
    const inputs = Array.from({ length: 1_001 }, (_, index) => ticket({ id: next(), party: `desk:many-${index % 7}` }));
    const refused = await service.execute(UPSERT_TICKETS, { inputs }, writer);
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(await stored(inputs[0]!.id)).toBeNull();
    expect((await upsertTickets(...inputs.slice(0, 1_000))).created).toBe(1_000);
  });

  test('leaves one outbox row that lists its changes, a new party among them, and no value', async () => {
    const outbox = service.connection.collection('outbox');
    const before = await outbox.countDocuments();
    const [id, party] = [next(), next()];
    await upsertTickets(ticket({ id, party, subject: 'CANARY' }), ticket({ id: next(), party, reopenCount: -1 }));
    expect(await outbox.countDocuments()).toBe(before + 1);
    const [row] = await outbox.find().sort({ _id: -1 }).limit(1).toArray();
    expect(row?.['changes']).toEqual([
      { kind: 'ticket', id, party, version: 1 },
      { kind: 'party', id: party, party, version: 1 },
    ]);
    expect(JSON.stringify(row)).not.toContain('CANARY');
  });

  test('leaves a stub in the timeline without any text of the record', async () => {
    const id = next();
    await upsertTicket(ticket({ id, status: 'ON_HOLD', subject: 'CANARY' }));
    const stub = await service.connection.collection<{ _id: string }>('activities').findOne({ _id: `ticket/${id}` });
    expect(stub).toMatchObject({ kind: 'TICKET', title: 'Ticket, on hold', at: ticket().openedAt, reference: id });
  });

  test('answers the row as it is stored, and null when it was rejected', async () => {
    const one = `mutation ($input: TicketInput!) { upsertTicket(input: $input) { outcome { status } ticket { id party { domain id } } } }`;
    const id = next();
    expect(await service.data(one, { input: ticket({ id, party: 'desk:9' }) }, writer)).toEqual({
      upsertTicket: { outcome: { status: 'CREATED' }, ticket: { id, party: { domain: 'service', id: 'desk:9' } } },
    });
    expect(await service.data(one, { input: { id: next() } }, writer)).toEqual({
      upsertTicket: { outcome: { status: 'REJECTED' }, ticket: null },
    });
  });

  test('is refused to a caller without service:write', async () => {
    const id = next();
    const { data, errors } = await service.execute(UPSERT_TICKETS, { inputs: [ticket({ id })] }, reader);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await stored(id)).toBeNull();
  });
});

test('a call may name a ticket, and an alert a device, that comes later', async () => {
  const [callId, ticketId, alertId, deviceId] = [next(), next(), next(), next()];
  const read = `query ($call: ID!, $alert: ID!) { call(id: $call) { ticket { id } } deviceAlert(id: $alert) { device { id } } }`;
  const both = () => service.data(read, { call: callId, alert: alertId }, writer);
  await upsert('Call', call({ id: callId, ticket: ticketId }));
  await upsert('DeviceAlert', alert({ id: alertId, device: deviceId }));
  expect(await both()).toEqual({ call: { ticket: null }, deviceAlert: { device: null } });
  await upsert('Ticket', ticket({ id: ticketId }));
  await upsert('Device', device({ id: deviceId }));
  expect(await both()).toEqual({ call: { ticket: { id: ticketId } }, deviceAlert: { device: { id: deviceId } } });
});

test('all of it recomputes to what is stored', async () => {
  expect(await service.verify()).toEqual([]);
});
