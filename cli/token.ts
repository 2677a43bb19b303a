import type { Command } from 'commander';
import { readConfig } from '../platform/config.ts';
import { isPurpose, personCaller, purposesOf } from '../platform/caller.ts';
import { Fault } from './fault.ts';
import { keysOf, readSupergraph } from './keys.ts';
import { purposesOfRole, ROLES, scopesOfRole } from './roles.ts';
import { rowsOf } from './row-policy.ts';
import { knownScopes } from './scopes.ts';
import { secretOf } from './keys.ts';

interface Options {
  readonly role?: string;
  readonly scopes?: string;
  readonly subject: string;
  readonly purpose?: string;
  readonly days: string;
  readonly rows?: string;
  readonly person?: string;
}

/** `c360 token`: a signed development token on stdout. */
export function tokenCommand(program: Command): void {
  program
    .command('token')
    .description('print a development token')
    .option('--role <role>', `one of ${Object.keys(ROLES).join(', ')}`)
    .option('--scopes <list>', 'scopes instead of a role, separated by commas')
    .option('--subject <name>', 'who the token names', 'developer')
    .option('--purpose <list>', 'what the caller reads for, separated by commas; the role says unless given')
    .option('--rows <json>', 'which customers there are for it: a row policy, as of `c360 keys create`')
    .option('--person <customer>', 'for a customer about itself: to read and set its own preferences')
    .option('--days <n>', 'how long it is valid', '1')
    .action(async (options: Options) => {
      const supergraph = readSupergraph();
      const scopes = new Set(
        options.scopes ? knownScopes(options.scopes, supergraph) : scopesOfRole(options.role ?? 'admin', supergraph),
      );
      const days = Number(options.days);
      if (!(days > 0 && days <= 365))
        throw new Fault(`A token is valid for up to 365 days; --days ${options.days} came.`);
      const config = readConfig();
      const { tokens } = keysOf(secretOf(config));
      const seconds = Math.round(days * 86_400);
      if (options.person !== undefined)
        return print(await tokens.issue(personCaller(options.person), 'person', seconds));
      const caller = { subject: options.subject, scopes, ...purposes(options) };
      if (!config.developmentTokens)
        throw new Fault(
          `Development tokens are for loopback; HOST is ${config.host}. DEVELOPMENT_TOKENS=on issues and takes them there too.`,
        );
      const rows = options.rows === undefined ? {} : { rows: rowsOf(options.rows, config.attributesFile) };
      print(await tokens.issue({ ...caller, ...rows }, 'client', seconds));
    });
}

const print = (token: string): void => void process.stdout.write(`${token}\n`);

function purposes({ role = 'admin', purpose }: Options) {
  if (purpose === undefined) return purposesOfRole(role);
  const asked = purpose.split(',').map((each) => each.trim());
  const strange = asked.filter((each) => !isPurpose(each));
  if (strange.length > 0) throw new Fault(`A purpose is a word in lower case; got ${JSON.stringify(strange[0])}.`);
  return purposesOf(asked.join(' '));
}
