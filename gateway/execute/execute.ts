import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { CallContext, MadeCall, Subgraph, SubgraphError } from '../../platform/calling/call.ts';
import { readerOf } from './conditions.ts';
import type { ClientError } from '../errors.ts';
import { batchFetch, entityFetch, rootFetch } from './fetch.ts';
import { pathKeys } from './path.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { declareWritable, type Tree, type Writable } from './tree.ts';

/** One execution of a plan: its input, and the response tree as it grows. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly call: CallContext;
  readonly data: Tree;
  /** Errors that belong to no position of the answer. */
  readonly loose: ClientError[];
  /** What was called for it; empty where nobody asked how the answer came about. */
  readonly calls: readonly MadeCall[];
  /** Told of a subgraph's errors as they came. */
  readonly onErrors?: (service: string, errors: readonly SubgraphError[]) => void;
}

/** A compiled plan node. */
export type Step = (run: Run) => Promise<void>;

/** What plan nodes are compiled against. */
export interface Compiler {
  readonly supergraph: Supergraph;
  readonly subgraph: (name: string) => Subgraph;
  /** All positions that any fetch of the plan writes to. */
  readonly writable: Writable;
}

/** Compiles a query plan to closures, once; what they do for a request touches no syntax tree. */
export const compilePlan = (plan: PlanNode, supergraph: Supergraph, subgraph: Compiler['subgraph']): Step =>
  compileNode(plan, compilerOf([plan], supergraph, subgraph));

/** What the nodes of plans are compiled against that share a response tree. */
export function compilerOf(
  plans: readonly PlanNode[],
  supergraph: Supergraph,
  subgraph: Compiler['subgraph'],
): Compiler {
  const writable: Writable = { below: new Map() };
  for (const plan of plans) declarePaths(plan, writable);
  return { supergraph, subgraph, writable };
}

/** Compiles one node of a plan with all below it. */
export function compileNode(node: PlanNode, compiler: Compiler): Step {
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map((each) => compileNode(each, compiler)));
    case 'Parallel':
      return parallel(node.nodes.map((each) => compileNode(each, compiler)));
    case 'Condition':
      return condition(
        node.condition,
        node.ifClause && compileNode(node.ifClause, compiler),
        node.elseClause && compileNode(node.elseClause, compiler),
      );
    case 'Fetch':
      return rootFetch(node, [], compiler);
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw unknownNode(`${node.node.kind} below Flatten`);
      return node.node.requires
        ? entityFetch(node.node, node.path, compiler)
        : rootFetch(node.node, node.path, compiler);
    case 'BatchFetch':
      return batchFetch(node, compiler);
    default:
      throw unknownNode(node.kind);
  }
}

const unknownNode = (kind: string) => new Error(`The executor knows no plan node ${kind}.`);

const sequence =
  (steps: readonly Step[]): Step =>
  async (run) => {
    for (const step of steps) await step(run);
  };

const parallel =
  (steps: readonly Step[]): Step =>
  async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };

function condition(variable: string, then: Step | undefined, otherwise: Step | undefined): Step {
  const read = readerOf(variable);
  return async (run) => {
    await (read(run.variables) === true ? then : otherwise)?.(run);
  };
}

function declarePaths(node: PlanNode, writable: Writable): void {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const each of node.nodes) declarePaths(each, writable);
      break;
    case 'Condition':
      if (node.ifClause) declarePaths(node.ifClause, writable);
      if (node.elseClause) declarePaths(node.elseClause, writable);
      break;
    case 'Flatten':
      declareWritable(writable, pathKeys(node.path));
      break;
    case 'BatchFetch':
      for (const { paths } of node.entityBatch.aliases)
        for (const path of paths) declareWritable(writable, pathKeys(path));
      break;
    default:
  }
}
