// Whether a condition holds as far as a side can know: the same question that the rules ask, put to a view.
import type { Condition } from '../scenario/format/condition.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { holds } from '../simulation/conditions.ts';
import type { State } from '../simulation/state.ts';
import type { View } from '../simulation/view.ts';

/** True when the condition holds and the side can know it. What the view does not have (the other’s influence) is nobody’s: such tests fail. */
export function knownToHold(scenario: Scenario, view: View, condition: Condition): boolean {
  return holds(scenario, asState(view), condition);
}

/** The parts of a state that conditions look at, as far as the view has them. */
function asState(view: View): State {
  const nothing = Number.NaN;
  const known: Omit<
    State,
    'settings' | 'chance' | 'delay' | 'scheduled' | 'next' | 'because' | 'stakeholders' | 'crises'
  > & {
    readonly stakeholders: Readonly<Record<string, unknown>>;
  } = {
    ...view,
    parties: {
      [view.side]: view.own,
      [view.other]: {
        ...view.own,
        influence: nothing,
        patience: nothing,
        reservation: nothing,
        mandate: {},
        readings: [],
        ...view.opposite,
        trust: view.trust[view.other] ?? nothing,
      },
    },
    played: Object.fromEntries(
      Object.entries(view.played).map(([card, held]) => [card, { [view.side]: held }]),
    ),
  };
  return known as unknown as State;
}
