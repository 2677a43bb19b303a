import type { Money, PartyRow, RecordRow } from './rows.ts';

/** The rows of a demo that go to marketing. */
export interface MarketingRowTypes {
  readonly subscriber: SubscriberRow;
  readonly campaign: CampaignRow;
  readonly interest: InterestRow;
  readonly engagement: EngagementRow;
}

type Channel = 'MAIL' | 'SMS' | 'PHONE' | 'POST' | 'AD' | 'WEB' | 'APP' | 'SOCIAL';

interface SubscriberRow extends PartyRow {
  readonly preferredLanguage: string;
  readonly preferredChannels: readonly Channel[];
  readonly mutedChannels: readonly Channel[];
}

export interface CampaignRow {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  readonly objective: string;
  readonly budget: Money;
  readonly startsOn: string;
  readonly endsOn: string;
}

interface InterestRow extends RecordRow {
  readonly category: string;
  readonly points: number;
  readonly statedAt: string;
  readonly origin: string;
}

export interface EngagementRow extends RecordRow {
  readonly kind:
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
  readonly occurredAt: string;
  readonly campaign?: string;
  readonly product?: string;
  readonly category?: string;
  readonly page?: string;
  readonly event?: string;
  readonly network?: string;
  readonly action?: 'FOLLOW' | 'LIKE' | 'COMMENT' | 'SHARE' | 'MENTION' | 'MESSAGE';
  readonly form?: string;
  readonly text?: string;
}
