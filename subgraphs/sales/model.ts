import type { Connection } from '../../platform/mongo.ts';
import type { StoredCard } from '../../platform/seal/cards.ts';
import type { Stored, StoredActivity, StoredParty, StoredRecord } from '../../platform/domain/kind.ts';
import {
  activitySchema,
  documentSchema,
  listIndexes,
  money,
  partySchema,
  recordIndexes,
  recordSchema,
} from '../../platform/domain/model.ts';
import type { MoneyMinor } from '../../platform/domain/money.ts';

/** The party of sales. */
export interface ContactDoc extends StoredParty {
  readonly card: StoredCard | null;
  readonly jobTitle: string | null;
  readonly ownedBy: string | null;
}

export interface OrganizationDoc extends Stored {
  readonly name: string;
  readonly domain: string | null;
  readonly industry: string | null;
  readonly country: string | null;
  readonly employees: number | null;
}

export interface MembershipDoc extends StoredRecord {
  readonly organization: string;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

export type LeadStatus = 'NEW' | 'CONTACTED' | 'QUALIFIED' | 'DISQUALIFIED' | 'CONVERTED';

export interface LeadDoc extends StoredRecord {
  readonly status: LeadStatus;
  readonly origin: string | null;
  /** A contact, perhaps one that is not there yet; absent in what was stored before the field was. */
  readonly referredBy?: string | null;
  readonly product: string | null;
  readonly createdAt: Date;
}

export type OpportunityStage = 'PROSPECTING' | 'QUALIFICATION' | 'PROPOSAL' | 'NEGOTIATION' | 'WON' | 'LOST';

export interface OpportunityDoc extends StoredRecord {
  readonly organization: string | null;
  readonly name: string;
  readonly stage: OpportunityStage;
  readonly amount: MoneyMinor | null;
  readonly probability: number;
  readonly closeDate: string;
  readonly openedAt: Date;
  readonly products: readonly string[];
}

export type InteractionKind = 'CALL' | 'MAIL' | 'MEETING' | 'CHAT';

export interface InteractionDoc extends StoredRecord {
  readonly kind: InteractionKind;
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly occurredAt: Date;
  readonly durationSeconds: number | null;
  readonly subject: string | null;
  readonly summary: string | null;
  readonly product: string | null;
}

/** `_id` is the sku. */
export interface ProductDoc extends Stored {
  readonly name: string;
  readonly category: string | null;
  readonly price: MoneyMinor | null;
}

const text = { type: String, default: null };
const needed = { type: String, required: true };
const instant = { type: Date, required: true };

function contactSchema() {
  const schema = partySchema<ContactDoc>({ jobTitle: text, ownedBy: text });
  listIndexes(schema, {}, ['ownedBy']); // Query.contacts
  return schema;
}

function organizationSchema() {
  const schema = documentSchema<OrganizationDoc>({
    name: needed,
    domain: text,
    industry: text,
    country: text,
    employees: { type: Number, default: null },
  });
  listIndexes(schema, { name: 1 }, ['domain', 'industry', 'country']); // Query.organizations
  return schema;
}

function membershipSchema() {
  const schema = recordSchema<MembershipDoc>({ organization: needed, role: text, since: text, until: text });
  listIndexes(schema, {}, ['party', 'organization']); // CustomerSales.organizations, Organization.members
  return schema;
}

function leadSchema() {
  const schema = recordSchema<LeadDoc>({
    status: needed,
    origin: text,
    referredBy: text,
    product: text,
    createdAt: instant,
  });
  recordIndexes(schema, { createdAt: -1 }, ['status', 'origin', 'product']); // Query.leads
  return schema;
}

function opportunitySchema() {
  const schema = recordSchema<OpportunityDoc>({
    organization: text,
    name: needed,
    stage: needed,
    amount: money,
    probability: { type: Number, required: true },
    closeDate: needed,
    openedAt: instant,
    products: [String],
  });
  recordIndexes(schema, { openedAt: -1 }, ['stage', 'organization', 'products', 'amount.currency']); // Query.opportunities
  schema.index({ closeDate: 1, _id: 1 }); // the same by close date
  schema.index({ stage: 1, closeDate: 1, _id: 1 }); // the pipeline: those open by close date
  schema.index({ party: 1, closeDate: 1, _id: 1 }); // CustomerSales.opportunities by close date
  schema.index({ 'amount.amountMinor': -1, _id: -1 }); // Query.opportunities(filter: { amount })
  return schema;
}

function interactionSchema() {
  const schema = recordSchema<InteractionDoc>({
    kind: needed,
    direction: needed,
    occurredAt: instant,
    durationSeconds: { type: Number, default: null },
    subject: text,
    summary: text,
    product: text,
  });
  recordIndexes(schema, { occurredAt: -1 }, ['kind', 'direction', 'product']); // Query.interactions
  return schema;
}

function productSchema() {
  const schema = documentSchema<ProductDoc>({ name: needed, category: text, price: money });
  listIndexes(schema, {}, ['category']); // Query.products
  return schema;
}

/** The models of sales on its own database. */
export const salesModels = (connection: Connection) => ({
  Contact: connection.model<ContactDoc>('Contact', contactSchema(), 'parties'),
  Organization: connection.model<OrganizationDoc>('Organization', organizationSchema(), 'organizations'),
  Membership: connection.model<MembershipDoc>('Membership', membershipSchema(), 'memberships'),
  Lead: connection.model<LeadDoc>('Lead', leadSchema(), 'leads'),
  Opportunity: connection.model<OpportunityDoc>('Opportunity', opportunitySchema(), 'opportunities'),
  Interaction: connection.model<InteractionDoc>('Interaction', interactionSchema(), 'interactions'),
  Product: connection.model<ProductDoc>('Product', productSchema(), 'products'),
  Activity: connection.model<StoredActivity>('Activity', activitySchema(), 'activities'),
});

export type SalesModels = ReturnType<typeof salesModels>;
