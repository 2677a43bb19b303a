import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { ServerResponse } from 'node:http';
import { withinDeadline, type SubgraphResult } from '../calling/call.ts';
import { clientError } from '../errors.ts';
import { COMPLETE_EVENT, EVENT_STREAM, HEARTBEAT, HEARTBEAT_MS, writeEvent } from '../events/event-stream.ts';
import type { CallerContext } from '../access/protect.ts';
import { resultsOf } from '../events/stream.ts';

export interface EventsRequest {
  readonly schema: GraphQLSchema;
  /** The request's parameters as they came. */
  readonly body: unknown;
  /** Built anew for each event. */
  readonly context: () => CallerContext;
  readonly format: (error: GraphQLError) => GraphQLFormattedError;
  readonly eventMs: number;
}

/** Answers a subscription by server-sent events until it ends or the client goes. */
export async function streamEvents(request: EventsRequest, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.setHeader('content-type', `${EVENT_STREAM}; charset=utf-8`).setHeader('cache-control', 'no-store');
  // Their coming says that the source is open.
  const opened = () => response.flushHeaders();
  const told = (result: object) => writeEvent(response, result, gone.signal);
  const heart = setInterval(() => response.write(HEARTBEAT), HEARTBEAT_MS);
  try {
    for await (const { data, errors } of results(request, gone.signal, opened))
      await told({ data, ...(errors ? { errors: errors.map((each) => formatted(each, request)) } : {}) });
  } catch (error) {
    await told({ errors: [formatted(error, request)] });
  } finally {
    clearInterval(heart);
    response.end(COMPLETE_EVENT);
  }
}

function results({ schema, body, context, eventMs }: EventsRequest, signal: AbortSignal, opened: () => void) {
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: Record<string, unknown> | null };
  const document = subscription(schema, typeof query === 'string' ? query : '');
  const bounded = (work: Promise<SubgraphResult>) =>
    withinDeadline<SubgraphResult>(work, performance.now() + eventMs, () => {
      throw clientError('UNAVAILABLE', 'The event could not be answered in time.');
    });
  return resultsOf({ schema, document, variables: variables ?? {}, context, bounded, signal, opened });
}

function subscription(schema: GraphQLSchema, query: string): DocumentNode {
  const document = parse(query);
  const problem = validate(schema, document)[0];
  if (problem) throw problem;
  if (getOperationAST(document)?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw clientError('BAD_USER_INPUT', 'Events are sent for one subscription; what came is none.');
  return document;
}

const formatted = (error: unknown, { format }: EventsRequest): GraphQLFormattedError =>
  format(error instanceof GraphQLError ? error : new GraphQLError('failed', { originalError: error as Error }));
