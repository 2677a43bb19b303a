import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, parse } from 'graphql';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAttributes } from '../platform/attributes.ts';
import { readConfig } from '../platform/config.ts';
import { subgraphFolders, subgraphSdl } from '../platform/sdl.ts';

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
  const result = composeServices(services);
  if (compositionHasErrors(result))
    throw new Error(`The subgraphs do not compose:\n${result.errors.map((error) => `  ${error.message}`).join('\n')}`);
  return { supergraph: result.supergraphSdl, api: result.publicSdl };
}

export const SUPERGRAPH_FILE = join(root, 'schema/supergraph.graphql');
export const API_FILE = join(root, 'schema/api.graphql');

/** The committed schemas as this checkout's subgraphs compose them. */
export const composeHere = (): Composed =>
  compose(subgraphFolders(join(root, 'subgraphs')), readConfig().attributesFile);

/** Changes that break clients of the committed API, one line each. */
export async function breakingChanges(committed: string, api: string): Promise<string[]> {
  const changes = await diff(buildSchema(committed), buildSchema(api));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => `${path ?? 'schema'}: ${message}`);
}

if (import.meta.main) {
  const { supergraph, api } = composeHere();
  const breaking = existsSync(API_FILE) ? await breakingChanges(readFileSync(API_FILE, 'utf8'), api) : [];
  writeFileSync(SUPERGRAPH_FILE, supergraph);
  writeFileSync(API_FILE, api);
  if (breaking.length > 0)
    process.stderr.write(
      `${breaking.length} change(s) break clients of the committed API:\n  ${breaking.join('\n  ')}\n`,
    );
}
