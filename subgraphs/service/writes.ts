import { mergeCard } from '../../platform/domain/card.ts';
import type { Check } from '../../platform/domain/check.ts';
import type { Kind } from '../../platform/domain/kind.ts';
import { checkSku, type KnowProducts, type Products } from '../../platform/domain/products.ts';
import type {
  CallDoc,
  DeviceAlertDoc,
  DeviceDoc,
  RequesterDoc,
  ReturnDoc,
  ReviewDoc,
  SurveyDoc,
  TicketDoc,
} from './model.ts';
import { mergeMessages } from './messages.ts';
import { reviewMood, ticketMood } from './moods.ts';
import {
  alertTally,
  callTally,
  deviceTally,
  returnTally,
  reviewTally,
  surveyTally,
  ticketTally,
  urgencyOf,
} from './rules.ts';
import type {
  CallInput,
  DeviceAlertInput,
  DeviceInput,
  RequesterInput,
  ReturnInput,
  ReviewInput,
  SurveyInput,
  TicketInput,
} from './schema.generated.ts';

const LONG_TEXT = 10_000;

/** A requester that only records point at. */
export const BARE_REQUESTER = { card: null, supportPlan: null } satisfies Partial<RequesterDoc>;

export const requesterKind: Kind<RequesterDoc, RequesterInput> = {
  name: 'requester',
  collection: 'parties',
  party: 'self',
  schemaVersion: 1,
  merge: (input, stored, check) => ({
    card: mergeCard(input.card, stored?.card ?? null, check),
    supportPlan: check.text('supportPlan', check.merge(input.supportPlan, stored?.supportPlan), 100),
  }),
};

export const callKind: Kind<CallDoc, CallInput> = {
  name: 'call',
  collection: 'calls',
  party: 'owner',
  schemaVersion: 1,
  merge: (input, stored, check) => ({
    direction: check.merge(input.direction, stored?.direction) ?? 'INBOUND',
    outcome: check.merge(input.outcome, stored?.outcome) ?? 'ANSWERED',
    startedAt: instant('startedAt', input.startedAt, stored?.startedAt, check),
    durationSeconds: check.range(
      'durationSeconds',
      check.merge(input.durationSeconds, stored?.durationSeconds),
      0,
      86_400,
    ),
    ticket: reference('ticket', input.ticket, stored?.ticket, check),
    summary: check.text('summary', check.merge(input.summary, stored?.summary), LONG_TEXT),
  }),
  contribution: callTally,
  activity: ({ outcome, startedAt }) => ({ kind: 'CALL', at: startedAt, title: `Call, ${outcome.toLowerCase()}` }),
};

export const surveyKind: Kind<SurveyDoc, SurveyInput> = {
  name: 'survey',
  collection: 'surveys',
  party: 'owner',
  schemaVersion: 1,
  merge: (input, stored, check) => {
    const kind = check.required('kind', check.merge(input.kind, stored?.kind));
    const [min, max] = kind === 'CSAT' ? [1, 5] : [0, 10];
    return {
      kind,
      score: check.required('score', check.range('score', check.merge(input.score, stored?.score), min, max)),
      answeredAt: instant('answeredAt', input.answeredAt, stored?.answeredAt, check),
      comment: check.text('comment', check.merge(input.comment, stored?.comment), LONG_TEXT),
      ticket: reference('ticket', input.ticket, stored?.ticket, check),
    };
  },
  contribution: surveyTally,
  activity: ({ kind, score, answeredAt }) => ({ kind: 'SURVEY', at: answeredAt, title: `${kind}, ${score}` }),
};

export const alertKind: Kind<DeviceAlertDoc, DeviceAlertInput> = {
  name: 'alert',
  collection: 'alerts',
  party: 'owner',
  schemaVersion: 1,
  merge: (input, stored, check) => {
    const raisedAt = instant('raisedAt', input.raisedAt, stored?.raisedAt, check);
    return {
      device: check.required('device', reference('device', input.device, stored?.device, check)),
      code: check.required('code', check.text('code', check.merge(input.code, stored?.code), 100)),
      severity: check.merge(input.severity, stored?.severity) ?? 'WARNING',
      raisedAt,
      clearedAt: after('clearedAt', check.merge(input.clearedAt, stored?.clearedAt), 'raisedAt', raisedAt, check),
    };
  },
  contribution: alertTally,
  activity: ({ severity, raisedAt }) => ({
    kind: 'ALERT',
    at: raisedAt,
    title: `Device alert, ${severity.toLowerCase()}`,
  }),
};

/** The kinds that name products, which sales is asked about before the transaction. */
export const productKinds = (know: KnowProducts) => ({
  ticket: ticketKind(know),
  review: reviewKind(know),
  return: returnKind(know),
  device: deviceKind(know),
});

/** What the rows name as their product, asked of sales at once. */
const consult = (know: KnowProducts) => (inputs: readonly { readonly product?: string | null }[]) =>
  know(inputs.flatMap(({ product }) => product ?? []));

