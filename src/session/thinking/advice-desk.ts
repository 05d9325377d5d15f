// Asks the advisers’ worker what would come of a move.
import type { Forecast } from '../../review/forecast.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Move } from '../../simulation/move.ts';
import type { View } from '../../simulation/views/view.ts';

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
  /**
   * Null when it was stopped, or another question was asked before this one’s turn came: the advisers think about one at a time, then about the latest. Rejects when
   * they cannot think.
   */
  readonly ask: (asked: AdviceAsked) => Promise<Forecast | null>;
  /** Ends the thinking at once; whoever waited gets null. */
  readonly stop: () => void;
}

/** A question with whoever waits for its answer. */
interface Waiting {
  readonly question: AdviceQuestion;
  readonly resolve: (forecast: Forecast | null) => void;
  readonly reject: (error: Error) => void;
}

/** A desk with a worker of its own, started on the first question; a worker that fails is replaced on the next. */
export function createAdviceDesk(startWorker: () => Worker): AdviceDesk {
  let worker: Worker | undefined;
  let questions = 0;
  let thought: Waiting | undefined;
  let next: Waiting | undefined;
  const send = (waiting: Waiting): void => {
    thought = waiting;
    worker ??= start();
    worker.postMessage(waiting.question);
  };
  const goOn = (): void => {
    const following = next;
    thought = undefined;
    next = undefined;
    if (following !== undefined) send(following);
  };
  const fail = (): void => {
    worker?.terminate();
    worker = undefined;
    thought?.reject(new Error('The advisers’ worker stopped.'));
    goOn();
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('error', fail);
    started.addEventListener(
      'message',
      ({ data }: MessageEvent<{ readonly number: number; readonly forecast: Forecast }>) => {
        if (thought?.question.number !== data.number) return;
        thought.resolve(data.forecast);
        goOn();
      },
    );
    return started;
  };
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        questions += 1;
        const waiting = { question: { number: questions, ...asked }, resolve, reject };
        next?.resolve(null);
        next = undefined;
        if (thought === undefined) send(waiting);
        else next = waiting;
      }),
    stop: () => {
      if (thought === undefined) return;
      // A worker in thought hears nothing: only its end stops it.
      worker?.terminate();
      worker = undefined;
      for (const waiting of [thought, next]) waiting?.resolve(null);
      [thought, next] = [undefined, undefined];
    },
  };
}
