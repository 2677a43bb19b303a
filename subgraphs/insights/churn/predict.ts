import { standing } from '../inputs.ts';
import { domainsOf, predicted, type LearnedParameters, type Prediction } from '../learned/predict.ts';
import type { ModelDoc } from '../model.ts';
import type { CustomerMapper } from '../types.ts';

/** The probability that all subscriptions of a customer end within the horizon, with what it is made of. */
export const churnOf = (customer: CustomerMapper, model: ModelDoc<LearnedParameters>, now: Date): Prediction =>
  predicted('CHURN', customer, model, now);

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
    domainsOf('CHURN'),
    now,
    [
      customer.salesFeatures?.lastInteractionOn,
      customer.marketingFeatures?.lastActiveOn,
      customer.serviceFeatures?.lastContactOn,
      customer.financeFeatures?.lastOrderOn,
    ],
    advice,
  );
