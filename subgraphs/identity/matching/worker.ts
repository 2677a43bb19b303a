import { parentPort, workerData } from 'node:worker_threads';
import type { Pass } from './blocking.ts';
import type { Table } from './table.ts';
import { createRunner, type Task } from './tasks.ts';

const { table, passes } = workerData as { readonly table: Table; readonly passes: readonly Pass[] };
const run = createRunner(table, passes);

parentPort!.on('message', (task: Task) => parentPort!.postMessage(run(task)));
