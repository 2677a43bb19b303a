import {
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { entryOf } from './plan-document.ts';

/** The subgraph that has nothing but keys; it is planned with and never called. */
export const STUBS = 'stubs';
const GRAPH = 'STUBS__';

/**
 * A supergraph with one subgraph more, in which each entity can be had at the root by its key alone: what is planned
 * below such a root field is what remains to be asked of entities that are already there.
 */
export function withStubs(sdl: string, keys: ReadonlyMap<string, string>, query: string): string {
  if (keys.size === 0) return sdl;
  const document = parse(sdl, { noLocation: true });
  return print(
    visit(document, {
      EnumTypeDefinition: (node) =>
        node.name.value === 'join__Graph'
          ? {
              ...node,
              values: [...(node.values ?? []), ...enumValues(`${GRAPH} @join__graph(name: "${STUBS}", url: "")`)],
            }
          : undefined,
      ObjectTypeDefinition: (node) => {
        const key = keys.get(node.name.value);
        if (node.name.value === query) return withEntries(node, [...keys.keys()]);
        return key === undefined ? undefined : withKey(node, key);
      },
    }),
  );
}

function withEntries(node: ObjectTypeDefinitionNode, types: readonly string[]): ObjectTypeDefinitionNode {
  const entries = types.map((name) => `${entryOf({ name } as never)}: ${name} @join__field(graph: ${GRAPH})`);
  const stubs = objectType(`type T @join__type(graph: ${GRAPH}) { ${entries.join(' ')} }`);
  const fields = (node.fields ?? []).map((field) => declared(field, graphsOf(node)));
  return merged(node, [...fields, ...(stubs.fields ?? [])], stubs.directives);
}

function withKey(node: ObjectTypeDefinitionNode, key: string): ObjectTypeDefinitionNode {
  const names = new Set(key.split(/\s+/u));
  const stub = objectType(
    `type T @join__type(graph: ${GRAPH}, key: "${key}", resolvable: false) { f: Int @join__field(graph: ${GRAPH}) }`,
  );
  const fields = (node.fields ?? []).map((field) => {
    const own = declared(field, graphsOf(node));
    if (!names.has(field.name.value)) return own;
    return { ...own, directives: [...(own.directives ?? []), ...(stub.fields?.[0]?.directives ?? [])] };
  });
  return merged(node, fields, stub.directives);
}

const merged = (
  node: ObjectTypeDefinitionNode,
  fields: readonly FieldDefinitionNode[],
  directives: readonly ConstDirectiveNode[] = [],
): ObjectTypeDefinitionNode => ({ ...node, fields, directives: [...(node.directives ?? []), ...directives] });

/** A field that names no subgraph is in all those of its type; with one more, it has to name them. */
function declared(field: FieldDefinitionNode, graphs: readonly string[]): FieldDefinitionNode {
  if (field.directives?.some(({ name }) => name.value === 'join__field')) return field;
  const joins = graphs.map((graph) => `@join__field(graph: ${graph})`).join(' ');
  const named = objectType(`type T { f: Int ${joins} }`).fields?.[0]?.directives ?? [];
  return { ...field, directives: [...(field.directives ?? []), ...named] };
}

function graphsOf(node: ObjectTypeDefinitionNode): string[] {
  const graphs = (node.directives ?? [])
    .filter(({ name }) => name.value === 'join__type')
    .flatMap(({ arguments: args }) => args?.find(({ name }) => name.value === 'graph') ?? [])
    .flatMap(({ value }) => (value.kind === Kind.ENUM ? [value.value] : []));
  return [...new Set(graphs)];
}

const definitionOf = (text: string): DocumentNode['definitions'][number] =>
  parse(text, { noLocation: true }).definitions[0]!;

const objectType = (text: string) => definitionOf(text) as ObjectTypeDefinitionNode;

const enumValues = (text: string) => {
  const definition = definitionOf(`enum E { ${text} }`);
  return definition.kind === Kind.ENUM_TYPE_DEFINITION ? (definition.values ?? []) : [];
};
