/** Copies of what identity knows: its hashes are of the copies' own identifiers, under the house's key. */
import { keysOf } from '../../cli/keys.ts';
import type { Session } from '../../cli/session.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import { createHash, createTextHash, type HashText } from '../../subgraphs/identity/hash.ts';
import { identifiersOf, type Identifier } from '../../subgraphs/identity/rules.ts';
import { copiesOf } from './copies.ts';
import {
  filledText,
  marked,
  markedId,
  markedIdentifier,
  markedEnd,
  rowOf,
  templateOf,
  type Doc,
  type Template,
} from './template.ts';
import type { Table } from './tables.ts';

/** A phone that another copy has as well: its row exists, and gets these parties too. */
export interface LateIdentifier {
  readonly _id: string;
  readonly parties: readonly string[];
}

type Rows = (table: Table) => AsyncIterable<Buffer>;
type Rehash = (before: string, copy: number) => string;

/** The rows of each collection that has some for every customer. */
export async function identityRows(
  { house, setting: { secret, config } }: Session,
  cards: ReadonlyMap<string, CardDoc | null>,
  copies: number,
  late: LateIdentifier[],
): Promise<Map<string, Rows>> {
  const { connection } = house.opened.get('identity')!;
  const all = (name: string) => connection.collection<Doc>(name).find().toArray();
  const [parties, customers, findables, identifiers] = await Promise.all(
    ['parties', 'customers', 'findables', 'identifiers'].map(all),
  );
  const known = new Set([...parties!, ...customers!].map(({ _id }) => _id));
  const rename = (value: string) =>
    known.has(value) ? (value.includes('/') ? markedId(value) : markedEnd(value)) : value;
  const hash = createHash(keysOf(secret).surroundings.secret);
  const hashed = identifiersByHash(cards.values(), config.country, hash);
  const rehash: Rehash = (before, copy) => {
    const { kind, template } = hashed.get(before)!;
    return hash({ kind, value: filledText(template, copy) });
  };
  const plain = (docs: readonly Doc[]): Rows =>
    async function* ({ collection }) {
      for (const doc of docs) yield* copiesOf(templateOf(rowOf(collection, marked(doc, rename))), copies);
    };
  return new Map([
    ['customers', plain(customers!)],
    [
      'findables',
      findableRows(findables!, cards, rename, createTextHash(keysOf(secret).surroundings.secret, 'token'), copies),
    ],
    [
      'parties',
      async function* ({ collection }) {
        for (const original of parties!) {
          const kept = (hashes: unknown) => (hashes as string[]).filter((each) => hashed.has(each)).sort();
          const [hashes, spread] = [kept(original['hashes']), kept(original['spread'])];
          const party = markedId(String(original['party']));
          const template = templateOf(rowOf(collection, { ...marked(original, rename), party, hashes, spread }));
          const slots = [hashes, spread].map((each) => each.map((text) => template.bytes.indexOf(text)));
          yield* copiesOf(template, copies, (into, from, copy) => {
            for (const [list, befores] of [hashes, spread].entries()) {
              // A hash begins with its kind, so in order each is as long as what was in its place.
              const afters = befores.map((before) => rehash(before, copy)).sort();
              for (const [index, after] of afters.entries()) into.write(after, from + slots[list]![index]!, 'latin1');
            }
          });
        }
      },
    ],
    [
      'identifiers',
      identifierRows(
        identifiers!.filter(({ _id }) => hashed.has(_id)),
        rename,
        rehash,
        copies,
        late,
      ),
    ],
  ]);
}

function identifierRows(
  identifiers: readonly Doc[],
  rename: (value: string) => string,
  rehash: Rehash,
  copies: number,
  late: LateIdentifier[],
): Rows {
  return async function* ({ collection }) {
    const phones = new Set(identifiers.map(({ _id }) => _id));
    for (const { _id, parties } of identifiers) {
      const holders = marked(parties as string[], rename);
      const names = holders.map((holder) => templateOf(Buffer.from(holder)));
      const template = templateOf(rowOf(collection, { _id, parties: holders }));
      const at = template.bytes.indexOf(_id);
      const slots = [at, template.bytes.indexOf(_id, at + 1)];
      yield* copiesOf(template, copies, (into, from, copy) => {
        const after = rehash(_id, copy);
        for (const slot of slots) into.write(after, from + slot, 'latin1');
        if (!_id.startsWith('phone')) return true;
        const first = !phones.has(after);
        if (first) phones.add(after);
        else late.push({ _id: after, parties: names.map((each) => filledText(each, copy)) });
        return first;
      });
    }
  };
}

const phonesOf = (card: CardDoc | null | undefined): string[] =>
  (card ? identifiersOf(card, 'DE') : []).flatMap(({ kind, value }) => (kind === 'PHONE' ? [value] : []));

/** What search finds a phone by. */
const endOf = (phone: string): string => `phone\0${phone.replace(/\D/gu, '').slice(-7)}`;

/**
 * Copies have the names of the pattern and are searched by them, and by the ends of their own phones. By what comparisons and
 * households find people, a birth date or a door, a copy meets its own parties only: its hashes are no others', and of no text.
 */
function findableRows(
  findables: readonly Doc[],
  cards: ReadonlyMap<string, CardDoc | null>,
  rename: (value: string) => string,
  hash: HashText,
  copies: number,
): Rows {
  return async function* ({ collection }) {
    for (const doc of findables) {
      const [blocks, doors] = [doc['blocks'], doc['doors']].map((each) => (each as string[]).map(markedEnd));
      const template = templateOf(rowOf(collection, { ...marked(doc, rename), blocks, doors }));
      const card = cards.get(doc._id);
      const slots = phonesOf(card).map((phone) => ({
        at: template.bytes.indexOf(hash(endOf(phone))),
        phone: templateOf(Buffer.from(markedIdentifier(phone, 'phones')!)),
      }));
      yield* copiesOf(template, copies, (into, from, copy) => {
        for (const { at, phone } of slots)
          if (at >= 0) into.write(hash(endOf(filledText(phone, copy))), from + at, 'latin1');
      });
    }
  };
}

/** What each hash stands for, as a text whose copies are those of the cards. */
function identifiersByHash(
  cards: Iterable<CardDoc | null>,
  country: string | null,
  hash: (identifier: Identifier) => string,
): Map<string, { kind: Identifier['kind']; template: Template }> {
  const key = { MAIL: 'mails', PHONE: 'phones', EXTERNAL_ID: 'externalId' };
  const found = new Map<string, { kind: Identifier['kind']; template: Template }>();
  for (const card of cards)
    for (const identifier of card ? identifiersOf(card, country) : []) {
      const { kind, value } = identifier;
      const template = templateOf(Buffer.from(markedIdentifier(value, key[kind])!));
      found.set(hash(identifier), { kind, template });
    }
  return found;
}
