import type {
  ContactInput,
  InteractionInput,
  LeadInput,
  MembershipInput,
  OpportunityInput,
  OrganizationInput,
  ProductInput,
} from './schema.generated.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

/** A contact that sales accepts; what is given replaces what is usual. */
export const contact = (given: Partial<ContactInput> = {}): ContactInput => ({
  id: 'crm:1',
  card: { givenName: 'Ada', familyName: 'Lovelace', mails: ['ada@example.com'] },
  jobTitle: 'Analyst',
  ...given,
});

export const organization = (given: Partial<OrganizationInput> = {}): OrganizationInput => ({
  id: 'crm:org-1',
  name: 'Analytical Engines Ltd',
  country: 'GB',
  ...given,
});

/** Of the contact in the organization, which has to be stored before. */
export const membership = (given: Partial<MembershipInput> = {}): MembershipInput => ({
  id: 'crm:m-1',
  party: 'crm:1',
  organization: 'crm:org-1',
  role: 'Buyer',
  since: '2025-01-01',
  ...given,
});

export const lead = (given: Partial<LeadInput> = {}): LeadInput => ({
  id: 'crm:l-1',
  party: 'crm:1',
  origin: 'web',
  createdAt: new Date('2026-02-01T09:00:00Z'),
  ...given,
});

/** An open opportunity over a thousand euros. */
export const opportunity = (given: Partial<OpportunityInput> = {}): OpportunityInput => ({
  id: 'crm:o-1',
  party: 'crm:1',
  name: 'First engine',
  stage: 'PROPOSAL',
  amount: euros('1000.00'),
  closeDate: '2026-12-01',
  openedAt: new Date('2026-03-01T09:00:00Z'),
  ...given,
});

export const interaction = (given: Partial<InteractionInput> = {}): InteractionInput => ({
  id: 'crm:i-1',
  party: 'crm:1',
  kind: 'CALL',
  occurredAt: new Date('2026-03-02T14:00:00Z'),
  durationSeconds: 300,
  ...given,
});

export const product = (given: Partial<ProductInput> = {}): ProductInput => ({
  sku: 'ENGINE-1',
  name: 'Difference engine',
  category: 'engines',
  price: euros('1000.00'),
  ...given,
});
