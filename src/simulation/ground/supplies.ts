// Supplies: used up in a siege, refilled when the roads are open, hunger when they end.
import { coefficients as c } from '../coefficients.ts';
import type { ZoneId } from '../ids.ts';
import { changeZone } from '../levels.ts';
import { type World, because, known, record } from '../world.ts';
import { groundIndex } from './ground-index.ts';

/** Whether a closed siege cuts the zone off. */
export function isCutOff(world: World, zone: ZoneId): boolean {
  for (const siege of groundIndex(world.scenario).siegesOf[zone] ?? []) {
    if (world.state.sieges[siege]?.state === 'besieged') return true;
  }
  return false;
}

/** One day of supplies in every zone that keeps count of them. */
export function supplies(world: World): void {
  for (const id of groundIndex(world.scenario).zones) {
    const zone = known(world.state.zones, id);
    if (zone.supplies === null) continue;
    const siege = groundIndex(world.scenario).siegesOf[id]?.[0];
    const causes = [
      { kind: 'rule', rule: 'supplies' } as const,
      ...(siege === undefined ? [] : because(world, `siege:${siege}`)),
    ];
    if (!isCutOff(world, id)) {
      if (zone.supplies < c.resupplyLimit) changeZone(world, 'supplies', id, c.resupply, causes);
      continue;
    }
    const before = zone.supplies;
    changeZone(world, 'supplies', id, -1, causes);
    if (zone.supplies > 0) continue;
    world.state.tally.hungryDays += zone.people;
    if (before > 0) {
      record(
        world,
        { kind: 'hungry', zone: id, people: zone.people },
        [{ kind: 'rule', rule: 'hunger' }, ...because(world, `zone:${id}:supplies`)],
        {
          key: `zone:${id}:hungry`,
        },
      );
    }
  }
}
