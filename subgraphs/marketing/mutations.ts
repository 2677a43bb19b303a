import type { WriteOutcome } from '../../platform/domain/kind.ts';
import { mutationsOf } from '../../platform/domain/mutations.ts';
import { after } from '../../platform/domain/outcome.ts';
import type { MutationResolvers, Resolvers } from './schema.generated.ts';
import type { Context } from './types.ts';
import { campaignKind, interestKind, subscriberKind } from './writes.ts';

const subscriber = mutationsOf(() => subscriberKind);
const campaign = mutationsOf(() => campaignKind);
const interest = mutationsOf(() => interestKind);
const engagement = mutationsOf(({ kinds }: Context) => kinds.engagement);

export const Mutation: MutationResolvers = {
  upsertSubscriber: subscriber.one,
  upsertSubscribers: subscriber.many,
  removeSubscribers: subscriber.remove,
  upsertCampaign: campaign.one,
  upsertCampaigns: campaign.many,
  removeCampaigns: campaign.remove,
  upsertEngagement: engagement.one,
  upsertEngagements: engagement.many,
  removeEngagements: engagement.remove,
  upsertInterest: interest.one,
  upsertInterests: interest.many,
  removeInterests: interest.remove,
};

const outcome = (row: WriteOutcome) => row;

/** Payloads answer the row's outcome and what is stored after it. */
export const payloads = {
  SubscriberWrite: { outcome, subscriber: (row, _, { load }) => after(row, (id) => load.subscriber.load(id)) },
  CampaignWrite: { outcome, campaign: (row, _, { load }) => after(row, (id) => load.campaign.load(id)) },
  EngagementWrite: { outcome, engagement: (row, _, { load }) => after(row, (id) => load.engagement.load(id)) },
  InterestWrite: { outcome, interest: (row, _, { load }) => after(row, (id) => load.interest.load(id)) },
} satisfies Resolvers;
