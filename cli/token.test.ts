import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Command } from 'commander';
import { decodeJwt } from 'jose';
import { readConfig, type Config } from '../platform/config.ts';
import { testSetting } from '../test/house.ts';
import { until } from '../test/until.ts';
import { secretOf } from './keys.ts';
import { connectAccess, openSignIn, type SignIn } from './sign-in.ts';
import { tokenCommand } from './token.ts';

const { config: own, secret, stores } = testSetting();
const before = { ...process.env };
let config: Config;
let known: SignIn;

beforeAll(() => {
  Object.assign(process.env, { C360_SECRET: secret, C360_DATABASE_PREFIX: own.databasePrefix });
  config = readConfig();
  known = openSignIn({ config, secret, mongodbUri: stores.mongodbUri });
});
afterAll(async () => {
  process.env = before;
  await known.close();
  const access = await connectAccess(stores.mongodbUri, config);
  await access.dropDatabase();
  await access.close();
});

/** What `c360 token …` prints. */
async function token(...args: string[]): Promise<string> {
  const printed: string[] = [];
  const keep = (text: unknown): boolean => (printed.push(String(text)), true);
  const written = jest.spyOn(process.stdout, 'write').mockImplementation(keep);
  const told = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    const program = new Command();
    tokenCommand(program);
    await program.parseAsync(['token', ...args], { from: 'user' });
    return printed.join('').trim();
  } finally {
    written.mockRestore();
    told.mockRestore();
  }
}

const callerOf = (bearer: string) => known.authenticate({ authorization: `Bearer ${bearer}` });

test('a token is ended by itself or by its id, whoever’s it is, and others are not', async () => {
  const [agent, person, other] = [
    await token('--role', 'agent'),
    await token('--person', '01890000-0000-7000-8000-000000000000'),
    await token('--role', 'agent'),
  ];
  for (const each of [agent, person, other]) expect(await callerOf(each)).not.toBeNull();
  await token('revoke', agent);
  await token('revoke', decodeJwt(person).jti!);
  await until(async () => (await callerOf(agent)) === null && (await callerOf(person)) === null, 5_000);
  expect(await callerOf(other)).not.toBeNull();
});

test('what is neither a token of ours nor an id of one cannot be ended', async () => {
  for (const strange of ['', 'x.y.z', '{"$ne":null}', `${await token()}x`])
    await expect(token('revoke', strange)).rejects.toThrow('signed here, can be revoked');
});

test('the secret has no default where others reach the installation', () => {
  const { C360_SECRET: _, ...env } = process.env;
  const home = mkdtempSync(join(tmpdir(), 'c360-secret-'));
  const open = (more: NodeJS.ProcessEnv) => () => secretOf(readConfig({ ...env, C360_HOME: home, ...more }));
  expect(open({ HOST: '0.0.0.0' })).toThrow('C360_SECRET: signs who asks and has no default');
  expect(open({ DEVELOPMENT_TOKENS: 'off' })).toThrow('C360_SECRET');
  expect(open({})()).toHaveLength(43);
});

test('policies that no part of the schema demands are given to nobody', async () => {
  await expect(token('--policies', 'board')).rejects.toThrow(
    'Policies are demanded by no part of the schema; got board.',
  );
});
