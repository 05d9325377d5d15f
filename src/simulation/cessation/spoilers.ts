// Spoilers: those outside the deal, whom it would hurt, strike when it seems to work (Kydd & Walter 2002).
import { chanceOf, pick } from '../numbers/chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import type { IndexedActor } from '../ground/ground-index.ts';
import { type Place, type Theatre, itemAt, textToday } from '../ground/theatre.ts';
import { clamp } from '../levels.ts';
import { meanTrust } from '../conditions/measures.ts';
import { because } from '../world.ts';
import { recordViolation } from './violations.ts';

/** One day of spoilers: each may strike once, the likelier the stronger it is and the more trust there is to destroy. */
export function spoil(theatre: Theatre): void {
  const { state } = theatre.world;
  for (const spoiler of theatre.index.spoilers) {
    const strength = itemAt(theatre.actors, spoiler.at).strength / 100;
    const odds = c.spoilerStrikes * strength * (meanTrust(state) / 100);
    if (!chanceOf(state, odds)) continue;
    const where = frontsOf(theatre, spoiler);
    if (where.length > 0) strike(theatre, spoiler, pick(state, where), odds);
  }
}

/** The fronts that a spoiler holds or is present on. */
function frontsOf({ places }: Theatre, { id, at }: IndexedActor): readonly Place[] {
  return places.filter(
    ({ zone, held }) =>
      zone.front &&
      (held.controller === id || zone.present.some(({ actor, share }) => actor === at && share > 0)),
  );
}

function strike(theatre: Theatre, { id }: IndexedActor, { zone, held }: Place, odds: number): void {
  const { world } = theatre;
  held.excitation = clamp(held.excitation + c.spoilerStrikeSize, 0, 100);
  const causes: Cause[] = [
    { kind: 'rule', rule: 'spoilers' },
    because(world, 'strength', id),
    { kind: 'chance', roll: 'spoiler-strike', odds, came: true },
  ];
  recordViolation(world, { zone: zone.id, by: id, gravity: c.strikeGravity }, causes, textToday(theatre));
}
