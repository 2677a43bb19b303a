import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { learnParameters } from '../../subgraphs/identity/online/learn.ts';
import { keepParameters } from '../../subgraphs/identity/online/parameters.ts';
import { sweepStep } from '../../subgraphs/identity/online/sweep.ts';
import { callerWith } from '../open.ts';
import { ask, customerOf, openRegistry, remove, write, type Registry, type TestCard } from './registry.ts';

const steward = callerWith('identity:read', 'identity:write', 'sales:read', 'finance:read', 'pii:read');

let registry: Registry;
let run = 0;

beforeAll(async () => {
  registry = await openRegistry({ overrides: { country: 'DE' } });
});

afterEach(() => registry.down.clear());
afterAll(() => registry.close());

const home = { lines: ['Hauptstr. 5'], city: 'Berlin', postalCode: '10115', country: 'DE' };

/** What the customers of two parties are, sales knowing one card and finance the other. */
async function homes(a: TestCard, b: TestCard): Promise<[string, string]> {
  const tag = (run += 1);
  await write(registry, 'sales', { [`crm:${tag}`]: a });
  await registry.identity.settled();
  await write(registry, 'finance', { [`erp:${tag}`]: b });
  await registry.identity.settled();
  return (await Promise.all([
    customerOf(registry, 'sales', `crm:${tag}`),
    customerOf(registry, 'finance', `erp:${tag}`),
  ])) as [string, string];
}

interface Evidence {
  readonly by: string;
  readonly prior: number;
  readonly weight: number;
  readonly probability: number;
  readonly comparisons: {
    readonly field: string;
    readonly level: string;
    readonly weight: number;
    readonly values: string[];
  }[];
}

async function evidenceOf(id: string, caller = steward): Promise<Evidence[]> {
  const query = `query ($id: ID!) { customer(id: $id) { identity {
    evidence { by prior weight probability comparisons { field level weight values } } history { action by }
  } } }`;
  const { customer } = await registry.identity.data<{ customer: { identity: { evidence: Evidence[] } } }>(
    query,
    { id },
    caller,
  );
  return customer.identity.evidence;
}

const addsUp = ({ prior, weight, probability, comparisons }: Evidence) => {
  expect(comparisons.reduce((sum, each) => sum + each.weight, 0)).toBeCloseTo(weight, 9);
  expect(1 / (1 + 2 ** -(prior + weight))).toBeCloseTo(probability, 12);
};

describe('cards that share no identifier', () => {
  test('are one customer where name, birth date and address are too alike, and the weights say why', async () => {
    const [one, two] = await homes(
      { givenName: 'Katharina', familyName: 'Lovelace', birthDate: '1980-05-17', addresses: [home] },
      { fullName: 'Kathi Lovelace', birthDate: '1980-05-17', addresses: [{ ...home, lines: ['Hauptstraße 5'] }] },
    );
    expect(two).toBe(one);
    const [evidence, ...others] = await evidenceOf(one);
    expect(others).toEqual([]);
    addsUp(evidence!);
    expect(evidence!.by).toBe('SIMILARITY');
    expect(evidence!.probability).toBeGreaterThan(0.99);
    expect(evidence!.comparisons).toContainEqual(
      expect.objectContaining({ field: 'birthDate', level: 'exact', values: ['1980-05-17', '1980-05-17'] }),
    );
    const masked = await evidenceOf(one, callerWith('identity:read', 'sales:read', 'finance:read'));
    expect(JSON.stringify(masked)).not.toMatch(/1980|Lovelace/u);
    expect(await registry.identity.verify()).toEqual([]);
  });

  test('stay two and wait for a steward by a name alone, who decides for good', async () => {
    const card = { givenName: 'Zebulon', familyName: 'Quackenbush' };
    const [one, two] = await homes(card, card);
    expect(two).not.toBe(one);
    const { identityReviews } = await ask<{
      identityReviews: {
        totalCount: number;
        edges: { node: { id: string; customers: { id: string }[]; evidence: Evidence } }[];
      };
    }>(
      registry,
      `{ identityReviews(minProbability: 0.5) { totalCount edges { node { id probability customers { id }
        evidence { by prior weight probability comparisons { field level weight values } } } } } }`,
    );
    expect(identityReviews.totalCount).toBe(1);
    await expect(ask(registry, '{ identityReviews(minProbability: 2) { totalCount } }')).rejects.toThrow(
      'minProbability is from 0 to 1; 2 came.',
    );
    const [{ node }] = identityReviews.edges as [(typeof identityReviews.edges)[0]];
    expect(node.customers.map(({ id }) => id).sort()).toEqual([one, two].sort());
    addsUp(node.evidence);
    const decide = (same: boolean, key: string) =>
      registry.identity.data<{
        decideReviews: { outcome: { decision: { action: string } | null; refused: unknown } }[];
      }>(
        `mutation ($id: ID!, $same: Boolean!, $key: String!) {
          decideReviews(decisions: [{ review: $id, same: $same }, { review: "none", same: true }], idempotencyKey: $key) {
            review outcome { decision { action } refused { code } }
          }
        }`,
        { id: node.id, same, key },
        steward,
      );
    expect((await decide(false, 'no, these are two')).decideReviews).toEqual([
      { review: node.id, outcome: { decision: { action: 'DISTINCT' }, refused: null } },
      { review: 'none', outcome: { decision: null, refused: { code: 'UNKNOWN_REVIEW' } } },
    ]);
    await write(registry, 'sales', { [`crm:${run}`]: { ...card, birthDate: '1970-01-02', addresses: [home] } });
    await write(registry, 'finance', { [`erp:${run}`]: { ...card, birthDate: '1970-01-02', addresses: [home] } });
    await registry.identity.settled();
    expect(await customerOf(registry, 'finance', `erp:${run}`)).toBe(two);
    expect(
      (
        await ask<typeof identityReviews & { identityReviews: { totalCount: number } }>(
          registry,
          '{ identityReviews { totalCount } }',
        )
      ).identityReviews.totalCount,
    ).toBe(0);
  });

  test('of a household stay two, though they share home, phone and family name', async () => {
    const shared = {
      familyName: 'Ampelmann',
      addresses: [{ ...home, lines: ['Nebenstr. 9'] }],
      phones: ['030 7654321'],
    };
    const [anna, ben] = await homes(
      { ...shared, givenName: 'Anna', birthDate: '1980-05-17' },
      { ...shared, givenName: 'Ben', birthDate: '1978-01-30' },
    );
    expect(ben).not.toBe(anna);
  });
});

