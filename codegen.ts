import type { CodegenConfig } from '@graphql-codegen/cli';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readAttributes } from './platform/attributes/attributes.ts';
import { readConfig } from './platform/config.ts';
import { subgraphFolders, subgraphSdl } from './platform/subgraph/sdl.ts';

const attributes = readAttributes(readConfig().attributesFile);

/** The prelude's types, as the platform holds them. */
const PLATFORM_MAPPERS = {
  Money: '../../platform/domain/money.ts#MoneyMinor',
  Card: '../../platform/domain/card.ts#CardDoc',
  BulkWrite: '../../platform/domain/outcome.ts#BulkOutcome',
  WriteOutcome: '../../platform/domain/kind.ts#WriteOutcome as RowOutcome',
};

/** `XMapper` in a domain's `types.ts` is what its resolvers of type `X` are given. */
function mappers(folder: string): Record<string, string> {
  const file = join(folder, 'types.ts');
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const names = [...source.matchAll(/^export (?:type|interface) (\w+)Mapper\b/gmu)].map((match) => match[1]!);
  return { ...PLATFORM_MAPPERS, ...Object.fromEntries(names.map((name) => [name, `./types.ts#${name}Mapper`])) };
}

const target = (folder: string) => ({
  schema: subgraphSdl(folder, attributes),
  plugins: ['typescript', 'typescript-resolvers'],
  config: {
    federation: true,
    contextType: './types.ts#Context',
    mappers: mappers(folder),
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    emitLegacyCommonJSImports: false,
    importExtension: '.ts',
    maybeValue: 'T | null',
    inputMaybeValue: 'T | null | undefined',
    makeResolverTypeCallable: true,
    scalars: {
      ID: 'string',
      DateTime: 'Date',
      Date: 'string',
      Decimal: 'string',
      CurrencyCode: 'string',
      _FieldSet: 'string',
    },
  },
});

const config: CodegenConfig = {
  generates: Object.fromEntries(
    ['subgraphs', 'examples']
      .flatMap((root) => subgraphFolders(join(import.meta.dirname, root)))
      .map((folder) => [`./${relative(import.meta.dirname, folder)}/schema.generated.ts`, target(folder)]),
  ),
};

export default config;
