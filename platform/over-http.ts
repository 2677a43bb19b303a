import { Pool, type Dispatcher } from 'undici';
import { noAnswer, timedOut, type CallContext, type Subgraph, type SubgraphCall, type SubgraphResult } from './call.ts';
import type { Caller } from './caller.ts';

const MAX_RESPONSE_BYTES = 10 * 1024 * 1024;
const CONNECTIONS = 64;

export interface OverHttpOptions {
  readonly name: string;
  readonly url: string;
  /** A token that names the caller to this subgraph; absent where the subgraph asks for none. */
  readonly sign?: (caller: Caller, name: string) => Promise<string> | string;
  readonly maxResponseBytes?: number;
}

/** A subgraph behind HTTP: kept-alive connections, the request's deadline, a cap on the response, no redirects. */
export function overHttp({ name, url, sign, maxResponseBytes = MAX_RESPONSE_BYTES }: OverHttpOptions): Subgraph {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, maxResponseSize: maxResponseBytes });

  async function send(body: string, call: CallContext): Promise<SubgraphResult> {
    const remaining = Math.ceil(call.deadline - performance.now());
    if (remaining <= 0) return timedOut(name);
    const signal = AbortSignal.timeout(remaining);
    try {
      const headers = await headersOf(call, name, sign);
      const response = await pool.request({ method: 'POST', path: pathname + search, headers, body, signal });
      return await read(response, name);
    } catch {
      return signal.aborted ? timedOut(name) : unavailable(name, 'it cannot be reached');
    }
  }

  const prepare = (document: string): SubgraphCall => {
    const start = `{"query":${JSON.stringify(document)},"variables":`;
    return (variables, call) => send(`${start}${JSON.stringify(variables)}}`, call);
  };
  return { name, prepare, close: () => pool.close() };
}

async function headersOf(call: CallContext, name: string, sign: OverHttpOptions['sign']) {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'x-request-id': call.requestId,
  };
  if (sign) headers['x-c360-caller'] = await sign(call.caller, name);
  return headers;
}

/** Whatever the status is, a body that is a GraphQL result counts; anything else is no answer. */
async function read(response: Dispatcher.ResponseData, name: string): Promise<SubgraphResult> {
  const type = response.headers['content-type'];
  if (typeof type !== 'string' || !/^application\/(graphql-response\+)?json\b/u.test(type)) {
    await response.body.dump();
    return unavailable(name, `it answered ${response.statusCode}`);
  }
  const result: unknown = await response.body.json();
  return isResult(result) ? result : unavailable(name, 'its answer is no GraphQL result');
}

/** `data` an object or null, or no data and a list of errors. */
function isResult(value: unknown): value is SubgraphResult {
  if (typeof value !== 'object' || value === null) return false;
  const { data, errors } = value as { data?: unknown; errors?: unknown };
  if (errors !== undefined && !(Array.isArray(errors) && errors.every(isError))) return false;
  return data === undefined ? errors !== undefined : typeof data === 'object' && !Array.isArray(data);
}

function isError(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { message, path } = value as { message?: unknown; path?: unknown };
  return typeof message === 'string' && (path == null || Array.isArray(path));
}

const unavailable = (name: string, reason: string): SubgraphResult =>
  noAnswer('SUBGRAPH_UNAVAILABLE', `${name} is unavailable: ${reason}.`);
