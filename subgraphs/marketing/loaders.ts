import { createCardQuality } from '../../platform/domain/card-quality.ts';
import DataLoader from 'dataloader';
import { createActivities } from '../../platform/domain/activities.ts';
import { byId } from '../../platform/documents.ts';
import { versionsOf } from '../../platform/domain/versions.ts';
import { createPageLoader } from '../../platform/domain/page.ts';
import { hintOf } from '../../platform/domain/party-index.ts';
import type { Reader } from '../../platform/domain/reader.ts';
import { createPastLoaders } from './as-of.ts';
import { createAttention } from './attention.ts';
import { createCampaignFigures } from './campaign-figures.ts';
import type { CampaignDoc, EngagementDoc, InterestDoc, MarketingModels, SubscriberDoc } from './model.ts';
import type { ClockRow } from './features.ts';
import { kindsThatAre } from './rules.ts';

const SOCIAL_DAYS = 90;
const CLOCK_DAYS = 180;
const DAY_MS = 86_400_000;
/** Rows of a batch come in one piece, without a cursor's further round trips. */
const WHOLE = 100_000;

interface NetworkRow {
  readonly _id: { readonly party: string; readonly network: string };
  readonly engagements: number;
  readonly last: Date;
}

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: MarketingModels, reader: Reader) {
  const pages = <D extends { readonly _id: string }>(collection: string) => createPageLoader<D>(reader, collection);
  return {
    /** The subscriber of each party id. */
    subscriber: byId<SubscriberDoc>(db.Subscriber, reader.reads),
    campaign: byId<CampaignDoc>(db.Campaign, reader.reads),
    campaignFigures: createCampaignFigures(db, reader),
    /** Social engagement of each party in the last 90 days, by network: one command per batch. */
    networks: new DataLoader<string, readonly NetworkRow[]>(async (parties) => {
      const since = new Date(Date.now() - SOCIAL_DAYS * DAY_MS);
      const rows = await db.Engagement.aggregate<NetworkRow>([
        { $match: { party: { $in: parties }, kind: 'SOCIAL', removed: false, occurredAt: { $gte: since } } },
        {
          $group: {
            _id: { party: '$party', network: '$network' },
            engagements: { $sum: 1 },
            last: { $max: '$occurredAt' },
          },
        },
      ]).option({ batchSize: WHOLE, ...hintOf(db.Engagement) });
      const byParty = Map.groupBy(rows, ({ _id }) => _id.party);
      return parties.map((party) => byParty.get(party) ?? []);
    }),
    /** When each party engaged in the last 180 days: one command per batch. */
    clock: new DataLoader<string, readonly ClockRow[]>(async (parties) => {
      const since = new Date(Date.now() - CLOCK_DAYS * DAY_MS);
      const rows = await db.Engagement.aggregate<ClockRow>([
        {
          $match: {
            party: { $in: parties },
            removed: false,
            occurredAt: { $gte: since },
            kind: { $in: kindsThatAre(true) },
          },
        },
        {
          $group: {
            _id: {
              party: '$party',
              weekday: { $isoDayOfWeek: '$occurredAt' },
              hour: { $hour: '$occurredAt' },
            },
            engagements: { $sum: 1 },
          },
        },
      ]).option({ batchSize: WHOLE, ...hintOf(db.Engagement) });
      const byParty = Map.groupBy(rows, ({ _id }) => _id.party);
      return parties.map((party) => byParty.get(party) ?? []);
    }),
    engagement: byId<EngagementDoc>(db.Engagement, reader.reads),
    interest: byId<InterestDoc>(db.Interest, reader.reads),
    subscribers: pages<SubscriberDoc>('parties'),
    campaigns: createPageLoader<CampaignDoc>(reader, 'campaigns', 'nobody'),
    engagements: pages<EngagementDoc>('engagements'),
    interests: pages<InterestDoc>('interests'),
    activities: createActivities(db.Subscriber.db),
    attention: createAttention(db),
    past: createPastLoaders(db.Subscriber.db),
    /** Records in id order, counted. */
    quality: createCardQuality(db.Subscriber.db, reader.cards),
    /** Parties in id order, ids and versions only. */
    versions: versionsOf(db.Subscriber),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
