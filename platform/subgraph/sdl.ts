import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attributesSdl, filterableOf, type AttributeFile, type DomainAttributes } from '../attributes/attributes.ts';
import { partiesWhereAsk, partiesWhereSdl } from '../access/parties-where.ts';

const prelude = readFileSync(join(import.meta.dirname, 'prelude.graphql'), 'utf8');

/** A subgraph's whole schema: what all share, what the folder declares, and a company's own attributes of its types. */
export function subgraphSdl(folder: string, attributes: AttributeFile): string {
  const own = readFileSync(join(folder, 'schema.graphql'), 'utf8');
  const types = attributes[basename(folder)] ?? {};
  checkTypes(basename(folder), own, types);
  const where = partyDomains([folder]).map(partiesWhereSdl);
  return [prelude, own, attributesSdl(types), ...where].filter((part) => part !== '').join('\n');
}

/** What is written can have attributes; what has a list can be filtered by them. */
function checkTypes(domain: string, sdl: string, types: DomainAttributes): void {
  for (const [type, attributes] of Object.entries(types)) {
    const declares = (input: string) => new RegExp(`^input ${input}\\b`, 'mu').test(sdl);
    if (!declares(`${type}Input`))
      throw new Error(`Attributes belong to a type that ${domain} takes as ${type}Input; there is no such input.`);
    const [filterable] = filterableOf(attributes);
    if (filterable !== undefined && !declares(`${type}Filter`))
      throw new Error(`Attributes that filter belong to a type with a list; ${domain}.${type}.${filterable} has none.`);
  }
}

/** The committed operations that a subgraph runs against the others, by name; empty where it has none. */
export const readAsks = (folder: string): string =>
  [ownAsks(folder), ...partyDomains([folder]).map(partiesWhereAsk)].join('\n');

function ownAsks(folder: string): string {
  const file = join(folder, 'asks.graphql');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

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
    const operations = ownAsks(folder);
    return Object.values(partyAsks(domain)).every((name) => operations.includes(`query ${name}(`)) ? domain : [];
  });

/** The name of the operation by which a domain takes a correction of a party's card; it need not have one. */
export const correctAsk = (domain: string): string => `${prefixOf(domain)}CorrectParty`;

/** The name of the operation by which a domain counts what is wrong with its records; it need not have one. */
export const qualityAsk = (domain: string): string => `${prefixOf(domain)}PartyQuality`;

/** The names of the two operations by which a domain shows its parties. */
export function partyAsks(domain: string) {
  const prefix = prefixOf(domain);
  return { cards: `${prefix}PartyCards`, versions: `${prefix}PartyVersions` };
}

const prefixOf = (domain: string): string => `${domain[0]!.toUpperCase()}${domain.slice(1)}`;
