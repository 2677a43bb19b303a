import type { SubgraphDefinition } from '../../platform/subgraph.ts';
import { resolvers } from './resolvers.ts';
import type { Context } from './types.ts';

const idle = () => Promise.resolve();

/** What the domains' figures say of a customer together: figures, predictions, and what to do next. */
export const subgraph: SubgraphDefinition = {
  name: 'insights',
  folder: import.meta.dirname,
  resolvers,
  open: async () => ({
    context: ({ caller }): Context => ({ caller, now: new Date() }),
    verify: async function* () {},
    settled: idle,
    close: idle,
  }),
};
