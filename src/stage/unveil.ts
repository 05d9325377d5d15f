// While news are told, the map changes only where the telling has arrived.
import type { MapModel } from '../presentation/pictures/map-models.ts';

/** The new map with places that the telling has not reached yet as they were. */
export function unveiled(now: MapModel, before: MapModel, revealed: ReadonlySet<string>): MapModel {
  const old = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    earlier: readonly Thing[],
  ): Thing[] =>
    things.map((thing) =>
      revealed.has(thing.id) ? thing : (earlier.find(({ id }) => id === thing.id) ?? thing),
    );
  return {
    ...now,
    zones: old(now.zones, before.zones),
    routes: old(now.routes, before.routes),
    sieges: old(now.sieges, before.sieges),
    convoys: old(now.convoys, before.convoys),
    separations: old(now.separations, before.separations),
  };
}
