import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import type { BulkOutcome } from '../../platform/domain/outcome.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { CustomerAsOfMapper, CustomerServiceAsOfMapper, CustomerMapper, CustomerServiceMapper, ProductMapper, ServiceFiguresMapper, NpsFiguresMapper, CsatFiguresMapper, RequesterMapper, TicketMapper, TicketMessageMapper, CallMapper, SurveyMapper, ReviewMapper, ReturnMapper, DeviceMapper, DeviceAlertMapper, RequesterConnectionMapper, TicketConnectionMapper, CallConnectionMapper, SurveyConnectionMapper, ReviewConnectionMapper, ReturnConnectionMapper, DeviceConnectionMapper, DeviceAlertConnectionMapper, RequesterWriteMapper, TicketWriteMapper, CallWriteMapper, SurveyWriteMapper, ReviewWriteMapper, ReturnWriteMapper, DeviceWriteMapper, DeviceAlertWriteMapper, ServiceStubMapper, Context } from './types.ts';
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

/** How bad an alert is. */
export type AlertSeverity =
  | 'CRITICAL'
  | 'INFO'
  | 'WARNING';

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

/** A telephone call. */
export type Call = {
  readonly __typename?: 'Call';
  readonly direction: CallDirection;
  /** Whole seconds of talk; null when nobody answered, or the source does not say. */
  readonly durationSeconds?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly outcome: CallOutcome;
  readonly party: Party;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly requester?: Maybe<Requester>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Null when it belongs to no ticket, or one that service does not know. */
  readonly ticket?: Maybe<Ticket>;
};

/** A page of calls (Relay cursor connection). */
export type CallConnection = {
  readonly __typename?: 'CallConnection';
  readonly edges: ReadonlyArray<CallEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Who called: the requester, or the company. */
export type CallDirection =
  | 'INBOUND'
  | 'OUTBOUND';

/** One entry of a page of calls. */
export type CallEdge = {
  readonly __typename?: 'CallEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Call;
};

/** All given conditions hold. */
export type CallFilter = {
  readonly direction?: InputMaybe<CallDirection>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly outcome?: InputMaybe<ReadonlyArray<CallOutcome>>;
  readonly startedAt?: InputMaybe<DateTimeRange>;
  /** Calls that belong to this ticket. */
  readonly ticket?: InputMaybe<Scalars['ID']['input']>;
};

/** Absent leaves what is stored, null clears it. */
export type CallInput = {
  /** INBOUND unless given. */
  readonly direction?: InputMaybe<CallDirection>;
  /** 0 to 86,400. */
  readonly durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** ANSWERED unless given. */
  readonly outcome?: InputMaybe<CallOutcome>;
  /** The requester's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Up to 10,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** A ticket's id; it may come later. */
  readonly ticket?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a call. */
export type CallOutcome =
  /** The caller hung up while waiting. */
  | 'ABANDONED'
  | 'ANSWERED'
  /** Nobody answered. */
  | 'MISSED'
  /** The caller left a message. */
  | 'VOICEMAIL';

/** The order of a list of calls; ties by id. */
export type CallSort =
  | 'STARTED_ASC'
  | 'STARTED_DESC';

/** What became of one row, and the call as it is stored after it. */
export type CallWrite = {
  readonly __typename?: 'CallWrite';
  /** Null when the row was rejected. */
  readonly call?: Maybe<Call>;
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

/** What the data of a person may be used for only while the person agrees. */
export type ConsentPurpose =
  /** Statistics and profiles beyond what serving the customer takes. */
  | 'ANALYTICS'
  /** Addressing the person with offers, and choosing them by what the person did. */
  | 'MARKETING'
  /** Passing it on to other companies. */
  | 'PARTNER';

/** What was answered to `how satisfied were you?`, 1 to 5. */
export type CsatFigures = {
  readonly __typename?: 'CsatFigures';
  readonly answers: Scalars['Int']['output'];
  /** Of the newest answer; of several in the same second the lowest. */
  readonly last?: Maybe<Scalars['Int']['output']>;
  /** UTC day of the newest answer. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Answers of 4 or 5 divided by all: 0 to 1. */
  readonly satisfied?: Maybe<Scalars['Float']['output']>;
};

/** Owned by `identity`; service adds what the customer asked for, complained about and praised. */
export type Customer = {
  readonly __typename?: 'Customer';
  /**
   * Whether the first answer to a survey after a UTC day and until the end of another was that of a promoter (NPS, 9 or 10) or of somebody
   * satisfied (CSAT, 4 or 5); null without one. What a model of satisfaction learns from.
   */
  readonly contentAfter?: Maybe<Scalars['Boolean']['output']>;
  readonly finance?: Maybe<CustomerFinance>;
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<PartyLink>;
  /**
   * Returns that were not rejected divided by the orders that finance has and that were not cancelled; over 1 where orders come
   * back in several returns. Null without an order; null with an error while service or finance cannot answer.
   */
  readonly returnRate?: Maybe<Scalars['Float']['output']>;
  /** Null only while service cannot answer; `known: false` when it knows nothing of this customer. */
  readonly service?: Maybe<CustomerService>;
  /** The last tickets, newest first, at most five: what the next contact may be about. */
  readonly serviceConcerns?: Maybe<ReadonlyArray<ServiceConcern>>;
  /** What models may know of it now, computed from the figures of its parties: no read beyond theirs. */
  readonly serviceFeatures?: Maybe<ServiceFeatures>;
  /** The same as it was at the end of a UTC day, to learn from; what no day is kept of is null. */
  readonly serviceFeaturesOn?: Maybe<ServiceFeatures>;
  /** The products that the customer sent back or asked to, in order of sku. */
  readonly serviceReturns?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** What the customer's tickets and reviews of the last year say, by a lexicon model; no text leaves service. */
  readonly serviceSentiment?: Maybe<SentimentFeatures>;
  /** The mean sentiment as it was at the end of a UTC day. */
  readonly serviceSentimentOn?: Maybe<SentimentFeatures>;
};


/** Owned by `identity`; service adds what the customer asked for, complained about and praised. */
export type CustomerContentAfterArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


/** Owned by `identity`; service adds what the customer asked for, complained about and praised. */
export type CustomerServiceFeaturesOnArgs = {
  day: Scalars['Date']['input'];
};


/** Owned by `identity`; service adds what the customer asked for, complained about and praised. */
export type CustomerServiceSentimentOnArgs = {
  day: Scalars['Date']['input'];
};

/** A customer at a moment: what had happened by then, as the records tell it now. A late record counts from when it happened, a removed one not at all. */
export type CustomerAsOf = {
  readonly __typename?: 'CustomerAsOf';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<PartyLink>;
  /** Null only while service cannot answer. */
  readonly service?: Maybe<CustomerServiceAsOf>;
};

/** What finance knows of a customer; finance owns it. */
export type CustomerFinance = {
  readonly __typename?: 'CustomerFinance';
  readonly figures: FinanceFigures;
};

/** What service knows of a customer: all requesters of the customer, folded. */
export type CustomerService = {
  readonly __typename?: 'CustomerService';
  readonly calls: CallConnection;
  readonly deviceAlerts: DeviceAlertConnection;
  readonly devices: DeviceConnection;
  readonly figures: ServiceFigures;
  /** False when service has no party of this customer; all figures are then zero and all lists empty. */
  readonly known: Scalars['Boolean']['output'];
  /** In order of id. */
  readonly requesters: ReadonlyArray<Requester>;
  readonly returns: ReturnConnection;
  readonly reviews: ReviewConnection;
  readonly surveys: SurveyConnection;
  readonly tickets: TicketConnection;
};


/** What service knows of a customer: all requesters of the customer, folded. */
export type CustomerServiceCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CallSort>;
};


/** What service knows of a customer: all requesters of the customer, folded. */
export type CustomerServiceDeviceAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceAlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceAlertSort>;
};


/** What service knows of a customer: all requesters of the customer, folded. */
export type CustomerServiceDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/** What service knows of a customer: all requesters of the customer, folded. */
export type CustomerServiceReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReturnSort>;
};


/** What service knows of a customer: all requesters of the customer, folded. */
export type CustomerServiceReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReviewSort>;
};


/** What service knows of a customer: all requesters of the customer, folded. */
export type CustomerServiceSurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SurveySort>;
};


/** What service knows of a customer: all requesters of the customer, folded. */
export type CustomerServiceTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TicketSort>;
};

