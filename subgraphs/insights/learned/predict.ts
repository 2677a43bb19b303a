import { explain, logistic, reachOf, type AdditiveModel } from '../additive/model.ts';
import { missingOf, type Domain } from '../inputs.ts';
import { likely } from '../maths/calibration.ts';
import type { ModelDoc } from '../model.ts';
import type { Contribution } from '../reasons.ts';
import type { CustomerMapper } from '../types.ts';
import { INPUTS, type Input, type LearnedName } from './inputs.ts';

/** What a learned model is made of. */
export interface LearnedParameters {
  readonly model: AdditiveModel;
  /** Within so many days what it is about happens. */
  readonly horizonDays: number;
}

export const CONFIDENCE = 0.8;

/** A prediction before it is told: `baseline` and all contributions are log-odds. */
export interface Prediction {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  readonly baseline: number;
  readonly contributions: readonly Contribution[];
}

/** The domains that a model looks at. */
export const domainsOf = (name: LearnedName): Domain[] => [...new Set(INPUTS[name].map(({ domain }) => domain))];

/** The probability of what a model is about, with what it is made of. */
export function predicted(
  name: LearnedName,
  customer: CustomerMapper,
  { parameters, calibration }: ModelDoc<LearnedParameters>,
  now: Date,
): Prediction {
  const { model } = parameters;
  const gone = new Set(missingOf(customer, domainsOf(name)).map(({ domain }) => domain));
  const inputs = new Map<string, Input>(INPUTS[name].map((each) => [each.name, each]));
  // Of a domain that is down nothing is known: the mean customer stands in, and the interval takes all it could say.
  const isKnown = (feature: string) => !gone.has(inputs.get(feature)!.domain);
  const explained = explain(model, (feature) => inputs.get(feature)?.value(customer, now) ?? null, isKnown);
  const contributions = explained.contributions
    .filter(({ feature }) => isKnown(feature))
    .map(({ feature, value, weight }) => ({
      input: feature,
      domain: inputs.get(feature)!.domain,
      value,
      contribution: weight,
    }));
  const { probability } = explained;
  const [low, high] = likely(calibration, probability, CONFIDENCE);
  const [least, most] = reachOf(model, isKnown);
  return {
    probability,
    low: shifted(low, least),
    high: shifted(high, most),
    baseline: model.intercept,
    contributions,
  };
}

const shifted = (probability: number, logOdds: number): number =>
  logOdds === 0 || probability === 0 || probability === 1
    ? probability
    : logistic(Math.log(probability / (1 - probability)) + logOdds);
