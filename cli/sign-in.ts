import type { Logger } from 'pino';
import { createKeyCheck, type KeyStore } from '../gateway/auth/api-keys.ts';
import { byCredential, bySignedCaller, type IsRevoked } from '../gateway/auth/auth.ts';
import { keptReads } from '../gateway/auth/kept-reads.ts';
import { createOidc } from '../gateway/auth/oidc.ts';
import type { ServeOptions } from '../gateway/http/server.ts';
import { ConfigError, type Config } from '../platform/config.ts';
import { countingLookups, type Metrics } from '../platform/observe/metrics.ts';
import type { Connection } from '../platform/mongo.ts';
import { createRevocations } from '../platform/access/revocations.ts';
import { keysOf, readSupergraph } from './keys.ts';
import { ROLES, roleOf } from './roles.ts';

/** Who is let in: clients by their credentials, subgraphs that ask by signature. */
export interface SignIn extends Pick<ServeOptions, 'authenticate' | 'authenticateAsk'> {
  close(): Promise<void>;
}

interface Given {
  readonly config: Config;
  readonly secret: string;
  /** Where API keys and revocations are; null: no key is taken, and no revocation known. */
  readonly mongodbUri: string | null;
  readonly log?: Logger;
  readonly metrics?: Metrics;
}

/** Opens what the environment says of who is let in. Their database is reached for when the first of them comes. */
export function openSignIn({ config, secret, mongodbUri, log, metrics }: Given): SignIn {
  const { developmentTokens, issuer } = config;
  const strange = [...(issuer?.roles.values() ?? [])].find((name) => !Object.hasOwn(ROLES, name));
  if (strange)
    throw new ConfigError([`OIDC_ROLES: a role is one of ${Object.keys(ROLES).join(', ')}; got ${strange}.`]);
  const role = (name: string) => roleOf(name, readSupergraph());
  const { tokens, pepper } = keysOf(secret, countingLookups(metrics, 'tokens'));
  const access = mongodbUri === null ? null : lateAccess(mongodbUri, config, pepper);
  const watching = (cache: Parameters<typeof countingLookups>[1]) => ({
    log,
    onLookup: countingLookups(metrics, cache),
  });
  return {
    authenticate: byCredential({
      development: developmentTokens ? tokens : undefined,
      persons: tokens,
      issued: issuer ? createOidc({ issuer, role, ...watching('issued_tokens') }) : undefined,
      keys: access ? createKeyCheck(access, pepper, watching('keys')) : undefined,
      revoked: access ? keptReads('Revocations', access.isRevoked, watching('revocations')) : undefined,
    }),
    authenticateAsk: bySignedCaller(tokens),
    close: async () => access?.close(),
  };
}

/** The database of what is nobody's domain. */
export async function connectAccess(mongodbUri: string, { databasePrefix }: Config): Promise<Connection> {
  const { connect } = await import('../platform/mongo.ts');
  return connect(mongodbUri, `${databasePrefix}access`);
}

interface Access extends KeyStore {
  readonly isRevoked: IsRevoked;
  close(): Promise<void>;
}

/**
 * A gateway serves without the database of keys and revocations, and loads the driver with the first credential that stands
 * there; whoever brings one while the database is away is told to come again.
 */
function lateAccess(mongodbUri: string, config: Config, pepper: Uint8Array): Access {
  let opening: Promise<Connection> | null = null;
  const opened = async (): Promise<Connection> => {
    opening ??= connectAccess(mongodbUri, config);
    try {
      return await opening;
    } catch (error) {
      opening = null;
      throw error;
    }
  };
  const keys = async () => {
    const { createApiKeys } = await import('../platform/access/api-keys.ts');
    return createApiKeys(await opened(), pepper);
  };
  return {
    find: async (id) => (await keys()).find(id),
    used: async (id, at) => (await keys()).used(id, at),
    isRevoked: async (id) => createRevocations(await opened()).has(id),
    close: async () => (await opening?.catch(() => null))?.close(),
  };
}
