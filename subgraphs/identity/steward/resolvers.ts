import { clientError } from '../../../platform/errors.ts';
import { PROFILE_NAMES } from '../config.ts';
import { partyKey, partyOf } from '../rules.ts';
import type { MutationResolvers, PartyKeyInput, Resolvers } from '../schema.generated.ts';
import type { Refusal } from './commit.ts';
import { correctRecord, undoOf } from './correct-record.ts';
import { changeOf } from './corrected.ts';
import { decideAs, type CorrectionRefusal, type Outcome, type ReviewRefusal } from './decide-as.ts';
import { MAX_PARTIES } from './decisions.ts';
import { asEvidence, decideReviews } from './reviews.ts';

const MAX_IDS = 10;

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
  correctRecord: (_, { correction, ...given }, context) => correctRecord(correction, given, context),
  undoDecision: (_, { id, ...given }, context) => undoOf(id, given, context),
  decideReviews: (_, { decisions, ...given }, context) => decideReviews(decisions, given, context),
};

const MESSAGES: Readonly<Record<Refusal | ReviewRefusal | CorrectionRefusal, string>> = {
  UNKNOWN_REVIEW: 'A review is named by its id; this is none',
  REVIEW_CLOSED: 'A review is answered while it is open; what this one was about has changed since',
  UNKNOWN_RECORD: 'A record is named by its domain and id, and is linked to a customer; this is none',
  VALUE_CHANGED: 'A record is corrected from what stands there; something else does',
  VALUE_REFUSED: 'A value is of its field’s form, as the domain has it; this one is not',
  NOT_CORRECTABLE: 'A record is corrected in a domain that takes corrections; this one does not',
  UNKNOWN_CUSTOMER: 'A customer is named by an id that it ever had; these are nobody’s',
  UNKNOWN_PARTY: 'The parties that are taken out are the customer’s; these are not',
  UNKNOWN_DECISION: 'A decision that can be undone is named by its id; this is none',
  NOTHING_TO_DO: 'It takes two different customers, or parties of which some stay; here nothing would change',
  UNIQUE_IDENTIFIER: 'One person has one value of a unique identifier; these customers have two',
  TOO_MANY_PARTIES: `A decision is about at most ${MAX_PARTIES} parties; here there are more`,
  ALREADY_UNDONE: 'A decision is undone once; this one was',
  KEY_USED: 'An idempotency key belongs to one call; this one was used for another',
};

const messageOf = ({ refused, came = [] }: Extract<Outcome, { refused: unknown }>): string =>
  `${MESSAGES[refused]}${came.length > 0 ? `: ${came.join(', ')}` : ''}.`;

/** What is read of decisions. */
export const stewardResolvers: Pick<
  Resolvers,
  'StewardPayload' | 'StewardDecision' | 'CorrectedRecord' | 'MergePreview' | 'IdentityReview' | 'IdentityReviewEdge'
> = {
  StewardPayload: {
    decision: (outcome) => ('decision' in outcome ? outcome.decision : null),
    refused: (outcome) => ('refused' in outcome ? { code: outcome.refused, message: messageOf(outcome) } : null),
  },
  CorrectedRecord: {
    record: ({ party }) => partyOf(party),
    field: ({ field }) => PROFILE_NAMES[field],
    before: (corrected, _, context) => changeOf(corrected, context).before,
    after: (corrected, _, context) => changeOf(corrected, context).after,
  },
  StewardDecision: {
    corrected: ({ _id, correction }) => (correction ? { ...correction, decision: _id } : null),
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
  IdentityReview: {
    id: ({ _id }) => _id,
    since: ({ at }) => at,
    evidence: asEvidence,
    customers: async ({ parties }, _, { load }) => {
      const found = await Promise.all(parties.map((key) => load.party.load(key)));
      return [...new Set(found.flatMap((party) => party?.customer ?? []))].map((id) => ({ id }));
    },
  },
  IdentityReviewEdge: { node: ({ node }) => node },
  MergePreview: {
    customers: ({ customers }) => customers.map((id) => ({ id })),
    merged: ({ merged }) => ({ id: merged }),
  },
};
