// Why a move is not legal, as a code and what it is about.
import type { Scenario } from '../scenario/format/scenario.ts';
import type { PartyId } from './ids.ts';
import type { Move, MoveName } from './move.ts';
import { malformedAt } from './moves/move-shape.ts';
import { freeMoves, moveRules, movesOf, phaseOf } from './moves/all-moves.ts';
import { pressingCrisis } from './moves/answer.ts';
import type { MoveOf, MoveRules } from './moves/rules.ts';
import type { Refusal } from './refusal.ts';
import type { State } from './state.ts';

/** The refusal of a move of `side`, or undefined when it is legal. Safe on anything that JSON can hold. */
export function checkMove(scenario: Scenario, state: State, side: PartyId, move: Move): Refusal | undefined {
  const path = malformedAt(move);
  if (path !== undefined) return { code: 'malformed', path };
  const phase = phaseOf(state.session);
  if (state.ended !== null || state.turn === null || phase === undefined) return { code: 'game-over' };
  if (state.turn.side !== side) return { code: 'not-your-turn' };
  if (move.kind !== 'answer') {
    if (!movesOf[phase].includes(move.kind)) return { code: 'wrong-phase', phase };
    const crisis = state.crises.length === 0 ? undefined : pressingCrisis(scenario, state, side);
    if (crisis !== undefined) return { code: 'crisis-first', crisis };
    if (state.turn.actionsLeft <= 0 && !freeMoves.has(move.kind)) return { code: 'no-actions-left' };
  }
  return checkByRules(moveRules, move.kind, scenario, state, side, move);
}

/** Pairs a move with the rules of its own kind, which the compiler cannot see from the union. */
function checkByRules<Name extends MoveName>(
  rules: { readonly [Kind in Name]: MoveRules<Kind> },
  name: Name,
  scenario: Scenario,
  state: State,
  side: PartyId,
  move: Move,
): Refusal | undefined {
  return rules[name].check(scenario, state, side, move as MoveOf<Name>);
}
