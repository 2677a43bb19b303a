import { boundedIds } from '../../platform/domain/batch.ts';
import { clientError } from '../../platform/errors.ts';
import { pageSize } from '../../platform/domain/page.ts';
import { asOf, asOfResolvers } from './as-of.ts';
import { evidenceOfCustomer, evidenceResolvers } from './evidence/resolvers.ts';
import { membersOf } from './household/members.ts';
import { LIVING, type Links } from './loaders.ts';
import { linksOf, partyKey, partyOf } from './rules.ts';
import type { Resolvers } from './schema.generated.ts';
import type { Context } from './types.ts';
import { customerBy } from './lookup.ts';
import { searchCustomers } from './search/search.ts';
import { openReviews } from './steward/reviews.ts';
import { previewMerge } from './steward/preview.ts';
import { stewardMutations, stewardResolvers } from './steward/resolvers.ts';
import { previewed } from './steward/preview-id.ts';
import { qualityOfCustomer, qualityResolvers } from './quality/resolvers.ts';
import { reportOf, reportResolvers } from './quality/report.ts';
import { profileOfCustomer, profileResolvers } from './profile/resolvers.ts';

const MAX_IDS = 100;

const customer = (doc: Links | null) => (doc === null ? null : { id: doc._id });

const known = async (_: unknown, { id }: { readonly id: string }, { load }: Context) =>
  previewed(id) ? null : customer(await load.customer.load(id));

/** Also to a caller with a row policy, to whom a customer that is hidden is none. */
const isThere = async (id: string, { load, rows }: Context): Promise<boolean> =>
  !previewed(id) && (await load.customer.load(id)) !== null && (!rows || (await rows.customer(id)));

async function* once(): AsyncGenerator<true> {
  yield true;
}

const bounded = (ids: readonly string[]): readonly string[] => {
  if (ids.length > MAX_IDS)
    throw clientError('BAD_USER_INPUT', `At most ${MAX_IDS} customers are asked for at once; ${ids.length} came.`);
  return ids;
};

export const resolvers: Resolvers = {
  Query: {
    customer: known,
    customers: (_, { ids }, { load }) =>
      Promise.all(bounded(ids).map(async (id) => (previewed(id) ? null : customer(await load.customer.load(id))))),
    allCustomers: async (_, args, { load }) => {
      const page = await load.customers.load(LIVING, args);
      for (const { node } of page.edges) load.customer.prime(node._id, node);
      return page;
    },
    customerBy: (_, { identifier }, context) => customerBy(identifier, context),
    searchCustomers: (_, args, context) => searchCustomers(args, context),
    identityReviews: (_, { minProbability, ...args }, { load }) => load.reviews.load(openReviews(minProbability), args),
    dataQualityReport: (_, { domain }, context) => reportOf(domain, context),
    mergePreview: (_, { ids }, context) => previewMerge(ids, context),
    rowsCustomers: (_, { ids }, { caller, allowed }) =>
      caller.rows ? allowed.customers(boundedIds(ids), caller.rows) : [...ids],
    rowsParties: (_, { domain, ids }, { caller, allowed }) =>
      caller.rows ? allowed.parties(domain, boundedIds(ids), caller.rows) : [...ids],
    rowsAllCustomers: (_, __, { caller, allowed }) => allowed.allCustomers(caller.rows ?? []),
    rowsAllParties: (_, { domain }, { caller, allowed }) => allowed.allParties(domain, caller.rows ?? []),
  },
  Mutation: stewardMutations,
  Subscription: {
    customerChanged: {
      subscribe: async (_, { id }, context) =>
        (await isThere(id, context)) ? context.changes.of(id, context.caller) : once(),
      resolve: known,
    },
  },
  ...stewardResolvers,
  ...evidenceResolvers,
  ...asOfResolvers,
  Customer: {
    __resolveReference: async ({ id }, { load }) => customer(await load.customer.load(id)),
    links: async ({ id }, _, { load }) => linksOf((await load.customer.load(id))!.parties),
    identity: ({ id }) => ({ id }),
    profile: (customer, _, context) => profileOfCustomer(customer, context),
    dataQuality: (customer, _, context) => qualityOfCustomer(customer, context),
    household: ({ id }, _, { households }) => households.load(id),
    asOf: (customer, args, context) => asOf(customer, args, context),
  },
  Party: {
    __resolveReference: ({ domain, id }) => ({ domain, id }),
    customer: async ({ domain, id }, _, { load }) => {
      const party = await load.party.load(partyKey(domain, id));
      return party?.customer == null ? null : { id: party.customer };
    },
  },
  CustomerIdentity: {
    parties: async ({ id }, _, { load }) => (await load.customer.load(id))!.parties.map(partyOf),
    since: async ({ id }, _, { load }) => (await load.customer.load(id))!.since,
    decisions: async ({ id }, { first }, { load }) => (await load.decisions.load(id)).slice(0, pageSize(first)),
    history: async ({ id }, { first }, { load }) =>
      (await load.history.load(id)).toReversed().slice(0, pageSize(first)),
    evidence: ({ id }, _, context) => evidenceOfCustomer(id, context),
  },
  IdentityEvent: {
    parties: ({ parties }) => parties.map(partyOf),
    by: ({ by }) => [...by],
    merged: async ({ customer }, _, { rows }) =>
      !rows || (customer && (await rows.customer(customer))) ? customer : null,
  },
  ...profileResolvers,
  ...qualityResolvers,
  ...reportResolvers,
  Household: {
    members: (household, args, context) => membersOf(household, args, context),
    sharedBy: ({ sharedBy }) => [...sharedBy],
  },
  CustomerConnection: { totalCount: (page, _, { load, rows }) => (rows ? page.totalCount() : load.total()) },
  CustomerSearchEdge: { node: ({ node }) => ({ id: node.customer }), typo: ({ node }) => node.typo },
  CustomerEdge: { node: ({ node }) => ({ id: node._id }) },
};
