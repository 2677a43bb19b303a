import { clientError } from '../../platform/errors.ts';
import { nextBestActionsOf } from './actions/propose.ts';
import { churnAdvice, churnOf, churnStanding } from './churn/predict.ts';
import type { ClvParameters } from './clv/lifetime.ts';
import { lifetimeValueOf } from './clv/predict.ts';
import { CONFIDENCE, type LearnedParameters } from './learned/predict.ts';
import { toldReasons } from './reasons.ts';
import type { RecommendationParameters } from './recommendations/parameters.ts';
import { recommendationsOf } from './recommendations/predict.ts';
import type { ResponseParameters } from './response/parameters.ts';
import { scoresOf } from './scores/scores.ts';
import type { Context, CustomerMapper } from './types.ts';

const MOST_MONTHS = 60;

export async function lifetimeValue(customer: CustomerMapper, months: number, { champions, now, caller }: Context) {
  if (months < 1 || months > MOST_MONTHS)
    throw clientError('BAD_USER_INPUT', `horizonMonths lies between 1 and ${MOST_MONTHS}; ${months} came.`);
  return lifetimeValueOf(customer, await champions.of<ClvParameters>('CLV'), months, now, caller);
}

export async function churnRisk(customer: CustomerMapper, { champions, now, caller }: Context) {
  const model = await champions.of<LearnedParameters>('CHURN');
  const advice = churnAdvice(customer, model);
  const churn = advice === null && model !== null ? churnOf(customer, model, now) : null;
  return {
    ...churnStanding(customer, now, advice),
    horizonDays: model?.parameters.horizonDays ?? null,
    probability: churn?.probability ?? null,
    low: churn?.low ?? null,
    high: churn?.high ?? null,
    confidence: CONFIDENCE,
    baseline: churn?.baseline ?? null,
    reasons: toldReasons(churn?.contributions ?? [], caller),
    model,
  };
}

export async function scores(customer: CustomerMapper, { champions, now, caller }: Context) {
  const [lead, account, satisfaction, response] = await Promise.all([
    champions.of<LearnedParameters>('LEAD'),
    champions.of<LearnedParameters>('ACCOUNT'),
    champions.of<LearnedParameters>('SATISFACTION'),
    champions.of<ResponseParameters>('CAMPAIGN_RESPONSE'),
  ]);
  const models = { LEAD: lead, ACCOUNT: account, SATISFACTION: satisfaction, CAMPAIGN_RESPONSE: response };
  return scoresOf(customer, models, now, caller);
}

export async function recommendations(customer: CustomerMapper, first: number, context: Context) {
  const model = await context.champions.of<RecommendationParameters>('RECOMMENDATIONS');
  return recommendationsOf(customer, model, first, context);
}

export async function nextBestActions(customer: CustomerMapper, first: number, context: Context) {
  const { champions, now, ledger, done, caller } = context;
  const [model, results, experiments, lately] = await Promise.all([
    champions.of<LearnedParameters>('CHURN'),
    ledger.results.get(),
    ledger.experiments.get(),
    done.load(customer.id),
  ]);
  const told = model !== null && churnAdvice(customer, model) === null;
  const churn = told ? churnOf(customer, model, now).probability : null;
  const churnVersion = told ? model.version : null;
  return nextBestActionsOf({ customer, churn, now }, first, {
    caller,
    results,
    experiments,
    done: lately,
    churnVersion,
  });
}
