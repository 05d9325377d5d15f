// The scenario as one side may read it: without the other side’s cable, preferences, instructions and reports.
import { partyDefaults } from '../../scenario/format/party-defaults.ts';
import type { Party, Scenario, ScenarioEvent, StickingPoint } from '../../scenario/format/scenario.ts';
import type { PartyId } from '../ids.ts';
import { lookups } from '../lookups.ts';
import { oncePer } from '../../scenario/once-per.ts';

/**
 * A scenario in which the other party’s briefing and mandate are empty, its numbers are the format’s defaults, tables of weights and
 * values do not have it, and events do not have the reports that only it reads.
 */
export type SideScenario = Scenario;

const made = oncePer<Scenario, Record<PartyId, SideScenario>>(() => ({}));

/** The scenario for `side`; the same object each time. */
export function scenarioFor(scenario: Scenario, side: PartyId): SideScenario {
  return (made(scenario)[side] ??= strip(scenario, side));
}

function strip(scenario: Scenario, side: PartyId): SideScenario {
  const other = lookups(scenario).sides.find((party) => party !== side) ?? side;
  return {
    ...scenario,
    parties: mapTable(scenario.parties, (party, id) => (id === other ? stripParty(party) : party)),
    stickingPoints: mapTable(scenario.stickingPoints, (point) => stripPoint(point, other)),
    events: mapTable(scenario.events, (event) => stripEvent(event, side)),
  };
}

function stripParty(party: Party): Party {
  const { influence, influencePerRound, patience, reservation } = partyDefaults;
  const open = { ...party, influence, influencePerRound, patience, reservation, mandate: {} };
  delete open.briefing;
  return open;
}

function stripPoint(point: StickingPoint, other: PartyId): StickingPoint {
  return {
    ...point,
    weight: without(point.weight, other),
    options: mapTable(point.options, (option) => ({ ...option, value: without(option.value, other) })),
  };
}

/** A list of readers that is empty means both. */
function stripEvent(event: ScenarioEvent, side: PartyId): ScenarioEvent {
  const readBy = ({ seenBy }: ScenarioEvent['reports'][number]): boolean =>
    seenBy.length === 0 || seenBy.includes(side);
  return event.reports.every(readBy) ? event : { ...event, reports: event.reports.filter(readBy) };
}

function mapTable<Value>(
  table: Readonly<Record<string, Value>>,
  change: (value: Value, id: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).map(([id, value]) => [id, change(value, id)]));
}

function without<Value>(table: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).filter(([key]) => key !== id));
}
