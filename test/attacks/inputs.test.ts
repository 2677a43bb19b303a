import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { coerceInputValue, isEnumType, isInputObjectType, isScalarType, type GraphQLSchema } from 'graphql';
import { findSubgraphs } from '../../cli/subgraphs.ts';
import { readAttributes } from '../../platform/attributes/attributes.ts';
import { readConfig, type SECRETS } from '../../platform/config.ts';
import { createLog } from '../../platform/observe/log.ts';
import { executableSchema } from '../../platform/subgraph/subgraph.ts';
import { account, order } from '../../subgraphs/finance/seed.ts';
import { subgraph } from '../../subgraphs/finance/index.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../open.ts';

/** What a database would take for more than a value. */
const OPERATORS = [
  { $ne: null },
  { $gt: '' },
  { $where: 'sleep(1000)' },
  { $expr: { $function: {} } },
  { $regex: '.*' },
];
/** What every stored document has, and no client says. */
const NOT_THEIRS = ['_id', 'figures', 'receivedAt', 'schemaVersion', 'changedAt', '__proto__', 'constructor', '$set'];

const caller = callerWith('finance:read', 'finance:write', 'pii:read');

let finance: OpenedSubgraph;
let schemas: ReadonlyMap<string, GraphQLSchema>;

beforeAll(async () => {
  const attributes = readAttributes('attributes.yaml');
  schemas = new Map((await findSubgraphs()).map((each) => [each.name, executableSchema(each, attributes)]));
  finance = await openSubgraph(subgraph);
  await write('BillingAccount', [account({ id: 'erp:1' })]);
  await write(
    'Order',
    Array.from({ length: 5 }, (_, n) => order({ id: `shop:${n}`, lines: [] })),
  );
});
afterAll(() => finance.close());

const write = (type: string, inputs: unknown) =>
  finance.data(
    `mutation ($inputs: [${type}Input!]!) { upsert${type}s(inputs: $inputs) { rejected outcomes { errors { code } } } }`,
    { inputs },
    caller,
  );

const throws = (work: () => unknown): boolean => {
  try {
    work();
    return false;
  } catch {
    return true;
  }
};

describe('in every domain', () => {
  const named = () =>
    [...schemas].flatMap(([name, schema]) => Object.values(schema.getTypeMap()).map((type) => [name, type] as const));
  /** What the gateway sends of entities, and what introspection has, no client can write. */
  const OURS = /^_|^__|^federation|^link__/u;

  test('an operator is no value of any scalar or enum', () => {
    const leaves = named().filter(([, type]) => (isScalarType(type) || isEnumType(type)) && !OURS.test(type.name));
    expect(leaves.length).toBeGreaterThan(50);
    const strange: string[] = [];
    for (const [domain, type] of leaves)
      for (const operator of OPERATORS) {
        const taken = (): unknown => (isScalarType(type) || isEnumType(type) ? type.parseValue(operator) : undefined);
        if (!throws(taken)) strange.push(`${domain} ${type.name}`);
      }
    expect(strange).toEqual([]);
  });

  test('an input has no field but its own: neither an operator nor what only we write', () => {
    const inputs = named().filter(([, type]) => isInputObjectType(type));
    expect(inputs.length).toBeGreaterThan(50);
    for (const [domain, type] of inputs)
      for (const field of [...NOT_THEIRS, ...OPERATORS.flatMap(Object.keys)]) {
        const refused: string[] = [];
        const given = JSON.parse(`{ ${JSON.stringify(field)}: 1 }`) as object;
        if (isInputObjectType(type)) coerceInputValue(given, type, (_, __, error) => void refused.push(error.message));
        expect([domain, type.name, refused.some((message) => message.includes('is not defined by type'))]).toEqual([
          domain,
          type.name,
          true,
        ]);
      }
  });
});

describe('a database', () => {
  test.each(OPERATORS)('is asked for no entity by %j', async (operator) => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order { id } } }';
    const { data } = await finance.execute(query, { of: [{ __typename: 'Order', id: operator }] }, caller);
    expect(JSON.stringify(data ?? null)).not.toContain('shop:');
  });

  test.each(['{"$ne":null}', '$where', '.*', 'shop:.', 'shop:1\u0000', "shop:1' || '1'=='1"])(
    'finds by the id %j what has just that id',
    async (id) => {
      const { order: found } = await finance.data<{ order: unknown }>(
        'query ($id: ID!) { order(id: $id) { id } }',
        { id },
        caller,
      );
      expect(found).toBeNull();
      const filtered = 'query ($filter: OrderFilter) { orders(filter: $filter) { totalCount } }';
      expect(await finance.data(filtered, { filter: { channel: [id], number: id, sku: id } }, caller)).toEqual({
        orders: { totalCount: 0 },
      });
    },
  );
});

