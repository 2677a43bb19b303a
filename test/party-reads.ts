import { expect } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Connection } from '../platform/mongo.ts';
import type { Caller } from '../platform/access/caller.ts';
import type { Command } from './commands.ts';
import { callerWith, type OpenedSubgraph } from './open.ts';
import { rare } from './rare.ts';

const MAX_DEPTH = 3;
const ENTITIES = ['Customer', 'CustomerAsOf'];
/** What the plan brings of a customer from other domains. */
const BROUGHT = { grants: ['MARKETING', 'ANALYTICS'], finance: { figures: { orders: 1 } }, at: '2026-06-15T12:00:00Z' };

type Variables = Record<string, unknown>;

/** An operation for all that a subgraph says of customers of a type: every field, every list counted, whole and narrowed. */
function everythingOf(schema: GraphQLSchema, name: string): { query: string; variables: Variables } {
  const variables: Variables = {};
  const declared = ['$of: [_Any!]!'];
  const given = (type: string, value: unknown) => {
    const variable = `v${declared.length}`;
    variables[variable] = value;
    declared.push(`$${variable}: ${type}`);
    return `$${variable}`;
  };
  const asked = selection(schema.getType(name) as GraphQLObjectType, MAX_DEPTH, given);
  const query = `(${declared.join(', ')}) { _entities(representations: $of) { ... on ${name} { ${asked} } } }`;
  return { query: `query ${query}`, variables };
}

/** Asks a domain for everything about customers, a list of parties each, as the plan brings them, and for what they did. */
export async function askEverything(
  opened: OpenedSubgraph,
  { name, schema }: { readonly name: string; readonly schema: GraphQLSchema },
  customers: readonly (readonly string[])[],
  caller: Caller,
): Promise<void> {
  for (const __typename of ENTITIES) {
    const of = customers.map((parties, n) => ({
      __typename,
      id: String(n + 1),
      links: [{ domain: name, parties }],
      ...BROUGHT,
    }));
    const { query, variables } = everythingOf(schema, __typename);
    const { errors } = await opened.execute(query, { ...variables, of }, caller);
    expect(errors ?? []).toEqual([]);
  }
  const stubs = `query ($slices: [ActivitySlice!]!) { ${name}Activities(slices: $slices, first: 5) { id } }`;
  const { errors } = await opened.execute(stubs, { slices: customers.map((parties) => ({ parties })) }, caller);
  expect(errors ?? []).toEqual([]);
}

type Given = (type: string, value: unknown) => string;

const selection = (type: GraphQLObjectType, depth: number, given: Given): string =>
  ['__typename', ...Object.values(type.getFields()).flatMap((field) => calls(field, depth, given))].join(' ');

/** Numbers of months or days that are asked for have bounds. */
const needful = (type: GraphQLInputType): unknown => (getNamedType(type).name === 'Int' ? 12 : rare(type));

function calls(field: GraphQLField<unknown, unknown>, depth: number, given: Given): string[] {
  const { name, args } = field;
  const type = getNamedType(field.type);
  const needed = args
    .filter(isRequiredArgument)
    .map((arg) => `${arg.name}: ${given(String(arg.type), needful(arg.type))}`);
  const asked = needed.length === 0 ? name : `${name}(${needed.join(', ')})`;
  if (isLeafType(type)) return [asked];
  if (!isObjectType(type) || depth === 0) return [];
  if (!type.name.endsWith('Connection')) return [`${asked} { ${selection(type, depth - 1, given)} }`];
  const page = '{ totalCount edges { node { __typename } } }';
  const filter = args.find((arg) => arg.name === 'filter')?.type;
  const condition = isInputObjectType(filter) ? Object.values(filter.getFields())[0] : undefined;
  if (!condition) return [`${asked} ${page}`];
  const narrow = given(String(filter), { [condition.name]: rare(condition.type) });
  return [`${asked} ${page}`, `narrow_${name}: ${name}(filter: ${narrow}) ${page}`];
}

