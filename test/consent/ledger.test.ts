import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import { serviceCaller } from '../../platform/ask.ts';
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
