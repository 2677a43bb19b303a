import { getNamedType, isAbstractType, print, visit, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import { concreteTypes, type Access } from './access.ts';
import { fieldDefinition, type Condition, type Operation, type Selection } from './selection.ts';

/**
 * What the planner is asked: the operation under its generated response keys, without what the caller may not read and
 * without introspection. Null when nothing is left to fetch.
 */
export function planDocument(schema: GraphQLSchema, operation: Operation, access: Access): string | null {
  const variables = new Set<string>();

  function write(selections: readonly Selection[], parent: GraphQLCompositeType): string {
    const written = selections.map(one).filter((each) => each !== '');
    if (parent !== operation.root && (written.length === 0 || typeMatters(schema, access, parent, selections)))
      written.unshift('__typename');
    return written.join(' ');
  }

  function one(selection: Selection): string {
    const directives = selection.conditions.map(directive).join('');
    if (selection.kind === 'fragment') {
      const inner = write(selection.selections, selection.on);
      return inner === '' ? '' : `... on ${selection.on.name}${directives} { ${inner} }`;
    }
    const { name, parent, planKey, node, selections } = selection;
    if (name.startsWith('__')) return parent === operation.root ? '' : name;
    if (access.refusal(parent, name)) return '';
    node.arguments?.forEach(note);
    const alias = planKey === name ? '' : `${planKey}: `;
    const args = node.arguments?.length ? `(${node.arguments.map(print).join(', ')})` : '';
    const type = selections && returnedType(schema, parent, name);
    return `${alias}${name}${args}${directives}${type ? ` { ${write(selections, type)} }` : ''}`;
  }

  function directive({ variable, equals }: Condition): string {
    variables.add(variable);
    return ` @${equals ? 'include' : 'skip'}(if: $${variable})`;
  }

  const note = (node: Parameters<typeof print>[0]) =>
    visit(node, { Variable: ({ name }) => void variables.add(name.value) });

  const body = write(operation.selections, operation.root);
  if (body === '') return null;
  const used = (operation.definition.variableDefinitions ?? []).filter((each) =>
    variables.has(each.variable.name.value),
  );
  const signature = used.length > 0 ? `(${used.map((each) => print({ ...each, directives: [] })).join(', ')})` : '';
  return `${operation.definition.operation}${signature} { ${body} }`;
}

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
