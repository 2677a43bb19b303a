import { getOperationAST, GraphQLError, OperationTypeNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  noAnswer,
  type CallReport,
  type SubgraphCall,
  type SubgraphError,
  type SubgraphResult,
} from '../calling/call.ts';
import { CALLS_HEADER, isVariables, LINES_TYPE, MAX_RESPONSE_BYTES, type CallItem } from '../calling/calls-body.ts';
import type { Caller } from '../access/caller.ts';
import type { ErrorCode } from '../codes.ts';
import { inProcess } from '../calling/in-process.ts';
import { masked } from './masked.ts';
import type { SubgraphServerOptions } from './serve.ts';

/** How long a resolver may take; the gateway gives up long before. */
export const CALL_MS = 60_000;

/** Told of one call, in a header. */
const MAX_ASKS = 50;
const MAX_OPERATIONS = 1_000;

/** A document and its variables, and nothing else that changes how it is answered. */
export interface PlainCall {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of the document's one operation, where it is told. */
  readonly operationName?: string;
}

export interface Calls {
  /** Answers a call; false, with nothing sent, where the document is not one query or mutation that fits the schema. */
  one(asked: PlainCall, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Answers several calls, each by a line of its own as soon as it is done. */
  several(items: readonly CallItem[], response: ServerResponse): void;
}

interface Asked extends PlainCall {
  readonly headers: IncomingMessage['headers'];
  readonly report: CallReport | undefined;
}

/** Answers calls by operations that are compiled once a document. */
export function createCalls(options: SubgraphServerOptions): Calls {
  const operationOf = prepared(options);

  async function lineOf(item: CallItem, at: number): Promise<string> {
    const { query, variables, caller: signed, requestId, traceparent } = item;
    const headers = { 'x-c360-caller': signed, 'x-request-id': requestId, traceparent };
    const report: CallReport | undefined = item.report ? { commands: null, lagMs: null } : undefined;
    const line = (result: SubgraphResult) => {
      const text = textOf(result, options).slice(1);
      if (text.length > MAX_RESPONSE_BYTES) return `{"at":${at},${TOO_LONG}\n`;
      return `{"at":${at},${report ? `"report":${JSON.stringify(report)},` : ''}${text}\n`;
    };
    const caller = await options.callerOf(headers);
    if (!caller) return line(UNSIGNED);
    const operation = operationOf(query);
    return line(operation ? await run(operation, caller, { query, variables, headers, report }, options) : UNFIT);
  }

  return {
    one: async (asked, request, response) => {
      const { query, variables, operationName } = asked;
      const { headers } = request;
      const caller = await options.callerOf(headers);
      if (!caller) return (send(response, 401, textOf(UNSIGNED, options)), true);
      const operation = operationOf(query);
      if (!operation || (operationName !== undefined && operationName !== operation.name)) return false;
      const report = headers['x-c360-report'] === '1' ? { commands: null, lagMs: null } : undefined;
      const result = await run(operation, caller, { query, variables, headers, report }, options);
      if (report) tell(response, report);
      send(response, result.data === undefined ? 400 : 200, textOf(result, options));
      return true;
    },
    several: (items, response) => {
      response.writeHead(200, { 'content-type': LINES_TYPE, [CALLS_HEADER]: '1' });
      const lines = gathering(response, items.length);
      items.forEach((item, at) => {
        lineOf(item, at).then(lines, (error: unknown) => {
          options.log.error({ err: error }, 'a call could not be answered');
          lines(`{"at":${at},${FAILED}\n`);
        });
      });
    },
  };
}

async function run(
  { call }: Operation,
  caller: Caller,
  { variables, headers, report }: Asked,
  { name, tracer }: SubgraphServerOptions,
): Promise<SubgraphResult> {
  const requestId = textIn(headers, 'x-request-id') ?? '';
  const span = tracer?.begin(`answer ${name}`, 'server', textIn(headers, 'traceparent'));
  try {
    return await call(variables, { caller, requestId, deadline: performance.now() + CALL_MS, report, span });
  } finally {
    span?.end();
  }
}

/** Without data the variables did not fit; beside data a resolver failed. */
function textOf({ data, errors }: SubgraphResult, { log }: SubgraphServerOptions): string {
  if (!errors?.length) return JSON.stringify({ data });
  const code: ErrorCode = data === undefined ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
  const format = (error: SubgraphError) => {
    const formatted = error instanceof GraphQLError ? masked(error.toJSON(), error, log) : error;
    return { ...formatted, extensions: { code, ...formatted.extensions } };
  };
  return JSON.stringify({ errors: errors.map(format), data });
}

interface Operation {
  readonly name: string | undefined;
  readonly call: SubgraphCall;
}

/** The operation of a document; null for a document that a full GraphQL server has to look at. */
function prepared(options: SubgraphServerOptions): (query: string) => Operation | null {
  const subgraph = inProcess(options);
  const operations = new LRUCache<string, { readonly operation: Operation | null }>({
    max: MAX_OPERATIONS,
    maxSize: MAX_OPERATIONS * 8 * 1024,
    sizeCalculation: (_, query) => query.length + 1,
  });
  const prepare = (query: string): Operation | null => {
    try {
      const operation = getOperationAST(parse(query, { noLocation: true }));
      if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
      return { name: operation.name?.value, call: subgraph.prepare(query) };
    } catch {
      return null;
    }
  };
  return (query) => {
    let known = operations.get(query);
    if (!known) operations.set(query, (known = { operation: prepare(query) }));
    return known.operation;
  };
}

/** Writes lines: those that are done in one turn of the event loop together. */
function gathering(response: ServerResponse, expected: number): (line: string) => void {
  let [left, text] = [expected, ''];
  const flush = () => {
    if (left === 0 || text === '') return;
    response.write(text);
    text = '';
  };
  return (line) => {
    left -= 1;
    if (text === '' && left > 0) setImmediate(flush);
    text += line;
    if (left === 0) response.end(text);
  };
}

/** The parameters of a plain call; null where the request has others. */
export function plainCall({ method, headers }: IncomingMessage, body: unknown): PlainCall | null {
  if (method !== 'POST' || !/^application\/json\b/u.test(headers['content-type'] ?? '')) return null;
  if (headers['apollo-federation-include-trace'] !== undefined || !isVariables(body)) return null;
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || extensions != null) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  const name = operationName ?? undefined;
  const given = variables ?? {};
  return isVariables(given) ? { query, variables: given, operationName: name } : null;
}

