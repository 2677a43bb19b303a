import { parentPort, workerData } from 'node:worker_threads';
import { compose } from './compose.ts';

/** Composes the subgraphs' schemas beside the thread that serves; an error ends the worker with its message. */
const { folders, attributesFile } = workerData as { folders: readonly string[]; attributesFile: string };
parentPort!.postMessage(compose(folders, attributesFile).supergraph);
