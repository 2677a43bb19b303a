import type { StoredCard } from '../../platform/seal/cards.ts';
import type { Stored, StoredActivity, StoredParty, StoredRecord } from '../../platform/domain/kind.ts';
import {
  activitySchema,
  documentSchema,
  listIndexes,
  money,
  partySchema,
  recordIndexes,
  recordSchema,
} from '../../platform/domain/model.ts';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import type { Connection } from '../../platform/mongo.ts';

export type MarketingChannel = 'MAIL' | 'SMS' | 'PHONE' | 'POST' | 'AD' | 'WEB' | 'APP' | 'SOCIAL';

/** The party of marketing. */
export interface SubscriberDoc extends StoredParty {
  readonly card: StoredCard | null;
  readonly preferredLanguage: string | null;
  readonly preferredChannels: readonly MarketingChannel[];
  readonly mutedChannels: readonly MarketingChannel[];
}

export interface CampaignDoc extends Stored {
  readonly name: string;
  readonly channel: MarketingChannel;
  readonly objective: string | null;
  readonly budget: MoneyMinor | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export type EngagementKind =
  | 'MAIL_SENT'
  | 'MAIL_DELIVERED'
  | 'MAIL_OPENED'
  | 'MAIL_CLICKED'
  | 'MAIL_BOUNCED'
  | 'MAIL_UNSUBSCRIBED'
  | 'AD_IMPRESSION'
  | 'AD_CLICK'
  | 'PAGE_VIEW'
  | 'APP_EVENT'
  | 'SOCIAL'
  | 'FORM';

export type SocialAction = 'FOLLOW' | 'UNFOLLOW' | 'LIKE' | 'COMMENT' | 'SHARE' | 'MENTION' | 'MESSAGE';

/** Which details an engagement has follows from its kind (`KINDS` of rules.ts); the others are null. */
export interface EngagementDoc extends StoredRecord {
  readonly kind: EngagementKind;
  readonly occurredAt: Date;
  readonly campaign: string | null;
  readonly product: string | null;
  readonly category: string | null;
  readonly page: string | null;
  readonly event: string | null;
  readonly network: string | null;
  readonly action: SocialAction | null;
  readonly form: string | null;
  readonly text: string | null;
}

export interface InterestDoc extends StoredRecord {
  readonly category: string;
  readonly points: number;
  readonly statedAt: Date;
  readonly origin: string | null;
}

const text = { type: String, default: null };
const needed = { type: String, required: true };
const instant = { type: Date, required: true };

function subscriberSchema() {
  const fields = { preferredLanguage: text, preferredChannels: [String], mutedChannels: [String] };
  const schema = partySchema<SubscriberDoc>(fields);
  listIndexes(schema, {}, ['preferredLanguage', 'preferredChannels']); // Query.subscribers
  return schema;
}

function campaignSchema() {
  const schema = documentSchema<CampaignDoc>({
    name: needed,
    channel: needed,
    objective: text,
    budget: money,
    startsOn: needed,
    endsOn: text,
  });
  listIndexes(schema, { startsOn: -1 }, ['channel', 'budget.currency', 'budget.amountMinor']); // Query.campaigns
  return schema;
}

function engagementSchema() {
  const schema = recordSchema<EngagementDoc>({
    kind: needed,
    occurredAt: instant,
    campaign: text,
    product: text,
    category: text,
    page: text,
    event: text,
    network: text,
    action: text,
    form: text,
    text,
  });
  recordIndexes(schema, { occurredAt: -1 }, ['kind', 'campaign', 'product', 'category']); // Query.engagements
  return schema;
}

function interestSchema() {
  const schema = recordSchema<InterestDoc>({
    category: needed,
    points: { type: Number, required: true },
    statedAt: instant,
    origin: text,
  });
  recordIndexes(schema, { statedAt: -1 }, ['category']); // Query.interests
  return schema;
}

/** The models of marketing on its own database. */
export const marketingModels = (connection: Connection) => ({
  Subscriber: connection.model<SubscriberDoc>('Subscriber', subscriberSchema(), 'parties'),
  Campaign: connection.model<CampaignDoc>('Campaign', campaignSchema(), 'campaigns'),
  Engagement: connection.model<EngagementDoc>('Engagement', engagementSchema(), 'engagements'),
  Interest: connection.model<InterestDoc>('Interest', interestSchema(), 'interests'),
  Activity: connection.model<StoredActivity>('Activity', activitySchema(), 'activities'),
});

export type MarketingModels = ReturnType<typeof marketingModels>;
