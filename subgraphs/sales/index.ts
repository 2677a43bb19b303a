import { readerOf } from '../../platform/domain/reader.ts';
import type { SubgraphDefinition } from '../../platform/subgraph/subgraph.ts';
import { openDomain } from '../../platform/domain/domain.ts';
import { createLoaders } from './loaders.ts';
import { salesModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import type { Context, OrganizationMapper, ProductMapper } from './types.ts';
import { verifySales } from './verify.ts';
import { BARE_CONTACT, recordKinds } from './writes.ts';

/** Contacts, organizations, opportunities, interactions and products. */
export const subgraph: SubgraphDefinition = {
  name: 'sales',
  folder: import.meta.dirname,
  resolvers,
  rows: {
    open: ['Product', 'Query.product', 'Query.products'],
    owners: {
      Organization: async ({ _id }: OrganizationMapper, { load }: Context) =>
        (await load.peopleOf.load(_id)).map((id) => ({ domain: 'sales', id })),
    },
  },
  attributesOf: {
    Product: async (product, context) =>
      (await (context as Context).load.product.load((product as ProductMapper).sku))?.attributes,
  },
  open: async (around) => {
    const db = salesModels(around.connection);
    const { target, settled, close } = await openDomain('sales', around, BARE_CONTACT);
    const kinds = recordKinds(around.connection);
    return {
      context: (call): Context => {
        const reader = readerOf('sales', around, call);
        return { ...reader, load: createLoaders(db, reader), target, kinds };
      },
      verify: () => verifySales(around.connection),
      settled,
      close,
    };
  },
};
