import { expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { upstreamVersion } from './cache.ts';
import { debianMirrors } from './mirrors.ts';

function mirrorsOf(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'c360-apt-'));
  mkdirSync(join(folder, 'sources.list.d'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  try {
    return debianMirrors(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PUBLIC = 'http://deb.debian.org/debian';

test('a mirror comes from one-line sources, with and without options', () => {
  const text = `# deb http://old.example/debian bookworm main
deb-src http://source.example/debian bookworm main
deb [arch=amd64 signed-by=/k.gpg] https://mirror.example/debian/ bookworm main
deb http://security.example/debian-security bookworm-security main
`;
  expect(mirrorsOf({ 'sources.list': text })).toEqual(['https://mirror.example/debian/', PUBLIC]);
});

test('a mirror comes from deb822 stanzas that are enabled and binary', () => {
  const text = `Types: deb deb-src
# snapshot
URIs: http://one.example/debian
 http://two.example/debian
Suites: trixie
Components: main

Types: deb
URIs: http://off.example/debian
Enabled: no

Types: deb-src
URIs: http://source.example/debian
`;
  expect(mirrorsOf({ 'sources.list.d/debian.sources': text })).toEqual([
    'http://one.example/debian',
    'http://two.example/debian',
    PUBLIC,
  ]);
});

test('a derivative without a Debian mirror gets the public one', () => {
  expect(mirrorsOf({ 'sources.list': 'deb http://archive.ubuntu.com/ubuntu noble main\n' })).toEqual([PUBLIC]);
  expect(mirrorsOf({})).toEqual([PUBLIC]);
});

test('a version is read without epoch and revision', () => {
  const files = [
    'postgresql-18_18.6-3_amd64.deb',
    'postgresql-18-documentdb_1.0-0-1_amd64.deb',
    'redis-server_5:8.0.6-3_amd64.deb',
  ];
  const names = ['postgresql-18', 'postgresql-18-documentdb', 'redis-server'];
  expect(names.map((name) => upstreamVersion(files, name))).toEqual(['18.6', '1.0-0', '8.0.6']);
});
