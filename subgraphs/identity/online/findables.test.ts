import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EMPTY_CARD, type CardDoc } from '../../../platform/domain/card.ts';
import { connect, ensureIndexes, inTransaction, type Connection } from '../../../platform/mongo.ts';
import { createTextHash } from '../hash.ts';
import { identityModels } from '../model.ts';
import { forgetWords, wordsOf } from '../search/words.ts';
import { findablesOf, hideParties, indexParties } from './findables.ts';

let connection: Connection;

const hash = createTextHash(randomBytes(32), 'test');
const hashes = { block: hash, term: hash, token: hash, home: hash };

beforeAll(async () => {
  connection = await connect(process.env['MONGODB_URI']!, `test_findables_${randomBytes(6).toString('hex')}`);
  identityModels(connection);
  await ensureIndexes(connection);
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const party = (name: string, version: number) => ({ _id: `sales/${name}`, domain: 'sales', version });
const cardOf = (fullName: string): CardDoc => ({ ...EMPTY_CARD, fullName });

const index = (name: string, version: number, fullName: string) =>
  indexParties(
    { connection, hashes, country: null },
    [party(name, version)],
    new Map([[`sales/${name}`, cardOf(fullName)]]),
  );

/** How a word that people search by is kept; null where it is not. */
const wordOf = (word: string) => wordsOf(connection).findOne({ _id: hash(`word\0${word}`) });

const remove = (name: string, version: number) =>
  inTransaction(connection, (session) => hideParties(connection, [party(name, version)], session));

const stored = async (name: string) => (await findablesOf(connection).findOne({ _id: `sales/${name}` }))!;

test('several that make the same party findable at once leave what one of them would', async () => {
  await Promise.all([1, 2, 3, 4].map(() => index('twice', 1, 'Ada Lovelace')));
  expect((await stored('twice')).tokens).toContain(hash('word\0lovelace'));
  expect((await wordOf('lovelace'))!.tokens).toContain(hash('prefix\0lovelace'));
});

test('what is made of an older card replaces nothing', async () => {
  await index('late', 2, 'Ada King');
  await index('late', 1, 'Ada Byron');
  expect(await stored('late')).toMatchObject({ version: 2 });
  expect((await stored('late')).tokens).not.toContain(hash('word\0byron'));
  await index('late', 3, 'Ada Lovelace');
  expect((await stored('late')).tokens).not.toContain(hash('word\0king'));
});

test.each(['indexed', 'new'])('no card from before a removal brings a party back that was %s', async (name) => {
  if (name === 'indexed') await index(name, 1, 'Ada Lovelace');
  await remove(name, 2);
  await index(name, 1, 'Ada Lovelace');
  expect(await stored(name)).toMatchObject({ version: 2, blocks: [], terms: [], tokens: [], doors: [], families: [] });
});

test('a word is forgotten once nobody has it any more: removed, renamed, or late with a card from before', async () => {
  await index('one', 1, 'Grace Hopper');
  await index('other', 1, 'Vincent Hopper');
  await remove('one', 2);
  await index('one', 1, 'Grace Hopper');
  await forgetWords(connection);
  expect(await wordOf('grace')).toBeNull();
  expect(await wordOf('hopper')).toMatchObject({ doubted: null });
  await index('other', 2, 'Vincent Murray');
  await forgetWords(connection);
  expect([await wordOf('hopper'), await wordOf('vincent')]).toEqual([null, expect.anything()]);
});

test('a word that somebody comes to have while it is forgotten stays', async () => {
  for (let round = 1; round <= 5; round++) {
    await index('leaving', 2 * round, 'Ada Perpetua');
    await remove('leaving', 2 * round + 1);
    await Promise.all([forgetWords(connection), index(`coming${round}`, 1, 'Ben Perpetua')]);
    expect(await wordOf('perpetua')).not.toBeNull();
    await remove(`coming${round}`, 2);
  }
});
