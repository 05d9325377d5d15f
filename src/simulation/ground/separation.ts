// Separation of commingled groups: takes days, stalls under fire, and leaves less for a strike to be mistaken about.
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { meanTrust } from '../measures.ts';
import { changeZone, clamp } from '../levels.ts';
import { stepSeparation } from '../lifecycles.ts';
import { clauseFeatures } from '../preferences.ts';
import { type World, because, known } from '../world.ts';
import { groundIndex } from './ground-index.ts';

/** One day of every separation that has begun. */
export function separate(world: World): void {
  for (const id of groundIndex(world.scenario).separations) {
    const held = known(world.state.separations, id);
    if (held.state !== 'separating' && held.state !== 'stalled') continue;
    const { zones, days } = known(world.scenario.separations, id);
    const violence = worstViolence(world, zones);
    const causes: Cause[] = [
      { kind: 'rule', rule: 'separation' },
      ...zones.flatMap((zone) => because(world, `zone:${zone}:intensity`)),
    ];
    if (held.state === 'stalled') {
      if (violence <= c.separationStalls / 2) stepSeparation(world, id, { type: 'RESUMED' }, causes);
    } else if (violence >= c.separationStalls) {
      stepSeparation(world, id, { type: 'STALLED' }, causes);
    } else {
      held.progress = clamp(held.progress + speed(world, violence) / days, 0, 1);
      if (held.progress >= 1) complete(world, id, zones, causes);
    }
  }
}

function worstViolence(world: World, zones: readonly string[]): number {
  let worst = 0;
  for (const zone of zones) worst = Math.max(worst, world.state.zones[zone]?.intensity ?? 0);
  return worst;
}

/** Progress a day as a share of the planned pace, 0–1.5: calm, monitoring and trust speed it, violence slows it. */
function speed(world: World, violence: number): number {
  const calm = 1.2 - violence / c.separationStalls;
  const watched = 0.6 + 0.6 * clauseFeatures(world.scenario, world.state).monitoring;
  return clamp(calm * watched * (0.6 + meanTrust(world.state) / 100), 0, 1.5);
}

function complete(world: World, id: string, zones: readonly string[], causes: readonly Cause[]): void {
  if (!stepSeparation(world, id, { type: 'COMPLETED' }, causes)) return;
  const done = because(world, `separation:${id}`);
  for (const zone of zones) {
    const { commingling } = known(world.state.zones, zone);
    changeZone(world, 'commingling', zone, commingling * (c.separationLeft - 1), done);
  }
}
