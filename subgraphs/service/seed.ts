import type {
  CallInput,
  DeviceAlertInput,
  DeviceInput,
  RequesterInput,
  ReturnInput,
  ReviewInput,
  SurveyInput,
  TicketInput,
  TicketMessageInput,
} from './schema.generated.ts';

/** A requester that service accepts; what is given replaces what is usual. */
export const requester = (given: Partial<RequesterInput> = {}): RequesterInput => ({
  id: 'desk:1',
  card: { fullName: 'Ada Lovelace', mails: ['ada@example.com'] },
  supportPlan: 'standard',
  ...given,
});

/** A new ticket of one requester. */
export const ticket = (given: Partial<TicketInput> = {}): TicketInput => ({
  id: 'desk:t-1',
  party: 'desk:1',
  number: 'T-1',
  subject: 'The engine does not start',
  channel: 'mail',
  openedAt: new Date('2026-03-01T10:00:00Z'),
  ...given,
});

/** What an agent wrote two hours after the ticket was opened. */
export const message = (given: Partial<TicketMessageInput> = {}): TicketMessageInput => ({
  author: 'AGENT',
  sentAt: new Date('2026-03-01T12:00:00Z'),
  text: 'Have you turned the crank?',
  ...given,
});

/** An inbound call that was answered. */
export const call = (given: Partial<CallInput> = {}): CallInput => ({
  id: 'pbx:1',
  party: 'desk:1',
  startedAt: new Date('2026-03-02T09:00:00Z'),
  durationSeconds: 120,
  ...given,
});

/** A promoter's answer. */
export const survey = (given: Partial<SurveyInput> = {}): SurveyInput => ({
  id: 'survey:1',
  party: 'desk:1',
  kind: 'NPS',
  score: 9,
  answeredAt: new Date('2026-03-03T09:00:00Z'),
  ...given,
});

/** A published review of one product. */
export const review = (given: Partial<ReviewInput> = {}): ReviewInput => ({
  id: 'shop:rv-1',
  party: 'desk:1',
  product: 'ENGINE-1',
  rating: 4,
  title: 'Counts well',
  text: 'And steadily.',
  writtenAt: new Date('2026-03-04T09:00:00Z'),
  ...given,
});

/** A return of two pieces that waits for a decision. */
export const returned = (given: Partial<ReturnInput> = {}): ReturnInput => ({
  id: 'rma:1',
  party: 'desk:1',
  orderNumber: '2026-0001',
  quantity: 2,
  reason: 'Too large',
  requestedAt: new Date('2026-03-05T09:00:00Z'),
  ...given,
});

/** An active device. */
export const device = (given: Partial<DeviceInput> = {}): DeviceInput => ({
  id: 'iot:1',
  party: 'desk:1',
  serialNumber: 'SN-0001',
  registeredAt: new Date('2026-01-10T09:00:00Z'),
  ...given,
});

/** An open alert of that device. */
export const alert = (given: Partial<DeviceAlertInput> = {}): DeviceAlertInput => ({
  id: 'iot:a-1',
  party: 'desk:1',
  device: 'iot:1',
  code: 'BATTERY_LOW',
  raisedAt: new Date('2026-03-06T09:00:00Z'),
  ...given,
});
