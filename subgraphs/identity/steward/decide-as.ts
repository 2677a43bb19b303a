import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { clientError } from '../../../platform/errors.ts';
import type { DecisionDoc } from './model.ts';
import type { Context } from '../types.ts';
import { commitDecision, type Refusal, type Signed, type Wish } from './commit.ts';

/** A decision, or why there is none. */
export type Outcome =
  | { readonly decision: DecisionDoc }
  | {
      readonly refused: Refusal | ReviewRefusal | CorrectionRefusal;
      /** Which of what was named made it so. */
      readonly came?: readonly string[];
    };

/** Why a steward's word on a review is not taken. */
export type ReviewRefusal = 'UNKNOWN_REVIEW' | 'REVIEW_CLOSED';

/** Why a record was not corrected. */
export type CorrectionRefusal = 'UNKNOWN_RECORD' | 'VALUE_CHANGED' | 'VALUE_REFUSED' | 'NOT_CORRECTABLE';

/** What comes with every call of a steward. */
export interface Given {
  readonly reason?: string | null;
  readonly idempotencyKey: string;
  /** What of a call about several is decided under its key. */
  readonly about?: string;
}

const MAX_TEXT = 2_000;

/** Makes a decision in the name of the caller. */
export async function decideAs(wish: Wish, given: Given, context: Context): Promise<Outcome> {
  const { connection, changes, policy } = context;
  const made = await commitDecision(connection, wish, signedBy(given, context), policy.identifiers.limits);
  if ('refused' in made) return made;
  changes.ring('customer', made.customers);
  return { decision: made };
}

/** Throws where what comes with a call cannot be kept. */
export function assertGiven({ reason, idempotencyKey }: Given): void {
  if (idempotencyKey.length < 8 || idempotencyKey.length > 500)
    throw clientError('BAD_USER_INPUT', `An idempotency key has 8 to 500 characters; ${idempotencyKey.length} came.`);
  if (reason && reason.length > MAX_TEXT)
    throw clientError('BAD_USER_INPUT', `A reason has at most ${MAX_TEXT} characters; ${reason.length} came.`);
}

/** Who calls, why, and what the call is known by; throws where that cannot be kept. */
export function signedBy(given: Given, { caller, seal }: Context): Signed {
  assertGiven(given);
  const { reason, idempotencyKey, about } = given;
  const id = uuid();
  const key = createHash('sha256')
    .update(JSON.stringify([caller.subject, about === undefined ? idempotencyKey : `${idempotencyKey} ${about}`]))
    .digest('base64url');
  return { id, by: caller.subject, reason: reason ? seal.seal(reason, id) : null, key };
}