/** What the customer had asked, answered and sent back by then. */
export type CustomerServiceAsOf = {
  readonly __typename?: 'CustomerServiceAsOf';
  readonly calls: Scalars['Int']['output'];
  /** False when service had no party of this customer. */
  readonly known: Scalars['Boolean']['output'];
  /** UTC day; null without any. */
  readonly lastCallOn?: Maybe<Scalars['Date']['output']>;
  /** Of the newest answer; of several in the same second the lowest. */
  readonly lastNps?: Maybe<Scalars['Int']['output']>;
  /** UTC day of the newest answer. */
  readonly lastNpsOn?: Maybe<Scalars['Date']['output']>;
  /** UTC day; null without any. */
  readonly lastTicketOn?: Maybe<Scalars['Date']['output']>;
  /** Those that were not solved yet; null where a ticket was opened again, or solved and nobody says when. */
  readonly openTickets?: Maybe<Scalars['Int']['output']>;
  /** Returns that had been asked for, whatever became of them. */
  readonly returnsRequested: Scalars['Int']['output'];
  /** Reviews that had been written, whatever became of them. */
  readonly reviewsWritten: Scalars['Int']['output'];
  /** Tickets that had been opened. */
  readonly tickets: Scalars['Int']['output'];
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

/** Something of the company's that somebody uses, and that may report trouble. */
export type Device = {
  readonly __typename?: 'Device';
  readonly alerts: DeviceAlertConnection;
  /** What runs on it, as the source calls it. */
  readonly firmware?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly party: Party;
  /** Null when it is no product of sales. */
  readonly product?: Maybe<Product>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly registeredAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly requester?: Maybe<Requester>;
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  readonly status: DeviceStatus;
  /** The last day of the warranty; null without one, or when the source does not say. */
  readonly warrantyUntil?: Maybe<Scalars['Date']['output']>;
};


/** Something of the company's that somebody uses, and that may report trouble. */
export type DeviceAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceAlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceAlertSort>;
};

/** Trouble that a device reported. */
export type DeviceAlert = {
  readonly __typename?: 'DeviceAlert';
  /** Null while it is open. */
  readonly clearedAt?: Maybe<Scalars['DateTime']['output']>;
  /** As the device calls it, e.g. `BATTERY_LOW`. */
  readonly code: Scalars['String']['output'];
  /** Null when service does not know the device yet. */
  readonly device?: Maybe<Device>;
  readonly id: Scalars['ID']['output'];
  readonly party: Party;
  readonly raisedAt: Scalars['DateTime']['output'];
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly requester?: Maybe<Requester>;
  readonly severity: AlertSeverity;
};

/** A page of alerts (Relay cursor connection). */
export type DeviceAlertConnection = {
  readonly __typename?: 'DeviceAlertConnection';
  readonly edges: ReadonlyArray<DeviceAlertEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of alerts. */
export type DeviceAlertEdge = {
  readonly __typename?: 'DeviceAlertEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: DeviceAlert;
};

/** All given conditions hold. */
export type DeviceAlertFilter = {
  readonly code?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly device?: InputMaybe<Scalars['ID']['input']>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: not cleared. False: cleared. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly raisedAt?: InputMaybe<DateTimeRange>;
  readonly severity?: InputMaybe<ReadonlyArray<AlertSeverity>>;
};

/** Absent leaves what is stored, null clears it. */
export type DeviceAlertInput = {
  /** Not before raisedAt; at most 5 minutes ahead. */
  readonly clearedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Required on the first write; up to 100 characters. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The device's id; it may come later. Required on the first write. */
  readonly device?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  /** The requester's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly raisedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** WARNING unless given. */
  readonly severity?: InputMaybe<AlertSeverity>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The order of a list of alerts; ties by id. */
export type DeviceAlertSort =
  | 'RAISED_ASC'
  | 'RAISED_DESC';

/** What became of one row, and the alert as it is stored after it. */
export type DeviceAlertWrite = {
  readonly __typename?: 'DeviceAlertWrite';
  /** Null when the row was rejected. */
  readonly deviceAlert?: Maybe<DeviceAlert>;
  readonly outcome: WriteOutcome;
};

/** A page of devices (Relay cursor connection). */
export type DeviceConnection = {
  readonly __typename?: 'DeviceConnection';
  readonly edges: ReadonlyArray<DeviceEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of devices. */
export type DeviceEdge = {
  readonly __typename?: 'DeviceEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Device;
};

/** All given conditions hold. */
export type DeviceFilter = {
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  readonly registeredAt?: InputMaybe<DateTimeRange>;
  /** Exactly this serial number. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<DeviceStatus>>;
};

/** Absent leaves what is stored, null clears it. */
export type DeviceInput = {
  /** Up to 100 characters. */
  readonly firmware?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  /** The requester's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** A sku that sales knows. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly registeredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Up to 100 characters. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** ACTIVE unless given. */
  readonly status?: InputMaybe<DeviceStatus>;
  readonly warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of devices; ties by id. */
export type DeviceSort =
  | 'REGISTERED_ASC'
  | 'REGISTERED_DESC';

/** Whether a device is in use. */
export type DeviceStatus =
  | 'ACTIVE'
  | 'INACTIVE'
  | 'RETIRED';

/** What became of one row, and the device as it is stored after it. */
export type DeviceWrite = {
  readonly __typename?: 'DeviceWrite';
  /** Null when the row was rejected. */
  readonly device?: Maybe<Device>;
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

/** Of the figures of finance what a rate here is divided by. */
export type FinanceFigures = {
  readonly __typename?: 'FinanceFigures';
  readonly orders: Scalars['Int']['output'];
};

/** From `gte` to `lte`, both included. */
export type IntRange = {
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Who wrote a message. */
export type MessageAuthor =
  | 'AGENT'
  | 'REQUESTER'
  /** A machine, e.g. a confirmation of receipt; it is no response. */
  | 'SYSTEM';

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
  readonly removeCalls: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeDeviceAlerts: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeDevices: BulkWrite;
  /** Marks requesters as removed; their records stay. At most 1,000 ids. */
  readonly removeRequesters: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeReturns: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeReviews: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeSurveys: BulkWrite;
  /** At most 1,000 ids; what is removed no longer counts, and can be upserted again. */
  readonly removeTickets: BulkWrite;
  readonly upsertCall: CallWrite;
  /** At most 1,000 rows. */
  readonly upsertCalls: BulkWrite;
  readonly upsertDevice: DeviceWrite;
  readonly upsertDeviceAlert: DeviceAlertWrite;
  /** At most 1,000 rows. */
  readonly upsertDeviceAlerts: BulkWrite;
  /** At most 1,000 rows. */
  readonly upsertDevices: BulkWrite;
  readonly upsertRequester: RequesterWrite;
  /** At most 1,000 rows. */
  readonly upsertRequesters: BulkWrite;
  readonly upsertReturn: ReturnWrite;
  /** At most 1,000 rows. */
  readonly upsertReturns: BulkWrite;
  readonly upsertReview: ReviewWrite;
  /** At most 1,000 rows. */
  readonly upsertReviews: BulkWrite;
  readonly upsertSurvey: SurveyWrite;
  /** At most 1,000 rows. */
  readonly upsertSurveys: BulkWrite;
  readonly upsertTicket: TicketWrite;
  /** At most 1,000 rows. */
  readonly upsertTickets: BulkWrite;
};


export type MutationRemoveCallsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveDeviceAlertsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveDevicesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveRequestersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveReturnsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveReviewsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveSurveysArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRemoveTicketsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationUpsertCallArgs = {
  input: CallInput;
};


export type MutationUpsertCallsArgs = {
  inputs: ReadonlyArray<CallInput>;
};


export type MutationUpsertDeviceArgs = {
  input: DeviceInput;
};


export type MutationUpsertDeviceAlertArgs = {
  input: DeviceAlertInput;
};


export type MutationUpsertDeviceAlertsArgs = {
  inputs: ReadonlyArray<DeviceAlertInput>;
};


export type MutationUpsertDevicesArgs = {
  inputs: ReadonlyArray<DeviceInput>;
};


export type MutationUpsertRequesterArgs = {
  input: RequesterInput;
};


export type MutationUpsertRequestersArgs = {
  inputs: ReadonlyArray<RequesterInput>;
};


export type MutationUpsertReturnArgs = {
  input: ReturnInput;
};


export type MutationUpsertReturnsArgs = {
  inputs: ReadonlyArray<ReturnInput>;
};


export type MutationUpsertReviewArgs = {
  input: ReviewInput;
};


export type MutationUpsertReviewsArgs = {
  inputs: ReadonlyArray<ReviewInput>;
};


export type MutationUpsertSurveyArgs = {
  input: SurveyInput;
};


export type MutationUpsertSurveysArgs = {
  inputs: ReadonlyArray<SurveyInput>;
};


export type MutationUpsertTicketArgs = {
  input: TicketInput;
};


export type MutationUpsertTicketsArgs = {
  inputs: ReadonlyArray<TicketInput>;
};

/** What was answered to `would you recommend us?`, 0 to 10. */
export type NpsFigures = {
  readonly __typename?: 'NpsFigures';
  readonly answers: Scalars['Int']['output'];
  /** Answers of 6 or less. */
  readonly detractors: Scalars['Int']['output'];
  /** Of the newest answer; of several in the same second the lowest. */
  readonly last?: Maybe<Scalars['Int']['output']>;
  /** UTC day of the newest answer. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Answers of 7 or 8. */
  readonly passives: Scalars['Int']['output'];
  /** Answers of 9 or 10. */
  readonly promoters: Scalars['Int']['output'];
  /** Promoters less detractors, in percent of all answers: -100 to 100, rounded half up. */
  readonly score?: Maybe<Scalars['Int']['output']>;
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

/** How many open tickets of one priority. */
export type PriorityCount = {
  readonly __typename?: 'PriorityCount';
  readonly count: Scalars['Int']['output'];
  readonly priority: TicketPriority;
};

/**
 * What the company sells; sales owns it, service adds who asked about it, judged it, sent it back and uses it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type Product = {
  readonly __typename?: 'Product';
  readonly devices?: Maybe<DeviceConnection>;
  readonly returns?: Maybe<ReturnConnection>;
  readonly reviews?: Maybe<ReviewConnection>;
  readonly sku: Scalars['ID']['output'];
  readonly tickets?: Maybe<TicketConnection>;
};


/**
 * What the company sells; sales owns it, service adds who asked about it, judged it, sent it back and uses it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


/**
 * What the company sells; sales owns it, service adds who asked about it, judged it, sent it back and uses it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReturnSort>;
};


/**
 * What the company sells; sales owns it, service adds who asked about it, judged it, sent it back and uses it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReviewSort>;
};


/**
 * What the company sells; sales owns it, service adds who asked about it, judged it, sent it back and uses it.
 * A list is null only while its domain cannot answer, or to whoever may not ask it.
 */
export type ProductTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TicketSort>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Null when there is no such call. */
  readonly call?: Maybe<Call>;
  /** Calls of all parties, e.g. those missed today. */
  readonly calls: CallConnection;
  /** Null when there is no such device. */
  readonly device?: Maybe<Device>;
  /** Null when there is no such alert. */
  readonly deviceAlert?: Maybe<DeviceAlert>;
  /** Alerts of all devices, e.g. the critical ones that are open. */
  readonly deviceAlerts: DeviceAlertConnection;
  /** Devices of all parties, e.g. one by its serial number. */
  readonly devices: DeviceConnection;
  /** Null when there is no such requester. */
  readonly requester?: Maybe<Requester>;
  /** In order of id. */
  readonly requesters: RequesterConnection;
  /** Null when there is no such return. */
  readonly return?: Maybe<Return>;
  /** Returns of all parties, e.g. those that wait for a decision. */
  readonly returns: ReturnConnection;
  /** Null when there is no such review. */
  readonly review?: Maybe<Review>;
  /** Reviews of all parties, e.g. those of one product. */
  readonly reviews: ReviewConnection;
  /** The activities of some parties, a list for each slice, newest first; at most 100 slices, `first` from 1 to 101. */
  readonly serviceActivities: ReadonlyArray<ReadonlyArray<ServiceStub>>;
  /** Of the parties with these ids, or of all, those whose attribute has one of the values, for row policies; at most 10,000. */
  readonly servicePartiesWhere: ReadonlyArray<Scalars['ID']['output']>;
  /** The cards of at most 1,000 parties, for `identity`; null for an unknown id. */
  readonly servicePartyCards: ReadonlyArray<Maybe<PartyCard>>;
  /** What is missing, invalid or stale in records in id order after the given id, at most 1,000, for `identity` to sum up; no value leaves. */
  readonly servicePartyQuality: PartyQuality;
  /** Parties in id order after the given id, at most 10,000, for `identity` to find what it missed. */
  readonly servicePartyVersions: ReadonlyArray<PartyVersion>;
  /** Null when there is no such survey. */
  readonly survey?: Maybe<Survey>;
  /** Answered surveys of all parties, e.g. the detractors of this week. */
  readonly surveys: SurveyConnection;
  /** Null when there is no such ticket. */
  readonly ticket?: Maybe<Ticket>;
  /** Tickets of all parties, e.g. the queue: those not solved, the most urgent first. */
  readonly tickets: TicketConnection;
};


export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CallSort>;
};


export type QueryDeviceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeviceAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeviceAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceAlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceAlertSort>;
};


export type QueryDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DeviceSort>;
};


export type QueryRequesterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequestersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequesterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReturnArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReturnSort>;
};


export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReviewSort>;
};


export type QueryServiceActivitiesArgs = {
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  slices: ReadonlyArray<ActivitySlice>;
};


export type QueryServicePartiesWhereArgs = {
  attribute: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  values: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryServicePartyCardsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryServicePartyQualityArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryServicePartyVersionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySurveyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SurveySort>;
};


export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TicketSort>;
};

