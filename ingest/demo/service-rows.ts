import type { PartyRow, RecordRow } from './rows.ts';

/** The rows of a demo that go to service. */
export interface ServiceRowTypes {
  readonly requester: PartyRow & { readonly supportPlan: string };
  readonly ticket: TicketRow;
  readonly call: CallRow;
  readonly survey: SurveyRow;
  readonly review: ReviewRow;
  readonly return: ReturnRow;
  readonly device: DeviceRow;
  readonly deviceAlert: DeviceAlertRow;
}

export interface MessageRow {
  readonly author: 'REQUESTER' | 'AGENT' | 'SYSTEM';
  readonly sentAt: string;
  readonly text: string;
  readonly internal?: boolean;
}

export interface TicketRow extends RecordRow {
  readonly number: string;
  readonly subject: string;
  readonly status: 'NEW' | 'OPEN' | 'PENDING' | 'RESOLVED' | 'CLOSED';
  readonly priority: 'LOW' | 'NORMAL' | 'HIGH' | 'URGENT';
  readonly channel: string;
  readonly category: string;
  readonly assignee?: string;
  readonly product?: string;
  readonly openedAt: string;
  readonly resolvedAt?: string;
  readonly reopenCount: number;
  readonly messages: readonly MessageRow[];
}

interface CallRow extends RecordRow {
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly outcome: 'ANSWERED' | 'MISSED';
  readonly startedAt: string;
  readonly durationSeconds?: number;
  readonly ticket?: string;
  readonly summary?: string;
}

interface SurveyRow extends RecordRow {
  readonly kind: 'NPS' | 'CSAT';
  readonly score: number;
  readonly answeredAt: string;
  readonly comment?: string;
  readonly ticket?: string;
}

interface ReviewRow extends RecordRow {
  readonly product: string;
  readonly rating: number;
  readonly status: 'PUBLISHED' | 'PENDING';
  readonly title: string;
  readonly text: string;
  readonly writtenAt: string;
}

export interface ReturnRow extends RecordRow {
  readonly product: string;
  readonly orderNumber: string;
  readonly quantity: number;
  readonly status: 'REQUESTED' | 'APPROVED' | 'ARRIVED' | 'REFUNDED' | 'EXCHANGED' | 'REJECTED';
  readonly reason: string;
  readonly requestedAt: string;
  readonly completedAt?: string;
}

export interface DeviceRow extends RecordRow {
  readonly product: string;
  readonly serialNumber: string;
  readonly firmware: string;
  readonly status: 'ACTIVE' | 'RETIRED';
  readonly registeredAt: string;
  readonly warrantyUntil: string;
}

interface DeviceAlertRow extends RecordRow {
  readonly device: string;
  readonly code: string;
  readonly severity: 'INFO' | 'WARNING' | 'CRITICAL';
  readonly raisedAt: string;
  readonly clearedAt?: string;
}
