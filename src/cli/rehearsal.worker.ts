// A thread that plays games of a rehearsal.
import { parentPort, workerData } from 'node:worker_threads';
import { type Work, perform } from '../review/rehearsal/work.ts';
import type { ThreadBegins } from './rehearsal-threads.ts';

const { scenario, seed } = workerData as ThreadBegins;

parentPort?.on('message', (work: Work) => {
  parentPort?.postMessage(perform(scenario, seed, work));
});
