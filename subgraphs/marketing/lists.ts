import { conditions, instants, moneyWithin, oneOf } from '../../platform/domain/filter.ts';
import type { Filter } from '../../platform/mongo.ts';
import type { List, Order, PageArgs } from '../../platform/domain/page.ts';
import { canonicalLanguage, categoryKey, kindsOn, kindsThatAre } from './rules.ts';
import type {
  CampaignFilter,
  CampaignSort,
  EngagementFilter,
  EngagementSort,
  InterestFilter,
  InterestSort,
  SubscriberFilter,
} from './schema.generated.ts';

type Parties = readonly string[] | null;
type Asked<F, S> = PageArgs & { filter?: F | null; sort?: S | null };

const instant = (field: string, direction: 1 | -1): Order => ({ field, direction, instant: true });

const CAMPAIGN_ORDERS: Record<CampaignSort, Order> = {
  STARTS_DESC: { field: 'startsOn', direction: -1 },
  STARTS_ASC: { field: 'startsOn', direction: 1 },
};

const ENGAGEMENT_ORDERS: Record<EngagementSort, Order> = {
  OCCURRED_DESC: instant('occurredAt', -1),
  OCCURRED_ASC: instant('occurredAt', 1),
};

const INTEREST_ORDERS: Record<InterestSort, Order> = {
  STATED_DESC: instant('statedAt', -1),
  STATED_ASC: instant('statedAt', 1),
};

export const subscribers = ({ filter }: { filter?: SubscriberFilter | null }): List => ({
  name: 'subscribers',
  parties: null,
  filter: conditions(
    {
      preferredLanguage: oneOf(filter?.preferredLanguage?.map((tag) => canonicalLanguage(tag) ?? tag)),
      preferredChannels: oneOf(filter?.preferredChannel),
      mutedChannels: filter?.notMuted ? { $nin: [...filter.notMuted] } : undefined,
    },
    filter,
  ),
  order: { field: '_id', direction: 1 },
});

export const campaigns = ({ filter, sort }: Asked<CampaignFilter, CampaignSort>): List => ({
  name: 'campaigns',
  parties: null,
  filter: conditions(
    {
      channel: oneOf(filter?.channel),
      ...moneyWithin('budget', filter?.budget, filter?.currency),
      ...runsOn(filter?.runsOn),
    },
    filter,
  ),
  order: CAMPAIGN_ORDERS[sort ?? 'STARTS_DESC'],
});

const runsOn = (day: string | null | undefined): Filter =>
  day == null ? {} : { $and: [{ startsOn: { $lte: day } }, { $or: [{ endsOn: null }, { endsOn: { $gte: day } }] }] };

export const engagements = (parties: Parties, { filter, sort }: Asked<EngagementFilter, EngagementSort>): List => ({
  name: 'engagements',
  parties,
  filter: conditions(
    {
      ...kinds(filter),
      occurredAt: instants(filter?.occurredAt),
      campaign: filter?.campaign,
      product: filter?.product,
      category: oneOf(filter?.category?.map(categoryKey)),
    },
    filter,
  ),
  order: ENGAGEMENT_ORDERS[sort ?? 'OCCURRED_DESC'],
});

/** Channel and activity follow from the kind, so that each is a condition on kinds. */
function kinds(filter: EngagementFilter | null | undefined): Filter {
  const lists = [
    filter?.kind,
    filter?.channel && kindsOn(filter.channel),
    filter?.active == null ? null : kindsThatAre(filter.active),
  ].filter((list) => list != null);
  const [first, ...rest] = lists;
  return first ? { kind: { $in: first.filter((kind) => rest.every((list) => list.includes(kind))) } } : {};
}

export const interests = (parties: Parties, { filter, sort }: Asked<InterestFilter, InterestSort>): List => ({
  name: 'interests',
  parties,
  filter: conditions(
    { category: oneOf(filter?.category?.map(categoryKey)), statedAt: instants(filter?.statedAt) },
    filter,
  ),
  order: INTEREST_ORDERS[sort ?? 'STATED_DESC'],
});
