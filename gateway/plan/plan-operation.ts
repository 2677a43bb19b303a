import type { FlattenNodePathSegment, PlanNode } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Access } from '../auth/access.ts';
import { RequestError } from '../errors.ts';
import type { Planner } from './plan.ts';
import { planDocument, type Cut, type CutAt, type Part } from './plan-document.ts';
import type { Operation } from './selection.ts';
import { STUBS } from './stubs.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';

export interface PlanGround {
  readonly supergraph: Supergraph;
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
}

/**
 * The plan of an operation. The planner finds no way where a path leads from an entity back to its own type and asks
 * there for what requires a third subgraph; then those entities are left out and get plans of their own, which follow.
 * Null when there is nothing to fetch.
 */
export const planOperation = (ground: PlanGround, operation: Operation, access: Access): Promise<PlanNode | null> =>
  planPart(ground, operation, access, { type: operation.root, selections: operation.selections, entry: null });

/** The plan of a part of an operation; of one that asks entities, it starts where they are in the response tree. */
export function planPart(
  ground: PlanGround,
  operation: Operation,
  access: Access,
  part: Part | Cut,
): Promise<PlanNode | null> {
  const { supergraph, schema, planner } = ground;
  const again: CutAt = (type, above) => (above.includes(type) ? (supergraph.entityKeys.get(type.name) ?? null) : null);

  async function plan(part: Part): Promise<PlanNode | null> {
    const whole = planDocument(schema, access, operation, part);
    if (whole.document === null) return null;
    const over = part.entry === null ? 'supergraph' : 'stubs';
    try {
      return (await planner.plan(whole.document, over)).node ?? null;
    } catch (error) {
      const { document, cuts } = planDocument(schema, access, operation, part, again);
      if (!(error instanceof RequestError) || document === null || cuts.length === 0) throw error;
      const first = (await planner.plan(document, over)).node ?? null;
      return sequence([first, ...(await Promise.all(cuts.map(follow)))]);
    }
  }

  async function follow(cut: Cut): Promise<PlanNode | null> {
    const node = await plan(cut);
    return node && moved(node, cut);
  }

  return 'path' in part ? follow(part) : plan(part);
}

function sequence(nodes: readonly (PlanNode | null)[]): PlanNode | null {
  const present = nodes.filter((each) => each !== null);
  return present.length > 1 ? { kind: 'Sequence', nodes: present } : (present[0] ?? null);
}

/** A plan for stubs as one for the entities themselves: the stubs' fetch falls away, paths start at the entities. */
function moved(node: PlanNode, cut: Cut): PlanNode | null {
  const move = (path: FlattenNodePathSegment[]): FlattenNodePathSegment[] => [...cut.path, ...path.slice(1)];
  switch (node.kind) {
    case 'Fetch':
      return node.serviceName === STUBS ? null : { kind: 'Flatten', path: [...cut.path], node };
    case 'Flatten':
      return { ...node, path: move(node.path) };
    case 'BatchFetch': {
      const aliases = node.entityBatch.aliases.map((each) => ({ ...each, paths: each.paths.map(move) }));
      return { ...node, entityBatch: { aliases } };
    }
    case 'Sequence':
      return sequence(node.nodes.map((each) => moved(each, cut)));
    case 'Parallel': {
      const nodes = node.nodes.map((each) => moved(each, cut)).filter((each) => each !== null);
      return nodes.length > 0 ? { kind: 'Parallel', nodes } : null;
    }
    case 'Condition': {
      const ifClause = (node.ifClause && moved(node.ifClause, cut)) ?? undefined;
      const elseClause = (node.elseClause && moved(node.elseClause, cut)) ?? undefined;
      return { ...node, ifClause, elseClause };
    }
    default:
      throw new Error(`A plan for entities has no node ${node.kind}.`);
  }
}
