// How far a cessation holds armed actors back, on the ground and in the air.
import { coefficients as c } from '../coefficients.ts';
import type { ArmedActorId } from '../ids.ts';
import { type World, known } from '../world.ts';
import { type Place, type Theatre, itemAt } from './theatre.ts';

/** Whether a cessation is in force. */
export function inForce(world: Pick<World, 'state'>): boolean {
  const { state } = world.state.cessation;
  return state !== 'notInForce' && state !== 'collapsed';
}

/** How far a cessation holds an armed actor back, 0–1: its compliance where it is covered, else nothing. */
export function restraintOf(world: World, actor: ArmedActorId): number {
  if (!inForce(world) || world.scenario.armedActors[actor]?.covered !== true) return 0;
  return world.state.armedActors[actor]?.compliance ?? 0;
}

/** How far the air forces of covered actors are held back, 0–1: their compliance, by their share of what flies. */
export function airRestraint(theatre: Theatre): number {
  let sum = 0;
  for (const { actor, share } of theatre.index.airForces)
    sum += share * itemAt(theatre.actors, actor).compliance;
  return sum;
}

/** Of the fighters in a zone, as shares of 1: those whom the cessation covers, and those times how far they comply. */
export interface Fighters {
  readonly covered: number;
  readonly complying: number;
}

/** The fighters in a zone: those present by the scenario, and its holder with what is left. */
export function fightersIn({ index, actors }: Theatre, { zone, held }: Place): Fighters {
  const holder = known(index.actorAt, held.controller);
  let others = 0;
  let covered = 0;
  let complying = 0;
  for (const { actor, share } of zone.present) {
    if (actor === holder) continue;
    others += share;
    if (!itemAt(index.actors, actor).covered) continue;
    covered += share;
    complying += share * itemAt(actors, actor).compliance;
  }
  if (itemAt(index.actors, holder).covered) {
    const own = Math.max(0, 1 - others);
    covered += own;
    complying += own * itemAt(actors, holder).compliance;
  }
  return { covered: Math.min(1, covered), complying: Math.min(1, complying) };
}

/**
 * How far a cessation in force holds violence in a zone back, 0–1. On the ground: as its fighters comply; those who are not covered are
 * not held back. From the air: `air`, as far as those below are covered. Where groups are mixed, fire at the outlawed ones goes
 * on and hits the others.
 */
export function restraint(theatre: Theatre, place: Place, air: number): number {
  const { covered, complying } = fightersIn(theatre, place);
  const { held } = place;
  const restrained = (1 - held.air) * complying + held.air * covered * air;
  return restrained * (1 - c.comminglingExcuse * held.commingling);
}
