import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openHouse } from '../cli/house.ts';
import { findSubgraphs } from '../cli/subgraphs.ts';
import { connect } from '../platform/mongo.ts';
import { testSetting } from './house.ts';
import { callerWith } from './open.ts';

const WRITE = 'mutation Write($inputs: [ContactInput!]!) { upsertContacts(inputs: $inputs) { created } }';

test('a house that closes while identity links ends what it began, and has nothing to complain of', async () => {
  const complaints: string[] = [];
  const setting = testSetting(pino({ level: 'warn' }, { write: (line: string) => void complaints.push(line) }));
  const house = await openHouse(await findSubgraphs(), setting);
  const inputs = Array.from({ length: 1_000 }, (_, n) => ({ id: `crm:${n}`, card: { mails: [`p${n}@example.org`] } }));
  const caller = callerWith('sales:write');
  await house.gateway.execute({ query: WRITE, variables: { inputs } }, { caller, requestId: 'test' });
  const linked = house.opened.get('identity')!.settled();
  await house.close();
  await linked;
  for (const name of [...house.opened.keys(), 'keys']) {
    const connection = await connect(setting.stores.mongodbUri, setting.config.databasePrefix + name);
    await connection.dropDatabase();
    await connection.close();
  }
  expect(complaints).toEqual([]);
});
