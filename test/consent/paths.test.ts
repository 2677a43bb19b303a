import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLNamedType,
} from 'graphql';
import { readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import type { GatewayResult } from '../../gateway/run.ts';
import type { Caller } from '../../platform/access/caller.ts';
import { BASIS_FILE } from '../../schema/compose.ts';
import { storeNeighbours } from '../../subgraphs/insights/recommendations/tables.ts';
import { storeModel } from '../../subgraphs/insights/writes.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';
import { ROWS, writeRows } from './rows.ts';

const all = callerWith(...scopesIn(readSupergraph()));
const marketer: Caller = { ...all, purpose: 'marketing' };
const PATHS = readFileSync(BASIS_FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' > '));

let house: TestHouse;
let customer: string;
/** Another, of one party. */
let other: string;
let known: Readonly<Record<string, Readonly<Record<string, unknown>>>>;

beforeAll(async () => {
  house = await openTestHouse('in process');
  await writeRows(house, all);
  const row = { id: 'crm:9', card: { fullName: 'Alan Turing', mails: ['alan@example.org'] } };
  const write = 'mutation ($row: ContactInput!) { upsertContact(input: $row) { outcome { status } } }';
  await house.data(write, { row }, all);
  await house.settled();
  await recommendShades();
  const identifier = { type: 'PARTY', domain: 'sales', value: 'crm:1' };
  customer = await customerBy(identifier);
  other = await customerBy({ ...identifier, value: row.id });
  await say('preferences:1', 'MARKETING', 'DENIED');
  const first = { correction: correction('+4930111'), idempotencyKey: 'the first one' };
  known = argumentsKnown(identifier, await decide(first));
}, 60_000);
afterAll(() => house.close());

/** What the customer looked at is recommended, since who bought lamps bought it. */
async function recommendShades(): Promise<void> {
  const looked = { id: 'mailer:f', party: 'mailer:1', kind: 'AD_CLICK', occurredAt: '2026-03-02T10:00:00Z' };
  const write = `mutation ($product: ProductInput!, $looked: EngagementInput!) { upsertProduct(input: $product) { outcome { status } }
    upsertEngagement(input: $looked) { outcome { status } } }`;
  await house.data(
    write,
    { product: { sku: 'SHADE-1', name: 'Shade' }, looked: { ...looked, product: 'SHADE-1' } },
    all,
  );
  const { connection } = house.opened.get('insights')!;
  const table = await storeNeighbours(connection, {
    BOUGHT: new Map([['LAMP-1', [{ item: 'SHADE-1', customers: 3, similarity: 1 }]]]),
    LOOKED: new Map(),
  });
  const parameters = {
    ...{ weights: { popularity: 0.2, bought: 0.5, looked: 0.3 }, halfLifeDays: 180, horizonDays: 90, table },
    ...{ popularity: [['SHADE-1', 1]], chances: [], watched: [] },
  };
  const trainedOn = { customers: 3, events: 6, from: '2026-01-01', until: '2026-03-01' };
  const model = { name: 'RECOMMENDATIONS', trainedOn, parameters, quality: {}, calibration: [], baseline: [] } as const;
  await storeModel(connection, model, { promoted: true, because: 'The first.' }, new Date());
}

const say = (id: string, purpose: string, status: string, of = customer) =>
  house.data(
    'mutation ($input: ConsentInput!) { recordConsent(input: $input) { outcome { status } } }',
    { input: { id, customer: of, purpose, status, source: 'test' } },
    all,
  );

async function customerBy(identifier: Readonly<Record<string, string>>): Promise<string> {
  const text = 'query ($identifier: IdentifierInput!) { customerBy(identifier: $identifier) { id } }';
  return (await house.data<{ customerBy: { id: string } }>(text, { identifier }, all)).customerBy.id;
}

const correction = (to: string) => ({ record: { domain: 'sales', id: 'crm:9' }, field: 'PHONES', to });

