import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WriteOutcome } from '../../platform/domain/kind.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import type { EngagementInput } from './schema.generated.ts';
import { campaign, engagement, interest, subscriber } from './seed.ts';

const KNOWN = new Set(['ENGINE-1']);
const writer = callerWith('marketing:read', 'marketing:write', 'pii:read');
const reader = callerWith('marketing:read');

type Name = 'Subscriber' | 'Campaign' | 'Engagement' | 'Interest';

const ROWS = 'created updated unchanged stale removed rejected outcomes { id status errors { code path message } }';

let marketing: OpenedSubgraph;
let salesAnswers = true;
const asked: unknown[] = [];
let fresh = 0;

/** An id that no other test has. */
const next = () => `mailer:n${++fresh}`;

beforeAll(async () => {
  marketing = await openSubgraph(subgraph, {
    ask: (operation, { skus }) => {
      asked.push([operation, skus]);
      if (!salesAnswers) return Promise.reject(new Error('sales is away'));
      return Promise.resolve({ knownProducts: (skus as string[]).filter((sku) => KNOWN.has(sku)) });
    },
  });
});

afterAll(() => marketing.close());

const bulk = async (mutation: string, variables: Record<string, unknown>) =>
  (await marketing.data<{ rows: BulkOutcome }>(mutation, variables, writer)).rows;

const upsertAll = (name: Name, inputs: readonly unknown[]) =>
  bulk(`mutation ($inputs: [${name}Input!]!) { rows: upsert${name}s(inputs: $inputs) { ${ROWS} } }`, { inputs });

const upsert = async (name: Name, input: unknown): Promise<WriteOutcome> =>
  (await upsertAll(name, [input])).outcomes[0]!;

const remove = (name: Name, ids: readonly string[], at?: Date) =>
  bulk(`mutation ($ids: [ID!]!, $at: DateTime) { rows: remove${name}s(ids: $ids, sourceUpdatedAt: $at) { ${ROWS} } }`, {
    ids,
    at,
  });

const ENGAGEMENT = `query ($id: ID!) { engagement(id: $id) {
  kind channel active category page event network action form text removed campaign { id } product { sku }
} }`;

const stored = async (id: string) =>
  (await marketing.data<{ engagement: Record<string, unknown> }>(ENGAGEMENT, { id }, writer)).engagement;

