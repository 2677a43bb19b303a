import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { Readable } from 'node:stream';
import { ImportError } from './error.ts';

/** A physical line of a file, without its line end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** A file that is being read as lines, and how far reading is. */
export interface LineSource {
  readonly lines: AsyncGenerator<Line>;
  readonly totalBytes: number;
  readonly bytesRead: () => number;
}

const MAX_LINE = 1_000_000;

/** How texts are encoded: `latin1` as the Web reads it, which is Windows-1252. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'latin1'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Opens a file for reading line by line: `.gz` is unpacked, a byte order mark and line ends of any kind are taken off. */
export async function openLines(file: string, encoding: Encoding): Promise<LineSource> {
  const { size } = await stat(file);
  const { raw, source } = bytesOf(file);
  return { lines: splitLines(decode(source, encoding)), totalBytes: size, bytesRead: () => raw.bytesRead };
}

/** Reads a file to its end: UTF-16 where it begins with that byte order mark, UTF-8 where it is that throughout, else Latin 1. */
export async function encodingOf(file: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const { raw, source } = bytesOf(file);
  let begun = false;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      if (!begun && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      begun = true;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'latin1';
    throw error;
  } finally {
    raw.destroy();
  }
}

function bytesOf(file: string) {
  const raw = createReadStream(file, { highWaterMark: 1 << 18 });
  if (!file.endsWith('.gz')) return { raw, source: raw as Readable };
  const source = raw.pipe(createGunzip());
  raw.on('error', (error) => source.destroy(error));
  return { raw, source: source as Readable };
}

async function* decode(source: Readable, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of source) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/** What ends a line: a line feed, or a carriage return alone as spreadsheets of a Mac write it; null before the first one. */
function endOf(text: string): string | null {
  if (text.includes('\n')) return '\n';
  return text.slice(0, -1).includes('\r') ? '\r' : null;
}

async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  let end: string | null = null;
  const lineOf = (text: string): Line => ({ number: ++number, text: text.endsWith('\r') ? text.slice(0, -1) : text });
  try {
    for await (const chunk of chunks) {
      rest += chunk;
      end ??= endOf(rest);
      const parts = end === null ? [rest] : rest.split(end);
      rest = parts.pop()!;
      for (const part of parts) yield lineOf(part);
      if (rest.length > MAX_LINE)
        throw new ImportError(
          `A line has at most ${MAX_LINE} characters; line ${number + 1} has more. Is this a text file?`,
        );
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new ImportError(
      `The text is not as its encoding says, soon after line ${number}; set format.encoding to one of ${ENCODINGS.join(', ')}: latin1 if a spreadsheet on Windows wrote it.`,
      {
        cause: error,
      },
    );
  }
  if (rest !== '') yield lineOf(rest);
}
