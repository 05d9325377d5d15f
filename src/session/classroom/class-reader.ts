// A worker that reads results one after the other, and what it is told and answers.
import type { ClassGame } from '../../lesson/class-report/class-game.ts';
import type { ResultRefusal } from '../../lesson/class-report/refused.ts';
import type { Result } from '../../lesson/result.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';

/** What a worker is sent: a result to read, or a built-in scenario that it asked for. */
export type ClassMessage =
  | { readonly source: File | string }
  | { readonly id: string; readonly scenario: Scenario | null };

/** What a worker answers. */
export type ClassAnswer = { readonly needs: string } | { readonly refused: ResultRefusal } | ReadResult;

/** A result that is what it says it is. */
export interface ReadResult {
  readonly result: Result;
  readonly game: ClassGame;
  /** As it was played; the first time that this worker plays on it. */
  readonly scenario?: Scenario;
}

/** What readers need of the page. */
export interface ClassSurroundings {
  readonly workers: number;
  readonly startWorker: () => Worker;
  /** The built-in scenario of an id; undefined when there is none. */
  readonly builtIn: (id: string) => Promise<Scenario | undefined>;
}

export interface ClassReader {
  /** Reads one result; never rejects. Ask one at a time. */
  readonly read: (source: File | string) => Promise<{ readonly refused: ResultRefusal } | ReadResult>;
  readonly end: () => void;
}

/** Starts a reader. A worker that breaks off refuses what it was reading, and a new one takes its place. */
export function startReader({ startWorker, builtIn }: ClassSurroundings): ClassReader {
  let line = lineTo(startWorker());
  const read = async (source: File | string): Promise<Exclude<ClassAnswer, { readonly needs: string }>> => {
    const answer = await line.ask({ source });
    if (!('needs' in answer)) return answer;
    const scenario = (await builtIn(answer.needs).catch(() => undefined)) ?? null;
    const second = await line.ask({ id: answer.needs, scenario });
    return 'needs' in second ? { refused: { code: 'no-scenario' } } : second;
  };
  return {
    read: (source) =>
      read(source).catch(() => {
        line.end();
        line = lineTo(startWorker());
        return { refused: { code: 'unreadable' } };
      }),
    end: () => line.end(),
  };
}

interface Line {
  /** Rejects when the worker breaks off. */
  readonly ask: (message: ClassMessage) => Promise<ClassAnswer>;
  readonly end: () => void;
}

function lineTo(worker: Worker): Line {
  let answered: (answer: ClassAnswer) => void = () => {};
  let broken: (error: Error) => void = () => {};
  worker.addEventListener('message', ({ data }: MessageEvent<ClassAnswer>) => answered(data));
  worker.addEventListener('error', () => broken(new Error('The worker of the class report stopped.')));
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        answered = resolve;
        broken = reject;
        worker.postMessage(message);
      }),
    end: () => worker.terminate(),
  };
}
