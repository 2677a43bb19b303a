import type { CallReport, Subgraph, SubgraphCall, SubgraphResult } from '../../platform/calling/call.ts';
import type { Metrics } from '../../platform/observe/metrics.ts';
import type { Span } from '../../platform/observe/span.ts';
import { callOutcomeOf, observeCall } from './observe.ts';

/** A subgraph whose calls are counted and traced, and recorded for whoever asks how an answer came about. */
export const watched = (subgraph: Subgraph, metrics: Metrics | undefined): Subgraph => ({
  ...subgraph,
  prepare: (document) => watchedCall(subgraph.name, subgraph.prepare(document), metrics),
});

const watchedCall =
  (name: string, call: SubgraphCall, metrics: Metrics | undefined): SubgraphCall =>
  async (variables, context) => {
    const { record } = context;
    if (!record && !metrics && !context.span) return call(variables, context);
    const began = performance.now();
    const report: CallReport = { commands: null, lagMs: null };
    const span = context.span?.begin(`fetch ${name}`, 'client', { 'c360.subgraph': name });
    const result = await call(variables, { ...context, span, ...(record ? { report } : {}) });
    const ms = performance.now() - began;
    if (span?.recording) endSpan(span, result);
    if (metrics) observeCall(metrics, name, ms, result);
    record?.({ subgraph: name, ms, result, report });
    return result;
  };

function endSpan(span: Span, result: SubgraphResult): void {
  const outcome = callOutcomeOf(result);
  span.end({ 'c360.outcome': outcome }, outcome !== 'complete');
}
