import { setImmediate } from 'node:timers/promises';
import { serviceCaller, type Ask } from '../../platform/ask.ts';
import { partyAsks } from '../../platform/sdl.ts';
import type { Arrival } from './decide.ts';
import type { CardDoc } from '../../platform/card.ts';
import { GIVEN, uniqueRule, type Claim } from './claims.ts';
import type { HashIdentifier, HashText } from './hash.ts';
import { givenNamesOf, identifiersOf, uniquesOf, type CardIdentifiers, type IdentifierPolicy } from './rules.ts';

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
  readonly card: CardIdentifiers & Pick<CardDoc, 'givenName' | 'fullName'>;
}

/** Cards normalized without a pause; the event loop turns in between. */
const SLICE = 100;

/** How what a domain shows becomes hashes. */
export interface Reading {
  readonly hash: HashIdentifier;
  readonly hashClaim: HashText;
  readonly policy: IdentifierPolicy;
  readonly country: string | null;
}

/** What a card says that can tell its party from others. */
const claimsOf = (card: PartyCard['card'], policy: IdentifierPolicy, hashClaim: HashText): Claim[] => [
  ...givenNamesOf(card).map((name) => ({ rule: GIVEN, value: hashClaim(`given\0${name}`) })),
  ...uniquesOf(card, policy).map(({ system, value }) => ({
    rule: uniqueRule(hashClaim(`system\0${system}`)),
    value: hashClaim(`unique\0${value}`),
  })),
];

export function createCards(ask: Ask, { hash, hashClaim, policy, country }: Reading): Cards {
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
    hashes: removed ? [] : identifiersOf(card, country, policy).map(hash),
    claims: removed ? [] : claimsOf(card, policy, hashClaim),
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
