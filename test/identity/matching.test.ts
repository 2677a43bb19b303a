import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { callerWith } from '../open.ts';
import { until } from '../until.ts';
import { ask, customerOf, openRegistry, write, type Registry, type TestCard } from './registry.ts';

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

test('while a domain is down its cards wait to be compared, and are once it is back', async () => {
  const card = { givenName: 'Balthasar', familyName: 'Wartmann', birthDate: '1991-03-04', addresses: [home] };
  const tag = (run += 1);
  await write(registry, 'finance', { [`erp:${tag}`]: card });
  await registry.identity.settled();
  await write(registry, 'sales', { [`crm:${tag}`]: card });
  const down = () => registry.asked.filter((name) => name === 'FinancePartyCards').length;
  await until(
    async () =>
      (await customerOf(registry, 'sales', `crm:${tag}`)) !== null || (await registry.identity.settled(), false),
    20_000,
  );
  registry.down.add('finance');
  const before = down();
  await write(registry, 'sales', { [`crm:${tag}`]: { ...card, organizationName: 'Wartmann Uhren' } });
  await expect(registry.identity.settled()).rejects.toThrow('Finance');
  registry.down.clear();
  await registry.identity.settled();
  expect(down()).toBeGreaterThan(before);
  expect(await customerOf(registry, 'sales', `crm:${tag}`)).toBe(await customerOf(registry, 'finance', `erp:${tag}`));
});
