import type { StoredParty } from '../domain/kind.ts';
import type { Connection } from '../mongo.ts';
import type { Finding } from '../subgraph/subgraph.ts';
import { isSealed, type Cards, type Keyring, type StoredCard } from './cards.ts';
import { SealError } from './envelope.ts';

const BATCH = 500;

type Party = StoredParty & { readonly card: StoredCard };

/** Every card that is not sealed, or that does not open; nothing of what is in it. */
export async function* verifyCards(connection: Connection, domain: string, cards: Cards): AsyncGenerator<Finding> {
  for (let after = ''; ;) {
    const batch = await connection
      .collection<Party>('parties')
      .find({ card: { $ne: null as never }, _id: { $gt: after } }, { projection: { card: 1 } })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray();
    if (batch.length === 0) return;
    after = batch.at(-1)!._id;
    const keyring = await cards.keyring(batch.map(({ _id }) => _id));
    for (const party of batch) {
      const stored = problemOf(party, keyring);
      if (stored) yield { domain, id: party._id, rule: 'card', stored, expected: 'sealed, and opens' };
    }
  }
}

function problemOf(party: Party, keyring: Keyring): string | null {
  if (!isSealed(party.card)) return 'in clear: c360 migrate seals it';
  try {
    return keyring.opened(party).card === null ? 'sealed by a key that is not there' : null;
  } catch (error) {
    if (error instanceof SealError) return 'sealed for another, or changed';
    throw error;
  }
}
