import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import type { GatewayResult } from '../../gateway/run.ts';
import type { Caller } from '../../platform/access/caller.ts';
import type { RowPolicy } from '../../platform/access/rows.ts';
import { customerIds, writeCustomers } from '../customers.ts';
import { openTestHouse, TRANSPORTS, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';

const all = callerWith(...scopesIn(readSupergraph()));
const heldTo = (rows: RowPolicy): Caller => ({ ...all, subject: 'key:acme', rows });
/** Persons 0 and 1 are GOLD, 2 is SILVER, the others nothing. */
const GOLD = heldTo([{ domain: 'finance', attribute: 'loyaltyTier', in: ['GOLD'] }]);
const COUNT = 5;
const persons = Array.from({ length: COUNT }, (_, n) => n);

const LISTS = [
  '{ contacts { totalCount edges { node { id } } } }',
  '{ interactions { totalCount edges { node { id } } } }',
  '{ billingAccounts { totalCount edges { node { id } } } }',
  '{ orders { totalCount edges { node { id party { id customer { id } } account { id } } } } }',
  '{ orders(filter: { total: { gte: "0" } }, sort: TOTAL_DESC) { totalCount edges { node { id } } } }',
  '{ subscribers { totalCount edges { node { id } } } }',
  '{ engagements { totalCount edges { node { id } } } }',
  '{ requesters { totalCount edges { node { id } } } }',
  '{ tickets { totalCount edges { node { id requester { id } } } } }',
  '{ organizations { totalCount edges { node { id members { totalCount edges { node { id } } } } } } }',
  '{ returns { totalCount edges { node { id } } } }',
  '{ product(sku: "A-1") { name orders { totalCount edges { node { id account { id } } } } } }',
  '{ products { edges { node { sku orders { totalCount edges { node { id } } } tickets { totalCount } } } } }',
];

describe.each(TRANSPORTS)('%s', (transport) => {
  let house: TestHouse;
  /** By person. */
  let customers: string[];
  const foreign = () => customers[3]!;

  const run = (query: string, caller: Caller, variables = {}): Promise<GatewayResult> =>
    house.run(query, variables, caller);
  async function listen(query: string, caller: Caller) {
    const streamed = await house.gateway.stream({ query }, { caller, requestId: 'test' }, AbortSignal.timeout(30_000));
    return (streamed as AsyncIterable<GatewayResult>)[Symbol.asyncIterator]();
  }
  const codesOf = ({ errors }: GatewayResult) => [...new Set((errors ?? []).map(({ extensions }) => extensions.code))];
  /** Every string in an answer. */
  const texts = (value: unknown): string[] =>
    JSON.stringify(value).match(/"(?:crm|erp|shop|mailer|desk|rma|prefs):[^"]*"/gu) ?? [];
  /** The persons that an answer tells of. */
  const personsIn = (value: unknown): number[] =>
    [...new Set(texts(value).map((text) => Number(/\d+/u.exec(text)![0])))].sort();

  beforeAll(async () => {
    house = await openTestHouse(transport);
    await writeCustomers(house, COUNT, all);
    const tier = (n: number, loyaltyTier: string) => ({ id: `erp:${n}`, attributes: { loyaltyTier } });
    await house.data(
      `mutation ($inputs: [BillingAccountInput!]!, $products: [ProductInput!]!, $orders: [OrderInput!]!, $organizations: [OrganizationInput!]!, $memberships: [MembershipInput!]!, $consents: [ConsentInput!]!, $campaign: CampaignInput!, $engagements: [EngagementInput!]!) {
      upsertOrganizations(inputs: $organizations) { rejected }
      upsertMemberships(inputs: $memberships) { rejected }
      recordConsents(inputs: $consents) { rejected }
      upsertCampaign(input: $campaign) { outcome { status } }
      upsertEngagements(inputs: $engagements) { rejected }
      upsertBillingAccounts(inputs: $inputs) { rejected }
      upsertProducts(inputs: $products) { rejected }
      upsertOrders(inputs: $orders) { rejected }
    }`,
      {
        inputs: [tier(0, 'GOLD'), tier(1, 'GOLD'), tier(2, 'SILVER')],
        products: [{ sku: 'A-1', name: 'Engine' }],
        organizations: persons.map((n) => ({ id: `crm:o${n}`, name: `Organization ${n}` })),
        memberships: persons.map((n) => ({ id: `crm:m${n}`, party: `crm:${n}`, organization: `crm:o${n}` })),
        consents: persons.map((n) => ({
          id: `prefs:${n}`,
          domain: 'marketing',
          party: `mailer:${n}`,
          purpose: 'MARKETING',
          status: 'DENIED',
          source: 'test',
        })),
        campaign: { id: 'news:c', name: 'Spring', channel: 'MAIL', startsOn: '2026-01-01' },
        engagements: persons.map((n) => ({
          id: `mailer:${n}-s`,
          party: `mailer:${n}`,
          kind: 'MAIL_SENT',
          occurredAt: '2026-03-01T10:00:00Z',
          campaign: 'news:c',
        })),
        orders: persons.map((n) => ({
          id: `shop:${n}-1`,
          party: `erp:${n}`,
          placedAt: '2026-01-01T00:00:00Z',
          total: { amount: '1', currency: 'EUR' },
          lines: [{ sku: 'A-1', quantity: 1 }],
        })),
      },
      all,
    );
    await house.settled();
    const found = await Promise.all(
      Array.from({ length: COUNT }, (_, n) =>
        house.data<{ customerBy: { id: string } }>(
          `{ customerBy(identifier: { type: PARTY, domain: "finance", value: "erp:${n}" }) { id } }`,
          {},
          all,
        ),
      ),
    );
    customers = found.map(({ customerBy }) => customerBy.id);
  }, 60_000);
  afterAll(() => house.close());

  describe('a caller with a row policy', () => {
    test('sees of the customers those whom it allows, in every domain', async () => {
      const { data, errors } = await run(
        `query ($ids: [ID!]!) { customers(ids: $ids) {
        id sales { contacts { id } figures { interactions } } finance { accounts { id } figures { orders } }
        marketing { known } service { tickets { totalCount edges { node { id } } } } profile { mails { value source { id } } missing { domain } } rfm { frequency } healthScore { status }
        identity { parties { domain id customer { id } } } permission { granted }
      } }`,
        GOLD,
        { ids: customers },
      );
      expect(errors).toBeUndefined();
      const seen = (data as { customers: ({ id: string } | null)[] }).customers;
      expect(seen.map((each) => each?.id ?? null)).toEqual([customers[0], customers[1], null, null, null]);
      expect(seen[0]).toMatchObject({
        finance: { figures: { orders: 3 } },
        profile: { mails: [{ value: 'P0@Example.org' }], missing: [] },
        service: { tickets: { totalCount: 1 } },
      });
    });

    test('sees the same in lists of all customers, and counts no others', async () => {
      const page = '{ allCustomers(first: 1) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }';
      const { data } = await run(page, GOLD);
      const { allCustomers } = data as { allCustomers: { totalCount: number; pageInfo: { endCursor: string } } };
      expect(allCustomers).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
      expect((await customerIds(house, GOLD)).sort()).toEqual([customers[0], customers[1]].sort());
      const next = await run(
        `{ allCustomers(first: 5, after: "${allCustomers.pageInfo.endCursor}") { edges { node { id } } } }`,
        GOLD,
      );
      expect((next.data as typeof data & { allCustomers: { edges: unknown[] } }).allCustomers.edges).toHaveLength(1);
    });

    test.each(LISTS)('sees only their records in %s', async (query) => {
      const [mine, every] = [await run(query, GOLD), await run(query, all)];
      expect([mine.errors, every.errors]).toEqual([undefined, undefined]);
      expect([personsIn(mine.data), personsIn(every.data)]).toEqual([
        [0, 1],
        [0, 1, 2, 3, 4],
      ]);
      const counts = ({ data }: GatewayResult) => Number(/"totalCount":(\d+)/u.exec(JSON.stringify(data))?.[1]);
      expect(counts(mine) / counts(every)).toBe(2 / COUNT);
    });

    test.each([
      ['order', 'shop:$-1'],
      ['billingAccount', 'erp:$'],
      ['contact', 'crm:$'],
      ['interaction', 'crm:i$'],
      ['subscriber', 'mailer:$'],
      ['engagement', 'mailer:$-MAIL_OPENED'],
      ['requester', 'desk:$'],
      ['ticket', 'desk:t$'],
      ['return', 'rma:$'],
      ['organization', 'crm:o$'],
      ['consent', 'prefs:$'],
    ])('is told of a foreign %s what it is told of none', async (field, id) => {
      const one = async (n: string) => run(`{ ${field}(id: "${id.replace('$', n)}") { id } }`, GOLD);
      expect((await one('1')).data).toEqual({ [field]: { id: id.replace('$', '1') } });
      const [hidden, missing] = [await one('3'), await one('999')];
      expect(hidden.data).toEqual({ [field]: null });
      expect([hidden.data, hidden.errors]).toEqual([missing.data, missing.errors]);
    });

    test('is told of a foreign customer what it is told of none', async () => {
      const missing = '00000000-0000-7000-8000-000000000000';
      const by = (id: string) => run(`{ customer(id: "${id}") { id finance { known } sales { known } } }`, GOLD);
      expect(await by(foreign())).toEqual(await by(missing));
      const named = (type: string, value: string) =>
        run(`{ customerBy(identifier: { type: ${type}, value: "${value}" }) { id } }`, GOLD);
      expect(await named('MAIL', 'p3@example.org')).toEqual(await named('MAIL', 'nobody@example.org'));
      expect((await named('MAIL', 'p1@example.org')).data).toEqual({ customerBy: { id: customers[1] } });
      const party = (value: string) =>
        run(`{ customerBy(identifier: { type: PARTY, domain: "sales", value: "${value}" }) { id } }`, GOLD);
      expect(await party('crm:3')).toEqual(await party('crm:999'));
    });

    test('is told the story of its customers, and what they agreed to', async () => {
      const query = `query ($id: ID!) { customer(id: $id) {
      timeline { edges { node { kind ... on OrderActivity { order { id account { id } } } ... on TicketActivity { ticket { id } } } } gaps { domain } }
      consents { states { granted } history(first: 5) { id status parties { id } } }
      identity { history { action parties { id } merged } }
      narrative(audience: AGENT) { text }
    } }`;
      const { data, errors } = await run(query, GOLD, { id: customers[1] });
      expect(errors).toBeUndefined();
      expect(personsIn(data)).toEqual([1]);
      expect(data).toMatchObject({ customer: { timeline: { gaps: [] }, consents: { history: [{ id: 'prefs:1' }] } } });
      expect(await run(query, GOLD, { id: foreign() })).toEqual({ data: { customer: null } });
    });

    test('finds its customers, and is told of others’ names what it is told of nobody’s', async () => {
      const query =
        'query ($text: String!) { searchCustomers(text: $text) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
      const found = async (text: string, caller = GOLD) => {
        const { data, errors } = await run(query, caller, { text });
        expect(errors).toBeUndefined();
        const { edges } = (data as { searchCustomers: { edges: { node: { id: string } }[] } }).searchCustomers;
        return edges.map(({ node }) => customers.indexOf(node.id)).sort();
      };
      expect(await found('Person', all)).toEqual(persons);
      expect(await found('Person')).toEqual([0, 1]);
      expect(await run(query, GOLD, { text: 'p3@example.org' })).toEqual(
        await run(query, GOLD, { text: 'p9@example.org' }),
      );
    });

    test('sees campaigns, and in their figures its customers', async () => {
      const query =
        '{ campaigns { totalCount edges { node { name figures { sent } } } } campaign(id: "news:c") { name } }';
      const figures = async (caller: Caller) => (await run(query, caller)).data;
      const of = (sent: number) => ({
        campaigns: { totalCount: 1, edges: [{ node: { name: 'Spring', figures: { sent } } }] },
        campaign: { name: 'Spring' },
      });
      expect(await figures(all)).toEqual(of(COUNT));
      expect(await figures(GOLD)).toEqual(of(2));
    });

    test('is told of changes of its customers, of others what it is told of none', async () => {
      const events = (id: string) => listen(`subscription { customerChanged(id: "${id}") { id } }`, GOLD);
      const ids = [customers[0]!, foreign(), '00000000-0000-7000-8000-000000000000'];
      const [own, other, none] = await Promise.all(ids.map(events));
      expect(await own!.next()).toEqual({ done: false, value: { data: { customerChanged: { id: customers[0] } } } });
      await own!.return?.();
      expect(await other!.next()).toEqual(await none!.next());
      expect(await other!.next()).toEqual({ done: true, value: undefined });
      expect(await none!.next()).toEqual({ done: true, value: undefined });
    });

    test('is refused what belongs to no customer, or to all of them', async () => {
      for (const query of [
        '{ modelReport(model: CHURN) { name } }',
        '{ identityReviews { totalCount } }',
        'mutation { upsertOrder(input: { id: "shop:9", party: "erp:0", placedAt: "2026-01-01T00:00:00Z", total: { amount: "1", currency: "EUR" } }) { outcome { status } } }',
        'mutation { removeOrders(ids: ["shop:3-1"]) { removed } }',
        'mutation { removeBillingAccounts(ids: ["erp:3"]) { removed } }',
      ])
        expect([query, codesOf(await run(query, GOLD))]).toEqual([query, ['ROWS_NOT_EVALUATED']]);
    });

    test('sees of a household whom it allows, and none where nobody else of it is allowed', async () => {
      const given = ['Agnes', 'Boris', 'Wilhelmine', 'Clemens', 'Jolanthe'];
      const lives = (n: number) => ({
        lines: [`${n % 2 === 0 && n > 0 ? 2 : 1} Home Street`],
        postalCode: '10115',
        country: 'DE',
      });
      const contacts = persons.map((n) => ({
        id: `crm:${n}`,
        card: { givenName: given[n], familyName: 'Homely', mails: [`p${n}@example.org`], addresses: [lives(n)] },
      }));
      await house.data(
        'mutation ($contacts: [ContactInput!]!) { upsertContacts(inputs: $contacts) { rejected } }',
        { contacts },
        all,
      );
      await house.settled();
      const seenBy = async (caller: Caller, ...who: number[]) => {
        const { data, errors } = await run(
          'query ($ids: [ID!]!) { customers(ids: $ids) { household { members { totalCount edges { node { id } } } } } }',
          caller,
          { ids: who.map((n) => customers[n]) },
        );
        expect(errors).toBeUndefined();
        type Seen = { household: { members: { totalCount: number; edges: { node: { id: string } }[] } } | null };
        return (data as { customers: Seen[] }).customers.map(
          ({ household }) =>
            household && [
              household.members.totalCount,
              household.members.edges.map(({ node }) => customers.indexOf(node.id)).sort(),
            ],
        );
      };
      expect(await seenBy(all, 0, 2)).toEqual([
        [3, [0, 1, 3]],
        [2, [2, 4]],
      ]);
      expect(await seenBy(GOLD, 0, 1)).toEqual([
        [2, [0, 1]],
        [2, [0, 1]],
      ]);
      const silver = heldTo([{ domain: 'finance', attribute: 'loyaltyTier', in: ['SILVER'] }]);
      expect(await seenBy(silver, 2)).toEqual([null]);
    });
  });

  describe('a policy', () => {
    const idsBy = async (rows: RowPolicy) => {
      const { data, errors } = await run('query ($ids: [ID!]!) { customers(ids: $ids) { id } }', heldTo(rows), {
        ids: customers,
      });
      return { errors, persons: customers.flatMap((id, n) => (JSON.stringify(data ?? null).includes(id) ? [n] : [])) };
    };

    test('allows who meets any of its values, and every rule of several', async () => {
      const tiers = { domain: 'finance', attribute: 'loyaltyTier', in: ['GOLD', 'SILVER'] };
      expect((await idsBy([tiers])).persons).toEqual([0, 1, 2]);
      await house.data(
        'mutation { upsertContact(input: { id: "crm:1", attributes: { preferredStore: "Berlin" } }) { outcome { status } } }',
        {},
        all,
      );
      const store = { domain: 'sales', attribute: 'preferredStore', in: ['Berlin'] };
      expect((await idsBy([tiers, store])).persons).toEqual([1]);
      expect((await idsBy([store, tiers])).persons).toEqual([1]);
    });

    test('allows nobody where nobody has the value', async () => {
      const none = [{ domain: 'finance', attribute: 'loyaltyTier', in: ['BRONZE'] }];
      expect(await idsBy(none)).toEqual({ errors: undefined, persons: [] });
      const { data } = await run('{ orders { totalCount edges { node { id } } } }', heldTo(none));
      expect(data).toEqual({ orders: { totalCount: 0, edges: [] } });
    });

    test.each([
      ['finance', 'unknown'],
      ['finance', 'contractNumber'],
      ['finance', 'constructor'],
      ['finance', '$where'],
      ['finance', 'loyaltyTier.x'],
      ['sales', 'loyaltyTier'],
      ['nowhere', 'loyaltyTier'],
      ['identity', 'loyaltyTier'],
    ])('over %s.%s, which cannot narrow anything, allows nothing', async (domain, attribute) => {
      const caller = heldTo([{ domain, attribute, in: ['GOLD'] }]);
      for (const query of [
        `{ customer(id: "${customers[0]}") { id } }`,
        '{ orders { totalCount edges { node { id } } } }',
        '{ order(id: "shop:0-1") { id } }',
      ]) {
        const result = await run(query, caller);
        // What no rule is named by is no signed caller either.
        const known = transport === 'in process' || /^[a-z]+$/iu.test(attribute);
        expect(codesOf(result)).toEqual([known ? 'ROWS_NOT_EVALUATED' : 'UNAUTHENTICATED']);
        expect(texts(result.data ?? null)).toEqual([]);
      }
    });

    test('that allows more than can be listed narrows every list all the same, page by page', async () => {
      const filler = Array.from({ length: 8_000 }, (_, n) => ({
        _id: `fill:${n}`,
        attributes: { loyaltyTier: 'FILLER' },
        removed: false,
        figures: {},
      }));
      const parties = house.opened.get('finance')!.connection.collection<{ _id: string }>('parties');
      await parties.insertMany(filler);
      const most = heldTo([{ domain: 'finance', attribute: 'loyaltyTier', in: ['GOLD', 'FILLER'] }]);
      for (const query of LISTS.filter((each) => !each.includes('billingAccounts')))
        expect([query, await run(query, most)]).toEqual([query, await run(query, GOLD)]);
      expect((await customerIds(house, most)).sort()).toEqual([customers[0], customers[1]].sort());
      const page =
        'query ($after: String) { billingAccounts(first: 2, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }';
      const seen: string[] = [];
      let [pages, after]: [number, string | null] = [0, null];
      do {
        const { data } = await run(page, most, { after });
        const { billingAccounts } = data as {
          billingAccounts: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
        expect(billingAccounts.totalCount).toBe(2);
        seen.push(...texts(billingAccounts));
        after = billingAccounts.pageInfo.hasNextPage ? billingAccounts.pageInfo.endCursor : null;
        pages += 1;
      } while (after !== null);
      expect(seen).toEqual(['"erp:0"', '"erp:1"']);
      expect(pages).toBeGreaterThan(1);
      await parties.deleteMany({ _id: { $in: filler.map(({ _id }) => _id) } });
    });

    test('holds from the next request on', async () => {
      const move = (loyaltyTier: string) =>
        house.data(
          `mutation { upsertBillingAccount(input: { id: "erp:1", attributes: { loyaltyTier: ${loyaltyTier} } }) { outcome { status } } }`,
          {},
          all,
        );
      const gold = [{ domain: 'finance', attribute: 'loyaltyTier', in: ['GOLD'] }];
      await move('BRONZE');
      expect((await idsBy(gold)).persons).toEqual([0]);
      await move('GOLD');
      expect((await idsBy(gold)).persons).toEqual([0, 1]);
    });
  });
});
