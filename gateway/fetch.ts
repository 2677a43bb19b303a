import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import { Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { SubgraphCall } from '../platform/call.ts';
import { entitiesOf } from './entities.ts';
import type { Compiler, Run, Step } from './execute.ts';
import { failuresOf } from './failures.ts';
import { objectsAt, writableAt, type Path } from './path.ts';
import { rewriteOf } from './rewrite.ts';
import { fail, rootField, shapeOf, type Shape } from './shape.ts';
import { isTree, merge, type Tree } from './tree.ts';

/** A fetch of root fields, merged into the objects at the path: the root itself for an empty one. */
export function rootFetch(node: FetchNode, path: Path, compiler: Compiler): Step {
  const { call, variables, shape } = prepare(node, compiler);
  const fields = shape((operation) => operation.selectionSet);
  const objects = objectsAt(path, compiler.supergraph.satisfying);
  const writable = writableAt(path, compiler.writable);
  const rewrite = rewriteOf(node.outputRewrites, compiler.supergraph.satisfying);
  return async (run) => {
    const targets = objects(run.data);
    if (targets.length === 0) return;
    const result = await call(variables(run), run.call);
    const failures = failuresOf(node.serviceName, result.errors, run);
    const data = isTree(result.data) ? failures.plantIn(result.data, []) : null;
    for (const target of targets) {
      if (data !== null) merge(target, (rewrite ? rewrite(data) : data) as Tree, writable);
      else for (const field of fields) fail(target, [field], failures.whole([field.key]), writable);
    }
    failures.settle();
  };
}

/** A fetch of entities: the objects at the path are completed by what the subgraph knows of them. */
export function entityFetch(node: FetchNode, path: Path, compiler: Compiler): Step {
  const { call, variables, shape } = prepare(node, compiler);
  const source = { ...node, alias: '_entities', paths: [[...path]], requires: node.requires ?? [] };
  const fields = shape((operation) => rootField(operation, source.alias));
  const entities = entitiesOf(source, node.serviceName, fields, compiler);
  return async (run) => {
    const batch = entities.collect(run);
    if (batch.representations.length === 0) return;
    const input = variables(run);
    input['representations'] = batch.representations;
    const result = await call(input, run.call);
    const failures = failuresOf(node.serviceName, result.errors, run);
    entities.merge(batch, result, failures);
    failures.settle();
  };
}

/** Several entity fetches of one subgraph in one call, told apart by alias. */
export function batchFetch(node: BatchFetchNode, compiler: Compiler): Step {
  const { call, variables, shape } = prepare(node, compiler);
  const parts = node.entityBatch.aliases.map((source) => {
    const fields = shape((operation) => rootField(operation, source.alias));
    return {
      variable: source.representationsVariableName,
      entities: entitiesOf(source, node.serviceName, fields, compiler),
    };
  });
  return async (run) => {
    const batches = parts.map(({ entities }) => entities.collect(run));
    if (batches.every(({ representations }) => representations.length === 0)) return;
    const input = variables(run);
    parts.forEach(({ variable }, index) => (input[variable] = batches[index]!.representations));
    const result = await call(input, run.call);
    const failures = failuresOf(node.serviceName, result.errors, run);
    parts.forEach(({ entities }, index) => entities.merge(batches[index]!, result, failures));
    failures.settle();
  };
}

interface Prepared {
  readonly call: SubgraphCall;
  /** The variables of the request that the fetch uses; a fresh object. */
  readonly variables: (run: Run) => Record<string, unknown>;
  readonly shape: (of: (operation: OperationDefinitionNode) => SelectionSetNode | undefined) => Shape[];
}

function prepare(node: FetchNode | BatchFetchNode, { supergraph, subgraph }: Compiler): Prepared {
  const document = parse(node.operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition;
  }
  const usages = node.variableUsages ?? [];
  return {
    call: subgraph(node.serviceName).prepare(node.operation),
    variables: ({ variables }) => {
      const used: Record<string, unknown> = {};
      for (const name of usages) if (variables[name] !== undefined) used[name] = variables[name];
      return used;
    },
    shape: (of) => shapeOf(of(operation!), fragments, supergraph.satisfying),
  };
}
