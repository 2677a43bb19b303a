import type { ConsentRow } from './consents.ts';
import type { MarketingRowTypes } from './marketing-rows.ts';
import type { ServiceRowTypes } from './service-rows.ts';

/** The rows of a demo, as the inputs of the domains' mutations. Instants are RFC 3339, days ISO 8601. */
export interface RowTypes extends MarketingRowTypes, ServiceRowTypes {
  readonly product: ProductRow;
  readonly organization: OrganizationRow;
  readonly contact: PartyRow & { readonly jobTitle?: string; readonly ownedBy: string };
  readonly membership: MembershipRow;
  readonly lead: LeadRow;
  readonly opportunity: OpportunityRow;
  readonly interaction: InteractionRow;
  readonly account: PartyRow & { readonly defaultCurrency: string; readonly paymentTermsDays: number };
  readonly order: OrderRow;
  readonly invoice: InvoiceRow;
  readonly payment: PaymentRow;
  readonly refund: RefundRow;
  readonly subscription: SubscriptionRow;
  readonly consent: ConsentRow;
}

export type Kind = keyof RowTypes;
export type Rows = { readonly [K in Kind]: RowTypes[K][] };

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export interface AddressRow {
  readonly lines: readonly string[];
  readonly city: string;
  readonly postalCode: string;
  readonly country: string;
}

/** Some sources know the country alone, by which a national phone number is read. */
type SomeAddressRow = Partial<AddressRow> & Pick<AddressRow, 'country'>;

export interface CardRow {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly fullName?: string;
  readonly organizationName?: string;
  readonly mails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly SomeAddressRow[];
  readonly birthDate?: string;
  readonly language: string;
  readonly externalIds: readonly { readonly system: string; readonly value: string }[];
}

export interface PartyRow {
  readonly id: string;
  readonly card: CardRow;
}

export interface RecordRow {
  readonly id: string;
  readonly party: string;
}

export interface ProductRow {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  readonly price: Money;
}

export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly industry: string;
  readonly country: string;
  readonly employees: number;
}

export interface MembershipRow extends RecordRow {
  readonly organization: string;
  readonly role: string;
  readonly since: string;
}

export interface LeadRow extends RecordRow {
  readonly status: 'NEW' | 'CONTACTED' | 'QUALIFIED' | 'DISQUALIFIED' | 'CONVERTED';
  readonly origin: string;
  readonly referredBy?: string;
  readonly product: string;
  readonly createdAt: string;
}

export interface OpportunityRow extends RecordRow {
  readonly organization?: string;
  readonly name: string;
  readonly stage: 'QUALIFICATION' | 'PROPOSAL' | 'NEGOTIATION' | 'WON' | 'LOST';
  readonly amount: Money;
  readonly closeDate: string;
  readonly openedAt: string;
  readonly products: readonly string[];
}

export interface InteractionRow extends RecordRow {
  readonly kind: 'CALL' | 'MAIL' | 'MEETING' | 'CHAT';
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly occurredAt: string;
  readonly durationSeconds?: number;
  readonly subject: string;
}

export interface OrderRow extends RecordRow {
  readonly number: string;
  readonly status: 'PAID' | 'SHIPPED' | 'COMPLETED';
  readonly placedAt: string;
  readonly total: Money;
  readonly discount?: Money;
  readonly shipping?: Money;
  readonly channel: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly unitPrice: Money }[];
}

export interface InvoiceRow extends RecordRow {
  readonly number: string;
  readonly order?: string;
  readonly issuedAt: string;
  readonly dueOn: string;
  readonly total: Money;
  readonly paid: Money;
  readonly status: 'OPEN' | 'PAID';
}

export interface PaymentRow extends RecordRow {
  readonly invoice?: string;
  readonly order?: string;
  readonly amount: Money;
  readonly method: string;
  readonly status: 'SUCCEEDED' | 'FAILED';
  readonly paidAt: string;
}

export interface RefundRow extends RecordRow {
  readonly order: string;
  readonly payment: string;
  readonly amount: Money;
  readonly reason: string;
  readonly refundedAt: string;
}

export interface SubscriptionRow extends RecordRow {
  readonly plan: string;
  readonly price: Money;
  readonly interval: 'MONTH';
  readonly status: 'ACTIVE' | 'ENDED';
  readonly startedAt: string;
  readonly renewsOn?: string;
  readonly endedAt?: string;
  readonly product: string;
}

/** Empty lists, one a kind. */
export const emptyRows = (): Rows => ({
  product: [],
  organization: [],
  contact: [],
  membership: [],
  lead: [],
  opportunity: [],
  interaction: [],
  account: [],
  order: [],
  invoice: [],
  payment: [],
  refund: [],
  subscription: [],
  subscriber: [],
  campaign: [],
  interest: [],
  engagement: [],
  requester: [],
  ticket: [],
  call: [],
  survey: [],
  review: [],
  return: [],
  device: [],
  deviceAlert: [],
  consent: [],
});

/** An amount of cents. */
export const money = (cents: number, currency: string): Money => ({ amount: (cents / 100).toFixed(2), currency });

/** The cents of an amount. */
export const centsOf = ({ amount }: Money): number => Math.round(Number(amount) * 100);
