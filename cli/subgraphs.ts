import { basename, join } from 'node:path';
import type { SubgraphDefinition } from '../platform/subgraph/subgraph.ts';
import { subgraphFolders } from '../platform/subgraph/sdl.ts';

const ROOT = join(import.meta.dirname, '..', 'subgraphs');

/** Each folder of this checkout that has a `schema.graphql`. */
export const subgraphFoldersHere = (): string[] => subgraphFolders(ROOT);

/** The definition that a subgraph's folder brings in `index.ts`. */
export async function loadSubgraph(folder: string): Promise<SubgraphDefinition> {
  const module = (await import(join(folder, 'index.ts'))) as { subgraph?: SubgraphDefinition };
  if (module.subgraph?.name !== basename(folder))
    throw new Error(`${folder}/index.ts exports \`subgraph\` under the folder's name; it does not.`);
  return module.subgraph;
}

/** Every subgraph of this checkout. */
export const findSubgraphs = (): Promise<SubgraphDefinition[]> => Promise.all(subgraphFoldersHere().map(loadSubgraph));