describe('a row is rejected', () => {
  const social: Partial<EngagementInput> = { kind: 'SOCIAL', network: 'mastodon', action: 'LIKE' };
  const rows: [name: Name, code: string, path: string[], given: Record<string, unknown>][] = [
    ['Subscriber', 'INVALID', ['id'], { id: 'no source' }],
    ['Subscriber', 'INVALID', ['preferredLanguage'], { preferredLanguage: 'German, please' }],
    ['Subscriber', 'INVALID', ['preferredChannels'], { preferredChannels: ['MAIL'], mutedChannels: ['MAIL'] }],
    ['Subscriber', 'INVALID', ['mutedChannels'], { mutedChannels: ['SMS', 'SMS'] }],
    ['Subscriber', 'INVALID', ['card', 'mails', '0'], { card: { mails: ['nobody'] } }],
    ['Campaign', 'REQUIRED', ['name'], { name: ' ' }],
    ['Campaign', 'REQUIRED', ['channel'], { channel: undefined }],
    ['Campaign', 'REQUIRED', ['startsOn'], { startsOn: null }],
    ['Campaign', 'OUT_OF_RANGE', ['endsOn'], { endsOn: '2026-02-28' }],
    ['Campaign', 'NEGATIVE_AMOUNT', ['budget', 'amount'], { budget: { amount: '-1', currency: 'EUR' } }],
    ['Campaign', 'UNKNOWN_CURRENCY', ['budget', 'currency'], { budget: { amount: '1', currency: 'XXQ' } }],
    ['Engagement', 'REQUIRED', ['party'], { party: undefined }],
    ['Engagement', 'REQUIRED', ['kind'], { kind: null }],
    ['Engagement', 'REQUIRED', ['occurredAt'], { occurredAt: undefined }],
    ['Engagement', 'IN_FUTURE', ['occurredAt'], { occurredAt: new Date(Date.now() + 6 * 60_000) }],
    ['Engagement', 'INVALID', ['campaign'], { campaign: 'spring' }],
    ['Engagement', 'INVALID', ['category'], { category: 'engines.large' }],
    ['Engagement', 'INVALID', ['page'], { page: '/engines' }],
    ['Engagement', 'REQUIRED', ['page'], { kind: 'PAGE_VIEW', page: '?only=query' }],
    ['Engagement', 'OUT_OF_RANGE', ['page'], { kind: 'PAGE_VIEW', page: `/${'x'.repeat(1_000)}` }],
    ['Engagement', 'REQUIRED', ['event'], { kind: 'APP_EVENT' }],
    ['Engagement', 'REQUIRED', ['action'], { ...social, action: null }],
    ['Engagement', 'REQUIRED', ['network'], { ...social, network: undefined }],
    ['Engagement', 'INVALID', ['form'], { ...social, form: 'newsletter' }],
    ['Engagement', 'OUT_OF_RANGE', ['text'], { kind: 'FORM', form: 'contact', text: 'x'.repeat(1_001) }],
    ['Engagement', 'UNKNOWN_PRODUCT', ['product'], { product: 'NOBODY-KNOWS' }],
    ['Engagement', 'INVALID', ['sourceVersion'], { sourceVersion: 1, sourceUpdatedAt: new Date(0) }],
    ['Interest', 'REQUIRED', ['category'], { category: null }],
    ['Interest', 'INVALID', ['category'], { category: '$price' }],
    ['Interest', 'OUT_OF_RANGE', ['points'], { points: 0 }],
    ['Interest', 'IN_FUTURE', ['statedAt'], { statedAt: new Date(Date.now() + 6 * 60_000) }],
  ];
  const builders = { Subscriber: subscriber, Campaign: campaign, Engagement: engagement, Interest: interest };

  test.each(rows)('%s with %s at %j, and nothing of it is stored', async (name, code, path, given) => {
    const input = { ...builders[name]({ id: next() }), ...given };
    const outcome = await upsert(name, input);
    expect(outcome.errors.map((error) => ({ code: error.code, path: error.path }))).toEqual([{ code, path }]);
    expect(outcome.status).toBe('REJECTED');
    const read = `query ($id: ID!) { found: ${name.toLowerCase()}(id: $id) { id } }`;
    expect(await marketing.data(read, { id: input.id }, writer)).toEqual({ found: null });
  });

  test('when it moves a record to another party', async () => {
    const id = next();
    await upsert('Engagement', engagement({ id }));
    const { status, errors } = await upsert('Engagement', engagement({ id, party: 'mailer:other' }));
    expect([status, errors[0]?.code]).toEqual(['REJECTED', 'PARTY_IMMUTABLE']);
  });

  test('when it removes what is not stored', async () => {
    const { outcomes } = await remove('Interest', [next()]);
    expect(outcomes[0]).toMatchObject({ status: 'REJECTED', errors: [{ code: 'UNKNOWN_RECORD' }] });
  });

  test('and leaves those beside it unharmed', async () => {
    const rows = await upsertAll('Engagement', [
      engagement({ id: next() }),
      engagement({ id: next(), kind: null }),
      engagement({ id: next() }),
    ]);
    expect(rows.outcomes.map((row) => row.status)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
  });
});

describe('skus', () => {
  test('are asked about once a call, and never again once sales knows them', async () => {
    asked.length = 0;
    await upsertAll('Engagement', [
      engagement({ id: next(), product: 'ENGINE-1' }),
      engagement({ id: next(), product: 'ENGINE-1' }),
    ]);
    await upsert('Engagement', engagement({ id: next(), product: 'ENGINE-1' }));
    expect(asked).toEqual([['MarketingKnownProducts', ['ENGINE-1']]]);
  });

  test('cannot be verified while sales is away, which rejects those rows alone', async () => {
    salesAnswers = false;
    try {
      const rows = await upsertAll('Engagement', [
        engagement({ id: next(), product: 'NEVER-ASKED' }),
        engagement({ id: next() }),
      ]);
      expect(rows.outcomes.map((row) => row.errors[0]?.code ?? row.status)).toEqual(['UNVERIFIABLE', 'CREATED']);
    } finally {
      salesAnswers = true;
    }
  });
});

describe('versions', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));

  test('a row older than what is stored is STALE, an equal one is a replay', async () => {
    const id = next();
    const row = (minute: number, category: string) =>
      upsert('Engagement', engagement({ id, category, sourceUpdatedAt: at(minute) }));
    expect((await row(2, 'b')).status).toBe('CREATED');
    expect((await row(1, 'a')).status).toBe('STALE');
    expect((await row(2, 'b')).status).toBe('UNCHANGED');
    expect((await stored(id))['category']).toBe('b');
    expect((await row(3, 'c')).status).toBe('UPDATED');
  });

  test('a stale removal leaves the record', async () => {
    const id = next();
    await upsert('Interest', interest({ id, sourceUpdatedAt: at(5) }));
    expect((await remove('Interest', [id], at(4))).outcomes[0]?.status).toBe('STALE');
  });
});

