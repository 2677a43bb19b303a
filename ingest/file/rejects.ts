import { createReadStream, existsSync } from 'node:fs';
import { appendFile, rename, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Problem } from './fields.ts';

/** A row that was not taken: where it is, why, and the row as it came. */
export interface Reject {
  readonly line: number;
  readonly errors: readonly Problem[];
  readonly row: string;
}

/** The rejects file: one JSON object a line, readable by its owner only, since rows hold personal values. */
export interface Rejects {
  /** Resolves when there is room for more. */
  readonly add: (reject: Reject) => Promise<void>;
  /** Resolves when all that was added is in the file. */
  readonly flush: () => Promise<void>;
}

const OWNER_ONLY = { mode: 0o600 };
const MAX_PENDING = 1 << 16;

/** Begins a rejects file; one that is resumed keeps the rejects up to the line it resumes after. */
export async function openRejects(file: string, keepUpTo: number): Promise<Rejects> {
  if (keepUpTo === 0 || !existsSync(file)) await rm(file, { force: true });
  else await keep(file, keepUpTo);
  let pending = '';
  let writing = Promise.resolve();
  const flush = (): Promise<void> => {
    const text = pending;
    pending = '';
    if (text !== '') writing = writing.then(() => appendFile(file, text, OWNER_ONLY));
    return writing;
  };
  return {
    add: async (reject) => {
      pending += `${JSON.stringify(reject)}\n`;
      if (pending.length > MAX_PENDING) await flush();
    },
    flush,
  };
}

async function keep(file: string, upTo: number): Promise<void> {
  const partial = `${file}.partial`;
  await writeFile(partial, '', OWNER_ONLY);
  let kept = '';
  for await (const text of createInterface({ input: createReadStream(file) })) {
    if (lineOf(text) > upTo) continue;
    kept += `${text}\n`;
    if (kept.length > MAX_PENDING) {
      await appendFile(partial, kept);
      kept = '';
    }
  }
  await appendFile(partial, kept);
  await rename(partial, file);
}

/** A line cut short by a kill counts as not written. */
function lineOf(text: string): number {
  try {
    return (JSON.parse(text) as Reject).line;
  } catch {
    return Infinity;
  }
}
