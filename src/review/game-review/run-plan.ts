// Runs the plan of a review with players of futures that work side by side.
import type { FuturesAsked, Samples } from './futures.ts';
import type { Batch } from './plan.ts';
import type { Review } from './review.ts';

/** Whoever plays futures of one game: a worker, or the page itself. */
export interface FuturePlayer {
  readonly play: (asked: FuturesAsked) => Promise<Samples>;
}

/** What came of a plan: its review, as far as it was played. */
export interface Ran {
  readonly review: Review;
  /** Whether it was played to its end. */
  readonly whole: boolean;
}

/**
 * Runs a plan to its end or until it is stopped. With every stage and every answer it tells how the review can be had as it then stands. How many players
 * there are and which is the quickest changes nothing in the whole review. Rejects when a player does.
 */
export async function runPlan(
  plan: Generator<Batch, Review, readonly Samples[]>,
  players: readonly FuturePlayer[],
  onAnswer: (soFar: () => Review) => void,
  isStopped: () => boolean,
): Promise<Ran> {
  let step = plan.next();
  while (step.done !== true) {
    const { asked, soFar } = step.value;
    onAnswer(() => soFar([]));
    // Each stage is planned from the one before.
    const came = await playAll(asked, players, (samples) => onAnswer(() => soFar(samples)), isStopped);
    if (isStopped()) return { review: soFar(came), whole: false };
    step = plan.next(came);
  }
  return { review: step.value, whole: true };
}

/** The samples in the order in which they were asked for: whoever is free takes the next question. */
async function playAll(
  asked: readonly FuturesAsked[],
  players: readonly FuturePlayer[],
  onAnswer: (came: readonly Samples[]) => void,
  isStopped: () => boolean,
): Promise<readonly Samples[]> {
  const came: Samples[] = [];
  let next = 0;
  await Promise.all(
    players.map(async ({ play }) => {
      for (let place = next++; place < asked.length && !isStopped(); place = next++) {
        const one = asked[place];
        if (one === undefined) continue;
        came[place] = await play(one);
        onAnswer(came);
      }
    }),
  );
  return came;
}
