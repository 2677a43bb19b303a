import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import type { Gateway } from '../gateway/gateway.ts';
import { reloadOn, type Reloading, type ReloadOptions } from '../gateway/supergraph/reload.ts';
import { filterableOf, readAttributes, type AttributeFile } from '../platform/attributes/attributes.ts';
import { readSupergraph } from './keys.ts';
import { subgraphFoldersHere } from './subgraphs.ts';

const WORKER = join(import.meta.dirname, '..', 'schema', 'compose-worker.ts');

/** What serves a company's attributes. */
interface Served {
  readonly gateway: Pick<Gateway, 'apiSchema'>;
  readonly adopt: (attributes: AttributeFile, supergraph: string) => Promise<void>;
}

/**
 * Serves a company's attributes as their file says, after each change: composed beside what is served, indexed, then
 * swapped. At once where the committed supergraph was composed with others. A change of the other files has it composed anew too.
 */
export async function keepAttributes(
  { gateway, adopt }: Served,
  file: string,
  { others = [], outcome, log }: Pick<ReloadOptions, 'outcome' | 'log'> & { readonly others?: readonly string[] },
): Promise<Reloading> {
  const files = [file, ...others];
  const texts = () => JSON.stringify(files.map(textOf));
  let supergraph = readSupergraph();
  const current = fits(gateway.apiSchema, readAttributes(file));
  let before = current ? texts() : null;
  const reloading = reloadOn({
    files,
    serving: current ? supergraph : '',
    read: async () => {
      const now = texts();
      if (now !== before) supergraph = await composed(file);
      before = now;
      return supergraph;
    },
    swap: (next) => adopt(readAttributes(file), next),
    outcome,
    log,
  });
  if (!current) await reloading.reload();
  return reloading;
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Composition takes about a second of computing, which the thread that serves has no time for. */
async function composed(attributesFile: string): Promise<string> {
  const worker = new Worker(WORKER, { workerData: { folders: subgraphFoldersHere(), attributesFile } });
  const [supergraph] = (await once(worker, 'message')) as [string];
  return supergraph;
}

/** True for an API that has just these attributes, and filters by just these. */
function fits(api: GraphQLSchema, attributes: AttributeFile): boolean {
  const wanted = Object.values(attributes).flatMap((types) =>
    Object.entries(types).flatMap(([type, fields]) => [
      ...Object.keys(fields).map((name) => `${type}AttributesInput.${name}`),
      ...filterableOf(fields).map((name) => `${type}AttributesFilter.${name}`),
    ]),
  );
  const served = Object.values(api.getTypeMap())
    .filter((type) => isInputObjectType(type) && /Attributes(Input|Filter)$/u.test(type.name))
    .flatMap((type) => Object.keys((type as GraphQLInputObjectType).getFields()).map((name) => `${type.name}.${name}`));
  return new Set(wanted).symmetricDifference(new Set(served)).size === 0;
}
