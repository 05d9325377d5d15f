// A plain deep copy of JSON, so that a simulated game can be changed in place without touching the one it began from.
import type { ArmedActorState, PartyState, PointState, StakeholderState, State, ZoneState } from './state.ts';
import type { Mutable } from './world.ts';

/**
 * A copy that `advance` may change; the original may be frozen. Each kind of row is spread at a place of its own in the code: there an engine knows the form that
 * it copies. One place for all of them takes ten times as long, and copies forms that it has given up, which every rule then meets anew in every game.
 */
export function copyState(state: State): Mutable<State> {
  const copied = { ...state } as Mutable<State>;
  copied.round = { ...copied.round, turnsLeft: { ...copied.round.turnsLeft } };
  copied.ratification = { ...copied.ratification, ready: { ...copied.ratification.ready } };
  copied.cessation = { ...copied.cessation, violations: [...copied.cessation.violations] };
  copied.tally = { ...copied.tally };
  copied.gauges = { ...copied.gauges };
  copied.parties = inEach({ ...copied.parties }, copyParty);
  copied.points = inEach({ ...copied.points }, copyPoint);
  copied.stakeholders = inEach({ ...copied.stakeholders }, copyStakeholder);
  copied.zones = inEach({ ...copied.zones }, copyZone);
  copied.armedActors = inEach({ ...copied.armedActors }, copyActor);
  copied.routes = inEach({ ...copied.routes }, (route) => ({ ...route }));
  copied.sieges = inEach({ ...copied.sieges }, (siege) => ({ ...siege }));
  copied.separations = inEach({ ...copied.separations }, (separation) => ({ ...separation }));
  copied.convoys = inEach({ ...copied.convoys }, (convoy) => ({ ...convoy }));
  for (const part of growing) copied[part] = dictionary(copyOf(copied[part])) as never;
  for (const part of others) copied[part] = copyOf(copied[part]) as never;
  return copied;
}

/** Tables that grow in the course of a game. */
const growing = ['happened', 'played', 'because', 'answered', 'flags'] as const;

/** Parts that are small, or empty at the start. */
const others = [
  'scenario',
  'settings',
  'chance',
  'sides',
  'turn',
  'offer',
  'links',
  'crises',
  'scheduled',
  'promises',
  'ended',
] as const;

/** A table without a prototype is one that engines expect to grow: asking it for what is not there yet stays cheap. */
function dictionary(table: object): object {
  const empty: object = Object.create(null);
  return Object.assign(empty, table);
}

/** The same table with copies in place of its rows. */
function inEach<Row>(table: Record<string, Row>, copyRow: (row: Row) => Row): Record<string, Row> {
  for (const id in table) {
    const row = table[id];
    if (row !== undefined) table[id] = copyRow(row);
  }
  return table;
}

function copyParty(party: Mutable<PartyState>): Mutable<PartyState> {
  return {
    ...party,
    mandate: inEach({ ...party.mandate }, (options) => [...options]),
    readings: party.readings.map((reading) => ({ ...reading })),
  };
}

function copyPoint(point: Mutable<PointState>): Mutable<PointState> {
  return {
    ...point,
    standing: inEach({ ...point.standing }, (position) => (position === null ? null : { ...position })),
    verificationAsked: [...point.verificationAsked],
  };
}

function copyStakeholder(stakeholder: Mutable<StakeholderState>): Mutable<StakeholderState> {
  return {
    ...stakeholder,
    clauseShift: inEach({ ...stakeholder.clauseShift }, (shifts) => ({ ...shifts })),
    knownTo: [...stakeholder.knownTo],
  };
}

function copyZone(zone: Mutable<ZoneState>): Mutable<ZoneState> {
  return { ...zone, momentum: { ...zone.momentum }, told: { ...zone.told }, due: { ...zone.due } };
}

function copyActor(actor: Mutable<ArmedActorState>): Mutable<ArmedActorState> {
  return { ...actor, told: { ...actor.told } };
}

function copyOf<Tree>(value: Tree): Tree {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item)) as Tree;
  const copied = { ...value } as Record<string, unknown>;
  for (const key in copied) copied[key] = copyOf(copied[key]);
  return copied as Tree;
}
