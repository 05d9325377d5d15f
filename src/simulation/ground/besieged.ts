// Who lives under siege: the zones that a closed siege cuts off, and the people in them.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { State } from '../state.ts';

/** Whether a siege that is closed now counts the zone among those it cuts off. */
export function isBesieged(scenario: Scenario, { sieges }: Pick<State, 'sieges'>, zone: string): boolean {
  return Object.entries(scenario.sieges).some(
    ([id, siege]) => sieges[id]?.state === 'besieged' && siege.zones.includes(zone),
  );
}

/** People in zones that a siege cuts off now; a zone within two sieges counts once. */
export function besiegedPeople(scenario: Scenario, state: Pick<State, 'zones' | 'sieges'>): number {
  return Object.entries(state.zones).reduce(
    (sum, [id, zone]) => sum + (isBesieged(scenario, state, id) ? zone.people : 0),
    0,
  );
}
