import { explain, logistic, type AdditiveModel } from '../additive/model.ts';
import { missingOf, standing, type Domain } from '../inputs.ts';
import { likely } from '../maths/calibration.ts';
import type { ModelDoc } from '../model.ts';
import type { Contribution } from '../reasons.ts';
import type { CustomerMapper } from '../types.ts';
import { CHURN_INPUTS } from './inputs.ts';

/** What a churn model is made of. */
export interface ChurnParameters {
  readonly model: AdditiveModel;
  /** Within so many days the subscriptions end. */
  readonly horizonDays: number;
}

export const DOMAINS: readonly Domain[] = ['sales', 'marketing', 'service', 'finance'];
const CONFIDENCE = 0.8;

/** A prediction before it is told. */
export interface Churn {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  readonly baseline: number;
  readonly contributions: readonly Contribution[];
}

/** The probability that all subscriptions of a customer end within the horizon, with what it is made of. */
export function churnOf(
  customer: CustomerMapper,
  { parameters, calibration }: ModelDoc<ChurnParameters>,
  now: Date,
): Churn {
  const { model } = parameters;
  const gone = new Set(missingOf(customer, DOMAINS).map(({ domain }) => domain));
  const inputs = new Map(CHURN_INPUTS.map((each) => [each.name, each]));
  const explained = explain(model, (name) => inputs.get(name)?.value(customer, now) ?? null);
  const contributions = explained.contributions.map(({ feature, value, weight }) => {
    const { domain } = inputs.get(feature)!;
    // Of a domain that is down nothing is known: the mean customer stands in, and the interval takes all it could say.
    return { input: feature, domain, value, contribution: gone.has(domain) ? 0 : weight };
  });
  const logOdds = contributions.reduce((sum, { contribution }) => sum + contribution, model.intercept);
  const probability = logistic(logOdds);
  const [low, high] = likely(calibration, probability, CONFIDENCE);
  const unknown = model.terms.filter(({ feature }) => gone.has(inputs.get(feature.name)!.domain));
  const reach = (side: (...weights: number[]) => number) =>
    unknown.reduce((sum, { weights }) => sum + side(0, ...weights), 0);
  return {
    probability,
    low: shifted(low, reach(Math.min)),
    high: shifted(high, reach(Math.max)),
    baseline: model.intercept,
    contributions: contributions.filter(({ domain }) => !gone.has(domain)),
  };
}

const shifted = (probability: number, logOdds: number): number =>
  logOdds === 0 || probability === 0 || probability === 1
    ? probability
    : logistic(Math.log(probability / (1 - probability)) + logOdds);

const TRAIN = 'There is no model yet; `c360 train churn` learns one from the subscriptions that ended.';
const NO_SUBSCRIPTION =
  'The customer has no active subscription that could end; lifetimeValue says whether they still buy.';

/** What is to be there before a churn risk can be told; null where it is. */
export function churnAdvice(customer: CustomerMapper, model: ModelDoc | null): string | null {
  const { financeFeatures: finance } = customer;
  if (finance == null)
    return `finance ${finance === undefined ? 'could not answer' : 'may not be read for this purpose'}, and only it knows of subscriptions.`;
  if (!finance.known || (finance.activeSubscriptions ?? 0) === 0) return NO_SUBSCRIPTION;
  return model === null ? TRAIN : null;
}

/** The standing of a churn risk. */
export const churnStanding = (customer: CustomerMapper, now: Date, advice: string | null) =>
  standing(
    customer,
    DOMAINS,
    now,
    [
      customer.salesFeatures?.lastInteractionOn,
      customer.marketingFeatures?.lastActiveOn,
      customer.serviceFeatures?.lastContactOn,
      customer.financeFeatures?.lastOrderOn,
    ],
    advice,
  );

export { CONFIDENCE as CHURN_CONFIDENCE };
