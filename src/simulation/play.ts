// The one function that moves the world, in two speeds: a new state with patches, or the same state changed in place.
import { type Patch, enablePatches, produceWithPatches } from 'immer';
import type { Scenario } from '../scenario/format/scenario.ts';
import { checkMove } from './check-move.ts';
import type { Cause, Consequence } from './consequence.ts';
import type { PartyId } from './ids.ts';
import type { Move, MoveName } from './move.ts';
import { freeMoves, moveRules } from './moves/all-moves.ts';
import type { MoveOf, MoveRules } from './moves/rules.ts';
import { IllegalMove } from './refusal.ts';
import type { State } from './state.ts';
import type { LeftOut, Mutable, World } from './world.ts';

enablePatches();

export interface Played {
  /** Frozen; parts that did not change are the same objects as before. */
  readonly state: State;
  /** What changed, in order, each with its causes. */
  readonly consequences: readonly Consequence[];
  /** What changed as paths into the state, for screens that animate differences. */
  readonly patches: readonly Patch[];
  /** True when chance was thrown or something hidden came out: the move must not be undone. */
  readonly revealed: boolean;
}

/** Plays a move of the side whose turn it is. Throws `IllegalMove` when `checkMove` refuses it. */
export function play(scenario: Scenario, state: State, move: Move): Played {
  const side = moverOf(scenario, state, move);
  const consequences: Consequence[] = [];
  let revealed = false;
  const [next, patches] = produceWithPatches(state, (draft) => {
    const world: World = {
      scenario,
      state: draft,
      consequences,
      untold: false,
      leftOut: undefined,
      revealed: false,
    };
    perform(world, side, move);
    ({ revealed } = world);
  });
  return { state: next, consequences, patches, revealed };
}

/** Plays a move by changing `state` itself, for simulated games: same rules, no copies. Throws `IllegalMove` as `play` does. */
export function advance(scenario: Scenario, state: Mutable<State>, move: Move): Consequence[] {
  return carryOut(scenario, state, moverOf(scenario, state, move), move);
}

/**
 * As `advance` does, for a move of `side` that was just taken from its `legalMoves`: it is not checked again. `untold`: whether nobody reads what
 * comes of it; then the list stays empty. `leftOut`: whose effects do not come about.
 */
export function carryOut(
  scenario: Scenario,
  state: Mutable<State>,
  side: PartyId,
  move: Move,
  untold = false,
  leftOut?: LeftOut,
): Consequence[] {
  const world: World = { scenario, state, consequences: [], untold, leftOut, revealed: false };
  perform(world, side, move);
  return world.consequences;
}

/** The side on turn, whose legal move this is; throws `IllegalMove` where it is not. */
export function moverOf(scenario: Scenario, state: State, move: Move): PartyId {
  const side = state.turn?.side ?? state.sides[0];
  const refusal = checkMove(scenario, state, side, move);
  if (refusal !== undefined) throw new IllegalMove(move, refusal);
  return side;
}

function perform(world: World, side: PartyId, move: Move): void {
  const { state } = world;
  state.moves += 1;
  if (state.turn !== null && !freeMoves.has(move.kind)) state.turn.actionsLeft -= 1;
  const causes: Cause[] = [{ kind: 'move', number: state.moves, by: side }];
  applyByRules(moveRules, move.kind, world, side, move, causes);
}

/** Pairs a move with the rules of its own kind, which the compiler cannot see from the union. */
function applyByRules<Name extends MoveName>(
  rules: { readonly [Kind in Name]: MoveRules<Kind> },
  name: Name,
  world: World,
  side: PartyId,
  move: Move,
  causes: readonly Cause[],
): void {
  rules[name].apply(world, side, move as MoveOf<Name>, causes);
}
