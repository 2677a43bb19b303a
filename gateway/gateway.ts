import { parse, print, separateOperations, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { AskError, type Ask } from '../platform/calling/ask.ts';
import type { ErrorCode } from '../platform/codes.ts';
import { DEFAULT_LIMITS, type Limits } from '../platform/limits.ts';
import { countingLookups, type Metrics } from '../platform/observe/metrics.ts';
import type { Tracer } from '../platform/observe/span.ts';
import { currentSpan } from '../platform/domain/commands.ts';
import { createDocuments, withText, type DocumentOptions } from './documents/documents.ts';
import { checkAsks, createEdition, type Reach } from './supergraph/edition.ts';
import { createLease } from './supergraph/lease.ts';
import { observeRequest, type Watch } from './observe/observe.ts';
import { answered, run, type GatewayResult, type GraphQLRequest, type RequestContext } from './run.ts';
import { tracing } from './observe/trace.ts';
import { createMoves } from './stream/moves.ts';
import { createSlices } from './stream/slices.ts';
import { isStream, stream, type Streamed } from './stream/stream.ts';

export interface GatewayOptions {
  /** The supergraph's SDL. */
  readonly supergraph: string;
  readonly reach: Reach;
  /** GraphQL documents of the committed operations; each is asked by its name. */
  readonly asks?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Which documents clients can name by hash, and whether they may send others. */
  readonly documents?: DocumentOptions;
  /** For a whole request, however many fetches it takes. */
  readonly deadlineMs?: number;
  /** Gets what subgraphs report and clients are not told; never the messages, which may quote data. */
  readonly log?: Logger;
  readonly metrics?: Metrics;
  readonly tracer?: Tracer;
  /** Names of operations by which requests may be counted, besides those of `asks`. */
  readonly operationNames?: Iterable<string>;
}

export interface Gateway {
  /** What clients may ask now. */
  readonly apiSchema: GraphQLSchema;
  execute(request: GraphQLRequest, context: RequestContext): Promise<GatewayResult>;
  /** The same for a transport that takes many results: a subscription gives one for each event until the signal ends it. */
  stream(request: GraphQLRequest, context: RequestContext, signal: AbortSignal): Promise<Streamed>;
  /** Runs a committed operation over the whole schema, `@inaccessible` parts included. */
  readonly ask: Ask;
  /**
   * Serves another supergraph from the next request on; those in flight finish on the one they began with,
   * and subscriptions move to it. Rejects
   * and changes nothing when it is broken, or no longer fits the committed operations. `reach` replaces the former one.
   */
  swap(supergraph: string, reach?: Reach): Promise<void>;
  close(): Promise<void>;
}

const DEADLINE_MS = 10_000;

/** The federated gateway: one GraphQL API over subgraphs that it knows only by name, schema and a way to call them. */
export function createGateway(options: GatewayOptions): Gateway {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { log, metrics, tracer } = options;
  const find = createDocuments({ ...options.documents, onLookup: countingLookups(metrics, 'documents') });
  const running = { find, deadlineMs: options.deadlineMs ?? DEADLINE_MS, maxCost: limits.cost, log };
  const streaming = { ...running, moves: createMoves(), slices: createSlices() };
  const asks = byName(options.asks ?? []);
  const watch: Watch = { log, metrics, operations: new Set([...asks.keys(), ...(options.operationNames ?? [])]) };
  const traced = tracing(tracer, watch.operations);
  let { reach } = options;
  const lease = createLease(createEdition(options.supergraph, { reach, limits, metrics }));

  return {
    get apiSchema() {
      return lease.current.supergraph.api;
    },
    execute: async (request, context) => {
      const began = performance.now();
      const result = await traced(request, context, (context) =>
        lease.use(({ operations }) => answered(run(operations, request, context, running))),
      );
      observeRequest(watch, { ...context, operationName: request.operationName, began }, result);
      return result;
    },
    stream: async (request, context, signal) => {
      const began = performance.now();
      const streamed = await traced(request, context, (context) => stream(lease, request, context, streaming, signal));
      const observed = { ...context, operationName: request.operationName, began };
      observeRequest(watch, observed, isStream(streamed) ? {} : streamed, isStream(streamed));
      return streamed;
    },
    ask: async (operation, variables, caller, traceparent = currentSpan()?.traceparent) => {
      const query = asks.get(operation);
      if (query === undefined) throw new AskError(operation, ['UNKNOWN_OPERATION' satisfies ErrorCode]);
      const asked = { caller, requestId: `ask:${operation}`, traceparent };
      const request = { query, variables, operationName: operation };
      const { data, errors } = await traced(request, asked, (context) =>
        lease.use(({ committed }) =>
          answered(run(committed, request, context, { ...running, find: withText, maxCost: Infinity })),
        ),
      );
      if (errors?.length) throw new AskError(operation, [...new Set(errors.map(({ extensions }) => extensions.code))]);
      return data;
    },
    swap: async (supergraph, nextReach = reach) => {
      const next = createEdition(supergraph, { reach: nextReach, limits, metrics });
      try {
        checkAsks(next, asks);
        await next.ready();
      } catch (error) {
        await next.close();
        throw error;
      }
      reach = nextReach;
      lease.replace(next);
    },
    close: () => lease.close(),
  };
}

/** The committed operations by name, each with the fragments it uses. */
function byName(documents: readonly string[]): Map<string, string> {
  const operations = new Map<string, string>();
  for (const text of documents.filter((each) => each.trim() !== '')) {
    for (const [name, document] of Object.entries(separateOperations(parse(text, { noLocation: true })))) {
      if (name === '' || operations.has(name))
        throw new Error(`A committed operation has a name of its own; found "${name}".`);
      operations.set(name, print(document));
    }
  }
  return operations;
}
