import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { clientError } from '../errors.ts';
import type { CallerContext } from './protect.ts';
import type { RowGate } from './row-gate.ts';

type FieldConfig = GraphQLFieldConfig<unknown, CallerContext>;
type Resolver = GraphQLFieldResolver<unknown, CallerContext>;
type Value = Readonly<Record<string, unknown>>;

/** A party as any domain names it. */
interface PartyRef {
  readonly domain: string;
  readonly id: string;
}

/** Of a type whose objects belong to no party or to several: the parties whose they are, any of whom is enough to see one. */
export type Owners = Readonly<
  Record<string, (value: never, context: never) => readonly PartyRef[] | Promise<readonly PartyRef[]>>
>;

/** What of a domain callers with a row policy may see beyond what says by itself whose it is. */
export interface RowRules {
  /** Types that belong to nobody, and `Query.field` whose resolvers narrow what they answer. */
  readonly open?: readonly string[];
  readonly owners?: Owners;
}

/** Whether the gate lets one value through; null is asked about too, so that what is missing takes as long as what is hidden. */
type Check = (value: Value | null, gate: RowGate, context: CallerContext) => Promise<boolean>;

/** How a type stands to rows: how to check whose its values are; nobody's; or not to be told and so not to be shown. */
type Standing = Check | 'free' | 'closed';

interface Shown {
  readonly standing: Standing;
  /** Whether values are pages of it. */
  readonly paged: boolean;
}

const NOBODY = '-';
/** Whatever belongs to no customer is closed, unless it says who it belongs to or is declared open. */
const OPEN_ENTITIES = ['Customer', 'Party'];

const text = (value: unknown): string => (typeof value === 'string' ? value : NOBODY);

const ofParty: Check = (value, gate) => gate.party(text(value && ('party' in value ? value['party'] : value['_id'])));
const ofCard: Check = (value, gate) => gate.party(text(value?.['id']));
/** What is found by a search names its customer. */
const ofCustomer: Check = (value, gate) => gate.customer(text(value?.['id'] ?? value?.['_id'] ?? value?.['customer']));
const ofReference: Check = (value, gate) => gate.partyOf(text(value?.['domain']), text(value?.['id']));

const ofOwners =
  (owners: Owners[string]): Check =>
  async (value, gate, context) => {
    const parties = value ? await owners(value as never, context as never) : [];
    const allowed = await Promise.all(
      (parties.length > 0 ? parties : [{ domain: NOBODY, id: NOBODY }]).map(({ domain, id }) =>
        gate.partyOf(domain, id),
      ),
    );
    return allowed.some(Boolean);
  };

/**
 * The schema as a caller with a row policy is held to it, by type, so that every path is covered: a value that belongs to a
 * customer whom the policy hides is null, as if it were not there. What cannot be narrowed is refused: writes,
 * subscriptions, and whatever of the root is neither such a value nor named in `open`.
 */
export function holdRows(schema: GraphQLSchema, { open = [], owners = {} }: RowRules = {}): GraphQLSchema {
  const shown = (type: GraphQLNamedType) =>
    shownBy(schema, type, { open: new Set([...OPEN_ENTITIES, ...open]), owners });
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, name, owner) => {
      const field = config as FieldConfig;
      if (owner === 'Query' && name.startsWith('_'))
        return name === '_entities' ? { ...field, resolve: entities(schema, field.resolve!, shown) } : undefined;
      return held(field, owner, name, shown(getNamedType(field.type)), open);
    },
  });
}

function held(config: FieldConfig, owner: string, name: string, shown: Shown, open: readonly string[]) {
  const { standing } = shown;
  const coordinate = `${owner}.${name}`;
  const resolve = config.resolve ?? defaultFieldResolver;
  const { subscribe } = config;
  const changes = owner === 'Mutation' || owner === 'Subscription';
  if (changes && !open.includes(coordinate))
    return { ...config, resolve: closed(resolve, coordinate), subscribe: subscribe && closed(subscribe, coordinate) };
  const unnarrowed =
    owner === 'Query' && !open.includes(coordinate) && (standing === 'free' || standing === ofCustomer);
  if (standing === 'closed' || unnarrowed) return { ...config, resolve: closed(resolve, coordinate) };
  const within = owner === 'Customer' && name !== 'id';
  if (!within && standing === 'free') return undefined;
  const leavesOut = hasNoNulls(config.type);
  return { ...config, resolve: narrowed(resolve, { coordinate, within, leavesOut }, shown) };
}

