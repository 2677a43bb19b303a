import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Mapping } from './mapping.ts';

/** Where an import stands: all rows up to the line are written or rejected. */
interface State {
  readonly import: string;
  readonly line: number;
}

/** The state file of one import; another file or mapping begins anew, which is safe: a row sent twice changes nothing. */
export interface StateFile {
  /** 0 when there is nothing to resume. */
  readonly line: number;
  readonly save: (line: number) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Reads the state of an import of this very file by this very mapping. */
export async function openState(stateFile: string, file: string, mapping: Mapping): Promise<StateFile> {
  const fingerprint = await fingerprintOf(file, mapping);
  const stored = read(stateFile);
  let saved = stored?.import === fingerprint ? stored.line : 0;
  let saving = Promise.resolve();
  const line = saved;
  const save = async (next: number): Promise<void> => {
    if (next <= saved) return;
    saved = next;
    const state: State = { import: fingerprint, line: next };
    await writeFile(`${stateFile}.partial`, JSON.stringify(state));
    await rename(`${stateFile}.partial`, stateFile);
  };
  return {
    line,
    save: (next) => (saving = saving.then(() => save(next))),
    clear: () => saving.then(() => rm(stateFile, { force: true })),
  };
}

function read(stateFile: string): State | null {
  try {
    const { import: fingerprint, line } = JSON.parse(readFileSync(stateFile, 'utf8')) as State;
    return typeof line === 'number' ? { import: fingerprint, line } : null;
  } catch {
    return null;
  }
}

const SAMPLE_BYTES = 1 << 16;

/** The mapping, and of the file its size and its first bytes: a file that grew is another one. */
async function fingerprintOf(file: string, mapping: Mapping): Promise<string> {
  const { size } = await stat(file);
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    const hash = createHash('sha256').update(JSON.stringify(mapping)).update(`\n${size}\n`);
    return hash.update(buffer.subarray(0, bytesRead)).digest('hex');
  } finally {
    await handle.close();
  }
}
