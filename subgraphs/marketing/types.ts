import type { ActivityStub } from '../../platform/domain/activities.ts';
import type { CustomerAsOf, Past } from '../../platform/domain/as-of.ts';
import type { WriteOutcome as RowOutcome } from '../../platform/domain/kind.ts';
import type { Page } from '../../platform/domain/page.ts';
import type { CallerContext } from '../../platform/access/protect.ts';
import type { Cards } from '../../platform/seal/cards.ts';
import type { Tally } from '../../platform/domain/tally.ts';
import type { WriteTarget } from '../../platform/domain/writes.ts';
import type { Loaders } from './loaders.ts';
import type { CampaignDoc, EngagementDoc, InterestDoc, SubscriberDoc } from './model.ts';
import type { CampaignFigures } from './campaign-figures.ts';
import type { productKinds } from './writes.ts';

/** What each marketing resolver is given. */
export interface Context extends CallerContext {
  readonly cards: Cards;
  readonly load: Loaders;
  readonly target: WriteTarget;
  readonly kinds: ReturnType<typeof productKinds>;
}

export type CustomerAsOfMapper = CustomerAsOf;
export type CustomerMarketingAsOfMapper = Past;

/** What the plan brings of a customer; `links` only where a field requires them. */
export interface CustomerMapper {
  readonly id: string;
  readonly links?: readonly { readonly domain: string; readonly parties: readonly string[] }[];
}

/** The customer's parties in marketing. */
export interface CustomerMarketingMapper {
  readonly parties: readonly SubscriberDoc[];
}

/** A reference to a product, which sales owns. */
export interface ProductMapper {
  readonly sku: string;
}
export type MarketingFiguresMapper = Tally;
/** Counts by kind, over the time that the rates are asked for. */
export type EngagementRatesMapper = Tally;
export type CampaignFiguresMapper = CampaignFigures;
export type SubscriberMapper = SubscriberDoc;
export type CampaignMapper = CampaignDoc;
export type EngagementMapper = EngagementDoc;
export type InterestMapper = InterestDoc;
export type SubscriberConnectionMapper = Page<SubscriberDoc>;
export type CampaignConnectionMapper = Page<CampaignDoc>;
export type EngagementConnectionMapper = Page<EngagementDoc>;
export type InterestConnectionMapper = Page<InterestDoc>;
export type SubscriberWriteMapper = RowOutcome;
export type CampaignWriteMapper = RowOutcome;
export type EngagementWriteMapper = RowOutcome;
export type InterestWriteMapper = RowOutcome;
export type MarketingStubMapper = ActivityStub;
