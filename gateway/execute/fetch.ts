import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import { Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { StreamContext, SubgraphCall, SubgraphResult } from '../../platform/calling/call.ts';
import { readerOf } from './conditions.ts';
import { entitiesOf, merged } from './entities.ts';
import { refusal } from '../errors.ts';
import type { Compiler, Run, Step } from './execute.ts';
import { failuresOf } from './failures.ts';
import { objectsAt, writableAt, type Path } from './path.ts';
import { rewriteOf } from './rewrite.ts';
import { fail, rootField, shapeOf, type Shape } from './shape.ts';
import { isTree, merge, type Tree } from './tree.ts';

/** A fetch of root fields, merged into the objects at the path: the root itself for an empty one. */
export function rootFetch(node: FetchNode, path: Path, compiler: Compiler): Step {
  const call = compiler.subgraph(node.serviceName).prepare(node.operation);
  const variables = usedVariables(node);
  const objects = objectsAt(path, compiler.supergraph.satisfying);
  const merge = mergeRoot(node, path, compiler);
  return async (run) => {
    if (objects(run.data).length > 0) merge(run, await call(variables(run.variables), run.call));
  };
}

/** Opens the source of a subscription. */
export function prepareStream(node: FetchNode, { subgraph }: Compiler) {
  const open = subgraph(node.serviceName).subscribe?.(node.operation);
  if (!open) throw refusal('NOT_SUPPORTED', `Subscriptions of ${node.serviceName} are not served here.`);
  const variables = usedVariables(node);
  return (given: Run['variables'], context: StreamContext) => open(variables(given), context);
}

/** Merges a result of root fields into the objects at the path. */
export function mergeRoot(node: FetchNode, path: Path, { supergraph, writable: root }: Compiler) {
  const fields = shapes(node, supergraph)((operation) => operation.selectionSet);
  const objects = objectsAt(path, supergraph.satisfying);
  const writable = writableAt(path, root);
  const rewrite = rewriteOf(node.outputRewrites, supergraph.satisfying);
  return (run: Run, result: SubgraphResult): void => {
    const failures = failuresOf(node.serviceName, result.errors, run);
    const data = isTree(result.data) ? failures.plantIn(result.data, []) : null;
    for (const target of objects(run.data)) {
      if (data !== null) merge(target, (rewrite ? rewrite(data) : data) as Tree, writable);
      else for (const field of fields) fail(target, [field], failures.whole([field.key]), writable);
    }
    merged(run);
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
    const input = variables(run.variables);
    input['representations'] = batch.representations;
    const result = await call(input, run.call);
    const failures = failuresOf(node.serviceName, result.errors, run);
    entities.merge(batch, result, failures);
    merged(run);
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
    const input = variables(run.variables);
    parts.forEach(({ variable }, index) => (input[variable] = batches[index]!.representations));
    const result = await call(input, run.call);
    const failures = failuresOf(node.serviceName, result.errors, run);
    parts.forEach(({ entities }, index) => entities.merge(batches[index]!, result, failures));
    merged(run);
    failures.settle();
  };
}

interface Prepared {
  readonly call: SubgraphCall;
  /** The variables of the request that the fetch uses; a fresh object. */
  readonly variables: (given: Run['variables']) => Record<string, unknown>;
  readonly shape: ReturnType<typeof shapes>;
}

const prepare = (node: FetchNode | BatchFetchNode, { supergraph, subgraph }: Compiler): Prepared => ({
  call: subgraph(node.serviceName).prepare(node.operation),
  variables: usedVariables(node),
  shape: shapes(node, supergraph),
});

function usedVariables({ variableUsages = [] }: FetchNode | BatchFetchNode) {
  const readers = variableUsages.map((name) => [name, readerOf(name)] as const);
  return (given: Run['variables']) => {
    const used: Record<string, unknown> = {};
    for (const [name, read] of readers) {
      const value = read(given);
      if (value !== undefined) used[name] = value;
    }
    return used;
  };
}

/** What the fetch selects below a part of its operation. */
function shapes({ operation: text }: FetchNode | BatchFetchNode, { satisfying }: Compiler['supergraph']) {
  const document = parse(text, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition;
  }
  return (of: (operation: OperationDefinitionNode) => SelectionSetNode | undefined): Shape[] =>
    shapeOf(of(operation!), fragments, satisfying);
}
