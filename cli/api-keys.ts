import type { Command } from 'commander';
import { createApiKeys, lives, type ApiKeys, type FreshKey, type StoredKey } from '../platform/access/api-keys.ts';
import { isPurpose } from '../platform/access/caller.ts';
import { isClientError } from '../platform/errors.ts';
import { readConfig, type Config } from '../platform/config.ts';
import { outsidePurposes } from '../platform/access/purpose.ts';
import { openStores } from './engines.ts';
import { Fault } from './fault.ts';
import { keysOf, readSupergraph, secretOf } from './keys.ts';
import { ROLES, roleOf } from './roles.ts';
import { rowsOf } from './row-policy.ts';
import { knownPolicies, knownScopes } from './scopes.ts';
import { connectAccess } from './sign-in.ts';
import { whole } from './whole.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MAX_DAYS = 1_095;

interface Terms {
  readonly role: string;
  readonly scopes?: string;
  readonly purpose?: string;
  readonly policies?: string;
  readonly quota?: string;
  readonly rows?: string;
  readonly days: string;
}

/** `c360 keys`: the API keys of partners. */
export function keysCommand(program: Command): void {
  const keys = program.command('keys').description('API keys of partners: create, list, rotate, revoke');
  keys
    .command('create <name>')
    .description('print a new key, this once; the name is its holder’s')
    .option('--role <role>', `whose scopes and purposes it has: ${Object.keys(ROLES).join(', ')}`, 'partner')
    .option('--scopes <list>', 'scopes instead of the role’s, separated by commas')
    .option('--purpose <list>', 'purposes instead of the role’s, separated by commas')
    .option('--policies <list>', 'policies (@policy) that count as met for it, separated by commas')
    .option('--quota <cost>', 'cost that may be spent in a minute; RATE_LIMIT unless given')
    .option(
      '--rows <json>',
      'which customers there are for it: {"domain":"finance","attribute":"loyaltyTier","in":["GOLD"]}',
    )
    .option('--days <n>', 'how long it is valid', '365')
    .action((name: string, terms: Terms) =>
      inKeys(async (each, config) => show(await each.create(termsOf(name, config, terms)))),
    );
  keys
    .command('list')
    .description('the keys as JSON, one a line: never the keys themselves')
    .action(() =>
      inKeys(async (each) => {
        for (const key of await each.list()) process.stdout.write(`${JSON.stringify(told(key))}\n`);
      }),
    );
  keys
    .command('rotate <id>')
    .description('print a new key on the same terms; the former one ends after the overlap')
    .option('--overlap-hours <n>', 'how long both are good', '24')
    .option('--days <n>', 'how long the new one is valid', '365')
    .action((id: string, options: { overlapHours: string; days: string }) =>
      inKeys(async (each) => {
        const overlapMs = whole('overlap-hours', options.overlapHours, 0) * HOUR_MS;
        show((await each.rotate(id, overlapMs, expiry(options.days))) ?? nothing(id));
      }),
    );
  keys
    .command('revoke <id>')
    .description('end a key now: within 5 seconds nobody is let in by it')
    .action((id: string) => inKeys(async (each) => void ((await each.revoke(id)) || nothing(id))));
}

async function inKeys(work: (keys: ApiKeys, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig();
  const stores = await openStores(config);
  try {
    const connection = await connectAccess(stores.mongodbUri, config);
    try {
      await work(createApiKeys(connection, keysOf(secretOf(config)).pepper), config);
    } catch (error) {
      throw isClientError(error) ? new Fault(error.message) : error;
    } finally {
      await connection.close();
    }
  } finally {
    await stores.stop();
  }
}

function termsOf(name: string, { attributesFile }: Config, terms: Terms) {
  const { role, scopes, purpose, policies, quota, rows, days } = terms;
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/u.test(name))
    throw new Fault(`A name has up to 40 lower-case letters, digits and hyphens; got ${JSON.stringify(name)}.`);
  const supergraph = readSupergraph();
  const given = roleOf(role, supergraph);
  const purposes = purpose?.split(',').map((each) => each.trim()) ?? outsidePurposes(given.purposes);
  if (outsidePurposes(purposes).length < purposes.length)
    throw new Fault('A key has no purpose of the house itself; development and operation are.');
  const strange = purposes.find((each) => !isPurpose(each));
  if (strange !== undefined) throw new Fault(`A purpose is a word in lower case; got ${JSON.stringify(strange)}.`);
  return {
    name,
    scopes: [...(scopes === undefined ? given.scopes : knownScopes(scopes, supergraph))].sort(),
    purposes,
    ...(policies !== undefined && { policies: knownPolicies(policies, supergraph) }),
    quota: quota === undefined ? null : whole('quota', quota, 1),
    rows: rows === undefined ? null : rowsOf(rows, attributesFile),
    expiresAt: expiry(days),
  };
}

const expiry = (days: string): Date => new Date(Date.now() + whole('days', days, 1, MAX_DAYS) * DAY_MS);

const show = ({ id, key }: FreshKey): void => {
  process.stderr.write(`The key ${id}; it is not shown again:\n`);
  process.stdout.write(`${key}\n`);
};

const told = (key: StoredKey) => {
  const { _id: id, hash: _, schemaVersion: __, ...rest } = key;
  return { id, good: lives(key), ...rest };
};

function nothing(id: string): never {
  throw new Fault(`\`c360 keys list\` names the keys that live; got ${JSON.stringify(id)}.`);
}
