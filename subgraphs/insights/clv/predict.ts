import type { Caller } from '../../../platform/access/caller.ts';
import { decimalsOf, type MoneyMinor } from '../../../platform/domain/money.ts';
import { daysSince, lacking, standing } from '../inputs.ts';
import type { ModelDoc } from '../model.ts';
import { toldReasons } from '../reasons.ts';
import type { CurrencyFeatures } from '../schema.generated.ts';
import type { CustomerMapper } from '../types.ts';
import { CLV_CONFIDENCE, lifetimeOf, type ClvParameters, type Purchases } from './lifetime.ts';

const DAYS_PER_WEEK = 7;
const BOUGHT = 'it takes a purchase to say what may follow.';
const TRAIN = 'There is no model yet; `c360 train clv` learns one from the orders.';

/** What a customer bought in one currency, as the models take it; null without a purchase. */
export function purchasesOf(of: CurrencyFeatures, now: Date): Purchases | null {
  const { purchaseDays, firstOn, lastOn, repeatSpendMinor, currency } = of;
  if (purchaseDays === 0 || firstOn == null || lastOn == null) return null;
  const age = daysSince(firstOn, now) / DAYS_PER_WEEK;
  return {
    frequency: purchaseDays - 1,
    recency: age - daysSince(lastOn, now) / DAYS_PER_WEEK,
    age,
    meanValue: purchaseDays > 1 ? major(repeatSpendMinor, currency) / (purchaseDays - 1) : 0,
  };
}

/** Minor units as a number of major ones, for models alone. */
export const major = (minor: number, currency: string): number => minor / 10 ** decimalsOf(currency);

const money = (value: number, currency: string): MoneyMinor => ({
  amountMinor: Math.round(value * 10 ** decimalsOf(currency)),
  currency,
});

/** The lifetime value of a customer within a horizon, by currency. */
export function lifetimeValueOf(
  customer: CustomerMapper,
  model: ModelDoc<ClvParameters> | null,
  months: number,
  now: Date,
  caller: Caller,
) {
  const { financeFeatures: finance } = customer;
  const currencies = model === null ? [] : valuesOf(finance?.currencies ?? [], model.parameters, months, now, caller);
  const none = currencies.length === 0 ? `There is no purchase in a currency that the model knows; ${BOUGHT}` : null;
  const advice = lacking(customer, 'finance', BOUGHT) ?? (model === null ? TRAIN : none);
  return {
    ...standing(customer, ['finance'], now, [finance?.lastOrderOn], advice),
    horizonMonths: months,
    confidence: CLV_CONFIDENCE,
    currencies,
    model,
  };
}

function valuesOf(
  currencies: readonly CurrencyFeatures[],
  { currencies: models, discountRate }: ClvParameters,
  months: number,
  now: Date,
  caller: Caller,
) {
  return currencies.flatMap((features) => {
    const { currency } = features;
    const own = purchasesOf(features, now);
    const of = models[currency];
    if (own === null || of === undefined) return [];
    const { gains, value, low, high, baseline, ...found } = lifetimeOf(of, discountRate, own, months);
    const reason = (input: string, shown: number, contribution: number) =>
      ({ input: `finance.${input}`, domain: 'finance', value: shown, contribution }) as const;
    return {
      currency,
      probabilityAlive: found.probabilityAlive,
      expectedPurchases: found.expectedPurchases,
      expectedOrderValue: money(found.orderValue, currency),
      value: money(value, currency),
      low: money(low, currency),
      high: money(high, currency),
      baseline,
      reasons: toldReasons(
        [
          reason('repeatPurchases', own.frequency, gains.frequency),
          reason('weeksSinceLastPurchase', own.age - own.recency, gains.recency),
          reason('meanOrderValue', own.meanValue, gains.spend),
        ],
        caller,
      ),
    };
  });
}
