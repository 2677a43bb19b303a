import { mergeCard } from '../../platform/domain/card.ts';
import type { Check } from '../../platform/domain/check.ts';
import type { Kind } from '../../platform/domain/kind.ts';
import { checkSku, type KnowProducts, type Products } from '../../platform/domain/products.ts';
import type { CampaignDoc, EngagementDoc, InterestDoc, MarketingChannel, SubscriberDoc } from './model.ts';
import { mergeDetails } from './details.ts';
import { canonicalLanguage, CATEGORY, categoryKey, engagementTally, interestTally, KINDS } from './rules.ts';
import type { CampaignInput, EngagementInput, InterestInput, SubscriberInput } from './schema.generated.ts';

/** A subscriber that only records point at. */
export const BARE_SUBSCRIBER = {
  schemaVersion: 2,
  card: null,
  preferredLanguage: null,
  preferredChannels: [],
  mutedChannels: [],
} satisfies Partial<SubscriberDoc>;

export const subscriberKind: Kind<SubscriberDoc, SubscriberInput> = {
  name: 'subscriber',
  collection: 'parties',
  party: 'self',
  schemaVersion: 2,
  merge: (input, stored, check) => {
    const preferredChannels = channels('preferredChannels', input.preferredChannels, stored?.preferredChannels, check);
    const mutedChannels = channels('mutedChannels', input.mutedChannels, stored?.mutedChannels, check);
    const both = preferredChannels.find((channel) => mutedChannels.includes(channel));
    if (both)
      check.fail('INVALID', 'preferredChannels', `No channel is preferred and muted at once; ${both} came as both.`);
    return {
      card: mergeCard(input.card, stored?.card ?? null, check),
      preferredLanguage: language(check.merge(input.preferredLanguage, stored?.preferredLanguage), check),
      preferredChannels,
      mutedChannels: mutedChannels.toSorted(),
    };
  },
};

export const campaignKind: Kind<CampaignDoc, CampaignInput> = {
  name: 'campaign',
  collection: 'campaigns',
  party: 'none',
  schemaVersion: 1,
  merge: (input, stored, check) => {
    const startsOn = check.required('startsOn', check.merge(input.startsOn, stored?.startsOn));
    const endsOn = check.merge(input.endsOn, stored?.endsOn);
    if (startsOn && endsOn && endsOn < startsOn)
      check.fail('OUT_OF_RANGE', 'endsOn', `endsOn is not before startsOn, ${startsOn}; ${endsOn} came.`);
    return {
      name: check.required('name', check.text('name', check.merge(input.name, stored?.name), 200)),
      channel: check.required('channel', check.merge(input.channel, stored?.channel)),
      objective: check.text('objective', check.merge(input.objective, stored?.objective), 100),
      budget: check.money('budget', input.budget, stored?.budget),
      startsOn,
      endsOn,
    };
  },
};

export const interestKind: Kind<InterestDoc, InterestInput> = {
  name: 'interest',
  collection: 'interests',
  party: 'owner',
  schemaVersion: 1,
  merge: (input, stored, check) => ({
    category: check.required('category', category(input.category, stored?.category, check)),
    points: check.range('points', check.merge(input.points, stored?.points), 1, 100) ?? 10,
    statedAt: instant('statedAt', input.statedAt, stored?.statedAt, check),
    origin: check.text('origin', check.merge(input.origin, stored?.origin), 100),
  }),
  contribution: interestTally,
  activity: ({ statedAt }) => ({ kind: 'INTEREST', at: statedAt, title: 'Interest stated' }),
};

/** The kinds that name products, which sales is asked about before the transaction. */
export const productKinds = (know: KnowProducts) => ({ engagement: engagementKind(know) });

const engagementKind = (know: KnowProducts): Kind<EngagementDoc, EngagementInput, Products> => ({
  name: 'engagement',
  collection: 'engagements',
  party: 'owner',
  schemaVersion: 1,
  consult: (inputs) => know(inputs.flatMap(({ product }) => product ?? [])),
  merge: (input, stored, check, products) => {
    const kind = check.required('kind', check.merge(input.kind, stored?.kind));
    const campaign = check.merge(input.campaign, stored?.campaign);
    if (input.product != null) checkSku('product', input.product, check, products);
    return {
      kind,
      occurredAt: instant('occurredAt', input.occurredAt, stored?.occurredAt, check),
      campaign: campaign === null ? null : check.id('campaign', campaign),
      product: check.merge(input.product, stored?.product),
      category: category(input.category, stored?.category, check),
      ...mergeDetails(kind, input, stored, check),
    };
  },
  contribution: engagementTally,
  activity: ({ kind, occurredAt }) => {
    const { title } = KINDS[kind];
    return title === null ? null : { kind, at: occurredAt, title };
  },
});

type Given<T> = T | null | undefined;

/** A required instant that has come. */
const instant = (path: string, given: Given<Date>, stored: Given<Date>, check: Check): Date =>
  check.required(path, check.past(path, check.merge(given, stored)));

function category(given: Given<string>, stored: Given<string>, check: Check): string | null {
  if (given == null) return check.merge(given, stored);
  const key = categoryKey(given);
  if (key === '') return null;
  if (!CATEGORY.test(key))
    check.fail(
      'INVALID',
      'category',
      'category has letters, digits, spaces and _ & / -, begins with a letter or digit, and has up to 60; another came.',
    );
  return key;
}

function channels(
  path: string,
  given: Given<readonly MarketingChannel[]>,
  stored: Given<readonly MarketingChannel[]>,
  check: Check,
): readonly MarketingChannel[] {
  const merged = check.merge(given, stored) ?? [];
  if (new Set(merged).size < merged.length)
    check.fail('INVALID', path, `${path} names each channel once; one came twice.`);
  return merged;
}

function language(tag: string | null, check: Check): string | null {
  const canonical = tag === null ? null : canonicalLanguage(tag);
  if (tag !== null && canonical === null)
    check.fail('INVALID', 'preferredLanguage', 'preferredLanguage is a BCP 47 tag such as de-AT; another came.');
  return canonical;
}
