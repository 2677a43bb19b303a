import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { countCommands } from '../../platform/mongo.ts';
import { callerWith } from '../open.ts';
import { ask, customerOf, openRegistry, write, type Registry } from './registry.ts';

const PEOPLE = 50;

const PROFILES = `query ($ids: [ID!]!) { customers(ids: $ids) { profile {
  name { value givenName source { domain id } verification losing { value } }
  mails { value decidedBy losing { source { domain } } }
  addresses { value { lines city } }
  birthDate { value observedAt }
  missing { domain reason }
} } }`;

const born = (n: number) => `19${50 + n}-0${1 + (n % 9)}-${11 + (n % 17)}`;

interface Answer {
  readonly customers: { readonly profile: Profile }[];
}

interface Profile {
  readonly name: { readonly value: string; readonly source: unknown } | null;
  readonly mails: { readonly value: string }[];
  readonly birthDate: { readonly value: string } | null;
  readonly missing: unknown[];
}

interface Findings {
  readonly findings: {
    readonly record: { readonly domain: string; readonly id: string };
    readonly field: string | null;
    readonly problem: string;
  }[];
}

let registry: Registry;
let ids: string[];

/** Fifty people, each known to sales and finance under one mail. */
beforeAll(async () => {
  registry = await openRegistry();
  const people = Array.from({ length: PEOPLE }, (_, index) => index);
  await write(
    registry,
    'sales',
    Object.fromEntries(people.map((n) => [`crm:${n}`, { fullName: `P. Nr${n}`, mails: [`p${n}@example.com`] }])),
  );
  await write(
    registry,
    'finance',
    Object.fromEntries(
      people.map((n) => [
        `erp:${n}`,
        {
          givenName: 'Person',
          familyName: `Nr${n}`,
          mails: [`P${n}@Example.com`],
          birthDate: born(n),
          verified: ['NAME'],
          addresses: [{ lines: [`${n} Main Street`], city: 'Springfield', country: 'US' }],
        },
      ]),
    ),
  );
  await registry.identity.settled();
  ids = await Promise.all(people.map(async (n) => (await customerOf(registry, 'sales', `crm:${n}`))!));
});

afterEach(() => registry.down.clear());
afterAll(() => registry.close());

test('a profile has the best of every domain, and says where each value is from', async () => {
  const { customers } = await ask<Answer>(registry, PROFILES, { ids: [ids[3]] });
  expect(customers[0]!.profile).toEqual({
    name: {
      value: 'Person Nr3',
      givenName: 'Person',
      source: { domain: 'finance', id: 'erp:3' },
      verification: 'VERIFIED',
      losing: [{ value: 'P. Nr3' }],
    },
    mails: [{ value: 'P3@Example.com', decidedBy: null, losing: [{ source: { domain: 'sales' } }] }],
    addresses: [{ value: { lines: ['3 Main Street'], city: 'Springfield' } }],
    birthDate: { value: born(3), observedAt: expect.stringMatching(/Z$/u) },
    missing: [],
  });
});

test('fifty profiles cost no more operations and commands than one', async () => {
  const cost = async (some: readonly string[]) => {
    registry.asked.length = 0;
    const commands = await countCommands(registry.identity.connection, () => ask(registry, PROFILES, { ids: some }));
    // A sweep in the background asks for versions whenever its time has come.
    return { commands, asked: registry.asked.filter((name) => name.endsWith('Cards')).toSorted() };
  };
  const one = await cost(ids.slice(0, 1));
  expect(one).toEqual({ commands: ['find'], asked: ['FinancePartyCards', 'SalesPartyCards'] });
  expect(await cost(ids)).toEqual(one);
});

describe('a domain that is not in it', () => {
  test('is named when it is down, and the others make the profile', async () => {
    registry.down.add('finance');
    const { customers } = await ask<Answer>(registry, PROFILES, { ids: [ids[0]] });
    expect(customers[0]!.profile).toMatchObject({
      name: { value: 'P. Nr0', verification: 'UNVERIFIED', losing: [] },
      birthDate: null,
      missing: [{ domain: 'finance', reason: 'SUBGRAPH_UNAVAILABLE' }],
    });
  });

  test('is named when the caller may not read it, and none of its values is told', async () => {
    const caller = callerWith('identity:read', 'sales:read', 'pii:read');
    const { customers } = await registry.identity.data<Answer>(PROFILES, { ids: [ids[0]] }, caller);
    expect(customers[0]!.profile).toMatchObject({
      name: { value: 'P. Nr0', losing: [] },
      mails: [{ value: 'p0@example.com', losing: [] }],
      missing: [{ domain: 'finance', reason: 'FORBIDDEN' }],
    });
    expect(JSON.stringify(customers)).not.toMatch(/Person|1950|Springfield/u);
  });
});

test('without pii:read the same values are chosen and masked', async () => {
  const caller = callerWith('identity:read', 'sales:read', 'finance:read');
  const { customers } = await registry.identity.data<Answer>(PROFILES, { ids: [ids[0]] }, caller);
  expect(customers[0]!.profile).toMatchObject({
    name: { value: 'P••• N•••', givenName: 'P•••', losing: [{ value: 'P••• N•••' }] },
    mails: [{ value: 'P•••@Example.com' }],
    addresses: [{ value: { lines: ['•••'], city: '•••' } }],
    birthDate: { value: '1950-••-••' },
  });
});

