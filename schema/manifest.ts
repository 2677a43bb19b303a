import { createHash } from 'node:crypto';
import { getOperationAST, parse, print } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The documents of a folder as a persisted-query manifest in Apollo's format: each by the SHA-256 of its body. */
export function manifestOf(folder: string): string {
  const operations = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const document = parse(readFileSync(join(folder, file), 'utf8'), { noLocation: true });
      const operation = getOperationAST(document);
      if (!operation?.name) throw new Error(`A persisted document has one operation, with a name; ${file} has not.`);
      const body = print(document);
      const id = createHash('sha256').update(body).digest('hex');
      return { id, name: operation.name.value, type: operation.operation, body };
    });
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}
