import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Pass } from './blocking.ts';
import type { Table } from './table.ts';
import { createRunner, type Outcome, type Task } from './tasks.ts';

/** Whoever does the tasks: this thread, or several that share the table's memory. */
export interface Crew {
  /** Outcomes in the order of the tasks; `done` is called after each. */
  readonly run: (tasks: readonly Task[], done: () => void) => Promise<Outcome[]>;
  readonly size: number;
  readonly dismiss: () => Promise<void>;
}

/** A crew of `size` threads beside this one; of 1 or fewer, this thread does the work itself. */
export function createCrew(size: number, table: Table, passes: readonly Pass[]): Crew {
  if (size <= 1) return alone(table, passes);
  const workers = Array.from(
    { length: size },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: { table, passes } }),
  );
  return {
    size,
    run: async (tasks, done) => {
      const outcomes: Outcome[] = [];
      const queue = tasks.entries();
      await Promise.all(
        workers.map(async (worker) => {
          for (const [index, task] of queue) {
            worker.postMessage(task);
            const [outcome] = (await once(worker, 'message')) as [Outcome];
            outcomes[index] = outcome;
            done();
          }
        }),
      );
      return outcomes;
    },
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function alone(table: Table, passes: readonly Pass[]): Crew {
  const runTask = createRunner(table, passes);
  return {
    size: 1,
    run: async (tasks, done) =>
      tasks.map((task) => {
        const outcome = runTask(task);
        done();
        return outcome;
      }),
    dismiss: async () => {},
  };
}
