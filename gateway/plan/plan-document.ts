import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import {
  getNamedType,
  isAbstractType,
  isObjectType,
  print,
  visit,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Access } from '../auth/access.ts';
import { allOf, isOurs } from '../execute/conditions.ts';
import { contains, objectTypes, typeMatters } from './narrowing.ts';
import { fieldDefinition, type Condition, type FieldSelection, type Operation, type Selection } from './selection.ts';

/** What is planned at once: an operation, or what is asked of the entities at a position of it. */
export interface Part {
  readonly type: GraphQLCompositeType;
  readonly selections: readonly Selection[];
  /** The root field that stands for the entities; null for the operation itself. */
  readonly entry: string | null;
}

/** A part that is left to a plan of its own, and where in the response tree its entities are. */
export interface Cut extends Part {
  readonly type: GraphQLObjectType;
  readonly path: readonly FlattenNodePathSegment[];
}

export interface Planned {
  /** Null when nothing is left to fetch. */
  readonly document: string | null;
  readonly cuts: readonly Cut[];
}

/** Where to cut: the key by which an entity's type is asked on, given the types above it; null to go on. */
export type CutAt = (type: GraphQLObjectType, above: readonly GraphQLCompositeType[]) => string | null;

interface Position {
  readonly path: readonly FlattenNodePathSegment[];
  readonly above: readonly GraphQLCompositeType[];
}

/**
 * What the planner is asked: the part under its generated response keys, without what the caller may not read and
 * without introspection.
 */
export function planDocument(
  schema: GraphQLSchema,
  access: Access,
  { definition, root, variables: definitions }: Operation,
  { type, selections, entry }: Part,
  cutAt: CutAt = () => null,
): Planned {
  const variables = new Set<string>();
  const mayBeOurs = !definitions.some((each) => isOurs(each.variable.name.value));
  const cuts: Cut[] = [];

  function selectionSet(selections: readonly Selection[], type: GraphQLCompositeType, position: Position): string {
    const written = new Set(write(selections, type, objectTypes(schema, type), [], position));
    if (type !== root && (written.size === 0 || typeMatters(schema, access, type, selections)))
      written.add('__typename');
    return [...written].join(' ');
  }

  /**
   * Conditions are moved down to fields and to fragments on object types, and fragments that no object of the type can
   * match are left out: the planner is at its surest without them.
   */
  function write(
    selections: readonly Selection[],
    parent: GraphQLCompositeType,
    types: ReadonlySet<GraphQLCompositeType>,
    outer: readonly Condition[],
    position: Position,
  ): string[] {
    return selections.flatMap((each): string[] => {
      const conditions = together(outer, each.conditions);
      if (conditions === null) return [];
      if (each.kind === 'field') return field(each, parent, conditions, position);
      const { on } = each;
      const matching = types.intersection(objectTypes(schema, on));
      if (matching.size === 0) return [];
      if (contains(schema, on, parent)) return write(each.selections, parent, matching, conditions, position);
      const narrowed = {
        ...position,
        path: [...position.path, { TypeCondition: [...matching].map(({ name }) => name) }],
      };
      const inner = write(each.selections, on, matching, isAbstractType(on) ? conditions : [], narrowed);
      if (inner.length === 0) return [];
      return guarded(`... on ${on.name}`, inner.join(' '), on, isAbstractType(on) ? [] : conditions);
    });
  }

  function field(
    selection: FieldSelection,
    parent: GraphQLCompositeType,
    conditions: readonly Condition[],
    position: Position,
  ): string[] {
    const { name, planKey, node, selections } = selection;
    if (name.startsWith('__')) return parent === root ? [] : [name];
    if (access.refusal(selection.parent, name)) return [];
    node.arguments?.forEach(note);
    const alias = planKey === name ? '' : `${planKey}: `;
    const args = node.arguments?.length ? `(${node.arguments.map(print).join(', ')})` : '';
    const type = selections && returnedType(schema, selection.parent, name);
    const inner =
      type &&
      below(selections, type, {
        path: [...position.path, { Field: planKey }],
        above: [...position.above, parent],
      });
    return guarded(`${alias}${name}${args}`, inner, parent, conditions);
  }

  function below(selections: readonly Selection[], type: GraphQLCompositeType, position: Position): string {
    const key = isObjectType(type) ? cutAt(type, position.above) : null;
    if (key === null) return selectionSet(selections, type, position);
    cuts.push({ type: type as GraphQLObjectType, selections, entry: entryOf(type), path: position.path });
    return `__typename ${key}`;
  }

  /** A selection under its conditions: one `@include` and one `@skip`, or a variable of ours where there are more. */
  function guarded(
    selection: string,
    below: string | null,
    type: GraphQLCompositeType,
    conditions: readonly Condition[],
  ): string[] {
    const own = [true, false].flatMap((equals) => conditions.find((each) => each.equals === equals) ?? []);
    const rest = conditions.filter((each) => !own.includes(each));
    if (rest.length > 0 && !mayBeOurs) {
      const [written] = guarded(selection, below, type, own);
      return guarded(`... on ${type.name}`, written!, type, rest);
    }
    if (rest.length > 0) own.splice(0, own.length, { variable: allOf(conditions), equals: true });
    for (const { variable } of own) variables.add(variable);
    const directives = own.map(({ variable, equals }) => ` @${equals ? 'include' : 'skip'}(if: $${variable})`).join('');
    return [`${selection}${directives}${below === null ? '' : ` { ${below} }`}`];
  }

  const note = (node: Parameters<typeof print>[0]) =>
    visit(node, { Variable: ({ name }) => void variables.add(name.value) });

  const body = selectionSet(selections, type, { path: entry === null ? [] : [{ Field: entry }], above: [] });
  if (body === '') return { document: null, cuts };
  const used = definitions.filter((each) => variables.has(each.variable.name.value));
  const ours = mayBeOurs ? [...variables].filter(isOurs).map((name) => `$${name}: Boolean!`) : [];
  const stated = [...used.map((each) => print({ ...each, directives: [], description: undefined })), ...ours];
  const signature = stated.length > 0 ? `(${stated.join(', ')})` : '';
  const document =
    entry === null ? `${definition.operation}${signature} { ${body} }` : `query${signature} { ${entry} { ${body} } }`;
  return { document, cuts };
}

/** The root field under which the planner knows a type's entities. */
export const entryOf = ({ name }: GraphQLCompositeType): string => `_entity_${name}`;

/** Both conditions at once, each stated once; null when they exclude each other. */
function together(outer: readonly Condition[], inner: readonly Condition[]): readonly Condition[] | null {
  let all = outer;
  for (const each of inner) {
    const known = all.find(({ variable }) => variable === each.variable);
    if (known && known.equals !== each.equals) return null;
    if (!known) all = [...all, each];
  }
  return all;
}

const returnedType = (schema: GraphQLSchema, parent: GraphQLCompositeType, name: string) =>
  getNamedType(fieldDefinition(schema, parent, name).type) as GraphQLCompositeType;
