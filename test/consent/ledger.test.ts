import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeJwt } from 'jose';
import { keysOf, readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import { serviceCaller } from '../../platform/calling/ask.ts';
import { byCredential } from '../../gateway/auth/auth.ts';
import { personCaller } from '../../platform/access/caller.ts';
import { createTokens } from '../../platform/access/token.ts';
import type { ConsentInput } from '../../subgraphs/privacy/schema.generated.ts';
import { consent } from '../../subgraphs/privacy/seed.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';

/** `RUNS=100 jest test/consent/ledger` tries more sequences of merges and splits; `SEED` tries others. */
const RUNS = Number(process.env['RUNS'] ?? 3);
const SEED = Number(process.env['SEED'] ?? 360);

const all = callerWith(...scopesIn(readSupergraph()));
const marketer = { ...all, purpose: 'marketing' };
let house: TestHouse;
let written = 0;

beforeAll(async () => {
  house = await openTestHouse('in process');
}, 60_000);
afterAll(() => house.close());

const subscribe = async (id: string, ...mails: string[]) => {
  await house.data(
    'mutation ($input: SubscriberInput!) { upsertSubscriber(input: $input) { outcome { status } } }',
    { input: { id, card: { fullName: 'Ada', mails } } },
    all,
  );
  await house.settled();
};

const customerOf = async (party: string): Promise<string> => {
  const identifier = { type: 'PARTY', domain: 'marketing', value: party };
  const query = 'query ($identifier: IdentifierInput!) { customerBy(identifier: $identifier) { id } }';
  return (await house.data<{ customerBy: { id: string } }>(query, { identifier }, all)).customerBy.id;
};

const record = ({ validFrom, ...given }: Omit<Partial<ConsentInput>, 'validFrom'> & { validFrom?: string }) =>
  house.data(
    'mutation ($input: ConsentInput!) { recordConsent(input: $input) { outcome { status } } }',
    { input: { ...consent({ id: `t:${(written += 1)}`, ...given }), validFrom } },
    all,
  );

const permission = async (id: string) =>
  (
    await house.data<{ customer: { permission: unknown } }>(
      'query ($id: ID!) { customer(id: $id) { permission { purpose granted reason } } }',
      { id },
      marketer,
    )
  ).customer.permission;

test('what a customer agreed to follows the parties into a merge, the refusal first', async () => {
  await subscribe('mailer:a', 'a@example.org');
  await subscribe('mailer:b', 'b@example.org');
  await record({ party: 'mailer:a' });
  await record({ party: 'mailer:b', status: 'DENIED' });
  const id = await customerOf('mailer:a');
  expect(await permission(id)).toEqual({ purpose: 'marketing', granted: true, reason: 'GRANTED' });
  await subscribe('mailer:c', 'a@example.org', 'b@example.org');
  expect(await customerOf('mailer:b')).toBe(id);
  expect(await permission(id)).toEqual({ purpose: 'marketing', granted: false, reason: 'DENIED' });
  await record({ domain: undefined, party: undefined, customer: id });
  expect(await permission(id)).toMatchObject({ granted: true });
});

describe('through merges and splits', () => {
  const STATUSES = ['GRANTED', 'DENIED', 'REVOKED'] as const;
  const party = fc.nat({ max: 3 });
  const said = { does: fc.constant('say' as const), party, whole: fc.boolean(), status: fc.constantFrom(...STATUSES) };
  const step = fc.oneof(
    { weight: 2, arbitrary: fc.record(said) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('merge' as const), party, with: party }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('split' as const), party }) },
  );
  const began = Date.parse('2026-01-01T00:00:00Z');

  interface Said {
    readonly parties: ReadonlySet<string>;
    readonly status: (typeof STATUSES)[number];
  }

  /** What of the customer of some parties is to hold: of each its latest word, of them all the last refusal, else a yes. */
  function expected(parties: ReadonlySet<string>, said: readonly Said[]): string {
    const words = [...parties].map((id) => said.findLastIndex((each) => each.parties.has(id))).filter((at) => at >= 0);
    const refusals = words.filter((at) => said[at]!.status !== 'GRANTED');
    const deciding = Math.max(...(refusals.length > 0 ? refusals : words));
    return words.length === 0 ? 'NOT_ASKED' : said[deciding]!.status;
  }

  async function steward(mutation: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
    const key = `step ${(written += 1)} of a property`;
    const { done } = await house.data<{ done: { refused: unknown } }>(mutation, { ...variables, key }, all);
    expect(done.refused).toBeNull();
  }
  const merge = async (one: string, other: string) =>
    steward(
      'mutation ($ids: [ID!]!, $key: String!) { done: mergeCustomers(ids: $ids, idempotencyKey: $key) { refused { code } } }',
      { ids: [await customerOf(one), await customerOf(other)] },
    );
  const split = async (id: string) =>
    steward(
      'mutation ($id: ID!, $parties: [PartyKeyInput!]!, $key: String!) { done: splitCustomer(id: $id, parties: $parties, idempotencyKey: $key) { refused { code } } }',
      { id: await customerOf(id), parties: [{ domain: 'marketing', id }] },
    );

  /** What is answered of the customer of each party, by the two ways there are. */
  async function answered(ids: readonly string[]): Promise<string[]> {
    const customers = await Promise.all(ids.map(customerOf));
    const read = await Promise.all(customers.map(permission));
    const caller = serviceCaller('marketing', ['privacy:read']);
    const { parties } = (await house.gateway.ask('PartyGrants', { domain: 'marketing', ids }, caller)) as {
      parties: { grants: string[] }[];
    };
    return read.map((each, at) => {
      const { granted, reason } = each as { granted: boolean; reason: string };
      expect([granted, parties[at]!.grants.includes('MARKETING')]).toEqual(Array(2).fill(reason === 'GRANTED'));
      return reason;
    });
  }

  test('each party has what it said itself, and every customer the most restrictive of its parties', async () => {
    let runs = 0;
    const done = { say: 0, merge: 0, split: 0 };
    const property = fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 12 }), async (steps) => {
      runs += 1;
      const ids = [0, 1, 2, 3].map((n) => `mailer:r${runs}-${n}`);
      for (const id of ids) await subscribe(id, `${id.slice('mailer:'.length)}@example.org`);
      const together = new Map(ids.map((id) => [id, new Set([id])]));
      const said: Said[] = [];
      for (const [at, taken] of steps.entries()) {
        const id = ids[taken.party]!;
        const mates = together.get(id)!;
        if (taken.does === 'say') {
          const { status, whole } = taken;
          const who = whole ? { domain: undefined, party: undefined, customer: await customerOf(id) } : { party: id };
          await record({ ...who, status, validFrom: new Date(began + at * 1_000).toISOString() });
          said.push({ status, parties: whole ? new Set(mates) : new Set([id]) });
        } else if (taken.does === 'merge' && !mates.has(ids[taken.with]!)) {
          await merge(id, ids[taken.with]!);
          const both = mates.union(together.get(ids[taken.with]!)!);
          for (const each of both) together.set(each, both);
        } else if (taken.does === 'split' && mates.size > 1) {
          await split(id);
          mates.delete(id);
          together.set(id, new Set([id]));
        } else continue;
        done[taken.does] += 1;
        expect(await answered(ids)).toEqual(ids.map((each) => expected(together.get(each)!, said)));
      }
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true });
    expect(Math.min(...Object.values(done))).toBeGreaterThan(1);
  }, 600_000);
});

