import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'schema');

/** Where a variable's example comes from: the answer of another operation, by the path there. */
interface Pick {
  readonly from: string;
  readonly path: string;
}

/** What `schema/collection.json` says of an operation. */
interface Entry {
  readonly file: string;
  readonly title: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly picks?: Readonly<Record<string, Pick>>;
}

/** An operation to explore with: its document, what it is for, and variables it can be run with. */
export interface Example extends Required<Entry> {
  readonly document: string;
}

/** The operations of `schema/operations` in the order in which the console lists them. */
export function readCollection(): Example[] {
  const entries = JSON.parse(readFileSync(join(FOLDER, 'collection.json'), 'utf8')) as Entry[];
  return entries.map((entry) => ({
    variables: {},
    picks: {},
    ...entry,
    document: readFileSync(join(FOLDER, 'operations', `${entry.file}.graphql`), 'utf8'),
  }));
}