test('an identifier that is shared is evidence with a weight of its own', async () => {
  const [one, two] = await homes({ mails: ['one@example.com'] }, { mails: ['One@Example.com'] });
  expect(two).toBe(one);
  const [evidence] = await evidenceOf(one);
  addsUp(evidence!);
  expect(evidence).toMatchObject({
    by: 'MAIL',
    comparisons: [{ field: 'mail', level: 'exact', values: ['one@example.com', 'one@example.com'] }],
  });
});

test('while a domain is down only the pairs that take it wait, and are compared once it is back', async () => {
  const known = { givenName: 'Balthasar', familyName: 'Wartmann', birthDate: '1991-03-04', addresses: [home] };
  const other = { givenName: 'Euphemia', familyName: 'Zwetschgenbaum', birthDate: '1971-11-24', addresses: [home] };
  const tag = (run += 1);
  const customers = () =>
    Promise.all([
      customerOf(registry, 'finance', `erp:${tag}`),
      ...['a', 'b', 'c'].map((each) => customerOf(registry, 'sales', `crm:${tag}${each}`)),
    ]);
  await write(registry, 'finance', { [`erp:${tag}`]: known });
  await registry.identity.settled();
  registry.down.add('finance');
  await write(registry, 'sales', { [`crm:${tag}a`]: known, [`crm:${tag}b`]: other, [`crm:${tag}c`]: other });
  await expect(registry.identity.settled()).rejects.toThrow('Finance');
  const [erp, a, b, c] = await customers();
  expect(c).toBe(b);
  expect(new Set([erp, a, b]).size).toBe(3);
  expect(await registry.identity.connection.collection('due').countDocuments({})).toBe(1);
  registry.down.clear();
  await registry.identity.settled();
  expect(await customers()).toEqual([erp, erp, b, b]);
  expect(await registry.identity.verify()).toEqual([]);
});

