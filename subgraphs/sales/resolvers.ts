import { boundedSlices } from '../../platform/domain/activities.ts';
import { boundedIds, present } from '../../platform/domain/batch.ts';
import { partyCard } from '../../platform/domain/card.ts';
import { amounts, endOf, recent, span, total } from '../../platform/domain/figures.ts';
import { within } from '../../platform/domain/page.ts';
import { at, branch, sum } from '../../platform/domain/tally.ts';
import { card } from '../../platform/seal/cards.ts';
import { totalCount } from '../../platform/domain/as-of.ts';
import { asOfResolvers } from './as-of.ts';
import { leadOutcome, salesFeatures } from './features.ts';
import { contacts, interactions, leads, members, opportunities, organizations, products } from './lists.ts';
import { Mutation, payloads } from './mutations.ts';
import { byKind, winRate } from './rules.ts';
import type { Resolvers } from './schema.generated.ts';
import type { Context, CustomerMapper, CustomerSalesMapper } from './types.ts';

const partiesOf = ({ parties }: CustomerSalesMapper) => parties.map((party) => party._id);
const product = (sku: string | null) => (sku === null ? null : { sku });
const party = (id: string) => ({ domain: 'sales', id });

/** What every record answers alike. */
const record = {
  id: ({ _id }: { readonly _id: string }) => _id,
  party: (doc: { readonly party: string }) => party(doc.party),
  contact: (doc: { readonly party: string }, _: unknown, { load }: Context) => load.contact.load(doc.party),
};

const linked = ({ links }: CustomerMapper) => links?.find((link) => link.domain === 'sales')?.parties ?? [];

const contactsOf = async (customer: CustomerMapper, { load }: Context) =>
  present(await load.contact.loadMany(linked(customer)));

