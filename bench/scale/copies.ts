/** Copies of what belongs to customers: every document as often as asked for, with ids and identifiers of its own. */
import type { Session } from '../../cli/session.ts';
import type { Connection } from '../../platform/mongo.ts';
import type { CardDoc } from '../../platform/domain/card.ts';
import { createCards, type CardHolder, type Cards } from '../../platform/seal/cards.ts';
import { bytesOf, newKey, seal, type StoredBytes } from '../../platform/seal/envelope.ts';
import { partyKey } from '../../subgraphs/identity/rules.ts';
import { identityRows, type LateIdentifier } from './identity.ts';
import { fill, filledText, marked, markedId, rowOf, templateOf, type Doc, type Template } from './template.ts';
import type { Table, Tables } from './tables.ts';

/** Concern no party: one catalogue serves however many customers. */
const SHARED = new Set(['products', 'campaigns', 'outbox', 'registry']);
const CHUNK_BYTES = 1 << 18;
const BATCH = 1_000;

/** Gives a copy what cannot be foreseen: writes over its bytes, or answers false where there is no such copy. */
export type Finish = (into: Buffer, from: number, copy: number) => boolean | void;

export interface Copied {
  /** They have no indexes until they are completed. */
  readonly tables: readonly Table[];
  /** To be added when they are. */
  readonly late: readonly LateIdentifier[];
}

/** Writes copies 1 to `copies` of everything; `progress` is told of documents as they go. */
export async function multiply(
  session: Session,
  tables: Tables,
  copies: number,
  progress: (documents: number, name: string) => void,
): Promise<Copied> {
  const { house } = session;
  // Identity would link the copies itself, which is what takes long.
  await house.opened.get('identity')!.rest();
  const loaded: Table[] = [];
  const load = async (connection: Connection, name: string, rows: (table: Table) => AsyncIterable<Buffer>) => {
    const table = await tables.bare(connection.db!.databaseName, name);
    loaded.push(table);
    await tables.append(
      table,
      counted(rows(table), (count) => progress(count, name)),
    );
  };
  await load(house.keys.connection, 'dataKeys', nothing);
  const cards = await cardsOf(session);
  for (const [domain, { connection }] of domainsOf(session))
    for (const [name, rows] of await rowsOf(session, domain, cards, copies)) await load(connection, name, rows);
  const late: LateIdentifier[] = [];
  const identity = house.opened.get('identity')!.connection;
  for (const [name, rows] of await identityRows(session, cards, copies, late)) await load(identity, name, rows);
  return { tables: loaded, late };
}

const domainsOf = ({ house }: Session) => [...house.opened].filter(([name]) => name !== 'identity');

/** The card of every party, null where it has none, by the party's key. */
async function cardsOf(session: Session): Promise<Map<string, CardDoc | null>> {
  const cards = new Map<string, CardDoc | null>();
  for (const [domain, { connection }] of domainsOf(session)) {
    const sealing = createCards(domain, session.house.keys);
    for (const doc of await connection.collection<Doc & CardHolder>('parties').find().toArray())
      cards.set(partyKey(domain, doc._id), await sealing.open(doc));
  }
  return cards;
}

/** The rows of each collection of a domain that has some for every customer. */
async function rowsOf(
  { house }: Session,
  domain: string,
  cards: ReadonlyMap<string, CardDoc | null>,
  copies: number,
): Promise<Map<string, (table: Table) => AsyncIterable<Buffer>>> {
  const pattern = await patternOf(house.opened.get(domain)!.connection);
  const ids = new Set([...pattern.values()].flatMap((docs) => docs.map(({ _id }) => _id)));
  const rename = (value: string) => (ids.has(value) || cards.has(value) ? markedId(value) : value);
  const sealing = createCards(domain, house.keys);
  const rows = (name: string, docs: readonly Doc[]) =>
    async function* ({ collection }: Table) {
      for (const original of docs) {
        const doc = marked(original, rename);
        // Its id has what it tells of within.
        if (name === 'activities') doc._id = markedId(original._id);
        const card = name === 'parties' ? cards.get(partyKey(domain, original._id)) : null;
        yield* card
          ? sealedCopies(collection, doc, marked(card, rename), sealing, copies)
          : copiesOf(templateOf(rowOf(collection, doc)), copies);
      }
    };
  return new Map([...pattern].map(([name, docs]) => [name, rows(name, docs)]));
}

/** What a customer has of a domain, by collection. */
async function patternOf(connection: Connection): Promise<Map<string, Doc[]>> {
  const names = (await connection.listCollections()).map(({ name }) => name).filter((name) => !SHARED.has(name));
  const pattern = new Map<string, Doc[]>();
  for (const name of names.sort()) {
    const docs = await connection.collection<Doc>(name).find().toArray();
    if (docs.length > 0) pattern.set(name, docs);
  }
  return pattern;
}

async function* nothing(): AsyncGenerator<Buffer> {}

async function* counted(rows: AsyncIterable<Buffer>, count: (rows: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of rows) {
    yield chunk;
    count((chunk as Chunk).rows);
  }
}

type Chunk = Buffer & { rows: number };

/** Rows of all copies of one document, many to a chunk. */
export async function* copiesOf(
  template: Template,
  copies: number,
  finish: Finish = () => undefined,
  first = 1,
): AsyncGenerator<Buffer> {
  const size = template.bytes.length;
  const most = Math.max(1, Math.floor(CHUNK_BYTES / size));
  for (let copy = first; copy <= copies;) {
    const chunk = Buffer.allocUnsafe(Math.min(most, copies - copy + 1) * size);
    let end = 0;
    for (const until = copy + chunk.length / size; copy < until; copy++) {
      fill(template, copy, chunk, end);
      if (finish(chunk, end, copy) !== false) end += size;
    }
    yield Object.assign(chunk.subarray(0, end), { rows: end / size });
  }
}

/** Copies of a party, the card of each sealed by a key of its own. */
async function* sealedCopies(
  collection: number,
  doc: Doc,
  card: CardDoc,
  sealing: Cards,
  copies: number,
): AsyncGenerator<Buffer> {
  const clear = templateOf(Buffer.from(JSON.stringify(card)));
  const id = templateOf(Buffer.from(doc._id));
  const place = Buffer.alloc(seal(newKey(), '', clear.bytes).length, 0xff);
  const template = templateOf(rowOf(collection, { ...doc, card: place }));
  const at = template.bytes.indexOf(place);
  for (let first = 1; first <= copies; first += BATCH) {
    const last = Math.min(copies, first + BATCH - 1);
    const holders = Array.from({ length: last - first + 1 }, (_, index): CardHolder => {
      const card = JSON.parse(filledText(clear, first + index)) as CardDoc;
      return { _id: filledText(id, first + index), card };
    });
    const sealed = await (await sealing.keyring([])).sealed(holders);
    const put: Finish = (into, from, copy) => into.set(bytesOf(sealed[copy - first]!.card as StoredBytes), from + at);
    yield* copiesOf(template, last, put, first);
  }
}
