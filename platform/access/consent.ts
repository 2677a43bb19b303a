import { getDirective } from '@graphql-tools/utils';
import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  type GraphQLError,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Caller } from './caller.ts';
import { clientError } from '../errors.ts';
import { GRANTS_FIELD, type Grants } from './grants.ts';
import { consentPurpose, optsOutOf, restsOnConsent, type ConsentPurpose } from './purpose.ts';

/** What the gate finds in a subgraph's context. */
interface Gated {
  readonly caller: Caller;
  /** Absent in a subgraph that can learn of no consent: it shows nothing that needs one. */
  readonly grants?: Grants;
}

/** Of each type that is declared `@basis`: the ids of the domain's parties whose data an object of it is. */
export type Subjects = Readonly<Record<string, (value: never) => readonly string[]>>;

type FieldConfig = GraphQLFieldConfig<unknown, Gated>;
type Resolver = GraphQLFieldResolver<unknown, Gated>;

/**
 * Holds objects of types that are declared `@basis` back from callers whose purpose rests on consent, unless their
 * persons agree now. It stands in front of every field that returns one, so no path leads around it.
 */
export interface ConsentGate {
  /** True for a field that may return such an object. */
  readonly guards: (config: FieldConfig) => boolean;
  readonly guarded: (config: FieldConfig, resolve: Resolver) => Resolver;
  /** The same for `_entities`, whose types the representations name. */
  readonly guardedEntities: (resolve: Resolver) => Resolver;
}

/** The gate of a subgraph; throws where a type is declared `@basis` and nobody says whose data it is. */
export function consentGate(schema: GraphQLSchema, subjects: Subjects): ConsentGate {
  const purposes = declared(schema, subjects);
  const pass = (value: unknown, type: string, context: Gated) => {
    const purpose = purposes.get(type);
    if (purpose === undefined || value == null || value instanceof Error) return value;
    return passing(value, { type, purpose, parties: subjects[type]!(value as never) }, context);
  };
  return {
    guards: ({ type }) => {
      const returned = getNamedType(type);
      const objects = isAbstractType(returned) ? schema.getPossibleTypes(returned) : [returned];
      return objects.some(({ name }) => purposes.has(name));
    },
    guarded: (config, resolve) => {
      const { name: type } = getNamedType(config.type);
      const quiet = getDirective(schema, config, 'inaccessible') !== undefined;
      if (requiresGrants(schema, config))
        return brought(resolve, { type, purpose: purposes.get(type)!, subjects, quiet });
      const nameOf = typeName(schema, type);
      return async (source, args, context, info) => {
        const value: unknown = await resolve(source, args, context, info);
        return inEach(value, async (each) => pass(each, await nameOf(each, context, info), context));
      };
    },
    guardedEntities: (resolve) => async (source, args, context, info) => {
      const { representations } = args as { representations: readonly { readonly __typename: string }[] };
      const entities = (await resolve(source, args, context, info)) as readonly unknown[];
      return entities.map(async (each, index) => pass(await each, representations[index]!.__typename, context));
    },
  };
}

/** Passes those whose purpose rests on something else by, so that they pay nothing. */
export const forConsent =
  (plain: Resolver, gated: Resolver): Resolver =>
  (source, args, context, info) =>
    (restsOnConsent(context.caller) ? gated : plain)(source, args, context, info);

/** The types that are declared `@basis`, with the purpose that each serves. */
function declared(schema: GraphQLSchema, subjects: Subjects): ReadonlyMap<string, ConsentPurpose> {
  const purposes = new Map<string, ConsentPurpose>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const basis = getDirective(schema, type, 'basis')?.[0];
    if (!basis) continue;
    if (!Object.hasOwn(subjects, type.name))
      throw new Error(`Of a type declared @basis the subgraph says whose data it is; of ${type.name} it does not.`);
    purposes.set(type.name, basis['purpose'] as ConsentPurpose);
  }
  return purposes;
}

interface Wanted {
  readonly type: string;
  readonly purpose: ConsentPurpose;
  readonly parties: readonly string[];
}

/** The object where all its persons agree; the refusal in its place otherwise. */
async function passing(value: unknown, { type, purpose, parties }: Wanted, context: Gated): Promise<unknown> {
  const { grants } = context;
  if (!grants || parties.length === 0) return unavailable(type);
  const granted = await Promise.all(parties.map((party) => grants.of(party))).catch(() => null);
  if (granted === null) return unavailable(type);
  return granted.every((each) => agrees(each, purpose, context.caller)) ? value : refused(type, context.caller);
}

/**
 * A field for which the plan brings what the person agrees to: nothing is read for whoever does not. Of a field that no
 * client selects the refusal is null (`quiet`), so that who requires it can tell it from a failure.
 */
function brought(
  resolve: Resolver,
  {
    type,
    purpose,
    subjects,
    quiet,
  }: Omit<Wanted, 'parties'> & { readonly subjects: Subjects; readonly quiet: boolean },
): Resolver {
  return async (source, args, context, info) => {
    const granted = (source as Readonly<Record<string, unknown>>)[GRANTS_FIELD] as readonly ConsentPurpose[] | null;
    if (!granted) throw unavailable(type);
    if (!agrees(granted, purpose, context.caller)) {
      if (quiet) return null;
      throw refused(type, context.caller);
    }
    const value: unknown = await resolve(source, args, context, info);
    return inEach(value, (each) => {
      if (each != null) for (const party of subjects[type]!(each as never)) context.grants?.know(party, granted);
      return each;
    });
  };
}

/** The caller's own purpose and the one that the type serves, both, and the request opts out of neither. */
function agrees(granted: readonly ConsentPurpose[], served: ConsentPurpose, caller: Caller): boolean {
  const own = consentPurpose(caller.purpose);
  return own !== null && [own, served].every((each) => granted.includes(each) && !optsOutOf(caller, each));
}

const refused = (type: string, { purpose }: Caller): GraphQLError =>
  clientError('CONSENT_REQUIRED', `${type} is read for the purpose ${purpose} only while the person agrees to it.`);

const unavailable = (type: string): GraphQLError =>
  clientError(
    'CONSENT_UNAVAILABLE',
    `${type} is read only while the person agrees; whether it does cannot be learned.`,
  );

function requiresGrants(schema: GraphQLSchema, config: FieldConfig): boolean {
  const fields = getDirective(schema, config, 'requires')?.[0]?.['fields'] as string | undefined;
  const [definition] = fields === undefined ? [] : parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return false;
  return definition.selectionSet.selections.some(
    (each) => each.kind === Kind.FIELD && each.name.value === GRANTS_FIELD,
  );
}

type NameOf = (
  value: unknown,
  context: Gated,
  info: GraphQLResolveInfo,
) => string | undefined | Promise<string | undefined>;

/** What an object's type is called: that of the field, or of an abstract one what it says of the object. */
function typeName(schema: GraphQLSchema, name: string): (...asked: Parameters<NameOf>) => Promise<string> {
  const type = schema.getType(name);
  if (!isAbstractType(type)) return () => Promise.resolve(name);
  const resolveType = type.resolveType as NameOf | undefined;
  return async (value, context, info) =>
    (await resolveType?.(value, context, info)) ?? (value as { __typename?: string } | null)?.__typename ?? name;
}

/** Each object of a value, of lists of any depth. */
async function inEach(value: unknown, change: (each: unknown) => unknown): Promise<unknown> {
  const settled: unknown = await value;
  return Array.isArray(settled) ? Promise.all(settled.map((each) => inEach(each, change))) : change(settled);
}
