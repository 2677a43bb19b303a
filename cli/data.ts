import { cancel, confirm, isCancel } from '@clack/prompts';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { backup } from '../local/backup.ts';
import { doctor } from '../local/doctor.ts';
import { reset } from '../local/reset.ts';
import { restore } from '../local/restore.ts';
import { readConfig } from '../platform/config.ts';
import { Fault } from './fault.ts';
import { forgetWork } from './home.ts';
import { showProgress } from './progress.ts';

/** What concerns the local engines and their data: doctor, reset, backup, restore. */
export function dataCommands(program: Command): void {
  program
    .command('doctor')
    .description('say what is there and what is wrong with the local engines')
    .action(async () => {
      const findings = await doctor(readConfig().home);
      for (const { ok, message, remedy } of findings)
        process.stdout.write(`${ok ? 'ok     ' : 'WRONG  '} ${message}${remedy ? `\n         ${remedy}` : ''}\n`);
      process.exitCode = findings.every((finding) => finding.ok) ? 0 : 1;
    });
  program
    .command('reset')
    .description('remove the data of the local engines, after asking')
    .option('--yes', 'do not ask')
    .action(async ({ yes }: { yes?: boolean }) => {
      const { home } = readConfig();
      requireLocal('reset');
      if (!(yes ?? (await agreed(`Remove all data in ${home}? Nothing brings it back but a backup.`))))
        throw new Fault('Nothing was removed.', 1);
      forgetWork(home);
      await expected(() => reset(home));
      process.stderr.write(`The data in ${home} is gone; the next start makes a new database.\n`);
    });
  program
    .command('backup <file>')
    .description(
      'copy all data of the local engines, while they serve or not: the wrapped keys of cards into FILE.keys, the rest into FILE',
    )
    .option('--with-keys', 'everything into one file')
    .action(async (file: string, { withKeys }: { withKeys?: boolean }) => {
      requireLocal('backup');
      const { home, databasePrefix, keysUrl } = readConfig();
      const apart = { database: `${databasePrefix}keys`, file: keysFileOf(file) };
      const options = withKeys || keysUrl !== null ? {} : { apart };
      const { createdAt } = await expected(() => backup(home, file, options));
      process.stderr.write(
        `The data as of ${createdAt} is in ${file}; it holds personal data, readable by you alone.\n`,
      );
      process.stderr.write(withKeys ? KEYS_WITHIN : options.apart ? keysApart(apart.file) : KEYS_ELSEWHERE);
    });
  program
    .command('restore <file>')
    .description('put the data of a backup into the local engines')
    .option('--replace', 'replace the data that is there')
    .option('--keys <file>', 'the wrapped keys of cards; FILE.keys where it is there')
    .option('--without-keys', 'leave cards unreadable that the keys of the backup sealed')
    .action(async (file: string, { replace, keys, withoutKeys }: RestoreFlags) => {
      requireLocal('restore');
      const progress = showProgress();
      const { home } = readConfig();
      const found = keys ?? (existsSync(keysFileOf(file)) ? keysFileOf(file) : undefined);
      const apart = withoutKeys ? null : found;
      forgetWork(home);
      const { createdAt } = await expected(() =>
        restore(home, file, { replace, progress: progress.show, apart }),
      ).finally(() => progress.end());
      process.stderr.write(`The data of ${createdAt} is in ${home}.\n`);
    });
}

interface RestoreFlags {
  readonly replace?: boolean;
  readonly keys?: string;
  readonly withoutKeys?: boolean;
}

/** Beside a backup: its wrapped keys. */
const keysFileOf = (file: string): string => `${file}.keys`;

const KEYS_WITHIN =
  'Cards in it are sealed, and their wrapped keys are in it too: a card whose key is destroyed later stays readable from it, ' +
  'with the master key, which is not in it. Keep it no longer than you need it, and the master key elsewhere.\n';
const KEYS_ELSEWHERE = 'Cards in it are sealed; their keys lie where KEYS_URL says and are not in it.\n';
const keysApart = (file: string): string =>
  `Cards in it are sealed; their wrapped keys are in ${file}, and a restore wants both. Keep only the newest of those: ` +
  'a card whose key is destroyed stays readable as long as a file of keys from before is there, with the master key, which is in neither.\n';

/** The tools of the servers that the environment names do this for them. */
function requireLocal(command: string): void {
  if (readConfig().mongodbUri !== null)
    throw new Fault(`${command} is for the local engines; MONGODB_URI names a server, whose own tools do it.`);
}

async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Fault(`${question}\nNobody can be asked here; say --yes.`);
  const answer = await confirm({ message: question, initialValue: false });
  if (isCancel(answer)) cancel('Cancelled.');
  return answer === true;
}

/** What these functions refuse is for the person to mend, not a fault of ours. */
async function expected<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) throw new Fault(error.message);
    throw error;
  }
}
