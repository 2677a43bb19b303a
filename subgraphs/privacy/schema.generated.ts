import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { CustomerAsOfMapper, CustomerMapper, PartyMapper, CustomerConsentsMapper, PermissionMapper, ConsentStateMapper, ConsentMapper, ConsentWriteMapper, Context } from './types.ts';
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

/** Whether the caller's purpose may use one channel to address the customer. */
export type ChannelPermission = {
  readonly __typename?: 'ChannelPermission';
  readonly channel: ConsentChannel;
  readonly granted: Scalars['Boolean']['output'];
};

/** One entry of the ledger: never changed, never removed. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** Null: all channels. */
  readonly channel?: Maybe<ConsentChannel>;
  /** source:sourceId. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2; null where it is not known. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** Whom it concerns: one party, or those that the customer had when it was recorded. */
  readonly parties: ReadonlyArray<Party>;
  /** How it can be shown, e.g. the version of a form and its double opt-in; null where the source does not say. */
  readonly proof?: Maybe<Scalars['String']['output']>;
  readonly purpose: ConsentPurpose;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where it was said, e.g. `preference centre`. */
  readonly source: Scalars['String']['output'];
  readonly status: ConsentStatus;
  readonly validFrom: Scalars['DateTime']['output'];
  /** Null: without end. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** By which way a person may be addressed. */
export type ConsentChannel =
  | 'AD'
  | 'APP'
  | 'MAIL'
  | 'PHONE'
  | 'POST'
  | 'SMS'
  | 'SOCIAL'
  | 'WEB';

