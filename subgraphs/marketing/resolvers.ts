import { boundedSlices } from '../../platform/domain/activities.ts';
import { boundedIds, present } from '../../platform/domain/batch.ts';
import { partyCard } from '../../platform/domain/card.ts';
import { dayOf, recent, span, total } from '../../platform/domain/figures.ts';
import { within } from '../../platform/domain/page.ts';
import { productDays } from '../../platform/domain/product-days.ts';
import { at, branch, sum } from '../../platform/domain/tally.ts';
import { card } from '../../platform/seal/cards.ts';
import { asOfResolvers } from './as-of.ts';
import { campaignResponses, clockOf, marketingFeatures, networksOf } from './features.ts';
import { campaigns, engagements, interests, subscribers } from './lists.ts';
import { Mutation, payloads } from './mutations.ts';
import {
  activeCount,
  activeDays,
  affinities,
  byKind,
  byMonth,
  canonicalLanguage,
  kindCounts,
  KINDS,
  rate,
  recencyDays,
  share,
} from './rules.ts';
import type { Resolvers } from './schema.generated.ts';
import type { Context, CustomerMapper, CustomerMarketingMapper, MarketingFiguresMapper } from './types.ts';

const partiesOf = ({ parties }: CustomerMarketingMapper) => parties.map((party) => party._id);
const ever = (figures: MarketingFiguresMapper) => kindCounts(figures, null, new Date());

/** What every record answers alike. */
const record = {
  id: ({ _id }: { readonly _id: string }) => _id,
  party: ({ party }: { readonly party: string }) => ({ domain: 'marketing', id: party }),
  subscriber: ({ party }: { readonly party: string }, _: unknown, { load }: Context) => load.subscriber.load(party),
};

const partyIdsOf = ({ links }: CustomerMapper) => links?.find(({ domain }) => domain === 'marketing')?.parties ?? [];

const subscribersOf = async (customer: CustomerMapper, { load }: Context) =>
  present(await load.subscriber.loadMany(partyIdsOf(customer)));

const productsUntil = async (day: string, customer: CustomerMapper, { load }: Context) =>
  productDays(present(await load.attention(day).loadMany(partyIdsOf(customer))).flat());