/** Who asks for help: the party of service. */
export type Requester = {
  readonly __typename?: 'Requester';
  /** Null while only records point at this requester. */
  readonly card?: Maybe<Card>;
  /** source:sourceId, for good. */
  readonly id: Scalars['ID']['output'];
  readonly party: Party;
  /** When service first received it. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** A removed requester's records stay and count. */
  readonly removed: Scalars['Boolean']['output'];
  /** The plan that the person is served by, as the source calls it, e.g. `premium`. */
  readonly supportPlan?: Maybe<Scalars['String']['output']>;
  /** Counts the changes of this requester's own data, from 1; records do not change it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of requesters (Relay cursor connection). */
export type RequesterConnection = {
  readonly __typename?: 'RequesterConnection';
  readonly edges: ReadonlyArray<RequesterEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of requesters. */
export type RequesterEdge = {
  readonly __typename?: 'RequesterEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Requester;
};

/** All given conditions hold. */
export type RequesterFilter = {
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly supportPlan?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Absent leaves what is stored, null clears it. */
export type RequesterInput = {
  readonly card?: InputMaybe<CardInput>;
  /** source:sourceId, e.g. `desk:4711`. */
  readonly id: Scalars['ID']['input'];
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 100 characters. */
  readonly supportPlan?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one row, and the requester as it is stored after it. */
export type RequesterWrite = {
  readonly __typename?: 'RequesterWrite';
  readonly outcome: WriteOutcome;
  /** Null when the row was rejected. */
  readonly requester?: Maybe<Requester>;
};

/** That somebody sends a product back. */
export type Return = {
  readonly __typename?: 'Return';
  /** When the pieces arrived, or the return was rejected; null until then, or when the source does not say. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The order's number as the shop shows it; null when the source does not say. */
  readonly orderNumber?: Maybe<Scalars['String']['output']>;
  readonly party: Party;
  /** Null when the source does not say which. */
  readonly product?: Maybe<Product>;
  /** Pieces that come back, at least 1. */
  readonly quantity: Scalars['Int']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly requester?: Maybe<Requester>;
  readonly status: ReturnStatus;
};

/** A page of returns (Relay cursor connection). */
export type ReturnConnection = {
  readonly __typename?: 'ReturnConnection';
  readonly edges: ReadonlyArray<ReturnEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of returns. */
export type ReturnEdge = {
  readonly __typename?: 'ReturnEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Return;
};

/** All given conditions hold. */
export type ReturnFilter = {
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exactly this number. */
  readonly orderNumber?: InputMaybe<Scalars['String']['input']>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  readonly requestedAt?: InputMaybe<DateTimeRange>;
  readonly status?: InputMaybe<ReadonlyArray<ReturnStatus>>;
};

/** Absent leaves what is stored, null clears it. */
export type ReturnInput = {
  /** Not before requestedAt; at most 5 minutes ahead. */
  readonly completedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Up to 100 characters. */
  readonly orderNumber?: InputMaybe<Scalars['String']['input']>;
  /** The requester's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** A sku that sales knows. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** 1 unless given; 1 to 1,000,000. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly requestedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** REQUESTED unless given. */
  readonly status?: InputMaybe<ReturnStatus>;
};

/** The order of a list of returns; ties by id. */
export type ReturnSort =
  | 'REQUESTED_ASC'
  | 'REQUESTED_DESC';

/** How far a return is; a rejected one counts in no figure but `rejectedReturns`. */
export type ReturnStatus =
  | 'APPROVED'
  | 'ARRIVED'
  | 'EXCHANGED'
  | 'REFUNDED'
  | 'REJECTED'
  | 'REQUESTED';

/** What became of one row, and the return as it is stored after it. */
export type ReturnWrite = {
  readonly __typename?: 'ReturnWrite';
  readonly outcome: WriteOutcome;
  /** Null when the row was rejected. */
  readonly return?: Maybe<Return>;
};

/** What somebody wrote about a product. */
export type Review = {
  readonly __typename?: 'Review';
  readonly id: Scalars['ID']['output'];
  readonly party: Party;
  readonly product: Product;
  /** 1 to 5, 5 the best. */
  readonly rating: Scalars['Int']['output'];
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly requester?: Maybe<Requester>;
  readonly status: ReviewStatus;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** A page of reviews (Relay cursor connection). */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  readonly edges: ReadonlyArray<ReviewEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of reviews. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Review;
};

/** All given conditions hold. */
export type ReviewFilter = {
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  readonly rating?: InputMaybe<IntRange>;
  readonly status?: InputMaybe<ReadonlyArray<ReviewStatus>>;
  readonly writtenAt?: InputMaybe<DateTimeRange>;
};

/** Absent leaves what is stored, null clears it. */
export type ReviewInput = {
  readonly id: Scalars['ID']['input'];
  /** The requester's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** A sku that sales knows; required on the first write. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 5; required on the first write. */
  readonly rating?: InputMaybe<Scalars['Int']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** PUBLISHED unless given. */
  readonly status?: InputMaybe<ReviewStatus>;
  /** Up to 10,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Up to 1,000 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly writtenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The order of a list of reviews; ties by id. */
export type ReviewSort =
  | 'WRITTEN_ASC'
  | 'WRITTEN_DESC';

/** Only a PUBLISHED review counts. */
export type ReviewStatus =
  | 'PENDING'
  | 'PUBLISHED'
  | 'REJECTED';

/** What became of one row, and the review as it is stored after it. */
export type ReviewWrite = {
  readonly __typename?: 'ReviewWrite';
  readonly outcome: WriteOutcome;
  /** Null when the row was rejected. */
  readonly review?: Maybe<Review>;
};

/** The mean sentiment from −1 to 1; null without a text. */
export type SentimentFeatures = {
  readonly __typename?: 'SentimentFeatures';
  readonly reviews?: Maybe<Scalars['Float']['output']>;
  readonly tickets?: Maybe<Scalars['Float']['output']>;
};

/** A ticket by what it is about. */
export type ServiceConcern = {
  readonly __typename?: 'ServiceConcern';
  readonly open: Scalars['Boolean']['output'];
  readonly openedOn: Scalars['Date']['output'];
  readonly product?: Maybe<Product>;
};

/** What models may know of a customer's contacts and opinions; days are UTC, windows end on the day they are asked for. */
export type ServiceFeatures = {
  readonly __typename?: 'ServiceFeatures';
  readonly activeDevices?: Maybe<Scalars['Int']['output']>;
  readonly calls90: Scalars['Int']['output'];
  readonly csatAnswers: Scalars['Int']['output'];
  readonly csatMean?: Maybe<Scalars['Float']['output']>;
  readonly devicesUnderWarranty?: Maybe<Scalars['Int']['output']>;
  readonly known: Scalars['Boolean']['output'];
  readonly lastContactOn?: Maybe<Scalars['Date']['output']>;
  readonly meanRating?: Maybe<Scalars['Float']['output']>;
  readonly missedCalls?: Maybe<Scalars['Int']['output']>;
  readonly npsAnswers: Scalars['Int']['output'];
  readonly npsLast?: Maybe<Scalars['Int']['output']>;
  readonly openCriticalAlerts?: Maybe<Scalars['Int']['output']>;
  /** Null where it is asked for a day that is past: no day is kept of these. */
  readonly openTickets?: Maybe<Scalars['Int']['output']>;
  readonly openUrgentTickets?: Maybe<Scalars['Int']['output']>;
  readonly reopenedTickets?: Maybe<Scalars['Int']['output']>;
  readonly returns: Scalars['Int']['output'];
  readonly reviews?: Maybe<Scalars['Int']['output']>;
  /** Tickets opened in the last 90 days, and in the 90 days before these. */
  readonly tickets90: Scalars['Int']['output'];
  readonly ticketsPrior90: Scalars['Int']['output'];
};

/**
 * Sums over records that are not removed. A mean or rate is null where nothing has been counted; durations are in whole
 * seconds, their means rounded half up.
 */
export type ServiceFigures = {
  readonly __typename?: 'ServiceFigures';
  /** Devices with status ACTIVE. */
  readonly activeDevices: Scalars['Int']['output'];
  /** In any direction and of any outcome. */
  readonly calls: Scalars['Int']['output'];
  /** Customer satisfaction after a contact or purchase. */
  readonly csat: CsatFigures;
  /** Active devices whose warranty ends today (UTC) or later: computed when it is read. */
  readonly devicesUnderWarranty: Scalars['Int']['output'];
  /** UTC day; null without any. */
  readonly lastCallOn?: Maybe<Scalars['Date']['output']>;
  /** UTC day on which the last return was asked for that was not rejected; null without any. */
  readonly lastReturnOn?: Maybe<Scalars['Date']['output']>;
  /** UTC day on which the last ticket was opened; null without any. */
  readonly lastTicketOn?: Maybe<Scalars['Date']['output']>;
  /** Over the calls that were answered and have a length. */
  readonly meanCallSeconds?: Maybe<Scalars['Int']['output']>;
  /** From opening to the first response, over the tickets that have one. */
  readonly meanFirstResponseSeconds?: Maybe<Scalars['Int']['output']>;
  /** Of the reviews that are published: 1 to 5. */
  readonly meanRating?: Maybe<Scalars['Float']['output']>;
  /** From opening to resolution, over the tickets that are RESOLVED or CLOSED and say when. */
  readonly meanResolutionSeconds?: Maybe<Scalars['Int']['output']>;
  /** Inbound calls that nobody answered. */
  readonly missedCalls: Scalars['Int']['output'];
  /** Net promoter score: would the customer recommend the company? */
  readonly nps: NpsFigures;
  /** Alerts that have not been cleared. */
  readonly openAlerts: Scalars['Int']['output'];
  readonly openCriticalAlerts: Scalars['Int']['output'];
  /** Neither RESOLVED nor CLOSED. */
  readonly openTickets: Scalars['Int']['output'];
  /** In order of priority, the most urgent first; priorities without any are left out. */
  readonly openTicketsByPriority: ReadonlyArray<PriorityCount>;
  /** Calls on the last `days` UTC days, today included; `days` from 1 to 3,660. */
  readonly recentCalls: Scalars['Int']['output'];
  /** Tickets that were opened on the last `days` UTC days, today included; `days` from 1 to 3,660. */
  readonly recentTickets: Scalars['Int']['output'];
  readonly rejectedReturns: Scalars['Int']['output'];
  /** Of the tickets that have ever been solved, the part that was opened again: 0 to 1; null when none has been solved. */
  readonly reopenRate?: Maybe<Scalars['Float']['output']>;
  /** Tickets that were opened again at least once, after they had been solved. */
  readonly reopenedTickets: Scalars['Int']['output'];
  /** Pieces of the returns that were not rejected. */
  readonly returnedPieces: Scalars['Int']['output'];
  /** Returns that were not rejected. */
  readonly returns: Scalars['Int']['output'];
  /** Reviews that are published. */
  readonly reviews: Scalars['Int']['output'];
  /** In any status. */
  readonly tickets: Scalars['Int']['output'];
};


/**
 * Sums over records that are not removed. A mean or rate is null where nothing has been counted; durations are in whole
 * seconds, their means rounded half up.
 */
export type ServiceFiguresRecentCallsArgs = {
  days?: Scalars['Int']['input'];
};


/**
 * Sums over records that are not removed. A mean or rate is null where nothing has been counted; durations are in whole
 * seconds, their means rounded half up.
 */
export type ServiceFiguresRecentTicketsArgs = {
  days?: Scalars['Int']['input'];
};

/** A slim entry of the timeline: no free text. */
export type ServiceStub = {
  readonly __typename?: 'ServiceStub';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly party: Scalars['ID']['output'];
  /** The id of the record. */
  readonly reference: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

/** An answer to a survey. */
export type Survey = {
  readonly __typename?: 'Survey';
  readonly answeredAt: Scalars['DateTime']['output'];
  readonly comment?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SurveyKind;
  readonly party: Party;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  readonly requester?: Maybe<Requester>;
  /** 0 to 10 for NPS, 1 to 5 for CSAT. */
  readonly score: Scalars['Int']['output'];
  /** Null when it follows no ticket, or one that service does not know. */
  readonly ticket?: Maybe<Ticket>;
};

/** A page of surveys (Relay cursor connection). */
export type SurveyConnection = {
  readonly __typename?: 'SurveyConnection';
  readonly edges: ReadonlyArray<SurveyEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of surveys. */
export type SurveyEdge = {
  readonly __typename?: 'SurveyEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Survey;
};

/** All given conditions hold. */
export type SurveyFilter = {
  readonly answeredAt?: InputMaybe<DateTimeRange>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<SurveyKind>;
  readonly score?: InputMaybe<IntRange>;
  /** Surveys that follow this ticket. */
  readonly ticket?: InputMaybe<Scalars['ID']['input']>;
};

/** Absent leaves what is stored, null clears it. */
export type SurveyInput = {
  /** Required on the first write; at most 5 minutes ahead. */
  readonly answeredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Up to 10,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Required on the first write. */
  readonly kind?: InputMaybe<SurveyKind>;
  /** The requester's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** Required on the first write; 0 to 10 for NPS, 1 to 5 for CSAT. */
  readonly score?: InputMaybe<Scalars['Int']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A ticket's id; it may come later. */
  readonly ticket?: InputMaybe<Scalars['ID']['input']>;
};

/** What a survey asks. */
export type SurveyKind =
  /** How satisfied were you? 1 to 5. */
  | 'CSAT'
  /** Would you recommend us? 0 to 10. */
  | 'NPS';

/** The order of a list of surveys; ties by id. */
export type SurveySort =
  | 'ANSWERED_ASC'
  | 'ANSWERED_DESC';

/** What became of one row, and the survey as it is stored after it. */
export type SurveyWrite = {
  readonly __typename?: 'SurveyWrite';
  readonly outcome: WriteOutcome;
  /** Null when the row was rejected. */
  readonly survey?: Maybe<Survey>;
};

/** A request for help, from its opening to its solution. */
export type Ticket = {
  readonly __typename?: 'Ticket';
  /** Who of the service team has it, as the source names them; null while nobody has. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** What it is about, as the source calls it, e.g. `billing`. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** How it came in, e.g. `mail`, `chat`, `phone`, `web`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** As the source says; else when an agent's first message was sent; null while nobody has answered. */
  readonly firstResponseAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whole seconds from opening to the first response; null while nobody has answered. */
  readonly firstResponseSeconds?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** In the order the source gives them; at most 200. */
  readonly messages: ReadonlyArray<TicketMessage>;
  /** As the help desk shows it; null where it has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly party: Party;
  readonly priority: TicketPriority;
  /** Null when it concerns no product. */
  readonly product?: Maybe<Product>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly removed: Scalars['Boolean']['output'];
  /** How often it was opened again after it had been solved. */
  readonly reopenCount: Scalars['Int']['output'];
  readonly requester?: Maybe<Requester>;
  /** Whole seconds from opening to resolution; null unless it is RESOLVED or CLOSED and says when. */
  readonly resolutionSeconds?: Maybe<Scalars['Int']['output']>;
  /** When it was last solved; null while it never was, or the source does not say. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly status: TicketStatus;
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** A page of tickets (Relay cursor connection). */
export type TicketConnection = {
  readonly __typename?: 'TicketConnection';
  readonly edges: ReadonlyArray<TicketEdge>;
  readonly pageInfo: PageInfo;
  /** All that match the filter, on whatever page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of tickets. */
export type TicketEdge = {
  readonly __typename?: 'TicketEdge';
  /** Give it as `after` for what follows it. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Ticket;
};

/** All given conditions hold. */
export type TicketFilter = {
  /** Exactly this name. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  readonly category?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly channel?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly includeRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exactly this number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** True: neither RESOLVED nor CLOSED. False: one of the two. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly openedAt?: InputMaybe<DateTimeRange>;
  readonly priority?: InputMaybe<ReadonlyArray<TicketPriority>>;
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** True: opened again at least once. */
  readonly reopened?: InputMaybe<Scalars['Boolean']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<TicketStatus>>;
};

/** Absent leaves what is stored, null clears it. */
export type TicketInput = {
  /** Up to 200 characters. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** Up to 100 characters. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Up to 100 characters. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** Not before openedAt; at most 5 minutes ahead. */
  readonly firstResponseAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Replaces all messages; at most 200. */
  readonly messages?: InputMaybe<ReadonlyArray<TicketMessageInput>>;
  /** Up to 100 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Required on the first write; at most 5 minutes ahead. */
  readonly openedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The requester's id; required on the first write, unchangeable after. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** NORMAL unless given. */
  readonly priority?: InputMaybe<TicketPriority>;
  /** A sku that sales knows. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** 0 unless given; 0 to 1,000. */
  readonly reopenCount?: InputMaybe<Scalars['Int']['input']>;
  /** Not before openedAt; at most 5 minutes ahead. */
  readonly resolvedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the source changed the row; an older one than stored is STALE. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The source's own counter; a row with a smaller one than stored is STALE. Not beside sourceUpdatedAt. */
  readonly sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** NEW unless given. */
  readonly status?: InputMaybe<TicketStatus>;
  /** Up to 1,000 characters. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** What was written in a ticket. */
export type TicketMessage = {
  readonly __typename?: 'TicketMessage';
  readonly author: MessageAuthor;
  /** For the service team alone; an internal message is no response. */
  readonly internal: Scalars['Boolean']['output'];
  readonly sentAt: Scalars['DateTime']['output'];
  readonly text: Scalars['String']['output'];
};

/** What was written in a ticket. */
export type TicketMessageInput = {
  readonly author: MessageAuthor;
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 5 minutes ahead. */
  readonly sentAt: Scalars['DateTime']['input'];
  /** 1 to 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** How urgent a ticket is. */
export type TicketPriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL'
  | 'URGENT';

/** The order of a list of tickets; ties by id. */
export type TicketSort =
  | 'OPENED_ASC'
  | 'OPENED_DESC'
  /** The most urgent first, among equals the longest open. */
  | 'PRIORITY_DESC';

/** How far a ticket is; RESOLVED and CLOSED are solved, all others are open. */
export type TicketStatus =
  | 'CLOSED'
  | 'NEW'
  /** Waits for somebody else. */
  | 'ON_HOLD'
  | 'OPEN'
  /** Waits for the requester. */
  | 'PENDING'
  | 'RESOLVED';

/** What became of one row, and the ticket as it is stored after it. */
export type TicketWrite = {
  readonly __typename?: 'TicketWrite';
  readonly outcome: WriteOutcome;
  /** Null when the row was rejected. */
  readonly ticket?: Maybe<Ticket>;
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
  Call: Call;
  Customer: Customer;
  CustomerAsOf: CustomerAsOf;
  Device: Device;
  DeviceAlert: DeviceAlert;
  Product: Product;
  Requester: Requester;
  Return: Return;
  Review: Review;
  Survey: Survey;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Call:
    ( { __typename: 'Call' }
    & GraphQLRecursivePick<FederationTypes['Call'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"links":{"domain":true,"parties":true},"finance":{"figures":{"orders":true}}}>
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
  Device:
    ( { __typename: 'Device' }
    & GraphQLRecursivePick<FederationTypes['Device'], {"id":true}> );
  DeviceAlert:
    ( { __typename: 'DeviceAlert' }
    & GraphQLRecursivePick<FederationTypes['DeviceAlert'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> );
  Requester:
    ( { __typename: 'Requester' }
    & GraphQLRecursivePick<FederationTypes['Requester'], {"id":true}> );
  Return:
    ( { __typename: 'Return' }
    & GraphQLRecursivePick<FederationTypes['Return'], {"id":true}> );
  Review:
    ( { __typename: 'Review' }
    & GraphQLRecursivePick<FederationTypes['Review'], {"id":true}> );
  Survey:
    ( { __typename: 'Survey' }
    & GraphQLRecursivePick<FederationTypes['Survey'], {"id":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivityPosition: ActivityPosition;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivitySlice: ActivitySlice;
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddressInput: AddressInput;
  AlertSeverity: AlertSeverity;
  AsOfUnknown: ResolverTypeWrapper<AsOfUnknown>;
  BulkWrite: ResolverTypeWrapper<BulkOutcome>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Call: ResolverTypeWrapper<CallMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CallConnection: ResolverTypeWrapper<CallConnectionMapper>;
  CallDirection: CallDirection;
  CallEdge: ResolverTypeWrapper<Omit<CallEdge, 'node'> & { node: ResolversTypes['Call'] }>;
  CallFilter: CallFilter;
  CallInput: CallInput;
  CallOutcome: CallOutcome;
  CallSort: CallSort;
  CallWrite: ResolverTypeWrapper<CallWriteMapper>;
  Card: ResolverTypeWrapper<CardDoc>;
  CardField: CardField;
  CardInput: CardInput;
  ConsentPurpose: ConsentPurpose;
  CsatFigures: ResolverTypeWrapper<CsatFiguresMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerAsOf: ResolverTypeWrapper<CustomerAsOfMapper>;
  CustomerFinance: ResolverTypeWrapper<CustomerFinance>;
  CustomerService: ResolverTypeWrapper<CustomerServiceMapper>;
  CustomerServiceAsOf: ResolverTypeWrapper<CustomerServiceAsOfMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRange: DecimalRange;
  Device: ResolverTypeWrapper<DeviceMapper>;
  DeviceAlert: ResolverTypeWrapper<DeviceAlertMapper>;
  DeviceAlertConnection: ResolverTypeWrapper<DeviceAlertConnectionMapper>;
  DeviceAlertEdge: ResolverTypeWrapper<Omit<DeviceAlertEdge, 'node'> & { node: ResolversTypes['DeviceAlert'] }>;
  DeviceAlertFilter: DeviceAlertFilter;
  DeviceAlertInput: DeviceAlertInput;
  DeviceAlertSort: DeviceAlertSort;
  DeviceAlertWrite: ResolverTypeWrapper<DeviceAlertWriteMapper>;
  DeviceConnection: ResolverTypeWrapper<DeviceConnectionMapper>;
  DeviceEdge: ResolverTypeWrapper<Omit<DeviceEdge, 'node'> & { node: ResolversTypes['Device'] }>;
  DeviceFilter: DeviceFilter;
  DeviceInput: DeviceInput;
  DeviceSort: DeviceSort;
  DeviceStatus: DeviceStatus;
  DeviceWrite: ResolverTypeWrapper<DeviceWriteMapper>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  FinanceFigures: ResolverTypeWrapper<FinanceFigures>;
  IntRange: IntRange;
  MessageAuthor: MessageAuthor;
  Money: ResolverTypeWrapper<MoneyMinor>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NpsFigures: ResolverTypeWrapper<NpsFiguresMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<Party>;
  PartyCard: ResolverTypeWrapper<Omit<PartyCard, 'card'> & { card: ResolversTypes['Card'] }>;
  PartyLink: ResolverTypeWrapper<PartyLink>;
  PartyQuality: ResolverTypeWrapper<PartyQuality>;
  PartyQualityField: ResolverTypeWrapper<PartyQualityField>;
  PartyVersion: ResolverTypeWrapper<PartyVersion>;
  PersonalCategory: PersonalCategory;
  PriorityCount: ResolverTypeWrapper<PriorityCount>;
  Product: ResolverTypeWrapper<ProductMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Requester: ResolverTypeWrapper<RequesterMapper>;
  RequesterConnection: ResolverTypeWrapper<RequesterConnectionMapper>;
  RequesterEdge: ResolverTypeWrapper<Omit<RequesterEdge, 'node'> & { node: ResolversTypes['Requester'] }>;
  RequesterFilter: RequesterFilter;
  RequesterInput: RequesterInput;
  RequesterWrite: ResolverTypeWrapper<RequesterWriteMapper>;
  Return: ResolverTypeWrapper<ReturnMapper>;
  ReturnConnection: ResolverTypeWrapper<ReturnConnectionMapper>;
  ReturnEdge: ResolverTypeWrapper<Omit<ReturnEdge, 'node'> & { node: ResolversTypes['Return'] }>;
  ReturnFilter: ReturnFilter;
  ReturnInput: ReturnInput;
  ReturnSort: ReturnSort;
  ReturnStatus: ReturnStatus;
  ReturnWrite: ResolverTypeWrapper<ReturnWriteMapper>;
  Review: ResolverTypeWrapper<ReviewMapper>;
  ReviewConnection: ResolverTypeWrapper<ReviewConnectionMapper>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewFilter: ReviewFilter;
  ReviewInput: ReviewInput;
  ReviewSort: ReviewSort;
  ReviewStatus: ReviewStatus;
  ReviewWrite: ResolverTypeWrapper<ReviewWriteMapper>;
  SentimentFeatures: ResolverTypeWrapper<SentimentFeatures>;
  ServiceConcern: ResolverTypeWrapper<Omit<ServiceConcern, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ServiceFeatures: ResolverTypeWrapper<ServiceFeatures>;
  ServiceFigures: ResolverTypeWrapper<ServiceFiguresMapper>;
  ServiceStub: ResolverTypeWrapper<ServiceStubMapper>;
  Survey: ResolverTypeWrapper<SurveyMapper>;
  SurveyConnection: ResolverTypeWrapper<SurveyConnectionMapper>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  SurveyFilter: SurveyFilter;
  SurveyInput: SurveyInput;
  SurveyKind: SurveyKind;
  SurveySort: SurveySort;
  SurveyWrite: ResolverTypeWrapper<SurveyWriteMapper>;
  Ticket: ResolverTypeWrapper<TicketMapper>;
  TicketConnection: ResolverTypeWrapper<TicketConnectionMapper>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketFilter: TicketFilter;
  TicketInput: TicketInput;
  TicketMessage: ResolverTypeWrapper<TicketMessageMapper>;
  TicketMessageInput: TicketMessageInput;
  TicketPriority: TicketPriority;
  TicketSort: TicketSort;
  TicketStatus: TicketStatus;
  TicketWrite: ResolverTypeWrapper<TicketWriteMapper>;
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
  Call: CallMapper;
  Boolean: Scalars['Boolean']['output'];
  CallConnection: CallConnectionMapper;
  CallEdge: Omit<CallEdge, 'node'> & { node: ResolversParentTypes['Call'] };
  CallFilter: CallFilter;
  CallInput: CallInput;
  CallWrite: CallWriteMapper;
  Card: CardDoc;
  CardInput: CardInput;
  CsatFigures: CsatFiguresMapper;
  Float: Scalars['Float']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerMapper;
  CustomerAsOf: CustomerAsOfMapper;
  CustomerFinance: CustomerFinance;
  CustomerService: CustomerServiceMapper;
  CustomerServiceAsOf: CustomerServiceAsOfMapper;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DecimalRange: DecimalRange;
  Device: DeviceMapper;
  DeviceAlert: DeviceAlertMapper;
  DeviceAlertConnection: DeviceAlertConnectionMapper;
  DeviceAlertEdge: Omit<DeviceAlertEdge, 'node'> & { node: ResolversParentTypes['DeviceAlert'] };
  DeviceAlertFilter: DeviceAlertFilter;
  DeviceAlertInput: DeviceAlertInput;
  DeviceAlertWrite: DeviceAlertWriteMapper;
  DeviceConnection: DeviceConnectionMapper;
  DeviceEdge: Omit<DeviceEdge, 'node'> & { node: ResolversParentTypes['Device'] };
  DeviceFilter: DeviceFilter;
  DeviceInput: DeviceInput;
  DeviceWrite: DeviceWriteMapper;
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  FinanceFigures: FinanceFigures;
  IntRange: IntRange;
  Money: MoneyMinor;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NpsFigures: NpsFiguresMapper;
  PageInfo: PageInfo;
  Party: Party;
  PartyCard: Omit<PartyCard, 'card'> & { card: ResolversParentTypes['Card'] };
  PartyLink: PartyLink;
  PartyQuality: PartyQuality;
  PartyQualityField: PartyQualityField;
  PartyVersion: PartyVersion;
  PriorityCount: PriorityCount;
  Product: ProductMapper;
  Query: Record<PropertyKey, never>;
  Requester: RequesterMapper;
  RequesterConnection: RequesterConnectionMapper;
  RequesterEdge: Omit<RequesterEdge, 'node'> & { node: ResolversParentTypes['Requester'] };
  RequesterFilter: RequesterFilter;
  RequesterInput: RequesterInput;
  RequesterWrite: RequesterWriteMapper;
  Return: ReturnMapper;
  ReturnConnection: ReturnConnectionMapper;
  ReturnEdge: Omit<ReturnEdge, 'node'> & { node: ResolversParentTypes['Return'] };
  ReturnFilter: ReturnFilter;
  ReturnInput: ReturnInput;
  ReturnWrite: ReturnWriteMapper;
  Review: ReviewMapper;
  ReviewConnection: ReviewConnectionMapper;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewFilter: ReviewFilter;
  ReviewInput: ReviewInput;
  ReviewWrite: ReviewWriteMapper;
  SentimentFeatures: SentimentFeatures;
  ServiceConcern: Omit<ServiceConcern, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ServiceFeatures: ServiceFeatures;
  ServiceFigures: ServiceFiguresMapper;
  ServiceStub: ServiceStubMapper;
  Survey: SurveyMapper;
  SurveyConnection: SurveyConnectionMapper;
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  SurveyFilter: SurveyFilter;
  SurveyInput: SurveyInput;
  SurveyWrite: SurveyWriteMapper;
  Ticket: TicketMapper;
  TicketConnection: TicketConnectionMapper;
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketFilter: TicketFilter;
  TicketInput: TicketInput;
  TicketMessage: TicketMessageMapper;
  TicketMessageInput: TicketMessageInput;
  TicketWrite: TicketWriteMapper;
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

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call'], FederationReferenceType extends FederationReferenceTypes['Call'] = FederationReferenceTypes['Call']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Call']> | FederationReferenceType, FederationReferenceType, ContextType>;
  direction?: Resolver<ResolversTypes['CallDirection'], ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CallOutcome'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Requester']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type CallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallConnection'] = ResolversParentTypes['CallConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallEdge'] = ResolversParentTypes['CallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
};

export type CallWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallWrite'] = ResolversParentTypes['CallWrite']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
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

export type CsatFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CsatFigures'] = ResolversParentTypes['CsatFigures']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contentAfter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<CustomerContentAfterArgs, 'from' | 'until'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returnRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['CustomerService']>, ParentType, ContextType>;
  serviceConcerns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceConcern']>>, ParentType, ContextType>;
  serviceFeatures?: Resolver<Maybe<ResolversTypes['ServiceFeatures']>, ParentType, ContextType>;
  serviceFeaturesOn?: Resolver<Maybe<ResolversTypes['ServiceFeatures']>, ParentType, ContextType, RequireFields<CustomerServiceFeaturesOnArgs, 'day'>>;
  serviceReturns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  serviceSentiment?: Resolver<Maybe<ResolversTypes['SentimentFeatures']>, ParentType, ContextType>;
  serviceSentimentOn?: Resolver<Maybe<ResolversTypes['SentimentFeatures']>, ParentType, ContextType, RequireFields<CustomerServiceSentimentOnArgs, 'day'>>;
};

export type CustomerAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAsOf'] = ResolversParentTypes['CustomerAsOf'], FederationReferenceType extends FederationReferenceTypes['CustomerAsOf'] = FederationReferenceTypes['CustomerAsOf']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerAsOf']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['CustomerServiceAsOf']>, ParentType, ContextType>;
};

export type CustomerServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerService'] = ResolversParentTypes['CustomerService']> = {
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, RequireFields<CustomerServiceCallsArgs, 'first' | 'sort'>>;
  deviceAlerts?: Resolver<ResolversTypes['DeviceAlertConnection'], ParentType, ContextType, RequireFields<CustomerServiceDeviceAlertsArgs, 'first' | 'sort'>>;
  devices?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, RequireFields<CustomerServiceDevicesArgs, 'first' | 'sort'>>;
  figures?: Resolver<ResolversTypes['ServiceFigures'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requesters?: Resolver<ReadonlyArray<ResolversTypes['Requester']>, ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['ReturnConnection'], ParentType, ContextType, RequireFields<CustomerServiceReturnsArgs, 'first' | 'sort'>>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<CustomerServiceReviewsArgs, 'first' | 'sort'>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, RequireFields<CustomerServiceSurveysArgs, 'first' | 'sort'>>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<CustomerServiceTicketsArgs, 'first' | 'sort'>>;
};

export type CustomerServiceAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerServiceAsOf'] = ResolversParentTypes['CustomerServiceAsOf']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastCallOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastNps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastNpsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastTicketOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openTickets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnsRequested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device'], FederationReferenceType extends FederationReferenceTypes['Device'] = FederationReferenceTypes['Device']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Device']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alerts?: Resolver<ResolversTypes['DeviceAlertConnection'], ParentType, ContextType, RequireFields<DeviceAlertsArgs, 'first' | 'sort'>>;
  firmware?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Requester']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeviceStatus'], ParentType, ContextType>;
  warrantyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DeviceAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAlert'] = ResolversParentTypes['DeviceAlert'], FederationReferenceType extends FederationReferenceTypes['DeviceAlert'] = FederationReferenceTypes['DeviceAlert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeviceAlert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clearedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Requester']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
};

export type DeviceAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAlertConnection'] = ResolversParentTypes['DeviceAlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeviceAlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeviceAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAlertEdge'] = ResolversParentTypes['DeviceAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceAlert'], ParentType, ContextType>;
};

export type DeviceAlertWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceAlertWrite'] = ResolversParentTypes['DeviceAlertWrite']> = {
  deviceAlert?: Resolver<Maybe<ResolversTypes['DeviceAlert']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type DeviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceConnection'] = ResolversParentTypes['DeviceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeviceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeviceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceEdge'] = ResolversParentTypes['DeviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
};

export type DeviceWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceWrite'] = ResolversParentTypes['DeviceWrite']> = {
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  removeCalls?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveCallsArgs, 'ids'>>;
  removeDeviceAlerts?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveDeviceAlertsArgs, 'ids'>>;
  removeDevices?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveDevicesArgs, 'ids'>>;
  removeRequesters?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveRequestersArgs, 'ids'>>;
  removeReturns?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveReturnsArgs, 'ids'>>;
  removeReviews?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveReviewsArgs, 'ids'>>;
  removeSurveys?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveSurveysArgs, 'ids'>>;
  removeTickets?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationRemoveTicketsArgs, 'ids'>>;
  upsertCall?: Resolver<ResolversTypes['CallWrite'], ParentType, ContextType, RequireFields<MutationUpsertCallArgs, 'input'>>;
  upsertCalls?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertCallsArgs, 'inputs'>>;
  upsertDevice?: Resolver<ResolversTypes['DeviceWrite'], ParentType, ContextType, RequireFields<MutationUpsertDeviceArgs, 'input'>>;
  upsertDeviceAlert?: Resolver<ResolversTypes['DeviceAlertWrite'], ParentType, ContextType, RequireFields<MutationUpsertDeviceAlertArgs, 'input'>>;
  upsertDeviceAlerts?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertDeviceAlertsArgs, 'inputs'>>;
  upsertDevices?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertDevicesArgs, 'inputs'>>;
  upsertRequester?: Resolver<ResolversTypes['RequesterWrite'], ParentType, ContextType, RequireFields<MutationUpsertRequesterArgs, 'input'>>;
  upsertRequesters?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertRequestersArgs, 'inputs'>>;
  upsertReturn?: Resolver<ResolversTypes['ReturnWrite'], ParentType, ContextType, RequireFields<MutationUpsertReturnArgs, 'input'>>;
  upsertReturns?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertReturnsArgs, 'inputs'>>;
  upsertReview?: Resolver<ResolversTypes['ReviewWrite'], ParentType, ContextType, RequireFields<MutationUpsertReviewArgs, 'input'>>;
  upsertReviews?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertReviewsArgs, 'inputs'>>;
  upsertSurvey?: Resolver<ResolversTypes['SurveyWrite'], ParentType, ContextType, RequireFields<MutationUpsertSurveyArgs, 'input'>>;
  upsertSurveys?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertSurveysArgs, 'inputs'>>;
  upsertTicket?: Resolver<ResolversTypes['TicketWrite'], ParentType, ContextType, RequireFields<MutationUpsertTicketArgs, 'input'>>;
  upsertTickets?: Resolver<ResolversTypes['BulkWrite'], ParentType, ContextType, RequireFields<MutationUpsertTicketsArgs, 'inputs'>>;
};

export type NpsFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NpsFigures'] = ResolversParentTypes['NpsFigures']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  detractors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  passives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promoters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type PriorityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityCount'] = ResolversParentTypes['PriorityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TicketPriority'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  devices?: Resolver<Maybe<ResolversTypes['DeviceConnection']>, ParentType, ContextType, RequireFields<ProductDevicesArgs, 'first' | 'sort'>>;
  returns?: Resolver<Maybe<ResolversTypes['ReturnConnection']>, ParentType, ContextType, RequireFields<ProductReturnsArgs, 'first' | 'sort'>>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<ProductReviewsArgs, 'first' | 'sort'>>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<ProductTicketsArgs, 'first' | 'sort'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, RequireFields<QueryCallsArgs, 'first' | 'sort'>>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType, RequireFields<QueryDeviceArgs, 'id'>>;
  deviceAlert?: Resolver<Maybe<ResolversTypes['DeviceAlert']>, ParentType, ContextType, RequireFields<QueryDeviceAlertArgs, 'id'>>;
  deviceAlerts?: Resolver<ResolversTypes['DeviceAlertConnection'], ParentType, ContextType, RequireFields<QueryDeviceAlertsArgs, 'first' | 'sort'>>;
  devices?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, RequireFields<QueryDevicesArgs, 'first' | 'sort'>>;
  requester?: Resolver<Maybe<ResolversTypes['Requester']>, ParentType, ContextType, RequireFields<QueryRequesterArgs, 'id'>>;
  requesters?: Resolver<ResolversTypes['RequesterConnection'], ParentType, ContextType, RequireFields<QueryRequestersArgs, 'first'>>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType, RequireFields<QueryReturnArgs, 'id'>>;
  returns?: Resolver<ResolversTypes['ReturnConnection'], ParentType, ContextType, RequireFields<QueryReturnsArgs, 'first' | 'sort'>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<QueryReviewsArgs, 'first' | 'sort'>>;
  serviceActivities?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ServiceStub']>>, ParentType, ContextType, RequireFields<QueryServiceActivitiesArgs, 'first' | 'slices'>>;
  servicePartiesWhere?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryServicePartiesWhereArgs, 'attribute' | 'first' | 'values'>>;
  servicePartyCards?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PartyCard']>>, ParentType, ContextType, RequireFields<QueryServicePartyCardsArgs, 'ids'>>;
  servicePartyQuality?: Resolver<ResolversTypes['PartyQuality'], ParentType, ContextType, RequireFields<QueryServicePartyQualityArgs, 'first'>>;
  servicePartyVersions?: Resolver<ReadonlyArray<ResolversTypes['PartyVersion']>, ParentType, ContextType, RequireFields<QueryServicePartyVersionsArgs, 'first'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerySurveyArgs, 'id'>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, RequireFields<QuerySurveysArgs, 'first' | 'sort'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'id'>>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<QueryTicketsArgs, 'first' | 'sort'>>;
};

export type RequesterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requester'] = ResolversParentTypes['Requester'], FederationReferenceType extends FederationReferenceTypes['Requester'] = FederationReferenceTypes['Requester']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Requester']> | FederationReferenceType, FederationReferenceType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supportPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequesterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequesterConnection'] = ResolversParentTypes['RequesterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequesterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequesterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequesterEdge'] = ResolversParentTypes['RequesterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requester'], ParentType, ContextType>;
};

export type RequesterWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequesterWrite'] = ResolversParentTypes['RequesterWrite']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Requester']>, ParentType, ContextType>;
};

export type ReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Return'] = ResolversParentTypes['Return'], FederationReferenceType extends FederationReferenceTypes['Return'] = FederationReferenceTypes['Return']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Return']> | FederationReferenceType, FederationReferenceType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Requester']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnStatus'], ParentType, ContextType>;
};

