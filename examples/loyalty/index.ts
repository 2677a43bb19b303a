import { openDomain } from '../../platform/domain/domain.ts';
import { readerOf } from '../../platform/domain/reader.ts';
import type { SubgraphDefinition } from '../../platform/subgraph/subgraph.ts';
import { createLoaders } from './loaders.ts';
import { loyaltyModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import type { Context } from './types.ts';
import { verifyLoyalty } from './verify.ts';
import { BARE_MEMBER } from './writes.ts';

/** Members of a loyalty programme and their points: the smallest domain there is. */
export const subgraph: SubgraphDefinition = {
  name: 'loyalty',
  folder: import.meta.dirname,
  resolvers,
  open: async (around) => {
    const db = loyaltyModels(around.connection);
    const { target, settled, close } = await openDomain('loyalty', around, BARE_MEMBER);
    return {
      context: (call): Context => {
        const reader = readerOf('loyalty', around, call);
        return { ...reader, load: createLoaders(db, reader), target };
      },
      verify: () => verifyLoyalty(around.connection),
      settled,
      close,
    };
  },
};
