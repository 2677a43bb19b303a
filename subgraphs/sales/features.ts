import { daysAgo, span, total, until } from '../../platform/domain/figures.ts';
import { at, branch, sum, type Tally } from '../../platform/domain/tally.ts';
import type { ContactDoc, OpportunityDoc } from './model.ts';
import type { LeadOutcome, SalesFeatures } from './schema.generated.ts';

/** What models may know of these contacts on a day; what no day is kept of only where the day is the present one. */
export function salesFeatures(contacts: readonly ContactDoc[], now: Date, past = false): SalesFeatures {
  const figures = sum(contacts.map((each) => each.figures));
  const days = until(branch(figures, 'days'), now);
  const { first, last } = span(days);
  return {
    known: contacts.length > 0,
    interactions: total(days),
    interactions90: daysAgo(days, now, 89, 0),
    interactionsPrior90: daysAgo(days, now, 179, 90),
    firstInteractionOn: first,
    lastInteractionOn: last,
    ...(past ? {} : present(figures)),
  };
}

type Opened = Pick<OpportunityDoc, 'stage' | 'closeDate'>;

/** What was open at the end of a UTC day, and how much of it was won by the end of another. */
export function leadOutcome(leads: number, opened: readonly Opened[], from: string, until: string): LeadOutcome {
  const closed = ({ stage }: Opened) => stage === 'WON' || stage === 'LOST';
  const open = opened.filter((each) => !closed(each) || each.closeDate > from);
  const won = open.filter(({ stage, closeDate }) => stage === 'WON' && closeDate <= until);
  return { leads, openOpportunities: open.length, won: won.length };
}

const present = (figures: Tally) => ({
  openOpportunities: at(figures, 'opportunities', 'OPEN'),
  wonOpportunities: at(figures, 'opportunities', 'WON'),
  lostOpportunities: at(figures, 'opportunities', 'LOST'),
  openLeads: ['NEW', 'CONTACTED', 'QUALIFIED'].reduce((sum, status) => sum + at(figures, 'leads', status), 0),
});
