import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { CustomerMapper, CustomerLoyaltyMapper, LoyaltyFiguresMapper, MemberMapper, BookingMapper, BookingConnectionMapper, MemberWriteMapper, BookingWriteMapper, Context } from './types.ts';
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

/** Points earned or redeemed. */
export type Booking = {
  readonly __typename?: 'Booking';
  readonly bookedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: BookingKind;
  readonly party: Party;
  /** From 1 to 1,000,000. */
  readonly points: Scalars['Int']['output'];
  readonly removed: Scalars['Boolean']['output'];
};

/** A page of bookings. */
export type BookingConnection = {
  readonly __typename?: 'BookingConnection';
  readonly edges: ReadonlyArray<BookingEdge>;
  readonly pageInfo: PageInfo;
  /** All there are, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A booking and its place in the list. */
export type BookingEdge = {
  readonly __typename?: 'BookingEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Booking;
};

/** A booking; absent leaves what is stored, null clears it. */
export type BookingInput = {
  /** Required on the first write; at most 5 minutes ahead. */
  readonly bookedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Required on the first write. */
  readonly kind?: InputMaybe<BookingKind>;
  /** The member's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** Required on the first write; from 1 to 1,000,000. */
  readonly points?: InputMaybe<Scalars['Int']['input']>;
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Which way points went. */
export type BookingKind =
  | 'EARNED'
  | 'REDEEMED';

/** What became of a booking that was written. */
export type BookingWrite = {
  readonly __typename?: 'BookingWrite';
  /** What is stored after it; null when the row was rejected. */
  readonly booking?: Maybe<Booking>;
  readonly outcome: WriteOutcome;
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

/** Owned by `identity`; loyalty adds what the customer has collected. */
export type Customer = {
  readonly __typename?: 'Customer';
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<PartyLink>;
  /** Null only while loyalty cannot answer; `known: false` when it knows nothing of this customer. */
  readonly loyalty?: Maybe<CustomerLoyalty>;
};

/** What loyalty knows of a customer: all members of the customer, folded. */
export type CustomerLoyalty = {
  readonly __typename?: 'CustomerLoyalty';
  /** Newest first; `first` from 1 to 100. */
  readonly bookings: BookingConnection;
  readonly figures: LoyaltyFigures;
  /** False when loyalty has no party of this customer; all figures are then zero and all lists empty. */
  readonly known: Scalars['Boolean']['output'];
  readonly members: ReadonlyArray<Member>;
};


/** What loyalty knows of a customer: all members of the customer, folded. */
export type CustomerLoyaltyBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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

/** Sums over bookings that are not removed. */
export type LoyaltyFigures = {
  readonly __typename?: 'LoyaltyFigures';
  /** What was earned, less what was redeemed. */
  readonly balance: Scalars['Int']['output'];
  readonly earned: Scalars['Int']['output'];
  readonly redeemed: Scalars['Int']['output'];
};

/** The party of loyalty: who takes part in the programme. */
export type Member = {
  readonly __typename?: 'Member';
  /** Null while the member is known by bookings alone. */
  readonly card?: Maybe<Card>;
  /** source:sourceId. */
  readonly id: Scalars['ID']['output'];
  readonly party: Party;
  readonly removed: Scalars['Boolean']['output'];
};

/** A member; absent leaves what is stored, null clears it. */
export type MemberInput = {
  readonly card?: InputMaybe<CardInput>;
  readonly id: Scalars['ID']['input'];
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a member that was written. */
export type MemberWrite = {
  readonly __typename?: 'MemberWrite';
  /** What is stored after it; null when the row was rejected. */
  readonly member?: Maybe<Member>;
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
  readonly removeBookings: BulkWrite;
  /** Marks members as removed; their points stay. At most 1,000 ids. */
  readonly removeMembers: BulkWrite;
  readonly upsertBooking: BookingWrite;
  /** At most 1,000 rows. */
  readonly upsertBookings: BulkWrite;
  readonly upsertMember: MemberWrite;
  /** At most 1,000 rows. */
  readonly upsertMembers: BulkWrite;
};


export type MutationRemoveBookingsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveMembersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationUpsertBookingArgs = {
  input: BookingInput;
};


export type MutationUpsertBookingsArgs = {
  inputs: ReadonlyArray<BookingInput>;
};


export type MutationUpsertMemberArgs = {
  input: MemberInput;
};


export type MutationUpsertMembersArgs = {
  inputs: ReadonlyArray<MemberInput>;
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

export type Query = {
  readonly __typename?: 'Query';
  /** Of the parties with these ids, or of all, those whose attribute has one of the values, for row policies; at most 10,000. */
  readonly loyaltyPartiesWhere: ReadonlyArray<Scalars['ID']['output']>;
  /** The cards of at most 1,000 parties, for `identity`; null for an unknown id. */
  readonly loyaltyPartyCards: ReadonlyArray<Maybe<PartyCard>>;
  /** What is missing, invalid or stale in records in id order after the given id, at most 1,000, for `identity` to sum up; no value leaves. */
  readonly loyaltyPartyQuality: PartyQuality;
  /** Parties in id order after the given id, at most 10,000, for `identity` to find what it missed. */
  readonly loyaltyPartyVersions: ReadonlyArray<PartyVersion>;
  /** Null when there is no such member. */
  readonly member?: Maybe<Member>;
};


export type QueryLoyaltyPartiesWhereArgs = {
  attribute: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  values: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryLoyaltyPartyCardsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryLoyaltyPartyQualityArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryLoyaltyPartyVersionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
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
  Booking: Booking;
  Customer: Customer;
  Member: Member;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Booking:
    ( { __typename: 'Booking' }
    & GraphQLRecursivePick<FederationTypes['Booking'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}> ) );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
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
  Booking: ResolverTypeWrapper<BookingMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BookingConnection: ResolverTypeWrapper<BookingConnectionMapper>;
  BookingEdge: ResolverTypeWrapper<Omit<BookingEdge, 'node'> & { node: ResolversTypes['Booking'] }>;
  BookingInput: BookingInput;
  BookingKind: BookingKind;
  BookingWrite: ResolverTypeWrapper<BookingWriteMapper>;
  BulkWrite: ResolverTypeWrapper<BulkOutcome>;
  Card: ResolverTypeWrapper<CardDoc>;
  CardField: CardField;
  CardInput: CardInput;
  ConsentPurpose: ConsentPurpose;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerLoyalty: ResolverTypeWrapper<CustomerLoyaltyMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRange: DecimalRange;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  IntRange: IntRange;
  LoyaltyFigures: ResolverTypeWrapper<LoyaltyFiguresMapper>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberInput: MemberInput;
  MemberWrite: ResolverTypeWrapper<MemberWriteMapper>;
  Money: ResolverTypeWrapper<MoneyMinor>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<Party>;
  PartyCard: ResolverTypeWrapper<Omit<PartyCard, 'card'> & { card: ResolversTypes['Card'] }>;
  PartyLink: ResolverTypeWrapper<PartyLink>;
  PartyQuality: ResolverTypeWrapper<PartyQuality>;
  PartyQualityField: ResolverTypeWrapper<PartyQualityField>;
  PartyVersion: ResolverTypeWrapper<PartyVersion>;
  PersonalCategory: PersonalCategory;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Booking: BookingMapper;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  BookingConnection: BookingConnectionMapper;
  BookingEdge: Omit<BookingEdge, 'node'> & { node: ResolversParentTypes['Booking'] };
  BookingInput: BookingInput;
  BookingWrite: BookingWriteMapper;
  BulkWrite: BulkOutcome;
  Card: CardDoc;
  CardInput: CardInput;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerMapper;
  CustomerLoyalty: CustomerLoyaltyMapper;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DecimalRange: DecimalRange;
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  IntRange: IntRange;
  LoyaltyFigures: LoyaltyFiguresMapper;
  Member: MemberMapper;
  MemberInput: MemberInput;
  MemberWrite: MemberWriteMapper;
  Money: MoneyMinor;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Party: Party;
  PartyCard: Omit<PartyCard, 'card'> & { card: ResolversParentTypes['Card'] };
  PartyLink: PartyLink;
  PartyQuality: PartyQuality;
  PartyQualityField: PartyQualityField;
  PartyVersion: PartyVersion;
  Query: Record<PropertyKey, never>;
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

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking'], FederationReferenceType extends FederationReferenceTypes['Booking'] = FederationReferenceTypes['Booking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Booking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BookingKind'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingConnection'] = ResolversParentTypes['BookingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BookingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingEdge'] = ResolversParentTypes['BookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
};

export type BookingWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingWrite'] = ResolversParentTypes['BookingWrite']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
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

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loyalty?: Resolver<Maybe<ResolversTypes['CustomerLoyalty']>, ParentType, ContextType>;
};

export type CustomerLoyaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLoyalty'] = ResolversParentTypes['CustomerLoyalty']> = {
  bookings?: Resolver<ResolversTypes['BookingConnection'], ParentType, ContextType, RequireFields<CustomerLoyaltyBookingsArgs, 'first'>>;
  figures?: Resolver<ResolversTypes['LoyaltyFigures'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
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

export type LoyaltyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoyaltyFigures'] = ResolversParentTypes['LoyaltyFigures']> = {
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redeemed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberWrite'] = ResolversParentTypes['MemberWrite']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  removeBookings?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveBookingsArgs, 'ids'>>;
  removeMembers?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveMembersArgs, 'ids'>>;
  upsertBooking?: Resolver<ResolversTypes['BookingWrite'], ParentType, ContextType, RequireFields<MutationUpsertBookingArgs, 'input'>>;
  upsertBookings?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertBookingsArgs, 'inputs'>>;
  upsertMember?: Resolver<ResolversTypes['MemberWrite'], ParentType, ContextType, RequireFields<MutationUpsertMemberArgs, 'input'>>;
  upsertMembers?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertMembersArgs, 'inputs'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  loyaltyPartiesWhere?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryLoyaltyPartiesWhereArgs, 'attribute' | 'first' | 'values'>>;
  loyaltyPartyCards?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PartyCard']>>, ParentType, ContextType, RequireFields<QueryLoyaltyPartyCardsArgs, 'ids'>>;
  loyaltyPartyQuality?: Resolver<ResolversTypes['PartyQuality'], ParentType, ContextType, RequireFields<QueryLoyaltyPartyQualityArgs, 'first'>>;
  loyaltyPartyVersions?: Resolver<ReadonlyArray<ResolversTypes['PartyVersion']>, ParentType, ContextType, RequireFields<QueryLoyaltyPartyVersionsArgs, 'first'>>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
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
  Booking?: BookingResolvers<ContextType>;
  BookingConnection?: BookingConnectionResolvers<ContextType>;
  BookingEdge?: BookingEdgeResolvers<ContextType>;
  BookingWrite?: BookingWriteResolvers<ContextType>;
  BulkWrite?: BulkWriteResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerLoyalty?: CustomerLoyaltyResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ExternalId?: ExternalIdResolvers<ContextType>;
  LoyaltyFigures?: LoyaltyFiguresResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberWrite?: MemberWriteResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyCard?: PartyCardResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyQuality?: PartyQualityResolvers<ContextType>;
  PartyQualityField?: PartyQualityFieldResolvers<ContextType>;
  PartyVersion?: PartyVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  WriteError?: WriteErrorResolvers<ContextType>;
  WriteOutcome?: WriteOutcomeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  basis?: BasisDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
