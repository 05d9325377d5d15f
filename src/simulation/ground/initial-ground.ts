// The ground on the first day of a game, as the scenario tells it.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { State, ZoneState } from '../state.ts';

type Ground = Pick<
  State,
  'zones' | 'routes' | 'armedActors' | 'sieges' | 'separations' | 'convoys' | 'cessation'
>;

const mapTable = <Value, Made>(
  table: Readonly<Record<string, Value>>,
  make: (value: Value) => Made,
): Record<string, Made> => Object.fromEntries(Object.entries(table).map(([id, value]) => [id, make(value)]));

/** Zones, routes, armed actors, sieges, separations, convoys and a cessation that is not in force. */
export function initialGround(scenario: Scenario): Ground {
  return {
    zones: mapTable(scenario.zones, initialZone),
    routes: mapTable(scenario.routes, ({ open }) => ({ open })),
    armedActors: mapTable(scenario.armedActors, ({ strength, compliance }) => ({
      strength,
      compliance,
      shift: 0,
      told: { strength, compliance },
    })),
    sieges: mapTable(scenario.sieges, ({ state }) => ({ state, since: 0 })),
    separations: mapTable(scenario.separations, ({ state }) => ({ state, progress: 0 })),
    convoys: mapTable(scenario.convoys, () => ({ state: 'planned' as const, since: 0, delivered: 0 })),
    cessation: {
      state: 'notInForce',
      since: null,
      until: null,
      calm: 0,
      monitoring: 0,
      violations: [],
      hazard: 0,
    },
  };
}

function initialZone(zone: Scenario['zones'][string]): ZoneState {
  const commingling = zone.commingling ?? 0;
  const supplies = zone.suppliesDays ?? null;
  return {
    controller: zone.controller,
    intensity: zone.intensity,
    air: zone.air,
    excitation: 0,
    momentum: {},
    commingling,
    people: zone.people,
    supplies,
    killed: 0,
    displaced: 0,
    reached: 0,
    told: { intensity: zone.intensity, commingling, supplies },
    due: { deaths: 0, departures: 0 },
  };
}
