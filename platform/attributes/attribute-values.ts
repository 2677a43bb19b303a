import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { getNamedType, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { filterableOf, type Attribute, type DomainAttributes } from './attributes.ts';
import type { Caller } from '../access/caller.ts';
import { clientError } from '../errors.ts';
import { restsOnConsent } from '../access/purpose.ts';
import { decimal, type Filter } from '../mongo.ts';
import type { CallerContext } from '../access/protect.ts';

type Values = Readonly<Record<string, unknown>>;
type Attributes = DomainAttributes[string];
type FieldConfig = GraphQLFieldConfig<unknown, CallerContext>;

/** Finds the attributes that are stored of a resolver's source. */
export type StoredAttributes = (source: unknown, context: CallerContext) => Promise<Values | undefined>;

/** Turns the `attributes` of an argument from what the client wrote into what the database is given. */
type Convert = (given: Values, caller: Caller) => Values;

/**
 * The schema with a company's attributes as the database holds them: rows bring decimals that compare as numbers, filters
 * bring conditions, and what is read comes back as GraphQL writes it.
 */
export function withAttributes(
  schema: GraphQLSchema,
  types: DomainAttributes,
  attributesOf: Readonly<Record<string, StoredAttributes>> = {},
): GraphQLSchema {
  const converts = new Map<string, Convert>(
    Object.entries(types).flatMap(([type, attributes]): [string, Convert][] => [
      [`${type}Input`, (given) => stored(attributes, given)],
      [
        `${type}Filter`,
        (given, caller) => conditionsOn({ type, attributes, held: isHeld(schema, type) }, given, caller),
      ],
    ]),
  );
  if (converts.size === 0) return schema;
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, name, typeName) => {
      const find = name === 'attributes' && types[typeName] ? attributesOf[typeName] : undefined;
      if (find)
        return { ...config, resolve: async (source, _, context: CallerContext) => (await find(source, context)) ?? {} };
      const attribute = types[typeName.replace(/Attributes$/u, '')]?.[name];
      if (typeName.endsWith('Attributes') && attribute?.type === 'decimal')
        return { ...config, resolve: (source) => shown((source as Readonly<Record<string, Printed>>)[name]) };
      return withArguments(config as FieldConfig, converts);
    },
  });
}

function withArguments(config: FieldConfig, converts: ReadonlyMap<string, Convert>): FieldConfig | undefined {
  const { resolve } = config;
  const converted = Object.entries(config.args ?? {}).flatMap(([arg, { type }]) => {
    const convert = converts.get(getNamedType(type).name);
    return convert ? [[arg, convert] as const] : [];
  });
  if (!resolve || converted.length === 0) return undefined;
  return {
    ...config,
    resolve: (source, args: Values, context, info) => {
      const next = converted.map(([arg, convert]) => [arg, each(args[arg], convert, context.caller)]);
      return resolve(source, { ...args, ...Object.fromEntries(next) }, context, info);
    },
  };
}

function each(given: unknown, convert: Convert, caller: Caller): unknown {
  if (Array.isArray(given)) return given.map((one: unknown) => each(one, convert, caller));
  const { attributes } = (given ?? {}) as { readonly attributes?: Values | null };
  return attributes ? { ...(given as Values), attributes: convert(attributes, caller) } : given;
}

/** Values as they are stored. */
const stored = (attributes: Attributes, given: Values): Values =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      attributes[name]?.type === 'decimal' && typeof value === 'string' ? decimal(value) : value,
    ]),
  );

interface Printed {
  readonly toString: () => string;
}

/** The database shows small decimals with an exponent; GraphQL's `Decimal` has none, and at most nine decimals. */
function shown(value: Printed | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const text = value.toString();
  return text.includes('E') ? Number(text).toFixed(9) : text;
}

interface Filtered {
  readonly type: string;
  readonly attributes: Attributes;
  /** Held back from some purposes unless the person agrees. */
  readonly held: boolean;
}

const isHeld = (schema: GraphQLSchema, type: string): boolean =>
  getDirective(schema, schema.getType(type)!, 'basis') !== undefined;

/**
 * A condition counts as a read of its field: who may not see a value may not probe for it either, and lists that say how
 * many there are of whom not all agree are not to be filtered by what names one.
 */
function conditionsOn({ type, attributes, held }: Filtered, given: Values, caller: Caller): Filter {
  const wanted = filterableOf(attributes).filter((name) => given[name] !== null && given[name] !== undefined);
  const personal = wanted.find((name) => attributes[name]!.personal);
  if (personal !== undefined && !caller.scopes.has('pii:read'))
    throw clientError('FORBIDDEN', `Filtering by ${type}.attributes.${personal} demands pii:read.`);
  if (personal !== undefined && held && restsOnConsent(caller))
    throw clientError(
      'FORBIDDEN',
      `Filtering by ${type}.attributes.${personal} would name a person; the purpose ${caller.purpose} only counts whom it may not read.`,
    );
  return Object.fromEntries(wanted.map((name) => [`attributes.${name}`, condition(attributes[name]!, given[name])]));
}

interface Range {
  readonly gte?: unknown;
  readonly lte?: unknown;
}

function condition({ type }: Attribute, given: unknown): unknown {
  if (type === 'boolean') return given;
  if (type === 'string' || type === 'enum') return { $in: given };
  const { gte, lte } = given as Range;
  const bound = (value: unknown) => (type === 'decimal' ? decimal(value as string) : value);
  const bounds = { ...(gte == null ? {} : { $gte: bound(gte) }), ...(lte == null ? {} : { $lte: bound(lte) }) };
  return Object.keys(bounds).length > 0 ? bounds : { $exists: true };
}
