import type { CardDoc } from '../../platform/card.ts';
import type { StoredActivity, StoredParty, StoredRecord } from '../../platform/kind.ts';
import { activitySchema, partySchema, recordSchema } from '../../platform/model.ts';
import type { Connection } from '../../platform/mongo.ts';

/** The party of service. */
export interface RequesterDoc extends StoredParty {
  readonly card: CardDoc | null;
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

function requesterSchema() {
  const schema = partySchema<RequesterDoc>({ supportPlan: text });
  schema.index({ supportPlan: 1, _id: 1 }); // Query.requesters(filter: { supportPlan })
  return schema;
}

const message = { author: needed, sentAt: instant, text: needed, internal: { type: Boolean, required: true } };

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
  });
  schema.index({ party: 1, openedAt: -1, _id: -1 }); // CustomerService.tickets, in any order
  schema.index({ openedAt: -1, _id: -1 }); // Query.tickets
  schema.index({ urgency: -1, _id: -1 }); // the same by priority
  schema.index({ status: 1, urgency: -1, _id: -1 }); // the queue: those of a status, and those open
  schema.index({ assignee: 1, openedAt: -1, _id: -1 }); // Query.tickets(filter: { assignee })
  schema.index({ product: 1, openedAt: -1, _id: -1 }); // Query.tickets(filter: { product })
  schema.index({ number: 1 }); // Query.tickets(filter: { number })
  schema.index({ priority: 1, openedAt: -1, _id: -1 }); // Query.tickets(filter: { priority })
  schema.index({ channel: 1, openedAt: -1, _id: -1 }); // Query.tickets(filter: { channel })
  schema.index({ category: 1, openedAt: -1, _id: -1 }); // Query.tickets(filter: { category })
  schema.index({ reopenCount: 1, openedAt: -1 }); // Query.tickets(filter: { reopened })
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
  schema.index({ party: 1, startedAt: -1, _id: -1 }); // CustomerService.calls
  schema.index({ startedAt: -1, _id: -1 }); // Query.calls
  schema.index({ ticket: 1 }); // Query.calls(filter: { ticket })
  schema.index({ outcome: 1, startedAt: -1, _id: -1 }); // Query.calls(filter: { outcome })
  schema.index({ direction: 1, startedAt: -1, _id: -1 }); // Query.calls(filter: { direction })
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
  schema.index({ party: 1, answeredAt: -1, _id: -1 }); // CustomerService.surveys
  schema.index({ answeredAt: -1, _id: -1 }); // Query.surveys
  schema.index({ score: 1, kind: 1, answeredAt: -1 }); // Query.surveys(filter: { score, kind })
  schema.index({ kind: 1, answeredAt: -1, _id: -1 }); // Query.surveys(filter: { kind })
  schema.index({ ticket: 1 }); // Query.surveys(filter: { ticket })
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
  });
  schema.index({ party: 1, writtenAt: -1, _id: -1 }); // CustomerService.reviews
  schema.index({ writtenAt: -1, _id: -1 }); // Query.reviews
  schema.index({ product: 1, writtenAt: -1, _id: -1 }); // Query.reviews(filter: { product })
  schema.index({ status: 1, writtenAt: -1, _id: -1 }); // Query.reviews(filter: { status })
  schema.index({ rating: 1, writtenAt: -1, _id: -1 }); // Query.reviews(filter: { rating })
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
  schema.index({ party: 1, requestedAt: -1, _id: -1 }); // CustomerService.returns
  schema.index({ requestedAt: -1, _id: -1 }); // Query.returns
  schema.index({ product: 1, requestedAt: -1, _id: -1 }); // Query.returns(filter: { product })
  schema.index({ orderNumber: 1 }); // Query.returns(filter: { orderNumber })
  schema.index({ status: 1, requestedAt: -1, _id: -1 }); // Query.returns(filter: { status })
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
  schema.index({ party: 1, registeredAt: -1, _id: -1 }); // CustomerService.devices
  schema.index({ registeredAt: -1, _id: -1 }); // Query.devices
  schema.index({ product: 1, registeredAt: -1, _id: -1 }); // Query.devices(filter: { product })
  schema.index({ serialNumber: 1 }); // Query.devices(filter: { serialNumber })
  schema.index({ status: 1, registeredAt: -1, _id: -1 }); // Query.devices(filter: { status })
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
  schema.index({ party: 1, raisedAt: -1, _id: -1 }); // CustomerService.deviceAlerts
  schema.index({ raisedAt: -1, _id: -1 }); // Query.deviceAlerts
  schema.index({ device: 1, raisedAt: -1, _id: -1 }); // Device.alerts
  schema.index({ clearedAt: 1, raisedAt: -1, _id: -1 }); // Query.deviceAlerts(filter: { open: true })
  schema.index({ severity: 1, raisedAt: -1, _id: -1 }); // Query.deviceAlerts(filter: { severity })
  schema.index({ code: 1, raisedAt: -1, _id: -1 }); // Query.deviceAlerts(filter: { code })
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
