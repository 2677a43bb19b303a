import type { Command } from 'commander';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readConfig, type Config } from '../platform/config.ts';
import { newKey } from '../platform/seal/envelope.ts';
import { rotate, rotationStatus } from '../platform/seal/rotate.ts';
import { openStores } from './engines.ts';
import { keptMasterKey, openKeys, type OpenKeys } from './key-store.ts';
import { createBar } from './progress.ts';

/** `c360 master-key`: how the keys of cards are wrapped, and wrapping them anew. */
export function masterKeyCommand(program: Command): void {
  const group = program.command('master-key').description('the key that opens the keys of personal data');
  group
    .command('status')
    .description('which key wraps how many data keys, as JSON lines')
    .action(() =>
      withKeys(readConfig(), async (keys) => {
        for (const line of await rotationStatus(keys)) process.stdout.write(`${JSON.stringify(line)}\n`);
      }),
    );
  group
    .command('rotate')
    .description('wrap every data key anew under the first key of MASTER_KEY, while others serve; resumes')
    .action(() => rotateMasterKey(readConfig()));
}

async function rotateMasterKey(config: Config): Promise<void> {
  const kept = config.masterKey === null ? keptMasterKey(config.home) : null;
  if (kept !== null) addKept(kept);
  await withKeys(config, async (keys) => {
    const bar = createBar('data keys', { name: 'keys', size: 1 });
    const { version, rewrapped, resumed } = await rotate(keys, (done, total) => bar.update(done, total, ''));
    bar.end();
    if (kept !== null) writeKept(kept, readKept(kept).slice(0, 1));
    process.stderr.write(
      `${resumed ? 'The rotation that was cut off is complete' : 'Rotated'}: ${rewrapped} data key(s) are under version ${version}; ` +
        'only the first key of MASTER_KEY is needed from now on.\n',
    );
  });
}

const readKept = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Written whole or not at all: whoever serves reads it meanwhile. */
function writeKept(file: string, keys: readonly string[]): void {
  writeFileSync(`${file}.partial`, `${keys.join('\n')}\n`, { mode: 0o600 });
  renameSync(`${file}.partial`, file);
}

/** The key of a developer's home gets a new one before it, which those that serve find there; two are a rotation that was cut off. */
function addKept(file: string): void {
  if (existsSync(file) && readKept(file).length === 1)
    writeKept(file, [newKey().secret.export().toString('hex'), ...readKept(file)]);
}

async function withKeys(config: Config, work: (keys: OpenKeys) => Promise<void>): Promise<void> {
  const stores = await openStores(config);
  try {
    const keys = await openKeys(config, stores);
    try {
      await work(keys);
    } finally {
      await keys.close();
    }
  } finally {
    await stores.stop();
  }
}