const ticketKind = (know: KnowProducts): Kind<TicketDoc, TicketInput, Products> => ({
  name: 'ticket',
  collection: 'tickets',
  party: 'owner',
  schemaVersion: 2,
  consult: consult(know),
  merge: (input, stored, check, products) => {
    const openedAt = instant('openedAt', input.openedAt, stored?.openedAt, check);
    const priority = check.merge(input.priority, stored?.priority) ?? 'NORMAL';
    const later = (path: 'firstResponseAt' | 'resolvedAt') =>
      after(path, check.merge(input[path], stored?.[path]), 'openedAt', openedAt, check);
    const short = (path: 'number' | 'channel' | 'category') =>
      check.text(path, check.merge(input[path], stored?.[path]), 100);
    const subject = check.text('subject', check.merge(input.subject, stored?.subject));
    const messages = mergeMessages(input.messages, stored?.messages, check);
    return {
      number: short('number'),
      subject,
      status: check.merge(input.status, stored?.status) ?? 'NEW',
      priority,
      channel: short('channel'),
      category: short('category'),
      assignee: check.text('assignee', check.merge(input.assignee, stored?.assignee), 200),
      product: product(input.product, stored?.product, check, products),
      openedAt,
      firstResponseAt: later('firstResponseAt'),
      resolvedAt: later('resolvedAt'),
      reopenCount: check.range('reopenCount', check.merge(input.reopenCount, stored?.reopenCount) ?? 0, 0, 1_000)!,
      messages,
      urgency: openedAt ? urgencyOf(priority, openedAt) : 0,
      mood: ticketMood(subject, messages),
    };
  },
  contribution: ticketTally,
  activity: ({ status, openedAt }) => ({ kind: 'TICKET', at: openedAt, title: `Ticket, ${shown(status)}` }),
});

const reviewKind = (know: KnowProducts): Kind<ReviewDoc, ReviewInput, Products> => ({
  name: 'review',
  collection: 'reviews',
  party: 'owner',
  schemaVersion: 2,
  consult: consult(know),
  merge: (input, stored, check, products) => {
    const title = check.text('title', check.merge(input.title, stored?.title));
    const text = check.text('text', check.merge(input.text, stored?.text), LONG_TEXT);
    return {
      product: check.required('product', product(input.product, stored?.product, check, products)),
      rating: check.required('rating', check.range('rating', check.merge(input.rating, stored?.rating), 1, 5)),
      status: check.merge(input.status, stored?.status) ?? 'PUBLISHED',
      title,
      text,
      writtenAt: instant('writtenAt', input.writtenAt, stored?.writtenAt, check),
      mood: reviewMood({ title, text }),
    };
  },
  contribution: reviewTally,
  activity: ({ rating, writtenAt }) => ({ kind: 'REVIEW', at: writtenAt, title: `Review, ${rating} of 5` }),
});

const returnKind = (know: KnowProducts): Kind<ReturnDoc, ReturnInput, Products> => ({
  name: 'return',
  collection: 'returns',
  party: 'owner',
  schemaVersion: 1,
  consult: consult(know),
  merge: (input, stored, check, products) => {
    const requestedAt = instant('requestedAt', input.requestedAt, stored?.requestedAt, check);
    const completedAt = check.merge(input.completedAt, stored?.completedAt);
    return {
      product: product(input.product, stored?.product, check, products),
      orderNumber: check.text('orderNumber', check.merge(input.orderNumber, stored?.orderNumber), 100),
      quantity: check.range('quantity', check.merge(input.quantity, stored?.quantity) ?? 1, 1, 1_000_000)!,
      status: check.merge(input.status, stored?.status) ?? 'REQUESTED',
      reason: check.text('reason', check.merge(input.reason, stored?.reason)),
      requestedAt,
      completedAt: after('completedAt', completedAt, 'requestedAt', requestedAt, check),
    };
  },
  contribution: returnTally,
  activity: ({ status, requestedAt }) => ({ kind: 'RETURN', at: requestedAt, title: `Return, ${shown(status)}` }),
});

const deviceKind = (know: KnowProducts): Kind<DeviceDoc, DeviceInput, Products> => ({
  name: 'device',
  collection: 'devices',
  party: 'owner',
  schemaVersion: 1,
  consult: consult(know),
  merge: (input, stored, check, products) => ({
    product: product(input.product, stored?.product, check, products),
    serialNumber: check.text('serialNumber', check.merge(input.serialNumber, stored?.serialNumber), 100),
    firmware: check.text('firmware', check.merge(input.firmware, stored?.firmware), 100),
    status: check.merge(input.status, stored?.status) ?? 'ACTIVE',
    registeredAt: instant('registeredAt', input.registeredAt, stored?.registeredAt, check),
    warrantyUntil: check.merge(input.warrantyUntil, stored?.warrantyUntil),
  }),
  contribution: deviceTally,
  activity: ({ status, registeredAt }) => ({ kind: 'DEVICE', at: registeredAt, title: `Device, ${shown(status)}` }),
});

type Given<T> = T | null | undefined;

const shown = (status: string): string => status.toLowerCase().replaceAll('_', ' ');

/** A required instant that has come. */
const instant = (path: string, given: Given<Date>, stored: Given<Date>, check: Check): Date =>
  check.required(path, check.past(path, check.merge(given, stored)));

/** An instant that has come, and not before another of the same row. */
function after(path: string, value: Date | null, startPath: string, start: Date | null, check: Check): Date | null {
  if (start && value && value < start)
    check.fail('OUT_OF_RANGE', path, `${path} is not before ${startPath}; an earlier instant came.`);
  return check.past(path, value);
}

/** The id of another record of service, which may arrive later. */
function reference(path: string, given: Given<string>, stored: Given<string>, check: Check): string | null {
  const id = check.merge(given, stored);
  return id === null ? null : check.id(path, id);
}

/** A sku that sales knows, or knew when it was stored. */
function product(given: Given<string>, stored: Given<string>, check: Check, products: Products): string | null {
  if (given != null) checkSku('product', given, check, products);
  return check.merge(given, stored);
}
