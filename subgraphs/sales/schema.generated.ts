import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { CustomerAsOfMapper, CustomerSalesAsOfMapper, CustomerMapper, CustomerSalesMapper, SalesFiguresMapper, ContactMapper, OrganizationMapper, MembershipMapper, LeadMapper, OpportunityMapper, InteractionMapper, ProductMapper, ProductEdgeMapper, ContactConnectionMapper, OrganizationConnectionMapper, MembershipConnectionMapper, LeadConnectionMapper, OpportunityConnectionMapper, InteractionConnectionMapper, ProductConnectionMapper, ContactWriteMapper, OrganizationWriteMapper, MembershipWriteMapper, LeadWriteMapper, OpportunityWriteMapper, InteractionWriteMapper, ProductWriteMapper, SalesStubMapper, Context } from './types.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 currency code: `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day, ISO 8601: `2026-11-24`. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC with milliseconds: `2026-11-24T09:30:00.000Z`. Input may carry any offset. */
  DateTime: { input: Date; output: Date; }
  /** A decimal number as a string, so that no digit is lost: `"1234.50"`. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A place among activities, which are ordered by time, then id, newest first. */
export type ActivityPosition = {
  readonly at: Scalars['DateTime']['input'];
  readonly id: Scalars['ID']['input'];
};

/** Some parties' activities, after a position in them. */
export type ActivitySlice = {
  /** The last entry that was seen; from the newest on without it. */
  readonly after?: InputMaybe<ActivityPosition>;
  readonly parties: ReadonlyArray<Scalars['ID']['input']>;
};

/** A postal address as the source wrote it. */
export type Address = {
  readonly __typename?: 'Address';
  readonly city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  readonly region?: Maybe<Scalars['String']['output']>;
};

/** A postal address as the source wrote it; replaces the address as a whole. */
export type AddressInput = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly lines?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** What a domain cannot say of the past. */
export type AsOfUnknown = {
  readonly __typename?: 'AsOfUnknown';
  readonly domain: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  /** The field of the present that has no past, e.g. `openBalance`. */
  readonly what: Scalars['String']['output'];
};

/** The outcome of a bulk write: rejected rows leave the others unharmed, and all that is accepted commits together. */
export type BulkWrite = {
  readonly __typename?: 'BulkWrite';
  readonly created: Scalars['Int']['output'];
  /** One per input row, in input order. */
  readonly outcomes: ReadonlyArray<WriteOutcome>;
  readonly rejected: Scalars['Int']['output'];
  readonly removed: Scalars['Int']['output'];
  readonly stale: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
};

/** The direct identifiers of a person or organization, as one source wrote them. */
export type Card = {
  readonly __typename?: 'Card';
  readonly addresses: ReadonlyArray<Address>;
  /** ISO 8601 calendar date. */
  readonly birthDate?: Maybe<Scalars['String']['output']>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** As the source displays it, where it has no parts. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** BCP 47 tag, e.g. `de-AT`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly mails: ReadonlyArray<Scalars['String']['output']>;
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  readonly phones: ReadonlyArray<Scalars['String']['output']>;
  /** What the source has verified, e.g. by a mail that was confirmed; null where it says nothing of that. */
  readonly verified?: Maybe<ReadonlyArray<CardField>>;
};

/** A part of a card that a source can have verified as a whole. */
export type CardField =
  | 'ADDRESS'
  | 'BIRTH_DATE'
  | 'MAIL'
  | 'NAME'
  | 'PHONE';

/** Absent leaves what is stored, null clears it; a list replaces the whole list. */
export type CardInput = {
  /** At most 20. */
  readonly addresses?: InputMaybe<ReadonlyArray<AddressInput>>;
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** At most 50. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** At most 20. */
  readonly mails?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly organizationName?: InputMaybe<Scalars['String']['input']>;
  /** At most 20. */
  readonly phones?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the source has verified; a row that changes a part without naming it here takes its verification away. */
  readonly verified?: InputMaybe<ReadonlyArray<CardField>>;
};

/** What the data of a person may be used for only while the person agrees. */
export type ConsentPurpose =
  /** Statistics and profiles beyond what serving the customer takes. */
  | 'ANALYTICS'
  /** Addressing the person with offers, and choosing them by what the person did. */
  | 'MARKETING'
  /** Passing it on to other companies. */
  | 'PARTNER';

/** A person sales talks to: the party of sales. */
export type Contact = {
  readonly __typename?: 'Contact';
  readonly attributes: ContactAttributes;
  /** Null while only records point at this contact. */
  readonly card?: Maybe<Card>;
  /** source:sourceId, for good. */
  readonly id: Scalars['ID']['output'];
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** Who of the sales team looks after the person, as the source names them. */
  readonly ownedBy?: Maybe<Scalars['String']['output']>;
  readonly party: Party;
  /** When sales first received it. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** A removed contact's records stay and count. */
  readonly removed: Scalars['Boolean']['output'];
  /** Counts the changes of this contact's own data, from 1; records do not change it. */
  readonly version: Scalars['Int']['output'];
};

/** The company's own fields. */
export type ContactAttributes = {
  readonly __typename?: 'ContactAttributes';
  /** The branch that the person visits, by its number. */
  readonly preferredStore?: Maybe<Scalars['String']['output']>;
};

