import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DecisionDoc } from '../../subgraphs/identity/steward/model.ts';
import { callerWith } from '../open.ts';
import { customerOf, openRegistry, remove, write, type Registry } from './registry.ts';

const steward = callerWith('identity:read', 'identity:write', 'sales:read', 'finance:read', 'pii:read');
const DECISION = `{
  decision { id action by reason customers { id } moved { party { domain id } from to } undoneBy undoes }
  refused { code message }
}`;

interface Payload {
  readonly decision: {
    readonly id: string;
    readonly by: string;
    readonly reason: string;
    readonly customers: { readonly id: string }[];
    readonly moved: unknown[];
  };
  readonly refused: { readonly code: string } | null;
}

let registry: Registry;
let keys = 0;

beforeAll(async () => {
  registry = await openRegistry({ overrides: { country: 'DE' } });
});

afterAll(() => registry.close());

const freshKey = () => `a test's key ${(keys += 1)}`;

async function call(
  field: string,
  types: string,
  variables: Record<string, unknown>,
  key = freshKey(),
): Promise<Payload> {
  const names = Object.keys(variables);
  const query = `mutation (${types}, $key: String!) {
    made: ${field}(${names.map((name) => `${name}: $${name}`).join(', ')}, reason: "Ada said so", idempotencyKey: $key) ${DECISION}
  }`;
  const { made } = await registry.identity.data<{ made: Payload }>(query, { ...variables, key }, steward);
  return made;
}

const merge = (ids: readonly string[], key?: string) => call('mergeCustomers', '$ids: [ID!]!', { ids }, key);
const distinct = (ids: readonly string[]) => call('declareDistinct', '$ids: [ID!]!', { ids });
const undo = (id: string) => call('undoDecision', '$id: ID!', { id });
const split = (id: string, parties: readonly { domain: string; id: string }[]) =>
  call('splitCustomer', '$id: ID!, $parties: [PartyKeyInput!]!', { id, parties });

let run = 0;
/** Two people of one test, sales knowing one and finance the other. */
async function twoPeople(): Promise<{
  ada: string;
  ben: string;
  ids: [string, string];
  home: () => Promise<unknown[]>;
}> {
  const tag = `s${(run += 1)}`;
  const [ada, ben] = [`crm:${tag}-ada`, `erp:${tag}-ben`];
  await write(registry, 'sales', { [ada]: { fullName: 'Ada Lovelace', mails: [`ada.${tag}@example.com`] } });
  await write(registry, 'finance', { [ben]: { fullName: 'Ben King', mails: [`ben.${tag}@example.com`] } });
  await registry.identity.settled();
  const home = () => Promise.all([customerOf(registry, 'sales', ada), customerOf(registry, 'finance', ben)]);
  return { ada, ben, ids: (await home()) as [string, string], home };
}

