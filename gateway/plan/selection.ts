import {
  getNamedType,
  isCompositeType,
  Kind,
  print,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
  type ArgumentNode,
  type ASTNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';

/** `@include` (or `@skip`, negated) on a variable; literals are decided when the operation is read. */
export interface Condition {
  readonly variable: string;
  readonly equals: boolean;
}

/** A field as the client asks it, fragments' names resolved. */
export interface FieldSelection {
  readonly kind: 'field';
  /** The client's response key. */
  readonly key: string;
  /** The response key in the plan: a name the client cannot choose. */
  readonly planKey: string;
  readonly name: string;
  readonly node: FieldNode;
  /** The type in whose selection the field stands. */
  readonly parent: GraphQLCompositeType;
  readonly conditions: readonly Condition[];
  readonly selections: readonly Selection[] | null;
}

/** Selections that hold for objects of a type. */
export interface FragmentSelection {
  readonly kind: 'fragment';
  readonly on: GraphQLCompositeType;
  readonly conditions: readonly Condition[];
  readonly selections: readonly Selection[];
  /** `@defer`; null where the fragment is answered at once. */
  readonly defer: Defer | null;
}

/** What `@defer` says; `when` is the variable that decides it. */
export interface Defer {
  readonly label: string | null;
  readonly when: string | null;
}

export type Selection = FieldSelection | FragmentSelection;

/** An operation with its fragments expanded. */
export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly root: GraphQLCompositeType;
  readonly selections: readonly Selection[];
  /** The variables under their names in the plan, which has variables of its own. */
  readonly variables: readonly VariableDefinitionNode[];
}

/** A client's variable as the plan names it. */
export const planVariable = (name: string): string => `v_${name}`;

/**
 * Expands a valid operation. Every field with an alias or arguments gets a generated response key, so that no alias of
 * a client can stand where the plan keeps an entity's key or a required field; variables get names of their own as well.
 */
export function readOperation(
  schema: GraphQLSchema,
  definition: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Operation {
  const root = schema.getRootType(definition.operation)!;
  const planKey = planKeys();

  function read(set: SelectionSetNode, parent: GraphQLCompositeType): Selection[] {
    return set.selections.flatMap((node): Selection[] => {
      const conditions = conditionsOf(node.directives ?? []);
      if (conditions === 'never') return [];
      if (node.kind === Kind.FIELD) return [field(node, parent, conditions)];
      return [fragment(node, parent, conditions)];
    });
  }

  function field(asked: FieldNode, parent: GraphQLCompositeType, conditions: readonly Condition[]): FieldSelection {
    const node = asked.arguments?.length ? { ...asked, arguments: asked.arguments.map(renamed) } : asked;
    const type = getNamedType(fieldDefinition(schema, parent, node.name.value).type);
    const selections = node.selectionSet && isCompositeType(type) ? read(node.selectionSet, type) : null;
    const name = node.name.value;
    return {
      kind: 'field',
      key: (node.alias ?? node.name).value,
      planKey: planKey(node),
      name,
      node,
      parent,
      conditions,
      selections,
    };
  }

  function fragment(
    node: Exclude<SelectionNode, FieldNode>,
    parent: GraphQLCompositeType,
    conditions: readonly Condition[],
  ): FragmentSelection {
    const source = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)! : node;
    const on = source.typeCondition
      ? (schema.getType(source.typeCondition.name.value) as GraphQLCompositeType)
      : parent;
    const defer = deferOf(node.directives ?? []);
    return { kind: 'fragment', on, conditions, selections: read(source.selectionSet, on), defer };
  }

  const variables = (definition.variableDefinitions ?? []).map(renamed);
  return { definition, root, variables, selections: read(definition.selectionSet, root) };
}

const renamed = <T extends ASTNode>(node: T): T =>
  visit<T>(node, {
    Variable: (variable) => ({ ...variable, name: { ...variable.name, value: planVariable(variable.name.value) } }),
  });

/** The definition of a field, meta-fields included, by a name that validation has accepted. */
export function fieldDefinition(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string) {
  if (name === '__typename') return TypeNameMetaFieldDef;
  if (name === '__schema' && parent === schema.getQueryType()) return SchemaMetaFieldDef;
  if (name === '__type' && parent === schema.getQueryType()) return TypeMetaFieldDef;
  const definition = 'getFields' in parent ? parent.getFields()[name] : undefined;
  if (!definition) throw new Error(`A field is defined by its parent type; ${parent.name} has no ${name}.`);
  return definition;
}

/** One generated key for each response key, field and arguments; a bare field keeps its name. */
function planKeys(): (node: FieldNode) => string {
  const known = new Map<string, string>();
  return (node) => {
    if (node.name.value.startsWith('__') || (!node.alias && !node.arguments?.length)) return node.name.value;
    const signature = `${node.alias?.value ?? ''} ${node.name.value} ${signatureOf(node.arguments ?? [])}`;
    let key = known.get(signature);
    if (key === undefined) known.set(signature, (key = `_${known.size}`));
    return key;
  };
}

/** Validation holds arguments equal whatever their order, and so must the generated key. */
const signatureOf = (args: readonly { name: { value: string }; value: ValueNode }[]): string =>
  args
    .map(({ name, value }) => `${name.value}:${valueSignature(value)}`)
    .sort()
    .join(',');

function valueSignature(value: ValueNode): string {
  if (value.kind === Kind.OBJECT) return `{${signatureOf(value.fields)}}`;
  if (value.kind === Kind.LIST) return `[${value.values.map(valueSignature).join(',')}]`;
  return print(value);
}

function conditionsOf(directives: readonly DirectiveNode[]): readonly Condition[] | 'never' {
  const conditions: Condition[] = [];
  for (const { name, arguments: args } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const equals = name.value === 'include';
    const value = ifArgument(args);
    if (value.kind === Kind.VARIABLE) conditions.push({ variable: planVariable(value.name.value), equals });
    else if (value.kind === Kind.BOOLEAN && value.value !== equals) return 'never';
  }
  return conditions;
}

function deferOf(directives: readonly DirectiveNode[]): Defer | null {
  const args = directives.find(({ name }) => name.value === 'defer')?.arguments;
  if (!args) return null;
  const [condition, label] = ['if', 'label'].map((each) => args.find(({ name }) => name.value === each)?.value);
  if (condition?.kind === Kind.BOOLEAN && !condition.value) return null;
  return {
    label: label?.kind === Kind.STRING ? label.value : null,
    when: condition?.kind === Kind.VARIABLE ? planVariable(condition.name.value) : null,
  };
}

const ifArgument = (args: readonly ArgumentNode[] | undefined): ValueNode =>
  args!.find(({ name }) => name.value === 'if')!.value;

/** A path of the plan's response keys as the client knows it, as far as the client asked for what it leads to. */
export function clientPath(selections: readonly Selection[], path: readonly (string | number)[]): (string | number)[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return [];
  if (typeof segment === 'number') return [segment, ...clientPath(selections, rest)];
  const field = fieldByPlanKey(selections, segment);
  return field ? [field.key, ...clientPath(field.selections ?? [], rest)] : [];
}

function fieldByPlanKey(selections: readonly Selection[], planKey: string): FieldSelection | undefined {
  for (const each of selections) {
    const found = each.kind === 'fragment' ? fieldByPlanKey(each.selections, planKey) : each;
    if (found?.planKey === planKey) return found;
  }
  return undefined;
}