function send(response: ServerResponse, status: number, text: string): void {
  const type = 'application/json; charset=utf-8';
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    [CALLS_HEADER]: '1',
  });
  response.end(text);
}

/** What the call cost, as headers: whoever is not answered is not told. */
export function tell(response: ServerResponse, { commands, lagMs, asks }: CallReport): void {
  if (commands !== null) response.setHeader('x-c360-commands', commands);
  if (asks) response.setHeader('x-c360-asks', asks.slice(0, MAX_ASKS).join(','));
  if (lagMs !== null) response.setHeader('x-c360-lag-ms', lagMs);
}

const textIn = (headers: IncomingMessage['headers'], name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

const without = ({ errors }: SubgraphResult): SubgraphResult => ({ errors });
export const UNSIGNED_RULE = 'A subgraph answers signed callers only; this call carries no valid signature.';
const UNSIGNED = without(noAnswer('UNAUTHENTICATED', UNSIGNED_RULE));
const UNFIT = without(
  noAnswer('GRAPHQL_VALIDATION_FAILED', 'A call is one operation that fits the subgraph’s schema.'),
);
const textWithout = (result: SubgraphResult) => JSON.stringify(result).slice(1);
const FAILED = textWithout(noAnswer('INTERNAL_SERVER_ERROR', 'The subgraph failed.'));
const TOO_LONG = textWithout(noAnswer('INTERNAL_SERVER_ERROR', 'The answer is longer than a call may bring.'));