/** The id of a steward's decision. */
async function decide(given: Readonly<Record<string, unknown>>): Promise<string> {
  const text =
    'mutation ($correction: RecordCorrectionInput!, $idempotencyKey: String!) { correctRecord(correction: $correction, idempotencyKey: $idempotencyKey) { decision { id } } }';
  return (await house.data<{ correctRecord: { decision: { id: string } } }>(text, given, all)).correctRecord.decision
    .id;
}

/** The arguments of root fields that demand some: each record by its id or its row, the customer by all its names. */
function argumentsKnown(
  identifier: unknown,
  decision: string,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const records = Object.entries(ROWS).flatMap(([mutation, input]): [string, Readonly<Record<string, unknown>>][] => {
    const name = mutation.slice('upsert'.length);
    const single = `Query.${name[0]!.toLowerCase()}${name.slice(1)}`;
    return [
      [`Mutation.${mutation}`, { input }],
      [single, 'sku' in input ? { sku: input['sku'] } : { id: input['id'] }],
    ];
  });
  const both = { ids: [customer, other] };
  const consent = { id: 'preferences:2', customer, purpose: 'PARTNER', source: 'test' };
  return {
    ...Object.fromEntries(records),
    'Query.customer': { id: customer },
    'Query.customers': { ids: [customer] },
    'Query.customerBy': { identifier },
    'Query.searchCustomers': { text: 'Hopper' },
    'Query.mergePreview': both,
    'Query.consent': { id: 'preferences:1' },
    'Customer.asOf': { at: new Date().toISOString() },
    'Mutation.recordConsent': { input: { ...consent, status: 'GRANTED' } },
    'Mutation.revokeConsent': { input: { ...consent, id: 'preferences:3' } },
    'Mutation.setPreference': { input: { purpose: 'PARTNER', granted: true } },
    'Mutation.correctRecord': { correction: correction('+4930222'), idempotencyKey: 'another number' },
    'Mutation.decideReviews': { decisions: [{ review: 'of nobody', same: false }], idempotencyKey: 'of nobody' },
    'Mutation.declareDistinct': { ...both, idempotencyKey: 'they are not' },
    'Mutation.mergeCustomers': { ...both, idempotencyKey: 'they are' },
    'Mutation.splitCustomer': {
      id: customer,
      parties: [{ domain: 'sales', id: 'crm:9' }],
      idempotencyKey: 'they are no more',
    },
    'Mutation.undoDecision': { id: decision, idempotencyKey: 'never mind' },
    'Subscription.customerChanged': { id: customer },
  };
}

function argumentsOf(coordinate: string): readonly GraphQLArgument[] {
  const [typeName, fieldName] = coordinate.split('.');
  const type = house.gateway.apiSchema.getType(typeName!);
  return isObjectType(type) ? type.getFields()[fieldName!]!.args : [];
}

function returned(typeName: string, field: string): GraphQLNamedType | undefined {
  const type = house.gateway.apiSchema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? getNamedType(type.getFields()[field]!.type) : undefined;
}

