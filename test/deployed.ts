import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A service of docker-compose.yml, as far as a process needs it. */
export interface ComposeService {
  readonly build?: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly secrets?: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly profiles?: readonly string[];
}

const PROJECT = join(import.meta.dirname, '..');

/** docker-compose.yml with its anchors resolved and its variables as they are without an .env. */
export function readCompose(): {
  readonly name: string;
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly secrets: unknown;
} {
  const text = readFileSync(join(PROJECT, 'docker-compose.yml'), 'utf8');
  const withDefaults = text.replace(/\$\{\w+:-([^}]*)\}/gu, '$1');
  return parse(withDefaults, { merge: true }) as ReturnType<typeof readCompose>;
}
