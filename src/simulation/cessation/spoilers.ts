// Spoilers: those outside the deal, whom it would hurt, strike when it seems to work (Kydd & Walter 2002).
import { chanceOf, pick } from '../chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { type IndexedActor, type IndexedZone, groundIndex } from '../ground/ground-index.ts';
import { clamp } from '../levels.ts';
import { meanTrust } from '../measures.ts';
import { type World, because, known } from '../world.ts';
import { recordViolation } from './violations.ts';

/** One day of spoilers: each may strike once, the likelier the stronger it is and the more trust there is to destroy. */
export function spoil(world: World): void {
  for (const spoiler of groundIndex(world.scenario).spoilers) {
    const where = frontsOf(world, spoiler);
    if (where.length === 0) continue;
    const strength = known(world.state.armedActors, spoiler.id).strength / 100;
    const odds = c.spoilerStrikes * strength * (meanTrust(world.state) / 100);
    if (chanceOf(world.state, odds)) strike(world, spoiler, pick(world.state, where), odds);
  }
}

/** The fronts that a spoiler holds or is present on. */
function frontsOf({ scenario, state }: World, { id }: IndexedActor): readonly IndexedZone[] {
  const { fronts, actorAt } = groundIndex(scenario);
  return fronts.filter(
    (zone) =>
      state.zones[zone.id]?.controller === id ||
      zone.present.some(({ actor, share }) => actor === actorAt[id] && share > 0),
  );
}

function strike(world: World, { id }: IndexedActor, zone: IndexedZone, odds: number): void {
  const held = known(world.state.zones, zone.id);
  held.excitation = clamp(held.excitation + c.spoilerStrikeSize, 0, 100);
  const causes: Cause[] = [
    { kind: 'rule', rule: 'spoilers' },
    ...because(world, `strength:${id}`),
    { kind: 'chance', roll: 'spoiler-strike', odds, came: true },
  ];
  recordViolation(world, { zone: zone.id, by: id, gravity: c.strikeGravity }, causes);
}
