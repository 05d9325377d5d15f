// How far a cessation holds armed actors back, on the ground and in the air.
import { coefficients as c } from '../coefficients.ts';
import type { ArmedActorId } from '../ids.ts';
import { oncePer } from '../../scenario/once-per.ts';
import type { World } from '../world.ts';
import type { GroundIndex } from './ground-index.ts';
import { type Place, type Theatre, holderOf, itemAt, numberAt } from './theatre.ts';

/** Whether a cessation is in force. */
export function inForce(world: Pick<World, 'state'>): boolean {
  const { state } = world.state.cessation;
  return state !== 'notInForce' && state !== 'collapsed';
}

/** Share of the compliance that is lacking which the first 48 hours make up for, 0–1: everybody waits to see what the others do. */
function breath({ state }: Pick<World, 'state'>): number {
  return state.cessation.state === 'first48Hours' ? c.breathHeld : 0;
}

/** How far a cessation holds an armed actor back, 0–1: its compliance where it is covered, more in the first 48 hours; else nothing. */
export function restraintOf(world: World, actor: ArmedActorId): number {
  if (!inForce(world) || world.scenario.armedActors[actor]?.covered !== true) return 0;
  const compliance = world.state.armedActors[actor]?.compliance ?? 0;
  return compliance + (1 - compliance) * breath(world);
}

/** How far the cessation holds each armed actor back now, 0–1, in the order of the index. */
export function restraints({ world, index, actors }: Theatre): Restraints {
  if (!inForce(world)) return unrestrained(index);
  const made = breath(world);
  const held = new Float64Array(index.actors.length);
  for (const { covered, at } of index.actors) {
    if (!covered) continue;
    const { compliance } = itemAt(actors, at);
    held[at] = compliance + (1 - compliance) * made;
  }
  return held;
}

/** How far each armed actor is held back, 0–1, in the order of the index. */
export type Restraints = Float64Array;

const unrestrained = oncePer((index: GroundIndex): Restraints => new Float64Array(index.actors.length));

/** How far the air forces of covered actors are held back, 0–1, by their share of what flies. */
export function airRestraint(theatre: Theatre, held: Restraints): number {
  let sum = 0;
  for (const { actor, share } of theatre.index.airForces) sum += share * numberAt(held, actor);
  return sum;
}

/** Of the fighters in a zone, as shares of 1: those whom the cessation covers, and those times how far it holds them back. */
export interface Fighters {
  readonly covered: number;
  readonly restrained: number;
}

/** The fighters in a zone: those present by the scenario, and its holder with what is left. `actors`: how far each is held back (`restraints`). */
export function fightersIn({ index }: Theatre, place: Place, actors: Restraints): Fighters {
  const { covered, shares } = itemAt(place.zone.garrisons, holderOf(index, place));
  let restrained = 0;
  for (const { actor, share } of shares) restrained += share * numberAt(actors, actor);
  return { covered, restrained: Math.min(1, restrained) };
}

/**
 * How far a cessation in force holds violence in a zone back, 0–1. On the ground: as its fighters comply; those who are not covered are
 * not held back (`actors`, from `restraints`). From the air: `air`, as far as those below are covered. Where groups are mixed, fire at the outlawed ones goes
 * on and hits the others.
 */
export function restraint(theatre: Theatre, place: Place, actors: Restraints, air: number): number {
  const { covered, restrained } = fightersIn(theatre, place, actors);
  const { held } = place;
  const both = (1 - held.air) * restrained + held.air * covered * air;
  return both * (1 - c.comminglingExcuse * held.commingling);
}