describe('a write', () => {
  test('of any kind is a replay when it comes again', async () => {
    for (const [name, input] of [
      ['Subscriber', subscriber({ id: next(), mutedChannels: ['SMS', 'PHONE'] })],
      ['Campaign', campaign({ id: next() })],
      ['Engagement', engagement({ id: next(), kind: 'PAGE_VIEW', page: '/engines?x=1', category: 'Engines' })],
      ['Interest', interest({ id: next(), category: 'ENGINES' })],
    ] as const) {
      const statuses = [await upsert(name, input), await upsert(name, input)].map(({ status }) => status);
      expect([name, ...statuses]).toEqual([name, 'CREATED', 'UNCHANGED']);
    }
  });

  test('keeps a page without its query, a category in lower case, and what a person wrote', async () => {
    const [view, form] = [next(), next()];
    await upsert(
      'Engagement',
      engagement({ id: view, kind: 'PAGE_VIEW', page: '/a?mail=ada@x.org', category: 'Home' }),
    );
    await upsert('Engagement', engagement({ id: form, kind: 'FORM', form: 'contact', text: 'Call me' }));
    expect(await stored(view)).toMatchObject({ page: '/a', category: 'home', channel: 'WEB', active: true });
    expect(await stored(form)).toMatchObject({ form: 'contact', text: 'Call me', page: null });
  });

  test('leaves what is absent and clears what is null', async () => {
    const id = next();
    const details = { kind: 'SOCIAL', network: 'mastodon', action: 'COMMENT', text: 'Nice' } as const;
    await upsert('Engagement', engagement({ id, ...details, category: 'engines' }));
    expect((await upsert('Engagement', { id, text: null })).status).toBe('UPDATED');
    expect(await stored(id)).toMatchObject({ ...details, text: null, category: 'engines' });
  });

  test('that changes the kind drops the details that the new kind does not have', async () => {
    const id = next();
    await upsert('Engagement', engagement({ id, kind: 'FORM', form: 'contact', text: 'Hello' }));
    await upsert('Engagement', { id, kind: 'PAGE_VIEW', page: '/contact' });
    expect(await stored(id)).toMatchObject({ kind: 'PAGE_VIEW', page: '/contact', form: null, text: null });
  });

  test('of preferences replaces whole lists', async () => {
    const id = next();
    const read = `query ($id: ID!) { subscriber(id: $id) { preferredLanguage preferredChannels mutedChannels } }`;
    await upsert('Subscriber', subscriber({ id, preferredChannels: ['APP', 'MAIL'], mutedChannels: ['SMS', 'PHONE'] }));
    await upsert('Subscriber', { id, preferredChannels: ['SMS'], mutedChannels: null });
    expect(await marketing.data(read, { id }, writer)).toEqual({
      subscriber: { preferredLanguage: 'en-GB', preferredChannels: ['SMS'], mutedChannels: [] },
    });
  });

  test('of a card follows the records, whose figures it keeps', async () => {
    const party = next();
    await upsert('Engagement', engagement({ id: next(), party }));
    expect(await upsert('Subscriber', subscriber({ id: party }))).toMatchObject({ status: 'UPDATED' });
    const found = await marketing.connection.collection<{ _id: string }>('parties').findOne({ _id: party });
    expect(found).toMatchObject({ version: 2, figures: { months: { '2026-03': { MAIL_OPENED: 1 } } } });
  });

  test('removes softly, and an upsert revives', async () => {
    const id = next();
    await upsert('Engagement', engagement({ id }));
    expect((await remove('Engagement', [id])).outcomes[0]?.status).toBe('REMOVED');
    expect((await remove('Engagement', [id])).outcomes[0]?.status).toBe('UNCHANGED');
    expect((await stored(id))['removed']).toBe(true);
    expect((await upsert('Engagement', engagement({ id }))).status).toBe('UPDATED');
    expect((await stored(id))['removed']).toBe(false);
  });

  test('leaves a stub in the timeline for what a person did, not for what is frequent or slight', async () => {
    const party = next();
    const kinds: Partial<EngagementInput>[] = [
      { kind: 'MAIL_SENT' },
      { kind: 'PAGE_VIEW', page: '/' },
      { kind: 'MAIL_CLICKED' },
      { kind: 'FORM', form: 'contact', text: 'CANARY' },
    ];
    await upsertAll(
      'Engagement',
      kinds.map((given) => engagement({ id: next(), party, ...given })),
    );
    const stubs = await marketing.connection.collection('activities').find({ party }).toArray();
    expect(stubs.map((stub) => String(stub['title'])).sort()).toEqual(['Form filled in', 'Mail clicked']);
    expect(JSON.stringify(stubs)).not.toContain('CANARY');
  });

  test('takes 1,000 rows and refuses 1,001 whole', async () => {
    const inputs = Array.from({ length: 1_001 }, (_, index) =>
      engagement({ id: next(), party: `mailer:m${index % 7}` }),
    );
    const mutation = `mutation ($inputs: [EngagementInput!]!) { upsertEngagements(inputs: $inputs) { created } }`;
    const refused = await marketing.execute(mutation, { inputs }, writer);
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(await stored(inputs[0]!.id)).toBeNull();
    expect((await upsertAll('Engagement', inputs.slice(0, 1_000))).created).toBe(1_000);
  });

  test('leaves one outbox row that lists its changes, a new party among them, and no value', async () => {
    const outbox = marketing.connection.collection('outbox');
    const before = await outbox.countDocuments();
    const [id, party] = [next(), next()];
    await upsert('Engagement', engagement({ id, party, kind: 'FORM', form: 'contact', text: 'CANARY' }));
    expect(await outbox.countDocuments()).toBe(before + 1);
    const [row] = await outbox.find().sort({ _id: -1 }).limit(1).toArray();
    expect(row?.['changes']).toEqual([
      { kind: 'engagement', id, party, version: 1 },
      { kind: 'party', id: party, party, version: 1 },
    ]);
    expect(JSON.stringify(row)).not.toContain('CANARY');
  });

  test('answers the row as it is stored, and null when it was rejected', async () => {
    const one = `mutation ($input: CampaignInput!) { upsertCampaign(input: $input) { outcome { status } campaign { id budget { amount } } } }`;
    const id = next();
    expect(await marketing.data(one, { input: campaign({ id }) }, writer)).toEqual({
      upsertCampaign: { outcome: { status: 'CREATED' }, campaign: { id, budget: { amount: '5000.00' } } },
    });
    expect(await marketing.data(one, { input: { id: next() } }, writer)).toEqual({
      upsertCampaign: { outcome: { status: 'REJECTED' }, campaign: null },
    });
  });

  test('is refused to a caller without marketing:write', async () => {
    const id = next();
    const mutation = `mutation ($input: EngagementInput!) { upsertEngagement(input: $input) { outcome { status } } }`;
    const { data, errors } = await marketing.execute(mutation, { input: engagement({ id }) }, reader);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await stored(id)).toBeNull();
  });
});

test('an engagement may name a campaign that comes later, and keeps one that is removed', async () => {
  const [id, sent] = [next(), next()];
  await upsert('Engagement', engagement({ id, campaign: sent }));
  expect((await stored(id))['campaign']).toBeNull();
  await upsert('Campaign', campaign({ id: sent }));
  expect((await stored(id))['campaign']).toEqual({ id: sent });
  await remove('Campaign', [sent]);
  expect((await stored(id))['campaign']).toEqual({ id: sent });
});

test('all of it recomputes to what is stored', async () => {
  expect(await marketing.verify()).toEqual([]);
});
