// The rows of the state’s tables as lists in the scenario’s order: rules that go through all of them look nothing up by id.
import { oncePer } from '../scenario/once-per.ts';
import type { PartyId } from './ids.ts';
import type { PartyState, PointState, StakeholderState, State } from './state.ts';

// Rules change the rows of these tables, never put others in their place; so a table’s rows are listed once for each table.

/** Every sticking point, in the scenario’s order. */
export const pointRows: (points: State['points']) => readonly PointState[] = oncePer(
  (points: State['points']) => Object.values(points),
);

/** Every stakeholder, in the scenario’s order. */
export const stakeholderRows: (stakeholders: State['stakeholders']) => readonly StakeholderState[] = oncePer(
  (stakeholders: State['stakeholders']) => Object.values(stakeholders),
);

const partyRows = oncePer((parties: State['parties']) => Object.values(parties));

/** A party’s own row. */
export function partyRow({ parties, sides }: Pick<State, 'parties' | 'sides'>, side: PartyId): PartyState {
  const row = partyRows(parties)[side === sides[0] ? 0 : side === sides[1] ? 1 : -1];
  if (row === undefined) throw new Error(`There is no party "${side}".`);
  return row;
}
