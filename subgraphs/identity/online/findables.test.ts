import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EMPTY_CARD, type CardDoc } from '../../../platform/domain/card.ts';
import { connect, ensureIndexes, inTransaction, type Connection } from '../../../platform/mongo.ts';
import { createTextHash } from '../hash.ts';
import { identityModels } from '../model.ts';
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

const stored = async (name: string) => (await findablesOf(connection).findOne({ _id: `sales/${name}` }))!;

test('several that make the same party findable at once leave what one of them would', async () => {
  await Promise.all([1, 2, 3, 4].map(() => index('twice', 1, 'Ada Lovelace')));
  expect((await stored('twice')).tokens).toContain(hash('prefix\0lovelace'));
});

test('what is made of an older card replaces nothing', async () => {
  await index('late', 2, 'Ada King');
  await index('late', 1, 'Ada Byron');
  expect(await stored('late')).toMatchObject({ version: 2 });
  expect((await stored('late')).tokens).not.toContain(hash('prefix\0byron'));
  await index('late', 3, 'Ada Lovelace');
  expect((await stored('late')).tokens).not.toContain(hash('prefix\0king'));
});

test.each(['indexed', 'new'])('no card from before a removal brings a party back that was %s', async (name) => {
  if (name === 'indexed') await index(name, 1, 'Ada Lovelace');
  await inTransaction(connection, (session) => hideParties(connection, [party(name, 2)], session));
  await index(name, 1, 'Ada Lovelace');
  expect(await stored(name)).toMatchObject({ version: 2, blocks: [], terms: [], tokens: [], doors: [], families: [] });
});
