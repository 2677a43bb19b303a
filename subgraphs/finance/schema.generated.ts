import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { CustomerAsOfMapper, CustomerFinanceAsOfMapper, CustomerMapper, CustomerFinanceMapper, ProductMapper, FinanceFiguresMapper, BillingAccountMapper, OrderMapper, OrderLineMapper, InvoiceMapper, PaymentMapper, RefundMapper, BillingSubscriptionMapper, BillingAccountConnectionMapper, OrderConnectionMapper, InvoiceConnectionMapper, PaymentConnectionMapper, RefundConnectionMapper, BillingSubscriptionConnectionMapper, BillingAccountWriteMapper, OrderWriteMapper, InvoiceWriteMapper, PaymentWriteMapper, RefundWriteMapper, BillingSubscriptionWriteMapper, FinanceStubMapper, Context } from './types.ts';
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

/** Who is billed: the party of finance. */
export type BillingAccount = {
  readonly __typename?: 'BillingAccount';
  readonly attributes: BillingAccountAttributes;
  /** Null while only records point at this account. */
  readonly card?: Maybe<Card>;
  /** What the account is usually billed in; null where the source does not say. A record carries its own currency. */
  readonly defaultCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** source:sourceId, for good. */
  readonly id: Scalars['ID']['output'];
  readonly party: Party;
  /** Days from issue to due; null where the source does not say. */
  readonly paymentTermsDays?: Maybe<Scalars['Int']['output']>;
  /** When finance first received it. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** A removed account's records stay and count. */
  readonly removed: Scalars['Boolean']['output'];
  readonly status: BillingAccountStatus;
  /** Counts the changes of this account's own data, from 1; records do not change it. */
  readonly version: Scalars['Int']['output'];
};

/** The company's own fields. */
export type BillingAccountAttributes = {
  readonly __typename?: 'BillingAccountAttributes';
  /** The number of the framework contract. */
  readonly contractNumber?: Maybe<Scalars['String']['output']>;
  /** The tier of the loyalty programme. */
  readonly loyaltyTier?: Maybe<BillingAccountLoyaltyTier>;
};

/** Conditions on the company's own fields: any of the values, or within the range. All given ones hold. */
export type BillingAccountAttributesFilter = {
  /** The number of the framework contract. Demands `pii:read`. */
  readonly contractNumber?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The tier of the loyalty programme. */
  readonly loyaltyTier?: InputMaybe<ReadonlyArray<BillingAccountLoyaltyTier>>;
};

/** Absent leaves what is stored, null clears it. */
export type BillingAccountAttributesInput = {
  /** The number of the framework contract. */
  readonly contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** The tier of the loyalty programme. */
  readonly loyaltyTier?: InputMaybe<BillingAccountLoyaltyTier>;
};

/** A page of accounts. */
export type BillingAccountConnection = {
  readonly __typename?: 'BillingAccountConnection';
  readonly edges: ReadonlyArray<BillingAccountEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type BillingAccountEdge = {
  readonly __typename?: 'BillingAccountEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: BillingAccount;
};

/** All given conditions hold. */
export type BillingAccountFilter = {
  readonly attributes?: InputMaybe<BillingAccountAttributesFilter>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<BillingAccountStatus>>;
};

/** Absent leaves what is stored, null clears it. */
export type BillingAccountInput = {
  readonly attributes?: InputMaybe<BillingAccountAttributesInput>;
  readonly card?: InputMaybe<CardInput>;
  /** An ISO 4217 code such as `EUR`. */
  readonly defaultCurrency?: InputMaybe<Scalars['String']['input']>;
  /** source:sourceId, e.g. `erp:4711`. */
  readonly id: Scalars['ID']['input'];
  /** 0 to 730. */
  readonly paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** ACTIVE unless given. */
  readonly status?: InputMaybe<BillingAccountStatus>;
};

/** The tier of the loyalty programme. */
export type BillingAccountLoyaltyTier =
  | 'BRONZE'
  | 'GOLD'
  | 'SILVER';

/** Whether the account can be billed. */
export type BillingAccountStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'ON_HOLD';

/** One account written. */
export type BillingAccountWrite = {
  readonly __typename?: 'BillingAccountWrite';
  /** What is stored after it; null when the row was rejected. */
  readonly account?: Maybe<BillingAccount>;
  readonly outcome: WriteOutcome;
};

/** How often a subscription is charged. */
export type BillingInterval =
  | 'MONTH'
  | 'YEAR';

/** What somebody pays for regularly. */
export type BillingSubscription = {
  readonly __typename?: 'BillingSubscription';
  readonly account?: Maybe<BillingAccount>;
  /** Null while it lasts, or when the source does not say. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly interval: BillingInterval;
  readonly party: Party;
  /** The plan's name, e.g. `Two year`. */
  readonly plan: Scalars['String']['output'];
  /** Per interval. */
  readonly price: Money;
  /** Null when the plan is no product of sales. */
  readonly product?: Maybe<Product>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  /** The day of the next charge; null when it will not renew, or the source does not say. */
  readonly renewsOn?: Maybe<Scalars['Date']['output']>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly status: BillingSubscriptionStatus;
};

/** A page of subscriptions. */
export type BillingSubscriptionConnection = {
  readonly __typename?: 'BillingSubscriptionConnection';
  readonly edges: ReadonlyArray<BillingSubscriptionEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type BillingSubscriptionEdge = {
  readonly __typename?: 'BillingSubscriptionEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: BillingSubscription;
};

/** All given conditions hold. */
export type BillingSubscriptionFilter = {
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly interval?: InputMaybe<BillingInterval>;
  readonly plan?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  readonly renewsOn?: InputMaybe<DateRange>;
  readonly startedAt?: InputMaybe<DateTimeRange>;
  readonly status?: InputMaybe<ReadonlyArray<BillingSubscriptionStatus>>;
};

/** Absent leaves what is stored, null clears it. */
export type BillingSubscriptionInput = {
  /** Not before startedAt; at most 5 minutes ahead. */
  readonly endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly id: Scalars['ID']['input'];
  /** MONTH unless given. */
  readonly interval?: InputMaybe<BillingInterval>;
  /** The billing account's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** Required on the first write; up to 200 characters. */
  readonly plan?: InputMaybe<Scalars['String']['input']>;
  /** Per interval; required on the first write; not negative. */
  readonly price?: InputMaybe<MoneyInput>;
  /** A sku that sales knows. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  readonly renewsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** ACTIVE unless given. */
  readonly status?: InputMaybe<BillingSubscriptionStatus>;
};

/** The order of a list of subscriptions; ties by id. */
export type BillingSubscriptionSort =
  /** The next renewal first; leaves out those without a renewal day. */
  | 'RENEWS_ASC'
  | 'STARTED_ASC'
  | 'STARTED_DESC';

/** Only an ACTIVE subscription brings recurring revenue. */
export type BillingSubscriptionStatus =
  | 'ACTIVE'
  | 'ENDED'
  | 'PAUSED'
  | 'TRIAL';

/** One subscription written. */
export type BillingSubscriptionWrite = {
  readonly __typename?: 'BillingSubscriptionWrite';
  readonly outcome: WriteOutcome;
  /** What is stored after it; null when the row was rejected. */
  readonly subscription?: Maybe<BillingSubscription>;
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

/** The same in one currency; amounts in minor units. */
export type CurrencyFeatures = {
  readonly __typename?: 'CurrencyFeatures';
  readonly currency: Scalars['String']['output'];
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  readonly overdueMinor?: Maybe<Scalars['Float']['output']>;
  /** Days with orders of more than nothing. */
  readonly purchaseDays: Scalars['Int']['output'];
  /** Of active subscriptions, a month. */
  readonly recurringMinor?: Maybe<Scalars['Float']['output']>;
  /** Spend on purchase days after the first. */
  readonly repeatSpendMinor: Scalars['Float']['output'];
  readonly spendMinor: Scalars['Float']['output'];
};

/** Owned by `identity`; finance adds what the customer has ordered, owes and paid. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Null only while finance cannot answer; `known: false` when it knows nothing of this customer. */
  readonly finance?: Maybe<CustomerFinance>;
  /** What models may know of it now, computed from the figures of its parties: no read beyond theirs. */
  readonly financeFeatures?: Maybe<FinanceFeatures>;
  /** The same as it was at the end of a UTC day, to learn from; what no day is kept of is null. */
  readonly financeFeaturesOn?: Maybe<FinanceFeatures>;
  /** What was bought, by product: of orders that are not cancelled, and of subscriptions; in order of sku. */
  readonly financePurchases?: Maybe<ReadonlyArray<PurchaseFeatures>>;
  /** The same as it was at the end of a UTC day. */
  readonly financePurchasesOn?: Maybe<ReadonlyArray<PurchaseFeatures>>;
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<PartyLink>;
  /**
   * Whether all subscriptions that ran on a UTC day, trials left out, had ended by the end of another; null where none ran. What
   * a model of leaving learns from.
   */
  readonly subscriptionsEnded?: Maybe<Scalars['Boolean']['output']>;
};


/** Owned by `identity`; finance adds what the customer has ordered, owes and paid. */
export type CustomerFinanceFeaturesOnArgs = {
  day: Scalars['Date']['input'];
};


/** Owned by `identity`; finance adds what the customer has ordered, owes and paid. */
export type CustomerFinancePurchasesOnArgs = {
  day: Scalars['Date']['input'];
};


/** Owned by `identity`; finance adds what the customer has ordered, owes and paid. */
export type CustomerSubscriptionsEndedArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

/** A customer at a moment: what had happened by then, as the records tell it now. A late record counts from when it happened, a removed one not at all. */
export type CustomerAsOf = {
  readonly __typename?: 'CustomerAsOf';
  readonly at: Scalars['DateTime']['output'];
  /** Null only while finance cannot answer. */
  readonly finance?: Maybe<CustomerFinanceAsOf>;
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<PartyLink>;
};

/** What finance knows of a customer: all billing accounts of the customer, folded. */
export type CustomerFinance = {
  readonly __typename?: 'CustomerFinance';
  readonly accounts: ReadonlyArray<BillingAccount>;
  readonly figures: FinanceFigures;
  readonly invoices: InvoiceConnection;
  /** False when finance has no party of this customer; all figures are then zero and all lists empty. */
  readonly known: Scalars['Boolean']['output'];
  readonly orders: OrderConnection;
  readonly payments: PaymentConnection;
  readonly refunds: RefundConnection;
  readonly subscriptions: BillingSubscriptionConnection;
};


/** What finance knows of a customer: all billing accounts of the customer, folded. */
export type CustomerFinanceInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** What finance knows of a customer: all billing accounts of the customer, folded. */
export type CustomerFinanceOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrderSort>;
};


/** What finance knows of a customer: all billing accounts of the customer, folded. */
export type CustomerFinancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PaymentSort>;
};


