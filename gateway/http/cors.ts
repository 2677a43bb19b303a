import type { IncomingMessage, ServerResponse } from 'node:http';

const METHODS = 'GET, POST';

/** What GraphQL clients in browsers send along: Apollo Client and Sandbox, GraphiQL, urql, Relay. */
const HEADERS = [
  'accept',
  'authorization',
  'content-type',
  'x-api-key',
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
  'x-apollo-operation-id',
  'x-apollo-operation-name',
  'x-c360-domains',
  'x-c360-explain',
  'x-c360-purpose',
  'x-request-id',
  'x-requested-with',
];

/** Answers a browser may read besides the body. */
const EXPOSED = 'retry-after, x-request-id';

const PREFLIGHT_SECONDS = '600';

/**
 * Lets a page of an allowed origin read the answer; true where the request was a preflight and is answered. Credentials
 * of the browser are never allowed: a caller is named by a token that the page itself holds.
 */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  if (origins.length === 0) return false;
  response.setHeader('vary', 'origin');
  const { origin } = request.headers;
  if (origin === undefined) return false;
  if (!origins.includes('*') && !origins.includes(origin)) return false;
  response.setHeader('access-control-allow-origin', origins.includes('*') ? '*' : origin);
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) {
    response.setHeader('access-control-expose-headers', EXPOSED);
    return false;
  }
  response.setHeader('access-control-allow-methods', METHODS);
  response.setHeader('access-control-allow-headers', HEADERS.join(', '));
  response.setHeader('access-control-max-age', PREFLIGHT_SECONDS);
  if (request.headers['access-control-request-private-network'] === 'true')
    response.setHeader('access-control-allow-private-network', 'true');
  response.writeHead(204).end();
  return true;
}
