import { parentPort, workerData } from 'node:worker_threads';
import { teachRates, type Sampled } from './teach.ts';

parentPort!.postMessage(teachRates(workerData as Sampled));
