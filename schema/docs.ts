import { join } from 'node:path';
import { readSupergraph } from '../gateway/supergraph/supergraph.ts';
import { errorsPage } from './docs-errors.ts';
import { schemaPage } from './docs-schema.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs');

/** The generated pages by file: the reference of a supergraph's API and the catalogue of error codes. */
export function docsOf(supergraphSdl: string): ReadonlyMap<string, string> {
  const supergraph = readSupergraph(supergraphSdl);
  return new Map([
    [join(FOLDER, 'schema.md'), schemaPage(supergraph)],
    [join(FOLDER, 'errors.md'), errorsPage(supergraph.api)],
  ]);
}
