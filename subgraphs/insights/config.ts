import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../../platform/config.ts';
import { isLoopback } from '../../platform/access/sign-in.ts';

/** The language model that writes briefings, and what it may take. */
export interface NarrativeModel {
  readonly kind: 'openai' | 'anthropic';
  /** Where its API begins, e.g. `https://api.openai.com/v1`. */
  readonly url: string;
  readonly model: string;
  /** Null for one that asks for none. */
  readonly key: string | null;
  readonly timeoutMs: number;
  /** Of one briefing. */
  readonly maxTokens: number;
  /** For one caller, asked and answered together. */
  readonly hourlyTokens: number;
}

/** What is known of customers is sent there: over TLS, or to this machine. */
const isSafe = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
};

const count = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

const variables = z
  .object({
    NARRATIVE_KIND: z.enum(['openai', 'anthropic']).default('openai'),
    NARRATIVE_URL: z.string().refine(isSafe, 'is an https address, or one of this machine').optional(),
    NARRATIVE_MODEL: z.string().min(1).max(200).optional(),
    NARRATIVE_KEY: z.string().min(1).optional(),
    NARRATIVE_KEY_FILE: z.string().min(1).optional(),
    NARRATIVE_TIMEOUT_MS: count(5_000, 100, 60_000),
    NARRATIVE_MAX_TOKENS: count(800, 50, 8_000),
    NARRATIVE_HOURLY_TOKENS: count(100_000, 0, 1_000_000_000),
  })
  .refine(({ NARRATIVE_URL: url, NARRATIVE_MODEL: model }) => (url === undefined) === (model === undefined), {
    error: 'NARRATIVE_URL and NARRATIVE_MODEL are set both or neither.',
  });

/** The model that the environment names; null where it names none. Throws `ConfigError` with every mistake. */
export function readNarrativeModel(env: NodeJS.ProcessEnv = process.env): NarrativeModel | null {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(set);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => [...path, message].join(': ')));
  const { data } = parsed;
  if (data.NARRATIVE_URL === undefined || data.NARRATIVE_MODEL === undefined) return null;
  return {
    kind: data.NARRATIVE_KIND,
    url: data.NARRATIVE_URL.replace(/\/+$/u, ''),
    model: data.NARRATIVE_MODEL,
    key: data.NARRATIVE_KEY ?? keyIn(data.NARRATIVE_KEY_FILE),
    timeoutMs: data.NARRATIVE_TIMEOUT_MS,
    maxTokens: data.NARRATIVE_MAX_TOKENS,
    hourlyTokens: data.NARRATIVE_HOURLY_TOKENS,
  };
}

function keyIn(file: string | undefined): string | null {
  if (file === undefined) return null;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigError(['NARRATIVE_KEY_FILE: names a file that can be read; this one cannot.']);
  }
}
