import { OperationTypeNode, parse, print, separateOperations, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { AskError, type Ask } from '../platform/ask.ts';
import { withinDeadline } from '../platform/call.ts';
import type { Caller } from '../platform/caller.ts';
import type { ErrorCode } from '../platform/codes.ts';
import { DEFAULT_LIMITS, type Limits } from '../platform/limits.ts';
import type { Answer } from './answer.ts';
import { checkAsks, createEdition, type Reach } from './edition.ts';
import { refusal, RequestError, type ClientError } from './errors.ts';
import type { Run } from './execute.ts';
import { checkCost } from './cost.ts';
import { createLease } from './lease.ts';
import type { Operations } from './operation.ts';
import type { Variables } from './variables.ts';

export interface GatewayOptions {
  /** The supergraph's SDL. */
  readonly supergraph: string;
  readonly reach: Reach;
  /** GraphQL documents of the committed operations; each is asked by its name. */
  readonly asks?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** For a whole request, however many fetches it takes. */
  readonly deadlineMs?: number;
  /** Gets what subgraphs report and clients are not told; never the messages, which may quote data. */
  readonly log?: Logger;
}

export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Variables | null;
  readonly operationName?: string | null;
}

export interface RequestContext {
  readonly caller: Caller;
  readonly requestId: string;
  /** Refuse what is no query: the request came by a method that must change nothing. */
  readonly queriesOnly?: boolean;
  /** Told what the operation costs before it is planned; refuses it by throwing. */
  readonly charge?: (cost: number) => Promise<void>;
}

/** A GraphQL result; without `data` the request was refused and nothing was executed. */
export interface GatewayResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly ClientError[];
}

export interface Gateway {
  /** What clients may ask now. */
  readonly apiSchema: GraphQLSchema;
  execute(request: GraphQLRequest, context: RequestContext): Promise<GatewayResult>;
  /** Runs a committed operation over the whole schema, `@inaccessible` parts included. */
  readonly ask: Ask;
  /**
   * Serves another supergraph from the next request on; those in flight finish on the one they began with. Rejects
   * and changes nothing when it is broken, or no longer fits the committed operations. `reach` replaces the former one.
   */
  swap(supergraph: string, reach?: Reach): Promise<void>;
  close(): Promise<void>;
}

const DEADLINE_MS = 10_000;

/** The federated gateway: one GraphQL API over subgraphs that it knows only by name, schema and a way to call them. */
export function createGateway(options: GatewayOptions): Gateway {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const running = { deadlineMs: options.deadlineMs ?? DEADLINE_MS, maxCost: limits.cost, log: options.log };
  const asks = byName(options.asks ?? []);
  const lease = createLease(createEdition(options.supergraph, options.reach, limits));
  let { reach } = options;

  return {
    get apiSchema() {
      return lease.current.supergraph.api;
    },
    execute: (request, context) => lease.use(({ operations }) => answered(run(operations, request, context, running))),
    ask: async (operation, variables, caller) => {
      const query = asks.get(operation);
      if (query === undefined) throw new AskError(operation, ['UNKNOWN_OPERATION' satisfies ErrorCode]);
      const context = { caller, requestId: `ask:${operation}` };
      const request = { query, variables, operationName: operation };
      const { data, errors } = await lease.use(({ committed }) =>
        answered(run(committed, request, context, { ...running, maxCost: Infinity })),
      );
      if (errors?.length) throw new AskError(operation, [...new Set(errors.map(({ extensions }) => extensions.code))]);
      return data;
    },
    swap: async (supergraph, nextReach = reach) => {
      const next = createEdition(supergraph, nextReach, limits);
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

interface Running {
  readonly deadlineMs: number;
  readonly maxCost: number;
  readonly log?: Logger;
}

/** A request from its text to its answer. */
async function run(
  operations: Operations,
  request: GraphQLRequest,
  { caller, requestId, queriesOnly, charge }: RequestContext,
  { deadlineMs, maxCost, log }: Running,
): Promise<Answer> {
  const deadline = performance.now() + deadlineMs;
  const asked = operations(request.query, request.operationName ?? null);
  if (queriesOnly && asked.kind !== OperationTypeNode.QUERY) throw notAllowed(asked.kind);
  const variables = asked.coerce(request.variables ?? {});
  const cost = asked.cost(variables);
  checkCost(cost, maxCost);
  await charge?.(cost);
  const operation = await withinDeadline(asked.prepare(caller), deadline, tooLate);
  const onErrors = log && reporter(log, requestId);
  const run: Run = { variables, call: { caller, requestId, deadline }, data: {}, loose: [], onErrors };
  await operation.fetch?.(run);
  const answer = operation.answer(run.data, variables, operation.introspect?.(request.variables ?? {}) ?? {});
  answer.errors.push(...run.loose);
  return answer;
}

const tooLate = () => Promise.reject(refusal('PLAN_FAILED', 'The operation could not be planned in time; try again.'));

const reporter =
  (log: Logger, requestId: string): Run['onErrors'] =>
  (service, errors) => {
    for (const error of errors.slice(0, MAX_LOGGED)) {
      const err = (error as { originalError?: unknown }).originalError;
      log.warn(
        { requestId, service, code: error.extensions?.['code'], path: error.path, err },
        'A subgraph reported an error',
      );
    }
  };

const MAX_LOGGED = 5;

async function answered(running: Promise<Answer>): Promise<GatewayResult> {
  try {
    const { data, errors } = await running;
    return errors.length > 0 ? { errors, data } : { data };
  } catch (error) {
    if (error instanceof RequestError) return { errors: error.errors };
    throw error;
  }
}

const notAllowed = (kind: string) =>
  new RequestError([
    { message: `Only queries are run by this method; this is a ${kind}.`, extensions: { code: 'METHOD_NOT_ALLOWED' } },
  ]);

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
