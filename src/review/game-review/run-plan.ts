// Runs the plan of a review with players of futures that work side by side.
import type { FuturesAsked, Samples } from './futures.ts';
import type { Batch } from './plan.ts';
import type { Review } from './review.ts';

/** Whoever plays futures of one game: a worker, or the page itself. */
export interface FuturePlayer {
  readonly play: (asked: FuturesAsked) => Promise<Samples>;
}

/**
 * Runs a plan to its end, telling the review after every batch. How many players there are and which is the quickest changes nothing in the review. Gives
 * undefined when stopped before the end; rejects when a player does.
 */
export async function runPlan(
  plan: Generator<Batch, Review, readonly Samples[]>,
  players: readonly FuturePlayer[],
  onReview: (soFar: Review) => void,
  isStopped: () => boolean,
): Promise<Review | undefined> {
  let step = plan.next();
  while (step.done !== true) {
    const { asked, soFar } = step.value;
    onReview(soFar);
    // Each batch is planned from the one before.
    const samples = await playAll(asked, players, isStopped);
    if (samples === undefined) return undefined;
    step = plan.next(samples);
  }
  onReview(step.value);
  return step.value;
}

/** The samples in the order in which they were asked for: whoever is free takes the next question. */
async function playAll(
  asked: readonly FuturesAsked[],
  players: readonly FuturePlayer[],
  isStopped: () => boolean,
): Promise<readonly Samples[] | undefined> {
  const came: Samples[] = [];
  let next = 0;
  await Promise.all(
    players.map(async ({ play }) => {
      for (let place = next++; place < asked.length && !isStopped(); place = next++) {
        const one = asked[place];
        if (one !== undefined) came[place] = await play(one);
      }
    }),
  );
  return isStopped() ? undefined : came;
}
