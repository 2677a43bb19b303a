import type { Caller } from '../../platform/caller.ts';
import type { Cursors } from '../../platform/cursor.ts';
import { byId } from '../../platform/mongo.ts';
import { createPageLoader } from '../../platform/page.ts';
import type { CampaignDoc, EngagementDoc, InterestDoc, MarketingModels, SubscriberDoc } from './model.ts';

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: MarketingModels, cursors: Cursors, caller: Caller) {
  const pages = <D extends { readonly _id: string }>(collection: string) =>
    createPageLoader<D>(db.Subscriber.db, collection, cursors, caller);
  return {
    /** The subscriber of each party id. */
    subscriber: byId<SubscriberDoc>(db.Subscriber),
    campaign: byId<CampaignDoc>(db.Campaign),
    engagement: byId<EngagementDoc>(db.Engagement),
    interest: byId<InterestDoc>(db.Interest),
    subscribers: pages<SubscriberDoc>('parties'),
    campaigns: pages<CampaignDoc>('campaigns'),
    engagements: pages<EngagementDoc>('engagements'),
    interests: pages<InterestDoc>('interests'),
    /** Parties in id order, ids and versions only. */
    versions: (after: string | null, first: number) =>
      db.Subscriber.find(after === null ? {} : { _id: { $gt: after } }, { version: 1 })
        .sort({ _id: 1 })
        .limit(first)
        .batchSize(first)
        .lean<Pick<SubscriberDoc, '_id' | 'version'>[]>(),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
