import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Caller } from './caller.ts';
import { consentGate, forConsent, type ConsentGate, type Subjects } from './consent.ts';
import { DEMANDING, demandText, meets, type Demand } from './demand.ts';
import { clientError } from '../errors.ts';
import type { Grants } from './grants.ts';
import type { Connection } from '../mongo.ts';
import type { RowGate } from './row-gate.ts';
import { mask, type PersonalCategory } from './mask.ts';

/** What every subgraph's context has. */
export interface CallerContext {
  readonly caller: Caller;
  /** What persons agree to; a subgraph with types declared `@basis` has it. */
  readonly grants?: Grants;
  /** Holds a caller with a row policy to it; without, such a caller is shown nothing. */
  readonly rows?: RowGate | null;
  /** The domain's own database. */
  readonly connection?: Connection;
}

type FieldConfig = GraphQLFieldConfig<unknown, CallerContext>;
type Resolver = GraphQLFieldResolver<unknown, CallerContext>;

/**
 * The schema with its protections in force, whoever calls: a field that demands scopes or policies, by itself or by the
 * type it returns, is refused without them, `@personal` values are masked without `pii:read`, and what is declared `@basis` is
 * held back without the person's consent. The gateway prunes and masks as well; this is what holds when it is bypassed.
 */
export function protect(schema: GraphQLSchema, subjects: Subjects = {}): GraphQLSchema {
  const gate = consentGate(schema, subjects);
  const hidden = behindAbstractTypes(schema);
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, name, typeName) =>
      protectField(schema, gate, config as FieldConfig, {
        coordinate: `${typeName}.${name}`,
        ofType: hidden.get(typeName) ?? [],
      }),
  });
}

/** What object types demand that come behind an interface or a union, where the field that returns them does not say so. */
function behindAbstractTypes(schema: GraphQLSchema): ReadonlyMap<string, readonly Demand[]> {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const possible = new Set(
    abstract.filter(({ name }) => name !== '_Entity').flatMap((each) => schema.getPossibleTypes(each)),
  );
  return new Map([...possible].map((type) => [type.name, demandsOf(schema, type)]));
}

interface Place {
  readonly coordinate: string;
  /** What the type that the field stands in demands, where nothing else has checked it. */
  readonly ofType: readonly Demand[];
}

function protectField(schema: GraphQLSchema, gate: ConsentGate, config: FieldConfig, { coordinate, ofType }: Place) {
  if (coordinate === 'Query._entities') {
    const resolve = forConsent(config.resolve!, gate.guardedEntities(config.resolve!));
    return { ...config, resolve: guardedEntities(schema, resolve) };
  }
  const returned = getNamedType(config.type);
  const demands = [...ofType, ...demandsOf(schema, config), ...demandsOf(schema, schema.getType(returned.name))];
  const category = personalOf(schema, config);
  const gated = gate.guards(config);
  if (demands.length === 0 && category === null && !gated) return undefined;
  let resolve: Resolver = config.resolve ?? defaultFieldResolver;
  if (gated) resolve = forConsent(resolve, gate.guarded(config, resolve));
  if (category !== null) resolve = masked(resolve, category);
  let { subscribe } = config;
  for (const demand of demands) {
    resolve = guarded(resolve, demand, coordinate);
    subscribe &&= guarded(subscribe, demand, coordinate);
  }
  return { ...config, resolve, subscribe };
}

const demandsOf = (schema: GraphQLSchema, holder: unknown): Demand[] =>
  [...DEMANDING].flatMap(([name, of]) =>
    applications(schema, holder, name).map((given) => ({ of, alternatives: given[of] as Demand['alternatives'] })),
  );

function personalOf(schema: GraphQLSchema, holder: unknown): PersonalCategory | null {
  const [directive] = applications(schema, holder, 'personal');
  return directive ? (directive['category'] as PersonalCategory) : null;
}

/** Applications on the definition and on its extensions alike. */
const applications = (schema: GraphQLSchema, holder: unknown, name: string): Record<string, unknown>[] =>
  holder ? (getDirective(schema, holder, name) ?? []) : [];

function guarded(resolve: Resolver, demand: Demand, coordinate: string): Resolver {
  return (source, args, context, info) => {
    if (!meets(context.caller, demand)) throw forbidden(coordinate, demand);
    return resolve(source, args, context, info);
  };
}

/** The refusal of a part whose demand is not met. */
const forbidden = (coordinate: string, demand: Demand) => clientError('FORBIDDEN', demandText(coordinate, demand));

function masked(resolve: Resolver, category: PersonalCategory): Resolver {
  return (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    if (context.caller.scopes.has('pii:read')) return value;
    return value instanceof Promise
      ? value.then((settled) => maskValue(category, settled))
      : maskValue(category, value);
  };
}

function maskValue(category: PersonalCategory, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => maskValue(category, each));
  return typeof value === 'string' ? mask(category, value) : null;
}

/** `_entities` returns a union, so what each asked type demands is checked by its name. */
function guardedEntities(schema: GraphQLSchema, resolve: Resolver): Resolver {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const demanded = new Map(types.map((type) => [type.name, demandsOf(schema, type)]));
  return (source, args, context, info) => {
    const { representations } = args as { representations: readonly { __typename: string }[] };
    for (const typeName of new Set(representations.map((each) => each.__typename))) {
      const missing = demanded.get(typeName)?.find((demand) => !meets(context.caller, demand));
      if (missing) throw forbidden(typeName, missing);
    }
    return resolve(source, args, context, info);
  };
}
