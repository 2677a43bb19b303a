import { documentsById } from '../../../platform/by-id.ts';
import { documents } from '../../../platform/query.ts';
import DataLoader from 'dataloader';
import type { Reader } from '../../../platform/domain/reader.ts';
import type { IdentityPolicy } from '../config.ts';
import { kindOf, type HashText } from '../hash.ts';
import type { Links, Loaders } from '../loaders.ts';
import type { IdentityModels, PartyDoc } from '../model.ts';
import type { FindableDoc } from '../online/model.ts';
import { domainsReadBy } from '../shown.ts';
import { createDoors, type Door } from './doors.ts';
import { householdOf, type Household, type Resident } from './household.ts';

/** Loads the household of each customer, null where it has none. */
export type Households = DataLoader<string, Household | null>;

/** What finding households takes. */
export interface HouseholdReading {
  readonly db: IdentityModels;
  readonly load: Pick<Loaders, 'customer'>;
  readonly reader: Pick<Reader, 'caller' | 'rows'>;
  readonly policy: IdentityPolicy['households'];
  readonly hash: HashText;
}

const MAX_BATCH = 100;

/**
 * Finds households among what the caller may see: parties of domains that it may read, customers whom its row policy allows. By as many
 * reads for a hundred customers as for one. Built anew for each call.
 */
export function createHouseholds({ db, load, reader, policy, hash }: HouseholdReading): Households {
  const domains = domainsReadBy(reader.caller);
  const readDoors = createDoors(db, policy.most);
  const living = async (ids: readonly string[]) =>
    (await Promise.all(ids.map((id) => load.customer.load(id)))).filter((doc) => doc !== null);

  /** Customers at the doors whom the caller may see. */
  async function neighbours(doors: ReadonlyMap<string, Door>): Promise<readonly Links[]> {
    const ids = [...new Set([...doors.values()].flatMap((door) => [...door.values()]))];
    const allowed = reader.rows ? await reader.rows.amongCustomers(ids) : ids.map(() => true);
    return living(ids.filter((_, at) => allowed[at]));
  }

  return new DataLoader<string, Household | null>(
    async (ids) => {
      const asked = await living(ids);
      const own = await readFindables(
        db,
        asked.flatMap(({ parties }) => parties),
        domains,
      );
      const doors = await readDoors([...new Set([...own.values()].flatMap(({ doors = [] }) => doors))]);
      const others = await neighbours(doors);
      const facts = await readFacts(
        db,
        [...asked, ...others].flatMap(({ parties }) => parties),
        domains,
      );
      const households = new Map(asked.map((doc) => [doc._id, best(doc, { doors, others, facts, own, hash })]));
      return Promise.all(ids.map(async (id) => households.get((await load.customer.load(id))?._id ?? id) ?? null));
    },
    { maxBatchSize: MAX_BATCH },
  );
}

/** What a party says of where it lives and what it shares. */
interface Facts extends Pick<Resident, 'families' | 'phones'> {
  readonly doors: readonly string[];
}

interface Known {
  readonly doors: ReadonlyMap<string, Door>;
  readonly others: readonly Links[];
  /** By party, of domains that the caller may read. */
  readonly facts: ReadonlyMap<string, Facts>;
  readonly own: ReadonlyMap<string, Pick<FindableDoc, 'doors'>>;
  readonly hash: HashText;
}

/** Of the households at a customer's addresses the one with most members; of several as large the one that comes first by id. */
function best(customer: Links, { doors, others, facts, own, hash }: Known): Household | null {
  const parties = new Set(customer.parties);
  // A customer that several would be has the parties of them all: none of them is its neighbour.
  const apart = others.filter((other) => !other.parties.some((party) => parties.has(party)));
  const homes = new Set(customer.parties.flatMap((party) => own.get(party)?.doors ?? []));
  const found = [...homes].flatMap((door) => {
    if (!doors.has(door)) return [];
    const residents = [customer, ...apart].flatMap((each) => residentOf(each, door, facts) ?? []);
    return householdOf(customer._id, door, residents, hash) ?? [];
  });
  found.sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
  return found[0] ?? null;
}

/** A customer who lives at the door, with all that its parties share; null where none of them gives the address. */
function residentOf({ _id, parties }: Links, door: string, facts: ReadonlyMap<string, Facts>): Resident | null {
  const known = parties.flatMap((party) => facts.get(party) ?? []);
  if (!known.some(({ doors }) => doors.includes(door))) return null;
  return {
    id: _id,
    families: new Set(known.flatMap(({ families }) => [...families])),
    phones: new Set(known.flatMap(({ phones }) => [...phones])),
  };
}

const HASHES = { hashes: 1, spread: 1 } as const;

type HomeOf = Pick<FindableDoc, '_id' | 'doors' | 'families'>;

async function readFindables(db: IdentityModels, keys: readonly string[], domains: readonly string[]) {
  if (keys.length === 0) return new Map<string, HomeOf>();
  const own = { _id: { $in: keys }, domain: { $in: domains } };
  const found = await documents<HomeOf>(db.Findable, own, { projection: { doors: 1, families: 1 } });
  return new Map(found.map((doc) => [doc._id, doc]));
}

async function readFacts(db: IdentityModels, keys: readonly string[], domains: readonly string[]) {
  const findables = await readFindables(db, [...new Set(keys)], domains);
  const keyed = [...findables.keys()];
  const parties = await documentsById<Pick<PartyDoc, '_id' | 'hashes' | 'spread'>>(db.Party, keyed, HASHES);
  return new Map(
    parties.map(({ _id, hashes, spread }): [string, Facts] => {
      const { doors = [], families = [] } = findables.get(_id)!;
      const phones = new Set([...hashes, ...spread].filter((hash) => kindOf(hash) === 'PHONE'));
      return [_id, { doors, families: new Set(families), phones }];
    }),
  );
}