test('a verification goes with the value that it was of', async () => {
  await write(registry, 'finance', { 'erp:9': { givenName: 'Other', familyName: 'Nr9' } });
  const { customers } = await ask<Answer>(registry, PROFILES, { ids: [ids[9]] });
  expect(customers[0]!.profile.name).toMatchObject({ value: 'Other Nr9', verification: 'UNVERIFIED' });
});

describe('the report on a domain', () => {
  const REPORT = `query ($domain: String!) { dataQualityReport(domain: $domain) { records total score missing comparable compared
    parts { name points most } fields { field present invalid differing } trend { day records score } } }`;
  const reader = callerWith('identity:read', 'finance:read');

  test('sums up what is found in its records, keeps the sums of the day, and nothing of anybody', async () => {
    interface Report {
      readonly score: number;
      readonly parts: { readonly points: number }[];
      readonly trend: unknown[];
    }
    const { dataQualityReport: report } = await registry.identity.data<{ dataQualityReport: Report }>(
      REPORT,
      { domain: 'finance' },
      reader,
    );
    expect(report).toMatchObject({ records: PEOPLE, total: PEOPLE, missing: [], comparable: PEOPLE, compared: PEOPLE });
    expect(report.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(report.score, 9);
    expect(report).toMatchObject({
      fields: expect.arrayContaining([
        { field: 'PHONES', present: 0, invalid: 0, differing: 0 },
        { field: 'ADDRESSES', present: PEOPLE, invalid: 0, differing: 0 },
      ]),
      trend: [{ day: new Date().toISOString().slice(0, 10), records: PEOPLE, score: report.score }],
    });
    const stored = await registry.identity.connection.collection('quality').find({}).toArray();
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toMatch(/erp:|crm:|Nr\d|example|Spring|Street/iu);
  });

  const measure = async (domain: string, caller = callerWith('identity:read', `${domain}:read`)) => {
    await registry.identity.connection.collection('quality').deleteMany({});
    return registry.identity.execute(REPORT, { domain }, caller);
  };

  test('finds in all records what each customer shows', async () => {
    await write(registry, 'finance', {
      'erp:0': { mails: ['p0@example.com'], birthDate: '1850-02-28' },
      'erp:1': { givenName: 'Person', mails: ['p1@example.com', 'p1@example'], phones: ['12'] },
      'erp:twin': { fullName: 'Person Nr2', birthDate: '1952-01-01', mails: ['p2@example.com'] },
      'erp:alone': { fullName: 'Nobody Else' },
    });
    await registry.identity.settled();
    const query = `{ allCustomers(first: 100) { edges { node { dataQuality {
      findings { record { domain id } field problem } } } } } }`;
    const { allCustomers } = await ask<{ allCustomers: { edges: { node: { dataQuality: Findings } }[] } }>(
      registry,
      query,
    );
    const found = new Set(
      allCustomers.edges
        .flatMap(({ node }) => node.dataQuality.findings)
        .filter(({ record }) => record.domain === 'finance')
        .map(({ record, field, problem }) => `${record.id} ${field} ${problem}`),
    );
    const count = (field: string, problem: string) =>
      [...found].filter((each) => each.endsWith(` ${field} ${problem}`)).length;
    registry.asked.length = 0;
    const { data } = await measure('finance');
    const report = data!['dataQualityReport'] as { fields: { field: string }[] };
    expect(report).toMatchObject({ records: PEOPLE + 2, comparable: PEOPLE + 1, compared: PEOPLE + 1 });
    expect(report.fields).toEqual(
      report.fields.map(({ field }) => ({
        field,
        present: field === 'ORGANIZATION' ? null : PEOPLE + 2 - count(field, 'MISSING'),
        invalid: count(field, 'INVALID'),
        differing: count(field, 'DIFFERS'),
      })),
    );
    expect(count('MAILS', 'INVALID') * count('BIRTH_DATE', 'INVALID') * count('BIRTH_DATE', 'DIFFERS')).toBeGreaterThan(
      0,
    );
    expect(registry.asked.toSorted()).toEqual(['FinancePartyCards', 'FinancePartyQuality', 'SalesPartyCards']);
    const [stored] = await registry.identity.connection.collection('quality').find({}).toArray();
    expect(stored!['duplicates']).toBe([...found].filter((each) => each.endsWith('DUPLICATE')).length);
  });

  test('says which domain could not be compared with, and is none while its own is down', async () => {
    registry.down.add('sales');
    const { data } = await measure('finance');
    expect(data).toMatchObject({ dataQualityReport: { missing: ['sales'], comparable: PEOPLE + 1 } });
    const { errors } = await measure('sales');
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });

  test('is counted in the domain, a bounded page at a time, for who may read it', async () => {
    const query = `query ($after: ID, $first: Int!) { salesPartyQuality(after: $after, first: $first) {
      records last stale fields { field missing invalid } } }`;
    const page = (after: string | null, first: number) =>
      registry.sales.data<{ salesPartyQuality: { records: number; last: string | null } }>(
        query,
        { after, first },
        callerWith('sales:read'),
      );
    const { salesPartyQuality: one } = await page(null, 30);
    expect(one).toMatchObject({ records: 30, last: expect.any(String) });
    expect((await page(one.last, 100_000)).salesPartyQuality).toMatchObject({
      ...{ records: PEOPLE - 30, last: null },
      fields: expect.arrayContaining([{ field: 'phones', missing: PEOPLE - 30, invalid: 0 }]),
    });
    const { errors } = await registry.sales.execute(query, { after: null, first: 1 }, callerWith('finance:read'));
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('is for who may read the domain', async () => {
    const { errors } = await registry.identity.execute(REPORT, { domain: 'sales' }, reader);
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
