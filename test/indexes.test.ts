import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isEnumType, isInputObjectType, type GraphQLField } from 'graphql';
import { findSubgraphs } from '../cli/subgraphs.ts';
import type { Attribute, AttributeFile } from '../platform/attributes/attributes.ts';
import type { Connection } from '../platform/mongo.ts';
import { executableSchema } from '../platform/subgraph/subgraph.ts';
import { commandsOf, type Command } from './commands.ts';
import { analyze, fill } from './fill.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from './open.ts';
import { askEverything, boundByParty, partyReads, writeParties } from './party-reads.ts';
import { rare } from './rare.ts';

/** Filters that most of a collection meets by their nature: the index of the order serves them. */
const MET_BY_MOST = new Set(['subscribers.notMuted']);

/** Where one condition stands for many values, an index is worth its while from some thousand documents on. */
const MANY_VALUED = new Set(['opportunities', 'tickets', 'engagements']);

/** What people work through from the top: a page costs its own entries, however many wait. */
const QUEUES = [
  ['sales', 'opportunities', { stage: 'QUALIFICATION' }, { filter: { open: true }, sort: 'CLOSE_DATE_ASC' }],
  ['service', 'tickets', { status: 'OPEN' }, { filter: { open: true }, sort: 'PRIORITY_DESC' }],
] as const;

interface Plan {
  readonly stage: string;
  readonly indexName?: string;
  readonly inputStage?: Plan;
  readonly inputStages?: readonly Plan[];
}

interface Read {
  readonly fields: ReadonlySet<string>;
  readonly index: string | null;
  readonly sorted: boolean;
}

const nodesOf = (plan: Plan): Plan[] => [
  plan,
  ...[plan.inputStage ?? [], plan.inputStages ?? []].flat().flatMap((each) => nodesOf(each)),
];

/** The fields that a filter of the database names. */
const fieldsOf = (filter: unknown): string[] =>
  Array.isArray(filter)
    ? filter.flatMap(fieldsOf)
    : Object.entries(filter as object).flatMap(([key, value]) => (key.startsWith('$') ? fieldsOf(value) : [key]));

/** The one command by which a list is read. */
async function commandOf(opened: OpenedSubgraph, { query }: RootList, asked: Asked): Promise<Command> {
  const sent = await commandsOf(opened.connection, () => opened.data(query, asked, ALL));
  expect(sent).toHaveLength(1);
  return sent[0]!;
}

/** How a command is planned. */
async function readOf({ connection }: OpenedSubgraph, command: Command): Promise<Read> {
  const plan = await connection.db!.command({ explain: command, verbosity: 'queryPlanner' });
  const nodes = nodesOf((plan['queryPlanner'] as { winningPlan: Plan }).winningPlan);
  const name = nodes.find(({ indexName }) => indexName !== undefined)?.indexName;
  const index = name === undefined ? null : await leadOf(connection, command['find'] as string, name);
  const fields = new Set(fieldsOf(command['filter'] ?? {}));
  return { fields, index, sorted: nodes.some(({ stage }) => stage === 'SORT') };
}

const leads = new Map<string, string>();

/** The first field of an index. */
async function leadOf(connection: Connection, collection: string, name: string): Promise<string> {
  const key = `${connection.name} ${collection} ${name}`;
  if (!leads.has(key))
    for (const index of await connection.collection(collection).indexes())
      leads.set(`${connection.name} ${collection} ${index.name!}`, Object.keys(index.key)[0]!);
  return leads.get(key)!;
}

const DOMAINS = ['sales', 'marketing', 'service', 'finance'];
const ALL = callerWith('pii:read', ...DOMAINS.map((domain) => `${domain}:read`));
const definitions = (await findSubgraphs()).filter(({ name }) => DOMAINS.includes(name));

const filterable = (type: Attribute['type']): Attribute => ({
  type,
  description: `Of type ${type}.`,
  filter: true,
  ...(type === 'enum' ? { values: ['GOLD'] } : {}),
});

/** An attribute of each type, on some list of each domain. */
const attributes: AttributeFile = {
  sales: { Contact: { store: filterable('string'), visits: filterable('int') } },
  marketing: { Campaign: { weight: filterable('decimal') } },
  service: { Call: { recorded: filterable('boolean') } },
  finance: { Order: { promisedOn: filterable('date'), tier: filterable('enum') } },
};

async function inTurn<T, R>(each: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of each) done.push(await work(one));
  return done;
}

interface Asked extends Readonly<Record<string, unknown>> {
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly sort?: string;
}

interface RootList {
  readonly name: string;
  readonly query: string;
  readonly sorts: readonly (string | undefined)[];
  /** One condition each. */
  readonly filters: readonly Readonly<Record<string, unknown>>[];
}

