import type { CallReport, Subgraph, SubgraphCall } from '../platform/call.ts';
import type { Metrics } from '../platform/metrics.ts';
import { observeCall } from './observe.ts';

/** A subgraph whose calls are counted, and recorded for whoever asks how an answer came about. */
export const watched = (subgraph: Subgraph, metrics: Metrics | undefined): Subgraph => ({
  ...subgraph,
  prepare: (document) => watchedCall(subgraph.name, subgraph.prepare(document), metrics),
});

const watchedCall =
  (name: string, call: SubgraphCall, metrics: Metrics | undefined): SubgraphCall =>
  async (variables, context) => {
    const { record } = context;
    if (!record && !metrics) return call(variables, context);
    const began = performance.now();
    const report: CallReport = { commands: null, lagMs: null };
    const result = await call(variables, record ? { ...context, report } : context);
    const ms = performance.now() - began;
    if (metrics) observeCall(metrics, name, ms, result);
    record?.({ subgraph: name, ms, result, report });
    return result;
  };
