import { openDomain } from '../../platform/domain/domain.ts';
import { readerOf } from '../../platform/domain/reader.ts';
import type { SubgraphDefinition } from '../../platform/subgraph/subgraph.ts';
import { createLoaders } from './loaders.ts';
import { privacyModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { partyOf } from './rules.ts';
import type { ConsentMapper, Context } from './types.ts';
import { verifyPrivacy } from './verify.ts';
import { consentKind } from './writes.ts';

/** What persons agreed to: a ledger that is only appended to. */
export const subgraph: SubgraphDefinition = {
  name: 'privacy',
  folder: import.meta.dirname,
  resolvers,
  rows: { owners: { Consent: ({ parties }: ConsentMapper) => parties.map(partyOf) } },
  open: async (around) => {
    const { connection, ask, domains, country, personToken } = around;
    const db = privacyModels(connection);
    const { target, settled, close } = await openDomain('privacy', around, {});
    const kind = consentKind({ ask, domains, country });
    return {
      context: (call): Context => {
        const reader = readerOf('privacy', around, call);
        return { ...reader, load: createLoaders(db, country), target, kind, ask, personToken };
      },
      verify: () => verifyPrivacy(connection),
      settled,
      close,
    };
  },
};
