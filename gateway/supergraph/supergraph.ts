import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  valueFromASTUntyped,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLNonNull,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { DEMANDING, type Demand } from '../../platform/access/demand.ts';
import { scalars } from '../../platform/subgraph/scalars.ts';
import { withoutGrants } from '../auth/consent.ts';
import { once } from '../../platform/once.ts';

/** How long a field's list is taken to be, by the IBM cost specification. */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
}

/** What the gateway knows of a supergraph, read once. */
export interface Supergraph {
  readonly sdl: string;
  /** The same for purposes that need nobody's consent. */
  readonly plain: string;
  /** The subgraphs' routing URLs by name. */
  readonly services: ReadonlyMap<string, string>;
  /** What clients may ask. */
  readonly api: GraphQLSchema;
  /** The same with the `@inaccessible` parts: what committed operations may ask. */
  readonly internal: GraphQLSchema;
  /** What `@requiresScopes` and `@policy` of the named type or of `Type.field` demand, all of it. */
  readonly demands: ReadonlyMap<string, readonly Demand[]>;
  /** The category of each `@personal` field, by `Type.field`. */
  readonly personal: ReadonlyMap<string, string>;
  /** What `@cost` says of `Type`, `Type.field` and `Type.field(argument:)`. */
  readonly weights: ReadonlyMap<string, number>;
  /** What `@listSize` says of `Type.field`. */
  readonly listSizes: ReadonlyMap<string, ListSize>;
  /** The key fields (top level) by which a subgraph knows an entity, by `subgraph Type`. */
  readonly keys: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The fields (top level) that a subgraph requires of others for a field of its own, by `subgraph Type.field`. */
  readonly requirements: ReadonlyMap<string, readonly string[]>;
  /** A flat key of each entity type, by which it can be asked on. */
  readonly entityKeys: ReadonlyMap<string, string>;
  /** The object and interface names that satisfy a type condition, the condition's own included. */
  readonly satisfying: (condition: string) => ReadonlySet<string>;
}

/** Reads a supergraph's SDL; throws on one that is broken. */
export function readSupergraph(sdl: string): Supergraph {
  const document = parse(sdl);
  const plain = withoutGrants(sdl, document);
  forgetLocations(document);
  const internal = once(() => schemaOf(withoutInaccessible(document)));
  const coordinates = directivesByCoordinate(document);
  const graphs = graphNames(document);
  return {
    sdl,
    plain,
    services: new Map([...graphs.values()].map(({ name, url }) => [name, url])),
    api: withDefer(schemaOf(document)),
    get internal() {
      return internal();
    },
    demands: demandsOf(coordinates),
    personal: new Map(argumentsOf(coordinates, 'personal').map(([at, args]) => [at, String(args['category'])])),
    weights: new Map(argumentsOf(coordinates, 'cost').map(([at, args]) => [at, Number(args['weight'])])),
    listSizes: new Map(argumentsOf(coordinates, 'listSize')),
    keys: keysOf(coordinates, graphs),
    requirements: requirementsOf(coordinates, graphs),
    entityKeys: entityKeysOf(coordinates),
    satisfying: memoize((condition) => namesSatisfying(internal(), condition)),
  };
}

function schemaOf(document: DocumentNode): GraphQLSchema {
  const schema = buildASTSchema(transformSupergraphToPublicSchema(document), { assumeValidSDL: true });
  for (const [name, { parseLiteral, parseValue }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    // What comes is judged here, and travels as it was written: subgraphs read what comes as text.
    type.parseLiteral = (node, variables) => {
      parseLiteral(node, variables);
      return valueFromASTUntyped(node, variables);
    };
    type.parseValue = (value) => {
      parseValue(value);
      return value;
    };
  }
  return schema;
}

/** Incremental delivery is the gateway's own: no subgraph declares it. */
const withDefer = (schema: GraphQLSchema): GraphQLSchema =>
  new GraphQLSchema({ ...schema.toConfig(), directives: [...schema.getDirectives(), deferDirective] });

const deferDirective = new GraphQLDirective({
  name: 'defer',
  description: 'Directs the executor to defer this fragment when the `if` argument is true or undefined.',
  locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
  args: {
    if: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'Deferred when true or undefined.',
      defaultValue: true,
    },
    label: { type: GraphQLString, description: 'Unique name' },
  },
});

const withoutInaccessible = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: (node) => (node.name.value === 'inaccessible' ? null : undefined) });

