import { expect, test } from '@jest/globals';
import { callerWith } from '../open.ts';
import { all, type Insights } from './insights.ts';

interface Activity {
  readonly __typename: string;
  readonly id: string;
  readonly domain: string;
  readonly kind: string;
  readonly occurredAt: string;
}

interface Timeline {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly gaps: readonly { readonly domain: string; readonly reason: string; readonly resumeCursor: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: Activity }[];
}

const TIMELINE = `query T($id: ID!, $first: Int, $after: String, $kinds: [ActivityKind!], $domains: [String!]) { customer(id: $id) {
    timeline(first: $first, after: $after, kinds: $kinds, domains: $domains) { pageInfo { hasNextPage endCursor } gaps { domain reason resumeCursor }
      edges { cursor node { __typename id domain kind occurredAt title ... on OrderActivity { order { id total { amount } } } } } } } }`;

/** Pages of the first customer's timeline. */
export function timelineOf(shared: Insights) {
  const page = async (variables: Record<string, unknown>, caller = all) =>
    (
      await shared.house.data<{ customer: { timeline: Timeline } }>(
        TIMELINE,
        { id: shared.ids[0], ...variables },
        caller,
      )
    ).customer.timeline;

  /** All pages of a timeline, of `first` entries each. */
  async function pages(first: number, { after: from = null, ...variables }: Record<string, unknown> = {}) {
    const found: Activity[] = [];
    for (let after = from; ;) {
      const { edges, pageInfo }: Timeline = await page({ first, after, ...variables });
      found.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  }
  return { page, pages };
}

/** The story of all domains in one order. */
export function timelineTests(shared: Insights): void {
  const { page, pages } = timelineOf(shared);

  test('tell the story of all domains in order, the same page by page as in one piece', async () => {
    const whole = await pages(100);
    expect(new Set(whole.map(({ domain }) => domain))).toEqual(new Set(['sales', 'marketing', 'service', 'finance']));
    expect(await pages(7)).toEqual(whole);
    expect(await pages(1, { domains: ['service', 'finance'] })).toEqual(
      whole.filter(({ domain }) => domain === 'service' || domain === 'finance'),
    );
    const orders = await pages(2, { kinds: ['ORDER'] });
    expect(orders).toEqual(whole.filter(({ kind }) => kind === 'ORDER'));
    expect(orders[0]).toMatchObject({ __typename: 'OrderActivity', order: { total: { amount: expect.any(String) } } });
    const sorted = whole.toSorted(
      (a, b) => b.occurredAt.localeCompare(a.occurredAt) || a.domain.localeCompare(b.domain) || (a.id > b.id ? -1 : 1),
    );
    expect(whole).toEqual(sorted);
    const stored = await Promise.all(
      ['sales', 'marketing', 'service', 'finance'].map((domain) => activitiesOf(domain)),
    );
    expect(new Set(whole.map(({ id }) => id))).toEqual(new Set(stored.flat()));
  });

  async function activitiesOf(domain: string): Promise<string[]> {
    const links = await shared.house.opened
      .get('identity')!
      .connection.collection<{ _id: string; parties: string[] }>('customers')
      .findOne({ _id: shared.ids[0]! });
    const parties = links!.parties
      .filter((key) => key.startsWith(`${domain}/`))
      .map((key) => key.slice(domain.length + 1));
    const found = shared.house.opened.get(domain)!.connection.collection<{ _id: string; party: string }>('activities');
    return (await found.find({ party: { $in: parties } }).toArray()).map(({ _id }) => _id);
  }

  test('leave a gap for what the caller may not read, and refuse a cursor of another list or of former parties', async () => {
    const few = callerWith('identity:read', 'insights:read', 'service:read', 'sales:read');
    const { gaps, edges } = await page({ first: 5 }, few);
    expect(gaps.map(({ domain, reason }) => [domain, reason])).toEqual([
      ['finance', 'DENIED'],
      ['marketing', 'DENIED'],
    ]);
    expect(edges).toHaveLength(5);
    const { pageInfo } = await page({ first: 3 });
    const other = await shared.house.run(
      TIMELINE,
      { id: shared.ids[0], after: pageInfo.endCursor, kinds: ['ORDER'] },
      all,
    );
    expect(other.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    const write = 'mutation M($c: RequesterInput!) { upsertRequester(input: $c) { outcome { status } } }';
    const card = { mails: ['ada.lovelace@example.com'] };
    await shared.house.data(write, { c: { id: 'chat:ada', card } }, all);
    await shared.house.settled();
    const changed = await shared.house.run(TIMELINE, { id: shared.ids[0], first: 3, after: pageInfo.endCursor }, all);
    expect(changed.errors![0]!.extensions.code).toBe('TIMELINE_CHANGED');
  });
}
