import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallReport } from '../calling/call.ts';
import { isWatched, watchingCommands } from '../domain/commands.ts';
import { clientError } from '../errors.ts';
import type { CallerContext } from '../access/protect.ts';
import { masked } from './masked.ts';
import { CALL_MS, tell, UNSIGNED_RULE } from './serve-calls.ts';
import type { SubgraphServerOptions } from './serve.ts';

/** Apollo Server for whatever is no plain call: traces, several operations in a document, GET, what does not validate. */
export async function startApollo(options: SubgraphServerOptions) {
  const { schema, log } = options;
  const apollo = new ApolloServer<CallerContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => masked(formatted, error, log),
    plugins: [
      ApolloServerPluginInlineTrace({ includeErrors: { masked: true } }),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  return {
    answer: (request: IncomingMessage, response: ServerResponse, body: unknown) =>
      answer(apollo, options, { request, response, body }),
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: unknown;
}

async function answer(
  apollo: ApolloServer<CallerContext>,
  options: SubgraphServerOptions,
  { request, response, body }: Exchange,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const { search } = new URL(url, 'http://subgraph');
  const httpGraphQLRequest = { method, headers: headersOf(request), search, body };
  const run = () =>
    apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => contextOf(options, request) });
  const report: CallReport | undefined = headers['x-c360-report'] === '1' ? { commands: null, lagMs: null } : undefined;
  const { traceparent } = headers;
  const continued = typeof traceparent === 'string' ? traceparent : undefined;
  const span = options.tracer?.begin(`answer ${options.name}`, 'server', continued);
  const call = { report, span };
  const result = await (isWatched(call) ? watchingCommands(run, call, options.lagMs) : run()).finally(() =>
    span?.end(),
  );
  if (report && (result.status ?? 200) < 400) tell(response, report);
  response.writeHead(result.status ?? 200, Object.fromEntries(result.headers));
  if (result.body.kind === 'complete') return void response.end(result.body.string);
  for await (const chunk of result.body.asyncIterator) response.write(chunk);
  response.end();
}

async function contextOf(
  { callerOf, context }: SubgraphServerOptions,
  request: IncomingMessage,
): Promise<CallerContext> {
  const caller = await callerOf(request.headers);
  if (!caller) throw clientError('UNAUTHENTICATED', UNSIGNED_RULE, { http: { status: 401 } });
  const requestId = String(request.headers['x-request-id'] ?? '');
  return context({ caller, requestId, deadline: performance.now() + CALL_MS });
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
