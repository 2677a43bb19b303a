import type { Caller } from '../../../platform/access/caller.ts';
import { logistic } from '../additive/model.ts';
import { lacking, standing, type Domain } from '../inputs.ts';
import { domainsOf, predicted, type LearnedParameters } from '../learned/predict.ts';
import type { ModelDoc } from '../model.ts';
import { toldReasons, type Contribution } from '../reasons.ts';
import type { CustomerMapper } from '../types.ts';
import { campaignResponses } from '../response/predict.ts';
import type { ResponseParameters } from '../response/parameters.ts';
import { ACCOUNT, LEAD, SATISFACTION, type Card } from './rules.ts';

const daysOf = ({ salesFeatures, marketingFeatures, serviceFeatures, financeFeatures }: CustomerMapper) => ({
  sales: salesFeatures?.lastInteractionOn,
  marketing: marketingFeatures?.lastActiveOn,
  service: serviceFeatures?.lastContactOn,
  finance: financeFeatures?.lastOrderOn,
});

/** The model of each score that answers; null where there is none that is good enough. */
export type ScoreModels = Readonly<Record<Card['name'], ModelDoc<LearnedParameters> | null>> & {
  readonly CAMPAIGN_RESPONSE: ModelDoc<ResponseParameters> | null;
};

/** All scores of a customer: learned ones where there is a model, else points of judgement. */
export function scoresOf(customer: CustomerMapper, models: ScoreModels, now: Date, caller: Caller) {
  const score = (card: Card, advice: string | null) => {
    const model = models[card.name];
    return model === null || advice !== null
      ? judged(card, advice, customer, now, caller)
      : learned(card.name, model, customer, now, caller);
  };
  return {
    lead: score(LEAD, leadAdvice(customer)),
    account: score(ACCOUNT, lacking(customer, 'finance', 'an account is one of finance.')),
    satisfaction: score(SATISFACTION, voiceAdvice(customer, now)),
    campaignResponse: campaignResponses(customer, models.CAMPAIGN_RESPONSE, now, caller),
  };
}

const daysIn = (domains: readonly Domain[], customer: CustomerMapper) => {
  const days = daysOf(customer);
  return domains.map((domain) => days[domain]);
};

/**
 * Points are percents of the probability. What is log-odds in the model is shared out in proportion, which is what the Aumann-Shapley
 * value (1974) of a function of a sum is; so the points still add up.
 */
function learned(
  name: Card['name'],
  model: ModelDoc<LearnedParameters>,
  customer: CustomerMapper,
  now: Date,
  caller: Caller,
) {
  const domains = domainsOf(name);
  const { probability, low, high, baseline, contributions } = predicted(name, customer, model, now);
  const logOdds = contributions.reduce((sum, { contribution }) => sum + contribution, 0);
  const mean = logistic(baseline);
  const each = Math.abs(logOdds) < 1e-9 ? mean * (1 - mean) : (probability - mean) / logOdds;
  return {
    ...standing(customer, domains, now, daysIn(domains, customer)),
    ...{ baseline: 100 * mean, value: 100 * probability, low: 100 * low, high: 100 * high },
    ...{ model: { name, version: model.version }, learned: model, horizonDays: model.parameters.horizonDays },
    reasons: toldReasons(
      contributions.map((one) => ({ ...one, contribution: 100 * each * one.contribution })),
      caller,
    ),
  };
}

function judged(card: Card, advice: string | null, customer: CustomerMapper, now: Date, caller: Caller) {
  const { name, version, baseline, rules } = card;
  const domains = [...new Set(rules.map(({ domain }) => domain))];
  const stand = standing(customer, domains, now, daysIn(domains, customer), advice);
  const gone = new Set<string>(stand.missing.map(({ domain }) => domain));
  const said = { ...stand, baseline, model: { name, version }, learned: null, horizonDays: null };
  if (advice !== null) return { ...said, value: null, low: null, high: null, reasons: [] };
  const contributions = contributionsOf(card, customer, now);
  const value = contributions.reduce((sum, { contribution }) => sum + contribution, baseline);
  const unknown = rules.filter(({ domain }) => gone.has(domain));
  return {
    ...said,
    value,
    low: unknown.reduce((sum, { least }) => sum + least, value),
    high: unknown.reduce((sum, { most }) => sum + most, value),
    reasons: toldReasons(contributions, caller),
  };
}

const contributionsOf = ({ rules }: Card, customer: CustomerMapper, now: Date): Contribution[] =>
  rules.flatMap(({ input, domain, value, points }) => {
    const found = value(customer, now);
    return found == null ? [] : [{ input, domain: domain satisfies Domain, value: found, contribution: points(found) }];
  });

function leadAdvice(customer: CustomerMapper): string | null {
  const { salesFeatures: sales } = customer;
  const none = 'a lead is one of sales.';
  const open = (sales?.openLeads ?? 0) + (sales?.openOpportunities ?? 0) > 0;
  return lacking(customer, 'sales', none) ?? (open ? null : 'The customer has no open lead and no open opportunity.');
}

function voiceAdvice(customer: CustomerMapper, now: Date): string | null {
  const none = 'it takes an answer, a ticket or a review.';
  const voices = contributionsOf(SATISFACTION, customer, now).length;
  return lacking(customer, 'service', none) ?? (voices > 0 ? null : `The customer said nothing yet; ${none}`);
}