export type ReturnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnConnection'] = ResolversParentTypes['ReturnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnEdge'] = ResolversParentTypes['ReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Return'], ParentType, ContextType>;
};

export type ReturnWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnWrite'] = ResolversParentTypes['ReturnWrite']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Return']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'], FederationReferenceType extends FederationReferenceTypes['Review'] = FederationReferenceTypes['Review']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Review']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Requester']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewWrite'] = ResolversParentTypes['ReviewWrite']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type SentimentFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentimentFeatures'] = ResolversParentTypes['SentimentFeatures']> = {
  reviews?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ServiceConcernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConcern'] = ResolversParentTypes['ServiceConcern']> = {
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ServiceFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceFeatures'] = ResolversParentTypes['ServiceFeatures']> = {
  activeDevices?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  calls90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  csatAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  csatMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  devicesUnderWarranty?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missedCalls?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  npsAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  npsLast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openCriticalAlerts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openTickets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openUrgentTickets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopenedTickets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tickets90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketsPrior90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceFigures'] = ResolversParentTypes['ServiceFigures']> = {
  activeDevices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  csat?: Resolver<ResolversTypes['CsatFigures'], ParentType, ContextType>;
  devicesUnderWarranty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastCallOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastReturnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastTicketOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meanCallSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meanFirstResponseSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanResolutionSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missedCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nps?: Resolver<ResolversTypes['NpsFigures'], ParentType, ContextType>;
  openAlerts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCriticalAlerts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openTickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openTicketsByPriority?: Resolver<ReadonlyArray<ResolversTypes['PriorityCount']>, ParentType, ContextType>;
  recentCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<ServiceFiguresRecentCallsArgs, 'days'>>;
  recentTickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<ServiceFiguresRecentTicketsArgs, 'days'>>;
  rejectedReturns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopenRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reopenedTickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedPieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceStubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceStub'] = ResolversParentTypes['ServiceStub']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey'], FederationReferenceType extends FederationReferenceTypes['Survey'] = FederationReferenceTypes['Survey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Survey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyKind'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Requester']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type SurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type SurveyWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyWrite'] = ResolversParentTypes['SurveyWrite']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstResponseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstResponseSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['TicketMessage']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TicketPriority'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Requester']>, ParentType, ContextType>;
  resolutionSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketMessage'] = ResolversParentTypes['TicketMessage']> = {
  author?: Resolver<ResolversTypes['MessageAuthor'], ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketWrite'] = ResolversParentTypes['TicketWrite']> = {
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
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
  Call?: CallResolvers<ContextType>;
  CallConnection?: CallConnectionResolvers<ContextType>;
  CallEdge?: CallEdgeResolvers<ContextType>;
  CallWrite?: CallWriteResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  CsatFigures?: CsatFiguresResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAsOf?: CustomerAsOfResolvers<ContextType>;
  CustomerService?: CustomerServiceResolvers<ContextType>;
  CustomerServiceAsOf?: CustomerServiceAsOfResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  DeviceAlert?: DeviceAlertResolvers<ContextType>;
  DeviceAlertConnection?: DeviceAlertConnectionResolvers<ContextType>;
  DeviceAlertEdge?: DeviceAlertEdgeResolvers<ContextType>;
  DeviceAlertWrite?: DeviceAlertWriteResolvers<ContextType>;
  DeviceConnection?: DeviceConnectionResolvers<ContextType>;
  DeviceEdge?: DeviceEdgeResolvers<ContextType>;
  DeviceWrite?: DeviceWriteResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NpsFigures?: NpsFiguresResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyCard?: PartyCardResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyQuality?: PartyQualityResolvers<ContextType>;
  PartyQualityField?: PartyQualityFieldResolvers<ContextType>;
  PartyVersion?: PartyVersionResolvers<ContextType>;
  PriorityCount?: PriorityCountResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Requester?: RequesterResolvers<ContextType>;
  RequesterConnection?: RequesterConnectionResolvers<ContextType>;
  RequesterEdge?: RequesterEdgeResolvers<ContextType>;
  RequesterWrite?: RequesterWriteResolvers<ContextType>;
  Return?: ReturnResolvers<ContextType>;
  ReturnConnection?: ReturnConnectionResolvers<ContextType>;
  ReturnEdge?: ReturnEdgeResolvers<ContextType>;
  ReturnWrite?: ReturnWriteResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewWrite?: ReviewWriteResolvers<ContextType>;
  SentimentFeatures?: SentimentFeaturesResolvers<ContextType>;
  ServiceConcern?: ServiceConcernResolvers<ContextType>;
  ServiceFeatures?: ServiceFeaturesResolvers<ContextType>;
  ServiceFigures?: ServiceFiguresResolvers<ContextType>;
  ServiceStub?: ServiceStubResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  SurveyWrite?: SurveyWriteResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketMessage?: TicketMessageResolvers<ContextType>;
  TicketWrite?: TicketWriteResolvers<ContextType>;
  WriteError?: WriteErrorResolvers<ContextType>;
  WriteOutcome?: WriteOutcomeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  basis?: BasisDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
