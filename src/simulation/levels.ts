// Changes to levels: each clamps to its range, does nothing when nothing changes, and records what it did and why.
import { coefficients } from './coefficients.ts';
import type { Cause } from './consequence.ts';
import type { ArmedActorId, PartyId, StakeholderId, ZoneId } from './ids.ts';
import { keyOf, keysOf } from './keys.ts';
import { partyRow } from './rows.ts';
import { type World, known, record } from './world.ts';

/** `value` within `low` and `high`, both included. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

const clampLevel = (value: number): number => clamp(value, 0, 100);

const trustKey = keysOf('trust');
const influenceKey = keysOf('influence');
const patienceKey = keysOf('patience');
const supportKey = keysOf('support');
const leaningKey = keysOf('leaning');
const gaugeKey = keysOf('gauge');
const actorKeys = { strength: keysOf('strength'), compliance: keysOf('compliance') };
const zoneKeys = {
  intensity: keysOf('zone', 'intensity'),
  air: keysOf('zone', 'air'),
  commingling: keysOf('zone', 'commingling'),
  supplies: keysOf('zone', 'supplies'),
};

/**
 * Adds to a party’s trust in the other, 0–100. What is lost is lost in full; what is gained counts ever less above the neutral level, down to
 * nothing at 100: trust is easier destroyed than made (Slovic 1993).
 */
export function changeTrust(world: World, party: PartyId, by: number, causes: readonly Cause[]): void {
  const held = partyRow(world.state, party);
  const from = held.trust;
  const gained = by > 0 ? by * Math.min(1, (100 - from) / (100 - coefficients.neutralTrust)) : by;
  const to = clampLevel(from + gained);
  if (to === from) return;
  held.trust = to;
  record(world, { kind: 'trust', party, from, to }, causes, { key: trustKey(party) });
}

/** Adds to a party’s influence, 0–100. Only that party sees it. */
export function changeInfluence(world: World, party: PartyId, by: number, causes: readonly Cause[]): void {
  const held = partyRow(world.state, party);
  const from = held.influence;
  const to = clampLevel(from + by);
  if (to === from) return;
  held.influence = to;
  const key = influenceKey(party);
  record(world, { kind: 'influence', party, from, to }, causes, { key, seenBy: [party] });
}

/** Adds to the patience of a party’s capital, 0–100. Only that party sees it. */
export function changePatience(world: World, party: PartyId, by: number, causes: readonly Cause[]): void {
  const held = partyRow(world.state, party);
  const from = held.patience;
  const to = clampLevel(from + by);
  if (to === from) return;
  held.patience = to;
  const key = patienceKey(party);
  record(world, { kind: 'patience', party, from, to }, causes, { key, seenBy: [party] });
}

/** Adds to what a party can have without a deal, 0–1. Only that party sees it. */
export function changeReservation(world: World, party: PartyId, by: number, causes: readonly Cause[]): void {
  const held = known(world.state.parties, party);
  const from = held.reservation;
  const to = clamp(from + by, 0, 1);
  if (to === from) return;
  held.reservation = to;
  record(world, { kind: 'reservation', party, from, to }, causes, {
    key: keyOf('reservation', party),
    seenBy: [party],
  });
}

/** Adds to a stakeholder’s support for the talks, 0–100. */
export function changeSupport(
  world: World,
  stakeholder: StakeholderId,
  by: number,
  causes: readonly Cause[],
): void {
  const held = known(world.state.stakeholders, stakeholder);
  const from = held.support;
  const to = clampLevel(from + by);
  if (to === from) return;
  held.support = to;
  record(world, { kind: 'support', stakeholder, from, to }, causes, { key: supportKey(stakeholder) });
}

/** Shifts how a stakeholder leans towards any deal, −100–100. */
export function changeLeaning(
  world: World,
  stakeholder: StakeholderId,
  by: number,
  causes: readonly Cause[],
): void {
  const held = known(world.state.stakeholders, stakeholder);
  const from = held.shift;
  const to = clamp(from + by, -100, 100);
  if (to === from) return;
  held.shift = to;
  record(world, { kind: 'leaning', stakeholder, from, to }, causes, { key: leaningKey(stakeholder) });
}

/** Adds to a gauge of the scenario, 0–100. */
export function changeGauge(world: World, gauge: string, by: number, causes: readonly Cause[]): void {
  const from = known(world.state.gauges, gauge);
  const to = clampLevel(from + by);
  if (to === from) return;
  world.state.gauges[gauge] = to;
  record(world, { kind: 'gauge', gauge, from, to }, causes, { key: gaugeKey(gauge) });
}

/** The greatest value of each level of a zone. */
const zoneTops = { intensity: 100, air: 1, commingling: 1, supplies: 365 } as const;

type ZoneLevel = keyof typeof zoneTops;

/** Adds to a level of a zone: `intensity` 0–100, `air` and `commingling` 0–1, `supplies` in days from 0 (a zone that is not cut off has none). */
export function changeZone(
  world: World,
  kind: ZoneLevel,
  zone: ZoneId,
  by: number,
  causes: readonly Cause[],
): void {
  const held = known(world.state.zones, zone);
  const from = held[kind];
  if (from === null) return;
  const to = clamp(from + by, 0, zoneTops[kind]);
  if (to === from) return;
  held[kind] = to;
  if (kind !== 'air') held.told[kind] = to;
  record(world, { kind, zone, from, to }, causes, { key: zoneKeys[kind](zone) });
}

/** Adds to the pressure of an armed actor on a zone, 0–100. */
export function changeMomentum(
  world: World,
  actor: ArmedActorId,
  zone: ZoneId,
  by: number,
  causes: readonly Cause[],
): void {
  const held = known(world.state.zones, zone);
  const from = held.momentum[actor] ?? 0;
  const to = clampLevel(from + by);
  if (to === from) return;
  held.momentum[actor] = to;
  record(world, { kind: 'momentum', actor, zone, from, to }, causes, { key: keyOf('momentum', zone, actor) });
}

/** Adds to an armed actor’s `strength`, 0–100, or `compliance`, 0–1, and to the compliance that it tends to. */
export function changeActor(
  world: World,
  kind: 'strength' | 'compliance',
  actor: ArmedActorId,
  by: number,
  causes: readonly Cause[],
): void {
  const held = known(world.state.armedActors, actor);
  const from = held[kind];
  const to = clamp(from + by, 0, kind === 'strength' ? 100 : 1);
  if (to === from) return;
  held[kind] = to;
  held.told[kind] = to;
  if (kind === 'compliance') held.shift = clamp(held.shift + (to - from), -1, 1);
  record(world, { kind, actor, from, to }, causes, { key: actorKeys[kind](actor) });
}
