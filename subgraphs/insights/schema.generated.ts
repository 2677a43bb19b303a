import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { CustomerMapper, NarrativeMapper, ModelVersionMapper, ModelReportMapper, ProposedActionMapper, ActionMapper, ActionOutcomeMapper, ExperimentMapper, ActivityMapper, MembershipActivityMapper, LeadActivityMapper, OpportunityActivityMapper, InteractionActivityMapper, EngagementActivityMapper, InterestActivityMapper, TicketActivityMapper, CallActivityMapper, SurveyActivityMapper, ReviewActivityMapper, ReturnActivityMapper, DeviceActivityMapper, DeviceAlertActivityMapper, OrderActivityMapper, InvoiceActivityMapper, PaymentActivityMapper, RefundActivityMapper, SubscriptionActivityMapper, ProductMapper, Context } from './types.ts';
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

/** An action that was taken, or held back from a control group: what was predicted, and what came of it. */
export type Action = {
  readonly __typename?: 'Action';
  readonly channel?: Maybe<ActionChannel>;
  /** The customer's id when it was recorded. */
  readonly customer: Scalars['ID']['output'];
  readonly doneAt: Scalars['DateTime']['output'];
  /** Null where no experiment ran. */
  readonly experiment?: Maybe<Scalars['String']['output']>;
  readonly group?: Maybe<ExperimentGroup>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ActionKind;
  readonly outcomes: ReadonlyArray<ActionOutcome>;
  /** Null for an action that nothing proposed. */
  readonly prediction?: Maybe<ActionPrediction>;
};

/** What holds an action back. */
export type ActionBlock =
  /** The person does not want to be addressed that way. */
  | 'CHANNEL_MUTED'
  /** Whether the person agrees cannot be learned now. */
  | 'CONSENT_UNKNOWN'
  /** More than eight mails in about 30 days. */
  | 'CONTACT_FATIGUE'
  /** An experiment holds it back from the customer; record it all the same. */
  | 'CONTROL_GROUP'
  /** The person does not agree to marketing, at all or on this channel. */
  | 'NO_CONSENT'
  /** An urgent ticket is open, or one that was opened again. */
  | 'OPEN_COMPLAINT'
  /** The same was done within 30 days, or any offer within 7. */
  | 'RECENTLY_DONE'
  | 'UNSUBSCRIBED';

/** Which way to take. */
export type ActionChannel =
  | 'MAIL'
  | 'PHONE'
  | 'SOCIAL';

/** An action that was taken, or held back from a control group. */
export type ActionInput = {
  /** The one proposed unless given. */
  readonly channel?: InputMaybe<ActionChannel>;
  readonly customer?: InputMaybe<Scalars['ID']['input']>;
  /** Now unless given; not in the future, and not before the proposal was made. */
  readonly doneAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 8 to 500 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind?: InputMaybe<ActionKind>;
  /** That of the `ProposedAction`, within 30 days; without it `customer` and `kind` are required. */
  readonly proposal?: InputMaybe<Scalars['String']['input']>;
};

/** What can be done. */
export type ActionKind =
  /** Advise on a category that the customer looks at and asked service about, where they were met last. */
  | 'ADVISE'
  | 'CROSS_SELL'
  /** Leave the customer in peace: nothing else is worth it now. */
  | 'NOTHING'
  | 'PAYMENT_REMINDER'
  | 'RETENTION_OFFER'
  | 'REVIEW_REQUEST'
  /** Service calls before the customer does. */
  | 'SERVICE_CALL'
  /** A better plan for who uses and likes what they have. */
  | 'UPSELL';

/**
 * What a kind of action brought in an experiment and a month, beside what came without it. Only actions with an outcome count,
 * under the month in which they were recorded.
 */
export type ActionLift = {
  readonly __typename?: 'ActionLift';
  /** How sure the interval is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  readonly control: GroupOutcome;
  readonly experiment: Scalars['String']['output'];
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly kind: ActionKind;
  /** The difference of the two rates; null while either group has no outcome. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
  /** Its interval (Newcombe 1998, method 10). */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  readonly treated: GroupOutcome;
};

/** What came of an action. */
export type ActionOutcome = {
  readonly __typename?: 'ActionOutcome';
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly succeeded: Scalars['Boolean']['output'];
  readonly value?: Maybe<Money>;
};

/** What was recorded, or why nothing was. */
export type ActionPayload = {
  readonly __typename?: 'ActionPayload';
  readonly action?: Maybe<Action>;
  readonly refused?: Maybe<ActionRefusal>;
};

/** What was predicted when an action was proposed. */
export type ActionPrediction = {
  readonly __typename?: 'ActionPrediction';
  /** Null where there was no purchase to tell it by. */
  readonly expectedValue?: Maybe<Money>;
  /** A keyed hash of all inputs: equal inputs have equal digests, and no input can be told from it. */
  readonly featuresDigest: Scalars['String']['output'];
  /** What it rests on. */
  readonly model: ModelName;
  readonly predictedAt: Scalars['DateTime']['output'];
  /** By CHURN that the customer leaves, else that the action succeeds. */
  readonly probability: Scalars['Float']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A fact that speaks for an action. */
export type ActionReason = {
  readonly __typename?: 'ActionReason';
  readonly contribution: Scalars['Float']['output'];
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** In a sentence; null for what is withheld, since the caller may not read its domain. */
  readonly fact?: Maybe<Scalars['String']['output']>;
  readonly withheld: Scalars['Boolean']['output'];
};

/** Why nothing was recorded. */
export type ActionRefusal =
  /** The key was used for something else. */
  | 'KEY_USED'
  /** An action has 20 outcomes at most, all in one currency. */
  | 'OUTCOME_REFUSED'
  /** The proposal is older than 30 days. */
  | 'PROPOSAL_EXPIRED'
  /** There is no such action. */
  | 'UNKNOWN_ACTION'
  /** There is no such customer. */
  | 'UNKNOWN_CUSTOMER'
  /** Identity could not be asked; send it again. */
  | 'UNVERIFIABLE';

/**
 * What a kind of action is worth. Both rates are `(20 · prior + succeeded) / (20 + count)`, the mean of a beta posterior
 * (Gelman et al., Bayesian Data Analysis, 3rd ed., 2.4): few outcomes move them little.
 */
export type ActionValue = {
  readonly __typename?: 'ActionValue';
  /** By what the priority of such an action is multiplied: what it adds now beside what it was taken to add at first, 0 to 5. */
  readonly factor: Scalars['Float']['output'];
  readonly kind: ActionKind;
  /** Outcomes that it rests on, of both groups. */
  readonly outcomes: Scalars['Int']['output'];
  /** How often it succeeds. */
  readonly rate: Scalars['Float']['output'];
  /** How often the same comes without it, by control groups. */
  readonly withoutIt: Scalars['Float']['output'];
  /** What one success brings, beside what was expected: 1 where nothing is known. */
  readonly yield: Scalars['Float']['output'];
};

/** Something that happened between the customer and the company. A domain answers only whoever may read it, so there is none of another. */
export type Activity = {
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  /** In a few words, nothing personal, e.g. `Order, shipped`. */
  readonly title: Scalars['String']['output'];
};

/** A page of the timeline. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** The domains that are missing between this page's beginning and its end; empty where all answered. */
  readonly gaps: ReadonlyArray<TimelineGap>;
  readonly pageInfo: PageInfo;
};

/** An activity and its place in the timeline. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** Give it as `after` for what is older. Refused with TIMELINE_CHANGED once the customer's parties are others. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Activity;
};

/** What kind of thing happened. */
export type ActivityKind =
  | 'ALERT'
  | 'CALL'
  | 'DEVICE'
  | 'ENGAGEMENT'
  | 'INTERACTION'
  | 'INTEREST'
  | 'INVOICE'
  | 'LEAD'
  | 'MEMBERSHIP'
  | 'OPPORTUNITY'
  | 'ORDER'
  | 'PAYMENT'
  | 'REFUND'
  | 'RETURN'
  | 'REVIEW'
  | 'SUBSCRIPTION'
  | 'SURVEY'
  | 'TICKET';

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

