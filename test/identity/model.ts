import type { Domain, TestCard } from './registry.ts';

/** A card in this model: the names of its identifiers; null once the party is removed. */
export type ModelCard = readonly string[] | null;

interface ModelParty {
  card: ModelCard;
  /** The card changed since identity looked last. */
  unseen: boolean;
  /** As identity saw it. */
  held: readonly string[];
  customer: number | null;
  former: number | null;
}

/**
 * What linking promises, written as plainly as it can be said: customers are numbers by age, a party is looked at in the
 * order in which identity sweeps, and takes the oldest of all customers that its identifiers and its own past lead to.
 */
export function createModel() {
  const parties = new Map<string, ModelParty>();
  const into = new Map<number, number>();
  let made = 0;
  let stored = 0;

  const survivor = (customer: number): number => (into.has(customer) ? survivor(into.get(customer)!) : customer);

  function look(party: ModelParty): void {
    party.unseen = false;
    party.held = party.card ?? [];
    const past = party.customer ?? party.former;
    if (party.card === null) {
      Object.assign(party, { customer: null, former: past });
      return;
    }
    const sharing = [...parties.values()].filter(
      (other) => other !== party && other.customer !== null && other.held.some((name) => party.held.includes(name)),
    );
    const candidates = [past, ...sharing.map((other) => other.customer)].flatMap((each) =>
      each === null ? [] : survivor(each),
    );
    const oldest = candidates.length > 0 ? Math.min(...candidates) : (made += 1);
    for (const other of new Set(candidates)) if (other !== oldest) into.set(other, oldest);
    for (const other of parties.values()) if (other.customer !== null) other.customer = survivor(other.customer);
    Object.assign(party, { customer: oldest, former: null });
  }

  return {
    parties,
    /** The living customer that a number leads to. */
    survivor,
    write(domain: Domain, id: string, card: ModelCard): void {
      const key = `${domain}/${id}`;
      const known = parties.get(key);
      if (!known) {
        if (card !== null) parties.set(key, { card, unseen: true, held: [], customer: null, former: null });
        return;
      }
      if (JSON.stringify(known.card) === JSON.stringify(card)) return;
      Object.assign(known, { card, unseen: true });
    },
    /** Looks at what changed: domain after domain, ids in order. Returns the customers that are visible from now on. */
    sweep(domains: readonly Domain[]): number[] {
      for (const domain of domains)
        for (const key of [...parties.keys()].filter((each) => each.startsWith(`${domain}/`)).sort())
          if (parties.get(key)!.unseen) look(parties.get(key)!);
      const visible = Array.from({ length: made - stored }, (_, index) => stored + index + 1);
      stored = made;
      return visible;
    },
  };
}

/** The card that the names of identifiers stand for, apart from those of every other run. */
export function cardOf(names: readonly string[], run: string): TestCard {
  const of = (kind: string) => names.filter((name) => name.startsWith(kind));
  return {
    mails: of('mail').map((name) => `${name}.${run}@example.com`),
    externalIds: of('loyalty').map((name) => ({ system: 'loyalty', value: `${name}.${run}` })),
  };
}
