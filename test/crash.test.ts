import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outboxOf } from '../platform/events/outbox.ts';
import { STEPS } from '../platform/domain/step.ts';
import { openTestHouse, testSetting, type TestHouse } from './house.ts';
import { until } from './until.ts';
import { writeEverything, writer } from './crash/writes.ts';
import type { Setting } from '../cli/house.ts';

const STATE = `{
  allCustomers(first: 10) { edges { node {
    identity { parties { domain id } }
    sales { known contacts { id } }
    finance { known figures { orders spend { amount currency } firstOrderOn lastOrderOn purchaseDays } orders { totalCount } }
  } } }
}`;

/** The signal that ended a writer told to die at a step. */
function dieAt(step: string, { config, secret }: Setting): Promise<string | null> {
  const env = {
    ...process.env,
    C360_DATABASE_PREFIX: config.databasePrefix,
    C360_COUNTRY: config.country ?? '',
    MASTER_KEY: config.masterKey!,
  };
  const child = spawn('node', [join(import.meta.dirname, 'crash/writer.ts'), step, secret], { env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_, signal) => resolve(signal));
  });
}

/** What clients see, in an order that does not depend on which customer was first. */
async function state(house: TestHouse): Promise<unknown[]> {
  const { allCustomers } = await house.data<{ allCustomers: { edges: object[] } }>(STATE, {}, writer);
  return allCustomers.edges.map((edge) => JSON.stringify(edge)).sort();
}

async function unsent({ opened }: TestHouse): Promise<number> {
  const counts = [...opened.values()].map(({ connection }) => outboxOf(connection).countDocuments({ sentAt: null }));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function undisturbed(): Promise<unknown[]> {
  const house = await openTestHouse('in process');
  try {
    await writeEverything(house.gateway);
    await house.settled();
    return await state(house);
  } finally {
    await house.close();
  }
}

describe('a process that dies', () => {
  let expected: Promise<unknown[]> | null = null;

  test.each(STEPS)(
    'at %s loses and halves nothing',
    async (step) => {
      expected ??= undisturbed();
      const setting = testSetting();
      expect(await dieAt(step, setting)).toBe('SIGKILL');
      const house = await openTestHouse('in process', setting);
      try {
        const halved = (await house.verify()).filter(({ domain }) => domain !== 'identity');
        expect(halved).toEqual([]);
        await house.settled();
        expect(await house.verify()).toEqual([]);
        await writeEverything(house.gateway);
        await house.settled();
        expect(await house.verify()).toEqual([]);
        expect(await state(house)).toEqual(await expected);
        await until(async () => (await unsent(house)) === 0, 15_000);
      } finally {
        await house.close();
      }
    },
    60_000,
  );
});