export type AffinityFeatures = {
  readonly __typename?: 'AffinityFeatures';
  readonly category: Scalars['String']['output'];
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

export type BillingSubscription = {
  readonly __typename?: 'BillingSubscription';
  readonly id: Scalars['ID']['output'];
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

/** Predictions of about the same probability. */
export type CalibrationGroup = {
  readonly __typename?: 'CalibrationGroup';
  readonly count: Scalars['Int']['output'];
  readonly observed: Scalars['Float']['output'];
  readonly predicted: Scalars['Float']['output'];
};

export type Call = {
  readonly __typename?: 'Call';
  readonly id: Scalars['ID']['output'];
};

/** Called, or was called, by service. */
export type CallActivity = Activity & {
  readonly __typename?: 'CallActivity';
  readonly call?: Maybe<Call>;
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};

/** Whether a customer responds to the next campaign on a channel: clicks a mail, an ad. */
export type CampaignResponse = Insight & {
  readonly __typename?: 'CampaignResponse';
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** The mean rate of the channel: with all contributions it adds up to the probability. */
  readonly baseline: Scalars['Float']['output'];
  readonly channel: Scalars['String']['output'];
  readonly computedAt: Scalars['DateTime']['output'];
  /** How sure the interval is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  readonly high: Scalars['Float']['output'];
  /**
   * What the mean rate, and how much the customer's own weighs beside it, were learned by, with the quality and calibration of this channel;
   * null where both are judgement: there is too little to learn from, or what was learned is not good enough.
   */
  readonly learned?: Maybe<ModelVersion>;
  readonly low: Scalars['Float']['output'];
  readonly missing: ReadonlyArray<MissingInput>;
  readonly model: ScoreModel;
  /** The mean of a beta posterior, 0 to 1: the mean rate of the channel, moved by what the customer did on it in the last six UTC months. */
  readonly probability: Scalars['Float']['output'];
  readonly reasons: ReadonlyArray<Reason>;
  readonly status: InsightStatus;
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

/** What holds an action back on a channel. */
export type ChannelBlock = {
  readonly __typename?: 'ChannelBlock';
  readonly blocks: ReadonlyArray<ActionBlock>;
  readonly channel: ActionChannel;
};

/** Whether a customer leaves. */
export type ChurnRisk = Insight & {
  readonly __typename?: 'ChurnRisk';
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** The log-odds of the mean customer: with all contributions it adds up to the log-odds of the probability. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  readonly computedAt: Scalars['DateTime']['output'];
  /** How sure the interval is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Within so many days; null where there is no model. */
  readonly horizonDays?: Maybe<Scalars['Int']['output']>;
  /** Where the share of leavers among customers like this one lies, wider by what is missing. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly missing: ReadonlyArray<MissingInput>;
  /** Null where none has been trained. */
  readonly model?: Maybe<ModelVersion>;
  /** That all subscriptions end within the horizon, 0 to 1. */
  readonly probability?: Maybe<Scalars['Float']['output']>;
  /** In log-odds, the strongest first: what makes it more likely is positive. */
  readonly reasons: ReadonlyArray<Reason>;
  readonly status: InsightStatus;
};

export type ClockFeatures = {
  readonly __typename?: 'ClockFeatures';
  readonly engagements: Scalars['Int']['output'];
  readonly hour: Scalars['Int']['output'];
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

/** When a customer engages most, by at least five engagements of the last 180 days: the weekday, and the middle of three hours. */
export type ContactTime = {
  readonly __typename?: 'ContactTime';
  /** What it rests on. */
  readonly engagements: Scalars['Int']['output'];
  /** 0 to 23, in UTC. */
  readonly hour: Scalars['Int']['output'];
  /** 1 is Monday, 7 Sunday, in UTC. */
  readonly weekday: Scalars['Int']['output'];
};

export type CurrencyFeatures = {
  readonly __typename?: 'CurrencyFeatures';
  readonly currency: Scalars['String']['output'];
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  readonly overdueMinor?: Maybe<Scalars['Float']['output']>;
  readonly purchaseDays: Scalars['Int']['output'];
  readonly recurringMinor?: Maybe<Scalars['Float']['output']>;
  readonly repeatSpendMinor: Scalars['Float']['output'];
  readonly spendMinor: Scalars['Float']['output'];
};

/** The same in one currency. */
export type CurrencyLifetimeValue = {
  readonly __typename?: 'CurrencyLifetimeValue';
  /** The value of the mean customer, in major units: with all contributions it adds up to the value. */
  readonly baseline: Scalars['Float']['output'];
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Of one purchase. */
  readonly expectedOrderValue: Money;
  /** Purchase days within the horizon. */
  readonly expectedPurchases: Scalars['Float']['output'];
  readonly high: Money;
  readonly low: Money;
  /** That the customer still buys, 0 to 1. */
  readonly probabilityAlive: Scalars['Float']['output'];
  /** In major units: what makes this customer's value another than the mean one's (Shapley 1953). */
  readonly reasons: ReadonlyArray<Reason>;
  /** Of all expected purchases, discounted. */
  readonly value: Money;
};

/** Owned by `identity`; insights adds what the domains' figures say together. It keeps no copy of them: everything is computed when asked for. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Whether all subscriptions of the customer end soon, learned from those that ended. Only who has one can be at risk. */
  readonly churnRisk?: Maybe<ChurnRisk>;
  readonly financeFeatures?: Maybe<FinanceFeatures>;
  readonly financePurchases?: Maybe<ReadonlyArray<PurchaseFeatures>>;
  readonly grants?: Maybe<ReadonlyArray<ConsentPurpose>>;
  /** How well it goes between the customer and the company, in points from 0 to 100. */
  readonly healthScore?: Maybe<HealthScore>;
  readonly id: Scalars['ID']['output'];
  /** The rhythm of the customer's purchases. */
  readonly interPurchaseTime?: Maybe<InterPurchaseTime>;
  /**
   * What the customer will buy within a horizon, by currency: purchases by BG/NBD (Fader, Hardie, Lee 2005), their value by
   * Gamma-Gamma (Fader, Hardie 2013), discounted; `horizonMonths` from 1 to 60.
   */
  readonly lifetimeValue?: Maybe<LifetimeValue>;
  readonly links: ReadonlyArray<PartyLink>;
  readonly marketingClock?: Maybe<ClockFeatures>;
  readonly marketingConsent?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly marketingFeatures?: Maybe<MarketingFeatures>;
  readonly marketingNetworks?: Maybe<ReadonlyArray<NetworkFeatures>>;
  readonly marketingProducts?: Maybe<ReadonlyArray<ProductFeatures>>;
  /**
   * A briefing in whole sentences, of what the caller itself may read of the customer; each clause names the fields that it
   * rests on, and was checked against them. Null only while insights cannot answer.
   */
  readonly narrative?: Maybe<Narrative>;
  /**
   * What to do next, the most urgent first, each with the facts that speak for it; what consent, preferences, contact fatigue or an
   * open complaint hold back is in `blocked`. `first` from 1 to 20.
   */
  readonly nextBestActions?: Maybe<NextBestActions>;
  /**
   * Products that the customer has neither bought nor returned, the most fitting first: what those bought who bought the same, and what
   * those looked at who looked at the same; what sales has removed is not among them. `first` from 1 to 50.
   */
  readonly recommendations?: Maybe<Recommendations>;
  /** How recently, how often and for how much the customer buys. */
  readonly rfm?: Maybe<Rfm>;
  readonly salesFeatures?: Maybe<SalesFeatures>;
  /**
   * How ready a lead is to buy, how good an account it is, how content the customer is, and whether they respond to campaigns, each with its
   * reasons. Learned from what happened where there is enough of it, else points of judgement.
   */
  readonly scores?: Maybe<CustomerScores>;
  readonly serviceConcerns?: Maybe<ReadonlyArray<ServiceConcern>>;
  readonly serviceFeatures?: Maybe<ServiceFeatures>;
  readonly serviceReturns?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly serviceSentiment?: Maybe<SentimentFeatures>;
  /** Since when the company knows the customer. */
  readonly tenure?: Maybe<Tenure>;
  /**
   * What happened, over all domains, newest first; ties by domain, then id, newest first. Of kinds and domains that are named only those. A
   * domain that could not answer is a gap, never silence.
   */
  readonly timeline?: Maybe<ActivityConnection>;
};


/** Owned by `identity`; insights adds what the domains' figures say together. It keeps no copy of them: everything is computed when asked for. */
export type CustomerLifetimeValueArgs = {
  horizonMonths?: Scalars['Int']['input'];
};


/** Owned by `identity`; insights adds what the domains' figures say together. It keeps no copy of them: everything is computed when asked for. */
export type CustomerNarrativeArgs = {
  audience: NarrativeAudience;
  language?: NarrativeLanguage;
};


/** Owned by `identity`; insights adds what the domains' figures say together. It keeps no copy of them: everything is computed when asked for. */
export type CustomerNextBestActionsArgs = {
  first?: Scalars['Int']['input'];
};


/** Owned by `identity`; insights adds what the domains' figures say together. It keeps no copy of them: everything is computed when asked for. */
export type CustomerRecommendationsArgs = {
  first?: Scalars['Int']['input'];
};


/** Owned by `identity`; insights adds what the domains' figures say together. It keeps no copy of them: everything is computed when asked for. */
export type CustomerTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  domains?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ActivityKind>>;
};

/** A customer at a moment. */
export type CustomerAsOf = {
  readonly __typename?: 'CustomerAsOf';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null only while insights cannot answer. */
  readonly insights?: Maybe<CustomerInsightsAsOf>;
};

/** What insights would have said then. */
export type CustomerInsightsAsOf = {
  readonly __typename?: 'CustomerInsightsAsOf';
  /** Everything: insights keeps no past of what it computes when it is asked. */
  readonly unknown: ReadonlyArray<AsOfUnknown>;
};

/** What a customer is likely to do, and how content they are. */
export type CustomerScores = {
  readonly __typename?: 'CustomerScores';
  /** How good an account. Learned: that it buys again. */
  readonly account: Score;
  /** Whether they respond to the next campaign, by channel in the order of its name; only channels on which they were shown one. */
  readonly campaignResponse: ReadonlyArray<CampaignResponse>;
  /** How ready to buy: of whoever has an open lead or opportunity. Learned: that they buy for the first time or an opportunity is won. */
  readonly lead: Score;
  /**
   * How content: what they answered to NPS and CSAT, their stars, and the sentiment of their tickets and reviews. Learned: that their next
   * answer is a promoter's (NPS, 9 or 10) or satisfied (CSAT, 4 or 5).
   */
  readonly satisfaction: Score;
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

export type Device = {
  readonly __typename?: 'Device';
  readonly id: Scalars['ID']['output'];
};

/** Registered a device. */
export type DeviceActivity = Activity & {
  readonly __typename?: 'DeviceActivity';
  readonly device?: Maybe<Device>;
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};

export type DeviceAlert = {
  readonly __typename?: 'DeviceAlert';
  readonly id: Scalars['ID']['output'];
};

/** A device raised an alert. */
export type DeviceAlertActivity = Activity & {
  readonly __typename?: 'DeviceAlertActivity';
  readonly alert?: Maybe<DeviceAlert>;
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};

export type Engagement = {
  readonly __typename?: 'Engagement';
  readonly id: Scalars['ID']['output'];
};

/** Engaged with marketing; what is too frequent or too slight, such as a page view, is left out. */
export type EngagementActivity = Activity & {
  readonly __typename?: 'EngagementActivity';
  readonly domain: Scalars['String']['output'];
  readonly engagement?: Maybe<Engagement>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};

/** Actions that are held back from some, so that what they bring can be told. */
export type Experiment = {
  readonly __typename?: 'Experiment';
  readonly controlShare: Scalars['Float']['output'];
  /** Null while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly kinds: ReadonlyArray<ActionKind>;
  readonly name: Scalars['String']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
};

/** Which half of an experiment a customer is in: always the same, by a hash of customer and experiment. */
export type ExperimentGroup =
  | 'CONTROL'
  | 'TREATED';

/** An experiment on kinds of actions. */
export type ExperimentInput = {
  /** The share of customers from whom they are held back, above 0 and up to 0.5. */
  readonly controlShare?: Scalars['Float']['input'];
  readonly kinds: ReadonlyArray<ActionKind>;
  /** Up to 60 letters, digits, blanks and dashes; nothing personal. */
  readonly name: Scalars['String']['input'];
};

/** What an experiment is now, or why it is not. */
export type ExperimentPayload = {
  readonly __typename?: 'ExperimentPayload';
  readonly experiment?: Maybe<Experiment>;
  readonly refused?: Maybe<ExperimentRefusal>;
};

/** Why an experiment was not started or ended. */
export type ExperimentRefusal =
  /** Another one that runs holds back one of these kinds. */
  | 'KIND_TAKEN'
  /** There is one of that name with other kinds or another share, or it has ended. */
  | 'NAME_USED'
  | 'UNKNOWN_EXPERIMENT';

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

export type FinanceFeatures = {
  readonly __typename?: 'FinanceFeatures';
  readonly activeSubscriptions?: Maybe<Scalars['Int']['output']>;
  readonly currencies: ReadonlyArray<CurrencyFeatures>;
  readonly endedSubscriptions?: Maybe<Scalars['Int']['output']>;
  readonly failedPayments?: Maybe<Scalars['Int']['output']>;
  readonly firstOrderOn?: Maybe<Scalars['Date']['output']>;
  readonly firstSubscriptionOn?: Maybe<Scalars['Date']['output']>;
  readonly gapDeviationDays?: Maybe<Scalars['Float']['output']>;
  readonly known: Scalars['Boolean']['output'];
  readonly lastOrderOn?: Maybe<Scalars['Date']['output']>;
  readonly meanGapDays?: Maybe<Scalars['Float']['output']>;
  readonly orders90: Scalars['Int']['output'];
  readonly ordersPrior90: Scalars['Int']['output'];
  readonly overdueDays?: Maybe<Scalars['Int']['output']>;
  readonly payments?: Maybe<Scalars['Int']['output']>;
  readonly purchaseDays: Scalars['Int']['output'];
};

/** What came of the actions of one group. */
export type GroupOutcome = {
  readonly __typename?: 'GroupOutcome';
  /** Actions with an outcome. */
  readonly count: Scalars['Int']['output'];
  /** Null without any. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly succeeded: Scalars['Int']['output'];
};

/** One part of a health score. */
export type HealthPart = {
  readonly __typename?: 'HealthPart';
  /** Points that it adds to the score. */
  readonly contribution: Scalars['Float']['output'];
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** Null for what is withheld, since the caller may not read its domain. */
  readonly name?: Maybe<HealthPartName>;
  /** 0 at its worst, 1 at its best; null for what is withheld. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Points that it could add at most. */
  readonly weight: Scalars['Float']['output'];
  readonly withheld: Scalars['Boolean']['output'];
};

/** What a health score looks at. */
export type HealthPartName =
  /** Active engagement of the last 90 days beside the 90 days before, 0 for whoever was last active before these; unsubscribing. */
  | 'ENGAGEMENT'
  /** Nothing overdue, no failed payments. */
  | 'PAYMENTS'
  /** Orders of the last 90 days beside the 90 days before; 0 for whoever last ordered before these. */
  | 'PURCHASES'
  /** Talks with sales in the last 90 days. */
  | 'RELATIONSHIP'
  /** What the customer answered and wrote: NPS, CSAT, ratings. */
  | 'SATISFACTION'
  /** Subscriptions that run beside those that ended. */
  | 'SUBSCRIPTIONS'
  /** Nothing open, opened again or alarming in service. */
  | 'SUPPORT';

/**
 * The mean of what each part says, weighted; a part that nobody has anything to say to does not count. `low` and `high` are the
 * score if all that is missing were at its worst and at its best.
 */
export type HealthScore = Insight & {
  readonly __typename?: 'HealthScore';
  readonly advice?: Maybe<Scalars['String']['output']>;
  readonly computedAt: Scalars['DateTime']['output'];
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** True: the weights of its parts are judgement, not learned. */
  readonly judged: Scalars['Boolean']['output'];
  readonly low?: Maybe<Scalars['Float']['output']>;
  /**
   * How well it tells those who then ended all subscriptions within 60 days from those who did not, by the parts of which a past day is
   * known: PURCHASES, ENGAGEMENT, SATISFACTION, RELATIONSHIP. `auc` is the chance that whoever left had the lower score. Null until measured.
   */
  readonly measured?: Maybe<ModelVersion>;
  readonly missing: ReadonlyArray<MissingInput>;
  readonly model: ScoreModel;
  /** The largest share of the score first. What the caller may not read is one entry without a name. */
  readonly parts: ReadonlyArray<HealthPart>;
  readonly status: InsightStatus;
  /** 0 to 100: the sum of the contributions of all parts. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Of one input. */
export type InputDrift = {
  readonly __typename?: 'InputDrift';
  readonly input: Scalars['String']['output'];
  readonly psi: Scalars['Float']['output'];
};

/** What every figure and prediction says of itself. */
export type Insight = {
  /** Where there is too little to say anything: what would have to be there. Null otherwise. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** When it was computed: as it was asked for. */
  readonly computedAt: Scalars['DateTime']['output'];
  /** The latest UTC day that any input speaks of; null where none does. */
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  /** The domains that could not be asked; empty where all answered. What is missing is never taken for nothing. */
  readonly missing: ReadonlyArray<MissingInput>;
  readonly status: InsightStatus;
};

/** How much an insight rests on. */
export type InsightStatus =
  /** Every domain that it looks at answered. */
  | 'COMPLETE'
  /** Too little is known to say anything; `advice` says what would have to be there. */
  | 'INSUFFICIENT_DATA'
  /** A domain could not be asked: the value is the best guess without it, its interval wider. */
  | 'PARTIAL';

/** From `gte` to `lte`, both included. */
export type IntRange = {
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** The days between purchase days. */
export type InterPurchaseTime = Insight & {
  readonly __typename?: 'InterPurchaseTime';
  readonly advice?: Maybe<Scalars['String']['output']>;
  readonly computedAt: Scalars['DateTime']['output'];
  /** Standard deviation; null below three purchase days. */
  readonly deviationDays?: Maybe<Scalars['Float']['output']>;
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  /** Null below two purchase days. */
  readonly meanDays?: Maybe<Scalars['Float']['output']>;
  readonly missing: ReadonlyArray<MissingInput>;
  /** The UTC day on which the next purchase is due by this rhythm; null below two purchase days. */
  readonly nextExpectedOn?: Maybe<Scalars['Date']['output']>;
  /** Days by which that day is past; 0 where it is not, null below two purchase days. */
  readonly overdueDays?: Maybe<Scalars['Int']['output']>;
  readonly status: InsightStatus;
};

export type Interaction = {
  readonly __typename?: 'Interaction';
  readonly id: Scalars['ID']['output'];
};

/** Talked or wrote with sales. */
export type InteractionActivity = Activity & {
  readonly __typename?: 'InteractionActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly interaction?: Maybe<Interaction>;
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};

export type Interest = {
  readonly __typename?: 'Interest';
  readonly id: Scalars['ID']['output'];
};

/** Stated an interest. */
export type InterestActivity = Activity & {
  readonly __typename?: 'InterestActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly interest?: Maybe<Interest>;
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};

export type Invoice = {
  readonly __typename?: 'Invoice';
  readonly id: Scalars['ID']['output'];
};

/** Was billed. */
export type InvoiceActivity = Activity & {
  readonly __typename?: 'InvoiceActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly invoice?: Maybe<Invoice>;
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};

export type Lead = {
  readonly __typename?: 'Lead';
  readonly id: Scalars['ID']['output'];
};

/** Showed interest in buying. */
export type LeadActivity = Activity & {
  readonly __typename?: 'LeadActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly lead?: Maybe<Lead>;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};

/** What a customer will buy. */
export type LifetimeValue = Insight & {
  readonly __typename?: 'LifetimeValue';
  readonly advice?: Maybe<Scalars['String']['output']>;
  readonly computedAt: Scalars['DateTime']['output'];
  /** How often what comes lies between `low` and `high`, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** One entry per currency in which the customer bought, in order of currency. */
  readonly currencies: ReadonlyArray<CurrencyLifetimeValue>;
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  readonly horizonMonths: Scalars['Int']['output'];
  readonly missing: ReadonlyArray<MissingInput>;
  /** Null where none has been trained. */
  readonly model?: Maybe<ModelVersion>;
  readonly status: InsightStatus;
};

export type MarketingFeatures = {
  readonly __typename?: 'MarketingFeatures';
  readonly active90: Scalars['Int']['output'];
  readonly activePrior90: Scalars['Int']['output'];
  readonly affinities: ReadonlyArray<AffinityFeatures>;
  readonly known: Scalars['Boolean']['output'];
  readonly lastActiveOn?: Maybe<Scalars['Date']['output']>;
  readonly mutedChannels?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly recentlySent: Scalars['Float']['output'];
  readonly responses: ReadonlyArray<ResponseFeatures>;
  readonly unsubscribed: Scalars['Int']['output'];
};

export type Membership = {
  readonly __typename?: 'Membership';
  readonly id: Scalars['ID']['output'];
};

/** Joined an organization. */
export type MembershipActivity = Activity & {
  readonly __typename?: 'MembershipActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly membership?: Maybe<Membership>;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};

/** A domain without which an insight was computed. */
export type MissingInput = {
  readonly __typename?: 'MissingInput';
  readonly domain: Scalars['String']['output'];
  readonly reason: MissingReason;
};

/** Why a domain's part is missing. */
export type MissingReason =
  /** It answered that this may not be known for the present purpose. */
  | 'DENIED'
  /** It could not answer. */
  | 'UNAVAILABLE';

/** How far today's customers are from those a model learned from, by the population stability index: from 0.25 on, train anew. */
export type ModelDrift = {
  readonly __typename?: 'ModelDrift';
  readonly at: Scalars['DateTime']['output'];
  readonly customers: Scalars['Int']['output'];
  /** The largest first. */
  readonly inputs: ReadonlyArray<InputDrift>;
};

/** A figure of a model's quality. */
export type ModelFigure = {
  readonly __typename?: 'ModelFigure';
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
};

/** A month of a model's predictions with outcomes, under the month in which they were recorded. */
export type ModelMonth = {
  readonly __typename?: 'ModelMonth';
  /** Area under the ROC curve by tenths of probability; null while only one of both outcomes has come. */
  readonly auc?: Maybe<Scalars['Float']['output']>;
  /** Mean squared error of the probabilities (Brier 1950). */
  readonly brier: Scalars['Float']['output'];
  /** By tenths of probability, the lowest first. */
  readonly calibration: ReadonlyArray<CalibrationGroup>;
  /** Of tenths of probability, |observed − predicted|, weighted by their size. */
  readonly calibrationError: Scalars['Float']['output'];
  /** Mean probability, and the share of those where it happened. */
  readonly meanPredicted: Scalars['Float']['output'];
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  readonly observedRate: Scalars['Float']['output'];
  readonly predictions: Scalars['Int']['output'];
};

/** The models there are. */
export type ModelName =
  | 'ACCOUNT'
  /** What actions are chosen by: not trained, its values are learned from outcomes. */
  | 'ACTIONS'
  | 'CAMPAIGN_RESPONSE'
  | 'CHURN'
  | 'CLV'
  /** The health score: not trained, its weights are judgement; measured by who ended all subscriptions. */
  | 'HEALTH'
  | 'LEAD'
  | 'RECOMMENDATIONS'
  | 'SATISFACTION';

/** A model's versions. */
export type ModelReport = {
  readonly __typename?: 'ModelReport';
  /** Null where none has been trained, or none was good enough. */
  readonly champion?: Maybe<ModelVersion>;
  /** What the actions that it proposed brought, by kind, experiment and UTC month, the latest first; of the last `months` months, 1 to 60. */
  readonly lift: ReadonlyArray<ActionLift>;
  readonly name: ModelName;
  /**
   * How its predictions held against the outcomes that were recorded of them, by UTC month, the latest first; of the last `months` months,
   * 1 to 60. Of CHURN control groups alone count: an offer changes what was predicted.
   */
  readonly observed: ReadonlyArray<ModelMonth>;
  /** What the actions that it proposes are worth, as outcomes have it so far. */
  readonly values: ReadonlyArray<ActionValue>;
  readonly versions: ReadonlyArray<ModelVersion>;
};


/** A model's versions. */
export type ModelReportLiftArgs = {
  months?: Scalars['Int']['input'];
};


/** A model's versions. */
export type ModelReportObservedArgs = {
  months?: Scalars['Int']['input'];
};

/** Where a model stands among its versions. */
export type ModelState =
  /** It was measured beside the champion, and was not better. */
  | 'CHALLENGER'
  /** It answers. */
  | 'CHAMPION'
  | 'RETIRED';

/** One version of a model, as it was trained. */
export type ModelVersion = {
  readonly __typename?: 'ModelVersion';
  /** Of probabilities: what was predicted beside what happened, groups of equally many, lowest first. */
  readonly calibration: ReadonlyArray<CalibrationGroup>;
  /** Null until it has been measured. */
  readonly drift?: Maybe<ModelDrift>;
  readonly name: ModelName;
  /** On what it had not seen, in order of name: AUC, Brier score and calibration error of probabilities, errors of counts. */
  readonly quality: ReadonlyArray<ModelFigure>;
  readonly state: ModelState;
  readonly trainedAt: Scalars['DateTime']['output'];
  readonly trainedOn: TrainingSet;
  /** Why it is or is not the champion. */
  readonly verdict: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
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
  /** From now on nothing is held back by this experiment; ended once, it stays so. */
  readonly endExperiment: ExperimentPayload;
  /**
   * Records that something was done for a customer, or, of a control group, that it was held back. With the `proposal` that
   * caused it, it is joined to what was predicted then. `idempotencyKey`: the same call again changes nothing.
   */
  readonly recordAction: ActionPayload;
  /**
   * Records what came of an action, success or not; several outcomes of one action add up. Of a control group it is what
   * came without it. `idempotencyKey`: the same call again changes nothing.
   */
  readonly recordOutcome: ActionPayload;
  /** From now on these kinds of actions are held back from a share of customers, so that what they bring can be told. The same call again changes nothing. */
  readonly startExperiment: ExperimentPayload;
};


export type MutationEndExperimentArgs = {
  name: Scalars['String']['input'];
};


export type MutationRecordActionArgs = {
  input: ActionInput;
};


export type MutationRecordOutcomeArgs = {
  input: OutcomeInput;
};


export type MutationStartExperimentArgs = {
  input: ExperimentInput;
};

/** A briefing about a customer. */
export type Narrative = {
  readonly __typename?: 'Narrative';
  readonly audience: NarrativeAudience;
  readonly clauses: ReadonlyArray<NarrativeClause>;
  readonly computedAt: Scalars['DateTime']['output'];
  readonly generatedBy: NarrativeOrigin;
  readonly language: NarrativeLanguage;
  /** The domains of which nothing is said, since they could not be asked. */
  readonly missing: ReadonlyArray<MissingInput>;
  /** All clauses, one after the other; empty where nothing is known. */
  readonly text: Scalars['String']['output'];
};

/** Whom a briefing is for: what is said, and in which order. */
export type NarrativeAudience =
  /** Sales: what the customer is worth, owes and plans, and how it goes. */
  | 'ACCOUNT_MANAGER'
  /** Service: what is open, what went wrong, how satisfied the customer is. */
  | 'AGENT'
  /** Marketing: what the customer does and leans to, and what may not be done. */
  | 'MARKETER';

/** A field of the customer, as the caller reads it. */
export type NarrativeCitation = {
  readonly __typename?: 'NarrativeCitation';
  /** From the customer down, entries of lists by their position: `finance.figures.spend.0.amount`. */
  readonly path: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** One statement of a briefing. */
export type NarrativeClause = {
  readonly __typename?: 'NarrativeClause';
  /** The fields that it rests on; with other values it would be another clause, or none. */
  readonly cites: ReadonlyArray<NarrativeCitation>;
  readonly text: Scalars['String']['output'];
};

/** Why a model did not write a briefing. */
export type NarrativeFallback =
  /** The caller has used up what models may write for one caller in an hour. */
  | 'BUDGET'
  /** It could not be reached, refused, or answered something else than clauses. */
  | 'FAILED'
  /** It did not answer in time. */
  | 'TIMEOUT'
  /** No clause of it was borne out by the fields that it cites. */
  | 'UNSUPPORTED';

/** The language of a briefing. */
export type NarrativeLanguage =
  | 'DE'
  | 'EN';

/** Who wrote a briefing. */
export type NarrativeOrigin = {
  readonly __typename?: 'NarrativeOrigin';
  /** Clauses of the model that were left out, since the fields that they cite do not say so. */
  readonly dropped: Scalars['Int']['output'];
  /** Why the model that is set up did not write it; null where it did, or none is set up. */
  readonly fallback?: Maybe<NarrativeFallback>;
  readonly kind: NarrativeOriginKind;
  /** The model's name; null for the sentences that are always there. */
  readonly model?: Maybe<Scalars['String']['output']>;
};

/** Who can write a briefing. */
export type NarrativeOriginKind =
  /** A language model; each of its clauses was checked. */
  | 'MODEL'
  /** Sentences that are part of this program; the same fields make the same briefing. */
  | 'TEMPLATE';

export type NetworkFeatures = {
  readonly __typename?: 'NetworkFeatures';
  readonly engagements: Scalars['Int']['output'];
  readonly lastOn: Scalars['Date']['output'];
  readonly network: Scalars['String']['output'];
};

/** What could be done next for a customer. */
export type NextBestActions = Insight & {
  readonly __typename?: 'NextBestActions';
  /** What may be done now, the most urgent first; empty where nothing is to be done. */
  readonly actions: ReadonlyArray<ProposedAction>;
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** What would be done, were it not held back. */
  readonly blocked: ReadonlyArray<ProposedAction>;
  readonly computedAt: Scalars['DateTime']['output'];
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  readonly missing: ReadonlyArray<MissingInput>;
  readonly status: InsightStatus;
};

export type Opportunity = {
  readonly __typename?: 'Opportunity';
  readonly id: Scalars['ID']['output'];
};

/** A deal in the making. */
export type OpportunityActivity = Activity & {
  readonly __typename?: 'OpportunityActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly opportunity?: Maybe<Opportunity>;
  readonly title: Scalars['String']['output'];
};

export type Order = {
  readonly __typename?: 'Order';
  readonly id: Scalars['ID']['output'];
};

/** Ordered. */
export type OrderActivity = Activity & {
  readonly __typename?: 'OrderActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly order?: Maybe<Order>;
  readonly title: Scalars['String']['output'];
};

/** What came of an action. */
export type OutcomeInput = {
  readonly action: Scalars['ID']['input'];
  /** 8 to 500 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Now unless given; not in the future, and not before the action was done. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it brought what it was for: the customer stayed, bought, paid, answered. */
  readonly succeeded: Scalars['Boolean']['input'];
  /** What it brought, where that can be told. */
  readonly value?: InputMaybe<MoneyInput>;
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

export type Payment = {
  readonly __typename?: 'Payment';
  readonly id: Scalars['ID']['output'];
};

/** Paid, or was to pay. */
export type PaymentActivity = Activity & {
  readonly __typename?: 'PaymentActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly payment?: Maybe<Payment>;
  readonly title: Scalars['String']['output'];
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

/** What the company sells; sales owns it. */
export type Product = {
  readonly __typename?: 'Product';
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly sku: Scalars['ID']['output'];
};

export type ProductFeatures = {
  readonly __typename?: 'ProductFeatures';
  readonly firstOn: Scalars['Date']['output'];
  readonly lastOn: Scalars['Date']['output'];
  readonly sku: Scalars['ID']['output'];
};

/** One specific action. */
export type ProposedAction = {
  readonly __typename?: 'ProposedAction';
  /** Empty for what may be done; else what holds it back on the channel that suits it best. */
  readonly blocks: ReadonlyArray<ActionBlock>;
  /** What it is about; null where it is about no category, or to whoever may not read marketing. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Which way to take; null where any will do. */
  readonly channel?: Maybe<ActionChannel>;
  /** When to do it; null where too little is known of when the customer is there, or to whoever may not read marketing. */
  readonly contactTime?: Maybe<ContactTime>;
  /** What it adds to doing nothing, on average, in the customer's main currency; null without any purchase. */
  readonly expectedValue?: Maybe<Money>;
  /** Whether the customer is in an experiment's control group; null where none runs on such actions. */
  readonly group?: Maybe<ExperimentGroup>;
  /** The channels that would suit it better, or all of them where it is held back on each, with what holds it back there. */
  readonly heldBack: ReadonlyArray<ChannelBlock>;
  readonly kind: ActionKind;
  /** The social network, where the channel is SOCIAL. */
  readonly network?: Maybe<Scalars['String']['output']>;
  /** Points: the sum of the contributions of its reasons. Outcomes have changed them by the `factor` of `ActionValue`. */
  readonly priority: Scalars['Float']['output'];
  /** That it succeeds, by the outcomes of such actions, 0 to 1. */
  readonly probability: Scalars['Float']['output'];
  /** Give it to `recordAction`: it says what was predicted, and is good for 30 days. */
  readonly proposal: Scalars['String']['output'];
  readonly reasons: ReadonlyArray<ActionReason>;
};

export type PurchaseFeatures = {
  readonly __typename?: 'PurchaseFeatures';
  readonly firstOn: Scalars['Date']['output'];
  readonly lastOn: Scalars['Date']['output'];
  readonly sku: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The experiments that measure actions, the latest first, at most 100. */
  readonly experiments: ReadonlyArray<Experiment>;
  /** The versions of a model, newest first, at most ten: how each does on what it had not seen, and which one answers. */
  readonly modelReport: ModelReport;
};


export type QueryModelReportArgs = {
  model: ModelName;
};

/** What one input adds to a prediction. */
export type Reason = {
  readonly __typename?: 'Reason';
  readonly contribution: Scalars['Float']['output'];
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** E.g. `service.npsLast`; null for what is withheld, since the caller may not read its domain. */
  readonly input?: Maybe<Scalars['String']['output']>;
  /** Null where it is not known, or withheld. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** True for the one entry that stands for all inputs which the caller may not read. */
  readonly withheld: Scalars['Boolean']['output'];
};

/** A product that a customer may like to buy. */
export type Recommendation = {
  readonly __typename?: 'Recommendation';
  /** What the product's popularity adds to the score. */
  readonly baseline: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
  /** That the customer buys it within the horizon, by how often those did to whom it would have been recommended with about this score. */
  readonly probability: Scalars['Float']['output'];
  readonly product: Product;
  /** The strongest first. */
  readonly reasons: ReadonlyArray<RecommendationReason>;
  /** 0 to 1: `baseline` and the contributions of all reasons. */
  readonly score: Scalars['Float']['output'];
};

/** What speaks for a product. */
export type RecommendationKind =
  /** Those who bought the one bought the other. */
  | 'BOUGHT_TOGETHER'
  /** The customer looked at it. */
  | 'LOOKED_AT'
  /** Those who looked at the one looked at the other. */
  | 'LOOKED_AT_TOGETHER';

/** Why a product is recommended. */
export type RecommendationReason = {
  readonly __typename?: 'RecommendationReason';
  readonly contribution: Scalars['Float']['output'];
  /** How many customers did both; null for what is withheld, and of LOOKED_AT itself. */
  readonly customers?: Maybe<Scalars['Int']['output']>;
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** Null for what is withheld, since the caller may not read its domain. */
  readonly kind?: Maybe<RecommendationKind>;
  /** What the customer bought or looked at; null for what is withheld. */
  readonly product?: Maybe<Product>;
  /** True for the one entry that stands for all reasons of domains which the caller may not read. */
  readonly withheld: Scalars['Boolean']['output'];
};

/** What a customer may like to buy. */
export type Recommendations = Insight & {
  readonly __typename?: 'Recommendations';
  readonly advice?: Maybe<Scalars['String']['output']>;
  readonly computedAt: Scalars['DateTime']['output'];
  /** How sure the intervals of the probabilities are, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  /** Within so many days; null where there is no model. */
  readonly horizonDays?: Maybe<Scalars['Int']['output']>;
  /** The best first; of equals the more popular, then by sku. */
  readonly items: ReadonlyArray<Recommendation>;
  readonly missing: ReadonlyArray<MissingInput>;
  /** Null where none has been trained. */
  readonly model?: Maybe<ModelVersion>;
  readonly status: InsightStatus;
};

export type Refund = {
  readonly __typename?: 'Refund';
  readonly id: Scalars['ID']['output'];
};

/** Got money back. */
export type RefundActivity = Activity & {
  readonly __typename?: 'RefundActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly refund?: Maybe<Refund>;
  readonly title: Scalars['String']['output'];
};

export type ResponseFeatures = {
  readonly __typename?: 'ResponseFeatures';
  readonly channel: Scalars['String']['output'];
  readonly responded: Scalars['Int']['output'];
  readonly shown: Scalars['Int']['output'];
};

export type Return = {
  readonly __typename?: 'Return';
  readonly id: Scalars['ID']['output'];
};

/** Sent something back. */
export type ReturnActivity = Activity & {
  readonly __typename?: 'ReturnActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly return?: Maybe<Return>;
  readonly title: Scalars['String']['output'];
};

export type Review = {
  readonly __typename?: 'Review';
  readonly id: Scalars['ID']['output'];
};

/** Judged a product. */
export type ReviewActivity = Activity & {
  readonly __typename?: 'ReviewActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly review?: Maybe<Review>;
  readonly title: Scalars['String']['output'];
};

/** Recency, frequency, monetary value. */
export type Rfm = Insight & {
  readonly __typename?: 'Rfm';
  readonly advice?: Maybe<Scalars['String']['output']>;
  readonly computedAt: Scalars['DateTime']['output'];
  /** Purchase days. */
  readonly frequency?: Maybe<Scalars['Int']['output']>;
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  readonly missing: ReadonlyArray<MissingInput>;
  /** Total spend, one entry per currency. */
  readonly monetary: ReadonlyArray<Money>;
  /** Whole UTC days since the last purchase day; null without any. */
  readonly recencyDays?: Maybe<Scalars['Int']['output']>;
  readonly status: InsightStatus;
};

export type SalesFeatures = {
  readonly __typename?: 'SalesFeatures';
  readonly firstInteractionOn?: Maybe<Scalars['Date']['output']>;
  readonly interactions: Scalars['Int']['output'];
  readonly interactions90: Scalars['Int']['output'];
  readonly interactionsPrior90: Scalars['Int']['output'];
  readonly known: Scalars['Boolean']['output'];
  readonly lastInteractionOn?: Maybe<Scalars['Date']['output']>;
  readonly openLeads?: Maybe<Scalars['Int']['output']>;
  readonly openOpportunities?: Maybe<Scalars['Int']['output']>;
  readonly wonOpportunities?: Maybe<Scalars['Int']['output']>;
};

/** Points from 0 to 100: where learned, the probability in percent. */
export type Score = Insight & {
  readonly __typename?: 'Score';
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** What the mean customer has, or whoever nothing speaks for or against: with all contributions it adds up to the value. */
  readonly baseline: Scalars['Float']['output'];
  readonly computedAt: Scalars['DateTime']['output'];
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Within so many days what is learned happens; null for points of judgement. */
  readonly horizonDays?: Maybe<Scalars['Int']['output']>;
  /** Null where the points are judgement: there is too little to learn from, or what was learned is not good enough. */
  readonly learned?: Maybe<ModelVersion>;
  /** The value if all that is missing were at its worst and at its best; where learned, also where the share among customers like this one lies. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly missing: ReadonlyArray<MissingInput>;
  readonly model: ScoreModel;
  /** In points, the strongest first. */
  readonly reasons: ReadonlyArray<Reason>;
  readonly status: InsightStatus;
  /** 0 to 100; null where there is too little. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** What a score is made by: rules that state their points, or the version of what was learned. */
export type ScoreModel = {
  readonly __typename?: 'ScoreModel';
  readonly name: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type SentimentFeatures = {
  readonly __typename?: 'SentimentFeatures';
  readonly reviews?: Maybe<Scalars['Float']['output']>;
  readonly tickets?: Maybe<Scalars['Float']['output']>;
};

/** A ticket by what it is about; service owns it. */
export type ServiceConcern = {
  readonly __typename?: 'ServiceConcern';
  readonly open: Scalars['Boolean']['output'];
  readonly openedOn: Scalars['Date']['output'];
  readonly product?: Maybe<Product>;
};

export type ServiceFeatures = {
  readonly __typename?: 'ServiceFeatures';
  readonly calls90: Scalars['Int']['output'];
  readonly csatAnswers: Scalars['Int']['output'];
  readonly csatMean?: Maybe<Scalars['Float']['output']>;
  readonly known: Scalars['Boolean']['output'];
  readonly lastContactOn?: Maybe<Scalars['Date']['output']>;
  readonly meanRating?: Maybe<Scalars['Float']['output']>;
  readonly missedCalls?: Maybe<Scalars['Int']['output']>;
  readonly npsAnswers: Scalars['Int']['output'];
  readonly npsLast?: Maybe<Scalars['Int']['output']>;
  readonly openCriticalAlerts?: Maybe<Scalars['Int']['output']>;
  readonly openTickets?: Maybe<Scalars['Int']['output']>;
  readonly openUrgentTickets?: Maybe<Scalars['Int']['output']>;
  readonly reopenedTickets?: Maybe<Scalars['Int']['output']>;
  readonly returns: Scalars['Int']['output'];
  readonly reviews?: Maybe<Scalars['Int']['output']>;
  readonly tickets90: Scalars['Int']['output'];
  readonly ticketsPrior90: Scalars['Int']['output'];
};

/** Subscribed. */
export type SubscriptionActivity = Activity & {
  readonly __typename?: 'SubscriptionActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly subscription?: Maybe<BillingSubscription>;
  readonly title: Scalars['String']['output'];
};

export type Survey = {
  readonly __typename?: 'Survey';
  readonly id: Scalars['ID']['output'];
};

/** Answered a survey. */
export type SurveyActivity = Activity & {
  readonly __typename?: 'SurveyActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly survey?: Maybe<Survey>;
  readonly title: Scalars['String']['output'];
};

/** How long the customer has been one. */
export type Tenure = Insight & {
  readonly __typename?: 'Tenure';
  readonly advice?: Maybe<Scalars['String']['output']>;
  readonly computedAt: Scalars['DateTime']['output'];
  /** Whole UTC days from then until today. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  readonly freshOn?: Maybe<Scalars['Date']['output']>;
  readonly missing: ReadonlyArray<MissingInput>;
  /** The UTC day of the first interaction, order or subscription; null without any. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly status: InsightStatus;
};

export type Ticket = {
  readonly __typename?: 'Ticket';
  readonly id: Scalars['ID']['output'];
};

/** Asked or complained. */
export type TicketActivity = Activity & {
  readonly __typename?: 'TicketActivity';
  readonly domain: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly ticket?: Maybe<Ticket>;
  readonly title: Scalars['String']['output'];
};

/** A domain that could not answer for a stretch of the timeline. */
export type TimelineGap = {
  readonly __typename?: 'TimelineGap';
  readonly domain: Scalars['String']['output'];
  readonly reason: MissingReason;
  /** Give it as `after` to read what is missing of this domain, and nothing else, from where the page began. */
  readonly resumeCursor: Scalars['String']['output'];
};

/** What a model learned from. */
export type TrainingSet = {
  readonly __typename?: 'TrainingSet';
  readonly customers: Scalars['Int']['output'];
  /** What it learns to foresee, and how often that was there: leavers, repeat purchases. */
  readonly events: Scalars['Int']['output'];
  readonly from: Scalars['Date']['output'];
  readonly until: Scalars['Date']['output'];
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
  Customer: Customer;
  CustomerAsOf: CustomerAsOf;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"orders90":true,"ordersPrior90":true,"overdueDays":true,"failedPayments":true,"payments":true,"lastOrderOn":true,"activeSubscriptions":true,"endedSubscriptions":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"meanGapDays":true,"gapDeviationDays":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true},"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true},"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"meanGapDays":true,"gapDeviationDays":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"orders90":true,"ordersPrior90":true,"overdueDays":true,"failedPayments":true,"payments":true,"lastOrderOn":true,"activeSubscriptions":true,"endedSubscriptions":true},"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"meanGapDays":true,"gapDeviationDays":true},"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"orders90":true,"ordersPrior90":true,"overdueDays":true,"failedPayments":true,"payments":true,"lastOrderOn":true,"activeSubscriptions":true,"endedSubscriptions":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"meanGapDays":true,"gapDeviationDays":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"orders90":true,"ordersPrior90":true,"overdueDays":true,"failedPayments":true,"payments":true,"lastOrderOn":true,"activeSubscriptions":true,"endedSubscriptions":true},"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"meanGapDays":true,"gapDeviationDays":true},"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions":true,"interactions90":true,"lastInteractionOn":true,"openOpportunities":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"unsubscribed":true,"lastActiveOn":true},"serviceFeatures":{"known":true,"npsLast":true,"npsAnswers":true,"csatMean":true,"csatAnswers":true,"meanRating":true,"reviews":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"openCriticalAlerts":true,"lastContactOn":true},"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"meanGapDays":true,"gapDeviationDays":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"salesFeatures":{"known":true,"firstInteractionOn":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"meanGapDays":true,"gapDeviationDays":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"salesFeatures":{"known":true,"firstInteractionOn":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"salesFeatures":{"known":true,"firstInteractionOn":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"firstOn":true,"lastOn":true,"spendMinor":true,"repeatSpendMinor":true}},"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"lastOrderOn":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"activeSubscriptions":true,"firstSubscriptionOn":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"purchaseDays":true,"overdueDays":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true,"overdueMinor":true,"recurringMinor":true}},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"lastOrderOn":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"unsubscribed":true,"recentlySent":true,"mutedChannels":true,"affinities":{"category":true,"share":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"openTickets":true,"openUrgentTickets":true,"reopenedTickets":true,"missedCalls":true,"openCriticalAlerts":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"marketingConsent":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"serviceConcerns":{"openedOn":true,"open":true,"product":{"sku":true,"category":true}},"marketingNetworks":{"network":true,"engagements":true,"lastOn":true},"marketingClock":{"weekday":true,"hour":true,"engagements":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true,"salesFeatures":{"known":true,"firstInteractionOn":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"lastOrderOn":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true,"salesFeatures":{"known":true,"firstInteractionOn":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true,"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"financePurchases":{"sku":true,"firstOn":true,"lastOn":true},"marketingProducts":{"sku":true,"firstOn":true,"lastOn":true},"serviceReturns":true,"grants":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"salesFeatures":{"known":true,"firstInteractionOn":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"lastOrderOn":true,"currencies":{"currency":true,"purchaseDays":true,"spendMinor":true}},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"grants":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"grants":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"salesFeatures":{"known":true,"interactions90":true,"interactionsPrior90":true,"lastInteractionOn":true,"openOpportunities":true,"wonOpportunities":true,"openLeads":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true},"financeFeatures":{"known":true,"purchaseDays":true,"orders90":true,"ordersPrior90":true,"lastOrderOn":true,"firstSubscriptionOn":true,"activeSubscriptions":true,"overdueDays":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"grants":true,"salesFeatures":{"known":true,"firstInteractionOn":true},"marketingFeatures":{"known":true,"active90":true,"activePrior90":true,"lastActiveOn":true,"responses":{"channel":true,"shown":true,"responded":true}},"serviceFeatures":{"known":true,"tickets90":true,"ticketsPrior90":true,"calls90":true,"lastContactOn":true,"npsLast":true,"csatMean":true,"returns":true,"meanRating":true,"openUrgentTickets":true},"serviceSentiment":{"tickets":true,"reviews":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"salesFeatures":{"known":true,"firstInteractionOn":true},"financeFeatures":{"known":true,"firstOrderOn":true,"firstSubscriptionOn":true},"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}> ) );
  CustomerAsOf:
    ( { __typename: 'CustomerAsOf' }
    & GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"id":true,"at":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Activity:
    | ( CallActivityMapper )
    | ( DeviceActivityMapper )
    | ( DeviceAlertActivityMapper )
    | ( EngagementActivityMapper )
    | ( InteractionActivityMapper )
    | ( InterestActivityMapper )
    | ( InvoiceActivityMapper )
    | ( LeadActivityMapper )
    | ( MembershipActivityMapper )
    | ( OpportunityActivityMapper )
    | ( OrderActivityMapper )
    | ( PaymentActivityMapper )
    | ( RefundActivityMapper )
    | ( ReturnActivityMapper )
    | ( ReviewActivityMapper )
    | ( SubscriptionActivityMapper )
    | ( SurveyActivityMapper )
    | ( TicketActivityMapper )
  ;
  Insight:
    | ( Omit<CampaignResponse, 'learned'> & { learned?: Maybe<_RefType['ModelVersion']> } )
    | ( Omit<ChurnRisk, 'model'> & { model?: Maybe<_RefType['ModelVersion']> } )
    | ( Omit<HealthScore, 'measured'> & { measured?: Maybe<_RefType['ModelVersion']> } )
    | ( InterPurchaseTime )
    | ( Omit<LifetimeValue, 'currencies' | 'model'> & { currencies: ReadonlyArray<_RefType['CurrencyLifetimeValue']>, model?: Maybe<_RefType['ModelVersion']> } )
    | ( Omit<NextBestActions, 'actions' | 'blocked'> & { actions: ReadonlyArray<_RefType['ProposedAction']>, blocked: ReadonlyArray<_RefType['ProposedAction']> } )
    | ( Omit<Recommendations, 'items' | 'model'> & { items: ReadonlyArray<_RefType['Recommendation']>, model?: Maybe<_RefType['ModelVersion']> } )
    | ( Omit<Rfm, 'monetary'> & { monetary: ReadonlyArray<_RefType['Money']> } )
    | ( Omit<Score, 'learned'> & { learned?: Maybe<_RefType['ModelVersion']> } )
    | ( Tenure )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<ActionMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ActionBlock: ActionBlock;
  ActionChannel: ActionChannel;
  ActionInput: ActionInput;
  ActionKind: ActionKind;
  ActionLift: ResolverTypeWrapper<ActionLift>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ActionOutcome: ResolverTypeWrapper<ActionOutcomeMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionPayload: ResolverTypeWrapper<Omit<ActionPayload, 'action'> & { action?: Maybe<ResolversTypes['Action']> }>;
  ActionPrediction: ResolverTypeWrapper<Omit<ActionPrediction, 'expectedValue'> & { expectedValue?: Maybe<ResolversTypes['Money']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActionReason: ResolverTypeWrapper<ActionReason>;
  ActionRefusal: ActionRefusal;
  ActionValue: ResolverTypeWrapper<ActionValue>;
  Activity: ResolverTypeWrapper<ActivityMapper>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActivityEdge']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityKind: ActivityKind;
  ActivityPosition: ActivityPosition;
  ActivitySlice: ActivitySlice;
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  AffinityFeatures: ResolverTypeWrapper<AffinityFeatures>;
  AsOfUnknown: ResolverTypeWrapper<AsOfUnknown>;
  BillingSubscription: ResolverTypeWrapper<BillingSubscription>;
  BulkWrite: ResolverTypeWrapper<BulkOutcome>;
  CalibrationGroup: ResolverTypeWrapper<CalibrationGroup>;
  Call: ResolverTypeWrapper<Call>;
  CallActivity: ResolverTypeWrapper<CallActivityMapper>;
  CampaignResponse: ResolverTypeWrapper<Omit<CampaignResponse, 'learned'> & { learned?: Maybe<ResolversTypes['ModelVersion']> }>;
  Card: ResolverTypeWrapper<CardDoc>;
  CardField: CardField;
  CardInput: CardInput;
  ChannelBlock: ResolverTypeWrapper<ChannelBlock>;
  ChurnRisk: ResolverTypeWrapper<Omit<ChurnRisk, 'model'> & { model?: Maybe<ResolversTypes['ModelVersion']> }>;
  ClockFeatures: ResolverTypeWrapper<ClockFeatures>;
  ConsentPurpose: ConsentPurpose;
  ContactTime: ResolverTypeWrapper<ContactTime>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CurrencyFeatures: ResolverTypeWrapper<CurrencyFeatures>;
  CurrencyLifetimeValue: ResolverTypeWrapper<Omit<CurrencyLifetimeValue, 'expectedOrderValue' | 'high' | 'low' | 'value'> & { expectedOrderValue: ResolversTypes['Money'], high: ResolversTypes['Money'], low: ResolversTypes['Money'], value: ResolversTypes['Money'] }>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerAsOf: ResolverTypeWrapper<CustomerAsOf>;
  CustomerInsightsAsOf: ResolverTypeWrapper<CustomerInsightsAsOf>;
  CustomerScores: ResolverTypeWrapper<Omit<CustomerScores, 'account' | 'campaignResponse' | 'lead' | 'satisfaction'> & { account: ResolversTypes['Score'], campaignResponse: ReadonlyArray<ResolversTypes['CampaignResponse']>, lead: ResolversTypes['Score'], satisfaction: ResolversTypes['Score'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRange: DecimalRange;
  Device: ResolverTypeWrapper<Device>;
  DeviceActivity: ResolverTypeWrapper<DeviceActivityMapper>;
  DeviceAlert: ResolverTypeWrapper<DeviceAlert>;
  DeviceAlertActivity: ResolverTypeWrapper<DeviceAlertActivityMapper>;
  Engagement: ResolverTypeWrapper<Engagement>;
  EngagementActivity: ResolverTypeWrapper<EngagementActivityMapper>;
  Experiment: ResolverTypeWrapper<ExperimentMapper>;
  ExperimentGroup: ExperimentGroup;
  ExperimentInput: ExperimentInput;
  ExperimentPayload: ResolverTypeWrapper<Omit<ExperimentPayload, 'experiment'> & { experiment?: Maybe<ResolversTypes['Experiment']> }>;
  ExperimentRefusal: ExperimentRefusal;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  FinanceFeatures: ResolverTypeWrapper<FinanceFeatures>;
  GroupOutcome: ResolverTypeWrapper<GroupOutcome>;
  HealthPart: ResolverTypeWrapper<HealthPart>;
  HealthPartName: HealthPartName;
  HealthScore: ResolverTypeWrapper<Omit<HealthScore, 'measured'> & { measured?: Maybe<ResolversTypes['ModelVersion']> }>;
  InputDrift: ResolverTypeWrapper<InputDrift>;
  Insight: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Insight']>;
  InsightStatus: InsightStatus;
  IntRange: IntRange;
  InterPurchaseTime: ResolverTypeWrapper<InterPurchaseTime>;
  Interaction: ResolverTypeWrapper<Interaction>;
  InteractionActivity: ResolverTypeWrapper<InteractionActivityMapper>;
  Interest: ResolverTypeWrapper<Interest>;
  InterestActivity: ResolverTypeWrapper<InterestActivityMapper>;
  Invoice: ResolverTypeWrapper<Invoice>;
  InvoiceActivity: ResolverTypeWrapper<InvoiceActivityMapper>;
  Lead: ResolverTypeWrapper<Lead>;
  LeadActivity: ResolverTypeWrapper<LeadActivityMapper>;
  LifetimeValue: ResolverTypeWrapper<Omit<LifetimeValue, 'currencies' | 'model'> & { currencies: ReadonlyArray<ResolversTypes['CurrencyLifetimeValue']>, model?: Maybe<ResolversTypes['ModelVersion']> }>;
  MarketingFeatures: ResolverTypeWrapper<MarketingFeatures>;
  Membership: ResolverTypeWrapper<Membership>;
  MembershipActivity: ResolverTypeWrapper<MembershipActivityMapper>;
  MissingInput: ResolverTypeWrapper<MissingInput>;
  MissingReason: MissingReason;
  ModelDrift: ResolverTypeWrapper<ModelDrift>;
  ModelFigure: ResolverTypeWrapper<ModelFigure>;
  ModelMonth: ResolverTypeWrapper<ModelMonth>;
  ModelName: ModelName;
  ModelReport: ResolverTypeWrapper<ModelReportMapper>;
  ModelState: ModelState;
  ModelVersion: ResolverTypeWrapper<ModelVersionMapper>;
  Money: ResolverTypeWrapper<MoneyMinor>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Narrative: ResolverTypeWrapper<NarrativeMapper>;
  NarrativeAudience: NarrativeAudience;
  NarrativeCitation: ResolverTypeWrapper<NarrativeCitation>;
  NarrativeClause: ResolverTypeWrapper<NarrativeClause>;
  NarrativeFallback: NarrativeFallback;
  NarrativeLanguage: NarrativeLanguage;
  NarrativeOrigin: ResolverTypeWrapper<NarrativeOrigin>;
  NarrativeOriginKind: NarrativeOriginKind;
  NetworkFeatures: ResolverTypeWrapper<NetworkFeatures>;
  NextBestActions: ResolverTypeWrapper<Omit<NextBestActions, 'actions' | 'blocked'> & { actions: ReadonlyArray<ResolversTypes['ProposedAction']>, blocked: ReadonlyArray<ResolversTypes['ProposedAction']> }>;
  Opportunity: ResolverTypeWrapper<Opportunity>;
  OpportunityActivity: ResolverTypeWrapper<OpportunityActivityMapper>;
  Order: ResolverTypeWrapper<Order>;
  OrderActivity: ResolverTypeWrapper<OrderActivityMapper>;
  OutcomeInput: OutcomeInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyCard: ResolverTypeWrapper<Omit<PartyCard, 'card'> & { card: ResolversTypes['Card'] }>;
  PartyLink: ResolverTypeWrapper<PartyLink>;
  PartyQuality: ResolverTypeWrapper<PartyQuality>;
  PartyQualityField: ResolverTypeWrapper<PartyQualityField>;
  PartyVersion: ResolverTypeWrapper<PartyVersion>;
  Payment: ResolverTypeWrapper<Payment>;
  PaymentActivity: ResolverTypeWrapper<PaymentActivityMapper>;
  PersonalCategory: PersonalCategory;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductFeatures: ResolverTypeWrapper<ProductFeatures>;
  ProposedAction: ResolverTypeWrapper<ProposedActionMapper>;
  PurchaseFeatures: ResolverTypeWrapper<PurchaseFeatures>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<Reason>;
  Recommendation: ResolverTypeWrapper<Omit<Recommendation, 'product' | 'reasons'> & { product: ResolversTypes['Product'], reasons: ReadonlyArray<ResolversTypes['RecommendationReason']> }>;
  RecommendationKind: RecommendationKind;
  RecommendationReason: ResolverTypeWrapper<Omit<RecommendationReason, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  Recommendations: ResolverTypeWrapper<Omit<Recommendations, 'items' | 'model'> & { items: ReadonlyArray<ResolversTypes['Recommendation']>, model?: Maybe<ResolversTypes['ModelVersion']> }>;
  Refund: ResolverTypeWrapper<Refund>;
  RefundActivity: ResolverTypeWrapper<RefundActivityMapper>;
  ResponseFeatures: ResolverTypeWrapper<ResponseFeatures>;
  Return: ResolverTypeWrapper<Return>;
  ReturnActivity: ResolverTypeWrapper<ReturnActivityMapper>;
  Review: ResolverTypeWrapper<Review>;
  ReviewActivity: ResolverTypeWrapper<ReviewActivityMapper>;
  Rfm: ResolverTypeWrapper<Omit<Rfm, 'monetary'> & { monetary: ReadonlyArray<ResolversTypes['Money']> }>;
  SalesFeatures: ResolverTypeWrapper<SalesFeatures>;
  Score: ResolverTypeWrapper<Omit<Score, 'learned'> & { learned?: Maybe<ResolversTypes['ModelVersion']> }>;
  ScoreModel: ResolverTypeWrapper<ScoreModel>;
  SentimentFeatures: ResolverTypeWrapper<SentimentFeatures>;
  ServiceConcern: ResolverTypeWrapper<Omit<ServiceConcern, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ServiceFeatures: ResolverTypeWrapper<ServiceFeatures>;
  SubscriptionActivity: ResolverTypeWrapper<SubscriptionActivityMapper>;
  Survey: ResolverTypeWrapper<Survey>;
  SurveyActivity: ResolverTypeWrapper<SurveyActivityMapper>;
  Tenure: ResolverTypeWrapper<Tenure>;
  Ticket: ResolverTypeWrapper<Ticket>;
  TicketActivity: ResolverTypeWrapper<TicketActivityMapper>;
  TimelineGap: ResolverTypeWrapper<TimelineGap>;
  TrainingSet: ResolverTypeWrapper<TrainingSet>;
  WriteError: ResolverTypeWrapper<WriteError>;
  WriteErrorCode: WriteErrorCode;
  WriteOutcome: ResolverTypeWrapper<RowOutcome>;
  WriteStatus: WriteStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: ActionMapper;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  ActionInput: ActionInput;
  ActionLift: ActionLift;
  Float: Scalars['Float']['output'];
  ActionOutcome: ActionOutcomeMapper;
  Boolean: Scalars['Boolean']['output'];
  ActionPayload: Omit<ActionPayload, 'action'> & { action?: Maybe<ResolversParentTypes['Action']> };
  ActionPrediction: Omit<ActionPrediction, 'expectedValue'> & { expectedValue?: Maybe<ResolversParentTypes['Money']> };
  Int: Scalars['Int']['output'];
  ActionReason: ActionReason;
  ActionValue: ActionValue;
  Activity: ActivityMapper;
  ActivityConnection: Omit<ActivityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityPosition: ActivityPosition;
  ActivitySlice: ActivitySlice;
  Address: Address;
  AddressInput: AddressInput;
  AffinityFeatures: AffinityFeatures;
  AsOfUnknown: AsOfUnknown;
  BillingSubscription: BillingSubscription;
  BulkWrite: BulkOutcome;
  CalibrationGroup: CalibrationGroup;
  Call: Call;
  CallActivity: CallActivityMapper;
  CampaignResponse: Omit<CampaignResponse, 'learned'> & { learned?: Maybe<ResolversParentTypes['ModelVersion']> };
  Card: CardDoc;
  CardInput: CardInput;
  ChannelBlock: ChannelBlock;
  ChurnRisk: Omit<ChurnRisk, 'model'> & { model?: Maybe<ResolversParentTypes['ModelVersion']> };
  ClockFeatures: ClockFeatures;
  ContactTime: ContactTime;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CurrencyFeatures: CurrencyFeatures;
  CurrencyLifetimeValue: Omit<CurrencyLifetimeValue, 'expectedOrderValue' | 'high' | 'low' | 'value'> & { expectedOrderValue: ResolversParentTypes['Money'], high: ResolversParentTypes['Money'], low: ResolversParentTypes['Money'], value: ResolversParentTypes['Money'] };
  Customer: CustomerMapper;
  CustomerAsOf: CustomerAsOf | FederationReferenceTypes['CustomerAsOf'];
  CustomerInsightsAsOf: CustomerInsightsAsOf;
  CustomerScores: Omit<CustomerScores, 'account' | 'campaignResponse' | 'lead' | 'satisfaction'> & { account: ResolversParentTypes['Score'], campaignResponse: ReadonlyArray<ResolversParentTypes['CampaignResponse']>, lead: ResolversParentTypes['Score'], satisfaction: ResolversParentTypes['Score'] };
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DecimalRange: DecimalRange;
  Device: Device;
  DeviceActivity: DeviceActivityMapper;
  DeviceAlert: DeviceAlert;
  DeviceAlertActivity: DeviceAlertActivityMapper;
  Engagement: Engagement;
  EngagementActivity: EngagementActivityMapper;
  Experiment: ExperimentMapper;
  ExperimentInput: ExperimentInput;
  ExperimentPayload: Omit<ExperimentPayload, 'experiment'> & { experiment?: Maybe<ResolversParentTypes['Experiment']> };
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  FinanceFeatures: FinanceFeatures;
  GroupOutcome: GroupOutcome;
  HealthPart: HealthPart;
  HealthScore: Omit<HealthScore, 'measured'> & { measured?: Maybe<ResolversParentTypes['ModelVersion']> };
  InputDrift: InputDrift;
  Insight: ResolversInterfaceTypes<ResolversParentTypes>['Insight'];
  IntRange: IntRange;
  InterPurchaseTime: InterPurchaseTime;
  Interaction: Interaction;
  InteractionActivity: InteractionActivityMapper;
  Interest: Interest;
  InterestActivity: InterestActivityMapper;
  Invoice: Invoice;
  InvoiceActivity: InvoiceActivityMapper;
  Lead: Lead;
  LeadActivity: LeadActivityMapper;
  LifetimeValue: Omit<LifetimeValue, 'currencies' | 'model'> & { currencies: ReadonlyArray<ResolversParentTypes['CurrencyLifetimeValue']>, model?: Maybe<ResolversParentTypes['ModelVersion']> };
  MarketingFeatures: MarketingFeatures;
  Membership: Membership;
  MembershipActivity: MembershipActivityMapper;
  MissingInput: MissingInput;
  ModelDrift: ModelDrift;
  ModelFigure: ModelFigure;
  ModelMonth: ModelMonth;
  ModelReport: ModelReportMapper;
  ModelVersion: ModelVersionMapper;
  Money: MoneyMinor;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Narrative: NarrativeMapper;
  NarrativeCitation: NarrativeCitation;
  NarrativeClause: NarrativeClause;
  NarrativeOrigin: NarrativeOrigin;
  NetworkFeatures: NetworkFeatures;
  NextBestActions: Omit<NextBestActions, 'actions' | 'blocked'> & { actions: ReadonlyArray<ResolversParentTypes['ProposedAction']>, blocked: ReadonlyArray<ResolversParentTypes['ProposedAction']> };
  Opportunity: Opportunity;
  OpportunityActivity: OpportunityActivityMapper;
  Order: Order;
  OrderActivity: OrderActivityMapper;
  OutcomeInput: OutcomeInput;
  PageInfo: PageInfo;
  PartyCard: Omit<PartyCard, 'card'> & { card: ResolversParentTypes['Card'] };
  PartyLink: PartyLink;
  PartyQuality: PartyQuality;
  PartyQualityField: PartyQualityField;
  PartyVersion: PartyVersion;
  Payment: Payment;
  PaymentActivity: PaymentActivityMapper;
  Product: ProductMapper;
  ProductFeatures: ProductFeatures;
  ProposedAction: ProposedActionMapper;
  PurchaseFeatures: PurchaseFeatures;
  Query: Record<PropertyKey, never>;
  Reason: Reason;
  Recommendation: Omit<Recommendation, 'product' | 'reasons'> & { product: ResolversParentTypes['Product'], reasons: ReadonlyArray<ResolversParentTypes['RecommendationReason']> };
  RecommendationReason: Omit<RecommendationReason, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  Recommendations: Omit<Recommendations, 'items' | 'model'> & { items: ReadonlyArray<ResolversParentTypes['Recommendation']>, model?: Maybe<ResolversParentTypes['ModelVersion']> };
  Refund: Refund;
  RefundActivity: RefundActivityMapper;
  ResponseFeatures: ResponseFeatures;
  Return: Return;
  ReturnActivity: ReturnActivityMapper;
  Review: Review;
  ReviewActivity: ReviewActivityMapper;
  Rfm: Omit<Rfm, 'monetary'> & { monetary: ReadonlyArray<ResolversParentTypes['Money']> };
  SalesFeatures: SalesFeatures;
  Score: Omit<Score, 'learned'> & { learned?: Maybe<ResolversParentTypes['ModelVersion']> };
  ScoreModel: ScoreModel;
  SentimentFeatures: SentimentFeatures;
  ServiceConcern: Omit<ServiceConcern, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ServiceFeatures: ServiceFeatures;
  SubscriptionActivity: SubscriptionActivityMapper;
  Survey: Survey;
  SurveyActivity: SurveyActivityMapper;
  Tenure: Tenure;
  Ticket: Ticket;
  TicketActivity: TicketActivityMapper;
  TimelineGap: TimelineGap;
  TrainingSet: TrainingSet;
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

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  channel?: Resolver<Maybe<ResolversTypes['ActionChannel']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  experiment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ExperimentGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['ActionOutcome']>, ParentType, ContextType>;
  prediction?: Resolver<Maybe<ResolversTypes['ActionPrediction']>, ParentType, ContextType>;
};

export type ActionLiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionLift'] = ResolversParentTypes['ActionLift']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  control?: Resolver<ResolversTypes['GroupOutcome'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  treated?: Resolver<ResolversTypes['GroupOutcome'], ParentType, ContextType>;
};

export type ActionOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionOutcome'] = ResolversParentTypes['ActionOutcome']> = {
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ActionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPayload'] = ResolversParentTypes['ActionPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['ActionRefusal']>, ParentType, ContextType>;
};

export type ActionPredictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPrediction'] = ResolversParentTypes['ActionPrediction']> = {
  expectedValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  featuresDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ModelName'], ParentType, ContextType>;
  predictedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionReason'] = ResolversParentTypes['ActionReason']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionValue'] = ResolversParentTypes['ActionValue']> = {
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  withoutIt?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  yield?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  __resolveType: TypeResolveFn<'CallActivity' | 'DeviceActivity' | 'DeviceAlertActivity' | 'EngagementActivity' | 'InteractionActivity' | 'InterestActivity' | 'InvoiceActivity' | 'LeadActivity' | 'MembershipActivity' | 'OpportunityActivity' | 'OrderActivity' | 'PaymentActivity' | 'RefundActivity' | 'ReturnActivity' | 'ReviewActivity' | 'SubscriptionActivity' | 'SurveyActivity' | 'TicketActivity', ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['TimelineGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

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

export type BillingSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingSubscription'] = ResolversParentTypes['BillingSubscription']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type CalibrationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalibrationGroup'] = ResolversParentTypes['CalibrationGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  predicted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CallActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallActivity'] = ResolversParentTypes['CallActivity']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignResponse'] = ResolversParentTypes['CampaignResponse']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  freshOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  learned?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ScoreModel'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsightStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ChannelBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelBlock'] = ResolversParentTypes['ChannelBlock']> = {
  blocks?: Resolver<ReadonlyArray<ResolversTypes['ActionBlock']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ActionChannel'], ParentType, ContextType>;
};

export type ChurnRiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChurnRisk'] = ResolversParentTypes['ChurnRisk']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  freshOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  horizonDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsightStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactTime'] = ResolversParentTypes['ContactTime']> = {
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CurrencyLifetimeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyLifetimeValue'] = ResolversParentTypes['CurrencyLifetimeValue']> = {
  baseline?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  expectedOrderValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expectedPurchases?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  probabilityAlive?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  churnRisk?: Resolver<Maybe<ResolversTypes['ChurnRisk']>, ParentType, ContextType>;
  healthScore?: Resolver<Maybe<ResolversTypes['HealthScore']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interPurchaseTime?: Resolver<Maybe<ResolversTypes['InterPurchaseTime']>, ParentType, ContextType>;
  lifetimeValue?: Resolver<Maybe<ResolversTypes['LifetimeValue']>, ParentType, ContextType, RequireFields<CustomerLifetimeValueArgs, 'horizonMonths'>>;
  narrative?: Resolver<Maybe<ResolversTypes['Narrative']>, ParentType, ContextType, RequireFields<CustomerNarrativeArgs, 'audience' | 'language'>>;
  nextBestActions?: Resolver<Maybe<ResolversTypes['NextBestActions']>, ParentType, ContextType, RequireFields<CustomerNextBestActionsArgs, 'first'>>;
  recommendations?: Resolver<Maybe<ResolversTypes['Recommendations']>, ParentType, ContextType, RequireFields<CustomerRecommendationsArgs, 'first'>>;
  rfm?: Resolver<Maybe<ResolversTypes['Rfm']>, ParentType, ContextType>;
  scores?: Resolver<Maybe<ResolversTypes['CustomerScores']>, ParentType, ContextType>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<CustomerTimelineArgs, 'first'>>;
};

export type CustomerAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAsOf'] = ResolversParentTypes['CustomerAsOf'], FederationReferenceType extends FederationReferenceTypes['CustomerAsOf'] = FederationReferenceTypes['CustomerAsOf']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerAsOf']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insights?: Resolver<Maybe<ResolversTypes['CustomerInsightsAsOf']>, ParentType, ContextType>;
};

export type CustomerInsightsAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerInsightsAsOf'] = ResolversParentTypes['CustomerInsightsAsOf']> = {
  unknown?: Resolver<ReadonlyArray<ResolversTypes['AsOfUnknown']>, ParentType, ContextType>;
};

export type CustomerScoresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerScores'] = ResolversParentTypes['CustomerScores']> = {
  account?: Resolver<ResolversTypes['Score'], ParentType, ContextType>;
  campaignResponse?: Resolver<ReadonlyArray<ResolversTypes['CampaignResponse']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Score'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Score'], ParentType, ContextType>;
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

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeviceActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceActivity'] = ResolversParentTypes['DeviceActivity']> = {
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAlert'] = ResolversParentTypes['DeviceAlert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeviceAlertActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAlertActivity'] = ResolversParentTypes['DeviceAlertActivity']> = {
  alert?: Resolver<Maybe<ResolversTypes['DeviceAlert']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EngagementActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementActivity'] = ResolversParentTypes['EngagementActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExperimentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experiment'] = ResolversParentTypes['Experiment']> = {
  controlShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ActionKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExperimentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentPayload'] = ResolversParentTypes['ExperimentPayload']> = {
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['ExperimentRefusal']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupOutcome'] = ResolversParentTypes['GroupOutcome']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HealthPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthPart'] = ResolversParentTypes['HealthPart']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['HealthPartName']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HealthScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthScore'] = ResolversParentTypes['HealthScore']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ScoreModel'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['HealthPart']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsightStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputDriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputDrift'] = ResolversParentTypes['InputDrift']> = {
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  psi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InsightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Insight'] = ResolversParentTypes['Insight']> = {
  __resolveType: TypeResolveFn<'CampaignResponse' | 'ChurnRisk' | 'HealthScore' | 'InterPurchaseTime' | 'LifetimeValue' | 'NextBestActions' | 'Recommendations' | 'Rfm' | 'Score' | 'Tenure', ParentType, ContextType>;
};

export type InterPurchaseTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterPurchaseTime'] = ResolversParentTypes['InterPurchaseTime']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviationDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  freshOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meanDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  nextExpectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsightStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interaction'] = ResolversParentTypes['Interaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InteractionActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InteractionActivity'] = ResolversParentTypes['InteractionActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interest'] = ResolversParentTypes['Interest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InterestActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestActivity'] = ResolversParentTypes['InterestActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['Interest']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InvoiceActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceActivity'] = ResolversParentTypes['InvoiceActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeadActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadActivity'] = ResolversParentTypes['LeadActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifetimeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifetimeValue'] = ResolversParentTypes['LifetimeValue']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currencies?: Resolver<ReadonlyArray<ResolversTypes['CurrencyLifetimeValue']>, ParentType, ContextType>;
  freshOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  horizonMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsightStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MembershipActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipActivity'] = ResolversParentTypes['MembershipActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingInput'] = ResolversParentTypes['MissingInput']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissingReason'], ParentType, ContextType>;
};

export type ModelDriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelDrift'] = ResolversParentTypes['ModelDrift']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['InputDrift']>, ParentType, ContextType>;
};

export type ModelFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelFigure'] = ResolversParentTypes['ModelFigure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ModelMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelMonth'] = ResolversParentTypes['ModelMonth']> = {
  auc?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  brier?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  calibration?: Resolver<ReadonlyArray<ResolversTypes['CalibrationGroup']>, ParentType, ContextType>;
  calibrationError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanPredicted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  observedRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  predictions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelReport'] = ResolversParentTypes['ModelReport']> = {
  champion?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  lift?: Resolver<ReadonlyArray<ResolversTypes['ActionLift']>, ParentType, ContextType, RequireFields<ModelReportLiftArgs, 'months'>>;
  name?: Resolver<ResolversTypes['ModelName'], ParentType, ContextType>;
  observed?: Resolver<ReadonlyArray<ResolversTypes['ModelMonth']>, ParentType, ContextType, RequireFields<ModelReportObservedArgs, 'months'>>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ActionValue']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
};

export type ModelVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelVersion'] = ResolversParentTypes['ModelVersion']> = {
  calibration?: Resolver<ReadonlyArray<ResolversTypes['CalibrationGroup']>, ParentType, ContextType>;
  drift?: Resolver<Maybe<ResolversTypes['ModelDrift']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ModelName'], ParentType, ContextType>;
  quality?: Resolver<ReadonlyArray<ResolversTypes['ModelFigure']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ModelState'], ParentType, ContextType>;
  trainedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trainedOn?: Resolver<ResolversTypes['TrainingSet'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  endExperiment?: Resolver<ResolversTypes['ExperimentPayload'], ParentType, ContextType, RequireFields<MutationEndExperimentArgs, 'name'>>;
  recordAction?: Resolver<ResolversTypes['ActionPayload'], ParentType, ContextType, RequireFields<MutationRecordActionArgs, 'input'>>;
  recordOutcome?: Resolver<ResolversTypes['ActionPayload'], ParentType, ContextType, RequireFields<MutationRecordOutcomeArgs, 'input'>>;
  startExperiment?: Resolver<ResolversTypes['ExperimentPayload'], ParentType, ContextType, RequireFields<MutationStartExperimentArgs, 'input'>>;
};

export type NarrativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Narrative'] = ResolversParentTypes['Narrative']> = {
  audience?: Resolver<ResolversTypes['NarrativeAudience'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['NarrativeClause']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  generatedBy?: Resolver<ResolversTypes['NarrativeOrigin'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['NarrativeLanguage'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NarrativeCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrativeCitation'] = ResolversParentTypes['NarrativeCitation']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NarrativeClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrativeClause'] = ResolversParentTypes['NarrativeClause']> = {
  cites?: Resolver<ReadonlyArray<ResolversTypes['NarrativeCitation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NarrativeOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrativeOrigin'] = ResolversParentTypes['NarrativeOrigin']> = {
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['NarrativeFallback']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NarrativeOriginKind'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NextBestActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextBestActions'] = ResolversParentTypes['NextBestActions']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['ProposedAction']>, ParentType, ContextType>;
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocked?: Resolver<ReadonlyArray<ResolversTypes['ProposedAction']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsightStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpportunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpportunityActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpportunityActivity'] = ResolversParentTypes['OpportunityActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderActivity'] = ResolversParentTypes['OrderActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PaymentActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentActivity'] = ResolversParentTypes['PaymentActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProposedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedAction'] = ResolversParentTypes['ProposedAction']> = {
  blocks?: Resolver<ReadonlyArray<ResolversTypes['ActionBlock']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ActionChannel']>, ParentType, ContextType>;
  contactTime?: Resolver<Maybe<ResolversTypes['ContactTime']>, ParentType, ContextType>;
  expectedValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ExperimentGroup']>, ParentType, ContextType>;
  heldBack?: Resolver<ReadonlyArray<ResolversTypes['ChannelBlock']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ActionReason']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  experiments?: Resolver<ReadonlyArray<ResolversTypes['Experiment']>, ParentType, ContextType>;
  modelReport?: Resolver<ResolversTypes['ModelReport'], ParentType, ContextType, RequireFields<QueryModelReportArgs, 'model'>>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  baseline?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RecommendationReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecommendationReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationReason'] = ResolversParentTypes['RecommendationReason']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RecommendationKind']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecommendationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendations'] = ResolversParentTypes['Recommendations']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  freshOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  horizonDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsightStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RefundActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundActivity'] = ResolversParentTypes['RefundActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Return'] = ResolversParentTypes['Return']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReturnActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnActivity'] = ResolversParentTypes['ReturnActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReviewActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewActivity'] = ResolversParentTypes['ReviewActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RfmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rfm'] = ResolversParentTypes['Rfm']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freshOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  monetary?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  recencyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsightStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  horizonDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  learned?: Resolver<Maybe<ResolversTypes['ModelVersion']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ScoreModel'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsightStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreModel'] = ResolversParentTypes['ScoreModel']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionActivity'] = ResolversParentTypes['SubscriptionActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SurveyActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyActivity'] = ResolversParentTypes['SurveyActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freshOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingInput']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InsightStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TicketActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketActivity'] = ResolversParentTypes['TicketActivity']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineGap'] = ResolversParentTypes['TimelineGap']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissingReason'], ParentType, ContextType>;
  resumeCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSet'] = ResolversParentTypes['TrainingSet']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  Action?: ActionResolvers<ContextType>;
  ActionLift?: ActionLiftResolvers<ContextType>;
  ActionOutcome?: ActionOutcomeResolvers<ContextType>;
  ActionPayload?: ActionPayloadResolvers<ContextType>;
  ActionPrediction?: ActionPredictionResolvers<ContextType>;
  ActionReason?: ActionReasonResolvers<ContextType>;
  ActionValue?: ActionValueResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AsOfUnknown?: AsOfUnknownResolvers<ContextType>;
  BillingSubscription?: BillingSubscriptionResolvers<ContextType>;
  BulkWrite?: BulkWriteResolvers<ContextType>;
  CalibrationGroup?: CalibrationGroupResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallActivity?: CallActivityResolvers<ContextType>;
  CampaignResponse?: CampaignResponseResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  ChannelBlock?: ChannelBlockResolvers<ContextType>;
  ChurnRisk?: ChurnRiskResolvers<ContextType>;
  ContactTime?: ContactTimeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CurrencyLifetimeValue?: CurrencyLifetimeValueResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAsOf?: CustomerAsOfResolvers<ContextType>;
  CustomerInsightsAsOf?: CustomerInsightsAsOfResolvers<ContextType>;
  CustomerScores?: CustomerScoresResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  DeviceActivity?: DeviceActivityResolvers<ContextType>;
  DeviceAlert?: DeviceAlertResolvers<ContextType>;
  DeviceAlertActivity?: DeviceAlertActivityResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementActivity?: EngagementActivityResolvers<ContextType>;
  Experiment?: ExperimentResolvers<ContextType>;
  ExperimentPayload?: ExperimentPayloadResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  GroupOutcome?: GroupOutcomeResolvers<ContextType>;
  HealthPart?: HealthPartResolvers<ContextType>;
  HealthScore?: HealthScoreResolvers<ContextType>;
  InputDrift?: InputDriftResolvers<ContextType>;
  Insight?: InsightResolvers<ContextType>;
  InterPurchaseTime?: InterPurchaseTimeResolvers<ContextType>;
  Interaction?: InteractionResolvers<ContextType>;
  InteractionActivity?: InteractionActivityResolvers<ContextType>;
  Interest?: InterestResolvers<ContextType>;
  InterestActivity?: InterestActivityResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceActivity?: InvoiceActivityResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadActivity?: LeadActivityResolvers<ContextType>;
  LifetimeValue?: LifetimeValueResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipActivity?: MembershipActivityResolvers<ContextType>;
  MissingInput?: MissingInputResolvers<ContextType>;
  ModelDrift?: ModelDriftResolvers<ContextType>;
  ModelFigure?: ModelFigureResolvers<ContextType>;
  ModelMonth?: ModelMonthResolvers<ContextType>;
  ModelReport?: ModelReportResolvers<ContextType>;
  ModelVersion?: ModelVersionResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Narrative?: NarrativeResolvers<ContextType>;
  NarrativeCitation?: NarrativeCitationResolvers<ContextType>;
  NarrativeClause?: NarrativeClauseResolvers<ContextType>;
  NarrativeOrigin?: NarrativeOriginResolvers<ContextType>;
  NextBestActions?: NextBestActionsResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  OpportunityActivity?: OpportunityActivityResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderActivity?: OrderActivityResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyCard?: PartyCardResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyQuality?: PartyQualityResolvers<ContextType>;
  PartyQualityField?: PartyQualityFieldResolvers<ContextType>;
  PartyVersion?: PartyVersionResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentActivity?: PaymentActivityResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProposedAction?: ProposedActionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationReason?: RecommendationReasonResolvers<ContextType>;
  Recommendations?: RecommendationsResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundActivity?: RefundActivityResolvers<ContextType>;
  Return?: ReturnResolvers<ContextType>;
  ReturnActivity?: ReturnActivityResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewActivity?: ReviewActivityResolvers<ContextType>;
  Rfm?: RfmResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScoreModel?: ScoreModelResolvers<ContextType>;
  SubscriptionActivity?: SubscriptionActivityResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyActivity?: SurveyActivityResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketActivity?: TicketActivityResolvers<ContextType>;
  TimelineGap?: TimelineGapResolvers<ContextType>;
  TrainingSet?: TrainingSetResolvers<ContextType>;
  WriteError?: WriteErrorResolvers<ContextType>;
  WriteOutcome?: WriteOutcomeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  basis?: BasisDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
