import { setImmediate } from 'node:timers/promises';
import { serviceCaller, type Ask } from '../../platform/calling/ask.ts';
import { partyAsks } from '../../platform/subgraph/sdl.ts';
import type { Arrival } from './decide.ts';
import { EMPTY_CARD, type CardDoc } from '../../platform/domain/card.ts';
import { GIVEN, uniqueRule, type Claim } from './claims.ts';
import type { HashIdentifier, HashText } from './hash.ts';
import { givenNamesOf, identifiersOf, uniquesOf, type IdentifierPolicy } from './rules.ts';

/** The domains' parties, read by their committed operations; a domain that cannot answer makes every read throw. */
export interface Cards {
  /** At most 1,000 parties as they are now; one that the domain does not have is left out. Only hashes leave here. */
  read(domain: string, ids: readonly string[]): Promise<Arrival[]>;
  /** Whole cards, by id, for whoever compares them and lets them go; removed parties have none. */
  show(domain: string, ids: readonly string[]): Promise<Map<string, CardDoc>>;
  /** Ids and versions in id order, after an id. */
  versions(domain: string, after: string | null, first: number): Promise<PartyVersion[]>;
}

export interface PartyVersion {
  readonly id: string;
  readonly version: number;
}

interface PartyCard extends PartyVersion {
  readonly removed: boolean;
  readonly card: Partial<CardDoc>;
}

/** Cards normalized without a pause; the event loop turns in between. */
const SLICE = 100;

/** As many as a domain gives at once. */
const BATCH = 1_000;

/** How what a domain shows becomes hashes. */
export interface Reading {
  readonly hash: HashIdentifier;
  readonly hashClaim: HashText;
  readonly policy: IdentifierPolicy;
  readonly country: string | null;
}

/** What a card says that can tell its party from others. */
const claimsOf = (card: CardDoc, policy: IdentifierPolicy, hashClaim: HashText): Claim[] => [
  ...givenNamesOf(card).map((name) => ({ rule: GIVEN, value: hashClaim(`given\0${name}`) })),
  ...uniquesOf(card, policy).map(({ system, value }) => ({
    rule: uniqueRule(hashClaim(`system\0${system}`)),
    value: hashClaim(`unique\0${value}`),
  })),
];

async function askDomain<T>(ask: Ask, domain: string, operation: string, variables: object): Promise<T[]> {
  const caller = serviceCaller('identity', [`${domain}:read`, 'pii:read']);
  const data = (await ask(operation, { ...variables }, caller)) as { parties: (T | null)[] };
  return data.parties.filter((party) => party !== null);
}

/** Shows the cards of parties, and nothing else of them. */
export const createShow =
  (ask: Ask): Cards['show'] =>
  async (domain, ids) => {
    const shown = new Map<string, CardDoc>();
    for (let from = 0; from < ids.length; from += BATCH) {
      const variables = { ids: ids.slice(from, from + BATCH) };
      for (const { id, removed, card } of await askDomain<PartyCard>(ask, domain, partyAsks(domain).cards, variables))
        if (!removed) shown.set(id, { ...EMPTY_CARD, ...card });
    }
    return shown;
  };

export function createCards(ask: Ask, { hash, hashClaim, policy, country }: Reading): Cards {
  const arrivals = (domain: string, shown: readonly PartyCard[]): Arrival[] => {
    const cards = shown.map(({ card }) => ({ ...EMPTY_CARD, ...card }));
    return shown.map(({ id, version, removed }, at) => ({
      ...{ domain, party: id, version, removed },
      hashes: removed ? [] : identifiersOf(cards[at]!, country, policy).map(hash),
      claims: removed ? [] : claimsOf(cards[at]!, policy, hashClaim),
    }));
  };
  return {
    read: async (domain, ids) => {
      const cards = await askDomain<PartyCard>(ask, domain, partyAsks(domain).cards, { ids });
      const read: Arrival[] = [];
      for (let from = 0; from < cards.length; from += SLICE) {
        read.push(...arrivals(domain, cards.slice(from, from + SLICE)));
        await setImmediate();
      }
      return read;
    },
    show: createShow(ask),
    versions: (domain, after, first) =>
      askDomain<PartyVersion>(ask, domain, partyAsks(domain).versions, { after, first }),
  };
}
