import { daysAfter, daysSince, lacking, standing } from './inputs.ts';
import type { CustomerMapper } from './types.ts';

const BOUGHT = 'it takes a purchase to say more.';

/** Recency, frequency and monetary value of the customer's purchases. */
export function rfmOf(customer: CustomerMapper, now: Date) {
  const { financeFeatures: finance } = customer;
  const advice = lacking(customer, 'finance', BOUGHT);
  const last = finance?.lastOrderOn ?? null;
  return {
    ...standing(customer, ['finance'], now, [last], advice),
    recencyDays: last === null ? null : daysSince(last, now),
    frequency: finance?.known ? finance.purchaseDays : null,
    monetary: (finance?.currencies ?? [])
      .filter(({ purchaseDays }) => purchaseDays > 0)
      .map(({ currency, spendMinor }) => ({ currency, amountMinor: spendMinor })),
  };
}

/** Since when the customer has been one: the first thing that sales or finance has of them. */
export function tenureOf(customer: CustomerMapper, now: Date) {
  const { salesFeatures: sales, financeFeatures: finance } = customer;
  const days = [sales?.firstInteractionOn, finance?.firstOrderOn, finance?.firstSubscriptionOn];
  const since = days.filter((day) => typeof day === 'string').sort()[0] ?? null;
  const advice = since === null ? 'It takes an interaction, an order or a subscription that can be read.' : null;
  return {
    ...standing(customer, ['sales', 'finance'], now, days, advice),
    since,
    days: since === null ? null : daysSince(since, now),
  };
}

/** The rhythm of purchases, and when the next one is due by it. */
export function interPurchaseTimeOf(customer: CustomerMapper, now: Date) {
  const { financeFeatures: finance } = customer;
  const few = finance?.meanGapDays == null ? 'Two purchase days make a rhythm; there are fewer.' : null;
  const advice = lacking(customer, 'finance', BOUGHT) ?? few;
  const last = finance?.lastOrderOn ?? null;
  const meanDays = finance?.meanGapDays ?? null;
  const nextExpectedOn = last === null || meanDays === null ? null : daysAfter(last, meanDays);
  return {
    ...standing(customer, ['finance'], now, [last], advice),
    meanDays,
    deviationDays: finance?.gapDeviationDays ?? null,
    nextExpectedOn,
    overdueDays: nextExpectedOn === null ? null : daysSince(nextExpectedOn, now),
  };
}
