import { createBreaker, type Breaker, type BreakerState } from './breaker.ts';
import { createBudget } from './budget.ts';
import { noAnswer, timedOut, type CallContext, type SubgraphResult } from './call.ts';
import { createTurns, type TurnsSettings } from './turns.ts';

/** What one try of a call brought. */
export interface Attempt {
  readonly result: SubgraphResult;
  /** No answer came: it speaks against the subgraph. */
  readonly failed: boolean;
  /** It may go better at once: nothing was taken in, as far as can be told. */
  readonly again: boolean;
}

export interface SteadyOptions {
  readonly turns?: TurnsSettings;
  readonly breaker?: Breaker;
  /** Told of each try that is a second one. */
  readonly onRetry?: () => void;
  readonly onState?: (state: BreakerState) => void;
}

/** Runs a call's tries; `idempotent` ones may be repeated. */
export type Steady = (
  attempt: () => Promise<Attempt>,
  call: CallContext,
  idempotent: boolean,
) => Promise<SubgraphResult>;

/**
 * Calls of one subgraph that keep the rest going when it fails: a bounded number at once with a queue, none while it
 * keeps failing, a second try only where that does no harm and within a budget.
 */
export function steadyCalls(name: string, options: SteadyOptions = {}): Steady {
  const { turns: settings, breaker = createBreaker(), onRetry, onState } = options;
  const turns = createTurns(settings);
  const budget = createBudget();

  async function attempted(attempt: () => Promise<Attempt>): Promise<Attempt> {
    const tell = breaker.admit();
    if (!tell) return { result: resting(name), failed: true, again: false };
    const made = await attempt();
    tell(made.failed);
    onState?.(breaker.state);
    return made;
  }

  return async (attempt, call, idempotent) => {
    const refused = await turns.take(call.deadline);
    if (refused) return refused === 'late' ? timedOut(name) : busy(name);
    try {
      if (performance.now() >= call.deadline) return timedOut(name);
      budget.earn();
      const first = await attempted(attempt);
      if (!first.again || !idempotent || !budget.spend()) return first.result;
      onRetry?.();
      return (await attempted(attempt)).result;
    } finally {
      turns.done();
    }
  };
}

const resting = (name: string): SubgraphResult =>
  noAnswer('SUBGRAPH_UNAVAILABLE', `${name} is unavailable: it failed too often and is asked again in a few seconds.`);

const busy = (name: string): SubgraphResult =>
  noAnswer('SUBGRAPH_UNAVAILABLE', `${name} is unavailable: too many calls wait for it.`);
