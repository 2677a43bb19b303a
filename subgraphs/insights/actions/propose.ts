import type { Caller } from '../../../platform/caller.ts';
import { clientError } from '../../../platform/errors.ts';
import { standing, type Domain } from '../inputs.ts';
import type { ActionBlock } from '../schema.generated.ts';
import type { CustomerMapper } from '../types.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import type { Fact, Known } from './facts.ts';

const DOMAINS: readonly Domain[] = ['sales', 'marketing', 'service', 'finance'];
const MOST = 20;
/** Mails within 30 days, beyond which one more is one too many. */
const FATIGUE = 8;
/** What is proposed while one of these is open would be an affront. */
const SELLING = new Set(['ADVISE', 'CROSS_SELL', 'REVIEW_REQUEST']);

/** What keeps an action from being taken now. */
function blocksOf({ kind, marketing, channel }: Candidate, customer: CustomerMapper): ActionBlock[] {
  const { grants, marketingFeatures: of, serviceFeatures: service } = customer;
  const complaint =
    (service?.openUrgentTickets ?? 0) > 0 || ((service?.reopenedTickets ?? 0) > 0 && (service?.openTickets ?? 0) > 0);
  const blocks: (ActionBlock | false)[] = [
    marketing && !grants && 'CONSENT_UNKNOWN',
    marketing && !!grants && !grants.includes('MARKETING') && 'NO_CONSENT',
    channel !== null && !!of?.mutedChannels?.includes(channel) && 'CHANNEL_MUTED',
    marketing && channel === 'MAIL' && (of?.unsubscribed ?? 0) > 0 && 'UNSUBSCRIBED',
    marketing && (of?.recentlySent ?? 0) > FATIGUE && 'CONTACT_FATIGUE',
    SELLING.has(kind) && complaint && 'OPEN_COMPLAINT',
  ];
  return blocks.filter((block) => block !== false);
}

const points = (facts: readonly Fact[]): number => facts.reduce((sum, { contribution }) => sum + contribution, 0);

function told(candidate: Candidate, customer: CustomerMapper, { scopes }: Caller) {
  const { kind, channel, network, category, facts } = candidate;
  const open = facts.filter(({ domain }) => scopes.has(`${domain}:read`));
  const closed = facts.filter((fact) => !open.includes(fact));
  const reasons = open.map((fact) => ({ ...fact, withheld: false }));
  const withheld = { fact: null, domain: null, withheld: true, contribution: points(closed) };
  return {
    kind,
    channel,
    network,
    // What a reason would tell is not told by what it led to.
    category: category !== null && scopes.has('marketing:read') ? category : null,
    priority: points(facts),
    reasons: closed.length > 0 ? [...reasons, withheld] : reasons,
    blocks: blocksOf(candidate, customer),
  };
}

/** What to do next for a customer, the most urgent first, and what is held back and why; nothing to do is an empty list. */
export function nextBestActionsOf({ customer, churn, now }: Known, first: number, caller: Caller) {
  if (first < 1 || first > MOST)
    throw clientError('BAD_USER_INPUT', `first lies between 1 and ${MOST}; ${first} came.`);
  const all = candidatesOf({ customer, churn, now })
    .map((candidate) => told(candidate, customer, caller))
    .sort((a, b) => b.priority - a.priority || (a.kind < b.kind ? -1 : 1));
  const days = [
    customer.salesFeatures?.lastInteractionOn,
    customer.marketingFeatures?.lastActiveOn,
    customer.serviceFeatures?.lastContactOn,
    customer.financeFeatures?.lastOrderOn,
  ];
  return {
    ...standing(customer, DOMAINS, now, days),
    actions: all.filter(({ blocks }) => blocks.length === 0).slice(0, first),
    blocked: all.filter(({ blocks }) => blocks.length > 0),
  };
}
