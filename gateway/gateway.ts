import { OperationTypeNode, parse, print, separateOperations, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { AskError, type Ask } from '../platform/ask.ts';
import { withinDeadline, type Subgraph } from '../platform/call.ts';
import type { Caller } from '../platform/caller.ts';
import type { ErrorCode } from '../platform/codes.ts';
import type { Answer } from './answer.ts';
import { refusal, RequestError, type ClientError } from './errors.ts';
import type { Run } from './execute.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { createOperations, type Prepare } from './operation.ts';
import { sandboxedPlanner, trustedPlanner } from './plan.ts';
import { withStubs } from './stubs.ts';
import { readSupergraph } from './supergraph.ts';
import type { Variables } from './variables.ts';

export interface GatewayOptions {
  /** The supergraph's SDL. */
  readonly supergraph: string;
  /** How a subgraph is reached, by its name and routing URL. */
  readonly reach: (name: string, url: string) => Subgraph;
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
}

/** A GraphQL result; without `data` the request was refused and nothing was executed. */
export interface GatewayResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly ClientError[];
}

export interface Gateway {
  readonly apiSchema: GraphQLSchema;
  execute(request: GraphQLRequest, context: RequestContext): Promise<GatewayResult>;
  /** Runs a committed operation over the whole schema, `@inaccessible` parts included. */
  readonly ask: Ask;
  close(): Promise<void>;
}

const DEADLINE_MS = 10_000;

/** The federated gateway: one GraphQL API over subgraphs that it knows only by name, schema and a way to call them. */
export function createGateway(options: GatewayOptions): Gateway {
  const supergraph = readSupergraph(options.supergraph);
  const subgraphs = new Map([...supergraph.services].map(([name, url]) => [name, options.reach(name, url)]));
  const subgraph = (name: string) => subgraphs.get(name)!;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const running = { deadlineMs: options.deadlineMs ?? DEADLINE_MS, log: options.log };
  const { sdl, entityKeys, api } = supergraph;
  const grounds = { supergraph: sdl, stubs: withStubs(sdl, entityKeys, api.getQueryType()!.name) };
  const planner = sandboxedPlanner(grounds);
  const trusted = trustedPlanner(grounds);
  const prepare = createOperations({ supergraph, subgraph, limits, schema: supergraph.api, planner });
  const prepareAsk = createOperations({ supergraph, subgraph, limits, schema: supergraph.internal, planner: trusted });
  const asks = byName(options.asks ?? []);

  return {
    apiSchema: supergraph.api,
    execute: (request, context) => answered(run(prepare, request, context, running)),
    ask: async (operation, variables, caller) => {
      const query = asks.get(operation);
      if (query === undefined) throw new AskError(operation, ['UNKNOWN_OPERATION' satisfies ErrorCode]);
      const context = { caller, requestId: `ask:${operation}` };
      const request = { query, variables, operationName: operation };
      const { data, errors } = await answered(run(prepareAsk, request, context, running));
      if (errors?.length) throw new AskError(operation, [...new Set(errors.map(({ extensions }) => extensions.code))]);
      return data;
    },
    close: async () => {
      await Promise.all([planner.close(), ...[...subgraphs.values()].map((each) => each.close?.())]);
    },
  };
}

interface Running {
  readonly deadlineMs: number;
  readonly log?: Logger;
}

/** A request from its text to its answer. */
async function run(
  prepare: Prepare,
  request: GraphQLRequest,
  { caller, requestId, queriesOnly }: RequestContext,
  { deadlineMs, log }: Running,
): Promise<Answer> {
  const deadline = performance.now() + deadlineMs;
  const preparing = prepare(request.query, request.operationName ?? null, caller);
  const operation = await withinDeadline(preparing, deadline, tooLate);
  if (queriesOnly && operation.kind !== OperationTypeNode.QUERY) throw notAllowed(operation.kind);
  const variables = operation.coerce(request.variables ?? {});
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
