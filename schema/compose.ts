import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { manifestOf } from './manifest.ts';
import { readAttributes } from '../platform/attributes/attributes.ts';
import { readConfig } from '../platform/config.ts';
import { checkProtections } from '../platform/access/protections.ts';
import { subgraphFolders, subgraphSdl } from '../platform/subgraph/sdl.ts';
import { breakingChanges } from './contract.ts';
import { basisPathsText } from './basis.ts';
import { docsOf } from './docs.ts';
import { undemanded } from './requirements.ts';

const root = join(import.meta.dirname, '..');

/** The two schemas as they are committed: the supergraph for the gateway, the API for whoever reads or checks it. */
export interface Composed {
  readonly supergraph: string;
  readonly api: string;
}

/** Composes the subgraphs' schemas; throws with every error of the composition. */
export function compose(folders: readonly string[], attributesFile: string): Composed {
  const attributes = readAttributes(attributesFile);
  const services = folders.map((folder) => ({
    name: basename(folder),
    typeDefs: parse(subgraphSdl(folder, attributes)),
    url: `http://${basename(folder)}.subgraph/graphql`,
  }));
  for (const { typeDefs } of services) checkProtections(typeDefs);
  const result = composeServices(services);
  if (compositionHasErrors(result))
    throw new Error(`The subgraphs do not compose:\n${result.errors.map((error) => `  ${error.message}`).join('\n')}`);
  const open = undemanded(services.map(({ typeDefs }) => typeDefs));
  if (open.length > 0)
    throw new Error(`A field demands what it is made of:\n${open.map((each) => `  ${each}`).join('\n')}`);
  return { supergraph: result.supergraphSdl, api: result.publicSdl };
}

export const SUPERGRAPH_FILE = join(root, 'schema/supergraph.graphql');
export const API_FILE = join(root, 'schema/api.graphql');
/** The ways of the API to what is declared `@basis`. */
export const BASIS_FILE = join(root, 'schema/basis-paths.txt');
export const MANIFEST_FILE = join(root, 'schema/persisted.json');

/** The committed schemas as this checkout's subgraphs compose them. */
export const composeHere = (): Composed =>
  compose(subgraphFolders(join(root, 'subgraphs')), readConfig().attributesFile);

/** The API as the last release promised it. */
export const RELEASED_FILE = join(root, 'schema/released.graphql');

if (import.meta.main) {
  const { supergraph, api } = composeHere();
  const breaking = existsSync(RELEASED_FILE) ? await breakingChanges(readFileSync(RELEASED_FILE, 'utf8'), api) : [];
  writeFileSync(SUPERGRAPH_FILE, supergraph);
  writeFileSync(API_FILE, api);
  writeFileSync(BASIS_FILE, basisPathsText(api));
  for (const [file, text] of docsOf(supergraph)) writeFileSync(file, text);
  writeFileSync(MANIFEST_FILE, manifestOf(join(root, 'schema/operations')));
  if (process.argv.includes('--release')) writeFileSync(RELEASED_FILE, api);
  else if (breaking.length > 0)
    process.stderr.write(
      `${breaking.length} change(s) break clients of the last release; CHANGELOG.md names each under Breaking:\n${breaking.map(({ at, message }) => `  ${at}: ${message}`).join('\n')}\n`,
    );
}
