import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSupergraph } from '../cli/keys.ts';
import { scopesIn } from '../cli/roles.ts';
import { countCommands } from '../platform/mongo.ts';
import { openTestHouse, type TestHouse } from './house.ts';
import { callerWith } from './open.ts';

const all = callerWith(...scopesIn(readSupergraph()));
const T = '2026-06-15T12:00:00.000Z';
const PEOPLE = [0, 1, 2, 3, 4];

/** What happens to each person, a record a line: kind, its number, when, and what else it has. */
const WORLD: readonly (readonly [kind: string, n: number, at: string, fields?: object])[] = [
  ['Order', 1, '2026-01-10T08:00:00Z', { total: { amount: '10.00', currency: 'EUR' } }],
  ['Order', 2, '2026-06-15T11:59:59Z', { total: { amount: '20.50', currency: 'GBP' } }],
  ['Order', 3, '2026-06-15T12:00:01Z', { total: { amount: '5.00', currency: 'EUR' } }],
  ['Refund', 1, '2026-02-01T08:00:00Z', { amount: { amount: '1.00', currency: 'EUR' } }],
  ['Refund', 2, '2026-09-01T08:00:00Z', { amount: { amount: '2.00', currency: 'EUR' } }],
  ['Payment', 1, '2026-01-20T08:00:00Z', { amount: { amount: '10.00', currency: 'EUR' } }],
  ['Payment', 2, '2026-07-20T08:00:00Z', { amount: { amount: '20.50', currency: 'GBP' } }],
  ['Subscription', 1, '2026-03-01T08:00:00Z', { plan: 'Basic', price: { amount: '9.00', currency: 'EUR' } }],
  ['Ticket', 1, '2026-04-01T08:00:00Z'],
  ['Ticket', 2, '2026-06-01T08:00:00Z'],
  ['Ticket', 3, '2026-07-01T08:00:00Z'],
  ['Call', 1, '2026-05-01T08:00:00Z', { direction: 'INBOUND', outcome: 'ANSWERED' }],
  ['Survey', 1, '2026-05-02T08:00:00Z', { kind: 'NPS', score: 3 }],
  ['Survey', 2, '2026-08-02T08:00:00Z', { kind: 'NPS', score: 9 }],
  ['Return', 1, '2026-06-10T08:00:00Z'],
  ['Interaction', 1, '2026-06-14T08:00:00Z', { kind: 'CALL' }],
  ['Interaction', 2, '2026-06-16T08:00:00Z', { kind: 'MAIL' }],
  ['Opportunity', 1, '2026-05-01T08:00:00Z', { name: 'Deal', closeDate: '2026-12-01' }],
  ['Engagement', 1, '2026-06-01T08:00:00Z', { kind: 'MAIL_OPENED' }],
  ['Engagement', 2, '2026-06-02T08:00:00Z', { kind: 'MAIL_SENT' }],
  ['Engagement', 3, '2026-06-20T08:00:00Z', { kind: 'MAIL_CLICKED' }],
];

/** What becomes of records later than the moment. */
const LATER: readonly (readonly [kind: string, n: number, fields: object])[] = [
  ['Order', 1, { status: 'CANCELLED' }],
  ['Ticket', 1, { status: 'RESOLVED', resolvedAt: '2026-07-02T08:00:00Z' }],
  ['Subscription', 1, { status: 'ENDED', endedAt: '2026-10-01T08:00:00Z' }],
  ['Opportunity', 1, { stage: 'WON', closeDate: '2026-09-01' }],
];

const TIMES: Readonly<Record<string, string>> = {
  Order: 'placedAt',
  Refund: 'refundedAt',
  Payment: 'paidAt',
  Subscription: 'startedAt',
  Ticket: 'openedAt',
  Call: 'startedAt',
  Survey: 'answeredAt',
  Return: 'requestedAt',
  Interaction: 'occurredAt',
  Opportunity: 'openedAt',
  Engagement: 'occurredAt',
};
const SOURCES: Readonly<Record<string, string>> = {
  Ticket: 'desk',
  Call: 'desk',
  Survey: 'desk',
  Return: 'desk',
  Interaction: 'crm',
  Opportunity: 'crm',
  Engagement: 'mailer',
};
const PARTIES = { Contact: 'crm', BillingAccount: 'erp', Subscriber: 'mailer', Requester: 'desk' };

