// Violence in zones: driven by the front and by offensives, exciting itself, answered next door, and held back by compliance.
import { chanceOf } from '../chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import type { ZoneId } from '../ids.ts';
import { clamp } from '../levels.ts';
import type { ZoneState } from '../state.ts';
import { type Mutable, type World, because, known, record } from '../world.ts';
import { groundIndex } from './ground-index.ts';

/** One day of violence: excitation decays, flare-ups come and are answered, and each zone moves towards what drives it. */
export function violence(world: World): void {
  const { zones, fronts } = groundIndex(world.scenario);
  for (const id of zones) known(world.state.zones, id).excitation *= c.excitationDecay;
  for (const id of fronts) flare(world, id);
  for (const id of zones) settle(world, id);
}

function flare(world: World, id: ZoneId): void {
  const zone = known(world.state.zones, id);
  const odds = c.flareBase + c.flarePerIntensity * zone.intensity;
  if (!chanceOf(world.state, odds)) return;
  zone.excitation = clamp(zone.excitation + c.flareSize, 0, 100);
  for (const other of groundIndex(world.scenario).near[id] ?? []) {
    if (!world.scenario.zones[other]?.front) continue;
    const neighbour = known(world.state.zones, other);
    neighbour.excitation = clamp(neighbour.excitation + c.flareSize * c.flareAnswered, 0, 100);
  }
}

function settle(world: World, id: ZoneId): void {
  const zone = known(world.state.zones, id);
  let driven = (known(world.scenario.zones, id).intensity + zone.excitation) * (1 - restraint(world, zone));
  for (const actor in zone.momentum)
    driven += c.momentumViolence * (zone.momentum[actor] ?? 0) * (1 - actorRestraint(world, actor));
  const from = zone.intensity;
  const to = clamp(from + c.violenceAdjustment * (driven - from), 0, 100);
  zone.intensity = to;
  if (Math.round(from / c.violenceReported) === Math.round(to / c.violenceReported)) return;
  record(world, { kind: 'intensity', zone: id, from, to }, settleCauses(world, id, zone), {
    key: `zone:${id}:intensity`,
  });
}

function settleCauses(world: World, id: ZoneId, zone: Mutable<ZoneState>): Cause[] {
  const causes: Cause[] = [{ kind: 'rule', rule: 'violence' }];
  for (const actor in zone.momentum) causes.push(...because(world, `momentum:${id}:${actor}`));
  if (inForce(world)) causes.push(...because(world, 'cessation'));
  return causes;
}

/** Whether a cessation is in force. */
export function inForce(world: Pick<World, 'state'>): boolean {
  const { state } = world.state.cessation;
  return state !== 'notInForce' && state !== 'collapsed';
}

/** How far a cessation holds an armed actor back, 0–1: its compliance where it is covered, else nothing. */
export function actorRestraint(world: World, actor: string): number {
  if (!inForce(world) || !world.scenario.armedActors[actor]?.covered) return 0;
  return world.state.armedActors[actor]?.compliance ?? 0;
}

/** How far a cessation holds violence in a zone back, 0–1: that of its holder and of those present, by their share. */
export function restraint(world: World, zone: Mutable<ZoneState>): number {
  if (!inForce(world)) return 0;
  return actorRestraint(world, zone.controller) * (1 - 0.35 * zone.commingling);
}
