import { dayOf, daysAgo, span, total, until } from '../../platform/domain/figures.ts';
import { at, branch, EMPTY, sum, type Tally } from '../../platform/domain/tally.ts';
import type { BillingAccountDoc } from './model.ts';
import { balance, oldestDueOn, orderCount, recurringRevenue } from './rules.ts';
import type { CurrencyFeatures, FinanceFeatures } from './schema.generated.ts';

const DAY_MS = 86_400_000;

/** What models may know of these accounts on a day; what no day is kept of only where the day is the present one. */
export function financeFeatures(accounts: readonly BillingAccountDoc[], now: Date, past = false): FinanceFeatures {
  const figures = sum(accounts.map((each) => each.figures));
  const days = until(branch(figures, 'orderDays'), now);
  const { first, last } = span(days);
  return {
    known: accounts.length > 0,
    orders: past ? total(days) : orderCount(figures),
    purchaseDays: Object.keys(days).length,
    firstOrderOn: first,
    lastOrderOn: last,
    ...gapsOf(Object.keys(days)),
    orders90: daysAgo(days, now, 89, 0),
    ordersPrior90: daysAgo(days, now, 179, 90),
    currencies: currenciesOf(figures, now, past),
    firstSubscriptionOn: span(until(branch(figures, 'startDays'), now)).first,
    ...(past ? {} : present(figures, now)),
  };
}

const present = (figures: Tally, now: Date) => ({
  payments: at(figures, 'payments', 'SUCCEEDED'),
  failedPayments: at(figures, 'payments', 'FAILED'),
  refunds: at(figures, 'refunds'),
  overdueDays: overdueDays(figures, now),
  activeSubscriptions: at(figures, 'subscriptions', 'ACTIVE'),
  endedSubscriptions: at(figures, 'subscriptions', 'ENDED'),
});

function overdueDays(figures: Tally, now: Date): number | null {
  const oldest = oldestDueOn(figures);
  if (oldest === null || oldest >= dayOf(now)) return null;
  return Math.round((Date.parse(dayOf(now)) - Date.parse(oldest)) / DAY_MS);
}

/** Mean and standard deviation of the days between purchase days. */
function gapsOf(days: readonly string[]): Pick<FinanceFeatures, 'meanGapDays' | 'gapDeviationDays'> {
  const times = days.map((day) => Date.parse(day)).sort((a, b) => a - b);
  const gaps = times.slice(1).map((time, index) => (time - times[index]!) / DAY_MS);
  if (gaps.length === 0) return { meanGapDays: null, gapDeviationDays: null };
  const mean = gaps.reduce((all, gap) => all + gap, 0) / gaps.length;
  const squares = gaps.reduce((all, gap) => all + (gap - mean) ** 2, 0);
  return { meanGapDays: mean, gapDeviationDays: gaps.length > 1 ? Math.sqrt(squares / (gaps.length - 1)) : null };
}

function currenciesOf(figures: Tally, now: Date, past: boolean): CurrencyFeatures[] {
  const byDay = until(branch(figures, 'spendDays'), now);
  const spent = new Map<string, Record<string, number>>();
  for (const day of Object.keys(byDay))
    for (const currency of Object.keys(branch(byDay, day))) {
      const days = spent.get(currency) ?? {};
      days[day] = at(byDay, day, currency);
      spent.set(currency, days);
    }
  const overdue = past ? new Map<string, number>() : byCurrency(balance(figures, dayOf(now)));
  const recurring = past ? new Map<string, number>() : byCurrency(recurringRevenue(figures));
  return [...new Set([...spent.keys(), ...overdue.keys(), ...recurring.keys()])].sort().map((currency) => ({
    currency,
    ...spendOf(spent.get(currency) ?? EMPTY),
    overdueMinor: past ? null : (overdue.get(currency) ?? 0),
    recurringMinor: past ? null : (recurring.get(currency) ?? 0),
  }));
}

function spendOf(days: Tally) {
  const { first, last } = span(days);
  const spendMinor = total(days);
  return {
    purchaseDays: Object.keys(days).length,
    firstOn: first,
    lastOn: last,
    spendMinor,
    repeatSpendMinor: first === null ? 0 : spendMinor - at(days, first),
  };
}

const byCurrency = (amounts: readonly { readonly currency: string; readonly amountMinor: number }[]) =>
  new Map(amounts.map(({ currency, amountMinor }) => [currency, amountMinor]));
