import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { readSupergraph } from '../../cli/keys.ts';
import { callerWith } from '../fixtures/shop.ts';
import { createGateway, type Gateway } from '../gateway.ts';

const GUESSES = 10_000;
const PER_DOCUMENT = 20;
const outsider = callerWith('identity:read', 'sales:read', 'sales:write');

let gateway: Gateway;
beforeAll(() => {
  const reach = (name: string) => ({ name, prepare: () => async () => ({ data: null }) });
  gateway = createGateway({ supergraph: readSupergraph(), reach });
});
afterAll(() => gateway.close());

/** Every name that the schema has. */
function namesOf({ apiSchema }: Gateway): Set<string> {
  const types = Object.values(apiSchema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const inside = types.flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map(({ name }) => name);
    if (isInputObjectType(type)) return Object.keys(type.getFields());
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [field.name, ...field.args.map(({ name }) => name)]);
  });
  return new Set([...types.map((type) => getNamedType(type).name), ...inside]);
}

/** The schema's names with slips of the pen, and words put together: none of them is a name. */
function guessesOf(names: ReadonlySet<string>): string[] {
  const slips = [...names].flatMap((name) => [
    `${name}s`,
    `${name}x`,
    `${name}_`,
    name.slice(0, -1),
    name.slice(1),
    `${name.slice(0, 2)}${name.slice(3)}`,
    `get${name}`,
    name.toLowerCase(),
    `_${name}`,
    `${name}Id`,
    `${name}List`,
    `all${name}`,
    `${name}${name}`,
    `${name}By`,
    `find${name}`,
  ]);
  const valid = slips.filter((guess) => /^[A-Za-z_]\w*$/u.test(guess) && !guess.startsWith('__') && !names.has(guess));
  return [...new Set(valid)].slice(0, GUESSES);
}

const PROBES: readonly ((guesses: readonly string[]) => string)[] = [
  (guesses) => `{ ${guesses.join(' ')} }`,
  (guesses) => `{ customer(id: "x") { sales { ${guesses.join(' ')} } } }`,
  (guesses) => `{ customer(id: "x") { ${guesses.map((guess) => `... on ${guess} { id }`).join(' ')} } }`,
  (guesses) => `{ organizations(${guesses.map((guess) => `${guess}: 1`).join(' ')}) { totalCount } }`,
  (guesses) => `mutation { upsertContact(input: { ${guesses.map((guess) => `${guess}: 1`).join(' ')} }) { id } }`,
  (guesses) => `{ ${guesses.map((guess, n) => `a${n}: opportunities(sort: ${guess}) { totalCount }`).join(' ')} }`,
];

test('10,000 guesses by a caller without schema:read reveal no name', async () => {
  const names = namesOf(gateway);
  const guesses = guessesOf(names);
  expect(guesses.length).toBe(GUESSES);
  const answers = new Set<string>();
  for (let at = 0; at < guesses.length; at += PER_DOCUMENT) {
    const some = guesses.slice(at, at + PER_DOCUMENT);
    const query = PROBES[(at / PER_DOCUMENT) % PROBES.length]!(some);
    answers.add(JSON.stringify(await gateway.execute({ query }, { caller: outsider, requestId: 'guessing' })));
  }
  expect([...answers]).toEqual([
    JSON.stringify({
      errors: [
        {
          message: 'The document does not fit the schema; with the scope schema:read the error says where.',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    }),
  ]);
}, 60_000);

test('a bad variable is told by its own name alone', async () => {
  const query = 'mutation M($input: ContactInput!) { upsertContact(input: $input) { outcome { status } } }';
  for (const input of [{ idd: 1 }, {}, { id: 'x', card: { mail: 'secret' } }, 7]) {
    const { errors } = await gateway.execute({ query, variables: { input } }, { caller: outsider, requestId: 'g' });
    expect(errors).toEqual([
      { message: 'Variable "$input" got an invalid value.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  }
});

test('with schema:read the error says where, and suggests nothing', async () => {
  const caller = callerWith('schema:read');
  const { errors } = await gateway.execute({ query: '{ customr(id: 1) { id } }' }, { caller, requestId: 'guessing' });
  expect(errors?.[0]?.message).toBe('Cannot query field "customr" on type "Query".');
});
