import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stateFile } from './import.ts';

test('an import goes on only where the same file went into the same record of the same database', () => {
  const home = mkdtempSync(join(tmpdir(), 'c360-import-'));
  const here = { home, mongodbUri: null, databasePrefix: 'c360_' };
  const file = stateFile(here, 'finance.order', 'orders.csv');
  expect(stateFile(here, 'finance.order', 'orders.csv')).toBe(file);
  const others = [
    stateFile({ ...here, databasePrefix: 'test_' }, 'finance.order', 'orders.csv'),
    stateFile({ ...here, mongodbUri: 'mongodb://elsewhere/' }, 'finance.order', 'orders.csv'),
    stateFile(here, 'finance.invoice', 'orders.csv'),
    stateFile(here, 'finance.order', 'more.csv'),
  ];
  expect(new Set([file, ...others]).size).toBe(5);
});