/** What finance knows of a customer: all billing accounts of the customer, folded. */
export type CustomerFinanceRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RefundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RefundSort>;
};


/** What finance knows of a customer: all billing accounts of the customer, folded. */
export type CustomerFinanceSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillingSubscriptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillingSubscriptionSort>;
};

/** What the customer had bought and paid by then. */
export type CustomerFinanceAsOf = {
  readonly __typename?: 'CustomerFinanceAsOf';
  /** UTC day; null without any. */
  readonly firstOrderOn?: Maybe<Scalars['Date']['output']>;
  /** False when finance had no party of this customer. */
  readonly known: Scalars['Boolean']['output'];
  /** UTC day; null without any. */
  readonly lastOrderOn?: Maybe<Scalars['Date']['output']>;
  /** Their totals, one entry per currency, in order of currency. */
  readonly ordered: ReadonlyArray<Money>;
  /** Orders that had been placed, those included that were cancelled, then or since. */
  readonly ordersPlaced: Scalars['Int']['output'];
  /** Payments made by then that succeeded, then or since. */
  readonly payments: Scalars['Int']['output'];
  readonly received: ReadonlyArray<Money>;
  readonly refunded: ReadonlyArray<Money>;
  readonly refunds: Scalars['Int']['output'];
  /** Subscriptions that had started and not ended, trials and paused ones included; null where one ended and nobody says when. */
  readonly runningSubscriptions?: Maybe<Scalars['Int']['output']>;
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

/** What models may know of a customer's purchases and payments; days are UTC, windows end on the day they are asked for. */
export type FinanceFeatures = {
  readonly __typename?: 'FinanceFeatures';
  readonly activeSubscriptions?: Maybe<Scalars['Int']['output']>;
  /** One entry per currency in which something was paid, owed or subscribed, in order of currency. */
  readonly currencies: ReadonlyArray<CurrencyFeatures>;
  readonly endedSubscriptions?: Maybe<Scalars['Int']['output']>;
  readonly failedPayments?: Maybe<Scalars['Int']['output']>;
  readonly firstOrderOn?: Maybe<Scalars['Date']['output']>;
  readonly firstSubscriptionOn?: Maybe<Scalars['Date']['output']>;
  /** Standard deviation of the same; null below three purchase days. */
  readonly gapDeviationDays?: Maybe<Scalars['Float']['output']>;
  readonly known: Scalars['Boolean']['output'];
  readonly lastOrderOn?: Maybe<Scalars['Date']['output']>;
  /** Mean of the days between purchase days; null below two. */
  readonly meanGapDays?: Maybe<Scalars['Float']['output']>;
  readonly orders: Scalars['Int']['output'];
  /** Orders of the last 90 days, and of the 90 days before these. */
  readonly orders90: Scalars['Int']['output'];
  readonly ordersPrior90: Scalars['Int']['output'];
  /** Days since the oldest open amount was due; null when none is overdue. */
  readonly overdueDays?: Maybe<Scalars['Int']['output']>;
  readonly payments?: Maybe<Scalars['Int']['output']>;
  /** Days with at least one order that is not cancelled. */
  readonly purchaseDays: Scalars['Int']['output'];
  readonly refunds?: Maybe<Scalars['Int']['output']>;
};

/**
 * Sums over records that are not removed. Amounts are one entry per currency, in order of currency; currencies are never
 * added up.
 */
export type FinanceFigures = {
  readonly __typename?: 'FinanceFigures';
  /** Subscriptions with status ACTIVE; trials and paused ones do not count. */
  readonly activeSubscriptions: Scalars['Int']['output'];
  /** Spend divided by the orders in that currency, rounded half up to minor units. */
  readonly averageOrderValue: ReadonlyArray<Money>;
  readonly cancelledOrders: Scalars['Int']['output'];
  readonly endedSubscriptions: Scalars['Int']['output'];
  readonly failedPayments: Scalars['Int']['output'];
  /** UTC day of the first order that is not cancelled; null without any. */
  readonly firstOrderOn?: Maybe<Scalars['Date']['output']>;
  /** UTC day of the first start of any subscription; null without any. */
  readonly firstSubscriptionOn?: Maybe<Scalars['Date']['output']>;
  /** Totals of the invoices that are neither drafts nor void. */
  readonly invoiced: ReadonlyArray<Money>;
  /** Invoices that are neither drafts nor void. */
  readonly invoices: Scalars['Int']['output'];
  /** UTC day of the last order that is not cancelled; null without any. */
  readonly lastOrderOn?: Maybe<Scalars['Date']['output']>;
  /** UTC day; null without any that succeeded. */
  readonly lastPaymentOn?: Maybe<Scalars['Date']['output']>;
  /** Spend less refunds; negative where more was refunded than ordered. */
  readonly net: ReadonlyArray<Money>;
  /** The earliest day on which an open amount was or is due; null when nothing is open. */
  readonly oldestDueOn?: Maybe<Scalars['Date']['output']>;
  /** What open invoices still ask for. */
  readonly openBalance: ReadonlyArray<Money>;
  /** Orders that are not cancelled, those of amount zero included. */
  readonly orders: Scalars['Int']['output'];
  /** The part of the open balance that was due before today (UTC). */
  readonly overdueBalance: ReadonlyArray<Money>;
  /** What invoices that are neither drafts nor void say has been paid of them. */
  readonly paid: ReadonlyArray<Money>;
  /** Payments that succeeded. */
  readonly payments: Scalars['Int']['output'];
  /** UTC days with at least one order that is not cancelled. */
  readonly purchaseDays: Scalars['Int']['output'];
  /** Amounts of the payments that succeeded. */
  readonly received: ReadonlyArray<Money>;
  /** Orders on the last `days` UTC days, today included; `days` from 1 to 3,660. */
  readonly recentOrders: Scalars['Int']['output'];
  /** Spend on the last `days` UTC days, today included; `days` from 1 to 3,660. */
  readonly recentSpend: ReadonlyArray<Money>;
  /** Prices of active subscriptions per month; a yearly price counts a twelfth, the sum rounded half up to minor units. */
  readonly recurringRevenue: ReadonlyArray<Money>;
  /** Amounts of refunds. */
  readonly refunded: ReadonlyArray<Money>;
  readonly refunds: Scalars['Int']['output'];
  /** Totals of the orders that are not cancelled, before refunds. */
  readonly spend: ReadonlyArray<Money>;
  readonly trialSubscriptions: Scalars['Int']['output'];
};


/**
 * Sums over records that are not removed. Amounts are one entry per currency, in order of currency; currencies are never
 * added up.
 */
export type FinanceFiguresRecentOrdersArgs = {
  days?: Scalars['Int']['input'];
};


/**
 * Sums over records that are not removed. Amounts are one entry per currency, in order of currency; currencies are never
 * added up.
 */
export type FinanceFiguresRecentSpendArgs = {
  days?: Scalars['Int']['input'];
};

/** A slim entry of the timeline: no free text. */
export type FinanceStub = {
  readonly __typename?: 'FinanceStub';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly party: Scalars['ID']['output'];
  /** The id of the record. */
  readonly reference: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

/** From `gte` to `lte`, both included. */
export type IntRange = {
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** What the company asks somebody to pay. */
export type Invoice = {
  readonly __typename?: 'Invoice';
  readonly account?: Maybe<BillingAccount>;
  /** The last day to pay it in time. */
  readonly dueOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Null where it has none, e.g. a draft. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What it still asks for: total less paid while it is OPEN, else zero. */
  readonly open: Money;
  /** Null when it bills no order, or one that finance does not know. */
  readonly order?: Maybe<Order>;
  /** An amount is open and its due day lies before today (UTC): computed when it is read. */
  readonly overdue: Scalars['Boolean']['output'];
  /** What has been paid of it, from zero to its total. */
  readonly paid: Money;
  readonly party: Party;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly status: InvoiceStatus;
  readonly total: Money;
};

/** A page of invoices. */
export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  readonly edges: ReadonlyArray<InvoiceEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Invoice;
};

/** All given conditions hold. */
export type InvoiceFilter = {
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  readonly dueOn?: InputMaybe<DateRange>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly issuedAt?: InputMaybe<DateTimeRange>;
  /** Exactly this number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  /** True: an amount is open and was due before today (UTC). False: all others. A cursor is good until the UTC day ends. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
  readonly total?: InputMaybe<DecimalRange>;
};

/** Absent leaves what is stored, null clears it. */
export type InvoiceInput = {
  /** Required on the first write. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Required on the first write; at most 5 minutes ahead. */
  readonly issuedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Up to 100 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** An order's id; it may come later. */
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  /** Zero unless given, the total once the status is PAID, zero again once it is OPEN after that; at most the total, in its currency. */
  readonly paid?: InputMaybe<MoneyInput>;
  /** The billing account's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** OPEN unless given. */
  readonly status?: InputMaybe<InvoiceStatus>;
  /** Required on the first write; not negative. */
  readonly total?: InputMaybe<MoneyInput>;
};

/** The order of a list of invoices; ties by id. */
export type InvoiceSort =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'ISSUED_ASC'
  | 'ISSUED_DESC';

/** Only an OPEN invoice still asks for money. */
export type InvoiceStatus =
  | 'DRAFT'
  | 'OPEN'
  | 'PAID'
  | 'UNCOLLECTIBLE'
  | 'VOID';

/** One invoice written. */
export type InvoiceWrite = {
  readonly __typename?: 'InvoiceWrite';
  /** What is stored after it; null when the row was rejected. */
  readonly invoice?: Maybe<Invoice>;
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
  /** Marks accounts as removed; their records stay. At most 1,000 ids. */
  readonly removeBillingAccounts: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeInvoices: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeOrders: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removePayments: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeRefunds: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeSubscriptions: BulkWrite;
  readonly upsertBillingAccount: BillingAccountWrite;
  /** At most 1,000 rows. */
  readonly upsertBillingAccounts: BulkWrite;
  readonly upsertInvoice: InvoiceWrite;
  /** At most 1,000 rows. */
  readonly upsertInvoices: BulkWrite;
  readonly upsertOrder: OrderWrite;
  /** At most 1,000 rows. */
  readonly upsertOrders: BulkWrite;
  readonly upsertPayment: PaymentWrite;
  /** At most 1,000 rows. */
  readonly upsertPayments: BulkWrite;
  readonly upsertRefund: RefundWrite;
  /** At most 1,000 rows. */
  readonly upsertRefunds: BulkWrite;
  readonly upsertSubscription: BillingSubscriptionWrite;
  /** At most 1,000 rows. */
  readonly upsertSubscriptions: BulkWrite;
};


export type MutationRemoveBillingAccountsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveInvoicesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveOrdersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemovePaymentsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveRefundsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRemoveSubscriptionsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationUpsertBillingAccountArgs = {
  input: BillingAccountInput;
};


export type MutationUpsertBillingAccountsArgs = {
  inputs: ReadonlyArray<BillingAccountInput>;
};


export type MutationUpsertInvoiceArgs = {
  input: InvoiceInput;
};


export type MutationUpsertInvoicesArgs = {
  inputs: ReadonlyArray<InvoiceInput>;
};


export type MutationUpsertOrderArgs = {
  input: OrderInput;
};


export type MutationUpsertOrdersArgs = {
  inputs: ReadonlyArray<OrderInput>;
};


export type MutationUpsertPaymentArgs = {
  input: PaymentInput;
};


export type MutationUpsertPaymentsArgs = {
  inputs: ReadonlyArray<PaymentInput>;
};


export type MutationUpsertRefundArgs = {
  input: RefundInput;
};


export type MutationUpsertRefundsArgs = {
  inputs: ReadonlyArray<RefundInput>;
};


export type MutationUpsertSubscriptionArgs = {
  input: BillingSubscriptionInput;
};


export type MutationUpsertSubscriptionsArgs = {
  inputs: ReadonlyArray<BillingSubscriptionInput>;
};

/** What somebody ordered. */
export type Order = {
  readonly __typename?: 'Order';
  readonly account?: Maybe<BillingAccount>;
  /** Where it was placed, e.g. `web`, `store`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** Taken off the lines' sum; null when the source does not say. */
  readonly discount?: Maybe<Money>;
  readonly id: Scalars['ID']['output'];
  /** Empty when the source knows the total only; at most 200. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** As the shop shows it; null where it has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly party: Party;
  readonly placedAt: Scalars['DateTime']['output'];
  /** Pieces; the sum over the lines where the source does not say; null without either. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  /** Added to the lines' sum; null when the source does not say. */
  readonly shipping?: Maybe<Money>;
  readonly status: OrderStatus;
  /** Added to the lines' sum; null when the prices include it, or the source does not say. */
  readonly tax?: Maybe<Money>;
  /** What the buyer pays in all; zero is valid. */
  readonly total: Money;
};

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  readonly edges: ReadonlyArray<OrderEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Order;
};

/** All given conditions hold. */
export type OrderFilter = {
  readonly channel?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exactly this number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly placedAt?: InputMaybe<DateTimeRange>;
  /** At least one line is of this product. */
  readonly sku?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<OrderStatus>>;
  readonly total?: InputMaybe<DecimalRange>;
};

/**
 * Absent leaves what is stored, null clears it. Where every line has a price, the lines' sum less discount plus shipping and
 * tax is the total.
 */
export type OrderInput = {
  /** Up to 100 characters. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** In the total's currency. */
  readonly discount?: InputMaybe<MoneyInput>;
  readonly id: Scalars['ID']['input'];
  /** Replaces all lines; at most 200. */
  readonly lines?: InputMaybe<ReadonlyArray<OrderLineInput>>;
  /** Up to 100 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The billing account's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly placedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Pieces, 0 to 10,000,000. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** In the total's currency. */
  readonly shipping?: InputMaybe<MoneyInput>;
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** PLACED unless given. */
  readonly status?: InputMaybe<OrderStatus>;
  /** In the total's currency; only what is added to the lines' prices. */
  readonly tax?: InputMaybe<MoneyInput>;
  /** Required on the first write; not negative. */
  readonly total?: InputMaybe<MoneyInput>;
};

/** One position of an order; its amounts are in the order's currency. */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** What sales knows of the sku; null without one. */
  readonly product?: Maybe<Product>;
  /** Pieces, at least 1. */
  readonly quantity: Scalars['Int']['output'];
  /** Null for what is no product of sales. */
  readonly sku?: Maybe<Scalars['ID']['output']>;
  /** Of all pieces; quantity times unit price unless the source says otherwise; null without either. */
  readonly total?: Maybe<Money>;
  /** Of one piece; null when the source does not say. */
  readonly unitPrice?: Maybe<Money>;
};

/** One position of an order; amounts in the total's currency. */
export type OrderLineInput = {
  /** 1 unless given; 1 to 1,000,000. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** One that sales knows. */
  readonly sku?: InputMaybe<Scalars['ID']['input']>;
  /** Quantity times unit price unless given. */
  readonly total?: InputMaybe<MoneyInput>;
  readonly unitPrice?: InputMaybe<MoneyInput>;
};

/** The order of a list of orders; ties by id. */
export type OrderSort =
  | 'PLACED_ASC'
  | 'PLACED_DESC'
  /** By minor units, as TOTAL_DESC. */
  | 'TOTAL_ASC'
  /** By minor units, so within one currency only: give `filter.currency` where there may be several. */
  | 'TOTAL_DESC';

/** How far an order is; a cancelled one counts in no figure but `cancelledOrders`. */
export type OrderStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'PAID'
  | 'PLACED'
  | 'SHIPPED';

/** One order written. */
export type OrderWrite = {
  readonly __typename?: 'OrderWrite';
  /** What is stored after it; null when the row was rejected. */
  readonly order?: Maybe<Order>;
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

/** Money that came in, or was to come in. It does not change its invoice: the source says what an invoice has been paid. */
export type Payment = {
  readonly __typename?: 'Payment';
  readonly account?: Maybe<BillingAccount>;
  readonly amount: Money;
  readonly id: Scalars['ID']['output'];
  /** Null when it pays no invoice, or one that finance does not know. */
  readonly invoice?: Maybe<Invoice>;
  /** As the source calls it, e.g. `card`, `bank transfer`. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** Null when it pays no order, or one that finance does not know. */
  readonly order?: Maybe<Order>;
  /** When it succeeded, failed or was begun, by its status. */
  readonly paidAt: Scalars['DateTime']['output'];
  readonly party: Party;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly status: PaymentStatus;
};

/** A page of payments. */
export type PaymentConnection = {
  readonly __typename?: 'PaymentConnection';
  readonly edges: ReadonlyArray<PaymentEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type PaymentEdge = {
  readonly __typename?: 'PaymentEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Payment;
};

/** All given conditions hold. */
export type PaymentFilter = {
  readonly amount?: InputMaybe<DecimalRange>;
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly invoice?: InputMaybe<Scalars['ID']['input']>;
  readonly method?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  readonly paidAt?: InputMaybe<DateTimeRange>;
  readonly status?: InputMaybe<ReadonlyArray<PaymentStatus>>;
};

/** Absent leaves what is stored, null clears it. */
export type PaymentInput = {
  /** Required on the first write; not negative. */
  readonly amount?: InputMaybe<MoneyInput>;
  readonly id: Scalars['ID']['input'];
  /** An invoice's id; it may come later. */
  readonly invoice?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 100 characters. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** An order's id; it may come later. */
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly paidAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The billing account's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** SUCCEEDED unless given. */
  readonly status?: InputMaybe<PaymentStatus>;
};

/** The order of a list of payments; ties by id. */
export type PaymentSort =
  | 'PAID_ASC'
  | 'PAID_DESC';

/** Whether the money came. */
export type PaymentStatus =
  | 'FAILED'
  | 'PENDING'
  | 'SUCCEEDED';

/** One payment written. */
export type PaymentWrite = {
  readonly __typename?: 'PaymentWrite';
  readonly outcome: WriteOutcome;
  /** What is stored after it; null when the row was rejected. */
  readonly payment?: Maybe<Payment>;
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
 * What the company sells; sales owns it, finance adds who bought it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type Product = {
  readonly __typename?: 'Product';
  /** Orders with at least one line of it. */
  readonly orders?: Maybe<OrderConnection>;
  readonly sku: Scalars['ID']['output'];
  readonly subscriptions?: Maybe<BillingSubscriptionConnection>;
};


/**
 * What the company sells; sales owns it, finance adds who bought it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrderSort>;
};


/**
 * What the company sells; sales owns it, finance adds who bought it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillingSubscriptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillingSubscriptionSort>;
};

/** That a product was bought, on which UTC days first and last. */
export type PurchaseFeatures = {
  readonly __typename?: 'PurchaseFeatures';
  readonly firstOn: Scalars['Date']['output'];
  readonly lastOn: Scalars['Date']['output'];
  readonly sku: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Null when there is no such account. */
  readonly billingAccount?: Maybe<BillingAccount>;
  /** In order of id. */
  readonly billingAccounts: BillingAccountConnection;
  /** The activities of some parties, a list for each slice, newest first; at most 100 slices, `first` from 1 to 101. */
  readonly financeActivities: ReadonlyArray<ReadonlyArray<FinanceStub>>;
  /** Of the parties with these ids, or of all, those whose attribute has one of the values, for row policies; at most 10,000. */
  readonly financePartiesWhere: ReadonlyArray<Scalars['ID']['output']>;
  /** The cards of at most 1,000 parties, for `identity`; null for an unknown id. */
  readonly financePartyCards: ReadonlyArray<Maybe<PartyCard>>;
  /** What is missing, invalid or stale in records in id order after the given id, at most 1,000, for `identity` to sum up; no value leaves. */
  readonly financePartyQuality: PartyQuality;
  /** Parties in id order after the given id, at most 10,000, for `identity` to find what it missed. */
  readonly financePartyVersions: ReadonlyArray<PartyVersion>;
  /** Null when there is no such invoice. */
  readonly invoice?: Maybe<Invoice>;
  /** Invoices of all parties, e.g. those overdue, oldest due day first. */
  readonly invoices: InvoiceConnection;
  /** Null when there is no such order. */
  readonly order?: Maybe<Order>;
  /** Orders of all parties, e.g. to find one by its number. */
  readonly orders: OrderConnection;
  /** Null when there is no such payment. */
  readonly payment?: Maybe<Payment>;
  /** Payments of all parties, e.g. those that failed today. */
  readonly payments: PaymentConnection;
  /** Null when there is no such refund. */
  readonly refund?: Maybe<Refund>;
  /** Refunds of all parties. */
  readonly refunds: RefundConnection;
  /** Null when there is no such subscription. */
  readonly subscription?: Maybe<BillingSubscription>;
  /** Subscriptions of all parties, e.g. those that renew this week. */
  readonly subscriptions: BillingSubscriptionConnection;
};


export type QueryBillingAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBillingAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillingAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFinanceActivitiesArgs = {
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  slices: ReadonlyArray<ActivitySlice>;
};


export type QueryFinancePartiesWhereArgs = {
  attribute: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  values: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryFinancePartyCardsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryFinancePartyQualityArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryFinancePartyVersionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrderSort>;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PaymentSort>;
};


export type QueryRefundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RefundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RefundSort>;
};


export type QuerySubscriptionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillingSubscriptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillingSubscriptionSort>;
};

/** Money given back. */
export type Refund = {
  readonly __typename?: 'Refund';
  readonly account?: Maybe<BillingAccount>;
  readonly amount: Money;
  readonly id: Scalars['ID']['output'];
  /** Null when it concerns no order, or one that finance does not know. */
  readonly order?: Maybe<Order>;
  readonly party: Party;
  /** Null when it gives back no single payment, or one that finance does not know. */
  readonly payment?: Maybe<Payment>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly refundedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
};

/** A page of refunds. */
export type RefundConnection = {
  readonly __typename?: 'RefundConnection';
  readonly edges: ReadonlyArray<RefundEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page. */
export type RefundEdge = {
  readonly __typename?: 'RefundEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Refund;
};

/** All given conditions hold. */
export type RefundFilter = {
  readonly amount?: InputMaybe<DecimalRange>;
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  readonly payment?: InputMaybe<Scalars['ID']['input']>;
  readonly refundedAt?: InputMaybe<DateTimeRange>;
};

/** Absent leaves what is stored, null clears it. */
export type RefundInput = {
  /** Required on the first write; not negative. */
  readonly amount?: InputMaybe<MoneyInput>;
  readonly id: Scalars['ID']['input'];
  /** An order's id; it may come later. */
  readonly order?: InputMaybe<Scalars['ID']['input']>;
  /** The billing account's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** A payment's id; it may come later. */
  readonly payment?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly refundedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The order of a list of refunds; ties by id. */
export type RefundSort =
  | 'REFUNDED_ASC'
  | 'REFUNDED_DESC';

/** One refund written. */
export type RefundWrite = {
  readonly __typename?: 'RefundWrite';
  readonly outcome: WriteOutcome;
  /** What is stored after it; null when the row was rejected. */
  readonly refund?: Maybe<Refund>;
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
  BillingAccount: BillingAccount;
  BillingSubscription: BillingSubscription;
  Customer: Customer;
  CustomerAsOf: CustomerAsOf;
  Invoice: Invoice;
  Order: Order;
  Payment: Payment;
  Product: Product;
  Refund: Refund;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BillingAccount:
    ( { __typename: 'BillingAccount' }
    & GraphQLRecursivePick<FederationTypes['BillingAccount'], {"id":true}> );
  BillingSubscription:
    ( { __typename: 'BillingSubscription' }
    & GraphQLRecursivePick<FederationTypes['BillingSubscription'], {"id":true}> );
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
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}> ) );
  CustomerAsOf:
    ( { __typename: 'CustomerAsOf' }
    & GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"id":true,"at":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CustomerAsOf'], {"links":{"domain":true,"parties":true}}> ) );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> );
  Refund:
    ( { __typename: 'Refund' }
    & GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}> );
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
  BillingAccount: ResolverTypeWrapper<BillingAccountMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BillingAccountAttributes: ResolverTypeWrapper<BillingAccountAttributes>;
  BillingAccountAttributesFilter: BillingAccountAttributesFilter;
  BillingAccountAttributesInput: BillingAccountAttributesInput;
  BillingAccountConnection: ResolverTypeWrapper<BillingAccountConnectionMapper>;
  BillingAccountEdge: ResolverTypeWrapper<Omit<BillingAccountEdge, 'node'> & { node: ResolversTypes['BillingAccount'] }>;
  BillingAccountFilter: BillingAccountFilter;
  BillingAccountInput: BillingAccountInput;
  BillingAccountLoyaltyTier: BillingAccountLoyaltyTier;
  BillingAccountStatus: BillingAccountStatus;
  BillingAccountWrite: ResolverTypeWrapper<BillingAccountWriteMapper>;
  BillingInterval: BillingInterval;
  BillingSubscription: ResolverTypeWrapper<BillingSubscriptionMapper>;
  BillingSubscriptionConnection: ResolverTypeWrapper<BillingSubscriptionConnectionMapper>;
  BillingSubscriptionEdge: ResolverTypeWrapper<Omit<BillingSubscriptionEdge, 'node'> & { node: ResolversTypes['BillingSubscription'] }>;
  BillingSubscriptionFilter: BillingSubscriptionFilter;
  BillingSubscriptionInput: BillingSubscriptionInput;
  BillingSubscriptionSort: BillingSubscriptionSort;
  BillingSubscriptionStatus: BillingSubscriptionStatus;
  BillingSubscriptionWrite: ResolverTypeWrapper<BillingSubscriptionWriteMapper>;
  BulkWrite: ResolverTypeWrapper<BulkOutcome>;
  Card: ResolverTypeWrapper<CardDoc>;
  CardField: CardField;
  CardInput: CardInput;
  ConsentPurpose: ConsentPurpose;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CurrencyFeatures: ResolverTypeWrapper<CurrencyFeatures>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerAsOf: ResolverTypeWrapper<CustomerAsOfMapper>;
  CustomerFinance: ResolverTypeWrapper<CustomerFinanceMapper>;
  CustomerFinanceAsOf: ResolverTypeWrapper<CustomerFinanceAsOfMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRange: DecimalRange;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  FinanceFeatures: ResolverTypeWrapper<FinanceFeatures>;
  FinanceFigures: ResolverTypeWrapper<FinanceFiguresMapper>;
  FinanceStub: ResolverTypeWrapper<FinanceStubMapper>;
  IntRange: IntRange;
  Invoice: ResolverTypeWrapper<InvoiceMapper>;
  InvoiceConnection: ResolverTypeWrapper<InvoiceConnectionMapper>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceInput: InvoiceInput;
  InvoiceSort: InvoiceSort;
  InvoiceStatus: InvoiceStatus;
  InvoiceWrite: ResolverTypeWrapper<InvoiceWriteMapper>;
  Money: ResolverTypeWrapper<MoneyMinor>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderConnection: ResolverTypeWrapper<OrderConnectionMapper>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderInput: OrderInput;
  OrderLine: ResolverTypeWrapper<OrderLineMapper>;
  OrderLineInput: OrderLineInput;
  OrderSort: OrderSort;
  OrderStatus: OrderStatus;
  OrderWrite: ResolverTypeWrapper<OrderWriteMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<Party>;
  PartyCard: ResolverTypeWrapper<Omit<PartyCard, 'card'> & { card: ResolversTypes['Card'] }>;
  PartyLink: ResolverTypeWrapper<PartyLink>;
  PartyQuality: ResolverTypeWrapper<PartyQuality>;
  PartyQualityField: ResolverTypeWrapper<PartyQualityField>;
  PartyVersion: ResolverTypeWrapper<PartyVersion>;
  Payment: ResolverTypeWrapper<PaymentMapper>;
  PaymentConnection: ResolverTypeWrapper<PaymentConnectionMapper>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentInput: PaymentInput;
  PaymentSort: PaymentSort;
  PaymentStatus: PaymentStatus;
  PaymentWrite: ResolverTypeWrapper<PaymentWriteMapper>;
  PersonalCategory: PersonalCategory;
  Product: ResolverTypeWrapper<ProductMapper>;
  PurchaseFeatures: ResolverTypeWrapper<PurchaseFeatures>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refund: ResolverTypeWrapper<RefundMapper>;
  RefundConnection: ResolverTypeWrapper<RefundConnectionMapper>;
  RefundEdge: ResolverTypeWrapper<Omit<RefundEdge, 'node'> & { node: ResolversTypes['Refund'] }>;
  RefundFilter: RefundFilter;
  RefundInput: RefundInput;
  RefundSort: RefundSort;
  RefundWrite: ResolverTypeWrapper<RefundWriteMapper>;
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
  BillingAccount: BillingAccountMapper;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  BillingAccountAttributes: BillingAccountAttributes;
  BillingAccountAttributesFilter: BillingAccountAttributesFilter;
  BillingAccountAttributesInput: BillingAccountAttributesInput;
  BillingAccountConnection: BillingAccountConnectionMapper;
  BillingAccountEdge: Omit<BillingAccountEdge, 'node'> & { node: ResolversParentTypes['BillingAccount'] };
  BillingAccountFilter: BillingAccountFilter;
  BillingAccountInput: BillingAccountInput;
  BillingAccountWrite: BillingAccountWriteMapper;
  BillingSubscription: BillingSubscriptionMapper;
  BillingSubscriptionConnection: BillingSubscriptionConnectionMapper;
  BillingSubscriptionEdge: Omit<BillingSubscriptionEdge, 'node'> & { node: ResolversParentTypes['BillingSubscription'] };
  BillingSubscriptionFilter: BillingSubscriptionFilter;
  BillingSubscriptionInput: BillingSubscriptionInput;
  BillingSubscriptionWrite: BillingSubscriptionWriteMapper;
  BulkWrite: BulkOutcome;
  Card: CardDoc;
  CardInput: CardInput;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CurrencyFeatures: CurrencyFeatures;
  Float: Scalars['Float']['output'];
  Customer: CustomerMapper;
  CustomerAsOf: CustomerAsOfMapper;
  CustomerFinance: CustomerFinanceMapper;
  CustomerFinanceAsOf: CustomerFinanceAsOfMapper;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DecimalRange: DecimalRange;
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  FinanceFeatures: FinanceFeatures;
  FinanceFigures: FinanceFiguresMapper;
  FinanceStub: FinanceStubMapper;
  IntRange: IntRange;
  Invoice: InvoiceMapper;
  InvoiceConnection: InvoiceConnectionMapper;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  InvoiceInput: InvoiceInput;
  InvoiceWrite: InvoiceWriteMapper;
  Money: MoneyMinor;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Order: OrderMapper;
  OrderConnection: OrderConnectionMapper;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderInput: OrderInput;
  OrderLine: OrderLineMapper;
  OrderLineInput: OrderLineInput;
  OrderWrite: OrderWriteMapper;
  PageInfo: PageInfo;
  Party: Party;
  PartyCard: Omit<PartyCard, 'card'> & { card: ResolversParentTypes['Card'] };
  PartyLink: PartyLink;
  PartyQuality: PartyQuality;
  PartyQualityField: PartyQualityField;
  PartyVersion: PartyVersion;
  Payment: PaymentMapper;
  PaymentConnection: PaymentConnectionMapper;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentInput: PaymentInput;
  PaymentWrite: PaymentWriteMapper;
  Product: ProductMapper;
  PurchaseFeatures: PurchaseFeatures;
  Query: Record<PropertyKey, never>;
  Refund: RefundMapper;
  RefundConnection: RefundConnectionMapper;
  RefundEdge: Omit<RefundEdge, 'node'> & { node: ResolversParentTypes['Refund'] };
  RefundFilter: RefundFilter;
  RefundInput: RefundInput;
  RefundWrite: RefundWriteMapper;
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

export type BillingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccount'] = ResolversParentTypes['BillingAccount'], FederationReferenceType extends FederationReferenceTypes['BillingAccount'] = FederationReferenceTypes['BillingAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillingAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<ResolversTypes['BillingAccountAttributes'], ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  defaultCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  paymentTermsDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BillingAccountStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BillingAccountAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccountAttributes'] = ResolversParentTypes['BillingAccountAttributes']> = {
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loyaltyTier?: Resolver<Maybe<ResolversTypes['BillingAccountLoyaltyTier']>, ParentType, ContextType>;
};

export type BillingAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccountConnection'] = ResolversParentTypes['BillingAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillingAccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BillingAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccountEdge'] = ResolversParentTypes['BillingAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BillingAccount'], ParentType, ContextType>;
};