describe('a steward', () => {
  test('merges, splits and undoes; who, why and what moved is kept, and the old id leads to the survivor', async () => {
    const { ids, ben, home } = await twoPeople();
    const [ada, other] = ids;
    const { decision } = await merge([other, ada]);
    expect(await home()).toEqual([ada, ada]);
    expect(decision).toMatchObject({
      ...{ action: 'MERGE', by: steward.subject, reason: 'Ada said so', customers: [{ id: ada }], undoneBy: null },
      moved: [{ party: { domain: 'finance', id: ben }, from: other, to: ada }],
    });
    const undone = await undo(decision.id);
    expect(undone.decision).toMatchObject({ action: 'UNDO', undoes: decision.id });
    expect(await home()).toEqual(ids);
    expect((await undo(decision.id)).refused!.code).toBe('ALREADY_UNDONE');
    await merge(ids);
    const parted = await split(ada, [{ domain: 'finance', id: ben }]);
    expect(parted.refused).toBeNull();
    expect(await home()).toEqual(ids);
    const { customer } = await registry.identity.data<{ customer: { identity: unknown } }>(
      'query ($id: ID!) { customer(id: $id) { identity { decisions { action } history { action by } } } }',
      { id: ada },
      steward,
    );
    expect(customer.identity).toMatchObject({
      decisions: ['SPLIT', 'MERGE', 'UNDO', 'MERGE'].map((action) => ({ action })),
      history: ['SPLIT', 'MERGED', 'SPLIT', 'MERGED', 'CREATED'].map((action) => ({ action })),
    });
    expect(await registry.identity.verify()).toEqual([]);
  });

  test('parts for good: neither a new card nor a removal and return joins them again', async () => {
    const { ids, ada, ben, home } = await twoPeople();
    await distinct(ids);
    const card = { fullName: 'A. B.', externalIds: [{ system: 'loyalty', value: ada }] };
    await write(registry, 'sales', { [ada]: card });
    await write(registry, 'finance', { [ben]: card });
    await registry.identity.settled();
    expect(await home()).toEqual(ids);
    await remove(registry, 'finance', ben);
    await registry.identity.settled();
    await write(registry, 'finance', { [ben]: { ...card, fullName: 'A. B. Again' } });
    await registry.identity.settled();
    expect(await home()).toEqual(ids);
    expect(await registry.identity.verify()).toEqual([]);
  });

  test('who calls again with the same key gets the same decision, and with another call a refusal', async () => {
    const { ids, home } = await twoPeople();
    const key = freshKey();
    const first = await merge(ids, key);
    expect((await merge(ids, key)).decision.id).toBe(first.decision.id);
    await undo(first.decision.id);
    expect((await merge(ids, key)).decision.id).toBe(first.decision.id);
    expect(await home()).toEqual(ids);
    const used = await call('declareDistinct', '$ids: [ID!]!', { ids }, key);
    expect(used).toMatchObject({ decision: null, refused: { code: 'KEY_USED' } });
  });

  test('who calls with the same key for other customers is refused, and nothing is done', async () => {
    const [one, other] = [await twoPeople(), await twoPeople()];
    const key = freshKey();
    await merge(one.ids, key);
    expect((await merge(one.ids.toReversed(), key)).refused).toBeNull();
    expect(await merge(other.ids, key)).toMatchObject({ decision: null, refused: { code: 'KEY_USED' } });
    expect(await other.home()).toEqual(other.ids);
  });

  test('is told which id or party is none', async () => {
    const { ids, ada } = await twoPeople();
    const messages = [
      await merge([ids[0], 'nobody', 'neither']),
      await split(ids[0], [
        { domain: 'sales', id: ada },
        { domain: 'sales', id: 'crm:stranger' },
      ]),
    ].map(({ refused }) => (refused as unknown as { message: string }).message);
    expect(messages).toEqual([
      expect.stringMatching(/nobody’s: nobody, neither\.$/u),
      expect.stringMatching(/are not: sales\/crm:stranger\.$/u),
    ]);
  });

  test('decides reviews under a key that is checked before any is decided', async () => {
    const query = `mutation ($decisions: [ReviewDecisionInput!]!, $key: String!) {
      decideReviews(decisions: $decisions, idempotencyKey: $key) { review outcome { refused { code } } } }`;
    const decisions = [
      { review: 'x', same: true },
      { review: 'y'.repeat(480), same: true },
    ];
    const decide = (key: string) => registry.identity.execute(query, { decisions, key }, steward);
    expect((await decide('short')).errors![0]!.message).toMatch(/8 to 500 characters; 5 came/u);
    expect((await decide('k'.repeat(500))).errors).toBeUndefined();
  });

  test('of two stewards who merge at once, both are right and one is first', async () => {
    const { ids, home } = await twoPeople();
    const both = await Promise.all([merge(ids), merge(ids)]);
    expect(both.map(({ refused }) => refused?.code ?? null).sort()).toEqual(['NOTHING_TO_DO', null]);
    expect(new Set(await home()).size).toBe(1);
  });

  test.each([
    ['an id of nobody', () => merge(['nobody', 'nobody else']), 'UNKNOWN_CUSTOMER'],
    ['a decision of nobody', () => undo('nothing'), 'UNKNOWN_DECISION'],
  ])('is refused %s', async (_, refused, code) => expect((await refused()).refused!.code).toBe(code));

  test('needs the scope to write', async () => {
    const { errors } = await registry.identity.execute(
      'mutation { mergeCustomers(ids: ["a", "b"], idempotencyKey: "12345678") { refused { code } } }',
      {},
      callerWith('identity:read'),
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('a reason is stored sealed, and masked without pii:read', async () => {
  const { ids } = await twoPeople();
  const { decision } = await merge(ids);
  const stored = await registry.identity.connection.collection('decisions').find({}).toArray();
  expect(JSON.stringify(stored)).not.toContain('said so');
  const { customer } = await registry.identity.data<{ customer: { identity: { decisions: unknown[] } } }>(
    'query ($id: ID!) { customer(id: $id) { identity { decisions(first: 1) { id reason } } } }',
    { id: ids[0] },
    callerWith('identity:read'),
  );
  expect(customer.identity.decisions).toEqual([{ id: decision.id, reason: '•••' }]);
});

describe('a preview', () => {
  const PREVIEW = `query ($ids: [ID!]!) { mergePreview(ids: $ids) {
    survivor customers { id } merged { id links { domain parties } profile { name { value } } }
    fields { field before { customer values } after conflict }
    conflicts { code between } missing { domain }
  } }`;

  test('shows field by field what a merge would bring, and changes nothing', async () => {
    const { ids, ada, ben, home } = await twoPeople();
    const { mergePreview } = await registry.identity.data<{ mergePreview: Record<string, unknown> }>(
      PREVIEW,
      { ids },
      steward,
    );
    expect(mergePreview).toMatchObject({
      survivor: ids[0],
      merged: {
        links: [
          { domain: 'finance', parties: [ben] },
          { domain: 'sales', parties: [ada] },
        ],
        profile: { name: { value: 'Ada Lovelace' } },
      },
      conflicts: [{ code: 'GIVEN_NAME', between: ids }],
      missing: [],
    });
    expect(mergePreview['fields']).toContainEqual({
      field: 'NAME',
      before: [
        { customer: ids[0], values: ['Ada Lovelace'] },
        { customer: ids[1], values: ['Ben King'] },
      ],
      after: ['Ada Lovelace'],
      conflict: true,
    });
    expect(await home()).toEqual(ids);
  });

  test('leads nowhere by its id', async () => {
    const { ids } = await twoPeople();
    const { mergePreview } = await registry.identity.data<{ mergePreview: { merged: { id: string } } }>(
      PREVIEW,
      { ids },
      steward,
    );
    const { customer } = await registry.identity.data<{ customer: unknown }>(
      'query ($id: ID!) { customer(id: $id) { id } }',
      { id: mergePreview.merged.id },
      steward,
    );
    expect(customer).toBeNull();
  });
});

describe('a correction', () => {
  const corrector = callerWith(...steward.scopes, 'sales:write');
  const FINDINGS = `query ($id: ID!) { customer(id: $id) {
    dataQuality { findings { problem record { domain id } field value offer } } identity { decisions(first: 1) {
      id action by reason undoneBy undoes corrected { record { domain id } field before after } } } } }`;

  interface Customer {
    readonly dataQuality: { readonly findings: { readonly problem: string; readonly field: string; offer: string }[] };
    readonly identity: { readonly decisions: { readonly id: string }[] };
  }
  interface Made {
    readonly made: { decision: { id: string } | null; refused: { code: string } | null };
  }

  const customer = async (id: string, caller = corrector) =>
    (await registry.identity.data<{ customer: Customer }>(FINDINGS, { id }, caller)).customer;

  const correct = (
    correction: Record<string, unknown>,
    key: string,
    caller = corrector,
  ): ReturnType<typeof registry.identity.execute> =>
    registry.identity.execute(
      `mutation ($correction: RecordCorrectionInput!, $key: String!) { made: correctRecord(correction: $correction, reason: "a typo",
        idempotencyKey: $key) { decision { id } refused { code } } }`,
      { correction, key },
      caller,
    );

  /** The record as it was before an undoing reached it. */
  const correctBack = ({ record, to }: { record: { id: string }; to: string }) =>
    write(registry, 'sales', { [record.id]: { birthDate: to } });

  /** A customer whose birth date sales and finance disagree about, sales wrongly. */
  async function disagreeing() {
    const tag = `c${(run += 1)}`;
    const month = `19${40 + run}-${String(1 + ((run * 5) % 12)).padStart(2, '0')}`; // no two of them are alike
    const [wrong, right] = [`${month}-18`, `${month}-17`];
    const mails = [`${tag}@example.com`];
    const name = { givenName: 'Ada', familyName: 'Lovelace', mails };
    await write(registry, 'sales', { [`crm:${tag}`]: { ...name, birthDate: wrong } });
    await write(registry, 'finance', {
      [`erp:${tag}`]: { ...name, birthDate: right, verified: ['BIRTH_DATE'] },
    });
    await registry.identity.settled();
    const id = (await customerOf(registry, 'sales', `crm:${tag}`))!;
    const record = { domain: 'sales', id: `crm:${tag}` };
    return { id, record, fix: { record, field: 'BIRTH_DATE', from: wrong, to: right } };
  }

  const takeBack = async (id: string, key = freshKey()) => {
    const text = `mutation ($id: ID!, $key: String!) { made: undoDecision(id: $id, idempotencyKey: $key) { decision { id } refused { code } } }`;
    return (await registry.identity.data<Made>(text, { id, key }, corrector)).made;
  };

  const differing = async (id: string) =>
    (await customer(id)).dataQuality.findings.filter(({ problem }) => problem === 'DIFFERS');

  test('is written where the record is kept, and its finding is gone; undone, it is back', async () => {
    const { id, record, fix } = await disagreeing();
    expect(await differing(id)).toEqual([
      { problem: 'DIFFERS', record, field: 'BIRTH_DATE', value: fix.from, offer: fix.to },
    ]);
    const key = freshKey();
    const { made } = (await correct(fix, key)).data as unknown as Made;
    expect(made.refused).toBeNull();
    expect(await differing(id)).toEqual([]);
    expect((await customer(id)).identity.decisions).toEqual([
      {
        ...{ id: made.decision!.id, action: 'CORRECT', by: corrector.subject, reason: 'a typo', undoneBy: null },
        ...{ undoes: null, corrected: { record, field: 'BIRTH_DATE', before: fix.from, after: fix.to } },
      },
    ]);
    expect((await correct(fix, key)).data).toEqual({ made });
    expect((await correct(fix, freshKey())).data).toMatchObject({ made: { refused: { code: 'VALUE_CHANGED' } } });
    expect((await takeBack(made.decision!.id)).refused).toBeNull();
    expect(await differing(id)).toHaveLength(1);
    const stored = await registry.identity.connection.collection('decisions').find({}).toArray();
    expect(JSON.stringify(stored)).not.toContain(fix.from.slice(0, 7));
    await registry.identity.settled();
    expect(await registry.identity.verify()).toEqual([]);
  });

  test('is undone once, however many take it back at once under keys of their own', async () => {
    const { id, fix } = await disagreeing();
    const { made } = (await correct(fix, freshKey())).data as unknown as Made;
    const keys = Array.from({ length: 4 }, freshKey);
    const all = await Promise.all(keys.map((key) => takeBack(made.decision!.id, key)));
    const [first, ...more] = all.filter(({ decision }) => decision !== null);
    expect(more).toEqual([]);
    expect(all.filter(({ refused }) => refused !== null)).toEqual(
      Array.from({ length: 3 }, () => ({ decision: null, refused: { code: 'ALREADY_UNDONE' } })),
    );
    const decisions = registry.identity.connection.collection<DecisionDoc>('decisions');
    const undoings = await decisions.find({ undoes: made.decision!.id }).toArray();
    expect(undoings.map(({ _id }) => _id)).toEqual([first!.decision!.id]);
    expect((await decisions.findOne({ _id: made.decision!.id }))!.undoneBy).toBe(first!.decision!.id);
    expect(await takeBack(made.decision!.id, keys[all.indexOf(first!)])).toEqual(first);
    expect(await differing(id)).toHaveLength(1);
  });

  test('whose undoing was cut off is undone by whoever takes it back next, and recorded once', async () => {
    const { id, fix } = await disagreeing();
    const { made } = (await correct(fix, freshKey())).data as unknown as Made;
    const key = freshKey();
    const cut = await takeBack(made.decision!.id, key);
    const decisions = registry.identity.connection.collection<DecisionDoc>('decisions');
    await decisions.updateOne({ _id: cut.decision!.id }, { $set: { 'correction.pending': true } });
    await correctBack(fix);
    expect(await takeBack(made.decision!.id)).toEqual({ decision: null, refused: { code: 'ALREADY_UNDONE' } });
    expect((await decisions.findOne({ _id: cut.decision!.id }))!.correction!.pending).toBe(false);
    expect(await differing(id)).toHaveLength(1);
    expect(await takeBack(made.decision!.id, key)).toEqual(cut);
    expect(await decisions.countDocuments({ undoes: made.decision!.id })).toBe(1);
  });

  test('takes a scope that writes nothing else', async () => {
    const { id, fix } = await disagreeing();
    const only = callerWith('identity:read', 'identity:correct', 'sales:read', 'finance:read', 'pii:read');
    expect((await correct(fix, freshKey(), only)).data).toMatchObject({ made: { refused: null } });
    expect(await differing(id)).toEqual([]);
    const others = 'mutation ($id: ID!) { undoDecision(id: $id, idempotencyKey: "x") { decision { id } } }';
    const { errors } = await registry.identity.execute(others, { id }, only);
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('adds to a list and takes from it, and a name or an address of another card comes in its parts', async () => {
    const { id, record } = await disagreeing();
    const done = async (correction: Record<string, unknown>) => {
      const { data } = await correct({ record, ...correction }, freshKey());
      expect(data).toMatchObject({ made: { refused: null } });
    };
    await done({ field: 'PHONES', to: '+49 170 7654321' });
    await done({ field: 'ADDRESSES', address: { lines: ['Hauptstr. 5'], city: 'Berlin', country: 'DE' } });
    await done({ field: 'NAME', from: 'Ada Lovelace', to: 'Augusta Ada King' });
    const query = `query ($id: ID!) { customer(id: $id) { profile {
      phones { value source { domain } } addresses { value { city } } name { value losing { value givenName } } } } }`;
    const profile = async () =>
      (await registry.identity.data<{ customer: { profile: unknown } }>(query, { id }, corrector)).customer.profile;
    expect(await profile()).toMatchObject({
      phones: [{ value: '+49 170 7654321', source: { domain: 'sales' } }],
      addresses: [{ value: { city: 'Berlin' } }],
      name: { value: 'Ada Lovelace', losing: [{ value: 'Augusta Ada King', givenName: null }] },
    });
    await done({ field: 'NAME', from: 'Augusta Ada King', to: 'Ada Lovelace' });
    await done({ field: 'PHONES', from: '+49 170 7654321', to: null });
    expect(await profile()).toMatchObject({ phones: [], name: { value: 'Ada Lovelace', losing: [] } });
  });

  test('of a domain that is down is an error and nothing else; the same call again writes it', async () => {
    const { id, fix } = await disagreeing();
    const key = freshKey();
    registry.down.add('sales');
    const { errors } = await correct(fix, key);
    expect(errors![0]!.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    registry.down.clear();
    expect((await customer(id)).identity.decisions).toEqual([]);
    expect(await differing(id)).toHaveLength(1);
    expect((await correct(fix, key)).data).toMatchObject({ made: { refused: null } });
    expect(await differing(id)).toEqual([]);
  });

  test('that comes twice at once is written once', async () => {
    const { id, fix } = await disagreeing();
    const key = freshKey();
    const answers = await Promise.all([1, 2, 3].map(() => correct(fix, key)));
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    expect(new Set(answers.map(({ data }) => (data as unknown as Made).made.decision?.id)).size).toBe(1);
    expect(await differing(id)).toEqual([]);
  });

  test('takes an address for addresses, and instead of a text', async () => {
    const { record, fix } = await disagreeing();
    const address = { lines: ['Hauptstr. 5'] };
    for (const wrong of [
      { record, field: 'NAME', from: 'Ada Lovelace', address },
      { record, field: 'ADDRESSES', to: 'Hauptstr. 5', address },
      { ...fix, address },
    ]) {
      const { errors } = await correct(wrong, freshKey());
      expect(errors).toMatchObject([{ message: expect.stringMatching(/^An address .* came\.$/u) }]);
    }
  });

  test('that was cut off takes nothing back that the source has written since', async () => {
    const { record } = await disagreeing();
    const [mail] = [`${record.id.slice(4)}@example.com`];
    const add = { record, field: 'MAILS', to: `second.${mail}` };
    const key = freshKey();
    registry.down.add('writes of sales');
    expect((await correct(add, key)).errors).toHaveLength(1);
    registry.down.clear();
    await write(registry, 'sales', { [record.id]: { mails: [mail, `third.${mail}`] } });
    expect((await correct(add, key)).data).toMatchObject({ made: { refused: { code: 'VALUE_CHANGED' } } });
    expect((await correct(add, freshKey())).data).toMatchObject({ made: { refused: null } });
  });

  test('demands the scopes of the domain, and its form of the value', async () => {
    const { fix } = await disagreeing();
    const reads = ['identity:read', 'sales:read', 'finance:read', 'pii:read'];
    for (const scopes of [
      ['identity:write', ...reads],
      ['identity:correct', ...reads.filter((scope) => scope !== 'sales:read')],
    ]) {
      const { errors } = await correct(fix, freshKey(), callerWith(...scopes));
      expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
    const wrong = { ...fix, to: '1980-05-71' };
    expect((await correct(wrong, freshKey())).data).toMatchObject({ made: { refused: { code: 'VALUE_REFUSED' } } });
  });
});
