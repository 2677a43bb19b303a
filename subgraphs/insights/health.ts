import type { Caller } from '../../platform/access/caller.ts';
import { standing, type Domain } from './inputs.ts';
import type { ModelDoc } from './model.ts';
import type { HealthPartName } from './schema.generated.ts';
import type { CustomerMapper } from './types.ts';

interface Part {
  readonly name: HealthPartName;
  readonly domain: Domain;
  readonly weight: number;
  /** From 0 to 1; null where nobody has anything to say to it. */
  readonly value: (customer: CustomerMapper) => number | null;
  /** Whether a past day says as much of it, and only of whom something had happened by then. */
  readonly past?: (customer: CustomerMapper) => boolean;
}

const always = (): boolean => true;

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** How the last 90 days stand beside the 90 before: 0.5 where they are equal, 1 where there is only now; 0 where all was before both. */
const momentum = (now: number, before: number, ever = false): number | null =>
  now + before === 0 ? (ever ? 0 : null) : now / (now + before);

/** Points are told to a tenth; what is told adds up. */
const tenth = (points: number): number => Math.round(10 * points) / 10;

const mean = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

const MONTH_DAYS = 30;

/** The weights are points of judgement, not learned: they say what the company looks at, and how much. */
const PARTS: readonly Part[] = [
  {
    name: 'PURCHASES',
    domain: 'finance',
    weight: 25,
    value: ({ financeFeatures: of }) =>
      of?.known ? momentum(of.orders90, of.ordersPrior90, of.lastOrderOn != null) : null,
    past: always,
  },
  {
    name: 'PAYMENTS',
    domain: 'finance',
    weight: 15,
    value: ({ financeFeatures: of }) =>
      of?.known
        ? within(
            1 -
              (of.overdueDays ?? 0) / (2 * MONTH_DAYS) -
              (of.failedPayments ?? 0) / Math.max(1, (of.payments ?? 0) + (of.failedPayments ?? 0)),
          )
        : null,
  },
  {
    name: 'SUBSCRIPTIONS',
    domain: 'finance',
    weight: 10,
    value: ({ financeFeatures: of }) =>
      of?.known ? momentum(of.activeSubscriptions ?? 0, of.endedSubscriptions ?? 0) : null,
  },
  {
    name: 'ENGAGEMENT',
    domain: 'marketing',
    weight: 15,
    value: ({ marketingFeatures: of }) => {
      if (!of?.known) return null;
      const moving = momentum(of.active90, of.activePrior90, of.lastActiveOn != null);
      return of.unsubscribed > 0 ? (moving ?? 0) / 2 : moving;
    },
    past: always,
  },
  {
    name: 'SATISFACTION',
    domain: 'service',
    weight: 20,
    value: ({ serviceFeatures: of }) =>
      of?.known
        ? mean([
            of.npsLast == null ? null : of.npsLast / 10,
            of.csatMean == null ? null : (of.csatMean - 1) / 4,
            of.meanRating == null ? null : (of.meanRating - 1) / 4,
          ])
        : null,
    past: always,
  },
  {
    name: 'SUPPORT',
    domain: 'service',
    weight: 10,
    value: ({ serviceFeatures: of }) =>
      of?.known
        ? within(
            1 -
              0.2 * (of.openTickets ?? 0) -
              0.2 * (of.openUrgentTickets ?? 0) -
              0.3 * (of.reopenedTickets ?? 0) -
              0.3 * (of.openCriticalAlerts ?? 0),
          )
        : null,
  },
  {
    name: 'RELATIONSHIP',
    domain: 'sales',
    weight: 5,
    value: ({ salesFeatures: of }) =>
      of?.known ? within((of.interactions90 + (of.openOpportunities ?? 0)) / 2) : null,
    past: ({ salesFeatures: of }) => of?.lastInteractionOn != null,
  },
];

const DOMAINS: readonly Domain[] = ['sales', 'marketing', 'service', 'finance'];

const MODEL = { name: 'HEALTH', version: 1 } as const;

/** What the parts that a past day is known of say of a customer on that day, 0 to 100; null where they say nothing. */
export function pastHealth(customer: CustomerMapper): number | null {
  let [points, weights] = [0, 0];
  for (const { weight, value, past } of PARTS) {
    const known = past?.(customer) ? value(customer) : null;
    if (known === null) continue;
    points += weight * known;
    weights += weight;
  }
  return weights === 0 ? null : (100 * points) / weights;
}

/** The health score of a customer; parts whose domain the caller may not read are told as one sum. */
export function healthOf(customer: CustomerMapper, measured: ModelDoc | null, now: Date, caller: Caller) {
  const scored = PARTS.flatMap((part) => {
    const value = part.value(customer);
    return value === null ? [] : { ...part, value };
  });
  const all = scored.reduce((sum, { weight }) => sum + weight, 0);
  const parts = scored.map(({ name, domain, weight, value }) => ({
    name,
    domain,
    value,
    weight: (100 * weight) / all,
    contribution: tenth((100 * weight * value) / all),
    withheld: false,
  }));
  const value = parts.length === 0 ? null : tenth(parts.reduce((sum, { contribution }) => sum + contribution, 0));
  const advice = value === null ? 'It takes a domain that knows the customer and can be read.' : null;
  const stand = standing(customer, DOMAINS, now, daysOf(customer), advice);
  const gone = new Set(stand.missing.map(({ domain }) => domain));
  const lost = PARTS.reduce((sum, { domain, weight }) => (gone.has(domain) ? sum + weight : sum), 0);
  const low = value === null ? null : tenth((value * all) / (all + lost));
  return {
    ...stand,
    value,
    low,
    high: low === null ? null : Math.min(100, tenth(low + (100 * lost) / (all + lost))),
    ...{ model: MODEL, judged: true, measured },
    parts: told(parts, caller).sort((a, b) => b.weight - a.weight),
  };
}

const daysOf = ({ salesFeatures, marketingFeatures, serviceFeatures, financeFeatures }: CustomerMapper) => [
  salesFeatures?.lastInteractionOn,
  marketingFeatures?.lastActiveOn,
  serviceFeatures?.lastContactOn,
  financeFeatures?.lastOrderOn,
];

interface Told {
  readonly name: HealthPartName | null;
  readonly domain: string | null;
  readonly value: number | null;
  readonly weight: number;
  readonly contribution: number;
  readonly withheld: boolean;
}

function told(parts: readonly (Told & { readonly domain: Domain })[], { scopes }: Caller): Told[] {
  const open = parts.filter(({ domain }) => scopes.has(`${domain}:read`));
  if (open.length === parts.length) return [...parts];
  const closed = parts.filter((part) => !open.includes(part));
  const sum = (of: 'weight' | 'contribution') => closed.reduce((total, part) => total + part[of], 0);
  const withheld = { name: null, domain: null, value: null, withheld: true };
  return [...open, { ...withheld, weight: sum('weight'), contribution: tenth(sum('contribution')) }];
}
