import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import mongoose from 'mongoose';
import type { Caller } from './access/caller.ts';
import { inProcess } from './calling/in-process.ts';
import { readingOf } from './documents.ts';
import { learnReads, type Projection, type Reads } from './reads.ts';

const { serialize } = mongoose.mongo.BSON;

interface Doc {
  readonly _id: string;
  readonly name: string;
  readonly rank: number | null;
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const DOCS: readonly Doc[] = [
  { _id: 'a', name: 'Ada', rank: null, figures: { days: { '2026-01-01': 2 }, months: { '2026-01': 2 } } },
  { _id: 'b', name: 'Bo', rank: 3, figures: {} },
];

/** What the database gives of a document by an inclusion, and which it was asked for. */
function database() {
  const asked: (readonly string[] | null)[] = [];
  const cut = (doc: Doc, projection: Projection): object => {
    const branches = Object.keys(projection).flatMap((path) => (path.startsWith('figures.') ? path.slice(8) : []));
    const own = Object.entries(doc).filter(([key]) => Object.hasOwn(projection, key));
    const inside = Object.entries(doc.figures).filter(([key]) => branches.includes(key));
    return { ...Object.fromEntries(own), ...(branches.length > 0 ? { figures: Object.fromEntries(inside) } : {}) };
  };
  const read = async (reads: Reads | undefined) => {
    const { projection, opened } = readingOf<Doc>('parties', reads);
    asked.push(projection ? Object.keys(projection).sort() : null);
    await Promise.resolve(); // a database answers later
    return opened(DOCS.map((doc) => serialize(projection ? cut(doc, projection) : doc)));
  };
  return { asked, read };
}

type Look = (doc: Doc) => unknown;
const LOOKS: Readonly<Record<string, Look>> = {
  name: ({ name }) => name,
  rank: ({ rank }) => rank === null,
  ranked: (doc) => 'rank' in doc,
  absent: (doc) => (doc as { absent?: string }).absent === undefined,
  day: ({ figures }) => figures['days']?.['2026-01-01'] ?? 0,
  months: ({ figures }) => Object.keys(figures['months'] ?? {}),
  branches: ({ figures }) => Object.keys(figures),
  copy: ({ ...copy }) => copy,
  printed: (doc) => JSON.stringify(doc),
};

test('whatever calls of an operation look at, each answers as if documents were read whole', async () => {
  const calls = fc.array(fc.uniqueArray(fc.constantFrom(...Object.keys(LOOKS)), { maxLength: 4 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(calls, async (operation) => {
      const [answering, { asked, read }] = [learnReads(), database()];
      for (const looks of operation) {
        const look = (docs: readonly Doc[]) => docs.map((doc) => looks.map((name) => LOOKS[name]!(doc)));
        const before = asked.length;
        expect(await answering(async (reads) => look(await read(reads)))).toEqual(look(DOCS));
        expect(asked.length - before).toBeLessThanOrEqual(2);
      }
    }),
  );
});

test('an operation asks for what its calls have looked at, and for more once one looks at more', async () => {
  const [answering, { asked, read }] = [learnReads(), database()];
  const call = (...looks: string[]) =>
    answering(async (reads) => (await read(reads)).map((doc) => looks.map((name) => LOOKS[name]!(doc))));
  await call('name', 'day');
  await call('name');
  await call('months');
  await call('months', 'day');
  const narrow = ['_id', 'figures.days', 'name'];
  expect(asked).toEqual([null, narrow, narrow, null, ['_id', 'figures.days', 'figures.months', 'name']]);
});

test('a failure that reading more does not cure is the answer', async () => {
  const [answering, { asked, read }] = [learnReads(), database()];
  const call = () =>
    answering(async (reads) => {
      await read(reads);
      throw new Error('no');
    });
  await expect(call()).rejects.toThrow('no');
  expect(asked).toEqual([null]);
});

test('a compiled operation whose fields have no resolvers answers the same from narrowed documents as from whole ones', async () => {
  const schema = buildSchema(`
    type Query { people: [Person!]! }
    type Person { _id: ID! name: String! rank: Int friends: [Person!]! }
  `);
  const { asked, read } = database();
  const people = (_: unknown, __: unknown, { reads }: { readonly reads?: Reads }) => read(reads);
  schema.getQueryType()!.getFields()['people']!.resolve = people;
  (schema.getType('Person') as GraphQLObjectType).getFields()['friends']!.resolve = people;
  const call = inProcess({ name: 'test', schema, context: ({ reads }) => ({ reads }) }).prepare(
    'query ($more: Boolean!) { people { name friends { rank @include(if: $more) name } rank @include(if: $more) } }',
  );
  const anybody: Caller = { subject: 'a', scopes: new Set(), purpose: 'test' };
  const answer = async (more: boolean) => {
    const { data, errors } = await call(
      { more },
      { caller: anybody, requestId: 'r', deadline: performance.now() + 5_000 },
    );
    expect(errors).toBeUndefined();
    return data;
  };
  const person = (more: boolean) => DOCS.map(({ name, rank }) => ({ name, ...(more && { rank }) }));
  for (const more of [false, false, true, true, false])
    expect(await answer(more)).toEqual({
      people: person(more).map((each) => ({ ...each, friends: person(more) })),
    });
  expect(asked.some((fields) => fields !== null)).toBe(true);
});
