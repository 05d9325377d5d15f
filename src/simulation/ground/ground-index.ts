// What the ground rules ask of a scenario again and again, worked out once per scenario.
import { keyOf } from '../keys.ts';
import { oncePer } from '../../scenario/once-per.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { ArmedActorId, RouteId, ZoneId } from '../ids.ts';

/** A zone with everything about it that never changes. Zones, actors and sieges refer to each other by their place in the lists. */
export interface IndexedZone {
  readonly id: ZoneId;
  /** Place in the list of zones. */
  readonly at: number;
  readonly front: boolean;
  /** Share of the fighters present, besides its holder, whom a cessation would not cover, 0–1. */
  readonly outlawed: number;
  /** Violence that the zone tends to, 0–100, when nothing excites or restrains it. */
  readonly usual: number;
  /** Does the scenario say how far groups mix here? */
  readonly mixedAtStart: boolean;
  readonly near: readonly number[];
  readonly nearFronts: readonly number[];
  /** Per actor that can hold the zone: the fighters who are then there and whom a cessation covers. */
  readonly garrisons: readonly Garrison[];
  /** Others present, with their share of the fighters, 0–1. */
  readonly present: readonly { readonly actor: number; readonly share: number }[];
  /** Sieges that can cut the zone off. */
  readonly sieges: readonly number[];
  /** The keys under which changes of the zone are remembered: made once, as joining them costs more than the rules themselves. */
  readonly keys: Readonly<Record<'intensity' | 'commingling' | 'supplies' | 'hungry', string>>;
}

/** The fighters in a zone whom a cessation covers: their sum, and by actor, as shares of 1. */
export interface Garrison {
  readonly covered: number;
  readonly shares: readonly { readonly actor: number; readonly share: number }[];
}

export interface IndexedSiege {
  readonly id: string;
  readonly zones: readonly number[];
  /** Its zones and those next to them: where pressure on it is felt. */
  readonly around: readonly number[];
  readonly besieger: ArmedActorId;
  readonly defender: ArmedActorId;
  /** Per actor: whether it is the besieger or an ally of it. */
  readonly friends: readonly boolean[];
}

export interface IndexedActor {
  readonly id: ArmedActorId;
  /** Place in the list of actors. */
  readonly at: number;
  readonly covered: boolean;
  readonly spoiler: boolean;
  readonly airForce: number;
}

export interface GroundIndex {
  readonly zones: readonly IndexedZone[];
  readonly fronts: readonly IndexedZone[];
  readonly frontIds: readonly ZoneId[];
  readonly actors: readonly IndexedActor[];
  /** The place of an actor in the list. */
  readonly actorAt: Readonly<Record<ArmedActorId, number>>;
  readonly spoilers: readonly IndexedActor[];
  /** All armed forces in the air of covered actors, as shares of a sum of 1; empty without any. */
  readonly airForces: readonly { readonly actor: number; readonly share: number }[];
  readonly sieges: readonly IndexedSiege[];
  readonly separations: readonly { readonly id: string; readonly zones: readonly number[] }[];
  readonly convoys: readonly string[];
  /** Arms routes and whom they feed. */
  readonly armsRoutes: readonly { readonly route: RouteId; readonly feeds: number }[];
}

/** The index of a scenario; worked out on first use and kept as long as the scenario is. */
export const groundIndex: (scenario: Scenario) => GroundIndex = oncePer(makeIndex);

function makeIndex(scenario: Scenario): GroundIndex {
  const zoneAt = placesOf(scenario.zones);
  const actorAt = placesOf(scenario.armedActors);
  const sieges = indexSieges(scenario, zoneAt);
  const actors = Object.entries(scenario.armedActors).map(([id, { covered, spoiler, airForce }], at) => ({
    id,
    at,
    covered,
    spoiler,
    airForce,
  }));
  const zones = indexZones(scenario, zoneAt, actorAt, actors, sieges);
  const fronts = zones.filter(({ front }) => front);
  return {
    zones,
    fronts,
    frontIds: fronts.map(({ id }) => id),
    actors,
    actorAt,
    spoilers: actors.filter(({ spoiler }) => spoiler),
    airForces: indexAirForces(actors),
    sieges,
    separations: Object.entries(scenario.separations).map(([id, { zones: mixed }]) => ({
      id,
      zones: among(zoneAt, mixed),
    })),
    convoys: Object.keys(scenario.convoys),
    armsRoutes: Object.entries(scenario.routes).flatMap(([route, { use, feeds }]) => {
      const fed = feeds === undefined ? undefined : actorAt[feeds];
      return use === 'arms' && fed !== undefined ? [{ route, feeds: fed }] : [];
    }),
  };
}

