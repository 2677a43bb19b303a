import { clientError } from '../../../platform/errors.ts';
import type { List } from '../../../platform/domain/page.ts';
import type { Evidence } from '../evidence/explain.ts';
import type { MatchDoc } from '../online/model.ts';
import type { ReviewDecisionInput } from '../schema.generated.ts';
import type { Context } from '../types.ts';
import { assertGiven, decideAs, type Given, type Outcome } from './decide-as.ts';

/** Pairs that wait for a steward, the likeliest first. */
export function openReviews(minProbability: number): List {
  if (!(minProbability >= 0 && minProbability <= 1))
    throw clientError('BAD_USER_INPUT', `minProbability is from 0 to 1; ${minProbability} came.`);
  return {
    name: 'identityReviews',
    parties: null,
    filter: { state: 'OPEN', probability: { $gte: minProbability } },
    order: { field: 'probability', direction: -1 },
  };
}

/** A review as the evidence that it would be. */
export const asEvidence = (match: MatchDoc): Evidence => ({
  between: match.parties,
  by: 'SIMILARITY',
  hash: null,
  match,
});

const MAX_DECISIONS = 100;

/** One review and what became of the steward's word on it. */
export interface ReviewOutcome {
  readonly review: string;
  readonly outcome: Outcome;
}

/** Decides reviews one after another, each in a transaction of its own; one that is refused leaves the others. */
export async function decideReviews(
  decisions: readonly ReviewDecisionInput[],
  given: Given,
  context: Context,
): Promise<ReviewOutcome[]> {
  if (decisions.length > MAX_DECISIONS)
    throw clientError(
      'BAD_USER_INPUT',
      `At most ${MAX_DECISIONS} reviews are decided at once; ${decisions.length} came.`,
    );
  assertGiven(given);
  const outcomes: ReviewOutcome[] = [];
  for (const { review, same } of decisions) {
    outcomes.push({ review, outcome: await decideReview(review, same, { ...given, about: review }, context) });
  }
  return outcomes;
}

async function decideReview(id: string, same: boolean, given: Given, context: Context): Promise<Outcome> {
  const matches = context.connection.collection<MatchDoc>('matches');
  const match = await matches.findOne({ _id: id });
  if (!match) return { refused: 'UNKNOWN_REVIEW' };
  if (match.state === 'SUPERSEDED' || match.state === 'LINKED') return { refused: 'REVIEW_CLOSED' };
  const parties = await Promise.all(match.parties.map((key) => context.load.party.clear(key).load(key)));
  const customers = parties.flatMap((party) => party?.customer ?? []);
  if (customers.length < 2) return { refused: 'REVIEW_CLOSED' };
  return decideAs({ action: same ? 'MERGE' : 'DISTINCT', customers, review: id }, given, context);
}
