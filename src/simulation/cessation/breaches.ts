// Breaches: violations by those who should comply, on every front; without a map, from distrust alone.
import { chanceOf, uniform } from '../numbers/chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { type Restraints, fightersIn, restraints } from '../ground/restraint.ts';
import { type Place, type Theatre, holderOf, itemAt, numberAt, textToday } from '../ground/theatre.ts';
import { meanTrust } from '../conditions/measures.ts';
import { type World, because } from '../world.ts';
import { recordViolation } from './violations.ts';

/**
 * One day of breaches. Each front has its own odds; one throw says which front is next, as with flare-ups, for all of them stay quiet with
 * the product of their odds.
 */
export function breach(theatre: Theatre): void {
  const { world } = theatre;
  if (theatre.index.fronts.length === 0) return breachWithoutMap(world);
  const actors = restraints(theatre);
  let thrown = uniform(world.state);
  let allQuiet = 1;
  for (const { at } of theatre.index.fronts) {
    const place = itemAt(theatre.places, at);
    const odds = breachOdds(theatre, place, actors);
    allQuiet *= 1 - odds;
    if (thrown < allQuiet) continue;
    recordBreach(theatre, place, odds);
    thrown = uniform(world.state);
    allQuiet = 1;
  }
}

/**
 * Chance a day, 0–1, that a zone’s holder breaks the cessation there: more the less it complies (in the first 48 hours everybody does more) and the more violence there is, less the more
 * of the fighters there are not covered, as firing at those is none. An outlawed holder breaks nothing. `actors`: how far each is held back.
 */
export function breachOdds(theatre: Theatre, place: Place, actors: Restraints = restraints(theatre)): number {
  const { intensity } = place.held;
  const holder = holderOf(theatre.index, place);
  if (!itemAt(theatre.index.actors, holder).covered) return 0;
  const { covered } = fightersIn(theatre, place, actors);
  const unrestrained = 1 - numberAt(actors, holder);
  return Math.min(1, c.violationRate * unrestrained * (intensity / 100) * covered);
}

function recordBreach(theatre: Theatre, { zone, held }: Place, odds: number): void {
  const { world } = theatre;
  const causes: Cause[] = [
    { kind: 'rule', rule: 'compliance' },
    because(world, 'compliance', held.controller),
    because(world, zone.keys.intensity),
    { kind: 'chance', roll: 'violation', odds, came: true },
  ];
  const violation = { zone: zone.id, by: held.controller, gravity: 1 };
  recordViolation(world, violation, causes, textToday(theatre));
}

function breachWithoutMap(world: World): void {
  const odds = c.violationRateBare * (1 - meanTrust(world.state) / 100);
  if (!chanceOf(world.state, odds)) return;
  recordViolation(world, { by: null, gravity: 1 }, [
    { kind: 'rule', rule: 'compliance' },
    ...world.state.sides.map((side) => because(world, 'trust', side)),
    { kind: 'chance', roll: 'violation', odds, came: true },
  ]);
}
