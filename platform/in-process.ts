import { execute, GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import {
  noAnswer,
  timedOut,
  withinDeadline,
  type CallContext,
  type Subgraph,
  type SubgraphCall,
  type SubgraphResult,
} from './call.ts';

export interface InProcessOptions {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** The context value of the resolvers, built anew for each call. */
  readonly context: (call: CallContext) => unknown;
}

type Execute = (contextValue: unknown, variables: Record<string, unknown>) => unknown;

/** A subgraph in this process: its operations are compiled once, its results are handed over as they are, never copied. */
export function inProcess({ name, schema, context }: InProcessOptions): Subgraph {
  return {
    name,
    prepare: (text) => {
      const document = parse(text, { noLocation: true });
      const problems = validate(schema, document);
      if (problems[0]) throw new Error(`The subgraph ${name} cannot answer the operation: ${problems[0].message}`);
      return callOf(name, executable(schema, document), context);
    },
  };
}

function callOf(name: string, run: Execute, context: InProcessOptions['context']): SubgraphCall {
  return async (variables, call) => {
    if (performance.now() >= call.deadline) return timedOut(name);
    try {
      const result = run(context(call), variables);
      if (!(result instanceof Promise)) return result as SubgraphResult;
      return await withinDeadline(result as Promise<SubgraphResult>, call.deadline, () => timedOut(name));
    } catch (error) {
      return failed(name, error);
    }
  };
}

/** graphql-jit's compiled form; what it cannot compile is interpreted. */
function executable(schema: GraphQLSchema, document: DocumentNode): Execute {
  const compiled = compile(schema, document);
  if (compiled) return (contextValue, variables) => compiled.query(undefined, contextValue, variables);
  return (contextValue, variableValues) => execute({ schema, document, contextValue, variableValues });
}

function compile(schema: GraphQLSchema, document: DocumentNode) {
  try {
    const compiled = compileQuery(schema, document, undefined, { useExperimentalPathBasedSkipInclude: true });
    return isCompiledQuery(compiled) ? compiled : null;
  } catch {
    return null;
  }
}

const failed = (name: string, error: unknown): SubgraphResult =>
  error instanceof GraphQLError ? { data: null, errors: [error] } : noAnswer('SUBGRAPH_UNAVAILABLE', `${name} failed.`);
