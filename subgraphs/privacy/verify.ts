import type { Connection } from '../../platform/mongo.ts';
import type { Finding } from '../../platform/subgraph/subgraph.ts';
import type { ConsentDoc } from './model.ts';

/** Every entry of the ledger that was changed or removed after it was recorded. */
export async function* verifyPrivacy(connection: Connection): AsyncGenerator<Finding> {
  const changed = connection
    .collection<ConsentDoc>('consents')
    .find({ $or: [{ version: { $ne: 1 } }, { removed: { $ne: false } }] }, { projection: { version: 1, removed: 1 } });
  for await (const { _id, version, removed } of changed)
    yield {
      domain: 'privacy',
      id: _id,
      rule: 'an entry of the ledger stays as it was recorded',
      stored: { version, removed },
      expected: { version: 1, removed: false },
    };
}
