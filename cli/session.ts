import { readConfig, type Config } from '../platform/config.ts';
import { createLog } from '../platform/observe/log.ts';
import { secretOf } from './keys.ts';
import { openStores, type RunningStores } from './engines.ts';
import { openHouse, type House, type Setting } from './house.ts';
import { findSubgraphs } from './subgraphs.ts';

export interface Session {
  readonly config: Config;
  readonly stores: RunningStores;
  readonly setting: Setting;
  readonly house: House;
  close(): Promise<void>;
}

/** Engines and house for a command, released in reverse whatever happens. */
export async function openSession(
  config: Config = readConfig(),
  watching: Pick<Setting, 'metrics' | 'tracer'> = {},
): Promise<Session> {
  const stores = await openStores(config);
  try {
    const setting = { config, stores, secret: secretOf(config), log: createLog(config.logLevel), ...watching };
    const house = await openHouse(await findSubgraphs(), setting);
    const close = async () => {
      await house.close();
      await stores.stop();
    };
    return { config, stores, setting, house, close };
  } catch (error) {
    await stores.stop();
    throw error;
  }
}

/** Runs a command's work in a session of its own. */
export async function inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const session = await openSession();
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
