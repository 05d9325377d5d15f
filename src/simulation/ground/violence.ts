// Violence in zones: driven by the front and by offensives, exciting itself, answered next door, and held back by compliance.
import { uniform } from '../numbers/chance.ts';
import { coefficients as c } from '../coefficients.ts';
import { clamp } from '../levels.ts';
import { airRestraint, inForce, restraint, restraintOf, restraints } from './restraint.ts';
import { type Place, type Theatre, itemAt } from './theatre.ts';

/** One day of violence: excitation decays, flare-ups come and are answered, and each zone moves towards what drives it. */
export function violence(theatre: Theatre): void {
  for (const { held } of theatre.places) held.excitation *= c.excitationDecay;
  flareUps(theatre);
  const restrained = inForce(theatre.world);
  const actors = restraints(theatre);
  const air = airRestraint(theatre, actors);
  for (const place of theatre.places) {
    const free = restrained ? 1 - restraint(theatre, place, actors, air) : 1;
    settle(theatre, place, free, restrained);
  }
}

/**
 * Flare-ups on the fronts, each with its own odds. One throw says which front flares up next: it stands for one throw a front, as all of
 * them stay calm with the product of their odds.
 */
function flareUps(theatre: Theatre): void {
  const { state } = theatre.world;
  let thrown = uniform(state);
  let allCalm = 1;
  for (const { at } of theatre.index.fronts) {
    const place = itemAt(theatre.places, at);
    const odds = c.flareBase + c.flarePerIntensity * place.held.intensity;
    allCalm *= 1 - odds;
    if (thrown < allCalm) continue;
    flareUp(theatre, place, odds);
    thrown = uniform(state);
    allCalm = 1;
  }
}

function flareUp(theatre: Theatre, place: Place, odds: number): void {
  excite(place, c.flareSize, odds);
  for (const near of place.zone.nearFronts)
    excite(itemAt(theatre.places, near), c.flareSize * c.flareAnswered, odds);
}

function excite(place: Place, by: number, odds: number): void {
  place.held.excitation = clamp(place.held.excitation + by, 0, 100);
  place.flared = odds;
}

/**
 * Moves a zone’s violence towards what drives it today, faster when a cessation makes it fall. `free`: share of its usual violence that nothing
 * restrains, 0–1.
 */
function settle(theatre: Theatre, place: Place, free: number, restrained: boolean): void {
  const { zone, held } = place;
  let driven = (zone.usual + held.excitation) * free;
  place.pressed = false;
  for (const actor in held.momentum) {
    place.pressed = true;
    driven += c.momentumViolence * (held.momentum[actor] ?? 0) * (1 - restraintOf(theatre.world, actor));
  }
  const gap = driven - held.intensity;
  const pace = restrained && gap < 0 ? c.ceaseFireAdjustment : c.violenceAdjustment;
  held.intensity = clamp(held.intensity + pace * gap, 0, 100);
}
