import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { ConfigError, type Config } from '../platform/config.ts';
import { connect } from '../platform/mongo.ts';
import { keptText } from '../platform/access/secret.ts';
import { createCards, type Cards } from '../platform/seal/cards.ts';
import { newKey } from '../platform/seal/envelope.ts';
import { openKeyStore, type KeyStore } from '../platform/seal/key-store.ts';
import { createMasterKey, type MasterKey } from '../platform/seal/master-key.ts';
import type { Stores } from './house.ts';

/** The key store with a connection of its own. */
export interface OpenKeys extends KeyStore {
  close(): Promise<void>;
}

/** Opens the installation's key store: the database `<prefix>keys`, on a server of its own where KEYS_URL names one. */
export async function openKeys(config: Config, { mongodbUri }: Stores): Promise<OpenKeys> {
  const master = masterKeyOf(config);
  const database = `${config.databasePrefix}keys`;
  const { keysUrl } = config;
  const connection = await (keysUrl === null ? connect(mongodbUri, database) : connect(keysUrl, database, 'KEYS_URL'));
  try {
    return { ...(await openKeyStore(connection, master)), close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** In the home folder: the master key of a developer's installation. */
export const keptMasterKey = (home: string): string => join(home, 'master-key');

/** The master key that the environment names; on a developer's machine one that is made once and kept in the home folder. */
function masterKeyOf({ masterKey, masterKeyFile, developmentTokens, home }: Config): MasterKey {
  if (masterKeyFile !== null) return createMasterKey(() => readFileSync(masterKeyFile, 'utf8'));
  if (masterKey !== null) return createMasterKey(() => masterKey);
  if (!developmentTokens)
    throw new ConfigError([
      'MASTER_KEY: seals the keys of personal data and has no default where others reach the installation; set it or MASTER_KEY_FILE (openssl rand -hex 32).',
    ]);
  const made = () => newKey().secret.export().toString('hex');
  return createMasterKey(() => keptText(keptMasterKey(home), made));
}

/** Of a subgraph without parties: it has no cards. */
export const cardsOf = (domain: string, keys: KeyStore | null): Cards => (keys ? createCards(domain, keys) : NO_CARDS);

const none = (): never => {
  throw new Error('Cards belong to parties; this subgraph has none.');
};
const NO_CARDS: Cards = { open: none, expect: none, keyring: none };
