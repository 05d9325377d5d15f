// Reviews the games of a class one after the other, beside the page, for what their decisions did to the odds.
import type { Judged } from '../../review/game-review/review.ts';
import { type ReviewDesk, type ReviewedGame, createReviewDesk, workersFor } from '../thinking/review-desk.ts';

/** A game to be reviewed, under the key of its entry. */
export interface ClassGameToReview extends ReviewedGame {
  readonly key: number;
}

export interface ClassReviewState {
  readonly isRunning: boolean;
  /** How many are asked for, and how many of them are reviewed. */
  readonly asked: number;
  readonly done: number;
  /** How long the others will take, by those that were reviewed since it began, in milliseconds; null until one was. */
  readonly left: number | null;
  /** What was looked at closely, by the key of the entry. */
  readonly judged: ReadonlyMap<number, readonly Judged[]>;
}

export interface ClassReviews {
  readonly state: () => ClassReviewState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Reviews those of these games that are not reviewed yet, in their order. */
  readonly begin: (games: readonly ClassGameToReview[]) => void;
  /** Stops, and keeps what is known of whole games. */
  readonly stop: () => void;
  readonly clear: () => void;
}

const nothing: ClassReviewState = { isRunning: false, asked: 0, done: 0, left: null, judged: new Map() };

/** Reviews by this desk, one game at a time: a game’s futures fill all workers. `now` is in milliseconds. */
export function createClassReviews(
  desk: ReviewDesk,
  now: () => number = () => performance.now(),
): ClassReviews {
  let state = nothing;
  let waiting: readonly ClassGameToReview[] = [];
  let end: () => void = () => {};
  let begun = { at: 0, done: 0 };
  const listeners = new Set<() => void>();
  const tell = (next: Partial<ClassReviewState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const goOn = (): void => {
    const [next, ...rest] = waiting;
    waiting = rest;
    if (next === undefined) return tell({ isRunning: false });
    const reviewing = desk.begin(next, ({ status, review }) => {
      if (status === 'running') return;
      reviewing.dispose();
      const judged = new Map(state.judged).set(next.key, review?.judged ?? []);
      const done = state.done + 1;
      const each = (now() - begun.at) / (done - begun.done);
      tell({ judged, done, left: each * (state.asked - done) });
      goOn();
    });
    end = reviewing.dispose;
  };
  const stop = (): void => {
    end();
    waiting = [];
    tell({ isRunning: false });
  };
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    begin: (games) => {
      stop();
      waiting = games.filter(({ key }) => !state.judged.has(key));
      const done = games.length - waiting.length;
      begun = { at: now(), done };
      tell({ isRunning: true, asked: games.length, done, left: null });
      goOn();
    },
    stop,
    clear: () => {
      stop();
      tell(nothing);
    },
  };
}

/** Workers at most: the page itself keeps a core, and more bring little. */
const mostWorkers = 4;

/** Reviews with as many workers as this device has cores to spare. */
export const classReviewsOfPage = (): ClassReviews =>
  createClassReviews(
    createReviewDesk(
      workersFor(
        Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency - 1)),
        () => new Worker(new URL('../thinking/review.worker.ts', import.meta.url), { type: 'module' }),
      ),
    ),
  );