function rootList({ name, args }: GraphQLField<unknown, unknown>): RootList {
  const sort = args.find((arg) => arg.name === 'sort')?.type;
  const filter = args.find((arg) => arg.name === 'filter')?.type;
  const given = [filter && 'filter', sort && 'sort'].filter((each) => each !== undefined);
  const variables = args.filter((arg) => given.includes(arg.name)).map((arg) => `$${arg.name}: ${String(arg.type)}`);
  const passed = given.map((each) => `${each}: $${each}`);
  const fields = isInputObjectType(filter) ? Object.values(filter.getFields()) : [];
  const attributes = fields.find((field) => field.name === 'attributes')?.type;
  const filterable = isInputObjectType(attributes) ? Object.values(attributes.getFields()) : [];
  return {
    name,
    query: `query ${listed(variables)} { ${name}${listed(passed)} { edges { node { __typename } } } }`,
    sorts: isEnumType(sort) ? sort.getValues().map((value) => value.name) : [undefined],
    filters: [
      ...fields
        .filter((field) => field.name !== 'includeRemoved' && field.name !== 'attributes')
        .map((field) => ({ [field.name]: rare(field.type) })),
      ...filterable.map((field) => ({ attributes: { [field.name]: rare(field.type) } })),
    ],
  };
}

const listed = (parts: readonly string[]) => (parts.length === 0 ? '' : `(${parts.join(', ')})`);

describe.each(definitions)('the records of $name', (definition) => {
  const schema = executableSchema(definition, attributes);
  let opened: OpenedSubgraph;
  beforeAll(async () => {
    opened = await openSubgraph(definition, {}, attributes);
  }, 120_000);
  afterAll(() => opened.close());

  test('are found by the index of their party wherever a customer leads to them', async () => {
    const bound = await boundByParty(opened.connection);
    const parties = ['a:1', 'a:2', 'a:3'];
    await writeParties(opened, definition.name, parties);
    const asking = (...customers: string[][]) =>
      askEverything(opened, { name: definition.name, schema }, customers, ALL);
    const sent = await commandsOf(opened.connection, async () => {
      await asking(parties.slice(0, 1));
      await asking(parties.slice(0, 2));
      await asking(parties.slice(0, 1), parties.slice(1));
      expect(await opened.verify()).toEqual([]);
    });
    const reads = sent.flatMap((command) => partyReads(command, bound));
    expect(reads.filter(({ found }) => found === 'anyhow')).toEqual([]);
    expect(new Set(reads.map(({ collection }) => collection))).toEqual(new Set(bound.keys()));
  });

  describe('in root lists', () => {
    const lists = Object.values(schema.getQueryType()!.getFields())
      .filter((field) => field.args.some((arg) => arg.name === 'first') && /Connection!?$/u.test(String(field.type)))
      .map(rootList);
    beforeAll(async () => {
      await fill(
        opened.connection,
        (collection) => (MANY_VALUED.has(collection) ? 4_000 : 1_000),
        (type) => Object.keys(attributes[definition.name]?.[type] ?? {}),
      );
    }, 120_000);

    test('are read in the order of an index, in every order', async () => {
      expect(lists.length).toBeGreaterThan(2);
      const asked = lists.flatMap((list) => list.sorts.map((sort) => [list, { sort }] as const));
      const commands = await inTurn(asked, ([list, args]) => commandOf(opened, list, args));
      const reads = await Promise.all(commands.map((command) => readOf(opened, command)));
      const scanned = asked.filter((_, n) => reads[n]!.index === null || reads[n]!.sorted);
      expect(scanned.map(([{ name }, { sort }]) => [name, sort])).toEqual([]);
    }, 120_000);

    test('have an index that leads to what each filter lets through, in every order', async () => {
      const asked = lists.flatMap((list) =>
        list.filters.flatMap((filter) => list.sorts.map((sort) => [list, { filter, sort }] as const)),
      );
      const commands = await inTurn(asked, ([list, args]) => commandOf(opened, list, args));
      const reads = await Promise.all(commands.map((command) => readOf(opened, command)));
      const unserved = asked.flatMap(([{ name }, { filter, sort }], n) => {
        const { index, fields } = reads[n]!;
        const byMost = MET_BY_MOST.has(`${name}.${Object.keys(filter)[0]!}`);
        const serves = index !== null && ((fields.has(index) && index !== 'removed') || byMost);
        return serves ? [] : [{ name, filter, sort, index, fields: [...fields] }];
      });
      expect(unserved).toEqual([]);
    }, 120_000);

    for (const [, name, waiting, asked] of QUEUES.filter(([domain]) => domain === definition.name))
      test(`of ${name} that wait are read in their order, and not sorted whole`, async () => {
        const some = { _id: { $lt: 'fill:0000700' } };
        await opened.connection.collection<{ _id: string }>(name).updateMany(some, { $set: waiting });
        await analyze(opened.connection, name);
        const command = await commandOf(
          opened,
          lists.find((list) => list.name === name)!,
          asked,
        );
        const { index, sorted } = await readOf(opened, command);
        expect({ index, sorted }).toEqual({ index: Object.keys(waiting)[0], sorted: false });
      });
  });
});
