import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import { customerIds, writeCustomers } from '../customers.ts';
import { openTestHouse, testSetting, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';
import { openRedis, type OwnRedis } from '../own-redis.ts';
import { until } from '../until.ts';

const all = callerWith(...scopesIn(readSupergraph()));
const VIEW = 'query Q($id: ID!) { customer(id: $id) { sales { known } finance { figures { orders } } } }';
const WRITE = 'mutation W($c: ContactInput!) { upsertContact(input: $c) { outcome { status } } }';
const FIND = 'query F($m: String!) { customerBy(identifier: { type: MAIL, value: $m }) { sales { contacts { id } } } }';

let house: TestHouse;
let redis: OwnRedis;
let id: string;

beforeAll(async () => {
  const setting = testSetting();
  redis = await openRedis();
  house = await openTestHouse('in process', { ...setting, stores: { ...setting.stores, redisUrl: redis.url } });
  await writeCustomers(house, 1, all);
  id = (await customerIds(house, all))[0]!;
}, 60_000);
afterAll(async () => {
  await house.close();
  await redis.stop();
});

test('with Redis killed no read fails and no write; what was written is known within 5 s of its return', async () => {
  let [reads, reading] = [0, true];
  const answers = new Set<string>();
  const client = async () => {
    for (; reading; reads += 1) {
      answers.add(JSON.stringify(await house.run(VIEW, { id }, all)));
      await setImmediate();
    }
  };
  const clients = Array.from({ length: 4 }, client);
  await until(async () => reads > 50, 10_000);
  await redis.kill();
  const before = reads;
  const written = { id: 'crm:away', card: { mails: ['away@example.org'] } };
  expect(await house.data(WRITE, { c: written }, all)).toEqual({ upsertContact: { outcome: { status: 'CREATED' } } });
  await until(async () => reads > before + 200, 20_000);
  await redis.start();
  const back = performance.now();
  await until(async () => {
    const { data } = await house.run(FIND, { m: 'away@example.org' }, all);
    return data?.['customerBy'] != null;
  }, 10_000);
  expect(performance.now() - back).toBeLessThan(5_000);
  reading = false;
  await Promise.all(clients);
  expect([...answers]).toEqual([
    JSON.stringify({ data: { customer: { sales: { known: true }, finance: { figures: { orders: 3 } } } } }),
  ]);
}, 60_000);
