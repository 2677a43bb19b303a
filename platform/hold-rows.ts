import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { clientError } from './errors.ts';
import type { CallerContext } from './protect.ts';
import type { RowGate } from './row-gate.ts';

type FieldConfig = GraphQLFieldConfig<unknown, CallerContext>;
type Resolver = GraphQLFieldResolver<unknown, CallerContext>;
type Value = Readonly<Record<string, unknown>>;

/** Whether the gate lets one value through; null is asked about too, so that what is missing takes as long as what is hidden. */
type Check = (value: Value | null, gate: RowGate) => Promise<boolean>;

/** How a type stands to rows: whose its values are, nobody's, or not to be told and so not to be shown. */
type Standing = 'party' | 'card' | 'customer' | 'free' | 'closed';

interface Shown {
  readonly standing: Standing;
  /** Whether values are pages of it. */
  readonly paged: boolean;
}

const NOBODY = '-';
/** Whatever belongs to no customer is closed, unless it says who it belongs to or is declared open. */
const OPEN_ENTITIES = ['Customer', 'Party'];

const text = (value: unknown): string => (typeof value === 'string' ? value : NOBODY);

const CHECKS: Record<'party' | 'card' | 'customer', Check> = {
  party: (value, gate) => gate.party(text(value && ('party' in value ? value['party'] : value['_id']))),
  card: (value, gate) => gate.party(text(value?.['id'])),
  customer: (value, gate) => gate.customer(text(value?.['id'])),
};

/**
 * The schema as a caller with a row policy is held to it, by type, so that every path is covered: a value that belongs to a
 * customer whom the policy hides is null, as if it were not there. What cannot be narrowed is refused: writes,
 * subscriptions, and whatever of the root is neither such a value nor named in `open` (a type, or `Query.field`).
 */
export function holdRows(schema: GraphQLSchema, open: readonly string[] = []): GraphQLSchema {
  const shown = (type: GraphQLNamedType) => shownBy(schema, type, new Set([...OPEN_ENTITIES, ...open]));
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
  if (owner === 'Mutation' || owner === 'Subscription')
    return { ...config, resolve: closed(resolve, coordinate), subscribe: subscribe && closed(subscribe, coordinate) };
  const unnarrowed =
    owner === 'Query' && !open.includes(coordinate) && (standing === 'free' || standing === 'customer');
  if (standing === 'closed' || unnarrowed) return { ...config, resolve: closed(resolve, coordinate) };
  const ofCustomer = owner === 'Customer' && name !== 'id';
  if (!ofCustomer && standing === 'free') return undefined;
  return { ...config, resolve: narrowed(resolve, coordinate, ofCustomer, shown) };
}

/** Entities and what shows entities need an answer; all else is part of the value that it stands in. */
function shownBy(schema: GraphQLSchema, type: GraphQLNamedType, open: ReadonlySet<string>): Shown {
  const plain = (standing: Standing): Shown => ({ standing, paged: false });
  if (isAbstractType(type)) {
    const each = schema.getPossibleTypes(type).map((possible) => shownBy(schema, possible, open));
    return plain(each.every(({ standing }) => standing === 'free') ? 'free' : 'closed');
  }
  if (!isObjectType(type)) return plain('free');
  if (type.name === 'Customer') return plain('customer');
  if (type.name === 'PartyCard') return plain('card');
  const { party, edges } = type.getFields();
  if (party && getNamedType(party.type).name === 'Party') return plain('party');
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields()['node'] : undefined;
  if (node) return { ...shownBy(schema, getNamedType(node.type), open), paged: true };
  const isEntity = (getDirective(schema, type, 'key') ?? []).length > 0;
  return plain(isEntity && !open.has(type.name) ? 'closed' : 'free');
}

function narrowed(resolve: Resolver, coordinate: string, ofCustomer: boolean, shown: Shown): Resolver {
  const within = async (...[source, args, context, info]: Parameters<Resolver>): Promise<unknown> => {
    const gate = gateOf(context, coordinate);
    if (ofCustomer && !(await CHECKS.customer(source as Value, gate))) throw refusal(coordinate);
    return passed((await resolve(source, args, context, info)) as Value, shown, gate);
  };
  return (...asked) => (asked[2].caller.rows ? within(...asked) : resolve(...asked));
}

async function passed(value: Value | readonly Value[] | null, shown: Shown, gate: RowGate): Promise<unknown> {
  const { standing, paged } = shown;
  if (standing === 'free' || standing === 'closed') return value;
  if (Array.isArray(value)) return Promise.all(value.map((each: Value) => passed(each, shown, gate)));
  const one = (value ?? null) as Value | null;
  const goes = paged && one ? await pagePasses(one, standing, gate) : await CHECKS[standing](one, gate);
  return goes ? value : null;
}

/** A page is narrowed where it is read (`createPageLoader`); one that was not is not shown at all. */
async function pagePasses(page: Value, standing: keyof typeof CHECKS, gate: RowGate): Promise<boolean> {
  const { edges = [] } = page as { readonly edges?: readonly { readonly node: Value }[] };
  // A page of customers has their documents.
  const nodes = edges.map(({ node }) => (standing === 'customer' ? { id: node['id'] ?? node['_id'] } : node));
  return (await Promise.all(nodes.map((node) => CHECKS[standing](node, gate)))).every(Boolean);
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
      return passed((await found[index]) ?? null, how, gate);
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
