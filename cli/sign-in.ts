import type { Logger } from 'pino';
import { createKeyCheck, type KeyStore } from '../gateway/api-keys.ts';
import { byCredential, bySignedCaller } from '../gateway/auth.ts';
import { createOidc } from '../gateway/oidc.ts';
import type { ServeOptions } from '../gateway/server.ts';
import type { ApiKeys } from '../platform/api-keys.ts';
import { ConfigError, type Config } from '../platform/config.ts';
import { countingLookups, type Metrics } from '../platform/metrics.ts';
import type { Connection } from '../platform/mongo.ts';
import { keysOf, readSupergraph } from './keys.ts';
import { ROLES, roleOf } from './roles.ts';

/** Who is let in: clients by their credentials, subgraphs that ask by signature. */
export interface SignIn extends Pick<ServeOptions, 'authenticate' | 'authenticateAsk'> {
  close(): Promise<void>;
}

interface Given {
  readonly config: Config;
  readonly secret: string;
  /** Where the API keys are; null: none are taken. */
  readonly mongodbUri: string | null;
  readonly log?: Logger;
  readonly metrics?: Metrics;
}

/** Opens what the environment says of who is let in. The keys' database is reached for when the first key comes. */
export function openSignIn({ config, secret, mongodbUri, log, metrics }: Given): SignIn {
  const { developmentTokens, issuer } = config;
  const strange = [...(issuer?.roles.values() ?? [])].find((name) => !Object.hasOwn(ROLES, name));
  if (strange)
    throw new ConfigError([`OIDC_ROLES: a role is one of ${Object.keys(ROLES).join(', ')}; got ${strange}.`]);
  const role = (name: string) => roleOf(name, readSupergraph());
  const { tokens, pepper } = keysOf(secret, countingLookups(metrics, 'tokens'));
  const store = mongodbUri === null ? null : lateKeys(mongodbUri, config, pepper);
  return {
    authenticate: byCredential({
      development: developmentTokens ? tokens : undefined,
      persons: tokens,
      issued: issuer
        ? createOidc({ issuer, role, log, onLookup: countingLookups(metrics, 'issued_tokens') })
        : undefined,
      keys: store ? createKeyCheck(store, pepper, log, countingLookups(metrics, 'keys')) : undefined,
    }),
    authenticateAsk: bySignedCaller(tokens),
    close: async () => store?.close(),
  };
}

/** The database of what is nobody's domain. */
export async function connectAccess(mongodbUri: string, { databasePrefix }: Config): Promise<Connection> {
  const { connect } = await import('../platform/mongo.ts');
  return connect(mongodbUri, `${databasePrefix}access`);
}

/**
 * A gateway serves without its keys' database, and loads the driver with the first key; whoever brings a key while the
 * database is away is told to come again.
 */
function lateKeys(mongodbUri: string, config: Config, pepper: Uint8Array): KeyStore & { close(): Promise<void> } {
  let opening: Promise<Connection> | null = null;
  const opened = async (): Promise<ApiKeys> => {
    opening ??= connectAccess(mongodbUri, config);
    try {
      const { createApiKeys } = await import('../platform/api-keys.ts');
      return createApiKeys(await opening, pepper);
    } catch (error) {
      opening = null;
      throw error;
    }
  };
  return {
    find: async (id) => (await opened()).find(id),
    used: async (id, at) => (await opened()).used(id, at),
    close: async () => (await opening?.catch(() => null))?.close(),
  };
}
