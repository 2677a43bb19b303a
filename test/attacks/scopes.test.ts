import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAbstractType, type GraphQLCompositeType } from 'graphql';
import { readSupergraph } from '../../cli/keys.ts';
import { ROLES, roleOf, scopesIn } from '../../cli/roles.ts';
import type { Caller } from '../../platform/access/caller.ts';
import { mask, type PersonalCategory } from '../../platform/access/mask.ts';
import { ROWS, writeRows } from '../consent/rows.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';
import { readDemands } from './demands.ts';
import { randomDocument, TYPE_KEY, type Asked } from './random-document.ts';

/** `DOCUMENTS=10000 jest test/attacks/scopes` tries more; `SEED` tries others. */
const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 60);
const SEED = Number(process.env['SEED'] ?? 360);

/** Of the rows' cards, however a field that is not declared personal might tell them. */
const CANARIES = [
  'Grace',
  'Hopper',
  'grace@',
  '30123456',
  '30654321',
  'Invaliden',
  'Chaussee',
  'Turing',
  'alan@',
  '1986-12-09',
  '1986-09-12',
];

const all = callerWith(...scopesIn(readSupergraph()));
const { scopes, categories, returned } = readDemands();

let house: TestHouse;
let known: Record<string, string>;

beforeAll(async () => {
  house = await openTestHouse('over HTTP');
  await writeRows(house, all);
  const identifier = 'identifier: { type: PARTY, domain: "sales", value: "crm:1" }';
  const { customerBy } = await house.data<{ customerBy: { id: string } }>(
    `{ customerBy(${identifier}) { id } }`,
    {},
    all,
  );
  const another =
    'upsertContact(input: { id: "crm:3", card: { fullName: "Alan Turing", mails: ["alan@example.org"] } })';
  await house.data(`mutation { ${another} { outcome { status } } }`, {}, all);
  await house.settled();
  const { other } = await house.data<{ other: { id: string } }>(
    '{ other: customerBy(identifier: { type: PARTY, domain: "sales", value: "crm:3" }) { id } }',
    {},
    all,
  );
  const single = Object.entries(ROWS).map(([mutation, row]): [string, string] => {
    const name = mutation.slice('upsert'.length);
    const at = `Query.${name[0]!.toLowerCase()}${name.slice(1)}`;
    return [at, 'sku' in row ? `sku: "${String(row['sku'])}"` : `id: "${String(row['id'])}"`];
  });
  known = {
    ...Object.fromEntries(single),
    'Query.customer': `id: "${customerBy.id}"`,
    'Query.customers': `ids: ["${customerBy.id}"]`,
    'Query.customerBy': identifier,
    'Query.searchCustomers': 'text: "Grace"',
    'Query.mergePreview': `ids: ["${customerBy.id}", "${other.id}"]`,
  };
}, 60_000);
afterAll(() => house.close());

/** Open to every caller: what the company sells; and what no client can select: echoes of what is asked, told whoever asks. */
const OPEN = [
  'knownProducts',
  'product',
  'products',
  'rowsAllCustomers',
  'rowsAllParties',
  'rowsCustomers',
  'rowsParties',
];

test('every root field demands a scope, by itself or by what it returns', () => {
  const roots = ['Query', 'Mutation', 'Subscription'].flatMap((root) =>
    [...returned.keys()].filter((at) => at.startsWith(`${root}.`)),
  );
  expect(roots.length).toBeGreaterThan(100);
  const open = roots.filter((at) => !scopes.has(at) && !scopes.has(returned.get(at)!));
  expect(open.sort()).toEqual(OPEN.map((name) => `Query.${name}`));
});

const holder = fc.oneof(
  fc.constantFrom(...Object.keys(ROLES)).map((role) => roleOf(role, readSupergraph()).scopes),
  fc.subarray(scopesIn(readSupergraph())),
);

test('no value is shown to whoever lacks a scope that its own schema demands, nor unmasked what is personal', async () => {
  let shown = 0;
  const property = fc.asyncProperty(fc.gen(), holder, async (gen, held) => {
    const { query, asked } = randomDocument(house.gateway.apiSchema, known, gen);
    const caller: Caller = callerWith(...held, 'schema:read');
    const { data, errors = [] } = await house.run(query, {}, caller);
    expect({ query, refused: data === undefined && errors }).toMatchObject({ refused: false });
    const wrong = held.includes('pii:read') ? [] : CANARIES.filter((each) => JSON.stringify(data).includes(each));
    shown += walk(data, asked, null, new Set(held), wrong);
    expect({ query, held, wrong }).toMatchObject({ wrong: [] });
  });
  await fc.assert(property, { numRuns: DOCUMENTS, seed: SEED, endOnFailure: true });
  expect(shown / DOCUMENTS).toBeGreaterThan(2);
}, 600_000);

/** Notes whatever of an answer should not be there; says how many values are. */
function walk(
  value: unknown,
  asked: readonly Asked[],
  type: GraphQLCompositeType | null,
  held: ReadonlySet<string>,
  wrong: string[],
): number {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + walk(each, asked, type, held, wrong), 0);
  const object = value as Readonly<Record<string, unknown>>;
  const actual = type && isAbstractType(type) ? String(object[TYPE_KEY]) : null;
  let count = 0;
  for (const { key, on, field, returns, children } of asked) {
    const found = object[key];
    if (found === null || found === undefined) continue;
    const at = `${actual ?? on}.${field}`;
    const demands = [actual ?? on, at, `${on}.${field}`, returned.get(at)!].flatMap((each) => scopes.get(each) ?? []);
    if (!demands.every((demand) => demand.some((every) => every.every((scope) => held.has(scope))))) wrong.push(at);
    const category = categories.get(at) as PersonalCategory | undefined;
    if (
      category &&
      !held.has('pii:read') &&
      [found].flat().some((each) => typeof each === 'string' && each !== mask(category, each))
    )
      wrong.push(`${at} unmasked`);
    count += children.length === 0 ? 1 : walk(found, children, returns, held, wrong);
  }
  return count;
}
