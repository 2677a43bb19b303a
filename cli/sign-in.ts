import type { Logger } from 'pino';
import { byCredential, bySignedCaller } from '../gateway/auth.ts';
import { createOidc } from '../gateway/oidc.ts';
import type { ServeOptions } from '../gateway/server.ts';
import { ConfigError, type Config } from '../platform/config.ts';
import type { Tokens } from '../platform/token.ts';
import { readSupergraph } from './keys.ts';
import { ROLES, roleOf } from './roles.ts';

/** Who is let in, as the environment says: clients by their credentials, subgraphs that ask by signature. */
export function signIn(
  { developmentTokens, issuer }: Config,
  tokens: Tokens,
  log?: Logger,
): Pick<ServeOptions, 'authenticate' | 'authenticateAsk'> {
  const strange = [...(issuer?.roles.values() ?? [])].find((name) => !Object.hasOwn(ROLES, name));
  if (strange)
    throw new ConfigError([`OIDC_ROLES: a role is one of ${Object.keys(ROLES).join(', ')}; got ${strange}.`]);
  const role = (name: string) => roleOf(name, readSupergraph());
  return {
    authenticate: byCredential({
      development: developmentTokens ? tokens : undefined,
      issued: issuer ? createOidc({ issuer, role, log }) : undefined,
    }),
    authenticateAsk: bySignedCaller(tokens),
  };
}
