import { CALLS_HEADER } from './calls-body.ts';
import { exchange, type Headers, type Receiver } from './exchange.ts';
import { attemptOf, isJson, NOT_NOW, noAnswerOf, tooLong } from './read-answer.ts';
import type { Call, Line, Waiting } from './sender.ts';

/** Sends one call as a GraphQL request that every subgraph understands; returns what gives it up. */
export function sendOne(call: Waiting, { name, dispatcher, path, maxResponseBytes, learn }: Line): () => void {
  const chunks: Buffer[] = [];
  let [length, refusal] = [0, null as ReturnType<typeof noAnswerOf> | null];
  const receiver: Receiver = {
    begin: (status, headers) => {
      learn(headers[CALLS_HEADER] === '1');
      if (!isJson(headers)) refusal = noAnswerOf(name, `it answered ${status}`, NOT_NOW.has(status));
      else if (call.context.report) readReport(headers, call.context.report);
      return (chunk) => {
        length += chunk.length;
        if (length > maxResponseBytes) throw tooLong(maxResponseBytes);
        if (!refusal) chunks.push(chunk);
      };
    },
    end: () => call.settle(refusal ?? attemptOf(name, chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))),
    fail: (answered) => call.settle(noAnswerOf(name, 'it cannot be reached', !answered)),
  };
  return exchange(dispatcher, { path, headers: headersOf(call), body: `${call.body}}` }, receiver);
}

function headersOf({ context, token }: Call): string[] {
  const headers = ['content-type', 'application/json', 'accept', ACCEPTED, 'x-request-id', context.requestId];
  if (token !== undefined) headers.push('x-c360-caller', token);
  if (context.report) headers.push('x-c360-report', '1');
  if (context.span) headers.push('traceparent', context.span.traceparent);
  return headers;
}

const ACCEPTED = 'application/graphql-response+json, application/json';

/** What the subgraph says that the call cost; one of others says nothing. */
function readReport(headers: Headers, report: NonNullable<Call['context']['report']>): void {
  const number = (name: string) => (/^\d{1,9}$/u.test(String(headers[name])) ? Number(headers[name]) : null);
  report.commands = number('x-c360-commands');
  report.lagMs = number('x-c360-lag-ms');
  const asks = String(headers['x-c360-asks'] ?? '');
  if (/^[A-Za-z_,]{1,5000}$/u.test(asks)) report.asks = asks.split(',');
}
