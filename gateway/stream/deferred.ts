import type { GraphQLSchema } from 'graphql';
import type { Subgraph } from '../../platform/calling/call.ts';
import type { Access } from '../auth/access.ts';
import { compileAnswer, compilePart } from '../answer/answer.ts';
import { splitDeferred, type Deferred } from './defer.ts';
import { RequestError } from '../errors.ts';
import { compileNode, compilerOf, type Step } from '../execute/execute.ts';
import { planPart, type PlanGround } from '../plan/plan-operation.ts';
import type { FragmentSelection, Operation, Selection } from '../plan/selection.ts';
import type { Variables } from '../answer/variables.ts';

/** A deferred fragment, compiled. */
export interface DeferredPart extends Deferred {
  readonly within: DeferredPart | null;
  /** Null when there is nothing more to fetch for it. */
  readonly fetch: Step | null;
  readonly answer: ReturnType<typeof compilePart>;
}

/** Which fragments of an operation are deferred by one request's variables. */
export interface Deferring {
  /** Equal for requests that defer the same; empty when nothing is. */
  readonly key: string;
  readonly includes: (fragment: FragmentSelection) => boolean;
}

export const NOTHING_DEFERRED: Deferring = { key: '', includes: () => false };

/** What `@defer(if:)` makes of the request's variables. */
export function deferringIn({ selections }: Operation, variables: Variables): Deferring {
  const includes: Deferring['includes'] = ({ defer }) =>
    defer !== null && (defer.when === null || variables[defer.when] === true);
  const decisions = deferrable(selections).map((each) => (includes(each) ? '1' : '0'));
  return decisions.includes('1') ? { key: `@defer ${decisions.join('')}`, includes } : NOTHING_DEFERRED;
}

const deferrable = (selections: readonly Selection[]): FragmentSelection[] =>
  selections.flatMap((each) => [
    ...(each.kind === 'fragment' && each.defer ? [each] : []),
    ...deferrable(each.selections ?? []),
  ]);

interface DeferGround extends PlanGround {
  readonly schema: GraphQLSchema;
  readonly subgraph: (name: string) => Subgraph;
}

/** Plans and compiles what is answered at once and each part that is answered later; null when that cannot be told apart. */
export async function prepareDeferred(ground: DeferGround, operation: Operation, access: Access, deferring: Deferring) {
  const { supergraph, schema, subgraph } = ground;
  const split = splitDeferred({ schema, entityKeys: supergraph.entityKeys, access }, operation, deferring.includes);
  if (split.deferred.length === 0) return null;
  const main = { type: operation.root, selections: split.planned, entry: null };
  const planned = [main, ...split.deferred.map(({ part }) => part!)];
  const plans = await Promise.all(planned.map((part) => planPart(ground, operation, access, part))).catch(notPlanned);
  if (plans === null) return null;
  const present = plans.filter((each) => each !== null);
  const compiler = compilerOf(present, supergraph, subgraph);
  const [first = null, ...rest] = plans.map((plan) => plan && compileNode(plan, compiler));
  const parts = new Map<Deferred, DeferredPart>();
  split.deferred.forEach((each, index) => {
    const within = each.within && parts.get(each.within)!;
    const answer = compilePart(schema, each.type, each.selections, access);
    parts.set(each, { ...each, within, fetch: rest[index] ?? null, answer });
  });
  const answer = compileAnswer(schema, { ...operation, selections: split.selections }, access);
  return { fetch: first, answer, parts: [...parts.values()] };
}

/** What cannot be planned in parts may be planned whole. */
function notPlanned(error: unknown): null {
  if (error instanceof RequestError) return null;
  throw error;
}
