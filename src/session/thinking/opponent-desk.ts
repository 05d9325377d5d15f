// Asks the opponent’s worker what it would do; when the worker fails, says so and lets the page think instead.
import type { Knowledge, Ranked } from '../../opponent/knowledge.ts';
import type { Move } from '../../simulation/move.ts';
import type { ComputerPlayer } from '../intent.ts';

/** A side’s knowledge as a message can carry it. */
export type SentKnowledge = Omit<Knowledge, 'legal'> & { readonly legal: readonly Move[] };

export interface OpponentDesk {
  /** Has the opponent get ready to think about a game that it has not been asked about yet. */
  readonly warmUp: (knowledge: Omit<SentKnowledge, 'legal'>) => void;
  /** What the opponent would do, best first, with why. Rejects when it cannot think at all. */
  readonly ask: (opponent: ComputerPlayer, knowledge: SentKnowledge) => Promise<readonly Ranked[]>;
  readonly dispose: () => void;
}

/** What the worker is sent: a question, or what it will be asked about. */
export type OpponentMessage =
  | { readonly number: number; readonly opponent: ComputerPlayer; readonly knowledge: SentKnowledge }
  | { readonly warmUp: Omit<SentKnowledge, 'legal'> };

interface Waiting {
  readonly resolve: (ranked: readonly Ranked[]) => void;
  readonly reject: (error: Error) => void;
}

/** A desk with a worker of its own, started when it is first told of a game. */
export function createOpponentDesk(startWorker: () => Worker): OpponentDesk {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting>();
  const fail = (): void => {
    for (const { reject } of waiting.values())
      reject(new Error('The opponent’s worker stopped. Go on from the last save.'));
    waiting.clear();
    worker?.terminate();
    worker = undefined;
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('error', fail);
    started.addEventListener(
      'message',
      ({ data }: MessageEvent<{ readonly number: number; readonly ranked: readonly Ranked[] }>) => {
        const answered = waiting.get(data.number);
        waiting.delete(data.number);
        if (data.ranked.length === 0) answered?.reject(new Error('The opponent named no move.'));
        else answered?.resolve(data.ranked);
      },
    );
    return started;
  };
  return {
    warmUp: (knowledge) => {
      worker ??= start();
      worker.postMessage({ warmUp: knowledge } satisfies OpponentMessage);
    },
    ask: (opponent, knowledge) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ number: asked, opponent, knowledge } satisfies OpponentMessage);
      }),
    dispose: fail,
  };
}
