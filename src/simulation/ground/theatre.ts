// The ground as the rules of a stretch of days work on it: the state's own parts in lists, beside what never changes about them.
import type { DurabilityFeature } from '../../scenario/format/negotiation.ts';
import { oncePer } from '../../scenario/once-per.ts';
import { actorRows, siegeRows } from '../rows.ts';
import { clauseFeatures } from '../capitals/preferences.ts';
import type { ArmedActorId } from '../ids.ts';
import type { ArmedActorState, State, ZoneState } from '../state.ts';
import { type Mutable, type World, known } from '../world.ts';
import { type GroundIndex, type IndexedZone, groundIndex } from './ground-index.ts';

/** A zone: what never changes, and what the state holds. */
export interface Place {
  readonly zone: IndexedZone;
  readonly held: Mutable<ZoneState>;
  /** Who held it when that was last asked, and that actor’s place in the index: `holderOf` keeps them up. */
  holder: ArmedActorId;
  holderAt: number;
  /** Whether anybody may be pressing on it today: only then is there any momentum to look through. */
  pressed: boolean;
  /** Odds of the last flare-up that was felt here and is not told yet; 0 without one. */
  flared: number;
}

type SiegeHeld = Mutable<State>['sieges'][string];

export interface Theatre {
  readonly world: World;
  readonly index: GroundIndex;
  /** In the order of the index; so are actors and sieges. */
  readonly places: readonly Place[];
  readonly actors: readonly Mutable<ArmedActorState>[];
  readonly sieges: readonly SiegeHeld[];
  /** How strong the agreed text is, once somebody has asked today. */
  features: Readonly<Record<DurabilityFeature, number>> | undefined;
}

/** The theatre of a stretch of days. Good until something replaces the state’s own objects: never keep it for the next move. */
export function theatreOf(world: World): Theatre {
  const { state } = world;
  const index = groundIndex(world.scenario);
  const places = placesOf(state.zones)(index);
  for (const place of places) {
    place.pressed = isPressed(place);
    place.flared = 0;
  }
  return {
    world,
    index,
    places,
    actors: actorRows(state.armedActors),
    sieges: siegeRows(state.sieges),
    features: undefined,
  };
}

/** Per table of zones, made once. */
const placesOf = oncePer((zones: Mutable<State>['zones']) =>
  oncePer((index: GroundIndex): readonly Place[] =>
    index.zones.map((zone) => {
      const held = known(zones, zone.id);
      const { controller: holder } = held;
      return { zone, held, holder, holderAt: known(index.actorAt, holder), pressed: false, flared: 0 };
    }),
  ),
);

/** The place in the index of the actor that holds a zone now. */
export function holderOf({ actorAt }: GroundIndex, place: Place): number {
  const { controller } = place.held;
  if (controller !== place.holder) {
    place.holder = controller;
    place.holderAt = known(actorAt, controller);
  }
  return place.holderAt;
}

function isPressed({ held }: Place): boolean {
  for (const actor in held.momentum) if ((held.momentum[actor] ?? 0) >= 0) return true;
  return false;
}

/** The item at a place that the index gave. */
export function itemAt<Item extends {}>(list: readonly Item[], at: number): Item {
  return list[at] ?? noItem(at);
}

/** The number at a place that the index gave. Beside `itemAt`, as one place in the code that reads lists of many kinds is slow for all of them. */
export function numberAt(list: Float64Array, at: number): number {
  return list[at] ?? noItem(at);
}

function noItem(at: number): never {
  throw new Error(`The ground has no item ${at}, though its index names it.`);
}

/** How strong the agreed text is in each durability feature today, 0–1. */
export function textToday(theatre: Theatre): Readonly<Record<DurabilityFeature, number>> {
  return (theatre.features ??= clauseFeatures(theatre.world.scenario, theatre.world.state));
}

/** Whether a closed siege cuts the place off. */
export function isCutOff(theatre: Theatre, { zone }: Place): boolean {
  for (const siege of zone.sieges) if (theatre.sieges[siege]?.state === 'besieged') return true;
  return false;
}
