import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ConfigError, readConfig, SECRETS } from './config.ts';

test('nothing set means local engines on loopback', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ mongodbUri: null, redisUrl: null, host: '127.0.0.1', port: 4000, secret: null });
});

test('an empty variable counts as unset', () => {
  expect(readConfig({ PORT: '', MONGODB_URI: '' })).toMatchObject({ port: 4000, mongodbUri: null });
});

test('every bad variable is reported at once, by name', () => {
  const bad = { PORT: '99999', MONGODB_URI: 'postgres://x', LOG_LEVEL: 'loud', C360_SECRET: 'short' };
  expect(() => readConfig(bad)).toThrow(ConfigError);
  for (const name of Object.keys(bad)) expect(() => readConfig(bad)).toThrow(name);
});

test('a secret never appears in the message that refuses it', () => {
  for (const name of SECRETS)
    for (const bad of [
      'hunter2',
      'https://ada:hunter2@db.example/',
      'mongodb://ada:hunter2@[',
      'redis://ada:hunter2@[',
    ])
      expect(() => readConfig({ [name]: bad })).toThrow(new RegExp(`^(?!.*hunter2).*${name}`, 'su'));
});

test('a database without Redis is refused; Redis alone is enough for whoever keeps no data', () => {
  expect(() => readConfig({ MONGODB_URI: 'mongodb://127.0.0.1:27017' })).toThrow('set both');
  expect(readConfig({ REDIS_URL: 'redis://127.0.0.1:6379' })).toMatchObject({ mongodbUri: null });
});

test('secrets come from files as well, never from both', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'c360-config-')), 'secret');
  writeFileSync(file, `${'s'.repeat(40)}\n`);
  expect(readConfig({ C360_SECRET_FILE: file }).secret).toBe('s'.repeat(40));
  expect(() => readConfig({ C360_SECRET_FILE: file, C360_SECRET: 't'.repeat(40) })).toThrow('both came');
  expect(() => readConfig({ MONGODB_URI_FILE: '/nowhere' })).toThrow('MONGODB_URI_FILE');
});

test('development tokens are for loopback unless the environment says', () => {
  const taken = (env: NodeJS.ProcessEnv) => readConfig(env).developmentTokens;
  expect([taken({}), taken({ HOST: '0.0.0.0' }), taken({ HOST: 'localhost' })]).toEqual([true, false, true]);
  expect([taken({ HOST: '0.0.0.0', DEVELOPMENT_TOKENS: 'on' }), taken({ DEVELOPMENT_TOKENS: 'off' })]).toEqual([
    true,
    false,
  ]);
});

test('an issuer is believed for audiences that are named, by signatures of private keys, and never over a line that anybody reads', () => {
  const issuer = { OIDC_ISSUER: 'https://id.example/', OIDC_AUDIENCE: 'one, two', OIDC_ROLES: 'a b=agent' };
  expect(readConfig(issuer).issuer).toMatchObject({
    url: 'https://id.example/',
    audiences: ['one', 'two'],
    algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    roles: new Map([['a b', 'agent']]),
  });
  expect(readConfig({}).issuer).toBeNull();
  for (const bad of [
    { OIDC_AUDIENCE: '' },
    { OIDC_AUDIENCE: ' , ' },
    { OIDC_ISSUER: 'http://id.example/' },
    { OIDC_ALGORITHMS: 'RS256,HS256' },
    { OIDC_ALGORITHMS: 'none' },
    { OIDC_ROLES: 'agents' },
  ])
    expect(() => readConfig({ ...issuer, ...bad })).toThrow(/OIDC_/u);
});
