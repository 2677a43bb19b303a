import type { Connection } from '../../platform/mongo.ts';
import type { Finding } from '../../platform/subgraph/subgraph.ts';
import type { Cards } from './cards.ts';
import { APART, conflictOf, GIVEN, type Claim, type CustomerClaim } from './claims.ts';
import { REGISTRY, type CustomerDoc, type PartyDoc, type RegistryDoc } from './model.ts';
import type { MatchDoc } from './online/model.ts';
import { finding, PAGE, pages } from './verify-pages.ts';
import { verifyIdentifiers, verifyRemoved, verifyWords } from './verify-found.ts';
import { settledBy } from './steward/supersede.ts';
import { partyKey, type SpreadLimits } from './rules.ts';
import { kindOf } from './hash.ts';

/** Every difference between the links and what the domains show now, and within the links themselves. */
export async function* verifyIdentity(
  connection: Connection,
  cards: Cards,
  domains: readonly string[],
  limits: SpreadLimits,
): AsyncGenerator<Finding> {
  for (const domain of domains) yield* verifyDomain(connection, cards, domain);
  yield* verifyCustomers(connection);
  yield* verifyParties(connection);
  yield* verifyHolders(connection, limits);
  yield* verifyIdentifiers(connection);
  yield* verifyRemoved(connection);
  yield* verifyWords(connection);
  yield* verifyReviews(connection);
}

const partiesOf = (connection: Connection) => connection.collection<PartyDoc>('parties');
const registryOf = (connection: Connection) => connection.collection<RegistryDoc>('registry');
const customersOf = (connection: Connection) => connection.collection<CustomerDoc>('customers');

/** Each party of a domain is linked, or unlinked once removed, under the identifiers that its card has now. */
async function* verifyDomain(connection: Connection, cards: Cards, domain: string): AsyncGenerator<Finding> {
  for (let after: string | null = null; ;) {
    const page = await cards.versions(domain, after, PAGE);
    if (page.length === 0) return;
    after = page.at(-1)!.id;
    const shown = await cards.read(
      domain,
      page.map(({ id }) => id),
    );
    const keys = page.map(({ id }) => partyKey(domain, id));
    const found = await partiesOf(connection)
      .find({ _id: { $in: keys } }, { batchSize: PAGE })
      .toArray();
    const stored = new Map(found.map((doc) => [doc.party, doc]));
    for (const arrival of shown) {
      const doc = stored.get(arrival.party);
      const key = partyKey(domain, arrival.party);
      if (!doc) yield finding(key, 'every party is known', null, arrival.version);
      else if (doc.version !== arrival.version) yield finding(key, 'version', doc.version, arrival.version);
      else if (doc.removed !== arrival.removed) yield finding(key, 'removed', doc.removed, arrival.removed);
      else {
        const [have, want] = [[...doc.hashes, ...doc.spread].sort(), [...arrival.hashes].sort()];
        if (have.join() !== want.join()) yield finding(key, 'hashes', have, want);
      }
    }
  }
}

/** Each customer's parties point back at it; a tombstone has none and points at a living customer. */
async function* verifyCustomers(connection: Connection): AsyncGenerator<Finding> {
  let living = 0;
  for await (const page of pages<CustomerDoc>(connection, 'customers')) {
    const keys = page.flatMap((doc) => doc.parties);
    const targets = page.flatMap((doc) => doc.mergedInto ?? []);
    const parties = await partiesOf(connection)
      .find({ _id: { $in: keys } }, { projection: { customer: 1 }, batchSize: 10 * PAGE })
      .toArray();
    const homes = new Map(parties.map((doc) => [doc._id, doc.customer]));
    const survivors = await customersOf(connection)
      .find({ _id: { $in: targets } }, { projection: { mergedInto: 1, absorbed: 1 }, batchSize: PAGE })
      .toArray();
    const alive = new Map(survivors.filter((doc) => doc.mergedInto === null).map((doc) => [doc._id, doc.absorbed]));
    for (const doc of page) {
      for (const key of doc.parties)
        if (homes.get(key) !== doc._id) yield finding(key, 'party and customer agree', homes.get(key) ?? null, doc._id);
      if (doc.mergedInto !== null && doc.parties.length > 0)
        yield finding(doc._id, 'a tombstone has no parties', doc.parties, []);
      if (doc.mergedInto !== null && !alive.get(doc.mergedInto)?.includes(doc._id))
        yield finding(doc._id, 'a tombstone leads to a living customer that knows it', doc.mergedInto, doc._id);
      if (doc.mergedInto === null) living += 1;
    }
  }
  const counted = (await registryOf(connection).findOne({ _id: REGISTRY }))?.customers ?? 0;
  if (counted !== living) yield finding(REGISTRY, 'customers are counted', counted, living);
}

