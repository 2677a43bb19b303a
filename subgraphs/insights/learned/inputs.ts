import type { Value } from '../additive/features.ts';
import { daysSince, type Domain } from '../inputs.ts';
import type { CustomerMapper } from '../types.ts';

/** What a learned model looks at: only what is known of any day that is past, so that it learns from what was known then. */
export interface Input {
  readonly name: string;
  readonly domain: Domain;
  readonly value: (customer: CustomerMapper, now: Date) => Value;
}

type Of<D extends Domain> = NonNullable<CustomerMapper[`${D}Features`]>;

/**
 * Whether anything had happened in a domain by then. That a domain knows a party says nothing: parties are known as of now, and on a
 * past day it would tell who was to become one.
 */
const HAPPENED: { readonly [D in Domain]: (of: Of<D>) => boolean } = {
  sales: ({ lastInteractionOn }) => lastInteractionOn != null,
  marketing: ({ lastActiveOn }) => lastActiveOn != null,
  service: ({ lastContactOn, npsLast, csatMean, returns }) =>
    lastContactOn != null || npsLast != null || csatMean != null || returns > 0,
  finance: ({ purchaseDays, firstSubscriptionOn }) => purchaseDays > 0 || firstSubscriptionOn != null,
};

const input = <D extends Domain>(domain: D, name: string, of: (features: Of<D>, now: Date) => Value): Input => ({
  name: `${domain}.${name}`,
  domain,
  value: (customer, now) => {
    const features = customer[`${domain}Features`] as Of<D> | null | undefined;
    return features != null && HAPPENED[domain](features) ? of(features, now) : null;
  },
});

const since = (day: string | null | undefined, now: Date): number | null => (day == null ? null : daysSince(day, now));

const mood = (of: 'tickets' | 'reviews'): Input => ({
  name: `service.${of === 'tickets' ? 'ticketSentiment' : 'reviewSentiment'}`,
  domain: 'service',
  value: ({ serviceSentiment }) => serviceSentiment?.[of] ?? null,
});

const ALL: readonly Input[] = [
  input('finance', 'subscriptionDays', (of, now) => since(of.firstSubscriptionOn, now)),
  input('finance', 'orders90', (of) => of.orders90),
  input('finance', 'ordersPrior90', (of) => of.ordersPrior90),
  input('finance', 'daysSinceOrder', (of, now) => since(of.lastOrderOn, now)),
  input('finance', 'purchaseDays', (of) => of.purchaseDays),
  input('marketing', 'active90', (of) => of.active90),
  input('marketing', 'activePrior90', (of) => of.activePrior90),
  input('marketing', 'daysSinceActive', (of, now) => since(of.lastActiveOn, now)),
  input('service', 'tickets90', (of) => of.tickets90),
  input('service', 'ticketsPrior90', (of) => of.ticketsPrior90),
  input('service', 'calls90', (of) => of.calls90),
  input('service', 'daysSinceContact', (of, now) => since(of.lastContactOn, now)),
  input('service', 'npsLast', (of) => of.npsLast ?? null),
  input('service', 'csatMean', (of) => of.csatMean ?? null),
  input('service', 'returns', (of) => of.returns),
  input('sales', 'interactions90', (of) => of.interactions90),
  input('sales', 'interactionsPrior90', (of) => of.interactionsPrior90),
  input('sales', 'daysSinceInteraction', (of, now) => since(of.lastInteractionOn, now)),
  mood('tickets'),
  mood('reviews'),
];

const named = (...names: readonly string[]): Input[] => ALL.filter(({ name }) => names.includes(name));
const but = (...names: readonly string[]): Input[] => ALL.filter(({ name }) => !names.includes(name));
const MOODS = ['service.ticketSentiment', 'service.reviewSentiment'];

/** What each model looks at. */
export const INPUTS = {
  CHURN: but(...MOODS),
  LEAD: but(...MOODS, 'finance.subscriptionDays', 'service.returns'),
  ACCOUNT: but(...MOODS),
  SATISFACTION: [
    ...ALL.filter(({ domain }) => domain === 'service'),
    ...named('finance.orders90', 'finance.daysSinceOrder', 'marketing.active90', 'sales.interactions90'),
  ],
} as const;

/** The models that say how likely something is within a horizon. */
export type LearnedName = keyof typeof INPUTS;