export type BillingAccountWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingAccountWrite'] = ResolversParentTypes['BillingAccountWrite']> = {
  account?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type BillingSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingSubscription'] = ResolversParentTypes['BillingSubscription'], FederationReferenceType extends FederationReferenceTypes['BillingSubscription'] = FederationReferenceTypes['BillingSubscription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillingSubscription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['BillingInterval'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renewsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BillingSubscriptionStatus'], ParentType, ContextType>;
};

export type BillingSubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingSubscriptionConnection'] = ResolversParentTypes['BillingSubscriptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillingSubscriptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BillingSubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingSubscriptionEdge'] = ResolversParentTypes['BillingSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BillingSubscription'], ParentType, ContextType>;
};

export type BillingSubscriptionWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingSubscriptionWrite'] = ResolversParentTypes['BillingSubscriptionWrite']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType>;
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

export type CurrencyFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyFeatures'] = ResolversParentTypes['CurrencyFeatures']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdueMinor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  purchaseDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recurringMinor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  repeatSpendMinor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  spendMinor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  finance?: Resolver<Maybe<ResolversTypes['CustomerFinance']>, ParentType, ContextType>;
  financeFeatures?: Resolver<Maybe<ResolversTypes['FinanceFeatures']>, ParentType, ContextType>;
  financeFeaturesOn?: Resolver<Maybe<ResolversTypes['FinanceFeatures']>, ParentType, ContextType, RequireFields<CustomerFinanceFeaturesOnArgs, 'day'>>;
  financePurchases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PurchaseFeatures']>>, ParentType, ContextType>;
  financePurchasesOn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PurchaseFeatures']>>, ParentType, ContextType, RequireFields<CustomerFinancePurchasesOnArgs, 'day'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subscriptionsEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<CustomerSubscriptionsEndedArgs, 'from' | 'until'>>;
};