interface Step {
  /** The path below an alias of its root field, with variables named after the alias. */
  readonly text: string;
  readonly definitions: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A selection that goes down the path to the name of what is there. */
function selectionOf(path: readonly string[], alias: string): Step {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const steps: string[] = [];
  let above: GraphQLNamedType | undefined;
  for (const coordinate of path) {
    const given: string[] = [];
    for (const { name, type } of argumentsOf(coordinate).filter(isRequiredArgument)) {
      const value = known[coordinate]?.[name];
      if (value === undefined) throw new Error(`Nobody here knows what to give ${coordinate} for ${name}.`);
      const variable = `${alias}v${definitions.length}`;
      definitions.push(`$${variable}: ${String(type)}`);
      given.push(`${name}: $${variable}`);
      variables[variable] = value;
    }
    const [type, field] = coordinate.split('.') as [string, string];
    if (isInterfaceType(above)) steps.push(`... on ${type}`);
    above = returned(type, field);
    steps.push(`${field}${given.length > 0 ? `(${given.join(', ')})` : ''}`);
  }
  return {
    text: `${alias}: ${steps.join(' { ')} { __typename } ${'}'.repeat(steps.length - 1)}`,
    definitions,
    variables,
  };
}

/** What an answer has at the end of a path: an entry for each object of the lists on it. */
const ends = (root: unknown, path: readonly string[]): unknown[] =>
  path
    .slice(1)
    .reduce<unknown[]>(
      (values, coordinate) =>
        values.flat(2).map((value) => (value as Record<string, unknown> | null)?.[coordinate.split('.')[1]!] ?? null),
      [root],
    )
    .flat(2);

interface Seen {
  readonly shown: boolean;
  /** The codes of all errors of the operation. */
  readonly codes: readonly unknown[];
}

/** Paths of one operation: planned and compiled together they take a fraction of the time. */
const TOGETHER = 10;

/** What each path shows. */
async function walk(): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  for (const paths of Map.groupBy(PATHS, ([root]) => root!.split('.')[0]!.toLowerCase()))
    for (let start = 0; start < paths[1].length; start += TOGETHER)
      for (const entry of await walkTogether(paths[0], paths[1].slice(start, start + TOGETHER))) seen.set(...entry);
  return seen;
}

async function walkTogether(kind: string, paths: readonly (readonly string[])[]): Promise<[string, Seen][]> {
  const steps = paths.map((path, index) => selectionOf(path, `p${index}`));
  const definitions = steps.flatMap((step) => step.definitions);
  const head = definitions.length > 0 ? `${kind} (${definitions.join(', ')})` : kind;
  const variables = Object.assign({}, ...steps.map((step) => step.variables)) as Record<string, unknown>;
  const text = `${head} { ${steps.map((step) => step.text).join(' ')} }`;
  const { data, errors = [] } = await answerTo(text, variables);
  const codes = errors.map(({ extensions }) => extensions.code);
  return paths.map((path, index) => {
    const shown = ends(data?.[`p${index}`], path).some((end) => end != null);
    return [path.join(' > '), { shown, codes }];
  });
}

/** The answer, or the first event. */
async function answerTo(query: string, variables: Readonly<Record<string, unknown>>): Promise<GatewayResult> {
  const context = { caller: { ...marketer, person: customer }, requestId: 'test' };
  if (!query.startsWith('subscription')) return house.gateway.execute({ query, variables }, context);
  const ending = new AbortController();
  const events = (await house.gateway.stream(
    { query, variables },
    context,
    ending.signal,
  )) as AsyncIterable<GatewayResult>;
  for await (const event of events) {
    ending.abort();
    return event;
  }
  return {};
}

test('every path to what is declared @basis shows who agrees and nothing of who refused', async () => {
  const denied = await walk();
  await say('preferences:4', 'MARKETING', 'GRANTED');
  await say('preferences:5', 'ANALYTICS', 'GRANTED');
  await say('preferences:6', 'MARKETING', 'GRANTED', other);
  await say('preferences:7', 'ANALYTICS', 'GRANTED', other);
  const granted = await walk();
  const paths = [...granted].flatMap(([path, { shown }]) => (shown ? path : []));
  const wrong = [...granted.keys()].flatMap((path) => {
    const [before, after] = [denied.get(path)!, granted.get(path)!];
    // A timeline tells a refusal as a gap.
    const refused = before.codes.length > 0 || !after.shown || path.includes('Customer.timeline');
    const onlyThat = before.codes.every((code) => code === 'CONSENT_REQUIRED') && after.codes.length === 0;
    return refused && onlyThat && !before.shown ? [] : [[path, before, after]];
  });
  expect(wrong).toEqual([]);
  const lasts = (of: readonly string[]) => [...new Set(of.map((path) => path.split(' > ').at(-1)))].sort();
  expect(lasts(paths)).toEqual(lasts(PATHS.map((path) => path.join(' > '))));
  expect([denied.size, granted.size]).toEqual([PATHS.length, PATHS.length]);
  expect(paths.length / PATHS.length).toBeGreaterThan(0.95);
}, 60_000);
