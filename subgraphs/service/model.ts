import type { StoredCard } from '../../platform/seal/cards.ts';
import type { StoredActivity, StoredParty, StoredRecord } from '../../platform/domain/kind.ts';
import { activitySchema, listIndexes, partySchema, recordIndexes, recordSchema } from '../../platform/domain/model.ts';
import type { Connection } from '../../platform/mongo.ts';

/** The party of service. */
export interface RequesterDoc extends StoredParty {
  readonly card: StoredCard | null;
  readonly supportPlan: string | null;
}

export type TicketStatus = 'NEW' | 'OPEN' | 'PENDING' | 'ON_HOLD' | 'RESOLVED' | 'CLOSED';
export type TicketPriority = 'LOW' | 'NORMAL' | 'HIGH' | 'URGENT';

export interface TicketMessageDoc {
  readonly author: 'REQUESTER' | 'AGENT' | 'SYSTEM';
  readonly sentAt: Date;
  readonly text: string;
  readonly internal: boolean;
}

export interface TicketDoc extends StoredRecord {
  readonly number: string | null;
  readonly subject: string | null;
  readonly status: TicketStatus;
  readonly priority: TicketPriority;
  readonly channel: string | null;
  readonly category: string | null;
  readonly assignee: string | null;
  readonly product: string | null;
  readonly openedAt: Date;
  /** As the source says; what the messages say is told at read. */
  readonly firstResponseAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly reopenCount: number;
  readonly messages: readonly TicketMessageDoc[];
  /** Grows with priority, then with age: kept, so that a queue can be read in order. */
  readonly urgency: number;
  /** The sentiment of what the requester wrote, −1000 to 1000; null without text. */
  readonly mood: number | null;
}

export type CallOutcome = 'ANSWERED' | 'MISSED' | 'VOICEMAIL' | 'ABANDONED';

export interface CallDoc extends StoredRecord {
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly outcome: CallOutcome;
  readonly startedAt: Date;
  readonly durationSeconds: number | null;
  readonly ticket: string | null;
  readonly summary: string | null;
}

export type SurveyKind = 'NPS' | 'CSAT';

export interface SurveyDoc extends StoredRecord {
  readonly kind: SurveyKind;
  readonly score: number;
  readonly answeredAt: Date;
  readonly comment: string | null;
  readonly ticket: string | null;
}

export interface ReviewDoc extends StoredRecord {
  readonly product: string;
  readonly rating: number;
  readonly status: 'PENDING' | 'PUBLISHED' | 'REJECTED';
  readonly title: string | null;
  readonly text: string | null;
  readonly writtenAt: Date;
  /** The sentiment of title and text, −1000 to 1000; null without text. */
  readonly mood: number | null;
}

export interface ReturnDoc extends StoredRecord {
  readonly product: string | null;
  readonly orderNumber: string | null;
  readonly quantity: number;
  readonly status: 'REQUESTED' | 'APPROVED' | 'ARRIVED' | 'REFUNDED' | 'EXCHANGED' | 'REJECTED';
  readonly reason: string | null;
  readonly requestedAt: Date;
  readonly completedAt: Date | null;
}

export interface DeviceDoc extends StoredRecord {
  readonly product: string | null;
  readonly serialNumber: string | null;
  readonly firmware: string | null;
  readonly status: 'ACTIVE' | 'INACTIVE' | 'RETIRED';
  readonly registeredAt: Date;
  readonly warrantyUntil: string | null;
}

export interface DeviceAlertDoc extends StoredRecord {
  readonly device: string;
  readonly code: string;
  readonly severity: 'INFO' | 'WARNING' | 'CRITICAL';
  readonly raisedAt: Date;
  readonly clearedAt: Date | null;
}

const text = { type: String, default: null };
const needed = { type: String, required: true };
const number = { type: Number, required: true };
const instant = { type: Date, required: true };
const maybe = { type: Date, default: null };
const mood = { type: Number, default: null };

function requesterSchema() {
  const schema = partySchema<RequesterDoc>({ supportPlan: text });
  listIndexes(schema, {}, ['supportPlan']); // Query.requesters
  return schema;
}

