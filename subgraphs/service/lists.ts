import { conditions, instants, oneOf } from '../../platform/domain/filter.ts';
import type { Filter } from '../../platform/mongo.ts';
import type { List, Order, PageArgs } from '../../platform/domain/page.ts';
import { OPEN_STATUSES, SOLVED_STATUSES } from './rules.ts';
import type {
  CallFilter,
  CallSort,
  DeviceAlertFilter,
  DeviceAlertSort,
  DeviceFilter,
  DeviceSort,
  IntRange,
  RequesterFilter,
  ReturnFilter,
  ReturnSort,
  ReviewFilter,
  ReviewSort,
  SurveyFilter,
  SurveySort,
  TicketFilter,
  TicketSort,
} from './schema.generated.ts';

type Parties = readonly string[] | null;
type Asked<F, S> = PageArgs & { filter?: F | null; sort?: S | null };

const instant = (field: string, direction: 1 | -1): Order => ({ field, direction, instant: true });

const TICKET_ORDERS: Record<TicketSort, Order> = {
  OPENED_DESC: instant('openedAt', -1),
  OPENED_ASC: instant('openedAt', 1),
  PRIORITY_DESC: { field: 'urgency', direction: -1 },
};

const CALL_ORDERS: Record<CallSort, Order> = {
  STARTED_DESC: instant('startedAt', -1),
  STARTED_ASC: instant('startedAt', 1),
};

const SURVEY_ORDERS: Record<SurveySort, Order> = {
  ANSWERED_DESC: instant('answeredAt', -1),
  ANSWERED_ASC: instant('answeredAt', 1),
};

const REVIEW_ORDERS: Record<ReviewSort, Order> = {
  WRITTEN_DESC: instant('writtenAt', -1),
  WRITTEN_ASC: instant('writtenAt', 1),
};

const RETURN_ORDERS: Record<ReturnSort, Order> = {
  REQUESTED_DESC: instant('requestedAt', -1),
  REQUESTED_ASC: instant('requestedAt', 1),
};

const DEVICE_ORDERS: Record<DeviceSort, Order> = {
  REGISTERED_DESC: instant('registeredAt', -1),
  REGISTERED_ASC: instant('registeredAt', 1),
};

const ALERT_ORDERS: Record<DeviceAlertSort, Order> = {
  RAISED_DESC: instant('raisedAt', -1),
  RAISED_ASC: instant('raisedAt', 1),
};

/** From `gte` to `lte`, both included; undefined when neither is given. */
function within(range: IntRange | null | undefined): Filter | undefined {
  const bounds = {
    ...(range?.gte == null ? {} : { $gte: range.gte }),
    ...(range?.lte == null ? {} : { $lte: range.lte }),
  };
  return Object.keys(bounds).length > 0 ? bounds : undefined;
}

export const requesters = ({ filter }: { filter?: RequesterFilter | null }): List => ({
  name: 'requesters',
  parties: null,
  filter: conditions({ supportPlan: oneOf(filter?.supportPlan) }, filter),
  order: { field: '_id', direction: 1 },
});

export const tickets = (parties: Parties, { filter, sort }: Asked<TicketFilter, TicketSort>): List => ({
  name: 'tickets',
  parties,
  filter: conditions(
    {
      number: filter?.number,
      status: oneOf(filter?.status),
      ...(filter?.open == null
        ? {}
        : { $and: [{ status: { $in: filter.open ? [...OPEN_STATUSES] : [...SOLVED_STATUSES] } }] }),
      priority: oneOf(filter?.priority),
      channel: oneOf(filter?.channel),
      category: oneOf(filter?.category),
      assignee: filter?.assignee,
      product: filter?.product,
      openedAt: instants(filter?.openedAt),
      ...(filter?.reopened == null ? {} : { reopenCount: filter.reopened ? { $gt: 0 } : 0 }),
    },
    filter,
  ),
  order: TICKET_ORDERS[sort ?? 'OPENED_DESC'],
});

export const calls = (parties: Parties, { filter, sort }: Asked<CallFilter, CallSort>): List => ({
  name: 'calls',
  parties,
  filter: conditions(
    {
      direction: filter?.direction,
      outcome: oneOf(filter?.outcome),
      startedAt: instants(filter?.startedAt),
      ticket: filter?.ticket,
    },
    filter,
  ),
  order: CALL_ORDERS[sort ?? 'STARTED_DESC'],
});

export const surveys = (parties: Parties, { filter, sort }: Asked<SurveyFilter, SurveySort>): List => ({
  name: 'surveys',
  parties,
  filter: conditions(
    {
      kind: filter?.kind,
      score: within(filter?.score),
      answeredAt: instants(filter?.answeredAt),
      ticket: filter?.ticket,
    },
    filter,
  ),
  order: SURVEY_ORDERS[sort ?? 'ANSWERED_DESC'],
});

export const reviews = (parties: Parties, { filter, sort }: Asked<ReviewFilter, ReviewSort>): List => ({
  name: 'reviews',
  parties,
  filter: conditions(
    {
      product: filter?.product,
      status: oneOf(filter?.status),
      rating: within(filter?.rating),
      writtenAt: instants(filter?.writtenAt),
    },
    filter,
  ),
  order: REVIEW_ORDERS[sort ?? 'WRITTEN_DESC'],
});

export const returns = (parties: Parties, { filter, sort }: Asked<ReturnFilter, ReturnSort>): List => ({
  name: 'returns',
  parties,
  filter: conditions(
    {
      product: filter?.product,
      orderNumber: filter?.orderNumber,
      status: oneOf(filter?.status),
      requestedAt: instants(filter?.requestedAt),
    },
    filter,
  ),
  order: RETURN_ORDERS[sort ?? 'REQUESTED_DESC'],
});

export const devices = (parties: Parties, { filter, sort }: Asked<DeviceFilter, DeviceSort>): List => ({
  name: 'devices',
  parties,
  filter: conditions(
    {
      serialNumber: filter?.serialNumber,
      product: filter?.product,
      status: oneOf(filter?.status),
      registeredAt: instants(filter?.registeredAt),
    },
    filter,
  ),
  order: DEVICE_ORDERS[sort ?? 'REGISTERED_DESC'],
});

export const alerts = (parties: Parties, { filter, sort }: Asked<DeviceAlertFilter, DeviceAlertSort>): List => ({
  name: 'deviceAlerts',
  parties,
  filter: conditions(
    {
      device: filter?.device,
      code: oneOf(filter?.code),
      severity: oneOf(filter?.severity),
      ...(filter?.open == null ? {} : { clearedAt: filter.open ? { $eq: null } : { $ne: null } }),
      raisedAt: instants(filter?.raisedAt),
    },
    filter,
  ),
  order: ALERT_ORDERS[sort ?? 'RAISED_DESC'],
});

/** What one device reported. */
export const alertsOf = (device: string, asked: Asked<DeviceAlertFilter, DeviceAlertSort>): List =>
  alerts(null, { ...asked, filter: { ...asked.filter, device } });