const CLAIMS = `parties { domain id } known unknown { domain what }
  finance { known ordersPlaced ordered { amount currency } firstOrderOn lastOrderOn refunds refunded { amount currency } payments received { amount currency } runningSubscriptions unknown { what } }
  service { known tickets openTickets lastTicketOn calls lastCallOn lastNps lastNpsOn reviewsWritten returnsRequested }
  sales { known interactions lastInteractionOn leads opportunities openOpportunities }
  marketing { known engagements activeEngagements lastActiveOn }
  insights { unknown { domain } } consents { states { purpose granted } }`;
const AS_OF = `query A($ids: [ID!]!, $at: DateTime!) { customers(ids: $ids) { id asOf(at: $at) { ${CLAIMS} } } }`;

/** The same of the present. */
const SNAPSHOT = `query S($ids: [ID!]!) { customers(ids: $ids) { id
  finance { known figures { orders spend { amount currency } firstOrderOn lastOrderOn refunds refunded { amount currency } payments received { amount currency } activeSubscriptions } }
  service { known figures { tickets openTickets lastTicketOn calls lastCallOn nps { last lastOn } reviews returns } }
  sales { known figures { interactions lastInteractionOn leads openOpportunities } }
  marketing { known figures { engagements activeEngagements lastActiveOn } } } }`;