export type CustomerAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAsOf'] = ResolversParentTypes['CustomerAsOf'], FederationReferenceType extends FederationReferenceTypes['CustomerAsOf'] = FederationReferenceTypes['CustomerAsOf']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerAsOf']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finance?: Resolver<Maybe<ResolversTypes['CustomerFinanceAsOf']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CustomerFinanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerFinance'] = ResolversParentTypes['CustomerFinance']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FinanceFigures'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<CustomerFinanceInvoicesArgs, 'first' | 'sort'>>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<CustomerFinanceOrdersArgs, 'first' | 'sort'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<CustomerFinancePaymentsArgs, 'first' | 'sort'>>;
  refunds?: Resolver<ResolversTypes['RefundConnection'], ParentType, ContextType, RequireFields<CustomerFinanceRefundsArgs, 'first' | 'sort'>>;
  subscriptions?: Resolver<ResolversTypes['BillingSubscriptionConnection'], ParentType, ContextType, RequireFields<CustomerFinanceSubscriptionsArgs, 'first' | 'sort'>>;
};

export type CustomerFinanceAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerFinanceAsOf'] = ResolversParentTypes['CustomerFinanceAsOf']> = {
  firstOrderOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastOrderOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ordered?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  ordersPlaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  refunded?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runningSubscriptions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type FinanceFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinanceFeatures'] = ResolversParentTypes['FinanceFeatures']> = {
  activeSubscriptions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  currencies?: Resolver<ReadonlyArray<ResolversTypes['CurrencyFeatures']>, ParentType, ContextType>;
  endedSubscriptions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failedPayments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstOrderOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstSubscriptionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gapDeviationDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastOrderOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meanGapDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersPrior90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purchaseDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FinanceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinanceFigures'] = ResolversParentTypes['FinanceFigures']> = {
  activeSubscriptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageOrderValue?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  cancelledOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedSubscriptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedPayments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOrderOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstSubscriptionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  invoiced?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastOrderOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastPaymentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  net?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  oldestDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openBalance?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueBalance?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  paid?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purchaseDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  recentOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<FinanceFiguresRecentOrdersArgs, 'days'>>;
  recentSpend?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<FinanceFiguresRecentSpendArgs, 'days'>>;
  recurringRevenue?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  refunded?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spend?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  trialSubscriptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FinanceStubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinanceStub'] = ResolversParentTypes['FinanceStub']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceWrite'] = ResolversParentTypes['InvoiceWrite']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  removeBillingAccounts?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveBillingAccountsArgs, 'ids'>>;
  removeInvoices?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveInvoicesArgs, 'ids'>>;
  removeOrders?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveOrdersArgs, 'ids'>>;
  removePayments?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemovePaymentsArgs, 'ids'>>;
  removeRefunds?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveRefundsArgs, 'ids'>>;
  removeSubscriptions?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveSubscriptionsArgs, 'ids'>>;
  upsertBillingAccount?: Resolver<ResolversTypes['BillingAccountWrite'], ParentType, ContextType, RequireFields<MutationUpsertBillingAccountArgs, 'input'>>;
  upsertBillingAccounts?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertBillingAccountsArgs, 'inputs'>>;
  upsertInvoice?: Resolver<ResolversTypes['InvoiceWrite'], ParentType, ContextType, RequireFields<MutationUpsertInvoiceArgs, 'input'>>;
  upsertInvoices?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertInvoicesArgs, 'inputs'>>;
  upsertOrder?: Resolver<ResolversTypes['OrderWrite'], ParentType, ContextType, RequireFields<MutationUpsertOrderArgs, 'input'>>;
  upsertOrders?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertOrdersArgs, 'inputs'>>;
  upsertPayment?: Resolver<ResolversTypes['PaymentWrite'], ParentType, ContextType, RequireFields<MutationUpsertPaymentArgs, 'input'>>;
  upsertPayments?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertPaymentsArgs, 'inputs'>>;
  upsertRefund?: Resolver<ResolversTypes['RefundWrite'], ParentType, ContextType, RequireFields<MutationUpsertRefundArgs, 'input'>>;
  upsertRefunds?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertRefundsArgs, 'inputs'>>;
  upsertSubscription?: Resolver<ResolversTypes['BillingSubscriptionWrite'], ParentType, ContextType, RequireFields<MutationUpsertSubscriptionArgs, 'input'>>;
  upsertSubscriptions?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertSubscriptionsArgs, 'inputs'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shipping?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderWrite'] = ResolversParentTypes['OrderWrite']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
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

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentWrite'] = ResolversParentTypes['PaymentWrite']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<ProductOrdersArgs, 'first' | 'sort'>>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ResolversTypes['BillingSubscriptionConnection']>, ParentType, ContextType, RequireFields<ProductSubscriptionsArgs, 'first' | 'sort'>>;
};

