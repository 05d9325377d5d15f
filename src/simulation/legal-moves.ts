// Every move that a side may make now: the only source of what is allowed.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { PartyId } from './ids.ts';
import type { Move } from './move.ts';
import { freeMoves, moveRules, movesOf, phaseOf } from './moves/all-moves.ts';
import { answer, pressingCrisis } from './moves/answer.ts';
import type { State } from './state.ts';

/**
 * All legal moves of `side`, in a fixed order; none when it is not its turn. Proposals are listed for single points only: any package
 * of up to `largestPackage` points, each of which may be proposed alone, is legal too. The moves are shared and frozen.
 */
export function legalMoves(scenario: Scenario, state: State, side: PartyId): readonly Move[] {
  const moves: Move[] = [];
  const phase = phaseOf(state.session);
  if (state.ended !== null || state.turn === null || state.turn.side !== side || phase === undefined)
    return moves;
  if (state.crises.length > 0) {
    answer.list(scenario, state, side, moves);
    if (pressingCrisis(scenario, state, side) !== undefined) return moves;
  }
  const hasAction = state.turn.actionsLeft > 0;
  for (const name of movesOf[phase]) {
    if (hasAction || freeMoves.has(name)) moveRules[name].list(scenario, state, side, moves);
  }
  return moves;
}