/** The collections of a domain whose documents belong to a party, each with its indexes. */
export async function boundByParty(connection: Connection): Promise<ReadonlyMap<string, readonly string[]>> {
  const bound = Object.values(connection.models).filter(({ schema }) => schema.path('party') !== undefined);
  const indexes = await Promise.all(bound.map(({ collection }) => connection.collection(collection.name).indexes()));
  return new Map(
    bound.map(({ collection }, n) => [collection.name, indexes[n]!.map(({ key }) => JSON.stringify(key))]),
  );
}

const PARTIES: Readonly<Record<string, string>> = {
  sales: 'Contact',
  marketing: 'Subscriber',
  service: 'Requester',
  finance: 'BillingAccount',
};

/** Parties of a domain that nothing is known of. */
export async function writeParties(opened: OpenedSubgraph, domain: string, ids: readonly string[]): Promise<void> {
  const kind = PARTIES[domain]!;
  const write = `mutation ($inputs: [${kind}Input!]!) { upsert${kind}s(inputs: $inputs) { rejected } }`;
  await opened.data(write, { inputs: ids.map((id) => ({ id })) }, callerWith(`${domain}:write`));
}

type Stage = Readonly<Record<string, unknown>>;

/** How a command finds the documents of parties in one collection. */
export interface PartyRead {
  readonly collection: string;
  readonly command: string;
  /** By the index it names; `alone`: by a condition beside which there is nothing that could lead elsewhere. */
  readonly found: 'hint' | 'alone' | 'anyhow';
}

/** What a command reads by party, of the collections that are bound by it. */
export function partyReads(command: Command, bound: ReadonlyMap<string, readonly string[]>): PartyRead[] {
  const text = JSON.stringify(command).slice(0, 400);
  const read = (collection: string, found: PartyRead['found']) =>
    bound.has(collection) ? [{ collection, command: text, found }] : [];
  const hinted = (collection: string) => {
    const hint = JSON.stringify(command['hint'] ?? {});
    return hint.startsWith('{"party":') && bound.get(collection)?.includes(hint) ? 'hint' : null;
  };
  const { find, aggregate, filter, pipeline = [] } = command as Readonly<Record<string, never>>;
  if (find) return asksForParty(filter) ? read(find, hinted(find) ?? 'anyhow') : [];
  if (!aggregate) return [];
  return [
    ...(asksForParty((pipeline as Stage[])[0]?.['$match'])
      ? read(aggregate, hinted(aggregate) ?? howOf(pipeline))
      : []),
    ...(pipeline as Stage[]).flatMap(({ $unionWith, $lookup }) => {
      const union = $unionWith as { coll: string; pipeline: Stage[] } | undefined;
      const lookup = $lookup as { from: string; foreignField: string; pipeline?: Stage[] } | undefined;
      return [
        ...(union && asksForParty(union.pipeline[0]?.['$match']) ? read(union.coll, howOf(union.pipeline)) : []),
        ...(lookup?.foreignField === 'party'
          ? read(lookup.from, howOf([{ $match: { party: null } }, ...(lookup.pipeline ?? [])]))
          : []),
      ];
    }),
  ];
}

/** Whether a condition names the party, on its own level or in an `$and`. */
const asksForParty = (condition: unknown): boolean => fieldsOf(condition).includes('party');

const fieldsOf = (condition: unknown): string[] =>
  Object.entries((condition ?? {}) as Stage).flatMap(([key, value]) =>
    key === '$and' ? (value as unknown[]).flatMap(fieldsOf) : [key],
  );

/** Without a hint the party is all that is asked for first, and more than `removed` only behind a stage that holds an engine off it. */
function howOf([first, second]: readonly Stage[]): PartyRead['found'] {
  const only = (stage: Stage | undefined, field: string) => fieldsOf(stage?.['$match']).every((each) => each === field);
  return only(first, 'party') && only(second, 'removed') ? 'alone' : 'anyhow';
}