/** Conditions on the company's own fields: any of the values, or within the range. All given ones hold. */
export type ContactAttributesFilter = {
  /** The branch that the person visits, by its number. */
  readonly preferredStore?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Absent leaves what is stored, null clears it. */
export type ContactAttributesInput = {
  /** The branch that the person visits, by its number. */
  readonly preferredStore?: InputMaybe<Scalars['String']['input']>;
};

/** A page of contacts (Relay cursor connection). */
export type ContactConnection = {
  readonly __typename?: 'ContactConnection';
  readonly edges: ReadonlyArray<ContactEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of contacts. */
export type ContactEdge = {
  readonly __typename?: 'ContactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Contact;
};

/** All given conditions hold. */
export type ContactFilter = {
  readonly attributes?: InputMaybe<ContactAttributesFilter>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exactly this name. */
  readonly ownedBy?: InputMaybe<Scalars['String']['input']>;
};

/** Absent leaves what is stored, null clears it. */
export type ContactInput = {
  readonly attributes?: InputMaybe<ContactAttributesInput>;
  readonly card?: InputMaybe<CardInput>;
  /** source:sourceId, e.g. `crm:4711`. */
  readonly id: Scalars['ID']['input'];
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  readonly ownedBy?: InputMaybe<Scalars['String']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of one row, and the contact as it is stored after it. */
export type ContactWrite = {
  readonly __typename?: 'ContactWrite';
  /** Null when the row was rejected. */
  readonly contact?: Maybe<Contact>;
  readonly outcome: WriteOutcome;
};

/** Owned by `identity`; sales adds contacts, opportunities and interactions. */
export type Customer = {
  readonly __typename?: 'Customer';
  readonly id: Scalars['ID']['output'];
  /**
   * What came of what was open on a UTC day, by the end of another. What a model of leads learns from. When a lead was given up is not
   * kept: it counts as open from when it was created.
   */
  readonly leadsOn?: Maybe<LeadOutcome>;
  readonly links: ReadonlyArray<PartyLink>;
  /** Null only while sales cannot answer; `known: false` when it knows nothing of this customer. */
  readonly sales?: Maybe<CustomerSales>;
  /** What models may know of it now, computed from the figures of its parties: no read beyond theirs. */
  readonly salesFeatures?: Maybe<SalesFeatures>;
  /** The same as it was at the end of a UTC day, to learn from; what no day is kept of is null. */
  readonly salesFeaturesOn?: Maybe<SalesFeatures>;
};


/** Owned by `identity`; sales adds contacts, opportunities and interactions. */
export type CustomerLeadsOnArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/** Owned by `identity`; sales adds contacts, opportunities and interactions. */
export type CustomerSalesFeaturesOnArgs = {
  day: Scalars['Date']['input'];
};

/** A customer at a moment: what had happened by then, as the records tell it now. A late record counts from when it happened, a removed one not at all. */
export type CustomerAsOf = {
  readonly __typename?: 'CustomerAsOf';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<PartyLink>;
  /** Null only while sales cannot answer. */
  readonly sales?: Maybe<CustomerSalesAsOf>;
};

/** What sales knows of a customer: all parties of the customer in sales, folded. */
export type CustomerSales = {
  readonly __typename?: 'CustomerSales';
  /** In order of id. */
  readonly contacts: ReadonlyArray<Contact>;
  readonly figures: SalesFigures;
  readonly interactions: InteractionConnection;
  /** False when sales has no party of this customer; all figures are then zero and all lists empty. */
  readonly known: Scalars['Boolean']['output'];
  readonly leads: LeadConnection;
  readonly opportunities: OpportunityConnection;
  /** Memberships of the contacts, in order of contact, then id. */
  readonly organizations: ReadonlyArray<Membership>;
};


/** What sales knows of a customer: all parties of the customer in sales, folded. */
export type CustomerSalesInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InteractionSort>;
};


/** What sales knows of a customer: all parties of the customer in sales, folded. */
export type CustomerSalesLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<LeadSort>;
};


/** What sales knows of a customer: all parties of the customer in sales, folded. */
export type CustomerSalesOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpportunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OpportunitySort>;
};

/** What sales and the customer had done by then. */
export type CustomerSalesAsOf = {
  readonly __typename?: 'CustomerSalesAsOf';
  readonly interactions: Scalars['Int']['output'];
  /** False when sales had no party of this customer. */
  readonly known: Scalars['Boolean']['output'];
  /** UTC day; null without any. */
  readonly lastInteractionOn?: Maybe<Scalars['Date']['output']>;
  /** Leads that had been created, whatever became of them. */
  readonly leads: Scalars['Int']['output'];
  /** Those that were neither won nor lost; on the UTC day on which one closes it counts as closed. */
  readonly openOpportunities: Scalars['Int']['output'];
  /** Opportunities that had been opened. */
  readonly opportunities: Scalars['Int']['output'];
  readonly unknown: ReadonlyArray<AsOfUnknown>;
};