export type PurchaseFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseFeatures'] = ResolversParentTypes['PurchaseFeatures']> = {
  firstOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  billingAccount?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType, RequireFields<QueryBillingAccountArgs, 'id'>>;
  billingAccounts?: Resolver<ResolversTypes['BillingAccountConnection'], ParentType, ContextType, RequireFields<QueryBillingAccountsArgs, 'first'>>;
  financeActivities?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['FinanceStub']>>, ParentType, ContextType, RequireFields<QueryFinanceActivitiesArgs, 'first' | 'slices'>>;
  financePartiesWhere?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryFinancePartiesWhereArgs, 'attribute' | 'first' | 'values'>>;
  financePartyCards?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PartyCard']>>, ParentType, ContextType, RequireFields<QueryFinancePartyCardsArgs, 'ids'>>;
  financePartyQuality?: Resolver<ResolversTypes['PartyQuality'], ParentType, ContextType, RequireFields<QueryFinancePartyQualityArgs, 'first'>>;
  financePartyVersions?: Resolver<ReadonlyArray<ResolversTypes['PartyVersion']>, ParentType, ContextType, RequireFields<QueryFinancePartyVersionsArgs, 'first'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first' | 'sort'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first' | 'sort'>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'first' | 'sort'>>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType, RequireFields<QueryRefundArgs, 'id'>>;
  refunds?: Resolver<ResolversTypes['RefundConnection'], ParentType, ContextType, RequireFields<QueryRefundsArgs, 'first' | 'sort'>>;
  subscription?: Resolver<Maybe<ResolversTypes['BillingSubscription']>, ParentType, ContextType, RequireFields<QuerySubscriptionArgs, 'id'>>;
  subscriptions?: Resolver<ResolversTypes['BillingSubscriptionConnection'], ParentType, ContextType, RequireFields<QuerySubscriptionsArgs, 'first' | 'sort'>>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund'], FederationReferenceType extends FederationReferenceTypes['Refund'] = FederationReferenceTypes['Refund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Refund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['BillingAccount']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refundedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RefundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundConnection'] = ResolversParentTypes['RefundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundEdge'] = ResolversParentTypes['RefundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
};

