import type { ActionKind, ActionChannel } from '../schema.generated.ts';
import { concern, leaning, network, type Fact, type Known } from './facts.ts';

/** An action that could be taken, before anything holds it back. */
export interface Candidate {
  readonly kind: ActionKind;
  /** The ways to take, the one that suits it best first; empty where any will do. */
  readonly channels: readonly ActionChannel[];
  /** Where SOCIAL is. */
  readonly network: string | null;
  readonly category: string | null;
  /** Needs the person's consent to marketing. */
  readonly marketing: boolean;
  readonly facts: readonly Fact[];
}

/** From this probability on a customer is taken to leave. */
const LEAVING = 0.3;
/** Answers of content people: to NPS, and twice that to CSAT. */
const CONTENT = 8;
/** From this answer to NPS on a customer recommends (Reichheld 2003). */
const PROMOTER = 9;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const candidate = (
  kind: ActionKind,
  marketing: boolean,
  channels: readonly ActionChannel[],
  facts: readonly (Fact | null)[],
): Candidate => ({
  kind,
  marketing,
  channels,
  network: null,
  category: null,
  facts: facts.filter((fact) => fact !== null),
});

/** Who looks at a category, asked service about it and is met on a network is advised there, on just that. */
function advice(known: Known): Candidate[] {
  const lean = leaning(known);
  const ticket = lean && concern(known, lean.category);
  if (!lean || !ticket) return [];
  const met = network(known);
  const channels: ActionChannel[] = met ? ['SOCIAL', 'MAIL', 'PHONE'] : ['MAIL', 'PHONE'];
  const base = candidate('ADVISE', true, channels, [lean.fact, ticket, met?.fact ?? null]);
  return [{ ...base, category: lean.category, network: met?.network ?? null }];
}

function retention({ customer, churn }: Known): Candidate[] {
  if (churn === null || churn < LEAVING) return [];
  const fact = `Leaves with a probability of ${Math.round(churn * 100)} %.`;
  return [
    candidate(
      'RETENTION_OFFER',
      true,
      ['PHONE', 'MAIL'],
      [
        { fact, domain: 'finance', contribution: 70 * churn },
        (customer.serviceFeatures?.npsLast ?? 10) <= 6
          ? { fact: `Answered ${customer.serviceFeatures!.npsLast} to NPS.`, domain: 'service', contribution: 10 }
          : null,
      ],
    ),
  ];
}

function serviceCall({ customer: { serviceFeatures: of } }: Known): Candidate[] {
  if (!of?.known) return [];
  const facts: readonly (Fact | null)[] = [
    (of.openCriticalAlerts ?? 0) > 0
      ? {
          fact: `${counted(of.openCriticalAlerts!, 'critical device alert')} open.`,
          domain: 'service',
          contribution: 45,
        }
      : null,
    (of.reopenedTickets ?? 0) > 0 && (of.openTickets ?? 0) > 0
      ? { fact: 'A ticket was opened again and is not solved.', domain: 'service', contribution: 40 }
      : null,
    (of.missedCalls ?? 0) > 0
      ? { fact: `Called ${times(of.missedCalls!)} and nobody answered.`, domain: 'service', contribution: 15 }
      : null,
  ];
  return facts.slice(0, 2).some((fact) => fact !== null) ? [candidate('SERVICE_CALL', false, ['PHONE'], facts)] : [];
}

function reminder({ customer: { financeFeatures: of } }: Known): Candidate[] {
  if (!of?.known || of.overdueDays == null) return [];
  const fact = `An invoice is overdue by ${counted(of.overdueDays, 'day')}.`;
  return [
    candidate(
      'PAYMENT_REMINDER',
      false,
      ['MAIL', 'PHONE'],
      [{ fact, domain: 'finance', contribution: Math.min(60, 25 + of.overdueDays) }],
    ),
  ];
}

function crossSell(known: Known): Candidate[] {
  const { financeFeatures: of } = known.customer;
  const lean = leaning(known);
  if (!lean || !of?.known || of.orders90 === 0) return [];
  const base = candidate(
    'CROSS_SELL',
    true,
    ['MAIL', 'PHONE'],
    [
      lean.fact,
      {
        fact: `Ordered ${times(of.orders90)} in 90 days.`,
        domain: 'finance',
        contribution: Math.min(15, 5 * of.orders90),
      },
    ],
  );
  return [{ ...base, category: lean.category }];
}

/** Who uses what they have, pays and is content may like a better plan. */
function upsell({
  customer: { financeFeatures: of, serviceFeatures: service, marketingFeatures },
  churn,
}: Known): Candidate[] {
  const content = (service?.npsLast ?? 0) >= CONTENT || (service?.csatMean ?? 0) >= CONTENT / 2;
  if (!of?.known || (of.activeSubscriptions ?? 0) === 0 || of.overdueDays != null || !content) return [];
  if (churn !== null && churn >= LEAVING) return [];
  const subscribed = {
    fact: `Has ${counted(of.activeSubscriptions!, 'subscription')}, nothing overdue.`,
    domain: 'finance',
    contribution: 10,
  } as const;
  const active = (marketingFeatures?.active90 ?? 0) > (marketingFeatures?.activePrior90 ?? 0);
  return [
    candidate(
      'UPSELL',
      true,
      ['MAIL', 'PHONE'],
      [
        subscribed,
        { fact: 'Is content, by what they answered.', domain: 'service', contribution: 8 },
        active ? { fact: 'Engages more than in the 90 days before.', domain: 'marketing', contribution: 7 } : null,
      ],
    ),
  ];
}

function review({ customer: { serviceFeatures: of, financeFeatures: finance } }: Known): Candidate[] {
  if (!of?.known || !finance?.known || (of.reviews ?? 0) > 0 || finance.orders90 === 0 || (of.npsLast ?? 0) < PROMOTER)
    return [];
  return [
    candidate(
      'REVIEW_REQUEST',
      true,
      ['MAIL', 'PHONE'],
      [{ fact: `Answered ${of.npsLast} to NPS and never wrote a review.`, domain: 'service', contribution: 25 }],
    ),
  ];
}

/** Everything that could be done for a customer by what is known. */
export const candidatesOf = (known: Known): Candidate[] =>
  [advice, retention, serviceCall, reminder, crossSell, upsell, review].flatMap((propose) => propose(known));

/** What every other action is measured by: being left in peace is worth something. */
export const NOTHING: Candidate = {
  kind: 'NOTHING',
  marketing: false,
  channels: [],
  network: null,
  category: null,
  facts: [{ fact: 'Nothing else is worth more than being left in peace.', domain: 'insights', contribution: 10 }],
};