describe('a review', () => {
  interface Reviews {
    readonly identityReviews: {
      readonly totalCount: number;
      readonly edges: { readonly node: { readonly id: string } }[];
    };
  }
  const open = async () =>
    (
      await ask<Reviews>(registry, '{ identityReviews { totalCount edges { node { id } } } }')
    ).identityReviews.edges.map(({ node }) => node.id);

  const call = <T>(query: string, variables: Record<string, unknown>) =>
    registry.identity.data<T>(query, { key: `key of a test ${(run += 1)}`, ...variables }, steward);

  const answer = async (review: string) => {
    const { decideReviews } = await call<{ decideReviews: { outcome: { refused: { code: string } | null } }[] }>(
      `mutation ($review: ID!, $key: String!) { decideReviews(decisions: [{ review: $review, same: true }], idempotencyKey: $key) {
        outcome { refused { code } } } }`,
      { review },
    );
    return decideReviews[0]!.outcome.refused?.code ?? null;
  };

  const card = { givenName: 'Nepomuk', familyName: 'Quittenfeld' };

  /** The ids of two customers whom a review asks about, and of the review. */
  async function suspected(): Promise<{ ids: [string, string]; review: string; sales: string; finance: string }> {
    const ids = await homes({ ...card, familyName: `Quittenfeld${run}` }, { ...card, familyName: `Quittenfeld${run}` });
    const [sales, finance] = [`crm:${run}`, `erp:${run}`];
    expect(await open()).toEqual([`finance/${finance} sales/${sales}`]);
    return { ids, sales, finance, review: (await open())[0]! };
  }

  test('closes when its parties become one by an identifier, and is answered no more', async () => {
    const { sales, finance, review } = await suspected();
    const mails = [`${review.length}.${run}@example.com`];
    await write(registry, 'sales', { [sales]: { ...card, mails } });
    await write(registry, 'finance', { [finance]: { ...card, mails } });
    await registry.identity.settled();
    expect(await customerOf(registry, 'finance', finance)).toBe(await customerOf(registry, 'sales', sales));
    expect(await open()).toEqual([]);
    expect(await answer(review)).toBe('REVIEW_CLOSED');
  });

  test('closes when a steward decides otherwise, opens again when that is taken back, and closes when one is gone', async () => {
    const { ids, review, finance } = await suspected();
    const made = async (name: string) => {
      const { made } = await call<{ made: { decision: { id: string } } }>(
        `mutation ($ids: [ID!]!, $key: String!) { made: ${name}(ids: $ids, idempotencyKey: $key) { decision { id } } }`,
        { ids },
      );
      expect(await open()).toEqual([]);
      await call(
        'mutation ($id: ID!, $key: String!) { undoDecision(id: $id, idempotencyKey: $key) { refused { code } } }',
        {
          id: made.decision.id,
        },
      );
      expect(await open()).toEqual([review]);
    };
    await made('mergeCustomers');
    await made('declareDistinct');
    await remove(registry, 'finance', finance);
    await registry.identity.settled();
    expect(await open()).toEqual([]);
    expect(await registry.identity.verify()).toEqual([]);
  });

  test('that was answered waits again when the answer is taken back, and closes when its cards are alike no more', async () => {
    const { review, sales } = await suspected();
    expect(await answer(review)).toBeNull();
    expect(await open()).toEqual([]);
    const { customer } = await ask<{ customer: { identity: { decisions: { id: string }[] } } }>(
      registry,
      'query ($id: ID!) { customer(id: $id) { identity { decisions(first: 1) { id } } } }',
      { id: await customerOf(registry, 'sales', sales) },
    );
    await call(
      'mutation ($id: ID!, $key: String!) { undoDecision(id: $id, idempotencyKey: $key) { refused { code } } }',
      {
        id: customer.identity.decisions[0]!.id,
      },
    );
    expect(await open()).toEqual([review]);
    await write(registry, 'sales', { [sales]: { givenName: 'Walburga', familyName: 'Ofterdingen' } });
    await registry.identity.settled();
    expect(await open()).toEqual([]);
  });
});

test('parties are compared again by rates that were learned, and the evidence names their version', async () => {
  const { connection } = registry.identity;
  const nobody = { show: () => Promise.resolve(new Map()) };
  await expect(learnParameters({ connection, cards: nobody, country: 'DE' })).rejects.toThrow('500 cards');
  await homes({ fullName: 'Hieronymus Pflaumenbaum' }, { fullName: 'Hieronymus Pflaumenbaum' });
  interface Reviews {
    readonly identityReviews: { edges: { node: { evidence: { parameters: number; probability: number } } }[] };
  }
  const evidence = async () =>
    (
      await ask<Reviews>(registry, '{ identityReviews { edges { node { evidence { parameters probability } } } } }')
    ).identityReviews.edges.map(({ node }) => node.evidence);
  const [before] = await evidence();
  expect(before!.parameters).toBe(0);
  expect(await sweepStep(connection)).toBe(0);
  const level = (m: number, u: number) => ({ m, u });
  const givenName = {
    exact: level(0.6, 0.005),
    alias: level(0.1, 0.1),
    near: level(0.1, 0.1),
    initial: level(0.1, 0.1),
  };
  const rates = {
    givenName: { ...givenName, weak: level(0.1, 0.1), swapped: level(0.05, 0.1), else: level(0.05, 0.5) },
  };
  await keepParameters(connection, { rates, parties: 500, pairs: 200, customers: 500 });
  while ((await sweepStep(connection)) > 0);
  await registry.identity.settled();
  const [after] = await evidence();
  expect(after!.parameters).toBe(1);
  expect(after!.probability).toBeLessThan(before!.probability);
  expect(await sweepStep(connection)).toBe(0);
});