export type RefundWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundWrite'] = ResolversParentTypes['RefundWrite']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
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
  BillingAccount?: BillingAccountResolvers<ContextType>;
  BillingAccountAttributes?: BillingAccountAttributesResolvers<ContextType>;
  BillingAccountConnection?: BillingAccountConnectionResolvers<ContextType>;
  BillingAccountEdge?: BillingAccountEdgeResolvers<ContextType>;
  BillingAccountWrite?: BillingAccountWriteResolvers<ContextType>;
  BillingSubscription?: BillingSubscriptionResolvers<ContextType>;
  BillingSubscriptionConnection?: BillingSubscriptionConnectionResolvers<ContextType>;
  BillingSubscriptionEdge?: BillingSubscriptionEdgeResolvers<ContextType>;
  BillingSubscriptionWrite?: BillingSubscriptionWriteResolvers<ContextType>;
  BulkWrite?: BulkWriteResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CurrencyFeatures?: CurrencyFeaturesResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAsOf?: CustomerAsOfResolvers<ContextType>;
  CustomerFinance?: CustomerFinanceResolvers<ContextType>;
  CustomerFinanceAsOf?: CustomerFinanceAsOfResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ExternalId?: ExternalIdResolvers<ContextType>;
  FinanceFeatures?: FinanceFeaturesResolvers<ContextType>;
  FinanceFigures?: FinanceFiguresResolvers<ContextType>;
  FinanceStub?: FinanceStubResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceWrite?: InvoiceWriteResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderWrite?: OrderWriteResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyCard?: PartyCardResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyQuality?: PartyQualityResolvers<ContextType>;
  PartyQualityField?: PartyQualityFieldResolvers<ContextType>;
  PartyVersion?: PartyVersionResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentWrite?: PaymentWriteResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PurchaseFeatures?: PurchaseFeaturesResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundConnection?: RefundConnectionResolvers<ContextType>;
  RefundEdge?: RefundEdgeResolvers<ContextType>;
  RefundWrite?: RefundWriteResolvers<ContextType>;
  WriteError?: WriteErrorResolvers<ContextType>;
  WriteOutcome?: WriteOutcomeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  basis?: BasisDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
