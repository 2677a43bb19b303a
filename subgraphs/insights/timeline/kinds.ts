import type { ActivityKind } from '../schema.generated.ts';

interface KindOf {
  readonly kind: ActivityKind;
  readonly type: string;
}

const of = (kind: ActivityKind, type: string): KindOf => ({ kind, type: `${type}Activity` });

const engagement = of('ENGAGEMENT', 'Engagement');

/** What the stubs of each domain are called, and what a client sees of them. */
export const STUB_KINDS: Readonly<Record<string, Readonly<Record<string, KindOf>>>> = {
  sales: {
    MEMBERSHIP: of('MEMBERSHIP', 'Membership'),
    LEAD: of('LEAD', 'Lead'),
    OPPORTUNITY: of('OPPORTUNITY', 'Opportunity'),
    INTERACTION: of('INTERACTION', 'Interaction'),
  },
  marketing: {
    INTEREST: of('INTEREST', 'Interest'),
    MAIL_OPENED: engagement,
    MAIL_CLICKED: engagement,
    MAIL_BOUNCED: engagement,
    MAIL_UNSUBSCRIBED: engagement,
    AD_CLICK: engagement,
    SOCIAL: engagement,
    FORM: engagement,
  },
  service: {
    TICKET: of('TICKET', 'Ticket'),
    CALL: of('CALL', 'Call'),
    SURVEY: of('SURVEY', 'Survey'),
    REVIEW: of('REVIEW', 'Review'),
    RETURN: of('RETURN', 'Return'),
    DEVICE: of('DEVICE', 'Device'),
    ALERT: of('ALERT', 'DeviceAlert'),
  },
  finance: {
    ORDER: of('ORDER', 'Order'),
    INVOICE: of('INVOICE', 'Invoice'),
    PAYMENT: of('PAYMENT', 'Payment'),
    REFUND: of('REFUND', 'Refund'),
    SUBSCRIPTION: of('SUBSCRIPTION', 'Subscription'),
  },
};

/** What a domain calls the kinds that are wanted; null: all of them. Empty where it has none of them. */
export const stubKinds = (domain: string, wanted: readonly ActivityKind[] | null): string[] | null =>
  wanted === null
    ? null
    : Object.entries(STUB_KINDS[domain] ?? {}).flatMap(([stub, { kind }]) => (wanted.includes(kind) ? stub : []));
