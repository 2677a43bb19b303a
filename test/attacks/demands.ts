import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode, type TypeNode } from 'graphql';
import { subgraphFoldersHere } from '../../cli/subgraphs.ts';
import { readAttributes } from '../../platform/attributes/attributes.ts';
import { subgraphSdl } from '../../platform/subgraph/sdl.ts';

/** What the subgraphs' own schemas say of a part, read apart from all code that heeds it. */
export interface Demands {
  /** Of `Type` and `Type.field`, each of which is to be met: alternatives of scopes. */
  readonly scopes: ReadonlyMap<string, readonly (readonly (readonly string[])[])[]>;
  /** Of `Type.field`. */
  readonly categories: ReadonlyMap<string, string>;
  /** The type that `Type.field` returns. */
  readonly returned: ReadonlyMap<string, string>;
}

export function readDemands(): Demands {
  const scopes = new Map<string, (readonly (readonly string[])[])[]>();
  const categories = new Map<string, string>();
  const returned = new Map<string, string>();
  const note = (at: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const { name, arguments: given = [] } of directives)
      for (const { value } of given)
        if (name.value === 'requiresScopes')
          scopes.set(at, [...(scopes.get(at) ?? []), valueFromASTUntyped(value) as string[][]]);
        else if (name.value === 'personal') categories.set(at, String(valueFromASTUntyped(value)));
  };
  const attributes = readAttributes('attributes.yaml');
  for (const { definitions } of subgraphFoldersHere().map((folder) => parse(subgraphSdl(folder, attributes))))
    for (const node of definitions) {
      if (!('name' in node && 'fields' in node) || !node.name) continue;
      if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION) continue;
      note(node.name.value, node.directives);
      for (const field of node.fields ?? []) {
        if (!('type' in field)) continue;
        const at = `${node.name.value}.${field.name.value}`;
        note(at, field.directives);
        returned.set(at, namedType(field.type));
      }
    }
  return { scopes, categories, returned };
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
