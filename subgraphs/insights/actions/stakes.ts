import type { MoneyMinor } from '../../../platform/domain/money.ts';
import type { ActionKind, CurrencyFeatures } from '../schema.generated.ts';
import type { Known } from './facts.ts';

const MONTHS = 12;
const BETTER_PLAN = 0.25;
const GOODWILL = 0.25;
const WORD_OF_MOUTH = 0.05;

/** What a success of an action is taken to bring, in the customer's main currency; null without a purchase to tell it by. */
export function stakeOf(kind: ActionKind, { customer, churn }: Known): MoneyMinor | null {
  const main = mainCurrency(customer.financeFeatures?.currencies ?? []);
  if (!main) return null;
  const order = main.purchaseDays === 0 ? 0 : main.spendMinor / main.purchaseDays;
  const year = MONTHS * (main.recurringMinor ?? 0);
  const minor: Readonly<Record<ActionKind, number>> = {
    ADVISE: order,
    CROSS_SELL: order,
    UPSELL: BETTER_PLAN * year,
    RETENTION_OFFER: (churn ?? 0) * year,
    SERVICE_CALL: GOODWILL * Math.max(year, order),
    PAYMENT_REMINDER: main.overdueMinor ?? 0,
    REVIEW_REQUEST: WORD_OF_MOUTH * order,
    NOTHING: 0,
  };
  return { currency: main.currency, amountMinor: Math.round(minor[kind]) };
}

/** The currency in which the customer buys most often, of equals the first. */
const mainCurrency = (currencies: readonly CurrencyFeatures[]): CurrencyFeatures | undefined =>
  [...currencies].sort((a, b) => b.purchaseDays - a.purchaseDays || (a.currency < b.currency ? -1 : 1))[0];
