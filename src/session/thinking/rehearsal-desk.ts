// Rehearses scenarios beside the page: shares the games among workers, tells findings as they grow, can be stopped.
import { type Performer, runRehearsal } from '../../review/rehearsal/run-rehearsal.ts';
import type { Rehearsal } from '../../review/rehearsal/rehearsal.ts';
import type { Done, RehearsalAsked, Work } from '../../review/rehearsal/work.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';

/** What a worker is sent: the scenario and the seed first, then pieces of work. */
export type RehearsalMessage =
  | { readonly scenario: Scenario; readonly seed: string }
  | { readonly number: number; readonly work: Work };

/** How far a rehearsal is. */
export interface RehearsalProgress {
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  /** 0–1. */
  readonly share: number;
  /** Null until there is something to say. */
  readonly rehearsal: Rehearsal | null;
}

/** A rehearsal under way. */
export interface Rehearsing {
  /** Stops, and keeps what is known. */
  readonly stop: () => void;
  /** Ends everything; nothing is told any more. */
  readonly dispose: () => void;
}

/** Performers for one scenario; `dispose` ends them. */
export interface Performers {
  readonly performers: readonly Performer[];
  readonly dispose: () => void;
}

export interface RehearsalDesk {
  readonly begin: (
    scenario: Scenario,
    asked: RehearsalAsked,
    onProgress: (progress: RehearsalProgress) => void,
  ) => Rehearsing;
}

/** Findings are worked out anew when so much more is done, 0–1: often enough to be watched, seldom enough to cost nothing. */
const tellEvery = 0.1;

/** A desk that rehearses with these performers. */
export function createRehearsalDesk(
  performersFor: (scenario: Scenario, seed: string) => Performers,
): RehearsalDesk {
  return {
    begin: (scenario, asked, onProgress) => {
      const { performers, dispose } = performersFor(scenario, asked.seed);
      let stopped = false;
      let over = false;
      let told = 0;
      let progress: RehearsalProgress = { status: 'running', share: 0, rehearsal: null };
      const tell = (next: Partial<RehearsalProgress>): void => {
        if (over) return;
        progress = { ...progress, ...next };
        onProgress(progress);
      };
      const run = async (): Promise<void> => {
        const rehearsal = await runRehearsal(
          scenario,
          asked,
          performers,
          (share, soFar) => {
            if (share - told < tellEvery || over) return tell({ share });
            told = share;
            return tell({ share, rehearsal: soFar() });
          },
          () => stopped || over,
        );
        tell({ status: rehearsal.complete ? 'done' : 'stopped', rehearsal });
        dispose();
      };
      run().catch(() => {
        tell({ status: 'failed' });
        dispose();
      });
      return {
        stop: () => {
          stopped = true;
        },
        dispose: () => {
          over = true;
          dispose();
        },
      };
    },
  };
}

/** Workers of a rehearsal at most: the page itself keeps a core, and more bring little. */
const mostWorkers = 4;

/** The desk of this page, with as many workers as it has cores to spare. They are started with each rehearsal and end with it. */
export const rehearsalDeskOfPage = (): RehearsalDesk =>
  createRehearsalDesk(
    workersFor(
      Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency - 1)),
      () => new Worker(new URL('./rehearsal.worker.ts', import.meta.url), { type: 'module' }),
    ),
  );

/** So many workers, each sent the scenario once. */
export function workersFor(
  count: number,
  startWorker: () => Worker,
): (scenario: Scenario, seed: string) => Performers {
  return (scenario, seed) => {
    const started = Array.from({ length: count }, () => workerPerformer(startWorker(), scenario, seed));
    return {
      performers: started.map(({ performer }) => performer),
      dispose: () => {
        for (const { end } of started) end();
      },
    };
  };
}

function workerPerformer(
  worker: Worker,
  scenario: Scenario,
  seed: string,
): { readonly performer: Performer; readonly end: () => void } {
  let pieces = 0;
  const waiting = new Map<number, (done: Done) => void>();
  let fail: (error: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whoever waits hears of it; if nobody does, there is nobody to tell.
  failed.catch(() => {});
  const send = (message: RehearsalMessage): void => worker.postMessage(message);
  worker.addEventListener('error', () => fail(new Error('A worker of the rehearsal stopped.')));
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ readonly number: number; readonly done: Done }>) => {
      waiting.get(data.number)?.(data.done);
      waiting.delete(data.number);
    },
  );
  send({ scenario, seed });
  return {
    performer: {
      perform: (work) => {
        pieces += 1;
        const number = pieces;
        const answered = new Promise<Done>((resolve) => waiting.set(number, resolve));
        send({ number, work });
        return Promise.race([answered, failed]);
      },
    },
    end: () => worker.terminate(),
  };
}
