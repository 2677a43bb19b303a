import { dayOf } from '../../platform/domain/figures.ts';
import { at, branch, type Tally } from '../../platform/domain/tally.ts';
import type { InteractionDoc, InteractionKind, LeadDoc, OpportunityDoc, OpportunityStage } from './model.ts';

/** What a stage usually ends in; sources that know better say so. */
const USUAL_PROBABILITY: Record<OpportunityStage, number> = {
  PROSPECTING: 0.1,
  QUALIFICATION: 0.2,
  PROPOSAL: 0.5,
  NEGOTIATION: 0.75,
  WON: 1,
  LOST: 0,
};

/** The probability to keep: a closed opportunity has no other than 1 or 0. */
export function probabilityOf(stage: OpportunityStage, given: number | null): number {
  return stage === 'WON' || stage === 'LOST' ? USUAL_PROBABILITY[stage] : (given ?? USUAL_PROBABILITY[stage]);
}

export const leadTally = (lead: LeadDoc): Tally => ({ leads: { [lead.status]: 1 } });

export function opportunityTally({ stage, amount, probability }: OpportunityDoc): Tally {
  const state = stage === 'WON' || stage === 'LOST' ? stage : 'OPEN';
  const opportunities = { [state]: 1 };
  if (!amount || state === 'LOST') return { opportunities };
  const { currency, amountMinor } = amount;
  if (state === 'WON') return { opportunities, won: { [currency]: amountMinor } };
  const weighted = Math.round(amountMinor * probability);
  return { opportunities, pipeline: { [currency]: amountMinor }, weighted: { [currency]: weighted } };
}

export const interactionTally = ({ kind, occurredAt }: InteractionDoc): Tally => ({
  interactions: { [kind]: 1 },
  days: { [dayOf(occurredAt)]: 1 },
});

/** Won of all that is closed; null when nothing is. */
export function winRate(figures: Tally): number | null {
  const won = at(figures, 'opportunities', 'WON');
  const closed = won + at(figures, 'opportunities', 'LOST');
  return closed === 0 ? null : won / closed;
}

export const byKind = (figures: Tally): { kind: InteractionKind; count: number }[] =>
  Object.keys(branch(figures, 'interactions'))
    .sort()
    .map((kind) => ({ kind: kind as InteractionKind, count: at(figures, 'interactions', kind) }));
