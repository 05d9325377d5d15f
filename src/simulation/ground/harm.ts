// What violence and hunger do to people: deaths and flight.
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import type { ZoneId } from '../ids.ts';
import { because } from '../world.ts';
import { displace, kill } from './people.ts';
import { type Place, type Theatre, isCutOff, itemAt } from './theatre.ts';

/**
 * One day of harm: deaths rise with the square of violence and with its share from the air. People flee violence where they can; from
 * where a siege cuts them off only hunger drives some through the lines.
 */
export function harm(theatre: Theatre): void {
  for (const place of theatre.places) {
    const { people, intensity, air, supplies, due } = place.held;
    if (people === 0) continue;
    const violence = (intensity / 100) * (intensity / 100);
    due.deaths += people * c.harmRate * violence * (1 + c.airHarm * air);
    if (!isCutOff(theatre, place)) due.departures += people * c.flightRate * violence;
    else if (supplies === 0) due.departures += people * c.hungerFlight;
  }
}

/** Counts those whom the days so far killed and drove away, whole people, once they are enough to tell of. */
export function countHarm(theatre: Theatre): void {
  for (const place of theatre.places) {
    const { due } = place.held;
    if (due.deaths >= c.deathsCounted) countDeaths(theatre, place);
    if (due.departures >= c.flightCounted) countFlight(theatre, place);
  }
}

function countDeaths({ world }: Theatre, { zone, held }: Place): void {
  const dead = Math.floor(held.due.deaths);
  held.due.deaths -= dead;
  const causes: Cause[] = [{ kind: 'rule', rule: 'harm' }, because(world, zone.keys.intensity)];
  kill(world, zone.id, dead, causes, held);
}

function countFlight(theatre: Theatre, place: Place): void {
  const { zone, held } = place;
  const leaving = Math.floor(held.due.departures);
  held.due.departures -= leaving;
  const causes = flightCauses(theatre, place);
  displace(theatre.world, zone.id, leaving, refuge(theatre, place), causes, held);
}

function flightCauses(theatre: Theatre, place: Place): Cause[] {
  const { world } = theatre;
  const { keys } = place.zone;
  return isCutOff(theatre, place)
    ? [{ kind: 'rule', rule: 'hunger' }, because(world, keys.hungry)]
    : [{ kind: 'rule', rule: 'flight' }, because(world, keys.intensity)];
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
