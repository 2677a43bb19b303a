import type { EntityBatchAlias } from '@graphql-hive/router-query-planner';
import type { SubgraphResult } from '../../platform/calling/call.ts';
import { Failure } from '../errors.ts';
import type { Compiler, Run } from './execute.ts';
import type { Failures } from './failures.ts';
import { objectsAt, writableAt } from './path.ts';
import { representationOf, type Missing, type Representation } from './representation.ts';
import { rewriteOf } from './rewrite.ts';
import { fail, type Shape } from './shape.ts';
import { isTree, merge, type Tree, type Writable } from './tree.ts';

/** The entities that one call asks for: each once, however many objects stand for it. */
export interface Batch {
  readonly representations: readonly Tree[];
  /** The objects to complete, and for each the position of its representation. */
  readonly places: readonly Place[];
}

interface Place {
  readonly object: Tree;
  readonly index: number;
  readonly writable: Writable | undefined;
  /** What its representation lacks because it could not be fetched. */
  readonly missing: Missing | null;
}

export interface Entities {
  collect(run: Run): Batch;
  merge(batch: Batch, result: SubgraphResult, failures: Failures): void;
}

export type EntitySource = Pick<EntityBatchAlias, 'alias' | 'paths' | 'requires' | 'inputRewrites' | 'outputRewrites'>;

/** Compiles one `_entities` selection: which objects it completes, by what they are asked for, how answers are merged. */
export function entitiesOf(
  source: EntitySource,
  service: string,
  shape: readonly Shape[],
  compiler: Compiler,
): Entities {
  const { supergraph, writable } = compiler;
  const represent = representationOf(source.requires, supergraph.satisfying);
  const rewriteInput = rewriteOf(source.inputRewrites, supergraph.satisfying);
  const rewriteOutput = rewriteOf(source.outputRewrites, supergraph.satisfying);
  const sources = source.paths.map((path) => ({
    objects: objectsAt(path, supergraph.satisfying),
    writable: writableAt(path, writable),
  }));

  // Rewritten representations are a subgraph's own; all others are the same for each that requires the same.
  const sharedAs = rewriteInput ? null : JSON.stringify([source.paths, source.requires]);

  function collect(run: Run): Batch {
    const known = sharedAs === null ? undefined : batchesOf(run).get(sharedAs);
    if (known) return known;
    const collector = collecting();
    let whole = true;
    for (const { objects, writable } of sources) {
      for (const object of objects(run.data)) {
        const representation = represent(object);
        if (!representation) continue;
        whole &&= !representation.partial && !representation.missing;
        if (!representation.partial || hasKey(representation.value))
          collector.add(object, rewritten(representation), writable, representation.missing);
        else if (representation.missing) fail(object, shape, Object.values(representation.missing)[0]!, writable);
      }
    }
    if (whole && sharedAs !== null) batchesOf(run).set(sharedAs, collector.batch);
    return collector.batch;
  }

  const rewritten = ({ value }: Representation) => (rewriteInput ? (rewriteInput(value) as Tree) : value);

  /** An entity whose key itself could not be fetched cannot be asked for; without a required field it can. */
  const hasKey = (representation: Tree): boolean => {
    const keys = supergraph.keys.get(`${service} ${String(representation['__typename'])}`);
    return !keys || keys.some((key) => key.every((name) => representation[name] !== undefined));
  };

  /** The entity with the failure of a required field where the field that required it is null or broke without it. */
  function explain(entity: Tree, typename: unknown, missing: Missing): Tree {
    const explained = { ...entity };
    for (const { key, name } of shape) {
      if (entity[key] !== null && !isInternal(entity[key])) continue;
      const required = supergraph.requirements.get(`${service} ${String(typename)}.${name}`) ?? [];
      const lost = required.find((each) => Object.hasOwn(missing, each));
      if (lost !== undefined) explained[key] = missing[lost];
    }
    return explained;
  }

  function mergeAll({ representations, places }: Batch, { data }: SubgraphResult, failures: Failures): void {
    const list = failures.plantIn(data?.[source.alias] ?? null, [source.alias]);
    for (const { object, index, writable, missing } of places) {
      const entity: unknown = Array.isArray(list) ? list[index] : failures.whole([source.alias]);
      if (isTree(entity)) {
        const explained = missing ? explain(entity, representations[index]!['__typename'], missing) : entity;
        merge(object, rewriteOutput ? (rewriteOutput(explained) as Tree) : explained, writable);
      } else if (entity instanceof Failure) fail(object, shape, entity, writable);
    }
  }

  return { collect, merge: mergeAll };
}

/** What fetches that run side by side have collected, by what they require, as long as nothing is merged. */
const collected = new WeakMap<Run, Map<string, Batch>>();

function batchesOf(run: Run): Map<string, Batch> {
  let batches = collected.get(run);
  if (!batches) collected.set(run, (batches = new Map<string, Batch>()));
  return batches;
}

/** After an answer was merged into the response tree of a run, what was collected from it before holds no longer. */
export const merged = (run: Run): void => void collected.delete(run);

const isInternal = (value: unknown): boolean =>
  value instanceof Failure && value.errors.every(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR');

/** Equal representations are sent once. Those whose scalars differ are not equal, so that few are ever written out to compare them. */
function collecting() {
  const representations: Tree[] = [];
  const places: Place[] = [];
  const texts: string[] = [];
  const alike = new Map<string, number[]>();
  const textAt = (position: number): string => (texts[position] ??= JSON.stringify(representations[position]));
  const positionOf = (representation: Tree): number => {
    const scalars = scalarsOf(representation);
    const candidates = alike.get(scalars);
    if (!candidates) {
      const position = representations.push(representation) - 1;
      alike.set(scalars, [position]);
      return position;
    }
    const text = JSON.stringify(representation);
    const known = candidates.find((each) => textAt(each) === text);
    if (known !== undefined) return known;
    const position = representations.push(representation) - 1;
    texts[position] = text;
    candidates.push(position);
    return position;
  };
  return {
    batch: { representations, places } satisfies Batch,
    add: (object: Tree, representation: Tree, writable: Writable | undefined, missing: Missing | null) =>
      void places.push({ object, index: positionOf(representation), writable, missing }),
  };
}

function scalarsOf(representation: Tree): string {
  let text = '';
  for (const key in representation) {
    const value = representation[key];
    if (typeof value === 'string' || typeof value === 'number') text += `${value}\n`;
  }
  return text;
}
