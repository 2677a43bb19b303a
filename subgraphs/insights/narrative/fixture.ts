import type { Value } from './facts.ts';

const money = (amount: string, currency = 'GBP') => ({ amount, currency });

/** What is known of a customer of the examples. */
export const ADA = {
  profile: { name: { value: 'Ada Lovelace' }, organization: { value: 'Analytical Engines' } },
  tenure: { since: '2024-03-12' },
  sales: {
    figures: {
      openOpportunities: 1,
      pipeline: [money('1200.00')],
      lastInteractionOn: '2026-11-20',
      recentInteractions: 3,
    },
  },
  marketing: {
    figures: {
      lastActiveOn: '2026-11-23',
      recentActive: 14,
      affinities: [
        { category: 'machines', share: 0.62 },
        { category: 'grinders', share: 0.2 },
      ],
    },
    subscribers: [{ mutedChannels: ['PHONE', 'SMS'] }],
  },
  service: {
    figures: {
      openTickets: 3,
      openTicketsByPriority: [{ priority: 'URGENT', count: 2 }],
      reopenedTickets: 1,
      lastTicketOn: '2026-11-18',
      lastCallOn: '2026-10-02',
      missedCalls: 2,
      nps: { last: 9, lastOn: '2026-11-03' },
      reviews: 2,
      meanRating: 4.5,
      returns: 1,
      lastReturnOn: '2026-09-09',
      openCriticalAlerts: 1,
    },
  },
  finance: {
    figures: {
      orders: 4,
      spend: [money('1432.60'), money('20.00', 'EUR')],
      lastOrderOn: '2026-11-01',
      overdueBalance: [money('50.00')],
      oldestDueOn: '2026-10-31',
      failedPayments: 1,
      activeSubscriptions: 1,
      recurringRevenue: [money('19.90')],
    },
  },
  nextBestActions: { actions: [{ kind: 'ADVISE', channel: 'SOCIAL', network: 'instagram', category: 'machines' }] },
  healthScore: { value: 71.6 },
  lifetimeValue: { horizonMonths: 12, currencies: [{ value: money('310.00') }] },
  churnRisk: { horizonDays: 60, probability: 0.12 },
};

/** Another value of the same kind, far enough from it to be told otherwise. */
export function altered(value: Value): Value {
  if (typeof value === 'number') return value < 1 ? value + 0.1 : value + 1;
  if (typeof value === 'boolean') return !value;
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return new Date(Date.parse(value) + 86_400_000).toISOString().slice(0, 10);
  if (/^\d+\.\d\d$/u.test(value)) return (Number(value) + 1).toFixed(2);
  const others: Readonly<Record<string, string>> = {
    GBP: 'USD',
    EUR: 'CHF',
    URGENT: 'HIGH',
    HIGH: 'URGENT',
    ADVISE: 'CROSS_SELL',
    PHONE: 'POST',
    SMS: 'AD',
  };
  return others[value] ?? `${value}x`;
}
