import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { column, format, keyOf, known, MappingError, parseYaml, type Format } from './mapping.ts';
import { encodingOf } from './text.ts';

/** What the columns of files of records hold; `mappings/README.md` tells each key. */
export interface ColumnMapping<Kind extends string> {
  readonly id: string | null;
  readonly country: string | null;
  readonly format: Partial<Format> | null;
  readonly columns: readonly { readonly name: string; readonly kind: Kind }[];
}

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'mappings');

/** The names of the column mappings that are shipped. */
export const shippedColumnMappings = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();

/** Reads a column mapping: a file, or a shipped one as `febrl` or `mappings/febrl.yaml`. */
export function readColumnMapping<Kind extends string>(
  fileOrName: string,
  kinds: readonly Kind[],
): ColumnMapping<Kind> {
  const file = [fileOrName, join(ROOT, fileOrName), join(FOLDER, `${fileOrName}.yaml`)].find(existsSync);
  if (file === undefined)
    throw new MappingError(fileOrName, [
      `A mapping is a file or one of ${shippedColumnMappings().join(', ')}; there is no ${fileOrName}.`,
    ]);
  return parseColumnMapping(readFileSync(file, 'utf8'), fileOrName, kinds);
}

/** Parses a column mapping; throws `MappingError` with every mistake and its key. */
export function parseColumnMapping<Kind extends string>(
  yaml: string,
  name: string,
  kinds: readonly Kind[],
): ColumnMapping<Kind> {
  const schema = known({
    id: column.optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/u, 'is an ISO 3166-1 code such as DE')
      .optional(),
    format: format.optional(),
    columns: z
      .record(column, z.enum(kinds, `is one of ${kinds.join(', ')}`))
      .refine((columns) => Object.keys(columns).length > 0, 'names at least one column'),
  });
  const parsed = schema.safeParse(parseYaml(yaml, name));
  if (!parsed.success)
    throw new MappingError(
      name,
      parsed.error.issues.map(({ path, message }) => `${keyOf(path)}: ${message}`),
    );
  const { id, country, columns, format: given } = parsed.data;
  return {
    id: id ?? null,
    country: country ?? null,
    format: given ?? null,
    columns: Object.entries(columns).map(([column, kind]) => ({ name: column, kind: kind })),
  };
}

/**
 * The format of a file: what the mapping says, and what it does not say by the file's name and beginning. The delimiter
 * is what separates its first line most often.
 */
export async function formatOf(file: string, given: Partial<Format> | null): Promise<Format> {
  const head = await headOf(file);
  const lines = /\.(?:ndjson|jsonl)(?:\.gz)?$/iu.test(file);
  const base: Format = {
    type: lines ? 'ndjson' : 'csv',
    header: true,
    quote: '"',
    encoding: given?.encoding ?? (await encodingOf(file)),
    empty: [],
    sparse: false,
  };
  const format: Format = { ...base, ...given };
  if (format.type !== 'csv' || format.delimiter !== undefined) return format;
  return { ...format, delimiter: delimiterOf(new TextDecoder(format.encoding).decode(head)) };
}

const HEAD_BYTES = 1 << 16;

async function headOf(file: string): Promise<Buffer> {
  const raw = createReadStream(file, { highWaterMark: HEAD_BYTES });
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  try {
    for await (const chunk of input) return chunk as Buffer;
    return Buffer.alloc(0);
  } finally {
    raw.destroy();
  }
}

function delimiterOf(head: string): string {
  const first = head.split('\n').find((line) => line.trim() !== '') ?? '';
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, parts: first.split(sign).length }));
  return counts.reduce((most, next) => (next.parts > most.parts ? next : most)).sign;
}