/** From `gte` to `lte`, both included. */
export type DateRange = {
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** From `gte` on, up to but without `lt`. */
export type DateTimeRange = {
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** From `gte` to `lte`, both included; money in the currency of each record. */
export type DecimalRange = {
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Who began it: the person, or the company. */
export type Direction =
  | 'INBOUND'
  | 'OUTBOUND';

/** An identifier that another system gave, e.g. system `loyalty`. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  readonly system: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** An identifier that another system gave; equal ones link parties across domains. */
export type ExternalIdInput = {
  readonly system: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

/** From `gte` to `lte`, both included. */
export type IntRange = {
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A contact between the company and a person. */
export type Interaction = {
  readonly __typename?: 'Interaction';
  readonly contact?: Maybe<Contact>;
  readonly direction: Direction;
  /** Whole seconds; null where it has no length. */
  readonly durationSeconds?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: InteractionKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly party: Party;
  readonly product?: Maybe<Product>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
};

/** A page of interactions (Relay cursor connection). */
export type InteractionConnection = {
  readonly __typename?: 'InteractionConnection';
  readonly edges: ReadonlyArray<InteractionEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many interactions of one kind. */
export type InteractionCount = {
  readonly __typename?: 'InteractionCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: InteractionKind;
};

/** One entry of a page of interactions. */
export type InteractionEdge = {
  readonly __typename?: 'InteractionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Interaction;
};

/** All given conditions hold. */
export type InteractionFilter = {
  readonly direction?: InputMaybe<Direction>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<InteractionKind>>;
  readonly occurredAt?: InputMaybe<DateTimeRange>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
};

/** Absent leaves what is stored, null clears it. */
export type InteractionInput = {
  /** OUTBOUND unless given. */
  readonly direction?: InputMaybe<Direction>;
  readonly durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<InteractionKind>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The contact's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** By which channel. */
export type InteractionKind =
  | 'CALL'
  | 'CHAT'
  | 'MAIL'
  | 'MEETING';

/** By the time it occurred; ties in the order of ids. */
export type InteractionSort =
  | 'OCCURRED_ASC'
  | 'OCCURRED_DESC';

/** What became of one row, and the interaction as it is stored after it. */
export type InteractionWrite = {
  readonly __typename?: 'InteractionWrite';
  /** Null when the row was rejected. */
  readonly interaction?: Maybe<Interaction>;
  readonly outcome: WriteOutcome;
};

/** An interest that is not yet an opportunity. */
export type Lead = {
  readonly __typename?: 'Lead';
  readonly contact?: Maybe<Contact>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Where it came from, e.g. `web`, `trade fair`. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  readonly party: Party;
  readonly product?: Maybe<Product>;
  /** Who recommended the company; null when nobody did, or sales does not know the contact. */
  readonly referredBy?: Maybe<Contact>;
  readonly removed: Scalars['Boolean']['output'];
  readonly status: LeadStatus;
};

/** A page of leads (Relay cursor connection). */
export type LeadConnection = {
  readonly __typename?: 'LeadConnection';
  readonly edges: ReadonlyArray<LeadEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of leads. */
export type LeadEdge = {
  readonly __typename?: 'LeadEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Lead;
};

/** All given conditions hold. */
export type LeadFilter = {
  readonly createdAt?: InputMaybe<DateTimeRange>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly origin?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<LeadStatus>>;
};

/** Absent leaves what is stored, null clears it. */
export type LeadInput = {
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly origin?: InputMaybe<Scalars['String']['input']>;
  /** The contact's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** A contact's id; it may come later. Not the lead's own. */
  readonly referredBy?: InputMaybe<Scalars['ID']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** NEW unless given. */
  readonly status?: InputMaybe<LeadStatus>;
};

/** What was open on a day, and what came of it. */
export type LeadOutcome = {
  readonly __typename?: 'LeadOutcome';
  readonly leads: Scalars['Int']['output'];
  readonly openOpportunities: Scalars['Int']['output'];
  /** Of these opportunities, those that were won by the end of the other day. */
  readonly won: Scalars['Int']['output'];
};

/** By creation; ties in the order of ids. */
export type LeadSort =
  | 'CREATED_ASC'
  | 'CREATED_DESC';

/** How far a lead has come. */
export type LeadStatus =
  | 'CONTACTED'
  | 'CONVERTED'
  | 'DISQUALIFIED'
  | 'NEW'
  | 'QUALIFIED';

/** What became of one row, and the lead as it is stored after it. */
export type LeadWrite = {
  readonly __typename?: 'LeadWrite';
  /** Null when the row was rejected. */
  readonly lead?: Maybe<Lead>;
  readonly outcome: WriteOutcome;
};

/** That a person belongs to an organization, for a time. */
export type Membership = {
  readonly __typename?: 'Membership';
  readonly contact?: Maybe<Contact>;
  readonly id: Scalars['ID']['output'];
  readonly organization: Organization;
  readonly party: Party;
  readonly removed: Scalars['Boolean']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** Null while it lasts. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of memberships (Relay cursor connection). */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  readonly edges: ReadonlyArray<MembershipEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of memberships. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Membership;
};

/** Absent leaves what is stored, null clears it. */
export type MembershipInput = {
  readonly id: Scalars['ID']['input'];
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The contact's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one row, and the membership as it is stored after it. */
export type MembershipWrite = {
  readonly __typename?: 'MembershipWrite';
  /** Null when the row was rejected. */
  readonly membership?: Maybe<Membership>;
  readonly outcome: WriteOutcome;
};

/** An amount in one currency, with exactly the decimals that the currency has. */
export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Decimal']['output'];
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount in one currency; more decimals than the currency has are refused, never rounded. */
export type MoneyInput = {
  readonly amount: Scalars['Decimal']['input'];
  /** ISO 4217, e.g. `EUR`; another code rejects the row, not the rows beside it. */
  readonly currency: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeContacts: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeInteractions: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeLeads: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeMemberships: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeOpportunities: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeOrganizations: BulkWrite;
  /** At most 1,000 skus; rows can no longer refer to what is removed. */
  readonly removeProducts: BulkWrite;
  readonly upsertContact: ContactWrite;
  /** At most 1,000 rows. */
  readonly upsertContacts: BulkWrite;
  readonly upsertInteraction: InteractionWrite;
  /** At most 1,000 rows. */
  readonly upsertInteractions: BulkWrite;
  readonly upsertLead: LeadWrite;
  /** At most 1,000 rows. */
  readonly upsertLeads: BulkWrite;
  readonly upsertMembership: MembershipWrite;
  /** At most 1,000 rows. */
  readonly upsertMemberships: BulkWrite;
  /** At most 1,000 rows. */
  readonly upsertOpportunities: BulkWrite;
  readonly upsertOpportunity: OpportunityWrite;
  readonly upsertOrganization: OrganizationWrite;
  /** At most 1,000 rows. */
  readonly upsertOrganizations: BulkWrite;
  readonly upsertProduct: ProductWrite;
  /** At most 1,000 rows. */
  readonly upsertProducts: BulkWrite;
};


export type MutationRemoveContactsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveInteractionsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveLeadsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveMembershipsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveOpportunitiesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveOrganizationsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveProductsArgs = {
  skus: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationUpsertContactArgs = {
  input: ContactInput;
};


export type MutationUpsertContactsArgs = {
  inputs: ReadonlyArray<ContactInput>;
};


export type MutationUpsertInteractionArgs = {
  input: InteractionInput;
};


export type MutationUpsertInteractionsArgs = {
  inputs: ReadonlyArray<InteractionInput>;
};


export type MutationUpsertLeadArgs = {
  input: LeadInput;
};


export type MutationUpsertLeadsArgs = {
  inputs: ReadonlyArray<LeadInput>;
};


export type MutationUpsertMembershipArgs = {
  input: MembershipInput;
};


export type MutationUpsertMembershipsArgs = {
  inputs: ReadonlyArray<MembershipInput>;
};


export type MutationUpsertOpportunitiesArgs = {
  inputs: ReadonlyArray<OpportunityInput>;
};


export type MutationUpsertOpportunityArgs = {
  input: OpportunityInput;
};


export type MutationUpsertOrganizationArgs = {
  input: OrganizationInput;
};


export type MutationUpsertOrganizationsArgs = {
  inputs: ReadonlyArray<OrganizationInput>;
};


export type MutationUpsertProductArgs = {
  input: ProductInput;
};


export type MutationUpsertProductsArgs = {
  inputs: ReadonlyArray<ProductInput>;
};

/** A possible sale. */
export type Opportunity = {
  readonly __typename?: 'Opportunity';
  /** Null while nobody has named an amount. */
  readonly amount?: Maybe<Money>;
  /** The day it is expected to close, or closed. */
  readonly closeDate: Scalars['Date']['output'];
  readonly contact?: Maybe<Contact>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly organization?: Maybe<Organization>;
  readonly party: Party;
  /** Of winning, 0 to 1; 1 once won, 0 once lost. */
  readonly probability: Scalars['Float']['output'];
  readonly products: ReadonlyArray<Product>;
  readonly removed: Scalars['Boolean']['output'];
  readonly stage: OpportunityStage;
};

/** A page of opportunities (Relay cursor connection). */
export type OpportunityConnection = {
  readonly __typename?: 'OpportunityConnection';
  readonly edges: ReadonlyArray<OpportunityEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of opportunities. */
export type OpportunityEdge = {
  readonly __typename?: 'OpportunityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Opportunity;
};

/** All given conditions hold. */
export type OpportunityFilter = {
  readonly amount?: InputMaybe<DecimalRange>;
  readonly closeDate?: InputMaybe<DateRange>;
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Neither won nor lost. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly openedAt?: InputMaybe<DateTimeRange>;
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  readonly stage?: InputMaybe<ReadonlyArray<OpportunityStage>>;
};

/** Absent leaves what is stored, null clears it. */
export type OpportunityInput = {
  readonly amount?: InputMaybe<MoneyInput>;
  readonly closeDate?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly openedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The contact's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 1; what the stage usually has unless given. */
  readonly probability?: InputMaybe<Scalars['Float']['input']>;
  /** Skus, at most 100. */
  readonly products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** PROSPECTING unless given. */
  readonly stage?: InputMaybe<OpportunityStage>;
};

/** By opening or closing day; ties in the order of ids. */
export type OpportunitySort =
  | 'CLOSE_DATE_ASC'
  | 'CLOSE_DATE_DESC'
  | 'OPENED_ASC'
  | 'OPENED_DESC';

/** How far a sale has come; WON and LOST close it. */
export type OpportunityStage =
  | 'LOST'
  | 'NEGOTIATION'
  | 'PROPOSAL'
  | 'PROSPECTING'
  | 'QUALIFICATION'
  | 'WON';

/** What became of one row, and the opportunity as it is stored after it. */
export type OpportunityWrite = {
  readonly __typename?: 'OpportunityWrite';
  /** Null when the row was rejected. */
  readonly opportunity?: Maybe<Opportunity>;
  readonly outcome: WriteOutcome;
};

/** A company or institution: an entity of its own, never merged with persons. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** ISO 3166-1 alpha-2. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Of its web site and mails, e.g. `example.com`. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** Null when the source does not say. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** As the source calls it. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** In order of id. */
  readonly members: MembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly removed: Scalars['Boolean']['output'];
};


/** A company or institution: an entity of its own, never merged with persons. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organizations (Relay cursor connection). */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

/** All given conditions hold. */
export type OrganizationFilter = {
  /** ISO 3166-1 alpha-2. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Exactly this domain. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly industry?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Absent leaves what is stored, null clears it. */
export type OrganizationInput = {
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of one row, and the organization as it is stored after it. */
export type OrganizationWrite = {
  readonly __typename?: 'OrganizationWrite';
  /** Null when the row was rejected. */
  readonly organization?: Maybe<Organization>;
  readonly outcome: WriteOutcome;
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Null on an empty page; give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A party of any domain as `identity` knows it. */
export type Party = {
  readonly __typename?: 'Party';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
};

/** A party's card and the version under which identity has to know it. */
export type PartyCard = {
  readonly __typename?: 'PartyCard';
  readonly card: Card;
  readonly id: Scalars['ID']['output'];
  /** When the source changed the party last, else when the domain did. */
  readonly observedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
};

/** The parties that one domain knows a customer by; a domain finds its own by name. */
export type PartyLink = {
  readonly __typename?: 'PartyLink';
  readonly domain: Scalars['String']['output'];
  readonly parties: ReadonlyArray<Scalars['ID']['output']>;
};

/** Records of a domain, counted where their cards are kept; of nobody in particular. */
export type PartyQuality = {
  readonly __typename?: 'PartyQuality';
  readonly fields: ReadonlyArray<PartyQualityField>;
  /** The id of the last one, after which the next page begins; null when there are no more. */
  readonly last?: Maybe<Scalars['ID']['output']>;
  readonly records: Scalars['Int']['output'];
  /** Records that have not changed for a year. */
  readonly stale: Scalars['Int']['output'];
};

/** Records without a value that is expected, and with one that cannot be right. */
export type PartyQualityField = {
  readonly __typename?: 'PartyQualityField';
  readonly field: Scalars['String']['output'];
  readonly invalid: Scalars['Int']['output'];
  readonly missing: Scalars['Int']['output'];
};

/** A party's version alone: what identity compares to find what it missed. */
export type PartyVersion = {
  readonly __typename?: 'PartyVersion';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
};

/** How a personal value is masked. */
export type PersonalCategory =
  /** `12 Main Street` → `•••` */
  | 'ADDRESS'
  /** `1980-05-17` → `1980-••-••` */
  | 'BIRTH_DATE'
  /** Free text may name anybody: `•••` */
  | 'FREE_TEXT'
  /** `cus_4711` → `•••11` */
  | 'IDENTIFIER'
  /** `ada@example.com` → `a•••@example.com` */
  | 'MAIL'
  /** `Ada Lovelace` → `A••• L•••` */
  | 'NAME'
  /** `+49 170 1234567` → `•••67` */
  | 'PHONE';

/**
 * What the company sells; sales owns it, every other domain refers to it by sku.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type Product = {
  readonly __typename?: 'Product';
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly interactions?: Maybe<InteractionConnection>;
  readonly leads?: Maybe<LeadConnection>;
  /** Null when another domain refers to a sku that sales does not know. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly opportunities?: Maybe<OpportunityConnection>;
  readonly price?: Maybe<Money>;
  readonly removed?: Maybe<Scalars['Boolean']['output']>;
  readonly sku: Scalars['ID']['output'];
};


/**
 * What the company sells; sales owns it, every other domain refers to it by sku.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InteractionSort>;
};


/**
 * What the company sells; sales owns it, every other domain refers to it by sku.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<LeadSort>;
};


/**
 * What the company sells; sales owns it, every other domain refers to it by sku.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpportunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OpportunitySort>;
};

/** A page of products (Relay cursor connection). */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  readonly edges: ReadonlyArray<ProductEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of products. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Product;
};

/** All given conditions hold. */
export type ProductFilter = {
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Absent leaves what is stored, null clears it. */
export type ProductInput = {
  readonly category?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly price?: InputMaybe<MoneyInput>;
  /** Up to 200 characters, unique in the company. */
  readonly sku: Scalars['ID']['input'];
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of one row, and the product as it is stored after it. */
export type ProductWrite = {
  readonly __typename?: 'ProductWrite';
  readonly outcome: WriteOutcome;
  /** Null when the row was rejected. */
  readonly product?: Maybe<Product>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Null when there is no such contact. */
  readonly contact?: Maybe<Contact>;
  /** In order of id. */
  readonly contacts: ContactConnection;
  /** Null when there is no such interaction. */
  readonly interaction?: Maybe<Interaction>;
  /** Interactions of all parties, e.g. the calls of today. */
  readonly interactions: InteractionConnection;
  /** Of at most 1,000 skus, those that sales knows and has not removed. */
  readonly knownProducts: ReadonlyArray<Scalars['ID']['output']>;
  /** Null when there is no such lead. */
  readonly lead?: Maybe<Lead>;
  /** Leads of all parties, e.g. those that nobody has contacted yet. */
  readonly leads: LeadConnection;
  /** Opportunities of all parties, e.g. for a pipeline review. */
  readonly opportunities: OpportunityConnection;
  /** Null when there is no such opportunity. */
  readonly opportunity?: Maybe<Opportunity>;
  /** Null when there is no such organization. */
  readonly organization?: Maybe<Organization>;
  /** In order of name, then id. */
  readonly organizations: OrganizationConnection;
  /** Null when there is no such product. */
  readonly product?: Maybe<Product>;
  /** In order of sku. */
  readonly products: ProductConnection;
  /** The activities of some parties, a list for each slice, newest first; at most 100 slices, `first` from 1 to 101. */
  readonly salesActivities: ReadonlyArray<ReadonlyArray<SalesStub>>;
  /** Of the parties with these ids, or of all, those whose attribute has one of the values, for row policies; at most 10,000. */
  readonly salesPartiesWhere: ReadonlyArray<Scalars['ID']['output']>;
  /** The cards of at most 1,000 parties, for `identity`; null for an unknown id. */
  readonly salesPartyCards: ReadonlyArray<Maybe<PartyCard>>;
  /** What is missing, invalid or stale in records in id order after the given id, at most 1,000, for `identity` to sum up; no value leaves. */
  readonly salesPartyQuality: PartyQuality;
  /** Parties in id order after the given id, at most 10,000, for `identity` to find what it missed. */
  readonly salesPartyVersions: ReadonlyArray<PartyVersion>;
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInteractionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InteractionSort>;
};


export type QueryKnownProductsArgs = {
  skus: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<LeadSort>;
};


export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpportunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OpportunitySort>;
};


export type QueryOpportunityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductArgs = {
  sku: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySalesActivitiesArgs = {
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  slices: ReadonlyArray<ActivitySlice>;
};


export type QuerySalesPartiesWhereArgs = {
  attribute: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  values: ReadonlyArray<Scalars['String']['input']>;
};


export type QuerySalesPartyCardsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySalesPartyQualityArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySalesPartyVersionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};

/** What models may know of a customer's contacts with sales; days are UTC, windows end on the day they are asked for. */
export type SalesFeatures = {
  readonly __typename?: 'SalesFeatures';
  readonly firstInteractionOn?: Maybe<Scalars['Date']['output']>;
  readonly interactions: Scalars['Int']['output'];
  readonly interactions90: Scalars['Int']['output'];
  readonly interactionsPrior90: Scalars['Int']['output'];
  readonly known: Scalars['Boolean']['output'];
  readonly lastInteractionOn?: Maybe<Scalars['Date']['output']>;
  readonly lostOpportunities?: Maybe<Scalars['Int']['output']>;
  readonly openLeads?: Maybe<Scalars['Int']['output']>;
  /** Null where it is asked for a day that is past: no day is kept of these. */
  readonly openOpportunities?: Maybe<Scalars['Int']['output']>;
  readonly wonOpportunities?: Maybe<Scalars['Int']['output']>;
};

/** Sums over records that are not removed. */
export type SalesFigures = {
  readonly __typename?: 'SalesFigures';
  /** UTC day; null without any. */
  readonly firstInteractionOn?: Maybe<Scalars['Date']['output']>;
  readonly interactions: Scalars['Int']['output'];
  /** In order of kind; kinds without any are left out. */
  readonly interactionsByKind: ReadonlyArray<InteractionCount>;
  /** UTC day; null without any. */
  readonly lastInteractionOn?: Maybe<Scalars['Date']['output']>;
  readonly leads: Scalars['Int']['output'];
  readonly lostOpportunities: Scalars['Int']['output'];
  readonly openOpportunities: Scalars['Int']['output'];
  /** Amounts of open opportunities, one entry per currency, in order of currency. */
  readonly pipeline: ReadonlyArray<Money>;
  /** Interactions on the last `days` UTC days, today included; `days` from 1 to 3,660. */
  readonly recentInteractions: Scalars['Int']['output'];
  /** Amounts of open opportunities times their probability, each rounded to minor units, per currency. */
  readonly weightedPipeline: ReadonlyArray<Money>;
  /** Won divided by won and lost; null when none is closed. */
  readonly winRate?: Maybe<Scalars['Float']['output']>;
  /** Amounts of won opportunities per currency. */
  readonly won: ReadonlyArray<Money>;
  readonly wonOpportunities: Scalars['Int']['output'];
};


/** Sums over records that are not removed. */
export type SalesFiguresRecentInteractionsArgs = {
  days?: Scalars['Int']['input'];
};

/** A slim entry of the timeline: no free text. */
export type SalesStub = {
  readonly __typename?: 'SalesStub';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly party: Scalars['ID']['output'];
  /** The id of the record. */
  readonly reference: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

/** One reason why a row was rejected. */
export type WriteError = {
  readonly __typename?: 'WriteError';
  readonly code: WriteErrorCode;
  /** The rule, then what came; never a personal value. */
  readonly message: Scalars['String']['output'];
  /** The input field, from the row down. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Why a row was rejected. */
export type WriteErrorCode =
  /** The value is not of its field's form; the message states the form. */
  | 'INVALID'
  /** The instant lies more than 5 minutes ahead of now. */
  | 'IN_FUTURE'
  /** An amount that may not be negative is. */
  | 'NEGATIVE_AMOUNT'
  /** The value lies outside the bounds that the message states. */
  | 'OUT_OF_RANGE'
  /** A record stays with its party; remove it and write it under a new id. */
  | 'PARTY_IMMUTABLE'
  /** What is recorded in a ledger stays as it is; append another record. */
  | 'RECORD_IMMUTABLE'
  /** A field without which a first write says nothing is missing. */
  | 'REQUIRED'
  /** The amount has more decimals than its currency; it is never rounded. */
  | 'TOO_MANY_DECIMALS'
  /** The currency is no ISO 4217 code. */
  | 'UNKNOWN_CURRENCY'
  /** The customer that the row names is not there. */
  | 'UNKNOWN_CUSTOMER'
  /** The organization that the row names is not there; write the organization first. */
  | 'UNKNOWN_ORGANIZATION'
  /** The party that the row names is not there. */
  | 'UNKNOWN_PARTY'
  /** The product that the row names is not there; write the product first. */
  | 'UNKNOWN_PRODUCT'
  /** A record that the row refers to, or that is to be removed, is not there. */
  | 'UNKNOWN_RECORD'
  /** The domain that owns the reference could not be asked; send the row again. */
  | 'UNVERIFIABLE';

/** The outcome of one row. */
export type WriteOutcome = {
  readonly __typename?: 'WriteOutcome';
  readonly errors: ReadonlyArray<WriteError>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Position in the input list, from 0. */
  readonly index: Scalars['Int']['output'];
  readonly status: WriteStatus;
};

/** What became of one written row. */
export type WriteStatus =
  | 'CREATED'
  /** The errors say why: nothing of the row was written. */
  | 'REJECTED'
  | 'REMOVED'
  /** What is stored is newer by the source's version: nothing was written. */
  | 'STALE'
  /** What came equals what is stored: nothing was written. */
  | 'UNCHANGED'
  | 'UPDATED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Contact: Contact;
  Customer: Customer;
  CustomerAsOf: CustomerAsOf;
  Interaction: Interaction;
  Lead: Lead;
  Membership: Membership;
  Opportunity: Opportunity;
  Organization: Organization;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}> ) );
  CustomerAsOf:
    ( { __typename: 'CustomerAsOf' }
    & GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"id":true,"at":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"links":{"domain":true,"parties":true}}> ) );
  Interaction:
    ( { __typename: 'Interaction' }
    & GraphQLRecursivePick<FederationTypes['Interaction'], {"id":true}> );
  Lead:
    ( { __typename: 'Lead' }
    & GraphQLRecursivePick<FederationTypes['Lead'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Opportunity:
    ( { __typename: 'Opportunity' }
    & GraphQLRecursivePick<FederationTypes['Opportunity'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivityPosition: ActivityPosition;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivitySlice: ActivitySlice;
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddressInput: AddressInput;
  AsOfUnknown: ResolverTypeWrapper<AsOfUnknown>;
  BulkWrite: ResolverTypeWrapper<BulkOutcome>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Card: ResolverTypeWrapper<CardDoc>;
  CardField: CardField;
  CardInput: CardInput;
  ConsentPurpose: ConsentPurpose;
  Contact: ResolverTypeWrapper<ContactMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ContactAttributes: ResolverTypeWrapper<ContactAttributes>;
  ContactAttributesFilter: ContactAttributesFilter;
  ContactAttributesInput: ContactAttributesInput;
  ContactConnection: ResolverTypeWrapper<ContactConnectionMapper>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  ContactFilter: ContactFilter;
  ContactInput: ContactInput;
  ContactWrite: ResolverTypeWrapper<ContactWriteMapper>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerAsOf: ResolverTypeWrapper<CustomerAsOfMapper>;
  CustomerSales: ResolverTypeWrapper<CustomerSalesMapper>;
  CustomerSalesAsOf: ResolverTypeWrapper<CustomerSalesAsOfMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRange: DecimalRange;
  Direction: Direction;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  IntRange: IntRange;
  Interaction: ResolverTypeWrapper<InteractionMapper>;
  InteractionConnection: ResolverTypeWrapper<InteractionConnectionMapper>;
  InteractionCount: ResolverTypeWrapper<InteractionCount>;
  InteractionEdge: ResolverTypeWrapper<Omit<InteractionEdge, 'node'> & { node: ResolversTypes['Interaction'] }>;
  InteractionFilter: InteractionFilter;
  InteractionInput: InteractionInput;
  InteractionKind: InteractionKind;
  InteractionSort: InteractionSort;
  InteractionWrite: ResolverTypeWrapper<InteractionWriteMapper>;
  Lead: ResolverTypeWrapper<LeadMapper>;
  LeadConnection: ResolverTypeWrapper<LeadConnectionMapper>;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>;
  LeadFilter: LeadFilter;
  LeadInput: LeadInput;
  LeadOutcome: ResolverTypeWrapper<LeadOutcome>;
  LeadSort: LeadSort;
  LeadStatus: LeadStatus;
  LeadWrite: ResolverTypeWrapper<LeadWriteMapper>;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  MembershipConnection: ResolverTypeWrapper<MembershipConnectionMapper>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipInput: MembershipInput;
  MembershipWrite: ResolverTypeWrapper<MembershipWriteMapper>;
  Money: ResolverTypeWrapper<MoneyMinor>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Opportunity: ResolverTypeWrapper<OpportunityMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  OpportunityConnection: ResolverTypeWrapper<OpportunityConnectionMapper>;
  OpportunityEdge: ResolverTypeWrapper<Omit<OpportunityEdge, 'node'> & { node: ResolversTypes['Opportunity'] }>;
  OpportunityFilter: OpportunityFilter;
  OpportunityInput: OpportunityInput;
  OpportunitySort: OpportunitySort;
  OpportunityStage: OpportunityStage;
  OpportunityWrite: ResolverTypeWrapper<OpportunityWriteMapper>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionMapper>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationInput: OrganizationInput;
  OrganizationWrite: ResolverTypeWrapper<OrganizationWriteMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<Party>;
  PartyCard: ResolverTypeWrapper<Omit<PartyCard, 'card'> & { card: ResolversTypes['Card'] }>;
  PartyLink: ResolverTypeWrapper<PartyLink>;
  PartyQuality: ResolverTypeWrapper<PartyQuality>;
  PartyQualityField: ResolverTypeWrapper<PartyQualityField>;
  PartyVersion: ResolverTypeWrapper<PartyVersion>;
  PersonalCategory: PersonalCategory;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionMapper>;
  ProductEdge: ResolverTypeWrapper<ProductEdgeMapper>;
  ProductFilter: ProductFilter;
  ProductInput: ProductInput;
  ProductWrite: ResolverTypeWrapper<ProductWriteMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SalesFeatures: ResolverTypeWrapper<SalesFeatures>;
  SalesFigures: ResolverTypeWrapper<SalesFiguresMapper>;
  SalesStub: ResolverTypeWrapper<SalesStubMapper>;
  WriteError: ResolverTypeWrapper<WriteError>;
  WriteErrorCode: WriteErrorCode;
  WriteOutcome: ResolverTypeWrapper<RowOutcome>;
  WriteStatus: WriteStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivityPosition: ActivityPosition;
  ID: Scalars['ID']['output'];
  ActivitySlice: ActivitySlice;
  Address: Address;
  String: Scalars['String']['output'];
  AddressInput: AddressInput;
  AsOfUnknown: AsOfUnknown;
  BulkWrite: BulkOutcome;
  Int: Scalars['Int']['output'];
  Card: CardDoc;
  CardInput: CardInput;
  Contact: ContactMapper;
  Boolean: Scalars['Boolean']['output'];
  ContactAttributes: ContactAttributes;
  ContactAttributesFilter: ContactAttributesFilter;
  ContactAttributesInput: ContactAttributesInput;
  ContactConnection: ContactConnectionMapper;
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  ContactFilter: ContactFilter;
  ContactInput: ContactInput;
  ContactWrite: ContactWriteMapper;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerMapper;
  CustomerAsOf: CustomerAsOfMapper;
  CustomerSales: CustomerSalesMapper;
  CustomerSalesAsOf: CustomerSalesAsOfMapper;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DecimalRange: DecimalRange;
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  IntRange: IntRange;
  Interaction: InteractionMapper;
  InteractionConnection: InteractionConnectionMapper;
  InteractionCount: InteractionCount;
  InteractionEdge: Omit<InteractionEdge, 'node'> & { node: ResolversParentTypes['Interaction'] };
  InteractionFilter: InteractionFilter;
  InteractionInput: InteractionInput;
  InteractionWrite: InteractionWriteMapper;
  Lead: LeadMapper;
  LeadConnection: LeadConnectionMapper;
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] };
  LeadFilter: LeadFilter;
  LeadInput: LeadInput;
  LeadOutcome: LeadOutcome;
  LeadWrite: LeadWriteMapper;
  Membership: MembershipMapper;
  MembershipConnection: MembershipConnectionMapper;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipInput: MembershipInput;
  MembershipWrite: MembershipWriteMapper;
  Money: MoneyMinor;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Opportunity: OpportunityMapper;
  Float: Scalars['Float']['output'];
  OpportunityConnection: OpportunityConnectionMapper;
  OpportunityEdge: Omit<OpportunityEdge, 'node'> & { node: ResolversParentTypes['Opportunity'] };
  OpportunityFilter: OpportunityFilter;
  OpportunityInput: OpportunityInput;
  OpportunityWrite: OpportunityWriteMapper;
  Organization: OrganizationMapper;
  OrganizationConnection: OrganizationConnectionMapper;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationInput: OrganizationInput;
  OrganizationWrite: OrganizationWriteMapper;
  PageInfo: PageInfo;
  Party: Party;
  PartyCard: Omit<PartyCard, 'card'> & { card: ResolversParentTypes['Card'] };
  PartyLink: PartyLink;
  PartyQuality: PartyQuality;
  PartyQualityField: PartyQualityField;
  PartyVersion: PartyVersion;
  Product: ProductMapper;
  ProductConnection: ProductConnectionMapper;
  ProductEdge: ProductEdgeMapper;
  ProductFilter: ProductFilter;
  ProductInput: ProductInput;
  ProductWrite: ProductWriteMapper;
  Query: Record<PropertyKey, never>;
  SalesFeatures: SalesFeatures;
  SalesFigures: SalesFiguresMapper;
  SalesStub: SalesStubMapper;
  WriteError: WriteError;
  WriteOutcome: RowOutcome;
};

export type BasisDirectiveArgs = {
  purpose: ConsentPurpose;
};

export type BasisDirectiveResolver<Result, Parent, ContextType = Context, Args = BasisDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PersonalDirectiveArgs = {
  category: PersonalCategory;
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AsOfUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsOfUnknown'] = ResolversParentTypes['AsOfUnknown']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BulkWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkWrite'] = ResolversParentTypes['BulkWrite']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['WriteOutcome']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Card'] = ResolversParentTypes['Card']> = {
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mails?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CardField']>>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<ResolversTypes['ContactAttributes'], ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAttributes'] = ResolversParentTypes['ContactAttributes']> = {
  preferredStore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type ContactWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactWrite'] = ResolversParentTypes['ContactWrite']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadsOn?: Resolver<Maybe<ResolversTypes['LeadOutcome']>, ParentType, ContextType, RequireFields<CustomerLeadsOnArgs, 'from' | 'until'>>;
  sales?: Resolver<Maybe<ResolversTypes['CustomerSales']>, ParentType, ContextType>;
  salesFeatures?: Resolver<Maybe<ResolversTypes['SalesFeatures']>, ParentType, ContextType>;
  salesFeaturesOn?: Resolver<Maybe<ResolversTypes['SalesFeatures']>, ParentType, ContextType, RequireFields<CustomerSalesFeaturesOnArgs, 'day'>>;
};

export type CustomerAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAsOf'] = ResolversParentTypes['CustomerAsOf'], FederationReferenceType extends FederationReferenceTypes['CustomerAsOf'] = FederationReferenceTypes['CustomerAsOf']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerAsOf']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['CustomerSalesAsOf']>, ParentType, ContextType>;
};

export type CustomerSalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSales'] = ResolversParentTypes['CustomerSales']> = {
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['SalesFigures'], ParentType, ContextType>;
  interactions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, RequireFields<CustomerSalesInteractionsArgs, 'first' | 'sort'>>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, RequireFields<CustomerSalesLeadsArgs, 'first' | 'sort'>>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, RequireFields<CustomerSalesOpportunitiesArgs, 'first' | 'sort'>>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type CustomerSalesAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSalesAsOf'] = ResolversParentTypes['CustomerSalesAsOf']> = {
  interactions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastInteractionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openOpportunities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['AsOfUnknown']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InteractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interaction'] = ResolversParentTypes['Interaction'], FederationReferenceType extends FederationReferenceTypes['Interaction'] = FederationReferenceTypes['Interaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Interaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InteractionKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InteractionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InteractionConnection'] = ResolversParentTypes['InteractionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InteractionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InteractionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InteractionCount'] = ResolversParentTypes['InteractionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InteractionKind'], ParentType, ContextType>;
};

export type InteractionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InteractionEdge'] = ResolversParentTypes['InteractionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
};

export type InteractionWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InteractionWrite'] = ResolversParentTypes['InteractionWrite']> = {
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type LeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead'], FederationReferenceType extends FederationReferenceTypes['Lead'] = FederationReferenceTypes['Lead']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lead']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  referredBy?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeadStatus'], ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type LeadOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadOutcome'] = ResolversParentTypes['LeadOutcome']> = {
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openOpportunities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  won?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadWrite'] = ResolversParentTypes['LeadWrite']> = {
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipWrite'] = ResolversParentTypes['MembershipWrite']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  removeContacts?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveContactsArgs, 'ids'>>;
  removeInteractions?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveInteractionsArgs, 'ids'>>;
  removeLeads?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveLeadsArgs, 'ids'>>;
  removeMemberships?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveMembershipsArgs, 'ids'>>;
  removeOpportunities?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveOpportunitiesArgs, 'ids'>>;
  removeOrganizations?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveOrganizationsArgs, 'ids'>>;
  removeProducts?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveProductsArgs, 'skus'>>;
  upsertContact?: Resolver<ResolversTypes['ContactWrite'], ParentType, ContextType, RequireFields<MutationUpsertContactArgs, 'input'>>;
  upsertContacts?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertContactsArgs, 'inputs'>>;
  upsertInteraction?: Resolver<ResolversTypes['InteractionWrite'], ParentType, ContextType, RequireFields<MutationUpsertInteractionArgs, 'input'>>;
  upsertInteractions?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertInteractionsArgs, 'inputs'>>;
  upsertLead?: Resolver<ResolversTypes['LeadWrite'], ParentType, ContextType, RequireFields<MutationUpsertLeadArgs, 'input'>>;
  upsertLeads?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertLeadsArgs, 'inputs'>>;
  upsertMembership?: Resolver<ResolversTypes['MembershipWrite'], ParentType, ContextType, RequireFields<MutationUpsertMembershipArgs, 'input'>>;
  upsertMemberships?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertMembershipsArgs, 'inputs'>>;
  upsertOpportunities?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertOpportunitiesArgs, 'inputs'>>;
  upsertOpportunity?: Resolver<ResolversTypes['OpportunityWrite'], ParentType, ContextType, RequireFields<MutationUpsertOpportunityArgs, 'input'>>;
  upsertOrganization?: Resolver<ResolversTypes['OrganizationWrite'], ParentType, ContextType, RequireFields<MutationUpsertOrganizationArgs, 'input'>>;
  upsertOrganizations?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertOrganizationsArgs, 'inputs'>>;
  upsertProduct?: Resolver<ResolversTypes['ProductWrite'], ParentType, ContextType, RequireFields<MutationUpsertProductArgs, 'input'>>;
  upsertProducts?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertProductsArgs, 'inputs'>>;
};

export type OpportunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity'], FederationReferenceType extends FederationReferenceTypes['Opportunity'] = FederationReferenceTypes['Opportunity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Opportunity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  closeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>;
};

export type OpportunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityConnection'] = ResolversParentTypes['OpportunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpportunityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityEdge'] = ResolversParentTypes['OpportunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
};

export type OpportunityWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityWrite'] = ResolversParentTypes['OpportunityWrite']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationWrite'] = ResolversParentTypes['OrganizationWrite']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartyCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCard'] = ResolversParentTypes['PartyCard']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyLink'] = ResolversParentTypes['PartyLink']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PartyQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyQuality'] = ResolversParentTypes['PartyQuality']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['PartyQualityField']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyQualityFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyQualityField'] = ResolversParentTypes['PartyQualityField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invalid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyVersion'] = ResolversParentTypes['PartyVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interactions?: Resolver<Maybe<ResolversTypes['InteractionConnection']>, ParentType, ContextType, RequireFields<ProductInteractionsArgs, 'first' | 'sort'>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<ProductLeadsArgs, 'first' | 'sort'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opportunities?: Resolver<Maybe<ResolversTypes['OpportunityConnection']>, ParentType, ContextType, RequireFields<ProductOpportunitiesArgs, 'first' | 'sort'>>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  removed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductWrite'] = ResolversParentTypes['ProductWrite']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<QueryContactsArgs, 'first'>>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType, RequireFields<QueryInteractionArgs, 'id'>>;
  interactions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, RequireFields<QueryInteractionsArgs, 'first' | 'sort'>>;
  knownProducts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryKnownProductsArgs, 'skus'>>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first' | 'sort'>>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, RequireFields<QueryOpportunitiesArgs, 'first' | 'sort'>>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType, RequireFields<QueryOpportunityArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'sku'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  salesActivities?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['SalesStub']>>, ParentType, ContextType, RequireFields<QuerySalesActivitiesArgs, 'first' | 'slices'>>;
  salesPartiesWhere?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QuerySalesPartiesWhereArgs, 'attribute' | 'first' | 'values'>>;
  salesPartyCards?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PartyCard']>>, ParentType, ContextType, RequireFields<QuerySalesPartyCardsArgs, 'ids'>>;
  salesPartyQuality?: Resolver<ResolversTypes['PartyQuality'], ParentType, ContextType, RequireFields<QuerySalesPartyQualityArgs, 'first'>>;
  salesPartyVersions?: Resolver<ReadonlyArray<ResolversTypes['PartyVersion']>, ParentType, ContextType, RequireFields<QuerySalesPartyVersionsArgs, 'first'>>;
};

