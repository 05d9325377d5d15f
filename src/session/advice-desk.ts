// Asks the advisers’ worker what would come of a move.
import type { Forecast } from '../review/forecast.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Move } from '../simulation/move.ts';
import type { View } from '../simulation/view.ts';

/** What a side knows, and the move that it thinks about. */
export interface AdviceAsked {
  readonly scenario: Scenario;
  readonly view: View;
  readonly move: Move;
}

/** The same as a worker is sent it. */
export interface AdviceQuestion extends AdviceAsked {
  readonly number: number;
}

/** What was asked of the advisers, and what they said. */
export interface Advice {
  readonly move: Move;
  /** Null while they think. */
  readonly forecast: Forecast | null;
}

export interface AdviceDesk {
  /** Rejects when the advisers cannot think. */
  readonly ask: (asked: AdviceAsked) => Promise<Forecast>;
}

/** A desk with a worker of its own, started on the first question; a worker that fails is replaced on the next. */
export function createAdviceDesk(startWorker: () => Worker): AdviceDesk {
  let worker: Worker | undefined;
  let questions = 0;
  const waiting = new Map<
    number,
    { readonly resolve: (forecast: Forecast) => void; readonly reject: (error: Error) => void }
  >();
  const fail = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('The advisers’ worker stopped.'));
    waiting.clear();
    worker?.terminate();
    worker = undefined;
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('error', fail);
    started.addEventListener(
      'message',
      ({ data }: MessageEvent<{ readonly number: number; readonly forecast: Forecast }>) => {
        waiting.get(data.number)?.resolve(data.forecast);
        waiting.delete(data.number);
      },
    );
    return started;
  };
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        questions += 1;
        waiting.set(questions, { resolve, reject });
        worker.postMessage({ number: questions, ...asked } satisfies AdviceQuestion);
      }),
  };
}
