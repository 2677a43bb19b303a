import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personCaller } from '../platform/access/caller.ts';
import { ConfigError, type Config } from '../platform/config.ts';
import { createCursors } from '../platform/domain/cursor.ts';
import type { OnLookup } from '../platform/observe/metrics.ts';
import { deriveKey, keptSecret } from '../platform/access/secret.ts';
import type { Surroundings } from '../platform/subgraph/subgraph.ts';
import { createTokens, type Tokens } from '../platform/access/token.ts';

/** The secret of the environment; on a developer's machine one that is made once and kept in the home folder. */
export function secretOf({ secret, developmentTokens, home }: Config): string {
  if (secret !== null) return secret;
  if (developmentTokens) return keptSecret(home);
  throw new ConfigError([
    'C360_SECRET: signs who asks and has no default where others reach the installation; set it or C360_SECRET_FILE (openssl rand -hex 32).',
  ]);
}

interface Keys {
  readonly tokens: Tokens;
  /** Under which API keys are hashed. */
  readonly pepper: Uint8Array;
  readonly surroundings: Pick<Surroundings, 'cursors' | 'secret' | 'personToken'>;
}

/** The secret's uses, each with a key of its own. */
export function keysOf(secret: string, onLookup?: OnLookup): Keys {
  const tokens = createTokens(deriveKey(secret, 'tokens'), onLookup);
  return {
    pepper: deriveKey(secret, 'api-keys'),
    tokens,
    surroundings: {
      cursors: createCursors(deriveKey(secret, 'cursors')),
      secret: deriveKey(secret, 'identity'),
      personToken: (customer, seconds) => tokens.issue(personCaller(customer), 'person', seconds),
    },
  };
}

/** Where the composed schema is committed. */
export const SUPERGRAPH = join(import.meta.dirname, '..', 'schema', 'supergraph.graphql');

/** The composed schema as it is committed. */
export const readSupergraph = (): string => readFileSync(SUPERGRAPH, 'utf8');
