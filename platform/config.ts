import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { MASTER_KEY_RULE, readMasterKeys } from './seal/master-key.ts';
import { signInOf, signInVariables, type SignIn } from './access/sign-in.ts';
import { tracingOf, tracingVariables, type Tracing } from './observe/tracing.ts';
import { limitsOf, limitVariables, type Limits } from './limits.ts';

const PROJECT = join(import.meta.dirname, '..');

const port = z.coerce.number().int().min(0).max(65_535);

/** The entries of a list that is separated by commas. */
const list = (text: string): string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** Scheme, host and port as browsers send them, or all of them. */
const isOrigin = (text: string): boolean =>
  text === '*' || (URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol) && new URL(text).origin === text);

const schema = z.object({
  MONGODB_URI: z.url({ protocol: /^mongodb(\+srv)?$/u }).optional(),
  KEYS_URL: z.url({ protocol: /^mongodb(\+srv)?$/u }).optional(),
  MASTER_KEY: z
    .string()
    .refine((text) => readMasterKeys(text) !== null, MASTER_KEY_RULE)
    .optional(),
  REDIS_URL: z.url({ protocol: /^(rediss?|redis\+unix)$/u }).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4000),
  METRICS_PORT: port.optional(),
  C360_HOME: z.string().min(1).default(join(PROJECT, '.c360')),
  C360_SECRET: z.string().min(32).optional(),
  C360_DATABASE_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]{0,30}$/u)
    .default('c360_'),
  C360_COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  C360_ATTRIBUTES: z.string().min(1).default(join(PROJECT, 'attributes.yaml')),
  SUPERGRAPH_FILE: z.string().min(1).optional(),
  CONSOLE: z.enum(['on', 'off']).default('on'),
  CORS_ORIGINS: z
    .string()
    .transform(list)
    .pipe(z.array(z.string().refine(isOrigin, 'is * or an origin')))
    .default([]),
  GATEWAY_URL: z.url({ protocol: /^https?$/u }).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SHUTDOWN_NOTICE_MS: z.coerce.number().int().min(0).max(8_000).default(500),
  REQUEST_DEADLINE_MS: z.coerce.number().int().min(50).max(120_000).default(10_000),
  DOCUMENTS: z.enum(['any', 'persisted-only']).default('any'),
  DOCUMENTS_FILE: z.string().min(1).default(join(PROJECT, 'schema/persisted.json')),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  RATE_LIMIT: z.coerce.number().int().min(0).max(1_000_000_000).default(2_000_000),
  ...limitVariables,
  ...tracingVariables,
  ...signInVariables,
});

/** What the environment says; README's table describes each variable. */
export interface Config extends SignIn {
  /** Null: the local engines are used. */
  readonly mongodbUri: string | null;
  readonly redisUrl: string | null;
  /** Where the key store is; null: beside the data. */
  readonly keysUrl: string | null;
  /** Keys of 32 bytes, the present one first; null: none is set. */
  readonly masterKey: string | null;
  /** The file it came from, which may get another key while we serve. */
  readonly masterKeyFile: string | null;
  readonly host: string;
  readonly port: number;
  /** Where metrics are served; null: nowhere. */
  readonly metricsPort: number | null;
  /** Absolute path of the folder for engines, data and development secrets. */
  readonly home: string;
  /** Null: a secret is made once and kept in `home`. */
  readonly secret: string | null;
  readonly databasePrefix: string;
  /** ISO 3166-1 alpha-2: where phone numbers without a country code are read; null: nowhere. */
  readonly country: string | null;
  readonly attributesFile: string;
  /** A supergraph of one's own for `c360 gateway`; null: the committed one. */
  readonly supergraphFile: string | null;
  /** Whether `/` has the web page. */
  readonly console: boolean;
  /** The origins whose pages may ask the gateway: exact ones, or `*`. */
  readonly corsOrigins: readonly string[];
  /** Where a subgraph that runs alone asks; null when everything runs in one process. */
  readonly gatewayUrl: string | null;
  readonly logLevel: z.infer<typeof schema>['LOG_LEVEL'];
  /** Where traces go; null: nothing is traced. */
  readonly tracing: Tracing | null;
  readonly requestDeadlineMs: number;
  readonly limits: Limits;
  /** Proxies of ours in front, each of which adds to `X-Forwarded-For` whom it was asked by. */
  readonly trustedProxies: number;
  /** How long a server that stops says so before it takes no more requests. */
  readonly shutdownNoticeMs: number;
  /** Whether clients may send documents of their own. */
  readonly documents: z.infer<typeof schema>['DOCUMENTS'];
  /** The persisted documents, as a manifest in Apollo's format. */
  readonly documentsFile: string;
  /** Cost a minute for each caller; 0: not counted. */
  readonly rateLimit: number;
}

