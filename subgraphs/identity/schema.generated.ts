import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { CustomerAsOfMapper, CustomerMapper, PartyMapper, CustomerIdentityMapper, IdentityEventMapper, CustomerConnectionMapper, CustomerEdgeMapper, CustomerProfileMapper, ProfileNameMapper, ProfileMailMapper, ProfilePhoneMapper, ProfileAddressMapper, ProfileBirthDateMapper, ProfileTextMapper, HouseholdMapper, HouseholdMemberConnectionMapper, HouseholdMemberEdgeMapper, StewardDecisionMapper, StewardPayloadMapper, CorrectedRecordMapper, MergePreviewMapper, IdentityEvidenceMapper, IdentityComparisonMapper, IdentityReviewMapper, IdentityReviewConnectionMapper, ReviewOutcomeMapper, IdentityReviewEdgeMapper, CustomerSearchConnectionMapper, CustomerSearchEdgeMapper, DataQualityReportMapper, DataQualityDayMapper, DataQualityMapper, DataQualityFindingMapper, Context } from './types.ts';
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

/** A value that was written into a record. */
export type CorrectedRecord = {
  readonly __typename?: 'CorrectedRecord';
  /** Null where the value was taken away, and for who may not read the domain. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Null where nothing stood there, and for who may not read the domain. */
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly field: ProfileField;
  readonly record: Party;
};

/** One person, whichever domains know them. Owned by `identity`; every domain adds what it knows. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** The customer as it was at a moment that has passed; null only while identity cannot answer. */
  readonly asOf?: Maybe<CustomerAsOf>;
  /** How good the domains' records of the person are; null only while identity cannot answer. */
  readonly dataQuality?: Maybe<DataQuality>;
  /**
   * Whom the customer lives with, by the domains that the caller may read: customers of one postal address who share a family
   * name or a phone. Null where nobody is known to; also at an address of a company, or of more customers than live in one home.
   * Of several homes the one with most members.
   */
  readonly household?: Maybe<Household>;
  /** A UUID, for good. Of customers found to be one, the oldest id stays; the others still find the customer. */
  readonly id: Scalars['ID']['output'];
  /** Why these parties are one customer. */
  readonly identity?: Maybe<CustomerIdentity>;
  /** The customer's parties, one entry per domain that has any, in order of domain; ids in order. */
  readonly links: ReadonlyArray<PartyLink>;
  /** The best that the domains know of the person, chosen when asked; null only while identity cannot answer. */
  readonly profile?: Maybe<CustomerProfile>;
};


/** One person, whichever domains know them. Owned by `identity`; every domain adds what it knows. */
export type CustomerAsOfArgs = {
  at: Scalars['DateTime']['input'];
};

/**
 * A customer at a moment, by the parties that it had then. Domains say what had happened by then, as the records tell it now:
 * a late record counts from when it happened, a removed one not at all. What is not kept is in each part's `unknown`.
 */
export type CustomerAsOf = {
  readonly __typename?: 'CustomerAsOf';
  /** Customers that it was not one with yet: their ids lead to it now. Empty before identity knew it. */
  readonly apart?: Maybe<ReadonlyArray<CustomerAsOf>>;
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether identity knew the customer then. */
  readonly known: Scalars['Boolean']['output'];
  readonly links: ReadonlyArray<PartyLink>;
  /** In order of domain, then id. Of a moment before identity knew the customer: the parties that it has now. */
  readonly parties: ReadonlyArray<Party>;
  readonly unknown: ReadonlyArray<AsOfUnknown>;
};

