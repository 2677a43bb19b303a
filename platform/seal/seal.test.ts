import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connect, countCommands, type Connection } from '../mongo.ts';
import type { CardDoc } from '../domain/card.ts';
import { createCards, type CardHolder, type Cards } from './cards.ts';
import { newKey, open, seal, SealError } from './envelope.ts';
import { dataKeysOf, openKeyStore, type KeyStore } from './key-store.ts';
import { createMasterKey, readMasterKeys } from './master-key.ts';
import { rotate, rotationStatus } from './rotate.ts';

const hex = () => randomBytes(32).toString('hex');
const card = (mail: string): CardDoc => ({
  ...{ givenName: null, familyName: null, fullName: 'Ada Lovelace', organizationName: null, mails: [mail], phones: [] },
  ...{ addresses: [], birthDate: null, language: null, externalIds: [] },
});

let connection: Connection;
let masterKeys: string;
let keys: KeyStore;
let sales: Cards;

const master = () => createMasterKey(() => masterKeys);
const another = () => openKeyStore(connection, master());

/** A party with its card sealed, as a write leaves it. */
async function sealed(id: string, cards = sales): Promise<CardHolder> {
  const [party] = await (await cards.keyring([id])).sealed([{ _id: id, card: card(`${id}@example.org`) }]);
  return party!;
}
const mailOf = async (party: CardHolder, cards = sales) => (await cards.open(party))?.mails[0];

