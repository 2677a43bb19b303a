import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { SubgraphResult } from '../../platform/calling/call.ts';
import type { Caller } from '../../platform/access/caller.ts';
import { CODES } from '../../platform/codes.ts';
import type { Metrics } from '../../platform/observe/metrics.ts';
import type { GatewayResult } from '../run.ts';
import type { Planner } from '../plan/plan.ts';

/** Who watches what a gateway does, and the operations that have names for it. */
export interface Watch {
  readonly metrics?: Metrics;
  readonly log?: Logger;
  /** The names that may become labels; what a client calls its operation otherwise is `other`. */
  readonly operations: ReadonlySet<string>;
}

export interface Observed {
  readonly requestId: string;
  readonly caller: Caller;
  readonly operationName: string | null | undefined;
  /** Milliseconds of `performance.now()`. */
  readonly began: number;
}

/** Counts a request that has its answer, and logs one line of it: no value of the request or of the answer is in it. */
export function observeRequest(
  { metrics, log, operations }: Watch,
  observed: Observed,
  result: GatewayResult,
  streams = false,
): void {
  const { requestId, caller, operationName, began } = observed;
  const operation = nameOf(operationName, operations);
  const ms = performance.now() - began;
  const outcome = streams ? 'stream' : outcomeOf(result);
  const codes = codesOf(result);
  log?.info(
    { requestId, operation, outcome, codes, ms: Math.round(ms), caller: pseudonymOf(caller) },
    'A request was answered',
  );
  if (!metrics) return;
  metrics.requests.inc({ operation, outcome });
  metrics.requestSeconds.observe({ operation }, ms / 1_000);
  for (const { extensions } of result.errors ?? []) metrics.errors.inc({ code: codeOf(extensions.code) });
}

/** The operation's name if it is among those that may be told; clients can put anything into a name. */
export const nameOf = (operationName: string | null | undefined, operations: ReadonlySet<string>): string =>
  operationName && operations.has(operationName) ? operationName : 'other';

/** The error codes of a result, each once. */
export const codesOf = ({ errors = [] }: GatewayResult): string[] => [
  ...new Set(errors.map(({ extensions }) => codeOf(extensions.code))),
];

/** Whether all was answered, a part, or nothing. */
export const outcomeOf = ({ data, errors }: GatewayResult) =>
  data === undefined ? 'refused' : errors === undefined ? 'complete' : 'partial';

/** Counts a call of a subgraph. */
export function observeCall(
  { calls, callSeconds }: Metrics,
  subgraph: string,
  ms: number,
  result: SubgraphResult,
): void {
  calls.inc({ subgraph, outcome: callOutcomeOf(result) });
  callSeconds.observe({ subgraph }, ms / 1_000);
}

/** Whether a subgraph answered, and without errors. */
export const callOutcomeOf = (result: SubgraphResult) =>
  answered(result) ? (result.errors?.length ? 'errors' : 'complete') : 'none';

const NONE = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']);

const answered = ({ errors }: SubgraphResult): boolean =>
  !errors?.some(({ extensions }) => NONE.has(extensions?.['code']));

/** A planner whose plans are counted and timed. */
export function observedPlanner<P extends Planner>(planner: P, metrics: Metrics | undefined): P {
  if (!metrics) return planner;
  const { plans, planSeconds } = metrics;
  const plan: Planner['plan'] = async (...asked) => {
    const ended = planSeconds.startTimer();
    try {
      const made = await planner.plan(...asked);
      plans.inc({ outcome: 'made' });
      return made;
    } catch (error) {
      plans.inc({ outcome: 'failed' });
      throw error;
    } finally {
      ended();
    }
  };
  return { ...planner, plan };
}

/** Subgraphs of others may have codes of their own; as labels they would be unbounded. */
const codeOf = (code: string): string => (Object.hasOwn(CODES, code) ? code : 'other');

const pseudonyms = new WeakMap<Caller, string>();

/** Tells callers apart in the log without naming them. */
function pseudonymOf(caller: Caller): string {
  let pseudonym = pseudonyms.get(caller);
  if (pseudonym === undefined) {
    pseudonym = createHash('sha256').update(caller.subject).digest('hex').slice(0, 12);
    pseudonyms.set(caller, pseudonym);
  }
  return pseudonym;
}
