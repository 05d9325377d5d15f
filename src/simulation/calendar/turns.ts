// Whose turn it is, and who begins.
import type { Cause } from '../consequence.ts';
import type { PartyId } from '../ids.ts';
import type { State } from '../state.ts';
import { type World, otherSide, record } from '../world.ts';

/** The party that moves first in round 1. */
export function firstSide(state: Pick<State, 'settings' | 'sides'>): PartyId {
  const { first } = state.settings;
  return first === state.sides[1] ? state.sides[1] : state.sides[0];
}

/** The party that moves first in a round (from 1) or on a day of implementation (from 0, given as day + 1): they alternate. */
export function opener(state: Pick<State, 'settings' | 'sides'>, number: number): PartyId {
  const first = firstSide(state);
  return number % 2 === 1 ? first : otherSide(state, first);
}

/** Gives the turn to a side, with all its actions. */
export function startTurn(world: World, side: PartyId, causes: readonly Cause[]): void {
  world.state.turn = { side, actionsLeft: world.scenario.calendar.actionsPerTurn };
  record(world, { kind: 'turn', side }, causes, { key: 'turn' });
}

/** Gives both sides so many turns. */
export function allotTurns(world: World, turns: number): void {
  for (const side of world.state.sides) world.state.round.turnsLeft[side] = turns;
}
