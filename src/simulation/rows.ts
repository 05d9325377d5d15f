// The rows of the state’s tables as lists in the scenario’s order: rules that go through all of them look nothing up by id.
import { oncePer } from '../scenario/once-per.ts';
import type { PartyId } from './ids.ts';
import type { ArmedActorState, PartyState, PointState, State, ZoneState } from './state.ts';
import type { Mutable } from './world.ts';

// Rules change the rows of these tables, never put others in their place; so a table’s rows are listed once for each table.

/** Every sticking point, in the scenario’s order. */
export const pointRows: (points: State['points']) => readonly PointState[] = oncePer(
  (points: State['points']) => Object.values(points),
);

/** Every zone, in the scenario’s order. */
export const zoneRows: (zones: State['zones']) => readonly ZoneState[] = oncePer((zones: State['zones']) =>
  Object.values(zones),
);

/** Every armed actor and siege, in the scenario’s order, for rules that change them. */
export const actorRows: (actors: Mutable<State>['armedActors']) => readonly Mutable<ArmedActorState>[] =
  oncePer((actors: Mutable<State>['armedActors']) => Object.values(actors));
export const siegeRows: (sieges: Mutable<State>['sieges']) => readonly Mutable<State>['sieges'][string][] =
  oncePer((sieges: Mutable<State>['sieges']) => Object.values(sieges));

const partyRows = oncePer((parties: State['parties']) => Object.values(parties));

/** A party’s own row, for rules that change it and for those that do not. */
export function partyRow(
  state: Pick<Mutable<State>, 'parties' | 'sides'>,
  side: PartyId,
): Mutable<PartyState>;
export function partyRow(state: Pick<State, 'parties' | 'sides'>, side: PartyId): PartyState;
export function partyRow({ parties, sides }: Pick<State, 'parties' | 'sides'>, side: PartyId): PartyState {
  const row = partyRows(parties)[side === sides[0] ? 0 : side === sides[1] ? 1 : -1];
  if (row === undefined) throw new Error(`There is no party "${side}".`);
  return row;
}
