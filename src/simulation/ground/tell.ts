// What a stretch of days did to the levels of the ground, told once small drifts have added up.
import { keyOf } from '../keys.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { recentViolations } from '../conditions/measures.ts';
import { type World, because, record } from '../world.ts';
import type { IndexedActor } from './ground-index.ts';
import { inForce } from './restraint.ts';
import { type Place, type Theatre, itemAt } from './theatre.ts';

/** Tells of every level that has drifted far enough since it was last told. */
export function tell(theatre: Theatre): void {
  for (const place of theatre.places) {
    tellViolence(theatre.world, place);
    tellSupplies(theatre.world, place);
    tellCommingling(theatre.world, place);
  }
  for (const actor of theatre.index.actors) {
    tellStrength(theatre, actor);
    tellCompliance(theatre, actor);
  }
}

function tellViolence(world: World, place: Place): void {
  const { zone, held } = place;
  const { intensity: to, told } = held;
  const from = told.intensity;
  if (Math.abs(to - from) < c.violenceTold) return;
  const causes: Cause[] = [{ kind: 'rule', rule: 'violence' }];
  for (const actor in held.momentum) causes.push(because(world, 'momentum', zone.id, actor));
  if (place.flared > 0) causes.push({ kind: 'chance', roll: 'flare-up', odds: place.flared, came: true });
  if (inForce(world)) causes.push(because(world, 'cessation'));
  causes.push(because(world, zone.keys.intensity));
  place.flared = 0;
  told.intensity = to;
  record(world, { kind: 'intensity', zone: zone.id, from, to }, causes, {
    key: zone.keys.intensity,
  });
}

/** Tells how many days of supplies are left, where that is counted and has moved by some days or come to nothing. */
export function tellSupplies(world: World, { zone, held }: Place): void {
  const { supplies: to, told } = held;
  const from = told.supplies;
  if (to === null || from === null || to === from) return;
  if (to > 0 && Math.abs(to - from) < c.suppliesTold) return;
  const causes: Cause[] = [{ kind: 'rule', rule: 'supplies' }, ...siegeCauses(world, zone.id)];
  told.supplies = to;
  record(world, { kind: 'supplies', zone: zone.id, from, to }, causes, {
    key: zone.keys.supplies,
  });
}

/** The sieges that can cut a zone off, as causes. */
function siegeCauses(world: World, zone: string): Cause[] {
  const causes: Cause[] = [];
  for (const id in world.scenario.sieges)
    if (world.scenario.sieges[id]?.zones.includes(zone)) causes.push(because(world, 'siege', id));
  return causes;
}

function tellCommingling(world: World, { zone, held }: Place): void {
  const { commingling: to, told } = held;
  const from = told.commingling;
  if (Math.abs(to - from) < c.comminglingTold) return;
  const causes: Cause[] = [{ kind: 'rule', rule: 'radicalisation' }, because(world, zone.keys.intensity)];
  if (held.supplies === 0) causes.push(because(world, zone.keys.hungry));
  told.commingling = to;
  record(world, { kind: 'commingling', zone: zone.id, from, to }, causes, {
    key: zone.keys.commingling,
  });
}

function tellStrength(theatre: Theatre, { id, at }: IndexedActor): void {
  const { world, index } = theatre;
  const { strength: to, told } = itemAt(theatre.actors, at);
  const from = told.strength;
  if (Math.abs(to - from) < c.strengthTold) return;
  const causes: Cause[] = [{ kind: 'rule', rule: 'border-routes' }];
  for (const { route, feeds } of index.armsRoutes)
    if (feeds === at) causes.push(because(world, 'route', route));
  told.strength = to;
  record(world, { kind: 'strength', actor: id, from, to }, causes, { key: keyOf('strength', id) });
}

function tellCompliance(theatre: Theatre, { id, at }: IndexedActor): void {
  const { world } = theatre;
  const { compliance: to, told } = itemAt(theatre.actors, at);
  const from = told.compliance;
  if (Math.abs(to - from) < c.complianceTold) return;
  const { patron, stakeholder } = world.scenario.armedActors[id] ?? {};
  const causes: Cause[] = [{ kind: 'rule', rule: 'compliance' }, because(world, 'cessation')];
  if (patron !== undefined) causes.push(because(world, 'trust', patron));
  if (stakeholder !== undefined) causes.push(because(world, 'support', stakeholder));
  if (recentViolations(world.state, c.recentDays) > 0) causes.push(because(world, 'violation'));
  told.compliance = to;
  record(world, { kind: 'compliance', actor: id, from, to }, causes, { key: keyOf('compliance', id) });
}
