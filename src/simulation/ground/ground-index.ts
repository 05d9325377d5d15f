// What the ground rules ask of a scenario again and again, worked out once per scenario.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { ArmedActorId, ZoneId } from '../ids.ts';

export interface GroundIndex {
  readonly zones: readonly ZoneId[];
  readonly fronts: readonly ZoneId[];
  readonly near: Readonly<Record<ZoneId, readonly ZoneId[]>>;
  readonly actors: readonly ArmedActorId[];
  readonly covered: readonly ArmedActorId[];
  readonly spoilers: readonly ArmedActorId[];
  /** Sieges that can cut a zone off. */
  readonly siegesOf: Readonly<Record<ZoneId, readonly string[]>>;
  readonly sieges: readonly string[];
  readonly separations: readonly string[];
  readonly convoys: readonly string[];
  /** Arms routes and whom they feed. */
  readonly armsRoutes: readonly { readonly route: string; readonly feeds: ArmedActorId }[];
}

const indexes = new WeakMap<Scenario, GroundIndex>();

/** The index of a scenario; worked out on first use and kept as long as the scenario is. */
export function groundIndex(scenario: Scenario): GroundIndex {
  const held = indexes.get(scenario);
  if (held !== undefined) return held;
  const made = makeIndex(scenario);
  indexes.set(scenario, made);
  return made;
}

function makeIndex(scenario: Scenario): GroundIndex {
  const zones = Object.keys(scenario.zones);
  const actors = Object.keys(scenario.armedActors);
  const siegesOf: Record<ZoneId, string[]> = {};
  for (const zone of zones) siegesOf[zone] = [];
  for (const [id, siege] of Object.entries(scenario.sieges))
    for (const zone of siege.zones) siegesOf[zone]?.push(id);
  return {
    zones,
    fronts: zones.filter((zone) => scenario.zones[zone]?.front),
    near: Object.fromEntries(zones.map((zone) => [zone, scenario.zones[zone]?.near ?? []])),
    actors,
    covered: actors.filter((actor) => scenario.armedActors[actor]?.covered),
    spoilers: actors.filter((actor) => scenario.armedActors[actor]?.spoiler),
    siegesOf,
    sieges: Object.keys(scenario.sieges),
    separations: Object.keys(scenario.separations),
    convoys: Object.keys(scenario.convoys),
    armsRoutes: Object.entries(scenario.routes).flatMap(([route, { use, feeds }]) =>
      use === 'arms' && feeds !== undefined ? [{ route, feeds }] : [],
    ),
  };
}
