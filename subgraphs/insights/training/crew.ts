import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Learned, Task } from './learn.ts';

type Message =
  | { readonly share: number }
  | { readonly learned: Learned[Task['kind']] }
  /** There is too little to learn from. */
  | { readonly refused: string };

/** Learns in a child process; rejects with a `RangeError` where there is too little to learn from. */
export function learnApart<K extends Task['kind']>(
  task: Extract<Task, { kind: K }>,
  progress: (share: number) => void,
  signal?: AbortSignal,
): Promise<Learned[K]> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'child.ts'), {
      serialization: 'advanced',
      execArgv: [],
      ...(signal && { signal }),
    });
    let settled = false;
    const settle = (end: () => void) => {
      if (!settled) end();
      settled = true;
    };
    child.on('message', (message: Message) => {
      if ('share' in message) progress(message.share);
      else if ('learned' in message) settle(() => resolve(message.learned as Learned[K]));
      else settle(() => reject(new RangeError(message.refused)));
    });
    child.on('error', (error) => settle(() => reject(error)));
    child.on('exit', (code) =>
      settle(() => reject(new Error(`The process that learns ended with ${code} and nothing learned.`))),
    );
    child.send(task);
  });
}
