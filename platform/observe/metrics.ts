import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { BreakerState } from '../calling/breaker.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a process counts. Labels take values from fixed sets only, so that what is kept stays bounded. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Metrics of one process, in the format that Prometheus reads. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const counter = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Counter({ name: `c360_${name}`, help, labelNames, registers });
  const gauge = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Gauge({ name: `c360_${name}`, help, labelNames, registers });
  const seconds = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Histogram({ name: `c360_${name}_seconds`, help, labelNames, buckets: SECONDS, registers });
  return {
    registry,
    requests: counter('requests_total', 'GraphQL requests.', 'operation', 'outcome'),
    requestSeconds: seconds('request_duration', 'From a parsed request to its answer.', 'operation'),
    errors: counter('errors_total', 'Errors that clients were told, by code.', 'code'),
    calls: counter('subgraph_calls_total', 'Calls of subgraphs.', 'subgraph', 'outcome'),
    callSeconds: seconds('subgraph_call_duration', 'From a call of a subgraph to its result.', 'subgraph'),
    retries: counter('subgraph_retries_total', 'Calls that were made a second time.', 'subgraph'),
    breaker: gauge(
      'subgraph_breaker_open',
      '1 while a subgraph is not called because it failed too often.',
      'subgraph',
    ),
    lookups: counter('cache_lookups_total', 'Lookups in bounded caches.', 'cache', 'outcome'),
    plans: counter('plans_total', 'Query plans asked for.', 'outcome'),
    planSeconds: seconds('plan_duration', 'From a document to its query plan, waiting included.'),
    connections: gauge('connections', 'WebSockets and event streams that are open.', 'caller'),
    connectionsRefused: counter(
      'connections_refused_total',
      'WebSockets and event streams beyond what one may hold.',
      'caller',
    ),
    reloads: counter('supergraph_reloads_total', 'Tries to replace the supergraph while serving.', 'outcome'),
    reloadFailing: gauge(
      'supergraph_reload_failing',
      '1 while a broken supergraph file waits to be mended: alert on it.',
    ),
    modelDrift: (drifts: () => Promise<ReadonlyMap<string, number>>) => modelDrift(registry, drifts),
    outboxLag: (lags: () => Promise<ReadonlyMap<string, number>>) => outboxLag(registry, lags),
  };
}

/** How long the oldest change of each domain has waited to be published; read when it is asked for. */
function outboxLag(registry: Registry, lags: () => Promise<ReadonlyMap<string, number>>): void {
  new Gauge({
    name: 'c360_outbox_lag_seconds',
    help: 'How long the oldest change of a domain has waited to be published.',
    labelNames: ['domain'],
    registers: [registry],
    async collect() {
      for (const [domain, lagMs] of await lags()) this.set({ domain }, lagMs / 1_000);
    },
  });
}

/** How far the customers of each model are from those it learned from; read when it is asked for. */
function modelDrift(registry: Registry, drifts: () => Promise<ReadonlyMap<string, number>>): void {
  new Gauge({
    name: 'c360_model_drift',
    help: 'Population stability index of the input that has moved most since a model learned, as it was measured last.',
    labelNames: ['model'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const [model, psi] of await drifts()) this.set({ model }, psi);
    },
  });
}

/** Adds what the process itself shows: memory, CPU, and how long its event loop was held up. */
export const observeProcess = ({ registry }: Metrics): void => collectDefaultMetrics({ register: registry });

/** Told of each lookup in a cache whether it was found there. */
export type OnLookup = (hit: boolean) => void;

/** The caches whose lookups are counted. */
type Cache = 'documents' | 'operations' | 'forms' | 'tokens' | 'issued_tokens' | 'keys' | 'revocations';

/** Counts the lookups in a cache; undefined where nothing is counted. */
export const countingLookups = (metrics: Metrics | undefined, cache: Cache): OnLookup | undefined =>
  metrics && ((hit) => metrics.lookups.inc({ cache, outcome: hit ? 'hit' : 'miss' }));

/** What keeps a subgraph's calls steady tells it here. */
export const steadyMetrics = (metrics: Metrics | undefined, subgraph: string) =>
  metrics && {
    onRetry: () => metrics.retries.inc({ subgraph }),
    onState: (state: BreakerState) => metrics.breaker.set({ subgraph }, state === 'closed' ? 0 : 1),
  };
