import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attributesSdl, type AttributeFile } from './attributes.ts';

const prelude = readFileSync(join(import.meta.dirname, 'prelude.graphql'), 'utf8');

/** A subgraph's whole schema: what all share, what the folder declares, and a company's own attributes of its types. */
export const subgraphSdl = (folder: string, attributes: AttributeFile): string =>
  [prelude, readFileSync(join(folder, 'schema.graphql'), 'utf8'), attributesSdl(basename(folder), attributes)]
    .filter((part) => part !== '')
    .join('\n');

/** The committed operations that a subgraph runs against the others, by name; empty where it has none. */
export const readAsks = (folder: string): string => {
  const file = join(folder, 'asks.graphql');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** The subgraphs' folders: whatever has a `schema.graphql`, in alphabetical order. */
export const subgraphFolders = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'schema.graphql')))
    .map((entry) => join(root, entry.name))
    .sort();

/** The domains whose parties identity links: those whose committed operations give their cards and versions. */
export const partyDomains = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) => {
    const domain = basename(folder);
    const operations = readAsks(folder);
    return Object.values(partyAsks(domain)).every((name) => operations.includes(`query ${name}(`)) ? domain : [];
  });

/** The names of the two operations by which a domain shows its parties. */
export function partyAsks(domain: string) {
  const prefix = `${domain[0]!.toUpperCase()}${domain.slice(1)}`;
  return { cards: `${prefix}PartyCards`, versions: `${prefix}PartyVersions` };
}
