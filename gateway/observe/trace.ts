import type { Span, Tracer } from '../../platform/observe/span.ts';
import { sha256 } from '../documents/documents.ts';
import type { GraphQLRequest, RequestContext } from '../run.ts';
import { codesOf, nameOf, outcomeOf } from './observe.ts';
import { isStream, type Streamed } from '../stream/stream.ts';

/** Runs a request in a span that names its operation and its document's hash; with nobody to trace, just runs it. */
export const tracing =
  (tracer: Tracer | undefined, names: ReadonlySet<string>) =>
  async <R extends Streamed>(
    request: GraphQLRequest,
    context: RequestContext,
    work: (context: RequestContext) => Promise<R>,
  ): Promise<R> => {
    if (!tracer) return work(context);
    const name = nameOf(request.operationName, names);
    const span = tracer.begin(`operation ${name}`, 'server', context.traceparent, {
      'graphql.operation.name': name,
      'c360.request.id': context.requestId,
    });
    try {
      const result = await work({ ...context, span });
      if (span.recording) finish(span, request, result);
      return result;
    } catch (error) {
      span.end({}, true);
      throw error;
    }
  };

function finish(span: Span, { query, hash }: GraphQLRequest, result: Streamed): void {
  const outcome = isStream(result) ? 'stream' : outcomeOf(result);
  span.end(
    {
      'graphql.document.hash': query === '' && hash != null && /^[\da-f]{64}$/u.test(hash) ? hash : sha256(query),
      'c360.outcome': outcome,
      ...(isStream(result) ? {} : { 'c360.codes': codesOf(result) }),
    },
    outcome === 'partial' || outcome === 'refused',
  );
}
