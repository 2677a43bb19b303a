import {
  execute,
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type InlineFragmentNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { givenVariables } from './given-variables.ts';

/** Runs an operation; its result as graphql-js gives it, or a promise of that. */
export type Execute = (contextValue: unknown, variables: Record<string, unknown>) => unknown;

/** graphql-jit's compiled form of a document with one operation; what it cannot compile is interpreted. */
export function executable(schema: GraphQLSchema, document: DocumentNode): Execute {
  const interpret: Execute = (contextValue, variableValues) =>
    execute({ schema, document, contextValue, variableValues });
  const given = givenVariables(schema, document);
  if (!given) return compile(schema, document) ?? interpret;
  const run = compile(given.schema, given.document);
  if (!run) return interpret;
  return (contextValue, variables) => {
    const values = given.values(variables);
    return values ? run(contextValue, values) : interpret(contextValue, variables);
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode): Execute | null {
  try {
    const compiled = compileQuery(schema, inlined(document));
    if (!isCompiledQuery(compiled)) return null;
    return (contextValue, variables) => compiled.query(undefined, contextValue, variables);
  } catch {
    return null;
  }
}

/** graphql-jit keeps conditions on syntax nodes, so nodes that stand in two places must be two: fragments are written out. */
function inlined(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  if (fragments.size === 0) return document;
  const definitions = document.definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION);
  const written = visit(
    { ...document, definitions },
    {
      FragmentSpread: ({ name, directives }): InlineFragmentNode => {
        const { typeCondition, selectionSet } = fragments.get(name.value)!;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
      },
    },
  );
  return parse(print(written), { noLocation: true });
}
