// The war after a game is over: games end on different days, and can only be compared on the same one.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { passDays } from '../ground/ground-day.ts';
import { lookups } from '../lookups.ts';
import type { State } from '../state.ts';
import type { Mutable } from '../world.ts';

/** The day on which the games of a scenario are compared: the last of implementation, if the text is signed in the last round. */
export const dayOfComparison = (scenario: Scenario): number =>
  (lookups(scenario).roundDays.at(-1) ?? 0) + scenario.calendar.implementationDays;

/** Lets the days of an ended game go on until the day of comparison, in place: nobody negotiates any more, the ground goes on by its rules. */
export function letDaysGoOn(scenario: Scenario, state: Mutable<State>): void {
  passDays(
    { scenario, state, consequences: [], untold: true, leftOut: undefined, revealed: false },
    dayOfComparison(scenario) - state.day,
  );
}
