import { Counter, Gauge, Registry } from 'prom-client';

/** What a process counts. Labels take values from fixed sets only, so that what is kept stays bounded. */
export interface Metrics {
  readonly registry: Registry;
  /** Tries to replace the supergraph. */
  readonly reloads: Counter<'outcome'>;
  /** 1 while a broken supergraph waits to be mended: alert on it. */
  readonly reloadFailing: Gauge;
}

/** Metrics of one process, in the format that Prometheus reads. */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  return {
    registry: registers[0]!,
    reloads: new Counter({
      name: 'c360_supergraph_reloads_total',
      help: 'Tries to replace the supergraph while serving.',
      labelNames: ['outcome'],
      registers,
    }),
    reloadFailing: new Gauge({
      name: 'c360_supergraph_reload_failing',
      help: '1 while the supergraph file is broken and the one before is still served.',
      registers,
    }),
  };
}
