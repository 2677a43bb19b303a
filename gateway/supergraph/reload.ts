import { watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import type { Logger } from 'pino';

export interface ReloadOptions {
  /** The files that say what is to be served. */
  readonly files: readonly string[];
  /** Their text, or what is made of it. */
  readonly read: () => string | Promise<string>;
  /** What is served already, as `read` gave it. */
  readonly serving: string;
  /** Rejects, and keeps what is served, when the text is broken. */
  readonly swap: (text: string) => Promise<void>;
  /** Told after each try whether what the files say is what is served. */
  readonly outcome?: (current: boolean) => void;
  readonly log: Logger;
}

export interface Reloading {
  /** Reads the files now; true when what they say is served afterwards. */
  reload(): Promise<boolean>;
  stop(): Promise<void>;
}

/** An editor writes a file in several steps, which are taken as one. */
const SETTLE_MS = 100;

/** Serves what some files say, and what they say after every change, as long as that is sound. */
export function reloadOn({ files, read, serving, swap, outcome, log }: ReloadOptions): Reloading {
  let current = serving;
  let last: Promise<boolean> = Promise.resolve(true);
  let timer: NodeJS.Timeout | undefined;

  async function attempt(): Promise<boolean> {
    try {
      const text = await read();
      if (text !== current) {
        await swap(text);
        current = text;
        log.info({ files }, 'What the files say is served from now on');
      }
      outcome?.(true);
      return true;
    } catch (error) {
      log.error(
        { files, err: error, reason: reasonOf(error) },
        'What the files say is broken; what they said before is still served',
      );
      outcome?.(false);
      return false;
    }
  }

  /** One after the other, so that the last to be read is the last to be served. */
  const reload = (): Promise<boolean> => (last = last.then(attempt));

  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void reload(), SETTLE_MS).unref();
  };
  const watchers = files.map((file) => watched(file, log, changed));
  return {
    reload,
    stop: async () => {
      for (const watcher of watchers) watcher?.close();
      clearTimeout(timer);
      await last;
    },
  };
}

/** Watches the folder: a file that is replaced (by a rename, or as a mounted secret is) would be lost sight of itself. */
function watched(file: string, log: Logger, changed: () => void): FSWatcher | null {
  try {
    return watch(dirname(file), { persistent: false }, changed).on('error', (error) =>
      log.warn({ file, err: error }, 'The file is no longer watched; SIGHUP still has it read'),
    );
  } catch (error) {
    log.warn({ file, err: error }, 'The file cannot be watched; SIGHUP has it read');
    return null;
  }
}

/** A schema's text is no personal data, and whoever has to mend it needs to know where. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 500) : 'unknown');
