import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { clientError } from '../../../platform/errors.ts';
import type { DecisionDoc } from '../model.ts';
import { partyKey, partyOf } from '../rules.ts';
import type { MutationResolvers, PartyKeyInput, Resolvers } from '../schema.generated.ts';
import type { Context } from '../types.ts';
import { commitDecision, type Refusal, type Wish } from './commit.ts';
import { MAX_PARTIES } from './decisions.ts';

/** A decision, or why there is none. */
export type Outcome = { readonly decision: DecisionDoc } | { readonly refused: Refusal };

interface Given {
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

const MAX_IDS = 10;
const MAX_TEXT = 2_000;

/** Makes a decision in the name of the caller. */
export async function decideAs(wish: Wish, { reason, idempotencyKey }: Given, context: Context): Promise<Outcome> {
  const { caller, connection, seal } = context;
  if (idempotencyKey.length < 8 || idempotencyKey.length > 200)
    throw clientError('BAD_USER_INPUT', `An idempotency key has 8 to 200 characters; ${idempotencyKey.length} came.`);
  if (reason && reason.length > MAX_TEXT)
    throw clientError('BAD_USER_INPUT', `A reason has at most ${MAX_TEXT} characters; ${reason.length} came.`);
  const id = uuid();
  const key = createHash('sha256')
    .update(JSON.stringify([caller.subject, idempotencyKey]))
    .digest('base64url');
  const signed = { id, by: caller.subject, reason: reason ? seal.seal(reason, id) : null, key };
  const made = await commitDecision(connection, wish, signed);
  return typeof made === 'string' ? { refused: made } : { decision: made };
}

const several = (ids: readonly string[]): readonly string[] => {
  if (ids.length >= 2 && ids.length <= MAX_IDS) return ids;
  throw clientError('BAD_USER_INPUT', `2 to ${MAX_IDS} customers are named; ${ids.length} came.`);
};

const keysOf = (parties: readonly PartyKeyInput[]): string[] => {
  if (parties.length <= MAX_PARTIES) return parties.map(({ domain, id }) => partyKey(domain, id));
  throw clientError('BAD_USER_INPUT', `At most ${MAX_PARTIES} parties are split off at once; ${parties.length} came.`);
};

/** What stewards may do. */
export const stewardMutations: MutationResolvers = {
  mergeCustomers: (_, { ids, ...given }, context) =>
    decideAs({ action: 'MERGE', customers: several(ids) }, given, context),
  splitCustomer: (_, { id, parties, ...given }, context) =>
    decideAs({ action: 'SPLIT', customers: [id], parties: keysOf(parties) }, given, context),
  declareDistinct: (_, { ids, ...given }, context) =>
    decideAs({ action: 'DISTINCT', customers: several(ids) }, given, context),
  undoDecision: (_, { id, ...given }, context) => decideAs({ action: 'UNDO', decision: id }, given, context),
};

const MESSAGES: Readonly<Record<Refusal, string>> = {
  UNKNOWN_CUSTOMER: 'A customer is named by an id that it ever had; one of these is nobody’s.',
  UNKNOWN_PARTY: 'The parties that are taken out are the customer’s; one of these is not.',
  UNKNOWN_DECISION: 'A decision that can be undone is named by its id; this is none.',
  NOTHING_TO_DO: 'It takes two different customers, or parties of which some stay; here nothing would change.',
  UNIQUE_IDENTIFIER: 'One person has one value of a unique identifier; these customers have two.',
  TOO_MANY_PARTIES: `A decision is about at most ${MAX_PARTIES} parties; here there are more.`,
  ALREADY_UNDONE: 'A decision is undone once; this one was.',
  KEY_USED: 'An idempotency key belongs to one call; this one was used for another.',
};

/** What is read of decisions. */
export const stewardResolvers: Pick<
  Resolvers,
  'StewardPayload' | 'StewardDecision' | 'PartyMove' | 'MergePreview' | 'MergedField' | 'MergedValues'
> = {
  StewardPayload: {
    decision: (outcome) => ('decision' in outcome ? outcome.decision : null),
    refused: (outcome) => ('refused' in outcome ? { code: outcome.refused, message: MESSAGES[outcome.refused] } : null),
  },
  StewardDecision: {
    id: ({ _id }) => _id,
    reason: ({ reason, _id }, _, { seal }) => (reason === null ? null : seal.open(reason, _id)),
    customers: async ({ customers }, _, { load }) => {
      const living = await Promise.all(customers.map((id) => load.customer.load(id)));
      return [...new Set(living.flatMap((doc) => doc?._id ?? []))].map((id) => ({ id }));
    },
    moved: ({ moves }) =>
      moves
        .toSorted((a, b) => (a.party < b.party ? -1 : 1))
        .map(({ party, from, to }) => ({ party: partyOf(party), from, to })),
  },
  MergePreview: {
    customers: ({ customers }) => customers.map((id) => ({ id })),
    merged: ({ merged }) => ({ id: merged }),
  },
};
