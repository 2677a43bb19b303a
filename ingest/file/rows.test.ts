import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Format } from './mapping.ts';
import { openRows, type SourceRow } from './rows.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rows-'));
});
afterAll(() => rm(folder, { recursive: true }));

const usual: Format = { type: 'csv', header: true, quote: '"', encoding: 'utf-8', empty: [], sparse: false };

async function read(content: string | Buffer, format: Partial<Format>, columns: string[], name = 'file') {
  const file = join(folder, name);
  await writeFile(file, content);
  const source = await openRows(file, { ...usual, ...format }, columns);
  const rows: SourceRow[] = [];
  for await (const row of source.rows) rows.push(row);
  return { rows, unused: source.unused(), source };
}

test('CSV is read by its header, with byte order mark, CRLF, quotes and a cell over two lines', async () => {
  const { rows, unused } = await read('\uFEFFid,name,note\r\n1,"A, B","x\r\ny"\r\n\r\n2,C,\r\n', {}, ['name', 'id']);
  expect(rows.map(({ line, values }) => ({ line, values }))).toEqual([
    { line: 2, values: ['A, B', '1'] },
    { line: 5, values: ['C', '2'] },
  ]);
  expect(rows[0]!.raw).toBe('1,"A, B","x\ny"');
  expect(unused).toEqual(['note']);
});

test('lines may end in a carriage return alone', async () => {
  const { rows } = await read('id,name\r1,"A\rB"\r2,C', {}, ['id', 'name']);
  expect(rows.map(({ line, values }) => ({ line, values }))).toEqual([
    { line: 2, values: ['1', 'A\nB'] },
    { line: 4, values: ['2', 'C'] },
  ]);
});

test('TSV is read by tabs, CSV by any delimiter', async () => {
  const tsv = await read('a\tb\n1\t2, 3\n', { type: 'tsv' }, ['b']);
  const semicolons = await read('a;b\n1;2, 3\n', { delimiter: ';' }, ['b']);
  expect([...tsv.rows, ...semicolons.rows].map((row) => row.values)).toEqual([['2, 3'], ['2, 3']]);
});

test('NDJSON is read by paths; values keep their types', async () => {
  const { rows, unused } = await read('{"a":{"b":1},"c":[2],"d":0}\n{"c":null}', { type: 'ndjson' }, ['a.b', 'c']);
  expect(rows.map((row) => row.values)).toEqual([
    [1, [2]],
    [undefined, null],
  ]);
  expect(unused).toEqual(['d']);
});

test('aligned text without a header is read by the columns that are listed', async () => {
  const format = { type: 'aligned', header: false, columns: ['id', 'day', 'amount'] } as const;
  const { rows } = await read(
    ' 00004 19970101   29.33\r\n 00021 19970113    0.00\r\n',
    { ...format, columns: [...format.columns] },
    ['amount', 'id'],
  );
  expect(rows.map(({ line, values }) => [line, values])).toEqual([
    [1, ['29.33', '00004']],
    [2, ['0.00', '00021']],
  ]);
});

test('a row that cannot be read is told with its line and as it came; the others are read', async () => {
  const csv = await read('a,b\n1,2\n1,2,3\n4,5\n', {}, ['a']);
  expect(csv.rows.map((row) => row.problem)).toEqual([null, 'A row has 2 columns; this one has 3.', null]);
  expect(csv.rows[1]).toMatchObject({ line: 3, raw: '1,2,3', values: null });
  const json = await read('{"a":1}\nnope\n[1]\n{"a":2}', { type: 'ndjson' }, ['a']);
  expect(json.rows.map((row) => row.values?.[0] ?? row.line)).toEqual([1, 2, 3, 2]);
});

test('a column that the file lacks is refused before the first row', async () => {
  await expect(read('a,b\n1,2\n', {}, ['a', 'total'])).rejects.toThrow(
    /reads the columns total, which .* does not have; it has a, b\./u,
  );
});

test('a quote that never closes is refused with its line, not read to the end of a large file', async () => {
  await expect(read('a,b\n1,2\n3,"4\n'.concat('5,6\n'.repeat(5_000)), {}, ['a'])).rejects.toThrow(/opened in line 3/u);
});

test('UTF-16 is read when the mapping says so, and Windows signs as Latin 1', async () => {
  const unicode = await read(Buffer.from('\uFEFFname\r\nMüller\r\n', 'utf16le'), { encoding: 'utf-16le' }, ['name']);
  const windows = await read(Buffer.from([...Buffer.from('name\n'), 0x80, 0x0a]), { encoding: 'latin1' }, ['name']);
  expect([...unicode.rows, ...windows.rows].map((row) => row.values)).toEqual([['Müller'], ['€']]);
});

test('latin1 is read when the mapping says so; else it is refused with what to do', async () => {
  const content = Buffer.from('name\nMüller\n', 'latin1');
  const { rows } = await read(content, { encoding: 'latin1' }, ['name']);
  expect(rows[0]!.values).toEqual(['Müller']);
  await expect(read(content, {}, ['name'])).rejects.toThrow(/set format\.encoding to one of utf-8, utf-16le, latin1/u);
});

test('a gzipped file is read like any other, and its progress is in bytes of the file', async () => {
  const content = gzipSync('a\n'.concat('1\n'.repeat(10_000)));
  const { rows, source } = await read(content, {}, ['a'], 'file.csv.gz');
  expect(rows).toHaveLength(10_000);
  expect([source.bytesRead(), source.totalBytes]).toEqual([content.length, content.length]);
});

test('a character cut by a chunk border is read whole', async () => {
  const { rows } = await read(`a\n${'ü'.repeat(400_000)}\n`, {}, ['a']);
  expect(rows[0]!.values).toEqual(['ü'.repeat(400_000)]);
});
