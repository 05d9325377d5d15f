// The scenario as one side may read it: without the other side’s cable, preferences and instructions.
import { partyDefaults } from '../scenario/format/party-defaults.ts';
import type { Party, Scenario, StickingPoint } from '../scenario/format/scenario.ts';
import type { PartyId } from './ids.ts';
import { lookups } from './lookups.ts';
import { oncePer } from '../scenario/once-per.ts';

/**
 * A scenario in which the other party’s briefing and mandate are empty, its numbers are the format’s defaults, and tables of weights and
 * values do not have it.
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

function mapTable<Value>(
  table: Readonly<Record<string, Value>>,
  change: (value: Value, id: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).map(([id, value]) => [id, change(value, id)]));
}

function without<Value>(table: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).filter(([key]) => key !== id));
}
