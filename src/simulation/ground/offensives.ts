// Offensives: momentum that fades, and zones that change hands when it is great enough.
import { chanceOf } from '../numbers/chance.ts';
import { coefficients as c } from '../coefficients.ts';
import { recordViolation } from '../cessation/violations.ts';
import type { Cause } from '../consequence.ts';
import type { ArmedActorId } from '../ids.ts';
import { type World, because, known } from '../world.ts';
import { changeControl } from './control.ts';
import { inForce } from './restraint.ts';
import type { Place, Theatre } from './theatre.ts';

/** One day of offensives. Taking ground during a cessation is a grave violation of those whom it covers. */
export function offensives({ world, places }: Theatre): void {
  for (const place of places) {
    if (!place.pressed || !fade(place)) continue;
    for (const actor in place.held.momentum) if (breaksThrough(world, place, actor)) break;
  }
}

/** Lets momentum fade, and forgets what is spent. Says whether there was any. */
function fade({ held }: Place): boolean {
  let any = false;
  let spent = false;
  for (const actor in held.momentum) {
    any = true;
    const left = (held.momentum[actor] ?? 0) * c.momentumDecay;
    held.momentum[actor] = left;
    if (left < c.momentumSpent) spent = true;
  }
  // A new table: taking keys out of one makes it slow to read for good.
  if (spent)
    held.momentum = Object.fromEntries(
      Object.entries(held.momentum).filter(([, left]) => left >= c.momentumSpent),
    );
  return any;
}

function breaksThrough(world: World, { zone, held }: Place, actor: ArmedActorId): boolean {
  const momentum = held.momentum[actor] ?? 0;
  if (actor === held.controller || momentum < c.breakthrough) return false;
  const odds = breakthroughOdds(world, momentum, actor, held.controller);
  if (!chanceOf(world.state, odds)) return false;
  const causes: Cause[] = [
    { kind: 'rule', rule: 'offensives' },
    { kind: 'chance', roll: 'breakthrough', odds, came: true },
    because(world, 'momentum', zone.id, actor),
  ];
  changeControl(world, zone.id, actor, causes);
  if (inForce(world) && world.scenario.armedActors[actor]?.covered === true)
    recordViolation(world, { zone: zone.id, by: actor, gravity: c.conquestGravity }, causes);
  return true;
}

/** Chance a day, 0–0.9, that an attacker with this momentum takes a zone: more the stronger it is against its holder. */
function breakthroughOdds(
  world: World,
  momentum: number,
  attacker: ArmedActorId,
  holder: ArmedActorId,
): number {
  const { armedActors } = world.state;
  const advantage =
    (known(armedActors, attacker).strength + c.strengthFloor) /
    (known(armedActors, holder).strength + c.strengthFloor);
  return Math.min(c.greatestOdds, (momentum - c.breakthrough) * c.breakthroughRate * advantage);
}
