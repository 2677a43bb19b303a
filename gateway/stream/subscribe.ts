import type { FetchNode, PlanNode } from '@graphql-hive/router-query-planner';
import type { Subgraph, StreamContext, SubgraphEvent, SubgraphResult } from '../../platform/calling/call.ts';
import { compilerOf, compileNode, type Run } from '../execute/execute.ts';
import { mergeRoot, prepareStream } from '../execute/fetch.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';

/** A compiled subscription. */
export interface Subscription {
  /** What its subgraph sends, one result for each event. */
  open(variables: Run['variables'], context: StreamContext): AsyncIterable<SubgraphEvent>;
  /** Puts an event into the response tree and fetches from the other subgraphs what they know of it. */
  complete(run: Run, event: SubgraphResult): Promise<void>;
}

/** Compiles the plan of a subscription: its source first, then what is fetched for each event. */
export function compileSubscription(
  plan: PlanNode,
  supergraph: Supergraph,
  subgraph: (name: string) => Subgraph,
): Subscription {
  const [source, ...rest] = inOrder(plan);
  if (source?.kind !== 'Subscription') throw new Error(`A subscription begins with its source; ${plan.kind} came.`);
  const compiler = compilerOf([plan], supergraph, subgraph);
  const primary: FetchNode = { ...source.primary, kind: 'Fetch' };
  const merge = mergeRoot(primary, [], compiler);
  const steps = rest.map((each) => compileNode(each, compiler));
  return {
    open: prepareStream(primary, compiler),
    complete: async (run, event) => {
      merge(run, event);
      for (const step of steps) await step(run);
    },
  };
}

const inOrder = (plan: PlanNode): PlanNode[] => (plan.kind === 'Sequence' ? plan.nodes.flatMap(inOrder) : [plan]);
