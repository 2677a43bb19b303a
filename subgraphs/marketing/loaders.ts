import { createCardQuality } from '../../platform/domain/card-quality.ts';
import DataLoader from 'dataloader';
import { createActivities } from '../../platform/domain/activities.ts';
import { restsOnConsent } from '../../platform/access/purpose.ts';
import { clientError } from '../../platform/errors.ts';
import { byId } from '../../platform/documents.ts';
import { versionsOf } from '../../platform/query.ts';
import { createPageLoader } from '../../platform/domain/page.ts';
import { hintOf } from '../../platform/domain/party-index.ts';
import type { Reader } from '../../platform/domain/reader.ts';
import { createPastLoaders } from './as-of.ts';
import { createAttention } from './attention.ts';
import type {
  CampaignDoc,
  EngagementDoc,
  EngagementKind,
  InterestDoc,
  MarketingModels,
  SubscriberDoc,
} from './model.ts';
import type { ClockRow } from './features.ts';
import { kindsBySubscriber, kindsThatAre, type CampaignFigures, type KindFigures } from './rules.ts';

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

interface CampaignRow {
  readonly _id: { readonly campaign: string; readonly kind: EngagementKind };
  readonly total: number;
  readonly subscribers: number;
}

/** Of a caller with a row policy those whose engagements add up for it; null: everybody's do. */
async function allowedParties({ rows }: Reader): Promise<readonly string[] | null> {
  if (!rows) return null;
  const parties = await rows.parties();
  if (parties === null)
    throw clientError('ROWS_TOO_MANY', 'What a campaign brought is added up for a row policy that allows few parties.');
  return parties;
}

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: MarketingModels, reader: Reader) {
  const pages = <D extends { readonly _id: string }>(collection: string) => createPageLoader<D>(reader, collection);
  return {
    /** The subscriber of each party id. */
    subscriber: byId<SubscriberDoc>(db.Subscriber, reader.reads),
    campaign: byId<CampaignDoc>(db.Campaign, reader.reads),
    /** What the engagements of each campaign add up to: one command per batch. A group a subscriber costs most of it. */
    campaignFigures: new DataLoader<string, CampaignFigures>(async (campaigns) => {
      const parties = await allowedParties(reader);
      const apart = kindsBySubscriber(restsOnConsent(reader.caller));
      const party = { $cond: [{ $in: ['$kind', apart] }, '$party', null] };
      const rows = await db.Engagement.aggregate<CampaignRow>([
        {
          $match: { campaign: { $in: campaigns }, removed: { $ne: true }, ...(parties && { party: { $in: parties } }) },
        },
        { $group: { _id: { campaign: '$campaign', kind: '$kind', party }, count: { $sum: 1 } } },
        {
          $group: {
            _id: { campaign: '$_id.campaign', kind: '$_id.kind' },
            total: { $sum: '$count' },
            subscribers: { $sum: 1 },
          },
        },
      ]);
      const byCampaign = Map.groupBy(rows, ({ _id }) => _id.campaign);
      const figures = ({ _id: { kind }, total, subscribers }: CampaignRow): [EngagementKind, KindFigures] => [
        kind,
        { total, subscribers: apart.includes(kind) ? subscribers : null },
      ];
      return campaigns.map((id) => new Map((byCampaign.get(id) ?? []).map(figures)));
    }),
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
