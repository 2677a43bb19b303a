import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, coerceInputValue, type GraphQLInputType } from 'graphql';
import { compileCoercion } from './coercion.ts';

const schema = buildSchema(/* GraphQL */ `
  directive @oneOf on INPUT_OBJECT
  type Query {
    a(filter: Filter, ids: [ID!]!, table: [[Int]!], one: One, colour: Colour!): Int
  }
  enum Colour {
    RED
    BLUE
  }
  input Filter {
    and: [Filter!]
    not: Filter
    colour: Colour = BLUE
    size: Float
    id: ID!
  }
  input One @oneOf {
    id: ID
    colours: [Colour!]
  }
`);
const types = schema
  .getQueryType()!
  .getFields()
  ['a']!.args.map(({ type }) => type);

/** Values that fit now and then: the names and leaves of the schema, in any shape. */
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('RED', 'BLUE', 'x', 7, 1.5, 2 ** 40, true, null, undefined, Number.NaN),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('and', 'not', 'colour', 'size', 'id', 'colours', 'toString', 'x'), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value;

/** What came of it, and what was noted. */
function outcome(coerce: (note: (path: readonly unknown[], invalid: unknown, error: Error) => void) => unknown) {
  const notes: unknown[] = [];
  const value = coerce((path, _, { message }) => notes.push([[...path], message]));
  return notes.length > 0 ? { notes } : { value };
}

test('values are coerced, and errors said, as by graphql-js', () => {
  const compiled = types.map((type): [GraphQLInputType, ReturnType<typeof compileCoercion>] => [
    type,
    compileCoercion(type),
  ]);
  let fits = 0;
  fc.assert(
    fc.property(values, (value) => {
      for (const [type, coerce] of compiled) {
        const ours = outcome((note) => coerce(value, [], note));
        expect(ours).toStrictEqual(outcome((note) => coerceInputValue(value, type, note, true)));
        if ('value' in ours) fits += 1;
      }
    }),
    { seed: 4, numRuns: 3_000 },
  );
  expect(fits).toBeGreaterThan(1_000);
});
