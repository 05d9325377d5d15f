// Every move that a side may make now: the only source of what is allowed.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { PartyId } from './ids.ts';
import type { Move, MoveName } from './move.ts';
import type { MoveRules } from './moves/rules.ts';
import { freeMoves, moveRules, movesOf, phaseOf } from './moves/all-moves.ts';
import { answer, pressingCrisis } from './moves/answer.ts';
import type { State } from './state.ts';

/** Whatever lists the moves of its kind. */
type Lister = Pick<MoveRules<MoveName>, 'list'>;

/** Of the kinds of move with these names: what lists them. */
const listersOf = (names: readonly MoveName[]): readonly Lister[] => names.map((name) => moveRules[name]);

/** Per phase: every kind of move, and those that take no action. */
const listers = {
  talks: listersIn('talks'),
  capitals: listersIn('capitals'),
  implementation: listersIn('implementation'),
} as const;

function listersIn(phase: keyof typeof movesOf): Readonly<Record<'all' | 'free', readonly Lister[]>> {
  const names = movesOf[phase];
  return { all: listersOf(names), free: listersOf(names.filter((name) => freeMoves.has(name))) };
}

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
  const kinds = listers[phase][state.turn.actionsLeft > 0 ? 'all' : 'free'];
  for (const { list } of kinds) list(scenario, state, side, moves);
  return moves;
}
