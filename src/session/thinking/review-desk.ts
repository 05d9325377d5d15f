// Reviews a finished game beside the page: plans here, plays futures in workers, tells the review as it grows.
import { characters } from '../../opponent/levels.ts';
import { simpleOpponent } from '../../opponent/simple-opponent.ts';
import type { FuturesAsked, Samples } from '../../review/game-review/futures.ts';
import { decisionPlan, reviewPlan } from '../../review/game-review/plan.ts';
import type { Judged, Review } from '../../review/game-review/review.ts';
import { type FuturePlayer, runPlan } from '../../review/game-review/run-plan.ts';
import { timelineOf } from '../../review/game-review/timeline.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Journal } from '../../simulation/journal.ts';

/** A game to be reviewed; nothing of it is secret any more. */
export interface ReviewedGame {
  readonly scenario: Scenario;
  readonly journal: Journal;
}

/** What a worker is sent: the game first, then questions about it. */
export type ReviewMessage =
  | { readonly game: ReviewedGame }
  | { readonly number: number; readonly asked: FuturesAsked };

/** How far a review is. */
export interface ReviewProgress {
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  /** Null until there is something to show. */
  readonly review: Review | null;
  /** The decision that is being looked at closely because somebody asked, by moves made before it. */
  readonly lookingAt: number | null;
}

/** A review that is under way. */
export interface Reviewing {
  /** Tries alternatives to the move made after so many moves. */
  readonly lookCloser: (at: number) => void;
  /** Stops and keeps what is known. */
  readonly stop: () => void;
  /** Ends everything. */
  readonly dispose: () => void;
}

/** Several that play futures of one game; `dispose` ends them. */
export interface FuturePlayers {
  readonly players: readonly FuturePlayer[];
  readonly dispose: () => void;
}

export interface ReviewDesk {
  readonly begin: (game: ReviewedGame, onProgress: (progress: ReviewProgress) => void) => Reviewing;
}

/** A growing review is told at most so often, in milliseconds: whoever shows it has work with each. */
const pause = 250;

/** How long the page may draw how the game ended before it looks through the game, in milliseconds; workers take longer to start. */
const twoFrames = 32;

const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, twoFrames));

/** A desk that reviews with these players of futures. `now` is in milliseconds. */
export function createReviewDesk(
  playersFor: (game: ReviewedGame) => FuturePlayers,
  now: () => number = () => performance.now(),
): ReviewDesk {
  return { begin: (game, onProgress) => begin(playersFor(game), game, onProgress, now) };
}

function begin(
  { players, dispose }: FuturePlayers,
  { scenario, journal }: ReviewedGame,
  onProgress: (progress: ReviewProgress) => void,
  now: () => number,
): Reviewing {
  const adviser = simpleOpponent(characters.ambassador);
  const looked = drawn().then(() => ({ scenario, positions: timelineOf(scenario, journal), adviser }));
  let progress: ReviewProgress = { status: 'running', review: null, lookingAt: null };
  let stopped = false;
  let over = false;
  /** Decisions that somebody asked about, by their place. */
  const asked = new Map<number, Judged>();
  const tell = (next: Partial<ReviewProgress>): void => {
    if (over) return;
    progress = { ...progress, ...next };
    const { review } = progress;
    onProgress({ ...progress, review: review === null ? null : withAsked(review, asked) });
  };
  const fail = (): void => tell({ status: 'failed', lookingAt: null });
  let told = -Infinity;
  const tellNowAndThen = (soFar: () => Review): void => {
    if (over || now() - told < pause) return;
    told = now();
    tell({ review: soFar() });
  };
  const grow = async (): Promise<void> => {
    const { review, whole } = await runPlan(
      reviewPlan(await looked),
      players,
      tellNowAndThen,
      () => stopped || over,
    );
    tell({ review, status: whole ? 'done' : 'stopped' });
  };
  const look = async (at: number): Promise<void> => {
    const found = await runPlan(
      decisionPlan(await looked, at),
      players,
      () => {},
      () => over,
    );
    for (const judged of found.review.judged) asked.set(judged.at, judged);
    tell({ lookingAt: null });
  };
  grow().catch(fail);
  return {
    lookCloser: (at) => {
      tell({ lookingAt: at });
      look(at).catch(fail);
    },
    stop: () => {
      stopped = true;
    },
    dispose: () => {
      over = true;
      dispose();
    },
  };
}

function withAsked(review: Review, asked: ReadonlyMap<number, Judged>): Review {
  if (asked.size === 0) return review;
  const judged = [...review.judged.filter(({ at }) => !asked.has(at)), ...asked.values()];
  return { ...review, judged: judged.sort((a, b) => a.at - b.at) };
}

/** Questions that wait in each worker, the one that it works on among them: it need not wait for the page to ask the next. */
const askedAhead = 2;

/** Workers that play futures of a game, each sent the game once. */
export function workersFor(count: number, startWorker: () => Worker): (game: ReviewedGame) => FuturePlayers {
  return (game) => {
    const started = Array.from({ length: count }, () => workerPlayer(startWorker(), game));
    return {
      players: Array.from({ length: askedAhead }, () => started.map(({ player }) => player)).flat(),
      dispose: () => {
        for (const { end } of started) end();
      },
    };
  };
}

function workerPlayer(
  worker: Worker,
  game: ReviewedGame,
): { readonly player: FuturePlayer; readonly end: () => void } {
  let questions = 0;
  const waiting = new Map<number, (samples: Samples) => void>();
  let fail: (error: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whoever waits hears of it; if nobody does, there is nobody to tell.
  failed.catch(() => {});
  const send = (message: ReviewMessage): void => worker.postMessage(message);
  worker.addEventListener('error', () => fail(new Error('The worker of the review stopped.')));
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ readonly number: number; readonly samples: Samples }>) => {
      waiting.get(data.number)?.(data.samples);
      waiting.delete(data.number);
    },
  );
  send({ game });
  return {
    player: {
      play: (asked) => {
        questions += 1;
        const number = questions;
        const answered = new Promise<Samples>((resolve) => waiting.set(number, resolve));
        send({ number, asked });
        return Promise.race([answered, failed]);
      },
    },
    end: () => worker.terminate(),
  };
}