/** Entities and what shows entities need an answer; all else is part of the value that it stands in. */
function shownBy(schema: GraphQLSchema, type: GraphQLNamedType, rules: Rules): Shown {
  const plain = (standing: Standing): Shown => ({ standing, paged: false });
  if (isAbstractType(type)) {
    const each = schema.getPossibleTypes(type).map((possible) => shownBy(schema, possible, rules));
    return plain(each.every(({ standing }) => standing === 'free') ? 'free' : 'closed');
  }
  if (!isObjectType(type)) return plain('free');
  if (Object.hasOwn(rules.owners, type.name)) return plain(ofOwners(rules.owners[type.name]!));
  if (type.name === 'Customer' || type.name === 'CustomerAsOf') return plain(ofCustomer);
  if (type.name === 'Party') return plain(ofReference);
  if (type.name === 'PartyCard') return plain(ofCard);
  const { party, edges } = type.getFields();
  if (party && ['Party', 'ID'].includes(getNamedType(party.type).name)) return plain(ofParty);
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields()['node'] : undefined;
  if (node) return { ...shownBy(schema, getNamedType(node.type), rules), paged: true };
  const keys = (getDirective(schema, type, 'key') ?? []).map(({ fields }) => String(fields).split(/\s+/u));
  return plain(keys.length === 0 || rules.open.has(type.name) || saysItsKeyAlone(type, keys) ? 'free' : 'closed');
}

interface Rules {
  readonly open: ReadonlySet<string>;
  readonly owners: Owners;
}

/** A reference to what another domain has says no more than the value that it stands in; the other domain is held to rows itself. */
const saysItsKeyAlone = (type: GraphQLObjectType, keys: readonly (readonly string[])[]): boolean =>
  Object.keys(type.getFields()).every((name) => keys.some((key) => key.includes(name)));

/** True of a list whose entries are never null: of such a one what is hidden is left out. */
function hasNoNulls(type: GraphQLOutputType): boolean {
  const list = isNonNullType(type) ? type.ofType : type;
  if (!isListType(list)) return false;
  const entry = list.ofType as GraphQLOutputType;
  return isNonNullType(entry) && (isListType(entry.ofType) ? hasNoNulls(entry) : true);
}

interface Place {
  readonly coordinate: string;
  /** Part of a customer, and to be shown only to who may see the customer. */
  readonly within: boolean;
  readonly leavesOut: boolean;
}

function narrowed(resolve: Resolver, { coordinate, within, leavesOut }: Place, shown: Shown): Resolver {
  const held = async (...[source, args, context, info]: Parameters<Resolver>): Promise<unknown> => {
    const gate = gateOf(context, coordinate);
    if (within && !(await ofCustomer(source as Value, gate, context))) throw refusal(coordinate);
    return passed((await resolve(source, args, context, info)) as Value, shown, { gate, context, leavesOut });
  };
  return (...asked) => (asked[2].caller.rows ? held(...asked) : resolve(...asked));
}

interface Passing {
  readonly gate: RowGate;
  readonly context: CallerContext;
  readonly leavesOut: boolean;
}

async function passed(value: Value | readonly Value[] | null, shown: Shown, passing: Passing): Promise<unknown> {
  const { standing, paged } = shown;
  if (standing === 'free' || standing === 'closed') return value;
  if (Array.isArray(value)) {
    const each: unknown[] = await Promise.all(value.map((one: Value) => passed(one, shown, passing)));
    return passing.leavesOut ? each.filter((one) => one !== null) : each;
  }
  const one = (value ?? null) as Value | null;
  const goes =
    paged && one ? await pagePasses(one, standing, passing) : await standing(one, passing.gate, passing.context);
  return goes ? value : null;
}

/** A page is narrowed where it is read (`createPageLoader`); one that was not is not shown at all. */
async function pagePasses(page: Value, check: Check, { gate, context }: Passing): Promise<boolean> {
  const { edges = [] } = page as { readonly edges?: readonly { readonly node: Value }[] };
  return (await Promise.all(edges.map(({ node }) => check(node, gate, context)))).every(Boolean);
}

const closed =
  (resolve: Resolver, coordinate: string): Resolver =>
  (source, args, context, info) => {
    if (context.caller.rows) throw refusal(coordinate);
    return resolve(source, args, context, info);
  };

function entities(schema: GraphQLSchema, resolve: Resolver, shown: (type: GraphQLNamedType) => Shown): Resolver {
  const within = async (...[source, args, context, info]: Parameters<Resolver>): Promise<unknown> => {
    const gate = gateOf(context, 'Query._entities');
    const { representations } = args as { readonly representations: readonly { readonly __typename: string }[] };
    const found = (await resolve(source, args, context, info)) as (Value | null)[] | Promise<Value | null>[];
    const each = representations.map(async ({ __typename }, index) => {
      const how = shown(schema.getType(__typename)!);
      if (how.standing === 'closed') throw refusal(__typename);
      return passed((await found[index]) ?? null, how, { gate, context, leavesOut: false });
    });
    return Promise.all(each);
  };
  return (...asked) => (asked[2].caller.rows ? within(...asked) : resolve(...asked));
}

function gateOf({ rows }: CallerContext, coordinate: string): RowGate {
  if (!rows) throw refusal(coordinate);
  return rows;
}

const refusal = (coordinate: string) =>
  clientError('ROWS_NOT_EVALUATED', `${coordinate} cannot be narrowed to what a row policy allows.`);
