import {
  execute,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { fragmentsOf } from '../limits/limits.ts';
import type { Tree } from '../execute/tree.ts';
import type { Variables } from './variables.ts';

export type Introspect = (variables: Variables) => Tree;

/** Answers an operation's `__schema` and `__type` from the schema; no subgraph has a part in it. Null where it asks none. */
export function introspection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Introspect | null {
  const selections = metaFields(operation.selectionSet.selections, document);
  if (selections.length === 0) return null;
  const definition: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const asked: DocumentNode = { ...document, definitions: [definition, ...fragmentsOf(document).values()] };
  return (variableValues) => {
    const result = execute({ schema, document: asked, variableValues });
    if (result instanceof Promise) throw new Error('Introspection is answered at once.');
    return result.data ?? {};
  };
}

/** The root's meta-fields with the conditions of the fragments they stand in; everything else is left out. */
function metaFields(nodes: readonly SelectionNode[], document: DocumentNode): SelectionNode[] {
  const fragments = fragmentsOf(document);
  return nodes.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD) return node.name.value === '__schema' || node.name.value === '__type' ? [node] : [];
    const source = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)! : node;
    const selections = metaFields(source.selectionSet.selections, document);
    if (selections.length === 0) return [];
    const { directives } = node;
    return [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
  });
}