/** REDIS_URL alone is enough for whoever keeps no data. */
export const BOTH_OR_NEITHER =
  'MONGODB_URI, REDIS_URL: set both to use your servers, or neither to use the local engines.';

/** Every bad variable is reported at once. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The environment has ${problems.length} bad variable(s):\n${problems.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** What nobody should read in a process list: each may come as `<NAME>_FILE`, a file that holds it. */
export const SECRETS = ['C360_SECRET', 'MASTER_KEY', 'MONGODB_URI', 'KEYS_URL', 'REDIS_URL'] as const;

function secretsFromFiles(set: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = SECRETS.filter((name) => set[`${name}_FILE`] !== undefined);
  const problems: string[] = [];
  const read = (name: string): string => {
    if (set[name] !== undefined) problems.push(`${name}, ${name}_FILE: one says it; both came.`);
    try {
      return readFileSync(set[`${name}_FILE`]!, 'utf8').trim();
    } catch {
      problems.push(`${name}_FILE: names a file that can be read; this one cannot.`);
      return '';
    }
  };
  const secrets = Object.fromEntries(named.map((name) => [name, read(name)]));
  if (problems.length > 0) throw new ConfigError(problems);
  return secrets;
}

/** Parses the environment once; an empty variable counts as unset. Throws `ConfigError`. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse({ ...set, ...secretsFromFiles(set) });
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const { data } = parsed;
  const problems: string[] = [];
  if (data.MONGODB_URI !== undefined && data.REDIS_URL === undefined) problems.push(BOTH_OR_NEITHER);
  const signIn = signInOf(data, data.HOST, (problem) => void problems.push(problem));
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    ...signIn,
    mongodbUri: data.MONGODB_URI ?? null,
    redisUrl: data.REDIS_URL ?? null,
    keysUrl: data.KEYS_URL ?? null,
    masterKey: data.MASTER_KEY ?? null,
    masterKeyFile: set['MASTER_KEY_FILE'] ?? null,
    host: data.HOST,
    port: data.PORT,
    metricsPort: data.METRICS_PORT ?? null,
    home: resolve(data.C360_HOME),
    secret: data.C360_SECRET ?? null,
    databasePrefix: data.C360_DATABASE_PREFIX,
    country: data.C360_COUNTRY ?? null,
    attributesFile: resolve(data.C360_ATTRIBUTES),
    supergraphFile: data.SUPERGRAPH_FILE ?? null,
    console: data.CONSOLE === 'on',
    corsOrigins: data.CORS_ORIGINS,
    gatewayUrl: data.GATEWAY_URL ?? null,
    logLevel: data.LOG_LEVEL,
    tracing: tracingOf(data),
    requestDeadlineMs: data.REQUEST_DEADLINE_MS,
    limits: limitsOf(data),
    trustedProxies: data.TRUSTED_PROXIES,
    shutdownNoticeMs: data.SHUTDOWN_NOTICE_MS,
    documents: data.DOCUMENTS,
    documentsFile: data.DOCUMENTS_FILE,
    rateLimit: data.RATE_LIMIT,
  };
}
