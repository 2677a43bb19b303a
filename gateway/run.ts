import { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { withinDeadline } from '../platform/call.ts';
import type { Caller } from '../platform/caller.ts';
import type { Answer } from './answer.ts';
import { checkCost } from './cost.ts';
import { refusal, RequestError, type ClientError } from './errors.ts';
import type { Run } from './execute.ts';
import type { Operations, Prepared } from './operation.ts';
import type { Variables } from './variables.ts';

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

export interface Running {
  readonly deadlineMs: number;
  readonly maxCost: number;
  readonly log?: Logger;
}

/** An operation about to run for a caller. */
export interface Begun {
  readonly kind: OperationTypeNode;
  readonly operation: Prepared;
  readonly variables: Variables;
  /** An empty response tree and what travels with its fetches, all of which end at the deadline. */
  readonly fresh: (deadline: number) => Run;
  /** The client's answer from a response tree. */
  readonly finish: (run: Run) => Answer;
  readonly deadline: number;
}

/** Prices the operation, then prepares it within the deadline; throws `RequestError`. */
export async function begin(
  operations: Operations,
  request: GraphQLRequest,
  { caller, requestId, queriesOnly, charge }: RequestContext,
  { deadlineMs, maxCost, log }: Running,
): Promise<Begun> {
  const deadline = performance.now() + deadlineMs;
  const asked = operations(request.query, request.operationName ?? null);
  if (queriesOnly && asked.kind !== OperationTypeNode.QUERY) throw notAllowed(asked.kind);
  const given = request.variables ?? {};
  const variables = asked.coerce(given);
  const cost = asked.cost(variables);
  checkCost(cost, maxCost);
  await charge?.(cost);
  const operation = await withinDeadline(asked.prepare(caller), deadline, tooLate);
  const onErrors = log && reporter(log, requestId);
  return {
    kind: asked.kind,
    operation,
    variables,
    deadline,
    fresh: (until) => ({ variables, call: { caller, requestId, deadline: until }, data: {}, loose: [], onErrors }),
    finish: (run) => {
      const answer = operation.answer(run.data, variables, operation.introspect?.(given) ?? {});
      answer.errors.push(...run.loose);
      return answer;
    },
  };
}

/** A query or mutation from its text to its answer. */
export async function run(
  operations: Operations,
  request: GraphQLRequest,
  context: RequestContext,
  running: Running,
): Promise<Answer> {
  const begun = await begin(operations, request, context, running);
  if (begun.kind === OperationTypeNode.SUBSCRIPTION)
    throw refusal('NOT_SUPPORTED', 'A subscription is served over WebSocket or as text/event-stream.');
  return finished(begun);
}

/** Fetches and answers. */
export async function finished({ operation, fresh, finish, deadline }: Begun): Promise<Answer> {
  const run = fresh(deadline);
  await operation.fetch?.(run);
  return finish(run);
}

/** The answer as a result; a refusal too. */
export async function answered(running: Promise<Answer>): Promise<GatewayResult> {
  try {
    return resultOf(await running);
  } catch (error) {
    return refused(error);
  }
}

export const resultOf = ({ data, errors }: Answer): GatewayResult => (errors.length > 0 ? { errors, data } : { data });

/** A refusal as a result; anything else is thrown on. */
export function refused(error: unknown): GatewayResult {
  if (error instanceof RequestError) return { errors: error.errors };
  throw error;
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

const notAllowed = (kind: string) =>
  refusal('METHOD_NOT_ALLOWED', `Only queries are run by this method; this is a ${kind}.`);
