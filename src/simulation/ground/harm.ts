// What violence and hunger do to people: deaths and flight.
import { uniform } from '../chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { ZoneId } from '../ids.ts';
import { type World, because } from '../world.ts';
import { displace, kill } from './people.ts';
import { type Place, type Theatre, isCutOff, itemAt } from './theatre.ts';

/**
 * One day of harm: deaths rise with the square of violence and with its share from the air. People flee violence where they can; from
 * where a siege cuts them off only hunger drives some through the lines.
 */
export function harm(theatre: Theatre): void {
  for (const place of theatre.places) {
    const { people, intensity, air, supplies } = place.held;
    if (people === 0) continue;
    const violence = (intensity / 100) * (intensity / 100);
    place.deaths += people * c.harmRate * violence * (1 + c.airHarm * air);
    if (!isCutOff(theatre, place)) place.departures += people * c.flightRate * violence;
    else if (supplies === 0) place.departures += people * c.hungerFlight;
  }
}

/** Counts whom the days since the last count killed and drove away: whole people, the fraction by a throw of chance. */
export function countHarm(theatre: Theatre): void {
  const { world } = theatre;
  for (const place of theatre.places) {
    const { id } = place.zone;
    const dead = whole(world, place.deaths);
    if (dead > 0) kill(world, id, dead, [{ kind: 'rule', rule: 'harm' }, ...violenceIn(world, id)]);
    const leaving = whole(world, place.departures);
    if (leaving > 0) flee(theatre, place, leaving);
    place.deaths = 0;
    place.departures = 0;
  }
}

const violenceIn = (world: World, zone: ZoneId) => because(world, `zone:${zone}:intensity`);

function flee(theatre: Theatre, place: Place, people: number): void {
  const { world } = theatre;
  const { id } = place.zone;
  const hungry = isCutOff(theatre, place);
  displace(world, id, people, refuge(theatre, place), [
    { kind: 'rule', rule: hungry ? 'hunger' : 'flight' },
    ...(hungry ? because(world, `zone:${id}:hungry`) : violenceIn(world, id)),
  ]);
}

/** A whole number whose expectation is `expected`, 0 or more. */
function whole(world: World, expected: number): number {
  const floor = Math.floor(expected);
  return expected > floor && uniform(world.state) < expected - floor ? floor + 1 : floor;
}

/** The calmest neighbouring zone that is calmer than this one and not cut off; none: people leave the map. */
function refuge(theatre: Theatre, place: Place): ZoneId | undefined {
  let best: ZoneId | undefined;
  let calmest = place.held.intensity - c.refugeCalmer;
  for (const at of place.zone.near) {
    const other = itemAt(theatre.places, at);
    if (other.held.intensity >= calmest || isCutOff(theatre, other)) continue;
    calmest = other.held.intensity;
    best = other.zone.id;
  }
  return best;
}
