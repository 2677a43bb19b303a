import { CALLS_TYPE, createLines, LINES_TYPE, type CallLine } from './calls-body.ts';
import { exchange, type Receiver } from './exchange.ts';
import { isResult, NOT_NOW, noAnswerOf } from './read-answer.ts';
import type { Line, Waiting } from './sender.ts';

/** A server that does not know such requests has taken nothing in. */
const UNKNOWN = new Set([400, 404, 405, 415, ...NOT_NOW]);

/** Sends several calls in one request; each is settled by its line of the answer. Returns what gives them up. */
export function sendSeveral(calls: readonly Waiting[], { name, dispatcher, path, maxResponseBytes, learn }: Line) {
  const settleAll = (reason: string, again: boolean) => {
    const attempt = noAnswerOf(name, reason, again);
    for (const call of calls) call.settle(attempt);
  };
  const receiver: Receiver = {
    begin: (status, headers) => {
      const takes = String(headers['content-type']).startsWith(LINES_TYPE);
      if (takes) return createLines(maxResponseBytes, (line) => settleBy(line, calls, name));
      learn(false);
      settleAll(`it answered ${status}`, UNKNOWN.has(status));
      return () => {};
    },
    end: () => settleAll('its answer is no GraphQL result', false),
    fail: (answered) => settleAll('it cannot be reached', !answered),
  };
  const sent = { path, headers: HEADERS, body: `[${calls.map(itemOf).join(',')}]` };
  return exchange(dispatcher, sent, receiver);
}

const HEADERS = ['content-type', CALLS_TYPE, 'accept', LINES_TYPE];

function itemOf({ body, context, token }: Waiting): string {
  let item = `${body},"requestId":${JSON.stringify(context.requestId)}`;
  if (token !== undefined) item += `,"caller":${JSON.stringify(token)}`;
  if (context.report) item += ',"report":true';
  if (context.span) item += `,"traceparent":${JSON.stringify(context.span.traceparent)}`;
  return `${item}}`;
}

/** Throws for a line that is none: then nothing more of the answer can be trusted. */
function settleBy(text: string, calls: readonly Waiting[], name: string): void {
  const { at, report, ...result } = JSON.parse(text) as CallLine;
  const call = calls[at];
  if (!call) throw new Error('A line names the call that it answers.');
  if (!isResult(result)) return call.settle(noAnswerOf(name, 'its answer is no GraphQL result', false));
  if (report && call.context.report && !call.settled) Object.assign(call.context.report, report);
  call.settle({ result, failed: false, again: false });
}
