import { basename, join } from 'node:path';
import type { SubgraphDefinition } from '../platform/subgraph.ts';
import { subgraphFolders } from '../platform/sdl.ts';

const ROOT = join(import.meta.dirname, '..', 'subgraphs');

/** Every subgraph of this checkout: each folder with a `schema.graphql` brings its definition in `index.ts`. */
export async function findSubgraphs(): Promise<SubgraphDefinition[]> {
  const modules = subgraphFolders(ROOT).map(async (folder) => {
    const module = (await import(join(folder, 'index.ts'))) as { subgraph?: SubgraphDefinition };
    if (module.subgraph?.name !== basename(folder))
      throw new Error(`${folder}/index.ts exports \`subgraph\` under the folder's name; it does not.`);
    return module.subgraph;
  });
  return Promise.all(modules);
}