test('history and states are there for whoever may read them', async () => {
  await subscribe('mailer:h', 'h@example.org');
  await record({ party: 'mailer:h', channel: 'MAIL' });
  await record({ party: 'mailer:h', channel: 'MAIL', status: 'REVOKED' });
  const query = `query ($id: ID!) { customer(id: $id) { consents {
    jurisdiction states { purpose channel granted reason } history { status channel parties { id customer { id } } }
  } } }`;
  const id = await customerOf('mailer:h');
  const { customer } = await house.data<{ customer: { consents: unknown } }>(query, { id }, all);
  const parties = [{ id: 'mailer:h', customer: { id } }];
  expect(customer.consents).toEqual({
    jurisdiction: 'DE',
    states: [
      { purpose: 'MARKETING', channel: null, granted: false, reason: 'NOT_ASKED' },
      { purpose: 'MARKETING', channel: 'MAIL', granted: false, reason: 'REVOKED' },
      { purpose: 'ANALYTICS', channel: null, granted: false, reason: 'NOT_ASKED' },
      { purpose: 'PARTNER', channel: null, granted: false, reason: 'NOT_ASKED' },
    ],
    history: [
      { status: 'REVOKED', channel: 'MAIL', parties },
      { status: 'GRANTED', channel: 'MAIL', parties },
    ],
  });
  const { data, errors } = await house.run(query, { id }, callerWith('identity:read', 'marketing:read'));
  expect(data).toEqual({ customer: { consents: null } });
  expect(errors).toMatchObject([{ path: ['customer', 'consents'], extensions: { code: 'FORBIDDEN' } }]);
});

