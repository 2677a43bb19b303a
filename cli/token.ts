import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { decodeJwt } from 'jose';
import { readConfig, type Config } from '../platform/config.ts';
import { isPurpose, personCaller, purposesOf, type Caller } from '../platform/access/caller.ts';
import { createRevocations } from '../platform/access/revocations.ts';
import type { Audience } from '../platform/access/token.ts';
import { openStores } from './engines.ts';
import { Fault } from './fault.ts';
import { keysOf, readSupergraph, secretOf } from './keys.ts';
import { purposesOfRole, ROLES, scopesOfRole } from './roles.ts';
import { rowsOf } from './row-policy.ts';
import { knownPolicies, knownScopes } from './scopes.ts';
import { connectAccess } from './sign-in.ts';

const DAY_MS = 86_400_000;
const MAX_DAYS = 365;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

interface Options {
  readonly role?: string;
  readonly scopes?: string;
  readonly subject: string;
  readonly purpose?: string;
  readonly policies?: string;
  readonly days: string;
  readonly rows?: string;
  readonly person?: string;
}

/** `c360 token`: a signed development token on stdout; `c360 token revoke` ends one. */
export function tokenCommand(program: Command): void {
  const token = program
    .command('token')
    .description('print a development token, or end one')
    .option('--role <role>', `one of ${Object.keys(ROLES).join(', ')}`)
    .option('--scopes <list>', 'scopes instead of a role, separated by commas')
    .option('--subject <name>', 'who the token names', 'developer')
    .option('--purpose <list>', 'what the caller reads for, separated by commas; the role says unless given')
    .option('--policies <list>', 'policies (@policy) that count as met for it, separated by commas')
    .option('--rows <json>', 'which customers there are for it: a row policy, as of `c360 keys create`')
    .option('--person <customer>', 'for a customer about itself: to read and set its own preferences')
    .option('--days <n>', 'how long it is valid', '1')
    .action(async (options: Options) => {
      const days = Number(options.days);
      if (!(days > 0 && days <= MAX_DAYS))
        throw new Fault(`A token is valid for up to ${MAX_DAYS} days; --days ${options.days} came.`);
      const config = readConfig();
      const [caller, audience] = holderOf(options, config);
      show(await keysOf(secretOf(config)).tokens.issue(caller, audience, Math.round((days * DAY_MS) / 1_000)));
    });
  token
    .command('revoke <token>')
    .description(
      'end a development or preference token within 5 seconds: itself, its id (jti), or - to read either from stdin',
    )
    .action(async (given: string) => revoke(given === '-' ? (await text(process.stdin)).trim() : given));
}

function holderOf(options: Options, config: Config): [Caller, Audience] {
  if (options.person !== undefined) return [personCaller(options.person), 'person'];
  if (!config.developmentTokens)
    throw new Fault(
      `Development tokens are for loopback; HOST is ${config.host}. DEVELOPMENT_TOKENS=on issues and takes them there too.`,
    );
  const { role = 'admin', scopes, subject, policies, rows } = options;
  const supergraph = readSupergraph();
  const caller = {
    subject,
    scopes: new Set(scopes === undefined ? scopesOfRole(role, supergraph) : knownScopes(scopes, supergraph)),
    ...purposes(options),
    ...(policies !== undefined && { policies: new Set(knownPolicies(policies, supergraph)) }),
    ...(rows !== undefined && { rows: rowsOf(rows, config.attributesFile) }),
  };
  return [caller, 'client'];
}

function show(token: string): void {
  const { jti, exp } = decodeJwt(token);
  const until = new Date(exp! * 1_000).toISOString();
  process.stderr.write(`The token ${jti}, until ${until}; \`c360 token revoke ${jti}\` ends it before.\n`);
  process.stdout.write(`${token}\n`);
}

/** Of a token that is known by its id alone the longest life is taken. */
async function revoke(given: string): Promise<void> {
  const config = readConfig();
  const [id, until] = ID.test(given)
    ? [given, new Date(Date.now() + MAX_DAYS * DAY_MS)]
    : await ownToken(given, config);
  const stores = await openStores(config);
  try {
    const connection = await connectAccess(stores.mongodbUri, config);
    try {
      await createRevocations(connection).revoke(id, until);
    } finally {
      await connection.close();
    }
  } finally {
    await stores.stop();
  }
}

async function ownToken(given: string, config: Config): Promise<[string, Date]> {
  const { tokens } = keysOf(secretOf(config));
  const caller = (await tokens.verify(given, 'client')) ?? (await tokens.verify(given, 'person'));
  if (!caller)
    throw new Fault('A token that lives, signed here, can be revoked, or an id (jti) of one; this is neither.');
  return [caller.tokenId!, new Date(caller.expiresAt!)];
}

function purposes({ role = 'admin', purpose }: Options) {
  if (purpose === undefined) return purposesOfRole(role);
  const asked = purpose.split(',').map((each) => each.trim());
  const strange = asked.filter((each) => !isPurpose(each));
  if (strange.length > 0) throw new Fault(`A purpose is a word in lower case; got ${JSON.stringify(strange[0])}.`);
  return purposesOf(asked.join(' '));
}
