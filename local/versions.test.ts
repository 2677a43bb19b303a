import { expect, test } from '@jest/globals';
import { checkVersions, compare } from './versions.ts';

const versions = { postgresql: '18.6', documentdb: '1.0-0', redis: '8.0.6' };

test('data of the same or an older minor version is opened', () => {
  expect(() => checkVersions('/home', versions, versions)).not.toThrow();
  expect(() =>
    checkVersions('/home', { ...versions, postgresql: '18.9', documentdb: '0.109-0' }, versions),
  ).not.toThrow();
});

test('data of another PostgreSQL major, or of a newer engine, is refused with what to do', () => {
  for (const data of [{ postgresql: '17.2' }, { postgresql: '19.0' }, { documentdb: '1.0-1' }, { redis: '9.0.0' }]) {
    expect(() => checkVersions('/home', { ...versions, ...data }, versions)).toThrow(/c360 backup.*c360 reset/s);
  }
});

test('versions compare by number, not by letter', () => {
  expect(compare('1.10', '1.9')).toBeGreaterThan(0);
  expect(compare('1.0', '1.0-0')).toBe(0);
  expect(compare('0.109-0', '1.0-0')).toBeLessThan(0);
});
