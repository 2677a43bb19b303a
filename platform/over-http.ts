import { Pool, type Dispatcher } from 'undici';
import {
  noAnswer,
  timedOut,
  type CallContext,
  type CallReport,
  type Subgraph,
  type SubgraphCall,
  type SubgraphResult,
} from './call.ts';
import type { Caller } from './caller.ts';
import { CLIENT_IDLE_MS, CLIENT_IDLE_UNTOLD_MS } from './keep-alive.ts';
import { steadyCalls, type Attempt, type SteadyOptions } from './steady.ts';
import { TURNS } from './turns.ts';
import { overEvents } from './over-events.ts';

const MAX_RESPONSE_BYTES = 10 * 1024 * 1024;

export interface OverHttpOptions extends SteadyOptions {
  readonly name: string;
  readonly url: string;
  /** A token that names the caller to this subgraph; absent where the subgraph asks for none. */
  readonly sign?: (caller: Caller, name: string) => Promise<string> | string;
  readonly maxResponseBytes?: number;
}

/** A subgraph behind HTTP: kept-alive connections, the request's deadline, a cap on the response, no redirects, and what `steadyCalls` promises. */
export function overHttp({ name, url, sign, maxResponseBytes, ...steady }: OverHttpOptions): Subgraph {
  const { origin, pathname, search } = new URL(url);
  const turns = steady.turns ?? TURNS;
  const pool = new Pool(origin, {
    connections: turns.atOnce,
    maxResponseSize: maxResponseBytes ?? MAX_RESPONSE_BYTES,
    keepAliveTimeout: CLIENT_IDLE_UNTOLD_MS,
    keepAliveMaxTimeout: CLIENT_IDLE_MS,
  });
  const run = steadyCalls(name, { ...steady, turns });

  async function attempt(body: string, call: CallContext): Promise<Attempt> {
    const signal = AbortSignal.timeout(Math.max(0, Math.ceil(call.deadline - performance.now())));
    let response: Dispatcher.ResponseData | null = null;
    try {
      const headers = await headersOf(call, name, sign);
      response = await pool.request({ method: 'POST', path: pathname + search, headers, body, signal });
      if (call.report) readReport(response, call.report);
      return await read(response, name);
    } catch {
      if (signal.aborted) return { result: timedOut(name), failed: true, again: false };
      return noAnswerOf(name, 'it cannot be reached', response === null);
    }
  }

  const prepare = (document: string): SubgraphCall => {
    const start = `{"query":${JSON.stringify(document)},"variables":`;
    const idempotent = !/^\s*(mutation|subscription)\b/u.test(document);
    return (variables, call) => {
      const body = `${start}${JSON.stringify(variables)}}`;
      return run(() => attempt(body, call), call, idempotent);
    };
  };
  const headers = (call: CallContext) => headersOf(call, name, sign);
  const events = overEvents({ name, url, headers, maxEventBytes: maxResponseBytes ?? MAX_RESPONSE_BYTES });
  const close = async () => void (await Promise.all([pool.close(), events.close()]));
  return { name, prepare, subscribe: events.subscribe, close };
}

async function headersOf(call: CallContext, name: string, sign: OverHttpOptions['sign']) {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'x-request-id': call.requestId,
  };
  if (sign) headers['x-c360-caller'] = await sign(call.caller, name);
  if (call.report) headers['x-c360-report'] = '1';
  if (call.span) headers['traceparent'] = call.span.traceparent;
  return headers;
}

/** What the subgraph says that the call cost; one of others says nothing. */
function readReport({ headers }: Dispatcher.ResponseData, report: CallReport): void {
  const number = (name: string) => (/^\d{1,9}$/u.test(String(headers[name])) ? Number(headers[name]) : null);
  report.commands = number('x-c360-commands');
  report.lagMs = number('x-c360-lag-ms');
  const asks = String(headers['x-c360-asks'] ?? '');
  if (/^[A-Za-z_,]{1,5000}$/u.test(asks)) report.asks = asks.split(',');
}

/** A server in front of the subgraph, or the subgraph before it began, says that it cannot take the call now. */
const NOT_NOW = new Set([502, 503, 504]);

/** Whatever the status is, a body that is a GraphQL result counts; anything else is no answer. */
async function read(response: Dispatcher.ResponseData, name: string): Promise<Attempt> {
  const type = response.headers['content-type'];
  if (typeof type !== 'string' || !/^application\/(graphql-response\+)?json\b/u.test(type)) {
    await response.body.dump();
    return noAnswerOf(name, `it answered ${response.statusCode}`, NOT_NOW.has(response.statusCode));
  }
  const result: unknown = await response.body.json();
  if (!isResult(result)) return noAnswerOf(name, 'its answer is no GraphQL result', false);
  return { result, failed: false, again: false };
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

const noAnswerOf = (name: string, reason: string, again: boolean): Attempt => ({
  result: noAnswer('SUBGRAPH_UNAVAILABLE', `${name} is unavailable: ${reason}.`),
  failed: true,
  again,
});
