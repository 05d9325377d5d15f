// A thread that plays games of a rehearsal.
import { parentPort } from 'node:worker_threads';
import { type Work, perform } from '../review/rehearsal/work.ts';
import type { ThreadBegins } from './rehearsal-threads.ts';

let rehearsed: ThreadBegins | undefined;

parentPort?.on('message', (message: ThreadBegins | Work) => {
  if ('scenario' in message) {
    rehearsed = message;
    return;
  }
  if (rehearsed === undefined)
    throw new Error('A piece of work came before its scenario. Send the scenario first.');
  parentPort?.postMessage(perform(rehearsed.scenario, rehearsed.seed, message));
});