test('a filter by what no stored document has is thrown out by every model, and so is a document', async () => {
  const models = Object.values(finance.connection.models);
  expect(models.length).toBeGreaterThan(4);
  for (const model of models) {
    await expect(model.find({ nowhere: { $ne: null } }).exec()).rejects.toThrow('nowhere');
    await expect(model.create({ nowhere: 1 })).rejects.toThrow('nowhere');
  }
});

describe('a cursor', () => {
  const PAGE =
    'query ($after: String, $filter: OrderFilter, $sort: OrderSort) { orders(first: 2, after: $after, filter: $filter, sort: $sort) { edges { node { id } } pageInfo { endCursor } } }';
  type Page = { orders: { pageInfo: { endCursor: string } } };
  let cursor: string;
  beforeAll(async () => {
    cursor = (await finance.data<Page>(PAGE, {}, caller)).orders.pageInfo.endCursor;
  });
  const codeOf = async (query: string, variables: object, by = caller) =>
    (await finance.execute(query, { ...variables }, by)).errors?.[0]?.extensions?.['code'];

  test('is good in its own list', async () => expect(await codeOf(PAGE, { after: cursor })).toBeUndefined());

  test('is refused in each of 1,000 changed forms', async () => {
    const bytes = Buffer.from(cursor, 'base64url');
    const changed = new Set<string>();
    for (let bit = 0; changed.size < 1_000; bit += 1) {
      const copy = Buffer.from(bytes);
      copy[bit % bytes.length]! ^= 1 + (Math.floor(bit / bytes.length) % 255);
      changed.add(copy.toString('base64url'));
    }
    for (const end of [cursor.slice(0, -1), `${cursor}A`, `${cursor}=`, ` ${cursor}`, cursor.toUpperCase(), ''])
      changed.add(end);
    const codes = await Promise.all([...changed].map((after) => codeOf(PAGE, { after })));
    expect(new Set(codes)).toEqual(new Set(['BAD_USER_INPUT']));
  });

  test('is refused to another caller, under another filter, in another order and in another list', async () => {
    const other = { ...caller, subject: 'somebody else' };
    expect(await codeOf(PAGE, { after: cursor }, other)).toBe('BAD_USER_INPUT');
    expect(await codeOf(PAGE, { after: cursor, filter: { channel: ['web'] } })).toBe('BAD_USER_INPUT');
    expect(await codeOf(PAGE, { after: cursor, filter: { includeRemoved: true } })).toBe('BAD_USER_INPUT');
    expect(await codeOf(PAGE, { after: cursor, sort: 'TOTAL_DESC' })).toBe('BAD_USER_INPUT');
    expect(await codeOf('query ($after: String) { payments(after: $after) { totalCount } }', { after: cursor })).toBe(
      'BAD_USER_INPUT',
    );
  });
});

test('texts made to keep a regular expression busy are read or refused at once', async () => {
  const hostile = [
    'a'.repeat(40_000) + '@',
    `${'a.'.repeat(20_000)}@x`,
    '+' + '1 '.repeat(20_000),
    `${' '.repeat(40_000)}x`,
    '-'.repeat(40_000) + '!',
  ];
  const began = performance.now();
  await write(
    'BillingAccount',
    hostile.map((text, n) => ({ id: `erp:h${n}`, card: { mails: [text], phones: [text], fullName: text } })),
  );
  for (const text of hostile) await finance.execute('query ($id: ID!) { order(id: $id) { id } }', { id: text }, caller);
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('no secret of the configuration reaches the log, however deep it is passed', () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (line: Buffer, _, done) => {
      lines.push(line.toString());
      done();
    },
  });
  const secret = 'hunter2-hunter2-hunter2-hunter2-hunter2';
  const mongodb = `mongodb://u:${secret}@h/`;
  const masterKey = randomBytes(32).toString('hex');
  const given: Record<(typeof SECRETS)[number], string> = {
    C360_SECRET: secret,
    MASTER_KEY: masterKey,
    MONGODB_URI: mongodb,
    KEYS_URL: mongodb,
    REDIS_URL: `redis://u:${secret}@h`,
  };
  const config = readConfig(given);
  const log = createLog('info', stream);
  log.info(config, 'flat');
  log.info({ config, setting: { config } }, 'deep');
  log.info(
    { headers: { 'x-api-key': secret, authorization: secret, cookie: secret, 'x-c360-caller': secret } },
    'headers',
  );
  expect(lines).toHaveLength(3);
  for (const each of [masterKey, 'hunter2']) {
    expect(inspect(config)).toContain(each);
    expect(lines.join('')).not.toContain(each);
  }
});
