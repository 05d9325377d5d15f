// Moves that an adviser would not have made: a curve does not show what such a move cost where others made up for it at once, or where much else would have cost as much.
import type { Opponent, Ranked } from '../../opponent/knowledge.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { LiveLegalMoves } from '../../simulation/legal-moves.ts';
import { LiveView } from '../../simulation/views/live-view.ts';
import type { Move } from '../../simulation/move.ts';
import { scenarioFor } from '../../simulation/views/scenario-for.ts';
import type { Position } from './timeline.ts';

/** A move of a kind that the adviser does not think of at all here is doubted more than any that it ranks. */
const unthoughtOf = 1_000_000;

/** Up to `most` moves of a game that the adviser doubts most, by moves made before them, the most doubted first. */
export function doubtedMoves(
  scenario: Scenario,
  positions: readonly Position[],
  adviser: Opponent,
  most: number,
): readonly number[] {
  return positions
    .flatMap((position) => {
      const doubt = position.hadChoice ? doubtAt(scenario, position, adviser) : 0;
      return doubt > 0 ? [{ at: position.at, doubt }] : [];
    })
    .sort((a, b) => b.doubt - a.doubt)
    .slice(0, most)
    .map(({ at }) => at);
}

/** How many moves the adviser ranks above the one that was made; 0: it would have made it too. */
function doubtAt(scenario: Scenario, { state, next }: Position, adviser: Opponent): number {
  const side = state.turn?.side;
  if (side === undefined || next === undefined) return 0;
  const ranked = adviser({
    scenario: scenarioFor(scenario, side),
    view: new LiveView(scenario, state, side),
    legal: new LiveLegalMoves(scenario, state, side),
  });
  return rankOf(ranked, next.move);
}

/** Where the adviser ranks a move, else the best of its kind. Whoever ends a turn does what is left when nothing else is worth it. */
function rankOf(ranked: readonly Ranked[], made: Move): number {
  const key = JSON.stringify(made);
  const itself = ranked.findIndex(({ move }) => JSON.stringify(move) === key);
  if (itself >= 0) return itself;
  const likewise = ranked.findIndex(({ move }) => move.kind === made.kind);
  if (likewise >= 0) return likewise;
  return made.kind === 'end-turn' ? ranked.length : unthoughtOf;
}
