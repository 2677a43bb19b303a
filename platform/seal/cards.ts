import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import type { CardDoc } from '../domain/card.ts';
import { bytesOf, isSealedBy, open, seal, type SealKey, type StoredBytes } from './envelope.ts';
import type { KeyStore } from './key-store.ts';

/** A card as it is stored: sealed, or in clear where it was written before cards were sealed and `c360 migrate` has not run. */
export type StoredCard = StoredBytes | CardDoc;

/** A party as far as its card is concerned. */
export interface CardHolder {
  readonly _id: string;
  readonly card?: StoredCard | null;
}

/** The cards of one domain: each sealed by a key of its own party, in the domain's name and the party's. */
export interface Cards {
  /** The card of a party in clear; null where it has none, or none that anybody can read since its key was destroyed. */
  open(party: CardHolder): CardDoc | null | Promise<CardDoc | null>;
  /** Has the keys of parties read while the parties are, where a selection will ask for their cards. */
  expect(parties: readonly string[], info: Info): void;
  /** The keys of parties as they are now, for one write. */
  keyring(parties: readonly string[]): Promise<Keyring>;
}

/** What opens and seals the cards that one write reads and stores. */
export interface Keyring {
  /** The party with its card in clear. */
  opened<P extends CardHolder>(party: P): P;
  /** The parties with their cards sealed; those that have no key yet get one. */
  sealed<P extends CardHolder>(parties: readonly P[]): Promise<P[]>;
}

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

export function createCards(domain: string, keys: KeyStore): Cards {
  const ownerOf = (party: string): string => `${domain}/${party}`;
  const opened = (party: string, sealed: Uint8Array, key: SealKey | null | undefined): CardDoc | null =>
    key && isSealedBy(key, sealed)
      ? (JSON.parse(open(key, cardOf(domain, party), sealed).toString()) as CardDoc)
      : null;

  /** A key that is another was destroyed and made anew within the seconds that it is known for. */
  async function looked(party: string, sealed: Uint8Array, found: SealKey | null | Promise<SealKey | null>) {
    const key = await found;
    if (key === null || isSealedBy(key, sealed)) return opened(party, sealed, key);
    return opened(party, sealed, (await keys.read([ownerOf(party)])).get(ownerOf(party)));
  }

  return {
    open: ({ _id: id, card }) => {
      if (card == null || !isSealed(card)) return card ?? null;
      const sealed = bytesOf(card);
      const key = keys.find(ownerOf(id));
      if (key !== null && !(key instanceof Promise) && isSealedBy(key, sealed)) return opened(id, sealed, key);
      return looked(id, sealed, key);
    },
    expect: (parties, info) => {
      if (!selectsCard(info)) return;
      for (const party of parties) void Promise.resolve(keys.find(ownerOf(party))).catch(() => undefined);
    },
    keyring: async (parties) => {
      const ring = await keys.read(parties.map(ownerOf));
      return {
        opened: (party) =>
          party.card != null && isSealed(party.card)
            ? { ...party, card: opened(party._id, bytesOf(party.card), ring.get(ownerOf(party._id))) }
            : party,
        sealed: async (holders) => {
          const bare = holders.filter(({ card }) => card != null).map(({ _id }) => ownerOf(_id));
          const made = await keys.make(bare.filter((owner) => !ring.has(owner)));
          for (const [owner, key] of made) ring.set(owner, key);
          return holders.map((party) => {
            if (party.card == null || isSealed(party.card)) return party;
            const clear = Buffer.from(JSON.stringify(party.card));
            return { ...party, card: seal(ring.get(ownerOf(party._id))!, cardOf(domain, party._id), clear) };
          });
        },
      };
    },
  };
}

/** True for a card that is stored sealed. */
export const isSealed = (card: StoredCard): card is StoredBytes => card instanceof Uint8Array || '_bsontype' in card;

/** What a sealed card is bound to: nobody can put it at another party, or in another domain. */
const cardOf = (domain: string, party: string): string => `card\0${domain}\0${party}`;

const selecting = new WeakMap<object, boolean>();

/** Whether a field selects a card somewhere below; a field of that name which is something else costs a read, no more. */
function selectsCard({ fieldNodes, fragments }: Info): boolean {
  const [node] = fieldNodes;
  const known = selecting.get(node!);
  if (known !== undefined) return known;
  const selects = fieldNodes.some(({ selectionSet }) => hasCard(selectionSet, fragments));
  selecting.set(node!, selects);
  return selects;
}

function hasCard(
  set: SelectionSetNode | undefined,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  return (set?.selections ?? []).some((each) => {
    if (each.kind === Kind.FRAGMENT_SPREAD) return hasCard(fragments[each.name.value]?.selectionSet, fragments);
    if (each.kind === Kind.FIELD && each.name.value === 'card') return true;
    return hasCard(each.selectionSet, fragments);
  });
}

/** The resolver of a party's `card`. */
export const card = (
  party: CardHolder,
  _: unknown,
  { cards }: { readonly cards: Cards },
): CardDoc | null | Promise<CardDoc | null> => cards.open(party);
