import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { keysOf, readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import { serviceCaller } from '../../platform/ask.ts';
import { byCredential } from '../../gateway/auth.ts';
import { personCaller } from '../../platform/caller.ts';
import { createTokens } from '../../platform/token.ts';
import { consent } from '../../subgraphs/privacy/seed.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';

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

const record = (given: Parameters<typeof consent>[0]) =>
  house.data(
    'mutation ($input: ConsentInput!) { recordConsent(input: $input) { outcome { status } } }',
    { input: { ...consent({ id: `t:${(written += 1)}`, ...given }), validFrom: undefined } },
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