export const resolvers: Resolvers = {
  Query: {
    subscriber: (_, { id }, { load }) => load.subscriber.load(id),
    subscribers: (_, args, { load }) => load.subscribers.load(subscribers(args), args),
    campaign: (_, { id }, { load }) => load.campaign.load(id),
    campaigns: (_, args, { load }) => load.campaigns.load(campaigns(args), args),
    engagement: (_, { id }, { load }) => load.engagement.load(id),
    engagements: (_, args, { load }) => load.engagements.load(engagements(null, args), args),
    interest: (_, { id }, { load }) => load.interest.load(id),
    interests: (_, args, { load }) => load.interests.load(interests(null, args), args),
    marketingPartyCards: (_, { ids }, { load, cards }) =>
      Promise.all(boundedIds(ids).map(async (id) => partyCard(await load.subscriber.load(id), cards))),
    marketingPartyVersions: (_, { after, first }, { load }) => load.versions(after, first),
    marketingPartyQuality: (_, { after, first, country }, { load }) =>
      load.quality(after ?? null, first, country ?? null),
    marketingActivities: (_, { slices, first, kinds }, { load }) =>
      load.activities(boundedSlices(slices), first, kinds ?? null),
  },
  Mutation,
  ...payloads,
  ...asOfResolvers,
  Customer: {
    marketing: async (customer, _, context, info) => {
      context.cards.expect(partyIdsOf(customer), info);
      return { parties: await subscribersOf(customer, context) };
    },
    marketingFeatures: async (customer, _, context) =>
      marketingFeatures(await subscribersOf(customer, context), new Date()),
    marketingFeaturesOn: async (customer, { day }, context) =>
      marketingFeatures(await subscribersOf(customer, context), new Date(day), true),
    campaignResponses: async (customer, { until, months }, context) =>
      campaignResponses(await subscribersOf(customer, context), months, until),
    marketingNetworks: async (customer, _, { load }) =>
      networksOf(present(await load.networks.loadMany(partyIdsOf(customer))).flat()),
    marketingClock: async (customer, _, { load }) =>
      clockOf(present(await load.clock.loadMany(partyIdsOf(customer))).flat()),
    marketingProducts: (customer, _, context) => productsUntil(dayOf(new Date()), customer, context),
    marketingProductsOn: (customer, { day }, context) => productsUntil(day, customer, context),
  },
  CustomerMarketing: {
    known: ({ parties }) => parties.length > 0,
    subscribers: ({ parties }) => [...parties],
    figures: ({ parties }) => sum(parties.map((each) => each.figures)),
    engagements: (customer, args, { load }) => load.engagements.load(engagements(partiesOf(customer), args), args),
    interests: (customer, args, { load }) => load.interests.load(interests(partiesOf(customer), args), args),
  },
  MarketingFigures: {
    engagements: (figures) => total(ever(figures)),
    activeEngagements: (figures) => activeCount(ever(figures)),
    engagementsByKind: (figures) => byKind(ever(figures)),
    engagementsByMonth: (figures, { months }) => byMonth(figures, months, new Date()),
    firstActiveOn: (figures) => span(branch(figures, 'days')).first,
    lastActiveOn: (figures) => span(branch(figures, 'days')).last,
    recencyDays: (figures) => recencyDays(figures, new Date()),
    activeDays,
    recentActive: (figures, { days }) => recent(branch(figures, 'days'), days, new Date()),
    rates: (figures, { months }) => kindCounts(figures, months ?? null, new Date()),
    affinities: (figures, { first, halfLifeDays }) => affinities(figures, first, halfLifeDays, new Date()),
  },
  EngagementRates: {
    delivered: (counts) => at(counts, 'MAIL_DELIVERED'),
    openRate: (counts) => rate(counts, 'MAIL_OPENED', 'MAIL_DELIVERED'),
    clickRate: (counts) => rate(counts, 'MAIL_CLICKED', 'MAIL_DELIVERED'),
    clickToOpenRate: (counts) => rate(counts, 'MAIL_CLICKED', 'MAIL_OPENED'),
    bounceRate: (counts) => rate(counts, 'MAIL_BOUNCED', 'MAIL_SENT'),
    unsubscribeRate: (counts) => rate(counts, 'MAIL_UNSUBSCRIBED', 'MAIL_DELIVERED'),
    adClickRate: (counts) => rate(counts, 'AD_CLICK', 'AD_IMPRESSION'),
  },
  Product: {
    __resolveReference: ({ sku }) => ({ sku }),
    engagements: ({ sku }, args, { load }) =>
      load.engagements.load(within(engagements(null, args), { product: sku }), args),
    pageViews: ({ sku }, args, { load }) =>
      load.engagements.load(within(engagements(null, args), { product: sku, kind: 'PAGE_VIEW' }), args),
  },
  Subscriber: {
    __resolveReference: ({ id }, { load }) => load.subscriber.load(id),
    card,
    id: record.id,
    // Version 1 kept it as it came.
    preferredLanguage: ({ preferredLanguage: tag }) => (tag === null ? null : (canonicalLanguage(tag) ?? tag)),
    party: ({ _id }) => ({ domain: 'marketing', id: _id }),
  },
  Campaign: {
    __resolveReference: ({ id }, { load }) => load.campaign.load(id),
    id: record.id,
    figures: ({ _id }, _, { load }) => load.campaignFigures(_id),
  },
  CampaignFigures: {
    sent: ({ total }) => total('MAIL_SENT'),
    delivered: ({ total }) => total('MAIL_DELIVERED'),
    bounced: ({ total }) => total('MAIL_BOUNCED'),
    opened: ({ total }) => total('MAIL_OPENED'),
    uniqueOpened: ({ unique }) => unique('MAIL_OPENED'),
    clicked: ({ total }) => total('MAIL_CLICKED'),
    uniqueClicked: ({ unique }) => unique('MAIL_CLICKED'),
    unsubscribed: ({ total }) => total('MAIL_UNSUBSCRIBED'),
    adImpressions: ({ total }) => total('AD_IMPRESSION'),
    uniqueAdImpressions: ({ unique }) => unique('AD_IMPRESSION'),
    adClicks: ({ total }) => total('AD_CLICK'),
    uniqueAdClicks: ({ unique }) => unique('AD_CLICK'),
    openRate: async ({ total, unique }) => share(await unique('MAIL_OPENED'), total('MAIL_DELIVERED')),
    clickRate: async ({ total, unique }) => share(await unique('MAIL_CLICKED'), total('MAIL_DELIVERED')),
    clickToOpenRate: async ({ unique }) => {
      const [clicked, opened] = await Promise.all([unique('MAIL_CLICKED'), unique('MAIL_OPENED')]);
      return share(clicked, opened);
    },
    bounceRate: ({ total }) => share(total('MAIL_BOUNCED'), total('MAIL_SENT')),
    unsubscribeRate: ({ total }) => share(total('MAIL_UNSUBSCRIBED'), total('MAIL_DELIVERED')),
    adClickRate: ({ total }) => share(total('AD_CLICK'), total('AD_IMPRESSION')),
  },
  Engagement: {
    __resolveReference: ({ id }, { load }) => load.engagement.load(id),
    ...record,
    channel: ({ kind }) => KINDS[kind].channel,
    active: ({ kind }) => KINDS[kind].active,
    campaign: ({ campaign }, _, { load }) => (campaign === null ? null : load.campaign.load(campaign)),
    product: ({ product }) => (product === null ? null : { sku: product }),
  },
  Interest: {
    __resolveReference: ({ id }, { load }) => load.interest.load(id),
    ...record,
  },
};
