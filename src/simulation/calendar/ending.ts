// The end of a game: the session's final state and the first of the scenario's endings that fits.
import { holds } from '../conditions/conditions.ts';
import type { Cause } from '../consequence.ts';
import { stepSession } from '../lifecycles.ts';
import type { State } from '../state.ts';
import { charts } from '../statecharts/charts.ts';
import { isFinal } from '../statecharts/compile.ts';
import type { SessionEvent } from '../statecharts/session.ts';
import { type World, record } from '../world.ts';

type How = NonNullable<State['ended']>['how'];

/** Ends the game by a session event that leads to a final state. Does nothing if it does not, or if the game is over. */
export function endGame(world: World, event: SessionEvent, causes: readonly Cause[]): void {
  const { state } = world;
  if (state.ended !== null || !stepSession(world, event, causes) || !isFinal(charts.session, state.session))
    return;
  const how = state.session as How;
  state.ended = { how, ending: null };
  state.turn = null;
  state.offer = null;
  state.crises = [];
  const ending = Object.keys(world.scenario.endings).find((id) =>
    holds(world.scenario, state, world.scenario.endings[id]?.when),
  );
  if (ending !== undefined) state.ended.ending = ending;
  record(world, { kind: 'ended', how, ...(ending === undefined ? {} : { ending }) }, causes, {
    key: 'ended',
  });
}
