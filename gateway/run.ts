import { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { withinDeadline, type MadeCall } from '../platform/calling/call.ts';
import { EXPLAIN_SCOPE, type Caller } from '../platform/access/caller.ts';
import type { Span } from '../platform/observe/span.ts';
import { forbiddenWithout } from './auth/access.ts';
import { admit } from './limits/admit.ts';
import type { Answer } from './answer/answer.ts';
import type { FindDocument } from './documents/documents.ts';
import { refusal, RequestError, type ClientError } from './errors.ts';
import type { Run } from './execute/execute.ts';
import { domainStates, explained } from './observe/explain.ts';
import type { Operations, Prepared } from './plan/operation.ts';
import type { Variables } from './answer/variables.ts';

export interface GraphQLRequest {
  /** Empty where the hash says which document is meant. */
  readonly query: string;
  /** SHA-256 of the document. */
  readonly hash?: string | null;
  readonly variables?: Variables | null;
  readonly operationName?: string | null;
}

export interface RequestContext {
  readonly caller: Caller;
  readonly requestId: string;
  /** Refuse what is no query: the request came by a method that must change nothing. */
  readonly queriesOnly?: boolean;
  /** Told what the operation costs before it is planned, a subscription again before each further event; refuses it by throwing. */
  readonly charge?: (cost: number) => Promise<void>;
  /** Say in `extensions.domains` how each domain fared. */
  readonly domains?: boolean;
  /** Say in `extensions.explain` what the answer took, to a caller with the scope for it. */
  readonly explain?: boolean;
  /** Whether the request's credential is still good: what goes on for long asks again and again. */
  readonly good?: () => Promise<boolean>;
  /** By which the caller's trace goes on (W3C Trace Context). */
  readonly traceparent?: string;
  /** The request in its trace; absent where nothing is traced. */
  readonly span?: Span;
  /** The transport delivers deferred fragments when they are there; without, everything is answered at once. */
  readonly incremental?: boolean;
  /** The transport delivers the events of a subscription besides. */
  readonly events?: boolean;
  /** Told of a subscription that holds the transport from now on, before it begins; refuses it by throwing. */
  readonly hold?: () => void;
}

/** A GraphQL result; without `data` the request was refused and nothing was executed. */
export interface GatewayResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly ClientError[];
  readonly extensions?: Extensions;
}

type Extensions = Readonly<Record<string, unknown>>;

export interface Running {
  readonly find: FindDocument;
  readonly deadlineMs: number;
  readonly maxCost: number;
  readonly log?: Logger;
}

/** An answer, and what was asked of how it came about. */
export interface Finished extends Answer {
  readonly extensions?: Extensions;
}

/** An operation about to run for a caller. */
export interface Begun {
  readonly kind: OperationTypeNode;
  readonly operation: Prepared;
  readonly variables: Variables;
  /** An empty response tree and what travels with its fetches, all of which end at the deadline. */
  readonly fresh: (deadline: number) => Run;
  /** The client's answer from a response tree. */
  readonly finish: (run: Run) => Finished;
  readonly deadline: number;
  /** The document's text, however the request named it. */
  readonly query: string;
  readonly cost: number;
}

/** Admits the operation, then prepares it within the deadline; throws `RequestError`. */
export async function begin(
  operations: Operations,
  request: GraphQLRequest,
  context: RequestContext,
  { find, deadlineMs, maxCost, log }: Running,
): Promise<Begun> {
  const { caller, requestId, domains, explain, incremental, span } = context;
  if (explain && !caller.scopes.has(EXPLAIN_SCOPE))
    throw new RequestError([forbiddenWithout('Explaining', EXPLAIN_SCOPE)]);
  const deadline = performance.now() + deadlineMs;
  const { operation: asked, variables, cost, query } = await admit(operations, find, request, context, maxCost);
  const given = request.variables ?? {};
  const recorded = domains || explain;
  // What tells of the whole answer is told with the whole answer.
  const deferBy = incremental && !recorded ? variables : undefined;
  const planning = span?.begin('plan', 'internal');
  let operation = asked.prepare(caller, deferBy);
  try {
    if (operation instanceof Promise) operation = await withinDeadline(operation, deadline, tooLate);
  } finally {
    planning?.end();
  }
  const onErrors = log && reporter(log, requestId);
  return {
    kind: asked.kind,
    operation,
    variables,
    deadline,
    query,
    cost,
    fresh: (until) => {
      const calls: MadeCall[] = [];
      const record = recorded ? (made: MadeCall) => void calls.push(made) : undefined;
      const call = { caller, requestId, deadline: until, record, span };
      return { variables, call, data: {}, loose: [], calls, onErrors };
    },
    finish: (run) => {
      const answer = operation.answer(run.data, variables, operation.introspect?.(given) ?? {});
      answer.errors.push(...run.loose);
      if (!recorded) return answer;
      const extensions = {
        ...(domains ? { domains: domainStates(run.calls, answer.errors, operation.services) } : {}),
        ...(explain ? { explain: explained(cost, operation.plan, run.calls) } : {}),
      };
      return { ...answer, extensions };
    },
  };
}

/** A query or mutation from its text to its answer. */
export async function run(
  operations: Operations,
  request: GraphQLRequest,
  context: RequestContext,
  running: Running,
): Promise<Finished> {
  const begun = await begin(operations, request, context, running);
  if (begun.kind === OperationTypeNode.SUBSCRIPTION) throw oneAnswer();
  return finished(begun);
}

/** Fetches and answers. */
export async function finished({ operation, fresh, finish, deadline }: Begun): Promise<Finished> {
  const run = fresh(deadline);
  await operation.fetch?.(run);
  return finish(run);
}

/** Refuses a subscription by a transport that takes one answer. */
export const oneAnswer = () =>
  refusal('NOT_SUPPORTED', 'A subscription is served over WebSocket or as text/event-stream.');

/** The answer as a result; a refusal too. */
export async function answered(running: Promise<Finished>): Promise<GatewayResult> {
  try {
    return resultOf(await running);
  } catch (error) {
    return refused(error);
  }
}

export function resultOf({ data, errors, extensions }: Finished): GatewayResult {
  const result = errors.length > 0 ? { errors, data } : { data };
  return extensions ? { ...result, extensions } : result;
}

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
