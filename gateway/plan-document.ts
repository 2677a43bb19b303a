import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isUnionType,
  print,
  visit,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import { concreteTypes, type Access } from './access.ts';
import { fieldDefinition, type Condition, type FieldSelection, type Operation, type Selection } from './selection.ts';

/**
 * What the planner is asked: the operation under its generated response keys, without what the caller may not read and
 * without introspection. Null when nothing is left to fetch.
 */
export function planDocument(schema: GraphQLSchema, operation: Operation, access: Access): string | null {
  const variables = new Set<string>();

  function selectionSet(selections: readonly Selection[], type: GraphQLCompositeType): string {
    const written = new Set(write(selections, type, objectTypes(schema, type), []));
    if (type !== operation.root && (written.size === 0 || typeMatters(schema, access, type, selections)))
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
  ): string[] {
    return selections.flatMap((each): string[] => {
      const conditions = together(outer, each.conditions);
      if (conditions === null) return [];
      if (each.kind === 'field') return field(each, parent, conditions);
      const { on } = each;
      const matching = types.intersection(objectTypes(schema, on));
      if (matching.size === 0) return [];
      if (contains(schema, on, parent)) return write(each.selections, parent, matching, conditions);
      const inner = write(each.selections, on, matching, isAbstractType(on) ? conditions : []);
      if (inner.length === 0) return [];
      return guarded(`... on ${on.name}`, inner.join(' '), on, isAbstractType(on) ? [] : conditions);
    });
  }

  function field(selection: FieldSelection, parent: GraphQLCompositeType, conditions: readonly Condition[]): string[] {
    const { name, planKey, node, selections } = selection;
    if (name.startsWith('__')) return parent === operation.root ? [] : [name];
    if (access.refusal(selection.parent, name)) return [];
    node.arguments?.forEach(note);
    const alias = planKey === name ? '' : `${planKey}: `;
    const args = node.arguments?.length ? `(${node.arguments.map(print).join(', ')})` : '';
    const type = selections && returnedType(schema, selection.parent, name);
    return guarded(`${alias}${name}${args}`, type ? selectionSet(selections, type) : null, parent, conditions);
  }

  /** A selection under its conditions; those beyond one `@include` and one `@skip` go on fragments around it. */
  function guarded(
    selection: string,
    below: string | null,
    type: GraphQLCompositeType,
    conditions: readonly Condition[],
  ): string[] {
    const own = [true, false].flatMap((equals) => conditions.find((each) => each.equals === equals) ?? []);
    const rest = conditions.filter((each) => !own.includes(each));
    for (const { variable } of own) variables.add(variable);
    const directives = own.map(({ variable, equals }) => ` @${equals ? 'include' : 'skip'}(if: $${variable})`).join('');
    const written = `${selection}${directives}${below === null ? '' : ` { ${below} }`}`;
    return rest.length === 0 ? [written] : guarded(`... on ${type.name}`, written, type, rest);
  }

  const note = (node: Parameters<typeof print>[0]) =>
    visit(node, { Variable: ({ name }) => void variables.add(name.value) });

  const body = selectionSet(operation.selections, operation.root);
  if (body === '') return null;
  const used = (operation.definition.variableDefinitions ?? []).filter((each) =>
    variables.has(each.variable.name.value),
  );
  const signature = used.length > 0 ? `(${used.map((each) => print({ ...each, directives: [] })).join(', ')})` : '';
  return `${operation.definition.operation}${signature} { ${body} }`;
}

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

const objectTypes = (schema: GraphQLSchema, type: GraphQLCompositeType): ReadonlySet<GraphQLCompositeType> =>
  new Set(isAbstractType(type) ? schema.getPossibleTypes(type) : [type]);

/** True when every object of the type is one of the other type, and its fields can be asked without saying so. */
const contains = (schema: GraphQLSchema, on: GraphQLCompositeType, type: GraphQLCompositeType): boolean =>
  on === type || (isInterfaceType(on) && !isUnionType(type) && schema.isSubType(on, type));

const returnedType = (schema: GraphQLSchema, parent: GraphQLCompositeType, name: string) =>
  getNamedType(fieldDefinition(schema, parent, name).type) as GraphQLCompositeType;

/**
 * True when the answer depends on which object of an abstract type it is and the planner cannot see that: a field
 * differs between the types, or a fragment's field is pruned. (For fragments as such the planner asks the type itself;
 * asking it unasked can make it choose a worse way.)
 */
function typeMatters(
  schema: GraphQLSchema,
  access: Access,
  parent: GraphQLCompositeType,
  selections: readonly Selection[],
): boolean {
  if (!isAbstractType(parent)) return false;
  return selections.some((each) => {
    if (each.kind === 'field') return each.name !== '__typename' && differs(schema, access, parent, each.name);
    return isAbstractType(each.on)
      ? typeMatters(schema, access, each.on, each.selections)
      : anyRefused(access, each.selections);
  });
}

const anyRefused = (access: Access, selections: readonly Selection[]): boolean =>
  selections.some((each) =>
    each.kind === 'field' ? access.refusal(each.parent, each.name) !== null : anyRefused(access, each.selections),
  );

function differs(schema: GraphQLSchema, access: Access, parent: GraphQLCompositeType, name: string): boolean {
  const forms = concreteTypes(schema, parent).map((type) => {
    const { type: returned } = fieldDefinition(schema, type, name);
    return `${returned} ${access.refusal(type, name) !== null} ${access.maskOf(type, name)}`;
  });
  return new Set(forms).size > 1;
}
