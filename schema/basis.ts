import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** The coordinates of fields, from a root to one that returns a type declared `@basis`. */
export type BasisPath = readonly string[];

interface Edge {
  readonly from: string;
  readonly coordinate: string;
  readonly to: string;
}

/**
 * The ways of the API to types declared `@basis`: for each field that leads to one, whichever way on, the shortest path from a
 * root through that field. A field that is added makes a path that was not there, and shows as a difference.
 */
export function basisPaths(api: string): BasisPath[] {
  const schema = buildSchema(api, { assumeValidSDL: true });
  const types = objectTypes(schema);
  const gated = new Set(types.filter(isGated).map(({ name }) => name));
  const edges = types.flatMap((type) => edgesOf(schema, type));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const there = shortest(
    roots.flatMap((root) => (root ? root.name : [])),
    edges,
    'to',
  );
  const onward = shortest([...gated], edges, 'from');
  const paths = edges.flatMap(({ from, coordinate, to }) => {
    const [before, after] = [there.get(from), onward.get(to)];
    return before && after ? [[...before, coordinate, ...after.toReversed()]] : [];
  });
  const unique = new Map(paths.map((path) => [path.join(' '), path]));
  return [...unique.values()].sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}

/** The paths as they are committed: one a line. */
export const basisPathsText = (api: string): string =>
  basisPaths(api)
    .map((path) => `${path.join(' > ')}\n`)
    .join('');

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  ) as GraphQLObjectType[];

const isGated = ({ astNode }: GraphQLObjectType): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'basis') ?? false;

function edgesOf(schema: GraphQLSchema, type: GraphQLObjectType): Edge[] {
  const targets = (returned: GraphQLNamedType) =>
    isAbstractType(returned) ? schema.getPossibleTypes(returned) : isObjectType(returned) ? [returned] : [];
  return Object.values(type.getFields()).flatMap((field) =>
    targets(getNamedType(field.type)).map((to) => ({
      from: type.name,
      coordinate: `${type.name}.${field.name}`,
      to: to.name,
    })),
  );
}

/** Of each type the shortest chain of coordinates from one of the starts to it, or backwards from it to one of them. */
function shortest(starts: readonly string[], edges: readonly Edge[], towards: 'from' | 'to'): Map<string, BasisPath> {
  const leaving = Map.groupBy(edges, (edge) => (towards === 'to' ? edge.from : edge.to));
  const found = new Map<string, BasisPath>(starts.map((name) => [name, []]));
  for (const name of found.keys())
    for (const edge of leaving.get(name) ?? [])
      if (!found.has(edge[towards])) found.set(edge[towards], [...found.get(name)!, edge.coordinate]);
  return found;
}
