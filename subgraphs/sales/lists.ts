import { conditions, days, instants, moneyWithin, oneOf } from '../../platform/domain/filter.ts';
import type { List, Order, PageArgs } from '../../platform/domain/page.ts';
import type {
  ContactFilter,
  InteractionFilter,
  InteractionSort,
  LeadFilter,
  LeadSort,
  OpportunityFilter,
  OpportunitySort,
  OrganizationFilter,
  ProductFilter,
} from './schema.generated.ts';

type Parties = readonly string[] | null;
type Asked<F, S> = PageArgs & { filter?: F | null; sort?: S | null };

const OPEN_STAGES = ['PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION'];
const CLOSED_STAGES = ['WON', 'LOST'];
const BY_ID: Order = { field: '_id', direction: 1 };

const instant = (field: string, direction: 1 | -1): Order => ({ field, direction, instant: true });

const LEAD_ORDERS: Record<LeadSort, Order> = {
  CREATED_DESC: instant('createdAt', -1),
  CREATED_ASC: instant('createdAt', 1),
};

const OPPORTUNITY_ORDERS: Record<OpportunitySort, Order> = {
  OPENED_DESC: instant('openedAt', -1),
  OPENED_ASC: instant('openedAt', 1),
  CLOSE_DATE_DESC: { field: 'closeDate', direction: -1 },
  CLOSE_DATE_ASC: { field: 'closeDate', direction: 1 },
};

const INTERACTION_ORDERS: Record<InteractionSort, Order> = {
  OCCURRED_DESC: instant('occurredAt', -1),
  OCCURRED_ASC: instant('occurredAt', 1),
};

export const leads = (parties: Parties, { filter, sort }: Asked<LeadFilter, LeadSort>): List => ({
  name: 'leads',
  parties,
  filter: conditions(
    {
      status: oneOf(filter?.status),
      origin: oneOf(filter?.origin),
      product: filter?.product,
      createdAt: instants(filter?.createdAt),
    },
    filter,
  ),
  order: LEAD_ORDERS[sort ?? 'CREATED_DESC'],
});

export const opportunities = (parties: Parties, { filter, sort }: Asked<OpportunityFilter, OpportunitySort>): List => ({
  name: 'opportunities',
  parties,
  filter: conditions(
    {
      ...(filter?.open == null ? {} : { $and: [{ stage: { $in: filter.open ? OPEN_STAGES : CLOSED_STAGES } }] }),
      stage: oneOf(filter?.stage),
      openedAt: instants(filter?.openedAt),
      closeDate: days(filter?.closeDate),
      ...moneyWithin('amount', filter?.amount, filter?.currency),
      organization: filter?.organization,
      products: filter?.product,
    },
    filter,
  ),
  order: OPPORTUNITY_ORDERS[sort ?? 'OPENED_DESC'],
});

export const interactions = (parties: Parties, { filter, sort }: Asked<InteractionFilter, InteractionSort>): List => ({
  name: 'interactions',
  parties,
  filter: conditions(
    {
      kind: oneOf(filter?.kind),
      direction: filter?.direction,
      occurredAt: instants(filter?.occurredAt),
      product: filter?.product,
    },
    filter,
  ),
  order: INTERACTION_ORDERS[sort ?? 'OCCURRED_DESC'],
});

export const contacts = ({ filter }: { filter?: ContactFilter | null }): List => ({
  name: 'contacts',
  parties: null,
  filter: conditions({ ownedBy: filter?.ownedBy }, filter),
  order: BY_ID,
});

export const organizations = ({ filter }: { filter?: OrganizationFilter | null }): List => ({
  name: 'organizations',
  parties: null,
  filter: conditions(
    { domain: filter?.domain, industry: oneOf(filter?.industry), country: oneOf(filter?.country) },
    filter,
  ),
  order: { field: 'name', direction: 1 },
});

export const members = (organization: string): List => ({
  name: 'members',
  parties: null,
  filter: conditions({ organization }, null),
  order: BY_ID,
});

export const products = ({ filter }: { filter?: ProductFilter | null }): List => ({
  name: 'products',
  parties: null,
  filter: conditions({ category: oneOf(filter?.category) }, filter),
  order: BY_ID,
});
