import type { Cursors } from '../../../platform/domain/cursor.ts';
import { clientError, isClientError } from '../../../platform/errors.ts';
import type { Prediction } from '../model.ts';
import type { ActionChannel, ActionKind, ExperimentGroup } from '../schema.generated.ts';

/** What a proposed action says of itself when it is recorded. */
export interface Proposal {
  readonly customer: string;
  readonly kind: ActionKind;
  readonly channel: ActionChannel | null;
  readonly experiment: string | null;
  readonly group: ExperimentGroup | null;
  readonly prediction: Prediction;
}

/** Signed for everybody: whoever takes an action need not be the one who was shown it. */
const SCOPE = 'proposal';

/** A proposal as text that nobody can make up or change. */
export const signed = (proposal: Proposal, cursors: Cursors): string =>
  cursors.encode([null, JSON.stringify(proposal)], SCOPE);

/** The proposal of a text that `signed` made; refuses any other. */
export function proposalOf(text: string, cursors: Cursors): Proposal {
  const { prediction, ...rest } = JSON.parse(read(text, cursors)) as Proposal;
  return { ...rest, prediction: { ...prediction, predictedAt: new Date(prediction.predictedAt) } };
}

function read(text: string, cursors: Cursors): string {
  try {
    return cursors.decode(text, SCOPE)[1];
  } catch (error) {
    if (!isClientError(error)) throw error;
    throw clientError('BAD_USER_INPUT', 'A proposal is that of a `ProposedAction`, as it was given; this one is not.');
  }
}
