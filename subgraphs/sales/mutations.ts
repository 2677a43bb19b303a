import type { WriteOutcome } from '../../platform/domain/kind.ts';
import { mutationsOf } from '../../platform/domain/mutations.ts';
import { after } from '../../platform/domain/outcome.ts';
import type { MutationResolvers, ProductInput, Resolvers } from './schema.generated.ts';
import type { Context } from './types.ts';
import { contactKind, organizationKind, productKind } from './writes.ts';

const contact = mutationsOf(() => contactKind);
const organization = mutationsOf(() => organizationKind);
const product = mutationsOf(() => productKind);
const membership = mutationsOf(({ kinds }: Context) => kinds.membership);
const lead = mutationsOf(({ kinds }: Context) => kinds.lead);
const opportunity = mutationsOf(({ kinds }: Context) => kinds.opportunity);
const interaction = mutationsOf(({ kinds }: Context) => kinds.interaction);

const bySku = (input: ProductInput) => ({ ...input, id: input.sku });

export const Mutation: MutationResolvers = {
  upsertContact: contact.one,
  upsertContacts: contact.many,
  removeContacts: contact.remove,
  upsertOrganization: organization.one,
  upsertOrganizations: organization.many,
  removeOrganizations: organization.remove,
  upsertMembership: membership.one,
  upsertMemberships: membership.many,
  removeMemberships: membership.remove,
  upsertLead: lead.one,
  upsertLeads: lead.many,
  removeLeads: lead.remove,
  upsertOpportunity: opportunity.one,
  upsertOpportunities: opportunity.many,
  removeOpportunities: opportunity.remove,
  upsertInteraction: interaction.one,
  upsertInteractions: interaction.many,
  removeInteractions: interaction.remove,
  upsertProduct: (parent, { input }, context) => product.one(parent, { input: bySku(input) }, context),
  upsertProducts: (parent, { inputs }, context) => product.many(parent, { inputs: inputs.map(bySku) }, context),
  removeProducts: (parent, { skus, ...rest }, context) => product.remove(parent, { ids: skus, ...rest }, context),
};

const outcome = (row: WriteOutcome) => row;

/** Payloads answer the row's outcome and what is stored after it. */
export const payloads = {
  ContactWrite: { outcome, contact: (row, _, { load }) => after(row, (id) => load.contact.load(id)) },
  OrganizationWrite: { outcome, organization: (row, _, { load }) => after(row, (id) => load.organization.load(id)) },
  MembershipWrite: { outcome, membership: (row, _, { load }) => after(row, (id) => load.membership.load(id)) },
  LeadWrite: { outcome, lead: (row, _, { load }) => after(row, (id) => load.lead.load(id)) },
  OpportunityWrite: { outcome, opportunity: (row, _, { load }) => after(row, (id) => load.opportunity.load(id)) },
  InteractionWrite: { outcome, interaction: (row, _, { load }) => after(row, (id) => load.interaction.load(id)) },
  ProductWrite: { outcome, product: (row) => after(row, (sku) => ({ sku })) },
} satisfies Resolvers;
