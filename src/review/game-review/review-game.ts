// A whole review in one place, one future after the other: for the command line, and for a page without workers.
import type { Opponent } from '../../opponent/knowledge.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Journal } from '../../simulation/journal.ts';
import { playFutures } from './futures.ts';
import { reviewPlan } from './plan.ts';
import type { Review } from './review.ts';
import { timelineOf } from './timeline.ts';

/** Reviews a journal that replays. `opponent` plays both sides of every future. The same arguments give the same review. */
export function reviewGame(
  scenario: Scenario,
  journal: Journal,
  opponent: Opponent,
  onStage?: (soFar: Review) => void,
): Review {
  const positions = timelineOf(scenario, journal);
  const plan = reviewPlan({ scenario, positions, adviser: opponent });
  let step = plan.next();
  while (step.done !== true) {
    const { asked, soFar } = step.value;
    onStage?.(soFar([]));
    step = plan.next(
      asked.map((one) => {
        const position = positions[one.at];
        if (position === undefined) throw new RangeError(`There is no position after ${one.at} moves.`);
        return playFutures(scenario, position.state, one, opponent);
      }),
    );
  }
  return step.value;
}
