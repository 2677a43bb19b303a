import { setPriority } from 'node:os';
import { learn, type Task } from './learn.ts';

/** It stands behind whoever serves on the same cores. */
setPriority(10);

/** A process of its own, so that whoever serves does not wait for it: gets one task, sends progress and what was learned. */
process.once('message', (task: Task) => {
  const send = (message: object) => process.send!(message);
  try {
    send({ learned: learn(task, (share) => send({ share })) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    send({ refused: error.message });
  }
  process.disconnect();
});
