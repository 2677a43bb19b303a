import type { Connection } from '../../platform/mongo.ts';
import type { Finding } from '../../platform/subgraph/subgraph.ts';
import type { IdentifierDoc, PartyDoc } from './model.ts';
import type { FindableDoc } from './online/model.ts';
import type { WordDoc } from './search/model.ts';
import { finding, PAGE, pages } from './verify-pages.ts';

const partiesOf = (connection: Connection) => connection.collection<PartyDoc>('parties');

/** Each identifier names just the parties that hold it, and each that is held is there. */
export async function* verifyIdentifiers(connection: Connection): AsyncGenerator<Finding> {
  const rule = 'an identifier names who holds it';
  const identifiers = connection.collection<IdentifierDoc>('identifiers');
  for await (const page of pages<PartyDoc>(connection, 'parties')) {
    const hashes = [...new Set(page.flatMap((doc) => doc.hashes))];
    const found = await identifiers.find({ _id: { $in: hashes } }, { batchSize: hashes.length + 1 }).toArray();
    const holders = new Map(found.map(({ _id, parties }) => [_id, new Set(parties)]));
    for (const { _id, hashes } of page)
      for (const hash of hashes) if (!holders.get(hash)?.has(_id)) yield finding(hash, rule, null, _id);
  }
  for await (const page of pages<IdentifierDoc>(connection, 'identifiers')) {
    const keys = [...new Set(page.flatMap(({ parties }) => parties))];
    const found = await partiesOf(connection)
      .find({ _id: { $in: keys } }, { projection: { hashes: 1 }, batchSize: keys.length + 1 })
      .toArray();
    const held = new Map(found.map(({ _id, hashes }) => [_id, hashes]));
    for (const { _id, parties } of page) {
      if (parties.length === 0) yield finding(_id, rule, [], 'somebody');
      for (const key of parties) if (!held.get(key)?.includes(_id)) yield finding(_id, rule, key, null);
    }
  }
}

/** Each word that people search by is one of somebody's, or will be looked at. */
export async function* verifyWords(connection: Connection): AsyncGenerator<Finding> {
  const unheld = new Set<string>();
  for await (const page of pages<WordDoc>(connection, 'words'))
    for (const { _id, doubted } of page) if (doubted === null) unheld.add(_id);
  for await (const page of pages<FindableDoc>(connection, 'findables'))
    for (const { tokens } of page) for (const token of tokens) unheld.delete(token);
  const left = await connection
    .collection<WordDoc>('words')
    .find({ _id: { $in: [...unheld] }, doubted: null }, { projection: { _id: 1 }, batchSize: PAGE })
    .toArray();
  for (const { _id } of left) yield finding(_id, 'a word that nobody has is forgotten', 'hashes', null);
}

/** Who is removed is found by nothing. */
export async function* verifyRemoved(connection: Connection): AsyncGenerator<Finding> {
  for await (const page of pages<FindableDoc>(connection, 'findables')) {
    const telling = page.filter(({ blocks, terms, tokens, doors = [], families = [] }) =>
      [blocks, terms, tokens, doors, families].some((hashes) => hashes.length > 0),
    );
    const living = await partiesOf(connection)
      .find(
        { _id: { $in: telling.map(({ _id }) => _id) }, removed: false },
        { projection: { _id: 1 }, batchSize: PAGE },
      )
      .toArray();
    const known = new Set(living.map(({ _id }) => _id));
    for (const { _id } of telling)
      if (!known.has(_id)) yield finding(_id, 'who is removed is found by nothing', 'hashes', null);
  }
}
