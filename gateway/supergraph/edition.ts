import { parse, specifiedRules, validate } from 'graphql';
import type { Subgraph } from '../../platform/calling/call.ts';
import type { Limits } from '../../platform/limits.ts';
import { countingLookups, type Metrics } from '../../platform/observe/metrics.ts';
import { observedPlanner } from '../observe/observe.ts';
import { once } from '../../platform/once.ts';
import { createOperations, type Operations } from '../plan/operation.ts';
import { sandboxedPlanner, trustedPlanner, type Grounds } from '../plan/plan.ts';
import { withStubs } from '../plan/stubs.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';
import { watched } from '../observe/watched.ts';

/** How a subgraph is reached, by its name and routing URL. */
export type Reach = (name: string, url: string) => Subgraph;

/** All that depends on one supergraph: its schemas, its planners, the operations prepared over it, the ways to its subgraphs. */
export interface Edition {
  readonly supergraph: Supergraph;
  readonly operations: Operations;
  /** The same over the whole schema, for committed operations. */
  readonly committed: Operations;
  /** Resolves when it can plan; rejects when its planner cannot read the supergraph. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface Surroundings {
  readonly reach: Reach;
  readonly limits: Limits;
  readonly metrics?: Metrics;
}

/** Reads a supergraph and sets up what serves it; throws on one that is broken. */
export function createEdition(text: string, { reach, limits, metrics }: Surroundings): Edition {
  const supergraph = readSupergraph(text);
  const { sdl, plain, entityKeys, api } = supergraph;
  const subgraphs = new Map([...supergraph.services].map(([name, url]) => [name, watched(reach(name, url), metrics)]));
  const stubs = once(() => withStubs(plain, entityKeys, api.getQueryType()!.name));
  const consentStubs = once(() => withStubs(sdl, entityKeys, api.getQueryType()!.name));
  const texts = { supergraph: () => plain, stubs, consent: () => sdl, 'consent-stubs': consentStubs };
  const grounds: Grounds = (over) => texts[over]();
  const planner = observedPlanner(sandboxedPlanner(grounds), metrics);
  const common = {
    supergraph,
    limits,
    subgraph: (name: string) => subgraphs.get(name)!,
    onOperation: countingLookups(metrics, 'operations'),
    onForm: countingLookups(metrics, 'forms'),
  };
  const committed = once(() =>
    createOperations({ ...common, schema: supergraph.internal, planner: trustedPlanner(grounds) }),
  );
  return {
    supergraph,
    operations: createOperations({ ...common, schema: api, planner }),
    get committed() {
      return committed();
    },
    ready: () => planner.ready(),
    close: async () => {
      await Promise.all([planner.close(), ...[...subgraphs.values()].map((each) => each.close?.())]);
    },
  };
}

/** Throws where a committed operation cannot be asked of the supergraph: whoever asks it would only learn it later. */
export function checkAsks({ supergraph }: Edition, asks: ReadonlyMap<string, string>): void {
  const { internal } = supergraph;
  for (const [name, text] of asks) {
    const [problem] = validate(internal, parse(text, { noLocation: true }), specifiedRules, {
      maxErrors: 1,
    });
    if (problem) throw new Error(`Every committed operation fits the supergraph; ${name} does not: ${problem.message}`);
  }
}
