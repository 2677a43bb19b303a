import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { CustomerAsOfMapper, CustomerMarketingAsOfMapper, CustomerMapper, CustomerMarketingMapper, ProductMapper, MarketingFiguresMapper, EngagementRatesMapper, CampaignFiguresMapper, SubscriberMapper, CampaignMapper, EngagementMapper, InterestMapper, SubscriberConnectionMapper, CampaignConnectionMapper, EngagementConnectionMapper, InterestConnectionMapper, SubscriberWriteMapper, CampaignWriteMapper, EngagementWriteMapper, InterestWriteMapper, MarketingStubMapper, Context } from './types.ts';
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

/** How much a customer leans to one category. */
export type AffinityFeatures = {
  readonly __typename?: 'AffinityFeatures';
  readonly category: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
  readonly share: Scalars['Float']['output'];
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

/** An effort on one channel, for a time, with a budget. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** Planned for the whole period; null where the source does not say. */
  readonly budget?: Maybe<Money>;
  readonly channel: MarketingChannel;
  /** Its last day; null while it has no end. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * What it brought, counted when it is read: that takes time in proportion to its engagements. Null for a purpose that rests on
   * consent while fewer than 10 subscribers were reached: of more it is a statistic, which tells of none of them.
   */
  readonly figures?: Maybe<CampaignFigures>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** What it is to bring about, as the source calls it, e.g. `win back`. */
  readonly objective?: Maybe<Scalars['String']['output']>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  /** Its first day. */
  readonly startsOn: Scalars['Date']['output'];
};