export type SalesFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesFeatures'] = ResolversParentTypes['SalesFeatures']> = {
  firstInteractionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  interactions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interactions90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interactionsPrior90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastInteractionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lostOpportunities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openLeads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openOpportunities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wonOpportunities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SalesFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesFigures'] = ResolversParentTypes['SalesFigures']> = {
  firstInteractionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  interactions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interactionsByKind?: Resolver<ReadonlyArray<ResolversTypes['InteractionCount']>, ParentType, ContextType>;
  lastInteractionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lostOpportunities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openOpportunities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pipeline?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  recentInteractions?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<SalesFiguresRecentInteractionsArgs, 'days'>>;
  weightedPipeline?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  winRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  won?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  wonOpportunities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesStubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesStub'] = ResolversParentTypes['SalesStub']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WriteErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteError'] = ResolversParentTypes['WriteError']> = {
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WriteOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOutcome'] = ResolversParentTypes['WriteOutcome']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['WriteError']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WriteStatus'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Address?: AddressResolvers<ContextType>;
  AsOfUnknown?: AsOfUnknownResolvers<ContextType>;
  BulkWrite?: BulkWriteResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactAttributes?: ContactAttributesResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactWrite?: ContactWriteResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAsOf?: CustomerAsOfResolvers<ContextType>;
  CustomerSales?: CustomerSalesResolvers<ContextType>;
  CustomerSalesAsOf?: CustomerSalesAsOfResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Interaction?: InteractionResolvers<ContextType>;
  InteractionConnection?: InteractionConnectionResolvers<ContextType>;
  InteractionCount?: InteractionCountResolvers<ContextType>;
  InteractionEdge?: InteractionEdgeResolvers<ContextType>;
  InteractionWrite?: InteractionWriteResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadOutcome?: LeadOutcomeResolvers<ContextType>;
  LeadWrite?: LeadWriteResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipWrite?: MembershipWriteResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  OpportunityConnection?: OpportunityConnectionResolvers<ContextType>;
  OpportunityEdge?: OpportunityEdgeResolvers<ContextType>;
  OpportunityWrite?: OpportunityWriteResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationWrite?: OrganizationWriteResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyCard?: PartyCardResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyQuality?: PartyQualityResolvers<ContextType>;
  PartyQualityField?: PartyQualityFieldResolvers<ContextType>;
  PartyVersion?: PartyVersionResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductWrite?: ProductWriteResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SalesFeatures?: SalesFeaturesResolvers<ContextType>;
  SalesFigures?: SalesFiguresResolvers<ContextType>;
  SalesStub?: SalesStubResolvers<ContextType>;
  WriteError?: WriteErrorResolvers<ContextType>;
  WriteOutcome?: WriteOutcomeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  basis?: BasisDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
