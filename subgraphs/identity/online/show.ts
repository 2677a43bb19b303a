import { AskError } from '../../../platform/calling/ask.ts';
import type { CardDoc } from '../../../platform/domain/card.ts';
import type { Cards } from '../cards.ts';

/** Cards by key, and the domains that could not show theirs. */
export interface ShownCards {
  readonly cards: ReadonlyMap<string, CardDoc>;
  readonly down: ReadonlyMap<string, AskError>;
}

interface Named {
  readonly domain: string;
  readonly party: string;
}

/** The cards of parties, one operation a domain; they are let go as soon as they are compared. */
export async function showCards(cards: Pick<Cards, 'show'>, parties: Iterable<Named>): Promise<ShownCards> {
  const found = new Map<string, CardDoc>();
  const down = new Map<string, AskError>();
  const show = async (domain: string, named: readonly Named[]) => {
    const ids = named.map(({ party }) => party);
    for (const [id, card] of await cards.show(domain, ids)) found.set(`${domain}/${id}`, card);
  };
  await Promise.all(
    [...Map.groupBy(parties, ({ domain }) => domain)].map(([domain, named]) =>
      show(domain, named).catch((error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        down.set(domain, error);
      }),
    ),
  );
  return { cards: found, down };
}
