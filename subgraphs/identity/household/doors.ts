import { documentsById } from '../../../platform/by-id.ts';
import { CUSTOMER, type IdentityModels, type PartyDoc } from '../model.ts';
import type { FindableDoc } from '../online/model.ts';

/** Whose the parties at an address are: customers by party. */
export type Door = ReadonlyMap<string, string>;

/** Parties that a customer has at one address, at most: more are a crowd, however few customers they are. */
const PARTIES_EACH = 10;

type At = Pick<FindableDoc, '_id' | 'doors' | 'company'>;

/**
 * Reads who gives each address. Left out are those that are no home: where a card names a company, and where more than `most` customers
 * are, as in a block of flats or a hostel. Both count all domains, so that what is no home is none for whoever asks.
 */
export function createDoors(db: IdentityModels, most: number) {
  const limit = most * PARTIES_EACH + 1;
  const findables = db.Findable.collection;
  const read = (doors: readonly string[]) =>
    findables
      .find<At>({ doors: { $in: [...doors] } } as object, {
        projection: { doors: 1, company: 1 },
        hint: { doors: 1 },
        limit: doors.length * limit,
        batchSize: doors.length * limit + 1,
      })
      .toArray();

  /** Who is at the doors: by one read, or where a crowd at one took the place of the others by one each. */
  async function at(doors: readonly string[]): Promise<Map<string, At[]>> {
    const found = doors.length === 0 ? [] : await read(doors);
    if (doors.length === 1 || found.length < doors.length * limit)
      return new Map(doors.map((door) => [door, found.filter((each) => each.doors!.includes(door))]));
    return new Map(await Promise.all(doors.map(async (door) => [door, await read([door])] as const)));
  }

  return async (asked: readonly string[]): Promise<Map<string, Door>> => {
    const all = [...(await at(asked))];
    const homes = all.filter(([, parties]) => parties.length < limit && !parties.some(({ company }) => company));
    const keys = [...new Set(homes.flatMap(([, parties]) => parties.map(({ _id }) => _id)))];
    const found = await documentsById<Pick<PartyDoc, '_id' | 'customer'>>(db.Party, keys, CUSTOMER);
    const owners = new Map(found.flatMap(({ _id, customer }) => (customer === null ? [] : [[_id, customer] as const])));
    const doors = homes.map(([door, parties]): [string, Door] => {
      const living = parties.filter(({ _id }) => owners.has(_id));
      return [door, new Map(living.map(({ _id }) => [_id, owners.get(_id)!]))];
    });
    return new Map(doors.filter(([, door]) => new Set(door.values()).size <= most));
  };
}