/** Each party that is not removed has a customer, and that customer names it. */
async function* verifyParties(connection: Connection): AsyncGenerator<Finding> {
  for await (const page of pages<PartyDoc>(connection, 'parties')) {
    const ids = page.flatMap((doc) => doc.customer ?? []);
    const customers = await customersOf(connection)
      .find({ _id: { $in: ids } }, { projection: { parties: 1, claims: 1 }, batchSize: PAGE })
      .toArray();
    const members = new Map(customers.map((doc) => [doc._id, new Set(doc.parties)]));
    const claims = new Map(customers.map((doc) => [doc._id, doc.claims ?? []]));
    yield* verifyApart(connection, page);
    for (const doc of page) {
      const stored = claimsOf((claims.get(doc.customer ?? '') ?? []).filter(({ party }) => party === doc._id));
      if (doc.customer !== null && stored !== claimsOf(doc.claims ?? []))
        yield finding(doc._id, 'a customer claims what its parties claim', stored, claimsOf(doc.claims ?? []));
      if (doc.removed !== (doc.customer === null))
        yield finding(doc._id, 'linked unless removed', doc.customer, doc.removed ? null : 'a customer');
      if (doc.customer !== null && !members.get(doc.customer)?.has(doc._id))
        yield finding(doc._id, 'customer and party agree', null, doc.customer);
    }
  }
}

const claimsOf = (claims: readonly (Claim | CustomerClaim)[]): string =>
  claims
    .map(({ rule, value }) => `${rule} ${value}`)
    .sort()
    .join();

/** Parties of which a steward said that they are not one know it of each other, and are not one. */
async function* verifyApart(connection: Connection, page: readonly PartyDoc[]): AsyncGenerator<Finding> {
  const apart = (doc: PartyDoc) => (doc.claims ?? []).flatMap(({ rule, value }) => (rule === APART ? value : []));
  const keys = [...new Set(page.flatMap(apart))];
  if (keys.length === 0) return;
  const found = await partiesOf(connection)
    .find({ _id: { $in: keys } }, { batchSize: 100 * PAGE })
    .toArray();
  const others = new Map(found.map((doc) => [doc._id, doc]));
  for (const doc of page)
    for (const key of apart(doc)) {
      const other = others.get(key);
      if (!other || !apart(other).includes(doc._id))
        yield finding(doc._id, 'who is not the same knows it of each other', key, doc._id);
      else if (doc.customer !== null && doc.customer === other.customer)
        yield finding(doc._id, 'who is not the same is not one customer', doc.customer, key);
    }
}

interface Held {
  readonly _id: string;
  readonly customers: readonly string[];
  readonly count: number;
}

/** The parties that hold an identifier are one customer's unless something tells them apart, and no more than it may link. */
async function* verifyHolders(connection: Connection, limits: SpreadLimits): AsyncGenerator<Finding> {
  const shared = partiesOf(connection).aggregate<Held>(
    [
      { $unwind: '$hashes' },
      { $group: { _id: '$hashes', customers: { $addToSet: '$customer' }, count: { $sum: 1 } } },
      { $match: { count: { $gt: 1 } } },
    ],
    { allowDiskUse: true },
  );
  for await (const { _id, customers, count } of shared) {
    const limit = limits[kindOf(_id)];
    if (customers.length > 1 && !(await areToldApart(connection, _id, customers)))
      yield finding(_id, 'an identifier has one customer', customers, 1);
    if (count > limit) yield finding(_id, 'an identifier links few', count, limit);
  }
}

/** Whether each two of the customers that share an identifier have what tells them apart; names may have changed since. */
async function areToldApart(connection: Connection, hash: string, ids: readonly string[]): Promise<boolean> {
  const docs = await customersOf(connection)
    .find({ _id: { $in: [...ids] } }, { projection: { parties: 1, claims: 1 } })
    .toArray();
  const sides = docs.map(({ parties, claims = [] }) => ({ parties, claims }));
  const named = ({ claims }: (typeof sides)[number]) => claims.some(({ rule }) => rule === GIVEN);
  return sides.every((a, index) =>
    sides.slice(index + 1).every((b) => conflictOf(a, b, [kindOf(hash)]) !== null || (named(a) && named(b))),
  );
}

/** A review is open while its parties are of two customers whom nobody told apart. */
async function* verifyReviews(connection: Connection): AsyncGenerator<Finding> {
  for await (const page of pages<MatchDoc>(connection, 'matches')) {
    const open = page.filter(({ state }) => state === 'OPEN');
    const found = await partiesOf(connection)
      .find({ _id: { $in: open.flatMap(({ parties }) => parties) } }, { batchSize: 10 * PAGE })
      .toArray();
    const known = new Map(found.map((doc) => [doc._id, doc]));
    for (const { _id, parties } of open) {
      const why = settledBy(known.get(parties[0]), known.get(parties[1]));
      if (why !== null) yield finding(_id, 'a review is open while it is one', 'OPEN', why);
    }
  }
}
