import type { ResultCounts, ResultDoc } from '../model.ts';
import type { ActionKind } from '../schema.generated.ts';

/** How often an action succeeds, and how often the same comes without it. */
interface Prior {
  readonly rate: number;
  readonly withoutIt: number;
}

/** Judgement, until outcomes say otherwise. */
const PRIORS: Readonly<Record<ActionKind, Prior>> = {
  ADVISE: { rate: 0.15, withoutIt: 0.08 },
  RETENTION_OFFER: { rate: 0.8, withoutIt: 0.65 },
  SERVICE_CALL: { rate: 0.6, withoutIt: 0.4 },
  PAYMENT_REMINDER: { rate: 0.6, withoutIt: 0.45 },
  CROSS_SELL: { rate: 0.06, withoutIt: 0.03 },
  UPSELL: { rate: 0.05, withoutIt: 0.02 },
  REVIEW_REQUEST: { rate: 0.12, withoutIt: 0.02 },
  NOTHING: { rate: 0, withoutIt: 0 },
};

export const ACTION_KINDS = Object.keys(PRIORS) as ActionKind[];

/** Outcomes that a prior weighs as much as. */
const STRENGTH = 20;
const MOST_FACTOR = 5;

/** What a kind of action is worth by its outcomes. */
export interface Learned extends Prior {
  /** What one success brings, beside what was expected. */
  readonly yield: number;
  /** What it adds now beside what it was taken to add at first. */
  readonly factor: number;
  readonly outcomes: number;
}

export const NO_RESULTS: ResultCounts = { count: 0, succeeded: 0, valued: 0, yieldMilli: 0 };

/** The counts of several results together. */
export const together = (results: readonly ResultCounts[]): ResultCounts =>
  results.reduce(
    (sum, each) => ({
      count: sum.count + each.count,
      succeeded: sum.succeeded + each.succeeded,
      valued: sum.valued + each.valued,
      yieldMilli: sum.yieldMilli + each.yieldMilli,
    }),
    NO_RESULTS,
  );

/** The mean of a beta posterior (Gelman et al., Bayesian Data Analysis, 3rd ed., 2.4). */
const shrunk = (prior: number, { count, succeeded }: ResultCounts): number =>
  (STRENGTH * prior + succeeded) / (STRENGTH + count);

/** What a kind of action is worth: its prior, moved by the outcomes of what was done and of what was held back. */
export function learnedOf(kind: ActionKind, results: readonly ResultDoc[]): Learned {
  const prior = PRIORS[kind];
  const own = results.filter((each) => each.kind === kind);
  const done = together(own.filter(({ group }) => group !== 'CONTROL'));
  const held = together(own.filter(({ group }) => group === 'CONTROL'));
  const [rate, withoutIt] = [shrunk(prior.rate, done), shrunk(prior.withoutIt, held)];
  const each = (STRENGTH + done.yieldMilli / 1_000) / (STRENGTH + done.valued);
  const first = prior.rate - prior.withoutIt;
  const now = (rate - withoutIt) * each;
  const factor = first === 0 ? 1 : Math.min(MOST_FACTOR, Math.max(0, now / first));
  return { rate, withoutIt, yield: each, factor, outcomes: done.count + held.count };
}
