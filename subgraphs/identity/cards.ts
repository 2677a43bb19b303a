import { setImmediate } from 'node:timers/promises';
import { serviceCaller, type Ask } from '../../platform/ask.ts';
import { partyAsks } from '../../platform/sdl.ts';
import type { Arrival } from './decide.ts';
import type { HashIdentifier } from './hash.ts';
import { identifiersOf, type CardIdentifiers } from './rules.ts';

/** The domains' parties, read by their committed operations; a domain that cannot answer makes every read throw. */
export interface Cards {
  /** At most 1,000 parties as they are now; one that the domain does not have is left out. Only hashes leave here. */
  read(domain: string, ids: readonly string[]): Promise<Arrival[]>;
  /** Ids and versions in id order, after an id. */
  versions(domain: string, after: string | null, first: number): Promise<PartyVersion[]>;
}

export interface PartyVersion {
  readonly id: string;
  readonly version: number;
}

interface PartyCard extends PartyVersion {
  readonly removed: boolean;
  readonly card: CardIdentifiers;
}

/** Cards normalized without a pause; the event loop turns in between. */
const SLICE = 100;

export function createCards(ask: Ask, hash: HashIdentifier, country: string | null): Cards {
  const askDomain = async <T>(domain: string, operation: string, variables: Record<string, unknown>): Promise<T[]> => {
    const caller = serviceCaller('identity', [`${domain}:read`, 'pii:read']);
    const data = (await ask(operation, variables, caller)) as { parties: (T | null)[] };
    return data.parties.filter((party) => party !== null);
  };
  const arrival = (domain: string, { id, version, removed, card }: PartyCard): Arrival => ({
    domain,
    party: id,
    version,
    removed,
    hashes: removed ? [] : identifiersOf(card, country).map(hash),
  });
  return {
    read: async (domain, ids) => {
      const cards = await askDomain<PartyCard>(domain, partyAsks(domain).cards, { ids });
      const arrivals: Arrival[] = [];
      for (let from = 0; from < cards.length; from += SLICE) {
        arrivals.push(...cards.slice(from, from + SLICE).map((card) => arrival(domain, card)));
        await setImmediate();
      }
      return arrivals;
    },
    versions: (domain, after, first) => askDomain<PartyVersion>(domain, partyAsks(domain).versions, { after, first }),
  };
}
