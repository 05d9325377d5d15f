// Threads of this process that play the games of a rehearsal.
import { Worker } from 'node:worker_threads';
import type { Performer } from '../review/rehearsal/run-rehearsal.ts';
import type { Done, Work } from '../review/rehearsal/work.ts';
import type { Scenario } from '../scenario/format/scenario.ts';

/** What a thread starts with. */
export interface ThreadBegins {
  readonly scenario: Scenario;
  readonly seed: string;
}

interface Threads {
  readonly performers: readonly Performer[];
  readonly end: () => Promise<void>;
}

/** Starts so many threads, each with the scenario. `end` stops them. */
export function startThreads(count: number, scenario: Scenario, seed: string): Threads {
  const begins: ThreadBegins = { scenario, seed };
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL('rehearsal.worker.ts', import.meta.url), { workerData: begins }),
  );
  return {
    performers: threads.map((thread) => ({ perform: (work) => ask(thread, work) })),
    end: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** Each thread does one piece at a time, so that the next message is the answer. */
function ask(thread: Worker, work: Work): Promise<Done> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      thread.off('message', answered);
      thread.off('error', failed);
    };
    const answered = (done: Done): void => {
      settle();
      resolve(done);
    };
    const failed = (error: Error): void => {
      settle();
      reject(error);
    };
    thread.on('message', answered);
    thread.on('error', failed);
    thread.postMessage(work);
  });
}