beforeAll(async () => {
  connection = await connect(process.env['MONGODB_URI']!, `test_seal_${randomBytes(4).toString('hex')}`);
});
beforeEach(async () => {
  for (const name of ['dataKeys', 'wrappingKeys']) await connection.collection(name).deleteMany({});
  masterKeys = hex();
  keys = await another();
  sales = createCards('sales', keys);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

describe('an envelope', () => {
  const key = newKey();
  const envelope = seal(key, 'a', Buffer.from('clear'));

  test('opens under its key for its owner, and is another each time', () => {
    expect(open(key, 'a', envelope).toString()).toBe('clear');
    expect(seal(key, 'a', Buffer.from('clear'))).not.toEqual(envelope);
  });

  test('opens for no other owner, under no other key, and not with any bit of it changed', () => {
    expect(() => open(key, 'b', envelope)).toThrow(SealError);
    expect(() => open(newKey(), 'a', envelope)).toThrow(SealError);
    for (let bit = 0; bit < envelope.length * 8; bit++) {
      const changed = Buffer.from(envelope);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      // The id names the key; what it says opens nothing.
      if (bit >= 8 && bit < 72) expect(open(key, 'a', changed).toString()).toBe('clear');
      else expect(() => open(key, 'a', changed)).toThrow(SealError);
    }
  });
});

test('a master key is 32 bytes, and no text of another length is taken for one', () => {
  const key = randomBytes(32);
  const forms = [key.toString('hex'), key.toString('base64'), key.toString('base64url')];
  const names = forms.map((form) => readMasterKeys(`${form}\n`)!.map(({ keyId }) => keyId));
  expect(names).toEqual(Array(3).fill([expect.stringMatching(/^local:/u)]));
  expect(new Set(names.flat()).size).toBe(1);
  expect(readMasterKeys(`${hex()}, ${hex()}`)).toHaveLength(2);
  for (const bad of ['', ' ', 'secret', hex().slice(1), randomBytes(31).toString('base64'), `${forms[0]} ${forms[1]}`])
    expect([bad, readMasterKeys(bad)]).toEqual([bad, null]);
});

describe('a card', () => {
  test('is read by whoever has the keys, from what is stored', async () => {
    const party = await sealed('crm:1');
    expect(Buffer.from(party.card as Uint8Array).toString('latin1')).not.toContain('example.org');
    expect(await mailOf(party, createCards('sales', await another()))).toBe('crm:1@example.org');
  });

  test('cannot be put at another party or in another domain', async () => {
    const [one, two] = [await sealed('crm:1'), await sealed('crm:2')];
    expect(await mailOf({ _id: 'crm:2', card: one.card! })).toBeUndefined();
    const { keyId, wrapped } = (await dataKeysOf(connection).findOne({ _id: 'sales/crm:1' }))!;
    await dataKeysOf(connection).updateOne({ _id: 'sales/crm:2' }, { $set: { keyId, wrapped } });
    await expect(createCards('sales', await another()).open({ _id: 'crm:2', card: one.card! })).rejects.toThrow(
      SealError,
    );
    expect(await mailOf({ _id: 'crm:1', card: one.card! }, createCards('finance', keys))).toBeUndefined();
    expect(await mailOf(two)).toBe('crm:2@example.org');
  });

  test('is unreadable for good once its key is destroyed, and the next one of its party is not', async () => {
    const [before, elsewhere] = [await sealed('crm:1'), createCards('sales', await another())];
    expect(await mailOf(before, elsewhere)).toBe('crm:1@example.org');
    expect(await keys.destroy(['sales/crm:1', 'sales/crm:none'])).toBe(1);
    expect(await mailOf(before)).toBeUndefined();
    const after = await sealed('crm:1');
    expect([await mailOf(before), await mailOf(after)]).toEqual([undefined, 'crm:1@example.org']);
    // Who still knows the key that is gone sees that the card is under another.
    expect(await mailOf(after, elsewhere)).toBe('crm:1@example.org');
  });

  test('of a key store that another master key wrapped says which one is missing, and opens nothing', async () => {
    const party = await sealed('crm:1');
    const [, wrapper] = [hex(), (await rotationStatus(keys))[0]!.masterKey];
    masterKeys = hex();
    await expect(createCards('sales', await another()).open(party)).rejects.toThrow(wrapper);
  });
});

describe('keys', () => {
  test('of fifty cards are one read, and none within the next seconds', async () => {
    const ids = Array.from({ length: 50 }, (_, n) => `crm:${n}`);
    const ring = await sales.keyring(ids);
    const parties = await ring.sealed(ids.map((_id) => ({ _id, card: card(_id) })));
    const store = await another();
    await store.wrapping.newest();
    const cards = createCards('sales', store);
    const read = () => Promise.all(parties.map((party) => mailOf(party, cards)));
    expect(await countCommands(connection, read)).toEqual(['find']);
    expect(await countCommands(connection, read)).toEqual([]);
  });

  test('that two writers make at once are the same', async () => {
    const cards = await Promise.all([another(), another(), another()]);
    const parties = await Promise.all(cards.map((store) => sealed('crm:1', createCards('sales', store))));
    expect(await Promise.all(parties.map((party) => mailOf(party)))).toEqual(Array(3).fill('crm:1@example.org'));
  });
});

describe('a rotation', () => {
  test('moves every key under a new master key, after which the old one opens nothing', async () => {
    const party = await sealed('crm:1');
    const [old, next] = [masterKeys, hex()];
    masterKeys = `${next}\n${old}`;
    const store = await another();
    expect(await rotate(store, () => undefined)).toEqual({ version: 2, rewrapped: 1, resumed: false });
    // Who has served all along looks for the key that it does not know, where it found the first.
    expect(await mailOf(party, createCards('sales', keys))).toBe('crm:1@example.org');
    masterKeys = next;
    expect(await mailOf(party, createCards('sales', await another()))).toBe('crm:1@example.org');
    masterKeys = old;
    await expect(createCards('sales', await another()).open(party)).rejects.toThrow('which MASTER_KEY does not have');
  });

  test('that was cut off is completed by the next, and loses nothing to reads and writes meanwhile', async () => {
    const ids = Array.from({ length: 1_200 }, (_, n) => `crm:${n}`);
    const parties = await (await sales.keyring(ids)).sealed(ids.map((_id) => ({ _id, card: card(_id) })));
    const cut = () => {
      throw new Error('cut off');
    };
    await expect(rotate(keys, cut)).rejects.toThrow('cut off');
    const [first, second] = await rotationStatus(keys);
    expect([first!.dataKeys, second!.dataKeys]).toEqual([700, 500]);
    await keys.destroy(['sales/crm:999']);
    const late = await sealed('crm:new');
    expect(await rotate(await another(), () => undefined)).toEqual({ version: 2, rewrapped: 699, resumed: true });
    const cards = createCards('sales', await another());
    const mails = await Promise.all([...parties, late].map((party) => mailOf(party, cards)));
    expect(mails.filter((mail) => mail === undefined)).toHaveLength(1);
    expect((await rotationStatus(keys)).map(({ dataKeys }) => dataKeys)).toEqual([0, 1_200]);
  });
});
