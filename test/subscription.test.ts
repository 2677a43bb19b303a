import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerWith } from './open.ts';
import { openTestHouse, TRANSPORTS, type TestHouse } from './house.ts';
import { writer } from './crash/writes.ts';

const CHANGED = `subscription Changed($id: ID!) {
  customerChanged(id: $id) { id finance { figures { orders } } identity { parties { domain id } } }
}`;

interface Event {
  readonly data?: {
    readonly customerChanged: {
      readonly id: string;
      readonly finance: { readonly figures: { readonly orders: number } } | null;
      readonly identity: { readonly parties: readonly { readonly domain: string; readonly id: string }[] };
    } | null;
  } | null;
}

describe.each(TRANSPORTS)('Subscription.customerChanged, %s', (transport) => {
  let house: TestHouse;
  let ids: string[];
  const order = (id: string) => ({
    id: `shop:${id}`,
    party: 'erp:1',
    placedAt: '2026-03-01T00:00:00Z',
    total: { amount: '10', currency: 'EUR' },
  });
  const write = (query: string, variables: object = {}) => house.data(query, variables as never, writer);
  const writeOrder = (id: string) =>
    write('mutation ($row: OrderInput!) { upsertOrder(input: $row) { outcome { status } } }', { row: order(id) });
  const writeContact = (n: number, jobTitle: string) =>
    write('mutation ($row: ContactInput!) { upsertContact(input: $row) { outcome { status } } }', {
      row: { id: `crm:${n}`, jobTitle, card: { mails: [`c${n}@example.org`] } },
    });

  beforeAll(async () => {
    house = await openTestHouse(transport);
    await writeContact(1, 'Buyer');
    await writeContact(2, 'Clerk');
    await write('mutation ($row: BillingAccountInput!) { upsertBillingAccount(input: $row) { outcome { status } } }', {
      row: { id: 'erp:1', card: { mails: ['C1@example.org'] } },
    });
    await writeOrder('1');
    await house.settled();
    const found = await house.data<Record<'a' | 'b', { id: string }>>(
      `{ a: customerBy(identifier: { type: MAIL, value: "c1@example.org" }) { id }
         b: customerBy(identifier: { type: MAIL, value: "c2@example.org" }) { id } }`,
      {},
      writer,
    );
    ids = [found.a.id, found.b.id];
  }, 60_000);
  afterAll(() => house.close());

  /** The first event by which the customer has all of some parties: what changed before may be told first. */
  async function once(next: Awaited<ReturnType<typeof listen>>['next'], ...parties: string[]) {
    for (;;) {
      const told = (await next())!;
      const ids = told.identity.parties.map(({ id }) => id);
      if (parties.every((id) => ids.includes(id))) return told;
    }
  }

  async function listen(id: string, caller = writer) {
    const ending = new AbortController();
    const asked = { query: CHANGED, variables: { id } };
    const streamed = await house.gateway.stream(asked, { caller, requestId: 'test' }, ending.signal);
    const events = (streamed as AsyncIterable<Event>)[Symbol.asyncIterator]();
    const next = async () => ((await events.next()) as IteratorResult<Event, undefined>).value?.data?.customerChanged;
    return { next, events, end: () => ending.abort() };
  }

  test('tells what is now, and again what has changed in a domain', async () => {
    const { next, end } = await listen(ids[0]!);
    expect(await next()).toMatchObject({ id: ids[0], finance: { figures: { orders: 1 } } });
    const changed = next();
    await writeOrder('2');
    expect(await changed).toMatchObject({ finance: { figures: { orders: 2 } } });
    end();
  });

  test('tells of a party that joins', async () => {
    const { next, end } = await listen(ids[0]!);
    await next();
    await write('mutation ($row: RequesterInput!) { upsertRequester(input: $row) { outcome { status } } }', {
      row: { id: 'desk:1', card: { mails: ['c1@EXAMPLE.org'] } },
    });
    expect((await once(next, 'desk:1')).identity.parties).toEqual([
      { domain: 'finance', id: 'erp:1' },
      { domain: 'sales', id: 'crm:1' },
      { domain: 'service', id: 'desk:1' },
    ]);
    end();
  });

  test('tells nobody of a domain that they may not read', async () => {
    const seller = await listen(ids[0]!, callerWith('identity:read', 'sales:read'));
    const accountant = await listen(ids[0]!, callerWith('identity:read', 'finance:read'));
    await Promise.all([seller.next(), accountant.next()]);
    const [sold, booked] = [seller.next(), accountant.next()];
    await writeOrder('3');
    expect(await booked).toMatchObject({ finance: { figures: { orders: 3 } } });
    expect(await Promise.race([sold.then(() => 'told'), Promise.resolve('nothing')])).toBe('nothing');
    await writeContact(1, 'Head of purchasing');
    expect(await sold).toMatchObject({ id: ids[0], finance: null });
    seller.end();
    accountant.end();
  });

  test('tells both of two customers whom a steward makes one, under the id that stays', async () => {
    const listeners = await Promise.all(ids.map((id) => listen(id)));
    for (const { next } of listeners) await next();
    await write(
      'mutation ($ids: [ID!]!) { mergeCustomers(ids: $ids, idempotencyKey: "merge-them") { refused { code } } }',
      { ids },
    );
    const [one, other] = await Promise.all(listeners.map(({ next }) => once(next, 'crm:1', 'crm:2')));
    expect(one!.id).toBe(other!.id);
    for (const { end } of listeners) end();
  });

  test('answers null for nobody, and ends', async () => {
    const { events } = await listen('01890000-0000-7000-8000-000000000000');
    expect((await events.next()).value).toMatchObject({ data: { customerChanged: null } });
    expect((await events.next()).done).toBe(true);
  });
});
