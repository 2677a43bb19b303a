import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../platform/config.ts';
import { createMetrics, type Metrics } from '../platform/observe/metrics.ts';
import { serveMetrics } from '../platform/observe/metrics-server.ts';
import type { Connection } from '../platform/mongo.ts';

/** Metrics while something serves, and what serves them. */
export interface Metering {
  /** Undefined where nobody reads them: then nothing is counted. */
  readonly metrics: Metrics | undefined;
  readonly stop: () => void;
}

/** Counts and serves metrics where METRICS_PORT says so. */
export async function openMetering({ host, metricsPort }: Pick<Config, 'host' | 'metricsPort'>): Promise<Metering> {
  if (metricsPort === null) return { metrics: undefined, stop: () => undefined };
  const metrics = createMetrics();
  const { url, stop } = await serveMetrics(metrics, host, metricsPort);
  process.stderr.write(`Metrics are at ${url}\n`);
  return { metrics, stop };
}

/** Adds how long the changes of each domain wait to be published; a domain that is down says nothing. */
export function meterOutboxes(metrics: Metrics | undefined, domains: ReadonlyMap<string, { connection: Connection }>) {
  metrics?.outboxLag(async () => {
    // Whoever has no domains loads nothing of their database.
    const { outboxLagMs } = await import('../platform/events/outbox.ts');
    const lags = [...domains].map(async ([name, { connection }]) => [name, await outboxLagMs(connection)] as const);
    const read = await Promise.allSettled(lags);
    return new Map(read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])));
  });
}

/** Adds how far each model's customers are from those it learned from, where insights is served; a failed read says nothing. */
export function meterDrift(metrics: Metrics | undefined, connection: Connection | undefined) {
  if (connection === undefined) return;
  metrics?.modelDrift(async () => {
    const { largestDrifts } = await import('../subgraphs/insights/writes.ts');
    return largestDrifts(connection).catch(() => new Map<string, number>());
  });
}

const OPERATIONS = join(import.meta.dirname, '..', 'schema', 'operations');

/** The names of the recorded operations: those that requests are counted by. */
export const recordedOperations = (): string[] =>
  readdirSync(OPERATIONS)
    .filter((name) => name.endsWith('.graphql'))
    .flatMap(
      (name) =>
        /^(?:query|mutation|subscription) +(\w+)/mu.exec(readFileSync(join(OPERATIONS, name), 'utf8'))?.[1] ?? [],
    );
