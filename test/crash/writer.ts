import { pino } from 'pino';
import { openHouse } from '../../cli/house.ts';
import { findSubgraphs } from '../../cli/subgraphs.ts';
import { readConfig } from '../../platform/config.ts';
import { observeSteps } from '../../platform/domain/step.ts';
import { writeEverything } from './writes.ts';

/** Writes what `writes.ts` says and ends itself, as `kill -9` would, when the step of its argument is reached. */
const [step, secret] = process.argv.slice(2);

observeSteps((reached) => {
  if (reached === step) process.kill(process.pid, 'SIGKILL');
});

const config = readConfig();
const stores = { mongodbUri: config.mongodbUri!, redisUrl: config.redisUrl };
const house = await openHouse(await findSubgraphs(), {
  config,
  stores,
  secret: secret!,
  log: pino({ level: 'silent' }),
});
await writeEverything(house.gateway);
await house.settled();
await house.close();
