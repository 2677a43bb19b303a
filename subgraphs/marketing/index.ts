import { openDomain } from '../../platform/domain/domain.ts';
import { createGrants } from '../../platform/access/grants.ts';
import { createProducts } from '../../platform/domain/products.ts';
import { readerOf } from '../../platform/domain/reader.ts';
import type { SubgraphDefinition } from '../../platform/subgraph/subgraph.ts';
import { createLoaders } from './loaders.ts';
import { marketingModels } from './model.ts';
import { migrations } from './migrations.ts';
import { resolvers } from './resolvers.ts';
import type {
  Context,
  CustomerMarketingAsOfMapper,
  CustomerMarketingMapper,
  EngagementMapper,
  InterestMapper,
  MarketingStubMapper,
  SubscriberMapper,
} from './types.ts';
import { verifyMarketing } from './verify.ts';
import { BARE_SUBSCRIBER, productKinds } from './writes.ts';

/** Subscribers, campaigns, engagements and interests. */
export const subgraph: SubgraphDefinition = {
  name: 'marketing',
  folder: import.meta.dirname,
  resolvers,
  rows: { open: ['Product', 'Campaign', 'Query.campaign', 'Query.campaigns'] },
  migrations,
  subjects: {
    CustomerMarketing: ({ parties }: CustomerMarketingMapper) => parties.map(({ _id }) => _id),
    CustomerMarketingAsOf: ({ parties }: CustomerMarketingAsOfMapper) => parties,
    Subscriber: ({ _id }: SubscriberMapper) => [_id],
    Engagement: ({ party }: EngagementMapper) => [party],
    Interest: ({ party }: InterestMapper) => [party],
    MarketingFeatures: () => [],
    ResponseFeatures: () => [],
    NetworkFeatures: () => [],
    ClockFeatures: () => [],
    ProductFeatures: () => [],
    MarketingStub: ({ party }: MarketingStubMapper) => [party],
  },
  open: async (around) => {
    const db = marketingModels(around.connection);
    const { target, settled, close } = await openDomain('marketing', around, BARE_SUBSCRIBER);
    const kinds = productKinds(createProducts('marketing', around.ask));
    return {
      context: (call): Context => {
        const reader = readerOf('marketing', around, call);
        return {
          ...reader,
          grants: createGrants('marketing', around.ask),
          load: createLoaders(db, reader),
          target,
          kinds,
        };
      },
      verify: () => verifyMarketing(around.connection),
      settled,
      close,
    };
  },
};