/** An entry of the ledger. It concerns a party (`domain` and `party`) or all parties that a customer has now (`customer`). */
export type ConsentInput = {
  /** All channels unless given. */
  readonly channel?: InputMaybe<ConsentChannel>;
  /** The customer that it concerns; not beside `domain` and `party`. */
  readonly customer?: InputMaybe<Scalars['ID']['input']>;
  /** The domain of `party`, e.g. `marketing`. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** source:sourceId, e.g. `preferences:4711`. */
  readonly id: Scalars['ID']['input'];
  /** ISO 3166-1 alpha-2; the installation's country unless given. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** The party that it concerns; not beside `customer`. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 1,000 characters. */
  readonly proof?: InputMaybe<Scalars['String']['input']>;
  /** Required. */
  readonly purpose?: InputMaybe<ConsentPurpose>;
  /** Required; up to 200 characters. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Required. */
  readonly status?: InputMaybe<ConsentStatus>;
  /** Now unless given; not in the future. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** After validFrom; without end unless given. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What the data of a person may be used for only while the person agrees. */
export type ConsentPurpose =
  /** Statistics and profiles beyond what serving the customer takes. */
  | 'ANALYTICS'
  /** Addressing the person with offers, and choosing them by what the person did. */
  | 'MARKETING'
  /** Passing it on to other companies. */
  | 'PARTNER';

/** How it stands with one purpose, on all channels or on one. */
export type ConsentState = {
  readonly __typename?: 'ConsentState';
  /** Null: all channels. */
  readonly channel?: Maybe<ConsentChannel>;
  readonly granted: Scalars['Boolean']['output'];
  readonly purpose: ConsentPurpose;
  readonly reason: PermissionReason;
  /** The record that decides; null where none does. */
  readonly record?: Maybe<Consent>;
  /** When the record that decides began to hold; null where none does. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends to hold; null where it does not, or none decides. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** What was said. */
export type ConsentStatus =
  /** Was asked, and said no. */
  | 'DENIED'
  | 'GRANTED'
  /** Had agreed or not objected, and does not any more. */
  | 'REVOKED';

/** One entry recorded. */
export type ConsentWrite = {
  readonly __typename?: 'ConsentWrite';
  /** What is stored after it; null when the row was rejected. */
  readonly consent?: Maybe<Consent>;
  readonly outcome: WriteOutcome;
};

/** Owned by `identity`; privacy adds what the person agreed to. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Null only while privacy cannot answer, or to whoever may not read it. */
  readonly consents?: Maybe<CustomerConsents>;
  /** The purposes that the person agrees to now, for what is declared `@basis`. */
  readonly grants?: Maybe<ReadonlyArray<ConsentPurpose>>;
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<PartyLink>;
  /** The `ConsentChannel`s by which the person agrees to be addressed for marketing now, in the order of the enum. */
  readonly marketingConsent?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What the caller's purpose may do with this customer now. Null only while privacy cannot answer. */
  readonly permission?: Maybe<Permission>;
};

/** A customer at a moment: what had happened by then, as the records tell it now. A late record counts from when it happened, a removed one not at all. */
export type CustomerAsOf = {
  readonly __typename?: 'CustomerAsOf';
  readonly at: Scalars['DateTime']['output'];
  /** What the person had agreed to and refused, as it held then. Null only while privacy cannot answer. */
  readonly consents?: Maybe<CustomerConsents>;
  /** The purposes that the person agrees to now, for what is declared `@basis`. */
  readonly grants?: Maybe<ReadonlyArray<ConsentPurpose>>;
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<PartyLink>;
};

/** What a customer agreed to and refused: the records of all parties of the customer. */
export type CustomerConsents = {
  readonly __typename?: 'CustomerConsents';
  /** Newest first; `first` from 1 to 100. */
  readonly history: ReadonlyArray<Consent>;
  /** Whose rule holds where nobody said anything, ISO 3166-1 alpha-2; null where it is not known, which counts as asking first. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** One entry per purpose for all channels, and one per purpose and channel that a record names. */
  readonly states: ReadonlyArray<ConsentState>;
};


/** What a customer agreed to and refused: the records of all parties of the customer. */
export type CustomerConsentsHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** From `gte` to `lte`, both included. */
export type IntRange = {
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** What a purpose rests on, by GDPR Art. 6(1). */
export type LegalBasis =
  | 'CONSENT'
  | 'CONTRACT'
  | 'LEGAL_OBLIGATION'
  | 'LEGITIMATE_INTERESTS';

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
   * A token by which a customer's person reads and sets its own preferences and does nothing else, for the link of a preference
   * centre. It cannot be taken back before it expires.
   */
  readonly issuePreferenceToken: PreferenceToken;
  /** Appends to the ledger; the same id and content again changes nothing, another content under a known id is rejected. */
  readonly recordConsent: ConsentWrite;
  /** At most 1,000 rows. */
  readonly recordConsents: BulkWrite;
  /** Appends a record that revokes from now on: the next read sees it. The id makes a repeated call harmless. */
  readonly revokeConsent: ConsentWrite;
  /** The person whom the token names agrees or does not any more: appends a record for all parties of that customer. */
  readonly setPreference: ConsentWrite;
};


export type MutationIssuePreferenceTokenArgs = {
  customer: Scalars['ID']['input'];
  minutes?: Scalars['Int']['input'];
};


export type MutationRecordConsentArgs = {
  input: ConsentInput;
};


export type MutationRecordConsentsArgs = {
  inputs: ReadonlyArray<ConsentInput>;
};


export type MutationRevokeConsentArgs = {
  input: RevocationInput;
};


export type MutationSetPreferenceArgs = {
  input: PreferenceInput;
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
  readonly customer?: Maybe<Customer>;
  readonly domain: Scalars['String']['output'];
  /** The same for what points at a party: those of its customer, or its own while it has none. */
  readonly grants?: Maybe<ReadonlyArray<ConsentPurpose>>;
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

/** What a caller's purpose may do with one customer, by all records and at this moment. */
export type Permission = {
  readonly __typename?: 'Permission';
  readonly basis: LegalBasis;
  /** Each channel, in the order of the enum. */
  readonly channels: ReadonlyArray<ChannelPermission>;
  readonly granted: Scalars['Boolean']['output'];
  /** The caller's purpose, as its credential states it. */
  readonly purpose: Scalars['String']['output'];
  readonly reason: PermissionReason;
  /** When the record that decides began to hold; null where none does. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends to hold; null where it does not, or none decides. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** Why something is granted or not. */
export type PermissionReason =
  | 'DENIED'
  /** What was granted has ended, and the jurisdiction asks for a new yes. */
  | 'EXPIRED'
  | 'GRANTED'
  /** Nobody said anything, and the jurisdiction asks for a yes. */
  | 'NOT_ASKED'
  /** Nobody objected, and the jurisdiction asks for no more. */
  | 'NOT_OBJECTED'
  /** The purpose does not rest on consent. */
  | 'NO_CONSENT_NEEDED'
  /** The request opts out by Global Privacy Control (`Sec-GPC: 1`). */
  | 'OPTED_OUT'
  | 'REVOKED'
  /** Nobody can consent to a purpose that is not known. */
  | 'UNKNOWN_PURPOSE';

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

/** What a person says in a preference centre. */
export type PreferenceInput = {
  /** All channels unless given. */
  readonly channel?: InputMaybe<ConsentChannel>;
  readonly granted: Scalars['Boolean']['input'];
  /** Makes a repeated call harmless; up to 60 characters without blanks. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  readonly purpose: ConsentPurpose;
};

/** A token for one person, sent as `Authorization: Bearer`. */
export type PreferenceToken = {
  readonly __typename?: 'PreferenceToken';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly token: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Null when there is no such record. */
  readonly consent?: Maybe<Consent>;
  /** At most 1,000 parties of a domain, in the order of the ids, for what is declared `@basis`. */
  readonly consentParties: ReadonlyArray<Party>;
  /** What the person agreed to whom the token names (`c360 token --person`); null when there is no such customer any more. */
  readonly preferences?: Maybe<CustomerConsents>;
};


export type QueryConsentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsentPartiesArgs = {
  domain: Scalars['String']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** A revocation; it concerns a party or a customer as a `ConsentInput` does. */
export type RevocationInput = {
  /** All channels unless given. */
  readonly channel?: InputMaybe<ConsentChannel>;
  readonly customer?: InputMaybe<Scalars['ID']['input']>;
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** source:sourceId, e.g. `preferences:4712`. */
  readonly id: Scalars['ID']['input'];
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 1,000 characters. */
  readonly proof?: InputMaybe<Scalars['String']['input']>;
  readonly purpose: ConsentPurpose;
  /** Up to 200 characters. */
  readonly source: Scalars['String']['input'];
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
  Consent: Consent;
  Customer: Customer;
  CustomerAsOf: CustomerAsOf;
  Party: Party;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Consent:
    ( { __typename: 'Consent' }
    & GraphQLRecursivePick<FederationTypes['Consent'], {"id":true}> );
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
        | GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"links":{"domain":true,"parties":true}}> ) );
  Party:
    ( { __typename: 'Party' }
    & GraphQLRecursivePick<FederationTypes['Party'], {"domain":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Party'], {"customer":{"links":{"domain":true,"parties":true}}}> ) );
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
  ChannelPermission: ResolverTypeWrapper<ChannelPermission>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Consent: ResolverTypeWrapper<ConsentMapper>;
  ConsentChannel: ConsentChannel;
  ConsentInput: ConsentInput;
  ConsentPurpose: ConsentPurpose;
  ConsentState: ResolverTypeWrapper<ConsentStateMapper>;
  ConsentStatus: ConsentStatus;
  ConsentWrite: ResolverTypeWrapper<ConsentWriteMapper>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerAsOf: ResolverTypeWrapper<CustomerAsOfMapper>;
  CustomerConsents: ResolverTypeWrapper<CustomerConsentsMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRange: DecimalRange;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  IntRange: IntRange;
  LegalBasis: LegalBasis;
  Money: ResolverTypeWrapper<MoneyMinor>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<PartyMapper>;
  PartyCard: ResolverTypeWrapper<Omit<PartyCard, 'card'> & { card: ResolversTypes['Card'] }>;
  PartyLink: ResolverTypeWrapper<PartyLink>;
  PartyQuality: ResolverTypeWrapper<PartyQuality>;
  PartyQualityField: ResolverTypeWrapper<PartyQualityField>;
  PartyVersion: ResolverTypeWrapper<PartyVersion>;
  Permission: ResolverTypeWrapper<PermissionMapper>;
  PermissionReason: PermissionReason;
  PersonalCategory: PersonalCategory;
  PreferenceInput: PreferenceInput;
  PreferenceToken: ResolverTypeWrapper<PreferenceToken>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RevocationInput: RevocationInput;
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
  ChannelPermission: ChannelPermission;
  Boolean: Scalars['Boolean']['output'];
  Consent: ConsentMapper;
  ConsentInput: ConsentInput;
  ConsentState: ConsentStateMapper;
  ConsentWrite: ConsentWriteMapper;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerMapper;
  CustomerAsOf: CustomerAsOfMapper;
  CustomerConsents: CustomerConsentsMapper;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DecimalRange: DecimalRange;
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  IntRange: IntRange;
  Money: MoneyMinor;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Party: PartyMapper;
  PartyCard: Omit<PartyCard, 'card'> & { card: ResolversParentTypes['Card'] };
  PartyLink: PartyLink;
  PartyQuality: PartyQuality;
  PartyQualityField: PartyQualityField;
  PartyVersion: PartyVersion;
  Permission: PermissionMapper;
  PreferenceInput: PreferenceInput;
  PreferenceToken: PreferenceToken;
  Query: Record<PropertyKey, never>;
  RevocationInput: RevocationInput;
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

export type ChannelPermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPermission'] = ResolversParentTypes['ChannelPermission']> = {
  channel?: Resolver<ResolversTypes['ConsentChannel'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'], FederationReferenceType extends FederationReferenceTypes['Consent'] = FederationReferenceTypes['Consent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ConsentChannel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsentStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsentStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentState'] = ResolversParentTypes['ConsentState']> = {
  channel?: Resolver<Maybe<ResolversTypes['ConsentChannel']>, ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PermissionReason'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsentWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentWrite'] = ResolversParentTypes['ConsentWrite']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consents?: Resolver<Maybe<ResolversTypes['CustomerConsents']>, ParentType, ContextType>;
  grants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentPurpose']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marketingConsent?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  permission?: Resolver<Maybe<ResolversTypes['Permission']>, ParentType, ContextType>;
};

export type CustomerAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAsOf'] = ResolversParentTypes['CustomerAsOf'], FederationReferenceType extends FederationReferenceTypes['CustomerAsOf'] = FederationReferenceTypes['CustomerAsOf']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerAsOf']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consents?: Resolver<Maybe<ResolversTypes['CustomerConsents']>, ParentType, ContextType>;
  grants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentPurpose']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CustomerConsentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConsents'] = ResolversParentTypes['CustomerConsents']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<CustomerConsentsHistoryArgs, 'first'>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['ConsentState']>, ParentType, ContextType>;
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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  issuePreferenceToken?: Resolver<ResolversTypes['PreferenceToken'], ParentType, ContextType, RequireFields<MutationIssuePreferenceTokenArgs, 'customer' | 'minutes'>>;
  recordConsent?: Resolver<ResolversTypes['ConsentWrite'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  recordConsents?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRecordConsentsArgs, 'inputs'>>;
  revokeConsent?: Resolver<ResolversTypes['ConsentWrite'], ParentType, ContextType, RequireFields<MutationRevokeConsentArgs, 'input'>>;
  setPreference?: Resolver<ResolversTypes['ConsentWrite'], ParentType, ContextType, RequireFields<MutationSetPreferenceArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentPurpose']>>, ParentType, ContextType>;
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

export type PermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['ChannelPermission']>, ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PermissionReason'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PreferenceTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreferenceToken'] = ResolversParentTypes['PreferenceToken']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<QueryConsentArgs, 'id'>>;
  consentParties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryConsentPartiesArgs, 'domain' | 'ids'>>;
  preferences?: Resolver<Maybe<ResolversTypes['CustomerConsents']>, ParentType, ContextType>;
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
  ChannelPermission?: ChannelPermissionResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentState?: ConsentStateResolvers<ContextType>;
  ConsentWrite?: ConsentWriteResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAsOf?: CustomerAsOfResolvers<ContextType>;
  CustomerConsents?: CustomerConsentsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyCard?: PartyCardResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyQuality?: PartyQualityResolvers<ContextType>;
  PartyQualityField?: PartyQualityFieldResolvers<ContextType>;
  PartyVersion?: PartyVersionResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  PreferenceToken?: PreferenceTokenResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  WriteError?: WriteErrorResolvers<ContextType>;
  WriteOutcome?: WriteOutcomeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  basis?: BasisDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
