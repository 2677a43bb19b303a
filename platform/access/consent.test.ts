import { describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Subjects } from './consent.ts';
import { createGrants, type Grants } from './grants.ts';
import { inProcess } from '../calling/in-process.ts';
import { protect } from './protect.ts';
import type { ConsentPurpose } from './purpose.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])
  directive @basis(purpose: ConsentPurpose!) on OBJECT
  enum ConsentPurpose { MARKETING ANALYTICS PARTNER }
  type Customer @key(fields: "id") {
    id: ID!
    grants: [ConsentPurpose!] @external
    marketing: Marketing @requires(fields: "grants")
  }
  type Marketing @basis(purpose: MARKETING) { score: Int! likes: [Like!]! }
  type Like @key(fields: "id") @basis(purpose: MARKETING) { id: ID! }
  type Note { id: ID! }
  union Entry = Like | Note
  interface Thing { id: ID! }
  type Gift implements Thing @basis(purpose: PARTNER) { id: ID! }
  type Trend @basis(purpose: ANALYTICS) { id: ID! }
  type Subscription { liked: Like }
  type Query { like: Like likes: [Like] nested: [[Like]] entries: [Entry] thing: Thing gift: Gift trend: Trend late: [Like] }
`;

const like = (id: string, ...parties: string[]) => ({
  __typename: 'Like',
  id,
  parties: parties.length ? parties : [id],
});
/** Three events. */
async function* source(): AsyncGenerator<object> {
  for (let n = 0; n < 3; n += 1) yield {};
}

const resolvers = {
  Query: {
    like: () => like('no'),
    likes: () => [like('yes'), like('no'), null, like('both', 'yes', 'no')],
    nested: () => [[like('no'), like('yes')]],
    entries: () => [like('no'), { __typename: 'Note', id: 'n' }, like('yes')],
    thing: () => ({ __typename: 'Gift', id: 'yes', parties: ['yes'] }),
    gift: () => ({ id: 'yes', parties: ['yes'] }),
    late: async () => [Promise.resolve(like('no')), like('yes')],
    trend: () => ({ id: 't', parties: ['yes'] }),
  },
  Subscription: { liked: { subscribe: source, resolve: () => like('event') } },
  Customer: { marketing: () => ({ score: 7, parties: ['a'], likes: [like('a')] }) },
  Like: { __resolveReference: ({ id }: { id: string }) => like(id) },
};
const subjectOf = ({ parties }: { parties: readonly string[] }) => parties;
const subjects: Subjects = { Marketing: subjectOf, Like: subjectOf, Gift: subjectOf, Trend: subjectOf };
const schema = protect(buildSubgraphSchema([{ typeDefs: parse(SDL), resolvers }]), subjects);

/** Asks both executors there are, which must agree; `asked` are the parties that privacy was asked about. */
async function run(query: string, purpose: string, given: Partial<Record<string, unknown>> = {}) {
  const asked: string[][] = [];
  const grants = createGrants('test', (_, { ids }) => {
    asked.push([...(ids as string[])]);
    const agreed: ConsentPurpose[] = ['MARKETING'];
    return Promise.resolve({ parties: (ids as string[]).map((id) => ({ grants: id === 'yes' ? agreed : [] })) });
  });
  const caller = { subject: 'test', scopes: new Set<string>(), purpose };
  const context = { caller, grants: grants as Grants | undefined, ...given };
  const slow = await graphql({ schema, source: query, contextValue: { ...context } });
  const call = { caller, requestId: 'test', deadline: performance.now() + 10_000 };
  const compiled = inProcess({ name: 'test', schema, context: () => ({ ...context }) }).prepare(query);
  const quick = await compiled({}, call);
  const shown = ({ data, errors }: typeof slow | typeof quick) => ({
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    errors: errors?.map((each) => `${each.path?.join('.')} ${String(each.extensions?.['code'])}`).sort(),
  });
  expect(shown(quick)).toEqual(shown(slow));
  return { ...shown(slow), asked };
}

const entities = (...representations: string[]) =>
  `{ _entities(representations: [${representations.join(', ')}]) { ... on Like { id } ... on Customer { marketing { score likes { id } } } } }`;

describe('what is declared @basis', () => {
  test.each<[string, string, unknown, string[]]>([
    ['an object', '{ like { id } }', { like: null }, ['like']],
    ['an aliased one', '{ grants: like { __typename } }', { grants: null }, ['grants']],
    ['rows of a list', '{ likes { id } }', { likes: [{ id: 'yes' }, null, null, null] }, ['likes.1', 'likes.3']],
    ['lists of lists', '{ nested { id } }', { nested: [[null, { id: 'yes' }]] }, ['nested.0.0']],
    ['rows that come late', '{ late { id } }', { late: [null, { id: 'yes' }] }, ['late.0']],
    [
      'members of a union',
      '{ entries { __typename } }',
      { entries: [null, { __typename: 'Note' }, { __typename: 'Like' }] },
      ['entries.0'],
    ],
    ['an object behind an interface', '{ thing { id } }', { thing: null }, ['thing']],
    ['a type that serves another purpose', '{ gift { id } }', { gift: null }, ['gift']],
    [
      'entities',
      entities('{ __typename: "Like", id: "no" }', '{ __typename: "Like", id: "yes" }'),
      { _entities: [null, { id: 'yes' }] },
      ['_entities.0'],
    ],
  ])('is held back from marketing where the person does not agree: %s', async (_, query, data, refused) => {
    const answer = await run(query, 'marketing');
    expect(answer).toMatchObject({ data, errors: refused.map((path) => `${path} CONSENT_REQUIRED`) });
  });

  test('is shown to a purpose that rests on something else, and nobody is asked', async () => {
    const query =
      '{ like { id } likes { id } nested { id } late { id } entries { __typename } thing { id } gift { id } }';
    expect(await run(query, 'service')).toMatchObject({ errors: undefined, asked: [] });
  });

  test.each(['', 'nobody-knows-it', 'MARKETING', 'marketing service', 'constructor'])(
    'is held back from the purpose %j, whatever was agreed to',
    async (purpose) => {
      expect((await run('{ likes { id } }', purpose)).data).toEqual({ likes: [null, null, null, null] });
    },
  );

  test('takes the agreement to the caller’s purpose and to the one that the type serves', async () => {
    expect((await run('{ likes { id } }', 'analytics')).data).toEqual({ likes: [null, null, null, null] });
  });

  test('is asked about once, however many rows and fields want it', async () => {
    const { asked } = await run('{ likes { id } nested { id } late { id } more: likes { id } }', 'marketing');
    expect(asked.map((ids) => ids.sort())).toEqual([['no', 'yes']]);
  });
});

describe('what the plan brings', () => {
  const customer = (grants: string) => entities(`{ __typename: "Customer", id: "1"${grants} }`);

  test('decides without a question, for all that lies below too', async () => {
    expect(await run(customer(', grants: ["MARKETING"]'), 'marketing')).toEqual({
      data: { _entities: [{ marketing: { score: 7, likes: [{ id: 'a' }] } }] },
      errors: undefined,
      asked: [],
    });
    expect(await run(customer(', grants: ["PARTNER"]'), 'marketing')).toEqual({
      data: { _entities: [{ marketing: null }] },
      errors: ['_entities.0.marketing CONSENT_REQUIRED'],
      asked: [],
    });
  });

  test.each(['', ', grants: null'])('and could not bring refuses, with a code of its own: %j', async (grants) => {
    const { errors, asked } = await run(customer(grants), 'marketing');
    expect({ errors, asked }).toEqual({ errors: ['_entities.0.marketing CONSENT_UNAVAILABLE'], asked: [] });
  });
});

test('each event of a subscription is checked anew', async () => {
  let agreed = true;
  const caller = { subject: 'test', scopes: new Set<string>(), purpose: 'marketing' };
  const fresh = () => ({
    caller,
    grants: createGrants('test', async () => ({ parties: [{ grants: agreed ? ['MARKETING'] : [] }] })),
  });
  const subscribe = inProcess({ name: 'test', schema, context: fresh }).subscribe!('subscription { liked { id } }');
  const call = {
    caller,
    requestId: 'test',
    deadline: performance.now() + 10_000,
    signal: new AbortController().signal,
  };
  const seen: unknown[] = [];
  for await (const { data, errors } of subscribe({}, call)) {
    seen.push([data!['liked'], errors?.[0]?.extensions?.['code']]);
    agreed = !agreed;
  }
  expect(seen).toEqual([
    [{ id: 'event' }, undefined],
    [null, 'CONSENT_REQUIRED'],
    [{ id: 'event' }, undefined],
  ]);
});

test('Global Privacy Control refuses marketing and what serves it, and no statistics of other things', async () => {
  const of = async (purpose: string, query: string) =>
    (
      await run(query, purpose, {
        caller: { subject: 'test', scopes: new Set(), purpose, optsOut: true },
        grants: { of: async () => ['MARKETING', 'ANALYTICS', 'PARTNER'], know: () => undefined },
      })
    ).data;
  expect(await of('marketing', '{ like { id } }')).toEqual({ like: null });
  expect(await of('analytics', '{ like { id } }')).toEqual({ like: null });
  expect(await of('partner', '{ gift { id } }')).toEqual({ gift: null });
  expect(await of('analytics', '{ trend { id } }')).toEqual({ trend: { id: 't' } });
  expect(await of('service', '{ like { id } }')).toEqual({ like: { id: 'no' } });
});

describe('it fails closed', () => {
  const away: Grants = { of: () => Promise.reject(new Error('privacy is away')), know: () => undefined };
  test.each([
    ['while privacy is away', { grants: away }],
    ['in a subgraph that cannot ask', { grants: undefined }],
  ])('%s', async (_, given) => {
    const { data, errors } = await run('{ like { id } }', 'marketing', given);
    expect({ data, errors }).toEqual({ data: { like: null }, errors: ['like CONSENT_UNAVAILABLE'] });
  });

  test('a type without a subject does not open', () => {
    const bare = buildSubgraphSchema([{ typeDefs: parse(SDL), resolvers }]);
    expect(() => protect(bare, { Marketing: subjectOf, Like: subjectOf })).toThrow('of Gift it does not');
  });
});