type Places = Readonly<Record<string, number>>;

const placesOf = (table: Readonly<Record<string, unknown>>): Places =>
  Object.fromEntries(Object.keys(table).map((id, at) => [id, at]));

/** The places of ids that exist, in order; the scenario’s reader has complained about others. */
const among = (places: Places, ids: readonly string[]): number[] =>
  ids.flatMap((id) => {
    const at = places[id];
    return at === undefined ? [] : [at];
  });

function indexZones(
  scenario: Scenario,
  zoneAt: Places,
  actorAt: Places,
  actors: readonly IndexedActor[],
  sieges: readonly IndexedSiege[],
): IndexedZone[] {
  return Object.entries(scenario.zones).map(([id, zone], at) => {
    const near = among(zoneAt, zone.near);
    const present = Object.entries(zone.present).flatMap(([actor, share]) => {
      const place = actorAt[actor];
      return place === undefined ? [] : [{ actor: place, share }];
    });
    const fronts = zone.near.filter((other) => scenario.zones[other]?.front === true);
    return {
      id,
      at,
      front: zone.front,
      outlawed: Object.entries(zone.present).reduce(
        (sum, [actor, share]) => sum + (scenario.armedActors[actor]?.covered === true ? 0 : share),
        0,
      ),
      usual: zone.intensity,
      mixedAtStart: zone.commingling !== undefined,
      near,
      nearFronts: among(zoneAt, fronts),
      garrisons: Object.values(actorAt).map((holder) => garrisonOf(holder, present, actors)),
      present,
      sieges: sieges.flatMap((siege, place) => (siege.zones.includes(at) ? [place] : [])),
      keys: {
        intensity: keyOf('zone', id, 'intensity'),
        commingling: keyOf('zone', id, 'commingling'),
        supplies: keyOf('zone', id, 'supplies'),
        hungry: keyOf('zone', id, 'hungry'),
      },
    };
  });
}

/** Those present, besides the holder, and the holder with what is left, as far as a cessation covers them. */
function garrisonOf(holder: number, present: Garrison['shares'], actors: readonly IndexedActor[]): Garrison {
  const others = present.filter(({ actor }) => actor !== holder);
  const left = Math.max(0, 1 - others.reduce((sum, { share }) => sum + share, 0));
  const shares = [...others, { actor: holder, share: left }].filter(
    ({ actor }) => actors[actor]?.covered === true,
  );
  return {
    covered: Math.min(
      1,
      shares.reduce((sum, { share }) => sum + share, 0),
    ),
    shares,
  };
}

function indexSieges(scenario: Scenario, zoneAt: Places): IndexedSiege[] {
  return Object.entries(scenario.sieges).map(([id, { zones, besieger, defender }]) => {
    const around = new Set(zones.flatMap((zone) => [zone, ...(scenario.zones[zone]?.near ?? [])]));
    return {
      id,
      zones: among(zoneAt, zones),
      around: among(zoneAt, [...around]),
      besieger,
      defender,
      friends: Object.keys(scenario.armedActors).map((actor) => areAllied(scenario, actor, besieger)),
    };
  });
}

/** Whether two armed actors are one, or stand behind the same party. */
export function areAllied(scenario: Scenario, one: ArmedActorId, other: ArmedActorId): boolean {
  const patron = scenario.armedActors[one]?.patron;
  return one === other || (patron !== undefined && patron === scenario.armedActors[other]?.patron);
}

function indexAirForces(actors: readonly IndexedActor[]): GroundIndex['airForces'] {
  const flying = actors.flatMap(({ covered, airForce, at }) =>
    covered && airForce > 0 ? [{ actor: at, share: airForce }] : [],
  );
  const all = flying.reduce((sum, { share }) => sum + share, 0);
  return flying.map(({ actor, share }) => ({ actor, share: share / all }));
}