export const resolvers: Resolvers = {
  Query: {
    contact: (_, { id }, { load }) => load.contact.load(id),
    contacts: (_, args, { load }) => load.contacts.load(contacts(args), args),
    organization: (_, { id }, { load }) => load.organization.load(id),
    organizations: (_, args, { load }) => load.organizations.load(organizations(args), args),
    lead: (_, { id }, { load }) => load.lead.load(id),
    leads: (_, args, { load }) => load.leads.load(leads(null, args), args),
    opportunity: (_, { id }, { load }) => load.opportunity.load(id),
    opportunities: (_, args, { load }) => load.opportunities.load(opportunities(null, args), args),
    interaction: (_, { id }, { load }) => load.interaction.load(id),
    interactions: (_, args, { load }) => load.interactions.load(interactions(null, args), args),
    product: async (_, { sku }, { load }) => product((await load.product.load(sku))?._id ?? null),
    products: (_, args, { load }) => load.products.load(products(args), args),
    knownProducts: async (_, { skus }, { load }) =>
      present(await load.product.loadMany(boundedIds(skus))).flatMap((doc) => (doc.removed ? [] : doc._id)),
    salesPartyCards: (_, { ids }, { load, cards }) =>
      Promise.all(boundedIds(ids).map(async (id) => partyCard(await load.contact.load(id), cards))),
    salesPartyVersions: (_, { after, first }, { load }) => load.versions(after, first),
    salesPartyQuality: (_, { after, first, country }, { load }) => load.quality(after ?? null, first, country ?? null),
    salesActivities: (_, { slices, first, kinds }, { load }) =>
      load.activities(boundedSlices(slices), first, kinds ?? null),
  },
  Mutation,
  ...payloads,
  ...asOfResolvers,
  Customer: {
    sales: async (customer, _, context, info) => {
      context.cards.expect(linked(customer), info);
      return { parties: await contactsOf(customer, context) };
    },
    salesFeatures: async (customer, _, context) => salesFeatures(await contactsOf(customer, context), new Date()),
    salesFeaturesOn: async (customer, { day }, context) =>
      salesFeatures(await contactsOf(customer, context), new Date(day), true),
    leadsOn: async (customer, { from, until }, { load }) => {
      const past = { parties: linked(customer), at: endOf(from) };
      const [leads, opened] = await Promise.all([load.past.leads.load(past), load.past.opportunities.load(past)]);
      return leadOutcome(totalCount(leads), opened, from, until);
    },
  },
  CustomerSales: {
    known: ({ parties }) => parties.length > 0,
    contacts: ({ parties }) => [...parties],
    organizations: async (customer, _, { load }) =>
      present(await load.memberships.loadMany(partiesOf(customer))).flat(),
    figures: ({ parties }) => sum(parties.map((each) => each.figures)),
    leads: (customer, args, { load }) => load.leads.load(leads(partiesOf(customer), args), args),
    opportunities: (customer, args, { load }) =>
      load.opportunities.load(opportunities(partiesOf(customer), args), args),
    interactions: (customer, args, { load }) => load.interactions.load(interactions(partiesOf(customer), args), args),
  },
  SalesFigures: {
    leads: (figures) => total(branch(figures, 'leads')),
    openOpportunities: (figures) => at(figures, 'opportunities', 'OPEN'),
    wonOpportunities: (figures) => at(figures, 'opportunities', 'WON'),
    lostOpportunities: (figures) => at(figures, 'opportunities', 'LOST'),
    winRate,
    pipeline: (figures) => amounts(branch(figures, 'pipeline')),
    weightedPipeline: (figures) => amounts(branch(figures, 'weighted')),
    won: (figures) => amounts(branch(figures, 'won')),
    interactions: (figures) => total(branch(figures, 'interactions')),
    interactionsByKind: byKind,
    firstInteractionOn: (figures) => span(branch(figures, 'days')).first,
    lastInteractionOn: (figures) => span(branch(figures, 'days')).last,
    recentInteractions: (figures, { days }) => recent(branch(figures, 'days'), days, new Date()),
  },
  Contact: {
    __resolveReference: ({ id }, { load }) => load.contact.load(id),
    card,
    id: ({ _id }) => _id,
    party: ({ _id }) => party(_id),
  },
  Organization: {
    __resolveReference: ({ id }, { load }) => load.organization.load(id),
    id: ({ _id }) => _id,
    members: ({ _id }, args, { load }) => load.members.load(members(_id), args),
  },
  Membership: {
    __resolveReference: ({ id }, { load }) => load.membership.load(id),
    ...record,
    organization: async ({ organization }, _, { load }) => (await load.organization.load(organization))!,
  },
  Lead: {
    __resolveReference: ({ id }, { load }) => load.lead.load(id),
    ...record,
    referredBy: ({ referredBy }, _, { load }) => (referredBy == null ? null : load.contact.load(referredBy)),
    product: (lead) => product(lead.product),
  },
  Opportunity: {
    __resolveReference: ({ id }, { load }) => load.opportunity.load(id),
    ...record,
    organization: ({ organization }, _, { load }) =>
      organization === null ? null : load.organization.load(organization),
    products: (opportunity) => opportunity.products.map((sku) => ({ sku })),
  },
  Interaction: {
    __resolveReference: ({ id }, { load }) => load.interaction.load(id),
    ...record,
    product: (interaction) => product(interaction.product),
  },
  Product: {
    __resolveReference: ({ sku }) => ({ sku }),
    name: async ({ sku }, _, { load }) => (await load.product.load(sku))?.name ?? null,
    category: async ({ sku }, _, { load }) => (await load.product.load(sku))?.category ?? null,
    price: async ({ sku }, _, { load }) => (await load.product.load(sku))?.price ?? null,
    removed: async ({ sku }, _, { load }) => (await load.product.load(sku))?.removed ?? null,
    leads: ({ sku }, args, { load }) => load.leads.load(within(leads(null, args), { product: sku }), args),
    opportunities: ({ sku }, args, { load }) =>
      load.opportunities.load(within(opportunities(null, args), { products: sku }), args),
    interactions: ({ sku }, args, { load }) =>
      load.interactions.load(within(interactions(null, args), { product: sku }), args),
  },
  ProductEdge: { node: ({ node }) => ({ sku: node._id }) },
};
