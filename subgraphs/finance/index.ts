import { openDomain } from '../../platform/domain/domain.ts';
import { createProducts } from '../../platform/domain/products.ts';
import { readerOf } from '../../platform/domain/reader.ts';
import type { SubgraphDefinition } from '../../platform/subgraph/subgraph.ts';
import { createLoaders } from './loaders.ts';
import { financeModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import type { Context } from './types.ts';
import { verifyFinance } from './verify.ts';
import { BARE_ACCOUNT, productKinds } from './writes.ts';

/** Billing accounts, orders, invoices, payments, refunds and subscriptions. */
export const subgraph: SubgraphDefinition = {
  name: 'finance',
  folder: import.meta.dirname,
  resolvers,
  rows: { open: ['Product'] },
  open: async (around) => {
    const db = financeModels(around.connection);
    const { target, settled, close } = await openDomain('finance', around, BARE_ACCOUNT);
    const kinds = productKinds(createProducts('finance', around.ask));
    return {
      context: (call): Context => {
        const reader = readerOf('finance', around, call);
        return { ...reader, load: createLoaders(db, reader), target, kinds };
      },
      verify: () => verifyFinance(around.connection),
      settled,
      close,
    };
  },
};
