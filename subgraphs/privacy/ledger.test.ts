import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WriteOutcome } from '../../platform/domain/kind.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import type { ConsentInput } from './schema.generated.ts';
import { consent } from './seed.ts';

const writer = callerWith('privacy:read', 'privacy:write', 'pii:read');
const ROWS = 'created unchanged rejected outcomes { id status errors { code path message } }';
const LINKS: Readonly<Record<string, unknown>> = {
  ada: { links: [{ domain: 'marketing', parties: ['mailer:7'] }] },
  nobody: { links: [] },
};

let privacy: OpenedSubgraph;
let identityAnswers = true;
let fresh = 0;
const next = () => `preferences:n${(fresh += 1)}`;

beforeAll(async () => {
  privacy = await openSubgraph(subgraph, {
    domains: ['marketing', 'sales'],
    country: 'DE',
    ask: (_, { ids }) =>
      identityAnswers
        ? Promise.resolve({ customers: (ids as string[]).map((id) => LINKS[id] ?? null) })
        : Promise.reject(new Error('identity is away')),
  });
});
afterAll(() => privacy.close());

const recordAll = async (inputs: readonly Partial<ConsentInput>[]) =>
  (
    await privacy.data<{ rows: BulkOutcome }>(
      `mutation ($inputs: [ConsentInput!]!) { rows: recordConsents(inputs: $inputs) { ${ROWS} } }`,
      { inputs },
      writer,
    )
  ).rows;
const record = async (input: Partial<ConsentInput>): Promise<WriteOutcome> => (await recordAll([input])).outcomes[0]!;
const CONSENT = `query ($id: ID!) { consent(id: $id) {
  parties { domain id } purpose channel status source proof validFrom validUntil jurisdiction
} }`;
const stored = async (id: string) =>
  (await privacy.data<{ consent: Record<string, unknown> }>(CONSENT, { id }, writer)).consent;

describe('a row is rejected', () => {
  const byCustomer = { domain: undefined, party: undefined };
  test.each<[code: string, path: string, given: Partial<ConsentInput>]>([
    ['INVALID', 'id', { id: 'no source' }],
    ['INVALID', 'party', { party: 'x' }],
    ['INVALID', 'party', { party: undefined }],
    ['INVALID', 'party', { customer: 'ada' }],
    ['INVALID', 'party', byCustomer],
    ['INVALID', 'domain', { domain: 'identity' }],
    ['INVALID', 'jurisdiction', { jurisdiction: 'Germany' }],
    ['UNKNOWN_CUSTOMER', 'customer', { ...byCustomer, customer: 'eve' }],
    ['UNKNOWN_CUSTOMER', 'customer', { ...byCustomer, customer: 'nobody' }],
    ['REQUIRED', 'purpose', { purpose: undefined }],
    ['REQUIRED', 'status', { status: null }],
    ['REQUIRED', 'source', { source: ' ' }],
    ['OUT_OF_RANGE', 'source', { source: 'x'.repeat(201) }],
    ['IN_FUTURE', 'validFrom', { validFrom: new Date(Date.now() + 6 * 60_000) }],
    ['OUT_OF_RANGE', 'validUntil', { validUntil: new Date('2026-03-01T09:00:00Z') }],
  ])('%s at %s', async (code, path, given) => {
    const outcome = await record(consent({ id: next(), ...given }));
    expect(outcome.status).toBe('REJECTED');
    expect(outcome.errors.map((error) => [error.code, error.path[0]])).toContainEqual([code, path]);
  });

  test('UNVERIFIABLE while identity cannot be asked', async () => {
    identityAnswers = false;
    const outcome = await record({ id: next(), customer: 'ada', purpose: 'MARKETING', status: 'DENIED', source: 'x' });
    identityAnswers = true;
    expect(outcome.errors).toMatchObject([{ code: 'UNVERIFIABLE' }]);
  });
});

test('the same row again changes nothing, and another one under its id is rejected and leaves it as it was', async () => {
  const input = consent({ id: next(), channel: 'MAIL', proof: 'form 3' });
  expect(await recordAll([input, input])).toMatchObject({ created: 1, unchanged: 1 });
  const before = await stored(input.id);
  for (const change of [{ status: 'DENIED' }, { channel: null }, { proof: null }, { party: 'mailer:2' }] as const)
    expect(await record({ ...input, ...change })).toMatchObject({
      status: 'REJECTED',
      errors: [{ code: 'RECORD_IMMUTABLE', path: ['id'] }],
    });
  expect(await stored(input.id)).toEqual(before);
  expect(await privacy.verify()).toEqual([]);
});

test('what a row leaves open is filled once: a repetition later changes nothing', async () => {
  const input = { ...consent({ id: next() }), validFrom: undefined, jurisdiction: undefined };
  const ahead = consent({ id: next(), validFrom: new Date(Date.now() + 60_000) });
  expect(await recordAll([input, ahead])).toMatchObject({ created: 2 });
  expect(await recordAll([input, ahead])).toMatchObject({ unchanged: 2 });
  expect(await stored(input.id)).toMatchObject({ jurisdiction: 'DE' });
});

test('what a clock that runs ahead grants does not outlast a revocation that comes meanwhile', async () => {
  const ahead = consent({ id: next(), validFrom: new Date(Date.now() + 240_000) });
  await record(ahead);
  expect(Date.parse((await stored(ahead.id))['validFrom'] as string)).toBeLessThanOrEqual(Date.now());
});

test('an entry for a customer concerns the parties that the customer has then', async () => {
  const id = next();
  const given = { id, customer: 'ada', purpose: 'ANALYTICS', status: 'GRANTED', source: 'call centre' } as const;
  expect(await record(given)).toMatchObject({ status: 'CREATED' });
  expect(await stored(id)).toMatchObject({ parties: [{ domain: 'marketing', id: 'mailer:7' }] });
});

test('a revocation appends', async () => {
  const input = { id: next(), domain: 'marketing', party: 'mailer:1', purpose: 'PARTNER', source: 'phone' };
  const { revokeConsent } = await privacy.data<{ revokeConsent: { consent: unknown } }>(
    'mutation ($input: RevocationInput!) { revokeConsent(input: $input) { consent { status purpose channel } } }',
    { input },
    writer,
  );
  expect(revokeConsent.consent).toEqual({ status: 'REVOKED', purpose: 'PARTNER', channel: null });
});

test('nothing is read or written without a scope of privacy, and proofs are masked', async () => {
  const id = next();
  await record(consent({ id, proof: 'Ada said so' }));
  const other = callerWith('marketing:read', 'marketing:write', 'identity:read');
  const { errors } = await privacy.execute(CONSENT, { id }, other);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const { consent: masked } = await privacy.data<{ consent: unknown }>(CONSENT, { id }, callerWith('privacy:read'));
  expect(masked).toMatchObject({ proof: '•••', source: 'preference centre' });
  const written = await privacy.execute(
    'mutation ($input: ConsentInput!) { recordConsent(input: $input) { outcome { status } } }',
    { input: consent({ id: next() }) },
    callerWith('privacy:read'),
  );
  expect(written.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('verification reports an entry that was changed in the database', async () => {
  const id = next();
  await record(consent({ id }));
  const entries = privacy.connection.collection<{ _id: string }>('consents');
  await entries.updateOne({ _id: id }, { $set: { version: 2 } });
  expect(await privacy.verify()).toMatchObject([{ id, expected: { version: 1 } }]);
  await entries.updateOne({ _id: id }, { $set: { version: 1 } });
});
