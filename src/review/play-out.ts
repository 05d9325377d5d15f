// Plays whole games with opponents on both sides.
import { type MovesMade, type Players, type Watch, playUntil } from '../opponent/play-on.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { createGame } from '../simulation/create.ts';
import type { State } from '../simulation/state.ts';
import type { Mutable } from '../simulation/world.ts';

export { type MovesMade, type Players, type Watch, choose, playUntil } from '../opponent/play-on.ts';

export interface PlayedOut {
  readonly state: State;
  readonly moves: MovesMade;
}

/** Plays a new game with this seed to its end. */
export function playOut(scenario: Scenario, seed: string, players: Players, watch?: Watch): PlayedOut {
  return playOn(scenario, createGame(scenario, { seed }, true).state, players, watch);
}

/** Plays on from `state`, which is changed in place, to the end. */
export function playOn(
  scenario: Scenario,
  state: Mutable<State>,
  players: Players,
  watch?: Watch,
): PlayedOut {
  return { state, moves: playUntil(scenario, state, players, () => false, watch) };
}
