import { existsSync, readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { z } from 'zod';
import { redisDocuments } from '../gateway/documents/document-store.ts';
import type { DocumentOptions } from '../gateway/documents/documents.ts';
import { createRateLimit, type RateLimit } from '../gateway/auth/rate.ts';
import { ConfigError, type Config } from '../platform/config.ts';

/** What is admitted to the gateway: which documents, and how much of them. */
export interface Admission {
  readonly documents: DocumentOptions;
  /** Absent where `RATE_LIMIT` is 0. */
  readonly rateLimit?: RateLimit;
  close(): Promise<void>;
}

/** Opens what the environment says of documents and quotas; without Redis this process counts and remembers alone. */
export async function openAdmission(config: Config, redisUrl: string | null, log: Logger): Promise<Admission> {
  const manifest = readManifest(config.documentsFile);
  const redis =
    redisUrl === null ? null : await (await import('../platform/events/redis.ts')).connectRedis(redisUrl, log);
  const prefix = config.databasePrefix;
  return {
    documents: {
      manifest,
      persistedOnly: config.documents === 'persisted-only',
      ...(redis ? { store: redisDocuments(redis, prefix) } : {}),
    },
    ...(config.rateLimit === 0 ? {} : { rateLimit: createRateLimit({ quota: config.rateLimit, redis, prefix }) }),
    close: async () => redis?.destroy(),
  };
}

/** What one request and one connection may take. */
export const boundsOf = ({ limits, trustedProxies }: Config) => ({
  bodyLimits: { bytes: limits.bodyBytes, values: 2 * limits.values },
  socketLimits: { operations: limits.socketOperations, messageBytes: limits.messageBytes },
  connectionLimits: { ofCaller: limits.connections, pending: limits.pendingSockets, proxies: trustedProxies },
});

const manifestSchema = z.object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) });

function readManifest(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new ConfigError([`DOCUMENTS_FILE: ${file} is no persisted-query manifest.`]);
  return new Map(parsed.data.operations.map(({ id, body }) => [id, body]));
}