/** A page of campaigns. */
export type CampaignConnection = {
  readonly __typename?: 'CampaignConnection';
  readonly edges: ReadonlyArray<CampaignEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type CampaignEdge = {
  readonly __typename?: 'CampaignEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Campaign;
};

/**
 * What the engagements that name a campaign add up to; removed ones do not count. Totals count repeated engagements too; unique
 * ones count each subscriber once. A rate is null where nothing stands below the line.
 */
export type CampaignFigures = {
  readonly __typename?: 'CampaignFigures';
  /** Ad clicks divided by ad impressions. */
  readonly adClickRate?: Maybe<Scalars['Float']['output']>;
  /** AD_CLICK. */
  readonly adClicks: Scalars['Int']['output'];
  /** AD_IMPRESSION. */
  readonly adImpressions: Scalars['Int']['output'];
  /** Bounced divided by sent. */
  readonly bounceRate?: Maybe<Scalars['Float']['output']>;
  /** MAIL_BOUNCED. */
  readonly bounced: Scalars['Int']['output'];
  /** Unique clicked divided by delivered. */
  readonly clickRate?: Maybe<Scalars['Float']['output']>;
  /** Unique clicked divided by unique opened. */
  readonly clickToOpenRate?: Maybe<Scalars['Float']['output']>;
  /** MAIL_CLICKED. */
  readonly clicked: Scalars['Int']['output'];
  /** MAIL_DELIVERED. */
  readonly delivered: Scalars['Int']['output'];
  /** Unique opened divided by delivered. */
  readonly openRate?: Maybe<Scalars['Float']['output']>;
  /** MAIL_OPENED. */
  readonly opened: Scalars['Int']['output'];
  /** MAIL_SENT. */
  readonly sent: Scalars['Int']['output'];
  readonly uniqueAdClicks: Scalars['Int']['output'];
  readonly uniqueAdImpressions: Scalars['Int']['output'];
  readonly uniqueClicked: Scalars['Int']['output'];
  readonly uniqueOpened: Scalars['Int']['output'];
  /** Unsubscribed divided by delivered. */
  readonly unsubscribeRate?: Maybe<Scalars['Float']['output']>;
  /** MAIL_UNSUBSCRIBED. */
  readonly unsubscribed: Scalars['Int']['output'];
};

/** All given conditions hold. */
export type CampaignFilter = {
  readonly budget?: InputMaybe<DecimalRange>;
  readonly channel?: InputMaybe<ReadonlyArray<MarketingChannel>>;
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its period includes this day. */
  readonly runsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Absent leaves what is stored, null clears it. */
export type CampaignInput = {
  /** Not negative. */
  readonly budget?: InputMaybe<MoneyInput>;
  /** Required on the first write. */
  readonly channel?: InputMaybe<MarketingChannel>;
  /** Not before startsOn. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Required on the first write; up to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Up to 100 characters. */
  readonly objective?: InputMaybe<Scalars['String']['input']>;
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Required on the first write. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** By the first day; ties in the order of ids. */
export type CampaignSort =
  | 'STARTS_ASC'
  | 'STARTS_DESC';

/** One campaign written. */
export type CampaignWrite = {
  readonly __typename?: 'CampaignWrite';
  /** What is stored after it; null when the row was rejected. */
  readonly campaign?: Maybe<Campaign>;
  readonly outcome: WriteOutcome;
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

/** How much a customer leans to one category. */
export type CategoryAffinity = {
  readonly __typename?: 'CategoryAffinity';
  readonly category: Scalars['String']['output'];
  /** First day of the last UTC month with points. */
  readonly lastMonth: Scalars['Date']['output'];
  /** The decayed points: comparable between customers that are read at the same time with the same half-life. */
  readonly score: Scalars['Float']['output'];
  /** Of the scores of all categories, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** Engagement on one social network. */
export type ClockFeatures = {
  readonly __typename?: 'ClockFeatures';
  readonly engagements: Scalars['Int']['output'];
  /** 0 to 23, in UTC: the middle of the three hours with the most engagements. */
  readonly hour: Scalars['Int']['output'];
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: Scalars['Int']['output'];
};

/** What the data of a person may be used for only while the person agrees. */
export type ConsentPurpose =
  /** Statistics and profiles beyond what serving the customer takes. */
  | 'ANALYTICS'
  /** Addressing the person with offers, and choosing them by what the person did. */
  | 'MARKETING'
  /** Passing it on to other companies. */
  | 'PARTNER';

/** Owned by `identity`; marketing adds what the customer was shown, did and is interested in. */
export type Customer = {
  readonly __typename?: 'Customer';
  /**
   * What campaigns were shown to the customer and what was responded, by channel, over the last `months` UTC months up to the one of
   * `until`, to learn from; `months` from 1 to 120.
   */
  readonly campaignResponses?: Maybe<ReadonlyArray<ResponseFeatures>>;
  readonly grants?: Maybe<ReadonlyArray<ConsentPurpose>>;
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<PartyLink>;
  /**
   * Null only while marketing cannot answer, or to a purpose that the person does not agree to; `known: false` when it knows
   * nothing of this customer.
   */
  readonly marketing?: Maybe<CustomerMarketing>;
  /** When the customer engages most, by the last 180 days; null below five engagements. */
  readonly marketingClock?: Maybe<ClockFeatures>;
  /** What models may know of it now, computed from the figures of its parties: no read beyond theirs. */
  readonly marketingFeatures?: Maybe<MarketingFeatures>;
  /** The same as it was at the end of a UTC day, to learn from; what no day is kept of is null. */
  readonly marketingFeaturesOn?: Maybe<MarketingFeatures>;
  /** The social networks on which the customer was engaged in the last 90 days, in order of network. */
  readonly marketingNetworks?: Maybe<ReadonlyArray<NetworkFeatures>>;
  /** The products with which the customer engaged within a year, in order of sku. */
  readonly marketingProducts?: Maybe<ReadonlyArray<ProductFeatures>>;
  /** The same as it was at the end of a UTC day. */
  readonly marketingProductsOn?: Maybe<ReadonlyArray<ProductFeatures>>;
};


/** Owned by `identity`; marketing adds what the customer was shown, did and is interested in. */
export type CustomerCampaignResponsesArgs = {
  months: Scalars['Int']['input'];
  until: Scalars['Date']['input'];
};


/** Owned by `identity`; marketing adds what the customer was shown, did and is interested in. */
export type CustomerMarketingFeaturesOnArgs = {
  day: Scalars['Date']['input'];
};


/** Owned by `identity`; marketing adds what the customer was shown, did and is interested in. */
export type CustomerMarketingProductsOnArgs = {
  day: Scalars['Date']['input'];
};

/** A customer at a moment: what had happened by then, as the records tell it now. A late record counts from when it happened, a removed one not at all. */
export type CustomerAsOf = {
  readonly __typename?: 'CustomerAsOf';
  readonly at: Scalars['DateTime']['output'];
  readonly grants?: Maybe<ReadonlyArray<ConsentPurpose>>;
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<PartyLink>;
  /** Null only while marketing cannot answer, or to a purpose that the person does not agree to now. */
  readonly marketing?: Maybe<CustomerMarketingAsOf>;
};

/** What marketing knows of a customer: all subscribers of the customer, folded. */
export type CustomerMarketing = {
  readonly __typename?: 'CustomerMarketing';
  readonly engagements: EngagementConnection;
  readonly figures: MarketingFigures;
  /** What the customer said to be interested in; `figures.affinities` says what engagement shows as well. */
  readonly interests: InterestConnection;
  /** False when marketing has no party of this customer; all figures are then zero and all lists empty. */
  readonly known: Scalars['Boolean']['output'];
  readonly subscribers: ReadonlyArray<Subscriber>;
};


/** What marketing knows of a customer: all subscribers of the customer, folded. */
export type CustomerMarketingEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<EngagementSort>;
};


/** What marketing knows of a customer: all subscribers of the customer, folded. */
export type CustomerMarketingInterestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InterestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InterestSort>;
};

/** What the customer had been shown and done by then. */
export type CustomerMarketingAsOf = {
  readonly __typename?: 'CustomerMarketingAsOf';
  readonly activeEngagements: Scalars['Int']['output'];
  /** Engagement of every kind, active or not. */
  readonly engagements: Scalars['Int']['output'];
  /** False when marketing had no party of this customer. */
  readonly known: Scalars['Boolean']['output'];
  /** UTC day of the last active engagement; null without any. */
  readonly lastActiveOn?: Maybe<Scalars['Date']['output']>;
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

/** That a person was reached, or did something. */
export type Engagement = {
  readonly __typename?: 'Engagement';
  /** Null on kinds other than SOCIAL. */
  readonly action?: Maybe<SocialAction>;
  /** Whether the person did something, rather than was sent or shown something. */
  readonly active: Scalars['Boolean']['output'];
  /** Null when it belongs to no campaign, or one that marketing does not know. */
  readonly campaign?: Maybe<Campaign>;
  /** What it was about, in lower case; null without one. Only what has a category shows in affinities. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Follows from the kind: a form counts to WEB. */
  readonly channel: MarketingChannel;
  /** What happened in the app on an APP_EVENT, e.g. `cart opened`; null on other kinds. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** The name of the form on a FORM, e.g. `newsletter`; null on other kinds. */
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EngagementKind;
  /** On a SOCIAL engagement, as the source calls it, e.g. `instagram`; null on other kinds. */
  readonly network?: Maybe<Scalars['String']['output']>;
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The page of a PAGE_VIEW, without query and fragment; null on other kinds. */
  readonly page?: Maybe<Scalars['String']['output']>;
  readonly party: Party;
  /** Null without one. */
  readonly product?: Maybe<Product>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly subscriber?: Maybe<Subscriber>;
  /** What the person wrote on SOCIAL or FORM; null on other kinds, and where the source does not say. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A page of engagements. */
export type EngagementConnection = {
  readonly __typename?: 'EngagementConnection';
  readonly edges: ReadonlyArray<EngagementEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type EngagementEdge = {
  readonly __typename?: 'EngagementEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  /** Null, with an error, where the person does not agree to what the caller reads for. */
  readonly node?: Maybe<Engagement>;
};

/** All given conditions hold. */
export type EngagementFilter = {
  /** True: what the person did. False: what was sent, delivered, bounced or shown. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
  /** One of these; matched in lower case. */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly channel?: InputMaybe<ReadonlyArray<MarketingChannel>>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<EngagementKind>>;
  readonly occurredAt?: InputMaybe<DateTimeRange>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
};

/** Absent leaves what is stored, null clears it. A detail on a kind that does not have it is refused. */
export type EngagementInput = {
  /** SOCIAL only, and required there. */
  readonly action?: InputMaybe<SocialAction>;
  /** A campaign's id; it may come later. */
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
  /** Letters, digits, spaces and `_ & / -`, beginning with a letter or digit, up to 60; kept in lower case. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** APP_EVENT only, and required there; up to 100 characters. */
  readonly event?: InputMaybe<Scalars['String']['input']>;
  /** FORM only, and required there; up to 100 characters. */
  readonly form?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Required on the first write. */
  readonly kind?: InputMaybe<EngagementKind>;
  /** SOCIAL only, and required there; up to 60 characters. */
  readonly network?: InputMaybe<Scalars['String']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** PAGE_VIEW only, and required there; up to 1,000 characters. Query and fragment are cut off: they may tell who somebody is. */
  readonly page?: InputMaybe<Scalars['String']['input']>;
  /** The subscriber's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** A sku that sales knows. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** SOCIAL and FORM only; up to 1,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What happened. */
export type EngagementKind =
  | 'AD_CLICK'
  | 'AD_IMPRESSION'
  | 'APP_EVENT'
  | 'FORM'
  | 'MAIL_BOUNCED'
  | 'MAIL_CLICKED'
  | 'MAIL_DELIVERED'
  | 'MAIL_OPENED'
  | 'MAIL_SENT'
  | 'MAIL_UNSUBSCRIBED'
  | 'PAGE_VIEW'
  | 'SOCIAL';

/** How many engagements of one kind. */
export type EngagementKindCount = {
  readonly __typename?: 'EngagementKindCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: EngagementKind;
};

/** Engagement on one channel in one UTC month. */
export type EngagementMonth = {
  readonly __typename?: 'EngagementMonth';
  readonly active: Scalars['Int']['output'];
  readonly channel: MarketingChannel;
  /** Of every kind, active or not. */
  readonly engagements: Scalars['Int']['output'];
  /** The month's first day. */
  readonly month: Scalars['Date']['output'];
};

/**
 * Each rate is null where nothing stands below the line. All engagements count, repeated ones too: a mail opened twice has two opens,
 * so a rate can exceed 1 unless the source sends first ones only.
 */
export type EngagementRates = {
  readonly __typename?: 'EngagementRates';
  /** AD_CLICK divided by AD_IMPRESSION. */
  readonly adClickRate?: Maybe<Scalars['Float']['output']>;
  /** MAIL_BOUNCED divided by MAIL_SENT. */
  readonly bounceRate?: Maybe<Scalars['Float']['output']>;
  /** MAIL_CLICKED divided by MAIL_DELIVERED. */
  readonly clickRate?: Maybe<Scalars['Float']['output']>;
  /** MAIL_CLICKED divided by MAIL_OPENED. */
  readonly clickToOpenRate?: Maybe<Scalars['Float']['output']>;
  /** MAIL_DELIVERED. */
  readonly delivered: Scalars['Int']['output'];
  /** MAIL_OPENED divided by MAIL_DELIVERED. */
  readonly openRate?: Maybe<Scalars['Float']['output']>;
  /** MAIL_UNSUBSCRIBED divided by MAIL_DELIVERED. */
  readonly unsubscribeRate?: Maybe<Scalars['Float']['output']>;
};

/** By the time it occurred; ties in the order of ids. */
export type EngagementSort =
  | 'OCCURRED_ASC'
  | 'OCCURRED_DESC';

/** One engagement written. */
export type EngagementWrite = {
  readonly __typename?: 'EngagementWrite';
  /** What is stored after it; null when the row was rejected. */
  readonly engagement?: Maybe<Engagement>;
  readonly outcome: WriteOutcome;
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

/** That a person said to be interested in a category. */
export type Interest = {
  readonly __typename?: 'Interest';
  /** In lower case. */
  readonly category: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Where it was said, e.g. `preference centre`; null where the source does not say. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  readonly party: Party;
  /** 1 to 100: what it adds to the category's affinity; a click adds 3. */
  readonly points: Scalars['Int']['output'];
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly statedAt: Scalars['DateTime']['output'];
  readonly subscriber?: Maybe<Subscriber>;
};

/** A page of interests. */
export type InterestConnection = {
  readonly __typename?: 'InterestConnection';
  readonly edges: ReadonlyArray<InterestEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type InterestEdge = {
  readonly __typename?: 'InterestEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  /** Null, with an error, where the person does not agree to what the caller reads for. */
  readonly node?: Maybe<Interest>;
};

/** All given conditions hold. */
export type InterestFilter = {
  /** One of these; matched in lower case. */
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly statedAt?: InputMaybe<DateTimeRange>;
};

/** Absent leaves what is stored, null clears it. */
export type InterestInput = {
  /** Required on the first write; as the category of an engagement. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Up to 100 characters. */
  readonly origin?: InputMaybe<Scalars['String']['input']>;
  /** The subscriber's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** 10 unless given; 1 to 100. */
  readonly points?: InputMaybe<Scalars['Int']['input']>;
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly statedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** By the time it was stated; ties in the order of ids. */
export type InterestSort =
  | 'STATED_ASC'
  | 'STATED_DESC';

/** One interest written. */
export type InterestWrite = {
  readonly __typename?: 'InterestWrite';
  /** What is stored after it; null when the row was rejected. */
  readonly interest?: Maybe<Interest>;
  readonly outcome: WriteOutcome;
};

/** By which way a company and a person meet. */
export type MarketingChannel =
  | 'AD'
  | 'APP'
  | 'MAIL'
  | 'PHONE'
  | 'POST'
  | 'SMS'
  | 'SOCIAL'
  | 'WEB';

/** What models may know of a customer's engagement; days are UTC, windows end on the day they are asked for. */
export type MarketingFeatures = {
  readonly __typename?: 'MarketingFeatures';
  /** Active engagements of the last 90 days, and of the 90 days before these. */
  readonly active90: Scalars['Int']['output'];
  readonly activeDays: Scalars['Int']['output'];
  readonly activePrior90: Scalars['Int']['output'];
  /** The ten strongest categories, strongest first. */
  readonly affinities: ReadonlyArray<AffinityFeatures>;
  readonly known: Scalars['Boolean']['output'];
  readonly lastActiveOn?: Maybe<Scalars['Date']['output']>;
  readonly mutedChannels?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Null where it is asked for a day that is past. */
  readonly preferredChannels?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Mails sent in the present UTC month and the one before, the latter by the days of it that still count. */
  readonly recentlySent: Scalars['Float']['output'];
  /** Over the last six UTC months, the present one included. */
  readonly responses: ReadonlyArray<ResponseFeatures>;
  /** Over the last six UTC months, the present one included. */
  readonly unsubscribed: Scalars['Int']['output'];
};

/**
 * Sums over records that are not removed. An engagement is active when the person did something: opened, clicked,
 * unsubscribed, viewed, used, posted or filled in. What was sent, delivered, bounced or merely shown is not active.
 */
export type MarketingFigures = {
  readonly __typename?: 'MarketingFigures';
  /** UTC days with at least one active engagement. */
  readonly activeDays: Scalars['Int']['output'];
  readonly activeEngagements: Scalars['Int']['output'];
  /**
   * The categories that the customer leans to, strongest first, ties in order of category; `first` from 1 to 100. An engagement
   * with a category has points by its kind: FORM 5; MAIL_CLICKED and AD_CLICK 3; SOCIAL 2; MAIL_OPENED, PAGE_VIEW and APP_EVENT
   * 1; a stated interest has its own. Points halve every `halfLifeDays`, counted from the end of their UTC month, so that
   * those of the present month count in full; `halfLifeDays` from 1 to 3,660.
   */
  readonly affinities: ReadonlyArray<CategoryAffinity>;
  /** Engagement of every kind, active or not. */
  readonly engagements: Scalars['Int']['output'];
  /** In order of kind; kinds without any are left out. */
  readonly engagementsByKind: ReadonlyArray<EngagementKindCount>;
  /**
   * By UTC month, then channel, both ascending; what has none is left out. The last `months` months, the present one
   * included; `months` from 1 to 120.
   */
  readonly engagementsByMonth: ReadonlyArray<EngagementMonth>;
  /** UTC day of the first active engagement; null without any. */
  readonly firstActiveOn?: Maybe<Scalars['Date']['output']>;
  /** UTC day of the last active engagement; null without any. */
  readonly lastActiveOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Rates of mails and ads over the last `months` UTC months, the present one included; over all time without `months`.
   * `months` from 1 to 120.
   */
  readonly rates: EngagementRates;
  /** Whole UTC days since the last active engagement: 0 when it was today; null without any. */
  readonly recencyDays?: Maybe<Scalars['Int']['output']>;
  /** Active engagements on the last `days` UTC days, today included; `days` from 1 to 3,660. */
  readonly recentActive: Scalars['Int']['output'];
};


/**
 * Sums over records that are not removed. An engagement is active when the person did something: opened, clicked,
 * unsubscribed, viewed, used, posted or filled in. What was sent, delivered, bounced or merely shown is not active.
 */
export type MarketingFiguresAffinitiesArgs = {
  first?: Scalars['Int']['input'];
  halfLifeDays?: Scalars['Int']['input'];
};


/**
 * Sums over records that are not removed. An engagement is active when the person did something: opened, clicked,
 * unsubscribed, viewed, used, posted or filled in. What was sent, delivered, bounced or merely shown is not active.
 */
export type MarketingFiguresEngagementsByMonthArgs = {
  months?: Scalars['Int']['input'];
};


/**
 * Sums over records that are not removed. An engagement is active when the person did something: opened, clicked,
 * unsubscribed, viewed, used, posted or filled in. What was sent, delivered, bounced or merely shown is not active.
 */
export type MarketingFiguresRatesArgs = {
  months?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Sums over records that are not removed. An engagement is active when the person did something: opened, clicked,
 * unsubscribed, viewed, used, posted or filled in. What was sent, delivered, bounced or merely shown is not active.
 */
export type MarketingFiguresRecentActiveArgs = {
  days?: Scalars['Int']['input'];
};

/** A slim entry of the timeline: no free text. */
export type MarketingStub = {
  readonly __typename?: 'MarketingStub';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly party: Scalars['ID']['output'];
  /** The id of the record. */
  readonly reference: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
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
  /** Marks campaigns as removed; their engagement stays and counts. At most 1,000 ids. */
  readonly removeCampaigns: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeEngagements: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeInterests: BulkWrite;
  /** Marks subscribers as removed; their records stay. At most 1,000 ids. */
  readonly removeSubscribers: BulkWrite;
  readonly upsertCampaign: CampaignWrite;
  /** At most 1,000 rows. */
  readonly upsertCampaigns: BulkWrite;
  readonly upsertEngagement: EngagementWrite;
  /** At most 1,000 rows. */
  readonly upsertEngagements: BulkWrite;
  readonly upsertInterest: InterestWrite;
  /** At most 1,000 rows. */
  readonly upsertInterests: BulkWrite;
  readonly upsertSubscriber: SubscriberWrite;
  /** At most 1,000 rows. */
  readonly upsertSubscribers: BulkWrite;
};


export type MutationRemoveCampaignsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveEngagementsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveInterestsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveSubscribersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationUpsertCampaignArgs = {
  input: CampaignInput;
};


export type MutationUpsertCampaignsArgs = {
  inputs: ReadonlyArray<CampaignInput>;
};


export type MutationUpsertEngagementArgs = {
  input: EngagementInput;
};


export type MutationUpsertEngagementsArgs = {
  inputs: ReadonlyArray<EngagementInput>;
};


export type MutationUpsertInterestArgs = {
  input: InterestInput;
};


export type MutationUpsertInterestsArgs = {
  inputs: ReadonlyArray<InterestInput>;
};


export type MutationUpsertSubscriberArgs = {
  input: SubscriberInput;
};


export type MutationUpsertSubscribersArgs = {
  inputs: ReadonlyArray<SubscriberInput>;
};

export type NetworkFeatures = {
  readonly __typename?: 'NetworkFeatures';
  readonly engagements: Scalars['Int']['output'];
  readonly lastOn: Scalars['Date']['output'];
  readonly network: Scalars['String']['output'];
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
 * What the company sells; sales owns it, marketing adds who was shown it and looked at it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type Product = {
  readonly __typename?: 'Product';
  /** Engagement of every kind that names it. */
  readonly engagements?: Maybe<EngagementConnection>;
  /** Its engagements of kind PAGE_VIEW. */
  readonly pageViews?: Maybe<EngagementConnection>;
  readonly sku: Scalars['ID']['output'];
};


/**
 * What the company sells; sales owns it, marketing adds who was shown it and looked at it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<EngagementSort>;
};


/**
 * What the company sells; sales owns it, marketing adds who was shown it and looked at it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductPageViewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<EngagementSort>;
};

/** Active engagement with a product: on which UTC days first and last. */
export type ProductFeatures = {
  readonly __typename?: 'ProductFeatures';
  readonly firstOn: Scalars['Date']['output'];
  readonly lastOn: Scalars['Date']['output'];
  readonly sku: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Null when there is no such campaign. */
  readonly campaign?: Maybe<Campaign>;
  /** E.g. those that run today, or the mail campaigns of a year. */
  readonly campaigns: CampaignConnection;
  /** Null when there is no such engagement. */
  readonly engagement?: Maybe<Engagement>;
  /** Engagement of all parties, e.g. what a campaign brought. */
  readonly engagements: EngagementConnection;
  /** Null when there is no such interest. */
  readonly interest?: Maybe<Interest>;
  /** Stated interests of all parties, e.g. who asked for a category. */
  readonly interests: InterestConnection;
  /** The activities of some parties, a list for each slice, newest first; at most 100 slices, `first` from 1 to 101. */
  readonly marketingActivities: ReadonlyArray<ReadonlyArray<Maybe<MarketingStub>>>;
  /** Of the parties with these ids, or of all, those whose attribute has one of the values, for row policies; at most 10,000. */
  readonly marketingPartiesWhere: ReadonlyArray<Scalars['ID']['output']>;
  /** The cards of at most 1,000 parties, for `identity`; null for an unknown id. */
  readonly marketingPartyCards: ReadonlyArray<Maybe<PartyCard>>;
  /** What is missing, invalid or stale in records in id order after the given id, at most 1,000, for `identity` to sum up; no value leaves. */
  readonly marketingPartyQuality: PartyQuality;
  /** Parties in id order after the given id, at most 10,000, for `identity` to find what it missed. */
  readonly marketingPartyVersions: ReadonlyArray<PartyVersion>;
  /** Null when there is no such subscriber. */
  readonly subscriber?: Maybe<Subscriber>;
  /** In order of id. */
  readonly subscribers: SubscriberConnection;
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CampaignSort>;
};


export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<EngagementSort>;
};


export type QueryInterestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInterestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InterestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InterestSort>;
};


export type QueryMarketingActivitiesArgs = {
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  slices: ReadonlyArray<ActivitySlice>;
};


export type QueryMarketingPartiesWhereArgs = {
  attribute: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  values: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryMarketingPartyCardsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryMarketingPartyQualityArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryMarketingPartyVersionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySubscriberArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubscribersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubscriberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Campaigns on one channel, in order of channel; one on which none was shown is left out. */
export type ResponseFeatures = {
  readonly __typename?: 'ResponseFeatures';
  /** MAIL or AD. */
  readonly channel: Scalars['String']['output'];
  /** MAIL_CLICKED, AD_CLICK, counted in the month in which it came; at most as many as were shown. */
  readonly responded: Scalars['Int']['output'];
  /** MAIL_DELIVERED, AD_IMPRESSION. */
  readonly shown: Scalars['Int']['output'];
};

/** What somebody did on a social network. */
export type SocialAction =
  | 'COMMENT'
  | 'FOLLOW'
  | 'LIKE'
  | 'MENTION'
  | 'MESSAGE'
  | 'SHARE'
  | 'UNFOLLOW';

/** Who is addressed: the party of marketing. */
export type Subscriber = {
  readonly __typename?: 'Subscriber';
  /** Null while only records point at this subscriber. */
  readonly card?: Maybe<Card>;
  /** source:sourceId, for good. */
  readonly id: Scalars['ID']['output'];
  /** Those the person does not want to be addressed by, in order of channel. A preference, not the record of a consent. */
  readonly mutedChannels: ReadonlyArray<MarketingChannel>;
  readonly party: Party;
  /** Those the person prefers, most preferred first; empty where the source does not say. */
  readonly preferredChannels: ReadonlyArray<MarketingChannel>;
  /** The language to write in, a BCP 47 tag such as `de-AT`; null where the source does not say. The card's may differ. */
  readonly preferredLanguage?: Maybe<Scalars['String']['output']>;
  /** When marketing first received it. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** A removed subscriber's records stay and count. */
  readonly removed: Scalars['Boolean']['output'];
  /** Counts the changes of this subscriber's own data, from 1; records do not change it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of subscribers. */
export type SubscriberConnection = {
  readonly __typename?: 'SubscriberConnection';
  readonly edges: ReadonlyArray<SubscriberEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type SubscriberEdge = {
  readonly __typename?: 'SubscriberEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  /** Null, with an error, where the person does not agree to what the caller reads for. */
  readonly node?: Maybe<Subscriber>;
};

/** All given conditions hold. */
export type SubscriberFilter = {
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wants to be addressed by none of these. */
  readonly notMuted?: InputMaybe<ReadonlyArray<MarketingChannel>>;
  /** Prefers at least one of these. */
  readonly preferredChannel?: InputMaybe<ReadonlyArray<MarketingChannel>>;
  /** Exactly one of these tags. */
  readonly preferredLanguage?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Absent leaves what is stored, null clears it; a list replaces the whole list. */
export type SubscriberInput = {
  readonly card?: InputMaybe<CardInput>;
  /** source:sourceId, e.g. `mailer:4711`. */
  readonly id: Scalars['ID']['input'];
  /** Each once. */
  readonly mutedChannels?: InputMaybe<ReadonlyArray<MarketingChannel>>;
  /** Most preferred first, each once; none of the muted ones. */
  readonly preferredChannels?: InputMaybe<ReadonlyArray<MarketingChannel>>;
  /** A BCP 47 tag, up to 35 characters. */
  readonly preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** One subscriber written. */
export type SubscriberWrite = {
  readonly __typename?: 'SubscriberWrite';
  readonly outcome: WriteOutcome;
  /** What is stored after it; null when the row was rejected. */
  readonly subscriber?: Maybe<Subscriber>;
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
  Campaign: Campaign;
  Customer: Customer;
  CustomerAsOf: CustomerAsOf;
  Engagement: Engagement;
  Interest: Interest;
  Product: Product;
  Subscriber: Subscriber;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"grants":true}> ) );
  CustomerAsOf:
    ( { __typename: 'CustomerAsOf' }
    & GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"id":true,"at":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"links":{"domain":true,"parties":true},"grants":true}> ) );
  Engagement:
    ( { __typename: 'Engagement' }
    & GraphQLRecursivePick<FederationTypes['Engagement'], {"id":true}> );
  Interest:
    ( { __typename: 'Interest' }
    & GraphQLRecursivePick<FederationTypes['Interest'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> );
  Subscriber:
    ( { __typename: 'Subscriber' }
    & GraphQLRecursivePick<FederationTypes['Subscriber'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivityPosition: ActivityPosition;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivitySlice: ActivitySlice;
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddressInput: AddressInput;
  AffinityFeatures: ResolverTypeWrapper<AffinityFeatures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AsOfUnknown: ResolverTypeWrapper<AsOfUnknown>;
  BulkWrite: ResolverTypeWrapper<BulkOutcome>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Campaign: ResolverTypeWrapper<CampaignMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CampaignConnection: ResolverTypeWrapper<CampaignConnectionMapper>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignFigures: ResolverTypeWrapper<CampaignFiguresMapper>;
  CampaignFilter: CampaignFilter;
  CampaignInput: CampaignInput;
  CampaignSort: CampaignSort;
  CampaignWrite: ResolverTypeWrapper<CampaignWriteMapper>;
  Card: ResolverTypeWrapper<CardDoc>;
  CardField: CardField;
  CardInput: CardInput;
  CategoryAffinity: ResolverTypeWrapper<CategoryAffinity>;
  ClockFeatures: ResolverTypeWrapper<ClockFeatures>;
  ConsentPurpose: ConsentPurpose;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerAsOf: ResolverTypeWrapper<CustomerAsOfMapper>;
  CustomerMarketing: ResolverTypeWrapper<CustomerMarketingMapper>;
  CustomerMarketingAsOf: ResolverTypeWrapper<CustomerMarketingAsOfMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRange: DecimalRange;
  Engagement: ResolverTypeWrapper<EngagementMapper>;
  EngagementConnection: ResolverTypeWrapper<EngagementConnectionMapper>;
  EngagementEdge: ResolverTypeWrapper<Omit<EngagementEdge, 'node'> & { node?: Maybe<ResolversTypes['Engagement']> }>;
  EngagementFilter: EngagementFilter;
  EngagementInput: EngagementInput;
  EngagementKind: EngagementKind;
  EngagementKindCount: ResolverTypeWrapper<EngagementKindCount>;
  EngagementMonth: ResolverTypeWrapper<EngagementMonth>;
  EngagementRates: ResolverTypeWrapper<EngagementRatesMapper>;
  EngagementSort: EngagementSort;
  EngagementWrite: ResolverTypeWrapper<EngagementWriteMapper>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  IntRange: IntRange;
  Interest: ResolverTypeWrapper<InterestMapper>;
  InterestConnection: ResolverTypeWrapper<InterestConnectionMapper>;
  InterestEdge: ResolverTypeWrapper<Omit<InterestEdge, 'node'> & { node?: Maybe<ResolversTypes['Interest']> }>;
  InterestFilter: InterestFilter;
  InterestInput: InterestInput;
  InterestSort: InterestSort;
  InterestWrite: ResolverTypeWrapper<InterestWriteMapper>;
  MarketingChannel: MarketingChannel;
  MarketingFeatures: ResolverTypeWrapper<MarketingFeatures>;
  MarketingFigures: ResolverTypeWrapper<MarketingFiguresMapper>;
  MarketingStub: ResolverTypeWrapper<MarketingStubMapper>;
  Money: ResolverTypeWrapper<MoneyMinor>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkFeatures: ResolverTypeWrapper<NetworkFeatures>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<Party>;
  PartyCard: ResolverTypeWrapper<Omit<PartyCard, 'card'> & { card: ResolversTypes['Card'] }>;
  PartyLink: ResolverTypeWrapper<PartyLink>;
  PartyQuality: ResolverTypeWrapper<PartyQuality>;
  PartyQualityField: ResolverTypeWrapper<PartyQualityField>;
  PartyVersion: ResolverTypeWrapper<PartyVersion>;
  PersonalCategory: PersonalCategory;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductFeatures: ResolverTypeWrapper<ProductFeatures>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResponseFeatures: ResolverTypeWrapper<ResponseFeatures>;
  SocialAction: SocialAction;
  Subscriber: ResolverTypeWrapper<SubscriberMapper>;
  SubscriberConnection: ResolverTypeWrapper<SubscriberConnectionMapper>;
  SubscriberEdge: ResolverTypeWrapper<Omit<SubscriberEdge, 'node'> & { node?: Maybe<ResolversTypes['Subscriber']> }>;
  SubscriberFilter: SubscriberFilter;
  SubscriberInput: SubscriberInput;
  SubscriberWrite: ResolverTypeWrapper<SubscriberWriteMapper>;
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
  AffinityFeatures: AffinityFeatures;
  Float: Scalars['Float']['output'];
  AsOfUnknown: AsOfUnknown;
  BulkWrite: BulkOutcome;
  Int: Scalars['Int']['output'];
  Campaign: CampaignMapper;
  Boolean: Scalars['Boolean']['output'];
  CampaignConnection: CampaignConnectionMapper;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignFigures: CampaignFiguresMapper;
  CampaignFilter: CampaignFilter;
  CampaignInput: CampaignInput;
  CampaignWrite: CampaignWriteMapper;
  Card: CardDoc;
  CardInput: CardInput;
  CategoryAffinity: CategoryAffinity;
  ClockFeatures: ClockFeatures;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerMapper;
  CustomerAsOf: CustomerAsOfMapper;
  CustomerMarketing: CustomerMarketingMapper;
  CustomerMarketingAsOf: CustomerMarketingAsOfMapper;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DecimalRange: DecimalRange;
  Engagement: EngagementMapper;
  EngagementConnection: EngagementConnectionMapper;
  EngagementEdge: Omit<EngagementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Engagement']> };
  EngagementFilter: EngagementFilter;
  EngagementInput: EngagementInput;
  EngagementKindCount: EngagementKindCount;
  EngagementMonth: EngagementMonth;
  EngagementRates: EngagementRatesMapper;
  EngagementWrite: EngagementWriteMapper;
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  IntRange: IntRange;
  Interest: InterestMapper;
  InterestConnection: InterestConnectionMapper;
  InterestEdge: Omit<InterestEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Interest']> };
  InterestFilter: InterestFilter;
  InterestInput: InterestInput;
  InterestWrite: InterestWriteMapper;
  MarketingFeatures: MarketingFeatures;
  MarketingFigures: MarketingFiguresMapper;
  MarketingStub: MarketingStubMapper;
  Money: MoneyMinor;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NetworkFeatures: NetworkFeatures;
  PageInfo: PageInfo;
  Party: Party;
  PartyCard: Omit<PartyCard, 'card'> & { card: ResolversParentTypes['Card'] };
  PartyLink: PartyLink;
  PartyQuality: PartyQuality;
  PartyQualityField: PartyQualityField;
  PartyVersion: PartyVersion;
  Product: ProductMapper;
  ProductFeatures: ProductFeatures;
  Query: Record<PropertyKey, never>;
  ResponseFeatures: ResponseFeatures;
  Subscriber: SubscriberMapper;
  SubscriberConnection: SubscriberConnectionMapper;
  SubscriberEdge: Omit<SubscriberEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Subscriber']> };
  SubscriberFilter: SubscriberFilter;
  SubscriberInput: SubscriberInput;
  SubscriberWrite: SubscriberWriteMapper;
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

export type AffinityFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffinityFeatures'] = ResolversParentTypes['AffinityFeatures']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['MarketingChannel'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['CampaignFigures']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignFigures'] = ResolversParentTypes['CampaignFigures']> = {
  adClickRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  adClicks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adImpressions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bounceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bounced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clickRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  clickToOpenRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  clicked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uniqueAdClicks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uniqueAdImpressions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uniqueClicked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uniqueOpened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsubscribeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unsubscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignWrite'] = ResolversParentTypes['CampaignWrite']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
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

export type CategoryAffinityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryAffinity'] = ResolversParentTypes['CategoryAffinity']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastMonth?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClockFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockFeatures'] = ResolversParentTypes['ClockFeatures']> = {
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaignResponses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResponseFeatures']>>, ParentType, ContextType, RequireFields<CustomerCampaignResponsesArgs, 'months' | 'until'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marketing?: Resolver<Maybe<ResolversTypes['CustomerMarketing']>, ParentType, ContextType>;
  marketingClock?: Resolver<Maybe<ResolversTypes['ClockFeatures']>, ParentType, ContextType>;
  marketingFeatures?: Resolver<Maybe<ResolversTypes['MarketingFeatures']>, ParentType, ContextType>;
  marketingFeaturesOn?: Resolver<Maybe<ResolversTypes['MarketingFeatures']>, ParentType, ContextType, RequireFields<CustomerMarketingFeaturesOnArgs, 'day'>>;
  marketingNetworks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NetworkFeatures']>>, ParentType, ContextType>;
  marketingProducts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductFeatures']>>, ParentType, ContextType>;
  marketingProductsOn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProductFeatures']>>, ParentType, ContextType, RequireFields<CustomerMarketingProductsOnArgs, 'day'>>;
};

export type CustomerAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAsOf'] = ResolversParentTypes['CustomerAsOf'], FederationReferenceType extends FederationReferenceTypes['CustomerAsOf'] = FederationReferenceTypes['CustomerAsOf']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerAsOf']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marketing?: Resolver<Maybe<ResolversTypes['CustomerMarketingAsOf']>, ParentType, ContextType>;
};

export type CustomerMarketingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMarketing'] = ResolversParentTypes['CustomerMarketing']> = {
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<CustomerMarketingEngagementsArgs, 'first' | 'sort'>>;
  figures?: Resolver<ResolversTypes['MarketingFigures'], ParentType, ContextType>;
  interests?: Resolver<ResolversTypes['InterestConnection'], ParentType, ContextType, RequireFields<CustomerMarketingInterestsArgs, 'first' | 'sort'>>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subscribers?: Resolver<ReadonlyArray<ResolversTypes['Subscriber']>, ParentType, ContextType>;
};

export type CustomerMarketingAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMarketingAsOf'] = ResolversParentTypes['CustomerMarketingAsOf']> = {
  activeEngagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastActiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type EngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement'], FederationReferenceType extends FederationReferenceTypes['Engagement'] = FederationReferenceTypes['Engagement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Engagement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['SocialAction']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['MarketingChannel'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EngagementKind'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subscriber?: Resolver<Maybe<ResolversTypes['Subscriber']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EngagementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
};

export type EngagementKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementKindCount'] = ResolversParentTypes['EngagementKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EngagementKind'], ParentType, ContextType>;
};

export type EngagementMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementMonth'] = ResolversParentTypes['EngagementMonth']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['MarketingChannel'], ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EngagementRatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementRates'] = ResolversParentTypes['EngagementRates']> = {
  adClickRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bounceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  clickRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  clickToOpenRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unsubscribeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EngagementWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementWrite'] = ResolversParentTypes['EngagementWrite']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interest'] = ResolversParentTypes['Interest'], FederationReferenceType extends FederationReferenceTypes['Interest'] = FederationReferenceTypes['Interest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Interest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subscriber?: Resolver<Maybe<ResolversTypes['Subscriber']>, ParentType, ContextType>;
};

export type InterestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestConnection'] = ResolversParentTypes['InterestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InterestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestEdge'] = ResolversParentTypes['InterestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Interest']>, ParentType, ContextType>;
};

export type InterestWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestWrite'] = ResolversParentTypes['InterestWrite']> = {
  interest?: Resolver<Maybe<ResolversTypes['Interest']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type MarketingFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingFeatures'] = ResolversParentTypes['MarketingFeatures']> = {
  active90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activePrior90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affinities?: Resolver<ReadonlyArray<ResolversTypes['AffinityFeatures']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastActiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mutedChannels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  preferredChannels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recentlySent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['ResponseFeatures']>, ParentType, ContextType>;
  unsubscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketingFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingFigures'] = ResolversParentTypes['MarketingFigures']> = {
  activeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeEngagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affinities?: Resolver<ReadonlyArray<ResolversTypes['CategoryAffinity']>, ParentType, ContextType, RequireFields<MarketingFiguresAffinitiesArgs, 'first' | 'halfLifeDays'>>;
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagementsByKind?: Resolver<ReadonlyArray<ResolversTypes['EngagementKindCount']>, ParentType, ContextType>;
  engagementsByMonth?: Resolver<ReadonlyArray<ResolversTypes['EngagementMonth']>, ParentType, ContextType, RequireFields<MarketingFiguresEngagementsByMonthArgs, 'months'>>;
  firstActiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastActiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rates?: Resolver<ResolversTypes['EngagementRates'], ParentType, ContextType, Partial<MarketingFiguresRatesArgs>>;
  recencyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recentActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MarketingFiguresRecentActiveArgs, 'days'>>;
};

export type MarketingStubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketingStub'] = ResolversParentTypes['MarketingStub']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  removeCampaigns?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveCampaignsArgs, 'ids'>>;
  removeEngagements?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveEngagementsArgs, 'ids'>>;
  removeInterests?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveInterestsArgs, 'ids'>>;
  removeSubscribers?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveSubscribersArgs, 'ids'>>;
  upsertCampaign?: Resolver<ResolversTypes['CampaignWrite'], ParentType, ContextType, RequireFields<MutationUpsertCampaignArgs, 'input'>>;
  upsertCampaigns?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertCampaignsArgs, 'inputs'>>;
  upsertEngagement?: Resolver<ResolversTypes['EngagementWrite'], ParentType, ContextType, RequireFields<MutationUpsertEngagementArgs, 'input'>>;
  upsertEngagements?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertEngagementsArgs, 'inputs'>>;
  upsertInterest?: Resolver<ResolversTypes['InterestWrite'], ParentType, ContextType, RequireFields<MutationUpsertInterestArgs, 'input'>>;
  upsertInterests?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertInterestsArgs, 'inputs'>>;
  upsertSubscriber?: Resolver<ResolversTypes['SubscriberWrite'], ParentType, ContextType, RequireFields<MutationUpsertSubscriberArgs, 'input'>>;
  upsertSubscribers?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertSubscribersArgs, 'inputs'>>;
};

export type NetworkFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkFeatures'] = ResolversParentTypes['NetworkFeatures']> = {
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  engagements?: Resolver<Maybe<ResolversTypes['EngagementConnection']>, ParentType, ContextType, RequireFields<ProductEngagementsArgs, 'first' | 'sort'>>;
  pageViews?: Resolver<Maybe<ResolversTypes['EngagementConnection']>, ParentType, ContextType, RequireFields<ProductPageViewsArgs, 'first' | 'sort'>>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductFeatures'] = ResolversParentTypes['ProductFeatures']> = {
  firstOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first' | 'sort'>>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType, RequireFields<QueryEngagementArgs, 'id'>>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<QueryEngagementsArgs, 'first' | 'sort'>>;
  interest?: Resolver<Maybe<ResolversTypes['Interest']>, ParentType, ContextType, RequireFields<QueryInterestArgs, 'id'>>;
  interests?: Resolver<ResolversTypes['InterestConnection'], ParentType, ContextType, RequireFields<QueryInterestsArgs, 'first' | 'sort'>>;
  marketingActivities?: Resolver<ReadonlyArray<ReadonlyArray<Maybe<ResolversTypes['MarketingStub']>>>, ParentType, ContextType, RequireFields<QueryMarketingActivitiesArgs, 'first' | 'slices'>>;
  marketingPartiesWhere?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryMarketingPartiesWhereArgs, 'attribute' | 'first' | 'values'>>;
  marketingPartyCards?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PartyCard']>>, ParentType, ContextType, RequireFields<QueryMarketingPartyCardsArgs, 'ids'>>;
  marketingPartyQuality?: Resolver<ResolversTypes['PartyQuality'], ParentType, ContextType, RequireFields<QueryMarketingPartyQualityArgs, 'first'>>;
  marketingPartyVersions?: Resolver<ReadonlyArray<ResolversTypes['PartyVersion']>, ParentType, ContextType, RequireFields<QueryMarketingPartyVersionsArgs, 'first'>>;
  subscriber?: Resolver<Maybe<ResolversTypes['Subscriber']>, ParentType, ContextType, RequireFields<QuerySubscriberArgs, 'id'>>;
  subscribers?: Resolver<ResolversTypes['SubscriberConnection'], ParentType, ContextType, RequireFields<QuerySubscribersArgs, 'first'>>;
};

export type ResponseFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseFeatures'] = ResolversParentTypes['ResponseFeatures']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscriber'] = ResolversParentTypes['Subscriber'], FederationReferenceType extends FederationReferenceTypes['Subscriber'] = FederationReferenceTypes['Subscriber']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subscriber']> | FederationReferenceType, FederationReferenceType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mutedChannels?: Resolver<ReadonlyArray<ResolversTypes['MarketingChannel']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  preferredChannels?: Resolver<ReadonlyArray<ResolversTypes['MarketingChannel']>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriberConnection'] = ResolversParentTypes['SubscriberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubscriberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriberEdge'] = ResolversParentTypes['SubscriberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Subscriber']>, ParentType, ContextType>;
};

export type SubscriberWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriberWrite'] = ResolversParentTypes['SubscriberWrite']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  subscriber?: Resolver<Maybe<ResolversTypes['Subscriber']>, ParentType, ContextType>;
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
  AffinityFeatures?: AffinityFeaturesResolvers<ContextType>;
  AsOfUnknown?: AsOfUnknownResolvers<ContextType>;
  BulkWrite?: BulkWriteResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignFigures?: CampaignFiguresResolvers<ContextType>;
  CampaignWrite?: CampaignWriteResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  CategoryAffinity?: CategoryAffinityResolvers<ContextType>;
  ClockFeatures?: ClockFeaturesResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAsOf?: CustomerAsOfResolvers<ContextType>;
  CustomerMarketing?: CustomerMarketingResolvers<ContextType>;
  CustomerMarketingAsOf?: CustomerMarketingAsOfResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  EngagementKindCount?: EngagementKindCountResolvers<ContextType>;
  EngagementMonth?: EngagementMonthResolvers<ContextType>;
  EngagementRates?: EngagementRatesResolvers<ContextType>;
  EngagementWrite?: EngagementWriteResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Interest?: InterestResolvers<ContextType>;
  InterestConnection?: InterestConnectionResolvers<ContextType>;
  InterestEdge?: InterestEdgeResolvers<ContextType>;
  InterestWrite?: InterestWriteResolvers<ContextType>;
  MarketingFeatures?: MarketingFeaturesResolvers<ContextType>;
  MarketingFigures?: MarketingFiguresResolvers<ContextType>;
  MarketingStub?: MarketingStubResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkFeatures?: NetworkFeaturesResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyCard?: PartyCardResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyQuality?: PartyQualityResolvers<ContextType>;
  PartyQualityField?: PartyQualityFieldResolvers<ContextType>;
  PartyVersion?: PartyVersionResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductFeatures?: ProductFeaturesResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ResponseFeatures?: ResponseFeaturesResolvers<ContextType>;
  Subscriber?: SubscriberResolvers<ContextType>;
  SubscriberConnection?: SubscriberConnectionResolvers<ContextType>;
  SubscriberEdge?: SubscriberEdgeResolvers<ContextType>;
  SubscriberWrite?: SubscriberWriteResolvers<ContextType>;
  WriteError?: WriteErrorResolvers<ContextType>;
  WriteOutcome?: WriteOutcomeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  basis?: BasisDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