/** A page of customers (Relay cursor connection). */
export type CustomerConnection = {
  readonly __typename?: 'CustomerConnection';
  readonly edges: ReadonlyArray<CustomerEdge>;
  readonly pageInfo: PageInfo;
  /** All customers, on whatever page; ids that point elsewhere after a merge do not count. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of customers. */
export type CustomerEdge = {
  readonly __typename?: 'CustomerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Customer;
};

/** What identity holds of a customer: links and their reasons, no personal value. */
export type CustomerIdentity = {
  readonly __typename?: 'CustomerIdentity';
  /** What stewards decided of this customer, newest first; `first` from 1 to 100. */
  readonly decisions: ReadonlyArray<StewardDecision>;
  /** What the parties share now; a party that shares nothing any more stays linked until a steward parts it. */
  readonly evidence: ReadonlyArray<IdentityEvidence>;
  /** Newest first; `first` from 1 to 100. */
  readonly history: ReadonlyArray<IdentityEvent>;
  /** In order of domain, then id; empty once every party is removed. */
  readonly parties: ReadonlyArray<Party>;
  /** When the customer was first known. */
  readonly since: Scalars['DateTime']['output'];
};


/** What identity holds of a customer: links and their reasons, no personal value. */
export type CustomerIdentityDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What identity holds of a customer: links and their reasons, no personal value. */
export type CustomerIdentityHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Golden values: of what the cards of all domains say, what survives by the company's policy. Computed when asked, from the
 * domains that the caller may read; nothing of it is stored.
 */
export type CustomerProfile = {
  readonly __typename?: 'CustomerProfile';
  /** Each address once, the one to use first. */
  readonly addresses: ReadonlyArray<ProfileAddress>;
  readonly birthDate?: Maybe<ProfileBirthDate>;
  readonly language?: Maybe<ProfileText>;
  /** Each mail once, the one to use first. */
  readonly mails: ReadonlyArray<ProfileMail>;
  /** Domains of the customer whose cards are not in it; empty when all are. */
  readonly missing: ReadonlyArray<MissingDomain>;
  /** Given and family name are of one card, never mixed. Null where no card has a name. */
  readonly name?: Maybe<ProfileName>;
  readonly organization?: Maybe<ProfileText>;
  /** Each phone once, the one to use first. */
  readonly phones: ReadonlyArray<ProfilePhone>;
};

/** A page of customers that were searched for (Relay cursor connection). */
export type CustomerSearchConnection = {
  readonly __typename?: 'CustomerSearchConnection';
  readonly edges: ReadonlyArray<CustomerSearchEdge>;
  readonly pageInfo: PageInfo;
};

/** One customer that was found. */
export type CustomerSearchEdge = {
  readonly __typename?: 'CustomerSearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Customer;
  /** Found with a typo, not as typed. */
  readonly typo: Scalars['Boolean']['output'];
};

/** How good the records of a customer are, from the cards of domains that the caller may read; nothing of it is stored. */
export type DataQuality = {
  readonly __typename?: 'DataQuality';
  /** What to fix, by part. */
  readonly findings: ReadonlyArray<DataQualityFinding>;
  /** Domains whose cards were not looked at. */
  readonly missing: ReadonlyArray<MissingDomain>;
  readonly parts: ReadonlyArray<DataQualityPart>;
  /** 0 to 100: the points of the parts together. */
  readonly score: Scalars['Float']['output'];
};

/** What a domain's records were like on a day. */
export type DataQualityDay = {
  readonly __typename?: 'DataQualityDay';
  readonly day: Scalars['Date']['output'];
  readonly parts: ReadonlyArray<DataQualityPart>;
  readonly records: Scalars['Int']['output'];
  readonly score: Scalars['Float']['output'];
  readonly total: Scalars['Int']['output'];
};

/** One field of a domain's records. */
export type DataQualityField = {
  readonly __typename?: 'DataQualityField';
  /** Records with another value than the one that survives in the customer's profile. */
  readonly differing: Scalars['Int']['output'];
  readonly field: ProfileField;
  /** Records with a value that cannot be right. */
  readonly invalid: Scalars['Int']['output'];
  /** Records that have a value; null where not every record is expected to. */
  readonly present?: Maybe<Scalars['Int']['output']>;
};

/** Something to fix in one record. */
export type DataQualityFinding = {
  readonly __typename?: 'DataQualityFinding';
  /** Null where it is not about a field. */
  readonly field?: Maybe<ProfileField>;
  /** What could stand there, from another card; null where nobody knows. */
  readonly offer?: Maybe<Scalars['String']['output']>;
  readonly part: DataQualityPartName;
  readonly problem: DataQualityProblem;
  /** The record to fix. */
  readonly record: Party;
  /** What stands there; null where nothing does. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** One part of the score. */
export type DataQualityPart = {
  readonly __typename?: 'DataQualityPart';
  /** What it has at most; 100 over all parts. */
  readonly most: Scalars['Float']['output'];
  readonly name: DataQualityPartName;
  readonly points: Scalars['Float']['output'];
};

/** What the score is made of. */
export type DataQualityPartName =
  /** Which of name, mail, phone, address, birth date and language some card has. */
  | 'COMPLETENESS'
  /** Cards that agree in what a person has one of. */
  | 'CONSISTENCY'
  /** Records that are the only one of their domain, and that no review suspects. */
  | 'DUPLICATES'
  /** Cards that changed within a year. */
  | 'FRESHNESS'
  /** Mails that could be sent to, phones that could be dialled, postal codes of their country's form, birth dates that can be. */
  | 'VALIDITY';

/** What is wrong with a record. */
export type DataQualityProblem =
  /** Another value survives. */
  | 'DIFFERS'
  /** Its domain has another record of the same customer, or may have. */
  | 'DUPLICATE'
  /** Of a form that cannot be right. */
  | 'INVALID'
  | 'MISSING'
  /** It has not changed for a year. */
  | 'STALE';

/** How good the records of a domain are. No value and no record is kept, only sums. */
export type DataQualityReport = {
  readonly __typename?: 'DataQualityReport';
  readonly at: Scalars['DateTime']['output'];
  /** Records whose customer has further records, in whatever domain. Null where the day was measured by an older version. */
  readonly comparable?: Maybe<Scalars['Int']['output']>;
  /** How many of them were compared with those others: all, or of more than 20,000 a part that is drawn; `differing` is what that makes for all. */
  readonly compared?: Maybe<Scalars['Int']['output']>;
  readonly domain: Scalars['String']['output'];
  readonly fields: ReadonlyArray<DataQualityField>;
  /** Domains that the records could not be compared with. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly parts: ReadonlyArray<DataQualityPart>;
  /** How many were looked at. */
  readonly records: Scalars['Int']['output'];
  /** 0 to 100: the points of the parts together, which are those of `Customer.dataQuality` over all records. */
  readonly score: Scalars['Float']['output'];
  /** How many the domain has. */
  readonly total: Scalars['Int']['output'];
  /** The sums of the last days that have any, the oldest first; `days` from 1 to 366. */
  readonly trend: ReadonlyArray<DataQualityDay>;
};


/** How good the records of a domain are. No value and no record is kept, only sums. */
export type DataQualityReportTrendArgs = {
  days?: Scalars['Int']['input'];
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

/**
 * Customers who live together, found when asked: they are not one another, and sharing a home makes them no more alike. Only
 * customers whom the caller may see.
 */
export type Household = {
  readonly __typename?: 'Household';
  /** Changes when what members share does, not when somebody of the same name comes or leaves; tells nothing of the address. */
  readonly id: Scalars['ID']['output'];
  /** The customer who was asked about among them, in order of id; `first` from 1 to 100. */
  readonly members: HouseholdMemberConnection;
  /** What two or more members share; never what it is. */
  readonly sharedBy: ReadonlyArray<HouseholdTie>;
};


/**
 * Customers who live together, found when asked: they are not one another, and sharing a home makes them no more alike. Only
 * customers whom the caller may see.
 */
export type HouseholdMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a household's members (Relay cursor connection). */
export type HouseholdMemberConnection = {
  readonly __typename?: 'HouseholdMemberConnection';
  readonly edges: ReadonlyArray<HouseholdMemberEdge>;
  readonly pageInfo: PageInfo;
  /** All members whom the caller may see, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of members. */
export type HouseholdMemberEdge = {
  readonly __typename?: 'HouseholdMemberEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Customer;
};

/** What ties a household together. */
export type HouseholdTie =
  /** A street, house number and postal code of one country. All share it. */
  | 'ADDRESS'
  /** A word of the family name. */
  | 'FAMILY_NAME'
  | 'PHONE';

/** What a customer is looked up by; spelled as people spell it, it is normalized like the domains' values. */
export type IdentifierInput = {
  /** Only with PARTY: the domain that owns the party, e.g. `sales`. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** Only with EXTERNAL_ID: the system that gave the value, e.g. `loyalty`. */
  readonly system?: InputMaybe<Scalars['String']['input']>;
  readonly type: IdentifierType;
  readonly value: Scalars['String']['input'];
};

/** Kinds of identifier that link parties. */
export type IdentifierKind =
  /** An id that another system gave; it links across domains by system and value. */
  | 'EXTERNAL_ID'
  | 'MAIL'
  | 'PHONE'
  /** No identifier: what their cards say is too alike to be two persons'. */
  | 'SIMILARITY'
  /** No identifier: a steward said so. */
  | 'STEWARD';

/** What a customer can be looked up by. */
export type IdentifierType =
  /** Needs `system`. */
  | 'EXTERNAL_ID'
  | 'MAIL'
  /** A party's id; needs `domain`. */
  | 'PARTY'
  /** With a country code, or national where the installation has a default country. */
  | 'PHONE';

/** What happened to a customer's links. */
export type IdentityAction =
  /** No known party shared an identifier with this one. */
  | 'CREATED'
  /** A party joined. */
  | 'LINKED'
  /** A younger customer turned out to be this one; its parties moved here. */
  | 'MERGED'
  /** A customer that had been merged into another one lives again. */
  | 'RESTORED'
  /** A steward took parties out, which are another customer now. */
  | 'SPLIT'
  /** A party was removed in its domain. */
  | 'UNLINKED';

/** What one field says; fields that one of the parties lacks say nothing. */
export type IdentityComparison = {
  readonly __typename?: 'IdentityComparison';
  /** E.g. `familyName`, `birthDate`, `mail`; `relation` is what people who share a home or a work place agree in anyway. */
  readonly field: Scalars['String']['output'];
  /** E.g. `exact`, `typo`, `alias`, `else`; of `relation` which one it is. */
  readonly level: Scalars['String']['output'];
  /** What the cards say now, read when asked; of domains that the caller may read. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
  /** In bits; sharing a rare value weighs more than sharing a common one. */
  readonly weight: Scalars['Float']['output'];
};

/** One change of a customer's links. */
export type IdentityEvent = {
  readonly __typename?: 'IdentityEvent';
  readonly action: IdentityAction;
  readonly at: Scalars['DateTime']['output'];
  /** The kinds of identifier that decided it; empty where none did. */
  readonly by: ReadonlyArray<IdentifierKind>;
  /** The other customer of a merge, a split or a restoration; null otherwise. */
  readonly merged?: Maybe<Scalars['ID']['output']>;
  /** The parties that came or went. */
  readonly parties: ReadonlyArray<Party>;
};

/**
 * Why some parties are one customer: they carry the same identifier, or the cards of two are too alike to be two persons'.
 * `prior` and `weight` add up to the log odds of `probability`, in bits (Fellegi and Sunter, JASA 64, 1969).
 */
export type IdentityEvidence = {
  readonly __typename?: 'IdentityEvidence';
  /** Two or more, in order of domain, then id. */
  readonly between: ReadonlyArray<Party>;
  readonly by: IdentifierKind;
  readonly comparisons: ReadonlyArray<IdentityComparison>;
  /** The version of the rates, learned from the own records, by which cards were compared; 0 are the standard ones. Null where an identifier is shared. */
  readonly parameters?: Maybe<Scalars['Int']['output']>;
  /** What would be believed of two parties before anything of them is compared, in bits; negative. */
  readonly prior: Scalars['Float']['output'];
  /** That it is one customer, by this evidence alone; 0 to 1. */
  readonly probability: Scalars['Float']['output'];
  /** The weights of the comparisons together, in bits; positive speaks for one customer. */
  readonly weight: Scalars['Float']['output'];
};

/** Two parties that may be one customer. */
export type IdentityReview = {
  readonly __typename?: 'IdentityReview';
  /** The customers of the two. */
  readonly customers: ReadonlyArray<Customer>;
  readonly evidence: IdentityEvidence;
  readonly id: Scalars['ID']['output'];
  readonly probability: Scalars['Float']['output'];
  /** When the cards were compared. */
  readonly since: Scalars['DateTime']['output'];
};

/** A page of reviews (Relay cursor connection). */
export type IdentityReviewConnection = {
  readonly __typename?: 'IdentityReviewConnection';
  readonly edges: ReadonlyArray<IdentityReviewEdge>;
  readonly pageInfo: PageInfo;
  /** All that wait, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of reviews. */
export type IdentityReviewEdge = {
  readonly __typename?: 'IdentityReviewEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: IdentityReview;
};

/** From `gte` to `lte`, both included. */
export type IntRange = {
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that speaks against a merge. */
export type MergeConflict = {
  readonly __typename?: 'MergeConflict';
  /** Ids of the two customers. */
  readonly between: ReadonlyArray<Scalars['ID']['output']>;
  readonly code: MergeConflictCode;
};

/** What speaks against a merge. */
export type MergeConflictCode =
  /** A steward said that they are not the same; the merge goes before that. */
  | 'DECLARED_DISTINCT'
  /** Their given names differ. */
  | 'GIVEN_NAME'
  /** Two values of an identifier meet of which one person has one; the merge is refused. */
  | 'UNIQUE_IDENTIFIER';

/** What a merge would bring. */
export type MergePreview = {
  readonly __typename?: 'MergePreview';
  /** What speaks against it; empty where nothing does. */
  readonly conflicts: ReadonlyArray<MergeConflict>;
  /** The customers as they are. */
  readonly customers: ReadonlyArray<Customer>;
  /** Field by field of the profile, those without any value left out. */
  readonly fields: ReadonlyArray<MergedField>;
  /**
   * The customer that they would be: every domain answers for it as for any other, so whatever figures are asked here and of
   * `customers` show what would change. Its id leads nowhere else.
   */
  readonly merged: Customer;
  /** Domains whose cards are not in `fields`. */
  readonly missing: ReadonlyArray<MissingDomain>;
  /** The id that would stay: the oldest. */
  readonly survivor: Scalars['ID']['output'];
};

/** A field of the profile, of each customer and of what they would be. */
export type MergedField = {
  readonly __typename?: 'MergedField';
  /** Golden values of the customer that they would be, best first. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** Golden values of each customer that has any, in the order of `customers`. */
  readonly before: ReadonlyArray<MergedValues>;
  /** The field has one value, and the customers have different ones. */
  readonly conflict: Scalars['Boolean']['output'];
  readonly field: ProfileField;
};

/** A customer's golden values of a field. */
export type MergedValues = {
  readonly __typename?: 'MergedValues';
  readonly customer: Scalars['ID']['output'];
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** A domain that an answer lacks: it could not be asked, or the caller may not read it. */
export type MissingDomain = {
  readonly __typename?: 'MissingDomain';
  readonly domain: Scalars['String']['output'];
  /** An error code, e.g. `SUBGRAPH_UNAVAILABLE`, `FORBIDDEN`. */
  readonly reason: Scalars['String']['output'];
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
  /**
   * Writes a value into a record where it is kept, as findings of `Customer.dataQuality` offer them; it takes `<domain>:read` of
   * the record's domain too, and `identity:correct`, which writes nothing else, or `<domain>:write`. While that domain is down nothing is
   * written, and the same call again writes it once.
   */
  readonly correctRecord: StewardPayload;
  /**
   * Says of reviews, at most 100, whether their parties are the same: then their customers are merged, else they are
   * declared distinct. Each is decided by itself; one that is refused leaves the others.
   */
  readonly decideReviews: ReadonlyArray<ReviewOutcome>;
  /** Says that customers are not the same; whatever their parties share, nothing but a steward makes them one. */
  readonly declareDistinct: StewardPayload;
  /** Makes several customers one, the oldest; the other ids lead to it. `idempotencyKey`: the same call again changes nothing. */
  readonly mergeCustomers: StewardPayload;
  /**
   * Takes parties out of a customer for good: they are the customer that they were before a merge, or a new one. Whatever
   * they share with those who stay, nothing but a steward makes them one again.
   */
  readonly splitCustomer: StewardPayload;
  /** Takes a decision back: parties that are still where it brought them go back under the id that they had; a corrected value is what it was, unless it has changed since. */
  readonly undoDecision: StewardPayload;
};


export type MutationCorrectRecordArgs = {
  correction: RecordCorrectionInput;
  idempotencyKey: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDecideReviewsArgs = {
  decisions: ReadonlyArray<ReviewDecisionInput>;
  idempotencyKey: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeclareDistinctArgs = {
  idempotencyKey: Scalars['String']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMergeCustomersArgs = {
  idempotencyKey: Scalars['String']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSplitCustomerArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  parties: ReadonlyArray<PartyKeyInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationUndoDecisionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
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

/** A party of any domain: what that domain knows a person or company by. */
export type Party = {
  readonly __typename?: 'Party';
  /**
   * Null until identity has linked the party, usually within a second of its commit, and once it is removed. It demands no
   * scope of its own: whoever may read what points at the party learns the customer's id, and each field beyond the id
   * demands its own scope.
   */
  readonly customer?: Maybe<Customer>;
  /** The subgraph that owns the party, e.g. `sales`. */
  readonly domain: Scalars['String']['output'];
  /** source:sourceId, as its domain names it. */
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

/** A party by its key. */
export type PartyKeyInput = {
  /** The subgraph that owns the party, e.g. `sales`. */
  readonly domain: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
};

/** The parties that one domain knows a customer by; a domain finds its own by name. */
export type PartyLink = {
  readonly __typename?: 'PartyLink';
  readonly domain: Scalars['String']['output'];
  readonly parties: ReadonlyArray<Scalars['ID']['output']>;
};

/** A party that went from one customer to another. */
export type PartyMove = {
  readonly __typename?: 'PartyMove';
  readonly from: Scalars['ID']['output'];
  readonly party: Party;
  readonly to: Scalars['ID']['output'];
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

/** A postal address. */
export type ProfileAddress = {
  readonly __typename?: 'ProfileAddress';
  /** What told it from the next best; null where there was nothing to choose. */
  readonly decidedBy?: Maybe<SurvivorshipCriterion>;
  /** Other writings of the same value, best first; empty on a losing value. */
  readonly losing: ReadonlyArray<ProfileAddress>;
  /** When its source changed it last. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** The party whose card says so. */
  readonly source: Party;
  readonly value: Address;
  readonly verification: Verification;
};

/** An ISO 8601 calendar date. */
export type ProfileBirthDate = {
  readonly __typename?: 'ProfileBirthDate';
  /** What told it from the next best; null where there was nothing to choose. */
  readonly decidedBy?: Maybe<SurvivorshipCriterion>;
  /** Other values, best first; empty on a losing value. */
  readonly losing: ReadonlyArray<ProfileBirthDate>;
  /** When its source changed it last. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** The party whose card says so. */
  readonly source: Party;
  readonly value: Scalars['String']['output'];
  readonly verification: Verification;
};

/** A field of the profile. */
export type ProfileField =
  | 'ADDRESSES'
  | 'BIRTH_DATE'
  | 'LANGUAGE'
  | 'MAILS'
  | 'NAME'
  | 'ORGANIZATION'
  | 'PHONES';

/** A mail address. */
export type ProfileMail = {
  readonly __typename?: 'ProfileMail';
  /** What told it from the next best; null where there was nothing to choose. */
  readonly decidedBy?: Maybe<SurvivorshipCriterion>;
  /** Other writings of the same value, best first; empty on a losing value. */
  readonly losing: ReadonlyArray<ProfileMail>;
  /** When its source changed it last. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** The party whose card says so. */
  readonly source: Party;
  readonly value: Scalars['String']['output'];
  readonly verification: Verification;
};

/** A name as one card has it. */
export type ProfileName = {
  readonly __typename?: 'ProfileName';
  /** What told it from the next best; null where there was nothing to choose. */
  readonly decidedBy?: Maybe<SurvivorshipCriterion>;
  readonly familyName?: Maybe<Scalars['String']['output']>;
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Other values, best first; empty on a losing value. */
  readonly losing: ReadonlyArray<ProfileName>;
  /** When its source changed it last. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** The party whose card says so. */
  readonly source: Party;
  readonly value: Scalars['String']['output'];
  readonly verification: Verification;
};

/** A phone number as its source wrote it. */
export type ProfilePhone = {
  readonly __typename?: 'ProfilePhone';
  /** What told it from the next best; null where there was nothing to choose. */
  readonly decidedBy?: Maybe<SurvivorshipCriterion>;
  /** Other writings of the same value, best first; empty on a losing value. */
  readonly losing: ReadonlyArray<ProfilePhone>;
  /** When its source changed it last. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** The party whose card says so. */
  readonly source: Party;
  readonly value: Scalars['String']['output'];
  readonly verification: Verification;
};

/** A value that does not tell who somebody is. */
export type ProfileText = {
  readonly __typename?: 'ProfileText';
  /** What told it from the next best; null where there was nothing to choose. */
  readonly decidedBy?: Maybe<SurvivorshipCriterion>;
  /** Other values, best first; empty on a losing value. */
  readonly losing: ReadonlyArray<ProfileText>;
  /** When its source changed it last. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** The party whose card says so. */
  readonly source: Party;
  readonly value: Scalars['String']['output'];
  readonly verification: Verification;
};

export type Query = {
  readonly __typename?: 'Query';
  /** In order of id, which is the order in which they were first known; `first` from 1 to 100. */
  readonly allCustomers: CustomerConnection;
  /** By any id the customer ever had. Null when there is no such customer. */
  readonly customer?: Maybe<Customer>;
  /**
   * The customer whom an identifier points at, of several that share it the oldest; null when it points at nobody, or is a
   * role's such as `info@`.
   */
  readonly customerBy?: Maybe<Customer>;
  /** At most 100, in the order of the ids; null for an unknown id. */
  readonly customers: ReadonlyArray<Maybe<Customer>>;
  /**
   * How good the records of a domain are: sums of today, measured daily over all records. What is
   * missing, invalid or stale is counted in the domain itself, whose cards stay there; where today has none yet, of as many
   * as a few seconds allow, in order of id. It takes `<domain>:read` too.
   */
  readonly dataQualityReport: DataQualityReport;
  /**
   * Pairs of parties that may be one customer and wait for a steward, the likeliest first; those that something else has
   * settled meanwhile are not among them. `first` from 1 to 100.
   */
  readonly identityReviews: IdentityReviewConnection;
  /** What merging these customers, 2 to 10, would bring; nothing is changed. Null where one of them is not there. */
  readonly mergePreview?: Maybe<MergePreview>;
  /** All customers whom the caller's row policy allows; only for a caller who has one, of at most 5,000 parties. */
  readonly rowsAllCustomers: ReadonlyArray<Scalars['ID']['output']>;
  readonly rowsAllParties: ReadonlyArray<Scalars['ID']['output']>;
  /** Of the customers, those whom the caller's row policy allows; all where it has none. At most 1,000. */
  readonly rowsCustomers: ReadonlyArray<Scalars['ID']['output']>;
  /** The same of a domain's parties, by the customers that they belong to. */
  readonly rowsParties: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Customers by beginnings of names and companies, a typo in a word forgiven, by a whole mail or the end of a phone; of
   * several words a party has each. Only what domains say that the caller may read; it takes `pii:read`, since searching
   * for values tells them. As typed first, then with a typo; `first` from 1 to 100.
   */
  readonly searchCustomers: CustomerSearchConnection;
};


export type QueryAllCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerByArgs = {
  identifier: IdentifierInput;
};


export type QueryCustomersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryDataQualityReportArgs = {
  domain: Scalars['String']['input'];
};


export type QueryIdentityReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minProbability?: Scalars['Float']['input'];
};


export type QueryMergePreviewArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryRowsAllPartiesArgs = {
  domain: Scalars['String']['input'];
};


export type QueryRowsCustomersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryRowsPartiesArgs = {
  domain: Scalars['String']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySearchCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

/** What is to be corrected in a record. */
export type RecordCorrectionInput = {
  /** Instead of `to`, an address that no record has. */
  readonly address?: InputMaybe<AddressInput>;
  readonly field: ProfileField;
  /** What stands there; null to add a value. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly record: PartyKeyInput;
  /** What is to stand there; null takes `from` away. A name or an address of another record of the customer is taken over in its parts. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** A steward's word on a review. */
export type ReviewDecisionInput = {
  readonly review: Scalars['ID']['input'];
  /** True: one customer. False: two, for good. */
  readonly same: Scalars['Boolean']['input'];
};

/** What became of a steward's word on a review. */
export type ReviewOutcome = {
  readonly __typename?: 'ReviewOutcome';
  readonly outcome: StewardPayload;
  readonly review: Scalars['ID']['output'];
};

/** What stewards decide. */
export type StewardAction =
  | 'CORRECT'
  | 'DISTINCT'
  | 'MERGE'
  | 'SPLIT'
  | 'UNDO';

/** What a steward decided, kept for good. */
export type StewardDecision = {
  readonly __typename?: 'StewardDecision';
  readonly action: StewardAction;
  readonly at: Scalars['DateTime']['output'];
  /** The caller who decided. */
  readonly by: Scalars['String']['output'];
  /** The record that was corrected; null unless it is about one. */
  readonly corrected?: Maybe<CorrectedRecord>;
  /** The customers that it was about and those that it made, as they are now, each once. */
  readonly customers: ReadonlyArray<Customer>;
  readonly id: Scalars['ID']['output'];
  /** The parties that changed customers, in order of domain, then id. */
  readonly moved: ReadonlyArray<PartyMove>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Of an UNDO: the decision that it took back. Null otherwise. */
  readonly undoes?: Maybe<Scalars['ID']['output']>;
  /** The decision that took this one back; null while it stands. */
  readonly undoneBy?: Maybe<Scalars['ID']['output']>;
};

/** What became of a steward's call. */
export type StewardPayload = {
  readonly __typename?: 'StewardPayload';
  /** Null when it was refused. */
  readonly decision?: Maybe<StewardDecision>;
  /** Why nothing was changed; null when it was done. */
  readonly refused?: Maybe<StewardRefusal>;
};

/** Why a steward's call changed nothing. */
export type StewardRefusal = {
  readonly __typename?: 'StewardRefusal';
  readonly code: StewardRefusalCode;
  /** The rule, then what came. */
  readonly message: Scalars['String']['output'];
};

/** Why a steward's call changed nothing. */
export type StewardRefusalCode =
  | 'ALREADY_UNDONE'
  /** The idempotency key was used for another call. */
  | 'KEY_USED'
  /** It is as wished already, or a split would leave nobody. */
  | 'NOTHING_TO_DO'
  /** The domain takes no corrections. */
  | 'NOT_CORRECTABLE'
  /** Its parties became one by another way, were told apart, are gone, or are alike no more. */
  | 'REVIEW_CLOSED'
  | 'TOO_MANY_PARTIES'
  /** Two values of an identifier meet of which one person has one. */
  | 'UNIQUE_IDENTIFIER'
  | 'UNKNOWN_CUSTOMER'
  | 'UNKNOWN_DECISION'
  /** A party is not one of the customer's. */
  | 'UNKNOWN_PARTY'
  /** No record of a living customer has this key. */
  | 'UNKNOWN_RECORD'
  | 'UNKNOWN_REVIEW'
  /** Another value stands there than the one that was to be corrected. */
  | 'VALUE_CHANGED'
  /** The domain does not take the value. */
  | 'VALUE_REFUSED';

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The customer now, and again each time that a domain that the caller may read has changed what it knows of them, or that
   * their parties change; changes that come together are told once. Null, and the end, when there is no such customer.
   */
  readonly customerChanged?: Maybe<Customer>;
};


export type SubscriptionCustomerChangedArgs = {
  id: Scalars['ID']['input'];
};

/** What tells which of several values is the better one; the policy says in which order. */
export type SurvivorshipCriterion =
  /** What more domains agree in. */
  | 'AGREEMENT'
  /** What says more. */
  | 'COMPLETENESS'
  /** The domain that the company trusts more. */
  | 'PRIORITY'
  /** What was observed last. */
  | 'RECENCY'
  /** Verified before unverified, and that before what cannot be right. */
  | 'VERIFICATION';

/** How far a value can be trusted. */
export type Verification =
  /** Of a form that cannot be right. */
  | 'INVALID'
  | 'UNVERIFIED'
  /** Its source has confirmed it. */
  | 'VERIFIED';

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
  Customer: Customer;
  CustomerAsOf: CustomerAsOf;
  Party: Party;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerAsOf:
    ( { __typename: 'CustomerAsOf' }
    & GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"id":true,"at":true}> );
  Party:
    ( { __typename: 'Party' }
    & GraphQLRecursivePick<FederationTypes['Party'], {"domain":true,"id":true}> );
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
  CorrectedRecord: ResolverTypeWrapper<CorrectedRecordMapper>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerAsOf: ResolverTypeWrapper<CustomerAsOfMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CustomerConnection: ResolverTypeWrapper<CustomerConnectionMapper>;
  CustomerEdge: ResolverTypeWrapper<CustomerEdgeMapper>;
  CustomerIdentity: ResolverTypeWrapper<CustomerIdentityMapper>;
  CustomerProfile: ResolverTypeWrapper<CustomerProfileMapper>;
  CustomerSearchConnection: ResolverTypeWrapper<CustomerSearchConnectionMapper>;
  CustomerSearchEdge: ResolverTypeWrapper<CustomerSearchEdgeMapper>;
  DataQuality: ResolverTypeWrapper<DataQualityMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DataQualityDay: ResolverTypeWrapper<DataQualityDayMapper>;
  DataQualityField: ResolverTypeWrapper<DataQualityField>;
  DataQualityFinding: ResolverTypeWrapper<DataQualityFindingMapper>;
  DataQualityPart: ResolverTypeWrapper<DataQualityPart>;
  DataQualityPartName: DataQualityPartName;
  DataQualityProblem: DataQualityProblem;
  DataQualityReport: ResolverTypeWrapper<DataQualityReportMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRange: DecimalRange;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  HouseholdMemberConnection: ResolverTypeWrapper<HouseholdMemberConnectionMapper>;
  HouseholdMemberEdge: ResolverTypeWrapper<HouseholdMemberEdgeMapper>;
  HouseholdTie: HouseholdTie;
  IdentifierInput: IdentifierInput;
  IdentifierKind: IdentifierKind;
  IdentifierType: IdentifierType;
  IdentityAction: IdentityAction;
  IdentityComparison: ResolverTypeWrapper<IdentityComparisonMapper>;
  IdentityEvent: ResolverTypeWrapper<IdentityEventMapper>;
  IdentityEvidence: ResolverTypeWrapper<IdentityEvidenceMapper>;
  IdentityReview: ResolverTypeWrapper<IdentityReviewMapper>;
  IdentityReviewConnection: ResolverTypeWrapper<IdentityReviewConnectionMapper>;
  IdentityReviewEdge: ResolverTypeWrapper<IdentityReviewEdgeMapper>;
  IntRange: IntRange;
  MergeConflict: ResolverTypeWrapper<MergeConflict>;
  MergeConflictCode: MergeConflictCode;
  MergePreview: ResolverTypeWrapper<MergePreviewMapper>;
  MergedField: ResolverTypeWrapper<MergedField>;
  MergedValues: ResolverTypeWrapper<MergedValues>;
  MissingDomain: ResolverTypeWrapper<MissingDomain>;
  Money: ResolverTypeWrapper<MoneyMinor>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<PartyMapper>;
  PartyCard: ResolverTypeWrapper<Omit<PartyCard, 'card'> & { card: ResolversTypes['Card'] }>;
  PartyKeyInput: PartyKeyInput;
  PartyLink: ResolverTypeWrapper<PartyLink>;
  PartyMove: ResolverTypeWrapper<Omit<PartyMove, 'party'> & { party: ResolversTypes['Party'] }>;
  PartyQuality: ResolverTypeWrapper<PartyQuality>;
  PartyQualityField: ResolverTypeWrapper<PartyQualityField>;
  PartyVersion: ResolverTypeWrapper<PartyVersion>;
  PersonalCategory: PersonalCategory;
  ProfileAddress: ResolverTypeWrapper<ProfileAddressMapper>;
  ProfileBirthDate: ResolverTypeWrapper<ProfileBirthDateMapper>;
  ProfileField: ProfileField;
  ProfileMail: ResolverTypeWrapper<ProfileMailMapper>;
  ProfileName: ResolverTypeWrapper<ProfileNameMapper>;
  ProfilePhone: ResolverTypeWrapper<ProfilePhoneMapper>;
  ProfileText: ResolverTypeWrapper<ProfileTextMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCorrectionInput: RecordCorrectionInput;
  ReviewDecisionInput: ReviewDecisionInput;
  ReviewOutcome: ResolverTypeWrapper<ReviewOutcomeMapper>;
  StewardAction: StewardAction;
  StewardDecision: ResolverTypeWrapper<StewardDecisionMapper>;
  StewardPayload: ResolverTypeWrapper<StewardPayloadMapper>;
  StewardRefusal: ResolverTypeWrapper<StewardRefusal>;
  StewardRefusalCode: StewardRefusalCode;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SurvivorshipCriterion: SurvivorshipCriterion;
  Verification: Verification;
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
  CorrectedRecord: CorrectedRecordMapper;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerMapper;
  CustomerAsOf: CustomerAsOfMapper;
  Boolean: Scalars['Boolean']['output'];
  CustomerConnection: CustomerConnectionMapper;
  CustomerEdge: CustomerEdgeMapper;
  CustomerIdentity: CustomerIdentityMapper;
  CustomerProfile: CustomerProfileMapper;
  CustomerSearchConnection: CustomerSearchConnectionMapper;
  CustomerSearchEdge: CustomerSearchEdgeMapper;
  DataQuality: DataQualityMapper;
  Float: Scalars['Float']['output'];
  DataQualityDay: DataQualityDayMapper;
  DataQualityField: DataQualityField;
  DataQualityFinding: DataQualityFindingMapper;
  DataQualityPart: DataQualityPart;
  DataQualityReport: DataQualityReportMapper;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DecimalRange: DecimalRange;
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  Household: HouseholdMapper;
  HouseholdMemberConnection: HouseholdMemberConnectionMapper;
  HouseholdMemberEdge: HouseholdMemberEdgeMapper;
  IdentifierInput: IdentifierInput;
  IdentityComparison: IdentityComparisonMapper;
  IdentityEvent: IdentityEventMapper;
  IdentityEvidence: IdentityEvidenceMapper;
  IdentityReview: IdentityReviewMapper;
  IdentityReviewConnection: IdentityReviewConnectionMapper;
  IdentityReviewEdge: IdentityReviewEdgeMapper;
  IntRange: IntRange;
  MergeConflict: MergeConflict;
  MergePreview: MergePreviewMapper;
  MergedField: MergedField;
  MergedValues: MergedValues;
  MissingDomain: MissingDomain;
  Money: MoneyMinor;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Party: PartyMapper;
  PartyCard: Omit<PartyCard, 'card'> & { card: ResolversParentTypes['Card'] };
  PartyKeyInput: PartyKeyInput;
  PartyLink: PartyLink;
  PartyMove: Omit<PartyMove, 'party'> & { party: ResolversParentTypes['Party'] };
  PartyQuality: PartyQuality;
  PartyQualityField: PartyQualityField;
  PartyVersion: PartyVersion;
  ProfileAddress: ProfileAddressMapper;
  ProfileBirthDate: ProfileBirthDateMapper;
  ProfileMail: ProfileMailMapper;
  ProfileName: ProfileNameMapper;
  ProfilePhone: ProfilePhoneMapper;
  ProfileText: ProfileTextMapper;
  Query: Record<PropertyKey, never>;
  RecordCorrectionInput: RecordCorrectionInput;
  ReviewDecisionInput: ReviewDecisionInput;
  ReviewOutcome: ReviewOutcomeMapper;
  StewardDecision: StewardDecisionMapper;
  StewardPayload: StewardPayloadMapper;
  StewardRefusal: StewardRefusal;
  Subscription: Record<PropertyKey, never>;
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

export type CorrectedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedRecord'] = ResolversParentTypes['CorrectedRecord']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ProfileField'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['CustomerAsOf']>, ParentType, ContextType, RequireFields<CustomerAsOfArgs, 'at'>>;
  dataQuality?: Resolver<Maybe<ResolversTypes['DataQuality']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['CustomerIdentity']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PartyLink']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['CustomerProfile']>, ParentType, ContextType>;
};

export type CustomerAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAsOf'] = ResolversParentTypes['CustomerAsOf'], FederationReferenceType extends FederationReferenceTypes['CustomerAsOf'] = FederationReferenceTypes['CustomerAsOf']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerAsOf']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apart?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomerAsOf']>>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PartyLink']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['AsOfUnknown']>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerIdentity'] = ResolversParentTypes['CustomerIdentity']> = {
  decisions?: Resolver<ReadonlyArray<ResolversTypes['StewardDecision']>, ParentType, ContextType, RequireFields<CustomerIdentityDecisionsArgs, 'first'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['IdentityEvidence']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['IdentityEvent']>, ParentType, ContextType, RequireFields<CustomerIdentityHistoryArgs, 'first'>>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomerProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerProfile'] = ResolversParentTypes['CustomerProfile']> = {
  addresses?: Resolver<ReadonlyArray<ResolversTypes['ProfileAddress']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['ProfileBirthDate']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['ProfileText']>, ParentType, ContextType>;
  mails?: Resolver<ReadonlyArray<ResolversTypes['ProfileMail']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingDomain']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['ProfileName']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['ProfileText']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['ProfilePhone']>, ParentType, ContextType>;
};

export type CustomerSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSearchConnection'] = ResolversParentTypes['CustomerSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerSearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomerSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSearchEdge'] = ResolversParentTypes['CustomerSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  typo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['DataQualityFinding']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingDomain']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['DataQualityPart']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DataQualityDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQualityDay'] = ResolversParentTypes['DataQualityDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['DataQualityPart']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataQualityFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQualityField'] = ResolversParentTypes['DataQualityField']> = {
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ProfileField'], ParentType, ContextType>;
  invalid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataQualityFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQualityFinding'] = ResolversParentTypes['DataQualityFinding']> = {
  field?: Resolver<Maybe<ResolversTypes['ProfileField']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['DataQualityPartName'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['DataQualityProblem'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataQualityPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQualityPart'] = ResolversParentTypes['DataQualityPart']> = {
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['DataQualityPartName'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DataQualityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQualityReport'] = ResolversParentTypes['DataQualityReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comparable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['DataQualityField']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['DataQualityPart']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trend?: Resolver<ReadonlyArray<ResolversTypes['DataQualityDay']>, ParentType, ContextType, RequireFields<DataQualityReportTrendArgs, 'days'>>;
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

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['HouseholdMemberConnection'], ParentType, ContextType, RequireFields<HouseholdMembersArgs, 'first'>>;
  sharedBy?: Resolver<ReadonlyArray<ResolversTypes['HouseholdTie']>, ParentType, ContextType>;
};

export type HouseholdMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMemberConnection'] = ResolversParentTypes['HouseholdMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMemberEdge'] = ResolversParentTypes['HouseholdMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type IdentityComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityComparison'] = ResolversParentTypes['IdentityComparison']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IdentityEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityEvent'] = ResolversParentTypes['IdentityEvent']> = {
  action?: Resolver<ResolversTypes['IdentityAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['IdentifierKind']>, ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type IdentityEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityEvidence'] = ResolversParentTypes['IdentityEvidence']> = {
  between?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['IdentifierKind'], ParentType, ContextType>;
  comparisons?: Resolver<ReadonlyArray<ResolversTypes['IdentityComparison']>, ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prior?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IdentityReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityReview'] = ResolversParentTypes['IdentityReview']> = {
  customers?: Resolver<ReadonlyArray<ResolversTypes['Customer']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['IdentityEvidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IdentityReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityReviewConnection'] = ResolversParentTypes['IdentityReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdentityReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityReviewEdge'] = ResolversParentTypes['IdentityReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityReview'], ParentType, ContextType>;
};

export type MergeConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeConflict'] = ResolversParentTypes['MergeConflict']> = {
  between?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['MergeConflictCode'], ParentType, ContextType>;
};

export type MergePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePreview'] = ResolversParentTypes['MergePreview']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['MergeConflict']>, ParentType, ContextType>;
  customers?: Resolver<ReadonlyArray<ResolversTypes['Customer']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['MergedField']>, ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingDomain']>, ParentType, ContextType>;
  survivor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MergedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedField'] = ResolversParentTypes['MergedField']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['MergedValues']>, ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ProfileField'], ParentType, ContextType>;
};

export type MergedValuesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedValues'] = ResolversParentTypes['MergedValues']> = {
  customer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingDomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingDomain'] = ResolversParentTypes['MissingDomain']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctRecord?: Resolver<ResolversTypes['StewardPayload'], ParentType, ContextType, RequireFields<MutationCorrectRecordArgs, 'correction' | 'idempotencyKey'>>;
  decideReviews?: Resolver<ReadonlyArray<ResolversTypes['ReviewOutcome']>, ParentType, ContextType, RequireFields<MutationDecideReviewsArgs, 'decisions' | 'idempotencyKey'>>;
  declareDistinct?: Resolver<ResolversTypes['StewardPayload'], ParentType, ContextType, RequireFields<MutationDeclareDistinctArgs, 'idempotencyKey' | 'ids'>>;
  mergeCustomers?: Resolver<ResolversTypes['StewardPayload'], ParentType, ContextType, RequireFields<MutationMergeCustomersArgs, 'idempotencyKey' | 'ids'>>;
  splitCustomer?: Resolver<ResolversTypes['StewardPayload'], ParentType, ContextType, RequireFields<MutationSplitCustomerArgs, 'id' | 'idempotencyKey' | 'parties'>>;
  undoDecision?: Resolver<ResolversTypes['StewardPayload'], ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'id' | 'idempotencyKey'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
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

export type PartyMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMove'] = ResolversParentTypes['PartyMove']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ProfileAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileAddress'] = ResolversParentTypes['ProfileAddress']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['SurvivorshipCriterion']>, ParentType, ContextType>;
  losing?: Resolver<ReadonlyArray<ResolversTypes['ProfileAddress']>, ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type ProfileBirthDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileBirthDate'] = ResolversParentTypes['ProfileBirthDate']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['SurvivorshipCriterion']>, ParentType, ContextType>;
  losing?: Resolver<ReadonlyArray<ResolversTypes['ProfileBirthDate']>, ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type ProfileMailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileMail'] = ResolversParentTypes['ProfileMail']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['SurvivorshipCriterion']>, ParentType, ContextType>;
  losing?: Resolver<ReadonlyArray<ResolversTypes['ProfileMail']>, ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type ProfileNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileName'] = ResolversParentTypes['ProfileName']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['SurvivorshipCriterion']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  losing?: Resolver<ReadonlyArray<ResolversTypes['ProfileName']>, ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type ProfilePhoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfilePhone'] = ResolversParentTypes['ProfilePhone']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['SurvivorshipCriterion']>, ParentType, ContextType>;
  losing?: Resolver<ReadonlyArray<ResolversTypes['ProfilePhone']>, ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type ProfileTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileText'] = ResolversParentTypes['ProfileText']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['SurvivorshipCriterion']>, ParentType, ContextType>;
  losing?: Resolver<ReadonlyArray<ResolversTypes['ProfileText']>, ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allCustomers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QueryAllCustomersArgs, 'first'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  customerBy?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerByArgs, 'identifier'>>;
  customers?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Customer']>>, ParentType, ContextType, RequireFields<QueryCustomersArgs, 'ids'>>;
  dataQualityReport?: Resolver<ResolversTypes['DataQualityReport'], ParentType, ContextType, RequireFields<QueryDataQualityReportArgs, 'domain'>>;
  identityReviews?: Resolver<ResolversTypes['IdentityReviewConnection'], ParentType, ContextType, RequireFields<QueryIdentityReviewsArgs, 'first' | 'minProbability'>>;
  mergePreview?: Resolver<Maybe<ResolversTypes['MergePreview']>, ParentType, ContextType, RequireFields<QueryMergePreviewArgs, 'ids'>>;
  rowsAllCustomers?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  rowsAllParties?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryRowsAllPartiesArgs, 'domain'>>;
  rowsCustomers?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryRowsCustomersArgs, 'ids'>>;
  rowsParties?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryRowsPartiesArgs, 'domain' | 'ids'>>;
  searchCustomers?: Resolver<ResolversTypes['CustomerSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchCustomersArgs, 'first' | 'text'>>;
};

export type ReviewOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewOutcome'] = ResolversParentTypes['ReviewOutcome']> = {
  outcome?: Resolver<ResolversTypes['StewardPayload'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StewardDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardDecision'] = ResolversParentTypes['StewardDecision']> = {
  action?: Resolver<ResolversTypes['StewardAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrected?: Resolver<Maybe<ResolversTypes['CorrectedRecord']>, ParentType, ContextType>;
  customers?: Resolver<ReadonlyArray<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['PartyMove']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StewardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardPayload'] = ResolversParentTypes['StewardPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['StewardDecision']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['StewardRefusal']>, ParentType, ContextType>;
};

export type StewardRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StewardRefusal'] = ResolversParentTypes['StewardRefusal']> = {
  code?: Resolver<ResolversTypes['StewardRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  customerChanged?: SubscriptionResolver<Maybe<ResolversTypes['Customer']>, "customerChanged", ParentType, ContextType, RequireFields<SubscriptionCustomerChangedArgs, 'id'>>;
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
  CorrectedRecord?: CorrectedRecordResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAsOf?: CustomerAsOfResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerIdentity?: CustomerIdentityResolvers<ContextType>;
  CustomerProfile?: CustomerProfileResolvers<ContextType>;
  CustomerSearchConnection?: CustomerSearchConnectionResolvers<ContextType>;
  CustomerSearchEdge?: CustomerSearchEdgeResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  DataQualityDay?: DataQualityDayResolvers<ContextType>;
  DataQualityField?: DataQualityFieldResolvers<ContextType>;
  DataQualityFinding?: DataQualityFindingResolvers<ContextType>;
  DataQualityPart?: DataQualityPartResolvers<ContextType>;
  DataQualityReport?: DataQualityReportResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdMemberConnection?: HouseholdMemberConnectionResolvers<ContextType>;
  HouseholdMemberEdge?: HouseholdMemberEdgeResolvers<ContextType>;
  IdentityComparison?: IdentityComparisonResolvers<ContextType>;
  IdentityEvent?: IdentityEventResolvers<ContextType>;
  IdentityEvidence?: IdentityEvidenceResolvers<ContextType>;
  IdentityReview?: IdentityReviewResolvers<ContextType>;
  IdentityReviewConnection?: IdentityReviewConnectionResolvers<ContextType>;
  IdentityReviewEdge?: IdentityReviewEdgeResolvers<ContextType>;
  MergeConflict?: MergeConflictResolvers<ContextType>;
  MergePreview?: MergePreviewResolvers<ContextType>;
  MergedField?: MergedFieldResolvers<ContextType>;
  MergedValues?: MergedValuesResolvers<ContextType>;
  MissingDomain?: MissingDomainResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyCard?: PartyCardResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyMove?: PartyMoveResolvers<ContextType>;
  PartyQuality?: PartyQualityResolvers<ContextType>;
  PartyQualityField?: PartyQualityFieldResolvers<ContextType>;
  PartyVersion?: PartyVersionResolvers<ContextType>;
  ProfileAddress?: ProfileAddressResolvers<ContextType>;
  ProfileBirthDate?: ProfileBirthDateResolvers<ContextType>;
  ProfileMail?: ProfileMailResolvers<ContextType>;
  ProfileName?: ProfileNameResolvers<ContextType>;
  ProfilePhone?: ProfilePhoneResolvers<ContextType>;
  ProfileText?: ProfileTextResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReviewOutcome?: ReviewOutcomeResolvers<ContextType>;
  StewardDecision?: StewardDecisionResolvers<ContextType>;
  StewardPayload?: StewardPayloadResolvers<ContextType>;
  StewardRefusal?: StewardRefusalResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  WriteError?: WriteErrorResolvers<ContextType>;
  WriteOutcome?: WriteOutcomeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  basis?: BasisDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