/** Locations hold every token of the text, and the schemas would hold them for as long as they serve. */
function forgetLocations(node: object): void {
  for (const [name, value] of Object.entries(node)) {
    if (name === 'loc') (node as { loc?: unknown }).loc = undefined;
    else if (typeof value === 'object' && value !== null) forgetLocations(value as object);
  }
}

type Coordinates = ReadonlyMap<string, readonly ConstDirectiveNode[]>;

/** The directives of each type (`Type`), field (`Type.field`) and argument (`Type.field(argument:)`). */
function directivesByCoordinate(document: DocumentNode): Coordinates {
  const found = new Map<string, readonly ConstDirectiveNode[]>();
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
    const typeName = definition.name.value;
    found.set(typeName, (definition.directives ?? []) as readonly ConstDirectiveNode[]);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      const at = `${typeName}.${field.name.value}`;
      found.set(at, field.directives ?? []);
      if (!('arguments' in field)) continue;
      for (const each of field.arguments ?? []) found.set(`${at}(${each.name.value}:)`, each.directives ?? []);
    }
  }
  for (const at of found.keys()) {
    if (/\._(?:\d+|e\d+|entity_\w+)$/u.test(at)) throw new Error(`${at} has a name that the gateway generates itself.`);
  }
  return found;
}

const valuesOf = (directive: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

function argumentsOf(coordinates: Coordinates, directive: string): [string, Record<string, unknown>][] {
  const found: [string, Record<string, unknown>][] = [];
  for (const [at, directives] of coordinates)
    for (const each of directives) if (each.name.value === directive) found.push([at, valuesOf(each)]);
  return found;
}

function demandsOf(coordinates: Coordinates): Map<string, Demand[]> {
  const demands = new Map<string, Demand[]>();
  for (const [directive, of] of DEMANDING)
    for (const [at, args] of argumentsOf(coordinates, directive))
      demands.set(at, [...(demands.get(at) ?? []), { of, alternatives: args[of] as Demand['alternatives'] }]);
  return demands;
}

/** The values of `join__Graph`: how the supergraph refers to each subgraph. */
function graphNames(document: DocumentNode): Map<string, { name: string; url: string }> {
  const graphs = new Map<string, { name: string; url: string }>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const graph = value.directives?.find(({ name }) => name.value === 'join__graph');
      const { name, url } = graph ? valuesOf(graph) : {};
      graphs.set(value.name.value, { name: String(name), url: typeof url === 'string' ? url : '' });
    }
  }
  if (graphs.size === 0) throw new Error('A supergraph names its subgraphs in `enum join__Graph`; this SDL has none.');
  return graphs;
}

function requirementsOf(coordinates: Coordinates, graphs: Map<string, { name: string }>): Map<string, string[]> {
  const requirements = new Map<string, string[]>();
  for (const [at, { graph, requires }] of argumentsOf(coordinates, 'join__field'))
    if (typeof requires === 'string')
      requirements.set(`${graphs.get(String(graph))?.name} ${at}`, topLevelFields(requires));
  return requirements;
}

function keysOf(coordinates: Coordinates, graphs: Map<string, { name: string }>): Map<string, string[][]> {
  const keys = new Map<string, string[][]>();
  for (const [typeName, { graph, key, resolvable }] of argumentsOf(coordinates, 'join__type')) {
    if (typeof key !== 'string' || resolvable === false) continue;
    const at = `${graphs.get(String(graph))?.name} ${typeName}`;
    keys.set(at, [...(keys.get(at) ?? []), topLevelFields(key)]);
  }
  return keys;
}

function entityKeysOf(coordinates: Coordinates): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [typeName, { key, resolvable, isInterfaceObject }] of argumentsOf(coordinates, 'join__type')) {
    if (typeof key !== 'string' || resolvable === false || isInterfaceObject === true) continue;
    if (!/[{(]/u.test(key) && !keys.has(typeName)) keys.set(typeName, key.trim());
  }
  return keys;
}

function topLevelFields(fieldSet: string): string[] {
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
}

function namesSatisfying(schema: GraphQLSchema, condition: string): ReadonlySet<string> {
  const type = schema.getType(condition);
  const names = new Set([condition]);
  if (!isCompositeType(type) || isObjectType(type) || !isAbstractType(type)) return names;
  for (const each of schema.getPossibleTypes(type)) names.add(each.name);
  if ('getInterfaces' in type) for (const each of schema.getImplementations(type).interfaces) names.add(each.name);
  return names;
}

function memoize<V>(compute: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}