interface Past {
  readonly id: string;
  readonly asOf: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
interface Present {
  readonly id: string;
  readonly finance: { readonly known: boolean; readonly figures: Readonly<Record<string, unknown>> };
  readonly service: { readonly known: boolean; readonly figures: Readonly<Record<string, unknown>> };
  readonly sales: { readonly known: boolean; readonly figures: Readonly<Record<string, unknown>> };
  readonly marketing: { readonly known: boolean; readonly figures: Readonly<Record<string, unknown>> };
}

/** What a view of the present claims, under the names that a view of the past has for it. */
function claimed({ finance, service, sales, marketing }: Present) {
  const { orders, spend, activeSubscriptions, ...paid } = finance.figures;
  const { nps, reviews, returns, ...asked } = service.figures;
  const { last: lastNps, lastOn: lastNpsOn } = nps as { last: number; lastOn: string };
  return {
    finance: {
      ...{ known: finance.known, ordersPlaced: orders, ordered: spend },
      ...{ runningSubscriptions: activeSubscriptions, ...paid },
    },
    service: {
      ...{ known: service.known, lastNps, lastNpsOn },
      ...{ reviewsWritten: reviews, returnsRequested: returns, ...asked },
    },
    sales: { known: sales.known, ...sales.figures },
    marketing: { known: marketing.known, ...marketing.figures },
  };
}

describe('a customer as it was', () => {
  let house: TestHouse;
  let ids: string[];
  let then: Present[];

  const write = async (kind: string, inputs: readonly object[]) => {
    const text = `mutation W($inputs: [${kind.replace('Subscription', 'BillingSubscription')}Input!]!) { w: upsert${kind.replace('Opportunity', 'Opportunitie')}s(inputs: $inputs) { rejected outcomes { errors { message } } } }`;
    const { w } = await house.data<{ w: { rejected: number } }>(text, { inputs }, all);
    if (w.rejected > 0) throw new Error(JSON.stringify(w));
  };
  const rows = (of: typeof WORLD) =>
    Promise.all(
      [...Map.groupBy(of, ([kind]) => kind)].map(([kind, each]) =>
        write(
          kind,
          PEOPLE.flatMap((person) =>
            each.map(([, n, at, fields]) => ({
              id: `${SOURCES[kind] ?? 'erp'}:${kind}${person}-${n}`,
              party: `${SOURCES[kind] ?? 'erp'}:${person}`,
              [TIMES[kind]!]: at,
              ...fields,
            })),
          ),
        ),
      ),
    );
  const asOf = async (at: string, caller = all, of = ids) =>
    (await house.data<{ customers: Past[] }>(AS_OF, { ids: of, at }, caller)).customers;

  beforeAll(async () => {
    house = await openTestHouse('in process');
    for (const [kind, source] of Object.entries(PARTIES))
      await write(
        kind,
        PEOPLE.map((n) => ({ id: `${source}:${n}`, card: { fullName: `P ${n}`, mails: [`p${n}@example.org`] } })),
      );
    await rows(WORLD.filter(([, , at]) => at <= T));
    await house.settled();
    const { allCustomers } = await house.data<{ allCustomers: { edges: { node: { id: string } }[] } }>(
      '{ allCustomers { edges { node { id } } } }',
      {},
      all,
    );
    ids = allCustomers.edges.map(({ node }) => node.id);
    then = (await house.data<{ customers: Present[] }>(SNAPSHOT, { ids }, all)).customers;
    await rows(WORLD.filter(([, , at]) => at > T));
    for (const [kind, n, fields] of LATER)
      await write(
        kind,
        PEOPLE.map((person) => ({ id: `${SOURCES[kind] ?? 'erp'}:${kind}${person}-${n}`, ...fields })),
      );
  }, 60_000);
  afterAll(() => house.close());

  test('is what a view said when the world had come no further', async () => {
    const past = await asOf(T);
    expect(past).toHaveLength(PEOPLE.length);
    for (const [index, { asOf: view }] of past.entries()) {
      expect(view).toMatchObject(claimed(then[index]!));
      expect(view).toMatchObject({
        finance: { ordersPlaced: 2 },
        service: { openTickets: 2 },
        sales: { openOpportunities: 1 },
      });
    }
    const now = await house.data<{ customers: Present[] }>(SNAPSHOT, { ids }, all);
    expect(past[0]!.asOf).not.toMatchObject(claimed(now.customers[0]!));
  });

  test('says what nobody keeps a past of, and since when identity knew the customer', async () => {
    const [{ asOf: before }] = (await asOf(T)) as [Past];
    expect(before['known']).toBe(false);
    expect(before['unknown']).toEqual(['links', 'profile'].map((what) => ({ domain: 'identity', what })));
    expect(before['finance']!['unknown']).toEqual([{ what: 'openBalance' }, { what: 'corrections' }]);
    expect(before['insights']).toEqual({ unknown: [{ domain: 'insights' }] });
    const [{ asOf: now }] = (await asOf(new Date().toISOString())) as [Past];
    expect(now).toMatchObject({ known: true, unknown: [{ domain: 'identity', what: 'profile' }] });
  });

  test('refuses a moment ahead of now, is empty before everything, and is nothing of nobody', async () => {
    const at = new Date(Date.now() + 60_000).toISOString();
    const ahead = await house.run(AS_OF, { ids, at }, all);
    expect(new Set(ahead.errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(ahead.errors![0]!.message).toMatch(new RegExp(`^at is not ahead of now, 2\\S+; ${at} came\\.$`, 'u'));
    const [{ asOf: first }] = (await asOf('0001-01-01T00:00:00Z', all, ids.slice(0, 1))) as [Past];
    expect(first).toMatchObject({
      known: false,
      finance: { ordersPlaced: 0, ordered: [], firstOrderOn: null, runningSubscriptions: 0 },
      service: { tickets: 0, openTickets: 0, lastNps: null },
      sales: { interactions: 0, openOpportunities: 0 },
      marketing: { engagements: 0, lastActiveOn: null },
    });
    const unknown = '{ customer(id: "nobody") { asOf(at: "2026-01-01T00:00:00Z") { known } } }';
    expect(await house.data(unknown, {}, all)).toEqual({ customer: null });
  });

  test('tells a record that arrived late from when it happened, a corrected one as it stands now, a removed one not at all', async () => {
    const view = async () => (await asOf(T, all, ids.slice(4)))[0]!.asOf['finance']!;
    const order = (n: number, fields: object) => ({ id: `erp:late-${n}`, party: 'erp:4', ...fields });
    const total = { amount: '7.00', currency: 'EUR' };
    const before = await view();
    expect(before).toMatchObject({
      ordersPlaced: 2,
      ordered: [{ amount: '10.00', currency: 'EUR' }, { currency: 'GBP' }],
    });
    await write('Order', [order(1, { placedAt: '2026-02-02T08:00:00Z', total })]);
    expect(await view()).toMatchObject({ ordersPlaced: 3, ordered: [{ amount: '17.00' }, {}] });
    await write('Order', [order(1, { total: { ...total, amount: '8.00' } })]);
    expect(await view()).toMatchObject({ ordersPlaced: 3, ordered: [{ amount: '18.00' }, {}] });
    await house.data('mutation R($ids: [ID!]!) { removeOrders(ids: $ids) { rejected } }', { ids: ['erp:late-1'] }, all);
    expect(await view()).toEqual(before);
  });

  test('has of each domain what the caller may read, and costs no more commands for many', async () => {
    const few = callerWith('identity:read', 'service:read');
    const { data, errors } = await house.run(AS_OF, { ids: ids.slice(0, 1), at: T }, few);
    const [{ asOf: view }] = (data as unknown as { customers: [Past] }).customers;
    expect(view).toMatchObject({
      finance: null,
      sales: null,
      marketing: null,
      consents: null,
      service: { tickets: 2 },
    });
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
    const commands = async (of: readonly string[]) => {
      const counts: Record<string, number> = {};
      for (const [name, { connection }] of house.opened)
        counts[name] = (await countCommands(connection, () => asOf(T, all, [...of]))).length;
      return counts;
    };
    await asOf(T);
    expect(await commands(ids)).toEqual(await commands(ids.slice(0, 1)));
  });

  test('takes a moment that is written into the operation, and refuses one that is none as it refuses a variable', async () => {
    const text = (at: string) =>
      `{ customer(id: ${JSON.stringify(ids[0])}) { asOf(at: ${JSON.stringify(at)}) { at } } }`;
    expect(await house.data(text(T), {}, all)).toMatchObject({ customer: { asOf: { at: expect.any(String) } } });
    for (const none of ['yesterday', '2026-06-15', '2026-06-15T12:00:00', '2026-02-30T12:00:00Z']) {
      const { errors } = await house.run(text(none), {}, all);
      expect(errors![0]).toMatchObject({
        message: expect.stringMatching(
          /DateTime is RFC 3339 with an offset, e\.g\. \S+; got a text of \d+ characters\./u,
        ),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
      const { data, errors: given } = await house.run(AS_OF, { ids: ids.slice(0, 1), at: none }, all);
      expect([data ?? null, given]).toMatchObject([
        null,
        [
          {
            message: expect.stringContaining('DateTime is RFC 3339 with an offset'),
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      ]);
    }
  });

  test('has the parties that were joined then: a merge and a split are told from both sides of their moment', async () => {
    const [a, b] = [ids[0]!, ids[1]!];
    const moment = () => new Date().toISOString();
    const decide = (text: string, variables: object) =>
      house.data(text, { ...variables, key: crypto.randomUUID() }, all);
    const before = moment();
    await decide(
      'mutation M($ids: [ID!]!, $key: String!) { mergeCustomers(ids: $ids, idempotencyKey: $key) { __typename } }',
      {
        ids: [a, b],
      },
    );
    const merged = moment();
    await decide(
      'mutation S($id: ID!, $parties: [PartyKeyInput!]!, $key: String!) { splitCustomer(id: $id, parties: $parties, idempotencyKey: $key) { __typename } }',
      { id: a, parties: [{ domain: 'finance', id: 'erp:1' }] },
    );
    const text = `query P($id: ID!, $at: DateTime!) { customer(id: $id) { asOf(at: $at) { known parties { id } finance { ordersPlaced }
      apart { id parties { id } finance { ordersPlaced } } } } }`;
    const seen = async (at: string) =>
      (
        await house.data<{ customer: { asOf: { parties: { id: string }[]; apart: object[] } } }>(
          text,
          { id: a, at },
          all,
        )
      ).customer.asOf;
    const of = (n: number) => [{ id: `erp:${n}` }, { id: `mailer:${n}` }, { id: `crm:${n}` }, { id: `desk:${n}` }];
    expect(await seen(before)).toEqual({
      known: true,
      parties: of(0),
      finance: { ordersPlaced: 3 },
      apart: [{ id: b, parties: of(1), finance: { ordersPlaced: 3 } }],
    });
    expect(await seen(merged)).toMatchObject({ finance: { ordersPlaced: 6 }, apart: [] });
    const after = await seen(moment());
    expect(after.parties).toHaveLength(7);
    expect(after).toMatchObject({ finance: { ordersPlaced: 3 } });
  });
});