const message = { author: needed, sentAt: instant, text: needed, internal: { type: Boolean, required: true } };

const TICKET_FILTERS = ['number', 'status', 'priority', 'channel', 'category', 'assignee', 'product', 'reopenCount'];

function ticketSchema() {
  const schema = recordSchema<TicketDoc>({
    number: text,
    subject: text,
    status: needed,
    priority: needed,
    channel: text,
    category: text,
    assignee: text,
    product: text,
    openedAt: instant,
    firstResponseAt: maybe,
    resolvedAt: maybe,
    reopenCount: number,
    messages: [{ type: message, _id: false }],
    urgency: number,
    mood,
  });
  recordIndexes(schema, { openedAt: -1 }, TICKET_FILTERS); // Query.tickets
  schema.index({ urgency: -1, _id: -1 }); // the same by priority
  schema.index({ status: 1, urgency: -1, _id: -1 }); // the queue: those of a status, and those open
  return schema;
}

function callSchema() {
  const schema = recordSchema<CallDoc>({
    direction: needed,
    outcome: needed,
    startedAt: instant,
    durationSeconds: { type: Number, default: null },
    ticket: text,
    summary: text,
  });
  recordIndexes(schema, { startedAt: -1 }, ['ticket', 'outcome', 'direction']); // Query.calls
  return schema;
}

function surveySchema() {
  const schema = recordSchema<SurveyDoc>({
    kind: needed,
    score: number,
    answeredAt: instant,
    comment: text,
    ticket: text,
  });
  recordIndexes(schema, { answeredAt: -1 }, ['kind', 'score', 'ticket']); // Query.surveys
  return schema;
}

function reviewSchema() {
  const schema = recordSchema<ReviewDoc>({
    product: needed,
    rating: number,
    status: needed,
    title: text,
    text,
    writtenAt: instant,
    mood,
  });
  recordIndexes(schema, { writtenAt: -1 }, ['product', 'status', 'rating']); // Query.reviews
  return schema;
}

function returnSchema() {
  const schema = recordSchema<ReturnDoc>({
    product: text,
    orderNumber: text,
    quantity: number,
    status: needed,
    reason: text,
    requestedAt: instant,
    completedAt: maybe,
  });
  recordIndexes(schema, { requestedAt: -1 }, ['product', 'orderNumber', 'status']); // Query.returns
  return schema;
}

function deviceSchema() {
  const schema = recordSchema<DeviceDoc>({
    product: text,
    serialNumber: text,
    firmware: text,
    status: needed,
    registeredAt: instant,
    warrantyUntil: text,
  });
  recordIndexes(schema, { registeredAt: -1 }, ['product', 'serialNumber', 'status']); // Query.devices
  return schema;
}

function alertSchema() {
  const schema = recordSchema<DeviceAlertDoc>({
    device: needed,
    code: needed,
    severity: needed,
    raisedAt: instant,
    clearedAt: maybe,
  });
  recordIndexes(schema, { raisedAt: -1 }, ['device', 'clearedAt', 'severity', 'code']); // Query.deviceAlerts, Device.alerts
  return schema;
}

/** The models of service on its own database. */
export const serviceModels = (connection: Connection) => ({
  Requester: connection.model<RequesterDoc>('Requester', requesterSchema(), 'parties'),
  Ticket: connection.model<TicketDoc>('Ticket', ticketSchema(), 'tickets'),
  Call: connection.model<CallDoc>('Call', callSchema(), 'calls'),
  Survey: connection.model<SurveyDoc>('Survey', surveySchema(), 'surveys'),
  Review: connection.model<ReviewDoc>('Review', reviewSchema(), 'reviews'),
  Return: connection.model<ReturnDoc>('Return', returnSchema(), 'returns'),
  Device: connection.model<DeviceDoc>('Device', deviceSchema(), 'devices'),
  DeviceAlert: connection.model<DeviceAlertDoc>('DeviceAlert', alertSchema(), 'alerts'),
  Activity: connection.model<StoredActivity>('Activity', activitySchema(), 'activities'),
});

export type ServiceModels = ReturnType<typeof serviceModels>;
