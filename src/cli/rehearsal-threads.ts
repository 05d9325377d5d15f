// Threads of this process that play the games of a rehearsal.
import { Worker } from 'node:worker_threads';
import type { Performer } from '../review/rehearsal/run-rehearsal.ts';
import type { Done, Work } from '../review/rehearsal/work.ts';
import type { Scenario } from '../scenario/format/scenario.ts';

/** What a thread is sent first. */
export interface ThreadBegins {
  readonly scenario: Scenario;
  readonly seed: string;
}

export interface Threads {
  /** Gives every thread the scenario; then they can perform. */
  readonly rehearse: (begins: ThreadBegins) => readonly Performer[];
  readonly end: () => Promise<void>;
}

/** Starts so many threads, which make themselves ready while the scenario is read. `end` stops them. */
export function startThreads(count: number): Threads {
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL('./rehearsal.worker.ts', import.meta.url)),
  );
  return {
    rehearse: (begins) =>
      threads.map((thread) => {
        thread.postMessage(begins);
        return { perform: (work) => ask(thread, work) };
      }),
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
