import type { Dispatcher } from 'undici';
import { timedOut, type CallContext } from './call.ts';
import { MAX_CALLS } from './calls-body.ts';
import type { Attempt } from './steady.ts';
import { createAlarms } from './alarms.ts';
import { sendOne } from './send-one.ts';
import { sendSeveral } from './send-several.ts';

/** Calls that are longer than this together go in more than one request. */
const MAX_TOGETHER_LENGTH = 1024 * 1024;

/** A subgraph as calls are sent to it. */
export interface Line {
  readonly name: string;
  readonly dispatcher: Dispatcher;
  readonly path: string;
  readonly maxResponseBytes: number;
  /** Told by each answer whether the subgraph takes several calls at once. */
  readonly learn: (takesSeveral: boolean) => void;
}

/** A call as it is sent. */
export interface Call {
  /** The operation and its variables: a JSON object without its last brace. */
  readonly body: string;
  readonly context: CallContext;
  /** Names the caller; absent where the subgraph asks for nobody's name. */
  readonly token: string | undefined;
}

/** A call whose outcome somebody waits for; what comes after its outcome is dropped. */
export interface Waiting extends Call {
  readonly settled: boolean;
  settle(attempt: Attempt): void;
}

interface Queued extends Waiting {
  settled: boolean;
  /** Gives up the request that it went in, once nobody waits for anything of it. */
  abandon: () => void;
}

/**
 * Sends calls to a subgraph. To one that takes several at once, those that are made in one turn of the event loop go in
 * one request, each under its own caller's signature, and each has its answer as soon as it is there.
 */
export function createSender(subgraph: Omit<Line, 'learn'>): (call: Call) => Promise<Attempt> {
  const alarm = createAlarms();
  const late: Attempt = { result: timedOut(subgraph.name), failed: true, again: false };
  const line: Line = { ...subgraph, learn: (takesSeveral) => (together = takesSeveral) };
  let together = false;
  let queue: Queued[] = [];

  function send(calls: readonly Queued[]): void {
    const open = calls.filter(({ settled }) => !settled);
    if (open.length === 0) return;
    const giveUp = open.length === 1 ? sendOne(open[0]!, line) : sendSeveral(open, line);
    for (const call of open) call.abandon = () => open.every(({ settled }) => settled) && giveUp();
  }

  function flush(): void {
    const calls = queue;
    queue = [];
    let [start, length] = [0, 0];
    calls.forEach(({ body }, index) => {
      length += body.length;
      if (index - start < MAX_CALLS && length <= MAX_TOGETHER_LENGTH) return;
      send(calls.slice(start, index));
      [start, length] = [index, body.length];
    });
    send(calls.slice(start));
  }

  return (call) =>
    new Promise((resolve) => {
      const waiting: Queued = { ...call, settled: false, settle, abandon: () => {} };
      const off = alarm(call.context.deadline, () => {
        settle(late);
        waiting.abandon();
      });
      function settle(attempt: Attempt): void {
        if (waiting.settled) return;
        waiting.settled = true;
        off();
        resolve(attempt);
      }
      if (!together) return send([waiting]);
      if (queue.length === 0) setImmediate(flush);
      queue.push(waiting);
    });
}
