import type { Ask } from '../../platform/calling/ask.ts';
import type { Connection } from '../../platform/mongo.ts';
import { createCards } from '../../subgraphs/identity/cards.ts';
import { createHash, createTextHash } from '../../subgraphs/identity/hash.ts';
import { indexParties } from '../../subgraphs/identity/online/findables.ts';
import { recountWhenDue } from '../../subgraphs/identity/online/terms.ts';
import { SPREAD_LIMITS, partyKey } from '../../subgraphs/identity/rules.ts';
import { ensureRegistry, linkParties, partiesOf } from '../../subgraphs/identity/writes.ts';
import { idOf } from './people.ts';

const BATCH = 1_000;

/** Registers people of sales from one number to another as identity would, but compares none of them. */
export async function fill(connection: Connection, ask: Ask, secret: Uint8Array, from: number, to: number) {
  const hash = createHash(secret);
  const hashes = {
    block: createTextHash(secret, 'block'),
    term: createTextHash(secret, 'term'),
    token: createTextHash(secret, 'token'),
    home: createTextHash(secret, 'home'),
  };
  const policy = { unique: [], blocked: [], limits: SPREAD_LIMITS };
  const cards = createCards(ask, { hash, hashClaim: createTextHash(secret, 'claim'), policy, country: 'DE' });
  await ensureRegistry(connection);
  for (let at = from; at < to; at += BATCH) {
    const ids = Array.from({ length: Math.min(BATCH, to - at) }, (_, n) => idOf(at + n));
    await linkParties(connection, await cards.read('sales', ids), SPREAD_LIMITS);
    const keys = ids.map((id) => partyKey('sales', id));
    const parties = await partiesOf(connection)
      .find({ _id: { $in: keys } }, { batchSize: BATCH + 1 })
      .toArray();
    await indexParties({ connection, hashes, country: 'DE' }, parties, await shownBy(cards, ids));
    await connection.collection('due').deleteMany({});
  }
  if (from < to) await recountWhenDue(connection, to);
  for (const name of ['parties', 'customers', 'identifiers', 'findables', 'words', 'terms'])
    await connection.db!.command({ analyze: name }).catch(() => undefined); // a real MongoDB needs none
}

async function shownBy(cards: ReturnType<typeof createCards>, ids: readonly string[]) {
  const shown = await cards.show('sales', ids);
  return new Map([...shown].map(([id, card]) => [partyKey('sales', id), card]));
}
