import { openDomain } from '../../platform/domain/domain.ts';
import { createProducts } from '../../platform/domain/products.ts';
import { readerOf } from '../../platform/domain/reader.ts';
import type { SubgraphDefinition } from '../../platform/subgraph/subgraph.ts';
import { createLoaders } from './loaders.ts';
import { migrations } from './migrations.ts';
import { serviceModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import type { Context } from './types.ts';
import { verifyService } from './verify.ts';
import { BARE_REQUESTER, productKinds } from './writes.ts';

/** Requesters, tickets, calls, surveys, reviews, returns, devices and their alerts. */
export const subgraph: SubgraphDefinition = {
  name: 'service',
  folder: import.meta.dirname,
  resolvers,
  migrations,
  rows: { open: ['Product'] },
  open: async (around) => {
    const db = serviceModels(around.connection);
    const { target, settled, close } = await openDomain('service', around, BARE_REQUESTER);
    const kinds = productKinds(createProducts('service', around.ask));
    return {
      context: (call): Context => {
        const reader = readerOf('service', around, call);
        return { ...reader, load: createLoaders(db, reader), target, kinds };
      },
      verify: () => verifyService(around.connection),
      settled,
      close,
    };
  },
};
