// What violence and hunger do to people: deaths and flight.
import { uniform } from '../chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import type { ZoneId } from '../ids.ts';
import { type World, because, known } from '../world.ts';
import { groundIndex } from './ground-index.ts';
import { displace, kill } from './people.ts';
import { isCutOff } from './supplies.ts';

/** One day of harm: deaths rise with the square of violence and with its air share; people flee violence and hunger where they can. */
export function harm(world: World): void {
  for (const id of groundIndex(world.scenario).zones) {
    const zone = known(world.state.zones, id);
    if (zone.people === 0) continue;
    const violence = (zone.intensity / 100) * (zone.intensity / 100);
    const causes: Cause[] = [{ kind: 'rule', rule: 'harm' }, ...because(world, `zone:${id}:intensity`)];
    kill(world, id, whole(world, zone.people * c.harmRate * violence * (1 + c.airHarm * zone.air)), causes);
    if (isCutOff(world, id)) continue;
    const hunger = zone.supplies === 0 ? c.hungerFlight : 0;
    const leaving = whole(world, zone.people * (c.flightRate * violence + hunger));
    if (leaving > 0)
      displace(world, id, leaving, refuge(world, id), [
        { kind: 'rule', rule: 'flight' },
        ...because(world, `zone:${id}:intensity`),
      ]);
  }
}

/** A whole number whose expectation is `expected`: the fraction is a throw of chance. */
function whole(world: World, expected: number): number {
  const floor = Math.floor(expected);
  return floor + (uniform(world.state) < expected - floor ? 1 : 0);
}

/** The calmest neighbouring zone that is calmer than this one and not cut off; none: people leave the map. */
function refuge(world: World, id: ZoneId): ZoneId | undefined {
  let best: ZoneId | undefined;
  let calmest = known(world.state.zones, id).intensity - 10;
  for (const other of groundIndex(world.scenario).near[id] ?? []) {
    const { intensity } = known(world.state.zones, other);
    if (intensity >= calmest || isCutOff(world, other)) continue;
    calmest = intensity;
    best = other;
  }
  return best;
}
