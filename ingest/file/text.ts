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

/** Opens a file for reading line by line: `.gz` is unpacked, a byte order mark and line ends of any kind are taken off. */
export async function openLines(file: string, encoding: 'utf-8' | 'latin1'): Promise<LineSource> {
  const { size } = await stat(file);
  const raw = createReadStream(file, { highWaterMark: 1 << 18 });
  const source = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  if (source !== raw) raw.on('error', (error) => source.destroy(error));
  return { lines: splitLines(decode(source, encoding)), totalBytes: size, bytesRead: () => raw.bytesRead };
}

async function* decode(source: Readable, encoding: string): AsyncGenerator<string> {
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
      `The text is not UTF-8, soon after line ${number}; set format.encoding to latin1 if it is that.`,
      {
        cause: error,
      },
    );
  }
  if (rest !== '') yield lineOf(rest);
}