test('grants are asked by party: those of its customer, its own while it has none', async () => {
  await subscribe('mailer:g', 'g@example.org');
  const id = await customerOf('mailer:g');
  await record({ domain: undefined, party: undefined, customer: id, purpose: 'PARTNER' });
  await record({ party: 'mailer:unlinked', purpose: 'ANALYTICS' });
  const caller = serviceCaller('marketing', ['privacy:read']);
  const ids = ['mailer:g', 'mailer:unlinked', 'mailer:unheard'];
  const asked = await house.gateway.ask('PartyGrants', { domain: 'marketing', ids }, caller);
  expect(asked).toEqual({ parties: [{ grants: ['PARTNER'] }, { grants: ['ANALYTICS'] }, { grants: [] }] });
});

describe('a person’s own token', () => {
  const PREFERENCES = '{ preferences { states { purpose channel granted } history { status source } } }';
  const SET =
    'mutation ($input: PreferenceInput!) { setPreference(input: $input) { outcome { status } consent { status } } }';
  let id: string;
  let person: ReturnType<typeof personCaller>;

  beforeAll(async () => {
    await subscribe('mailer:p', 'p@example.org');
    id = await customerOf('mailer:p');
    person = personCaller(id);
  });

  test('reads and says what that person agrees to, and the next read of others sees it', async () => {
    const set = (granted: boolean, idempotencyKey?: string) =>
      house.data(SET, { input: { purpose: 'MARKETING', granted, idempotencyKey } }, person);
    expect(await set(true, 'k1')).toEqual({
      setPreference: { outcome: { status: 'CREATED' }, consent: { status: 'GRANTED' } },
    });
    expect(await set(true, 'k1')).toMatchObject({ setPreference: { outcome: { status: 'UNCHANGED' } } });
    expect(await permission(id)).toMatchObject({ granted: true });
    await set(false);
    expect(await permission(id)).toMatchObject({ granted: false, reason: 'REVOKED' });
    const { preferences } = await house.data<{ preferences: { history: unknown } }>(PREFERENCES, {}, person);
    expect(preferences.history).toEqual([
      { status: 'REVOKED', source: 'preference centre' },
      { status: 'GRANTED', source: 'preference centre' },
    ]);
  });

  test('does nothing else', async () => {
    const tries = [
      `{ customer(id: "${id}") { id } }`,
      `{ customer(id: "${id}") { consents { jurisdiction } } }`,
      '{ consent(id: "t:1") { id } }',
      'mutation { recordConsent(input: { id: "t:x", domain: "marketing", party: "mailer:a", purpose: MARKETING, status: GRANTED, source: "x" }) { consent { id } } }',
      '{ engagements { totalCount } }',
    ];
    for (const query of tries) {
      const { data, errors } = await house.run(query, {}, person);
      expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  test('is needed: the scope alone names nobody', async () => {
    for (const [query, variables] of [
      [PREFERENCES, {}],
      [SET, { input: { purpose: 'MARKETING', granted: true } }],
    ] as const) {
      const { errors } = await house.run(query, variables, all);
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  test('is issued to who writes consents, for a customer that there is, for a day at most', async () => {
    const issue = (customer: string, minutes = 60) =>
      house.run(
        'mutation ($customer: ID!, $minutes: Int!) { issuePreferenceToken(customer: $customer, minutes: $minutes) { token expiresAt } }',
        { customer, minutes },
        all,
      );
    const { data } = await issue(id, 5);
    const { token, expiresAt } = data!['issuePreferenceToken'] as { token: string; expiresAt: Date };
    const { tokens } = keysOf(house.setting.secret);
    expect(await byCredential({ persons: tokens })({ authorization: `Bearer ${token}` })).toEqual({
      ...person,
      tokenId: decodeJwt(token).jti,
      expiresAt: new Date(expiresAt).getTime(),
    });
    const codes = async (answer: ReturnType<typeof issue>) =>
      (await answer).errors!.map(({ extensions }) => extensions.code);
    expect(await codes(issue('01890000-0000-7000-8000-000000000000'))).toEqual(['BAD_USER_INPUT']);
    expect(await codes(issue(id, 1_441))).toEqual(['BAD_USER_INPUT']);
  });

  test('is taken where persons are, for that alone', async () => {
    const tokens = createTokens(new Uint8Array(32).fill(5));
    const headers = { authorization: `Bearer ${await tokens.issue(person, 'person', 60)}` };
    expect(await byCredential({ development: tokens })(headers)).toBeNull();
    expect(await byCredential({ persons: tokens })(headers)).toMatchObject({ person: id, purpose: 'privacy' });
    const developer = { authorization: `Bearer ${await tokens.issue(all, 'client', 60)}` };
    expect(await byCredential({ persons: tokens })(developer)).toBeNull();
  });
});
