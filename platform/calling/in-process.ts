import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { isWatched, watchingCommands } from '../domain/commands.ts';
import {
  noAnswer,
  timedOut,
  withinDeadline,
  type CallContext,
  type Subgraph,
  type SubgraphCall,
  type SubgraphResult,
  type SubgraphStream,
} from './call.ts';
import { executable, type Execute } from './executable.ts';
import { resultsOf } from '../events/stream.ts';
import { learnReads, type Answering } from '../reads.ts';

export interface InProcessOptions {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** The context value of the resolvers, built anew for each call. */
  readonly context: (call: CallContext) => unknown;
  /** How long the oldest change has waited to be published; asked where a call is to report. */
  readonly lagMs?: () => Promise<number>;
}

/** A subgraph in this process: its operations are compiled once, its results are handed over as they are, never copied. */
export function inProcess({ name, schema, context, lagMs }: InProcessOptions): Subgraph {
  const read = (text: string): DocumentNode => {
    const document = parse(text, { noLocation: true });
    const problems = validate(schema, document);
    if (problems[0]) throw new Error(`The subgraph ${name} cannot answer the operation: ${problems[0].message}`);
    return document;
  };
  return {
    name,
    prepare: (text) => {
      const document = read(text);
      return watching(callOf(name, executable(schema, document), context, answeringOf(document)), lagMs);
    },
    subscribe: (text) => streamOf({ name, schema, context }, read(text)),
  };
}

/** The same call, its database commands watched where somebody wants to know of them. */
const watching =
  (call: SubgraphCall, lagMs: InProcessOptions['lagMs']): SubgraphCall =>
  (variables, context) =>
    isWatched(context) ? watchingCommands(() => call(variables, context), context, lagMs) : call(variables, context);

/** An event gets what a call gets: a context of its own, and time to be read. */
const streamOf = ({ name, schema, context }: InProcessOptions, document: DocumentNode): SubgraphStream =>
  async function* (variables, call) {
    const callMs = call.deadline - performance.now();
    const fresh = () => context({ ...call, deadline: performance.now() + callMs });
    const bounded = (work: Promise<SubgraphResult>) =>
      withinDeadline(work, performance.now() + callMs, () => timedOut(name));
    try {
      const { signal, opened } = call;
      yield* resultsOf({ schema, document, variables, context: fresh, bounded, signal, opened });
    } catch (error) {
      yield failed(name, error);
    }
  };

/** What only reads can be answered anew, and so learns what it reads; what writes reads whole documents. */
const answeringOf = (document: DocumentNode): Answering =>
  getOperationAST(document)?.operation === OperationTypeNode.QUERY ? learnReads() : (run) => run();

function callOf(name: string, run: Execute, context: InProcessOptions['context'], answering: Answering): SubgraphCall {
  return async (variables, call) => {
    if (performance.now() >= call.deadline) return timedOut(name);
    try {
      const answer = answering((reads) => run(context({ ...call, reads }), variables) as SubgraphResult);
      if (!(answer instanceof Promise)) return answer;
      return await withinDeadline(answer, call.deadline, () => timedOut(name));
    } catch (error) {
      return failed(name, error);
    }
  };
}

const failed = (name: string, error: unknown): SubgraphResult =>
  error instanceof GraphQLError ? { data: null, errors: [error] } : noAnswer('SUBGRAPH_UNAVAILABLE', `${name} failed.`);
