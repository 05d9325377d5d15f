// Trucks on the roads.
import type { ConvoyModel, MapModel } from '../../presentation/pictures/map-models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import { leaderSign } from '../draw/leader-line.ts';
import type { SignWish } from '../draw/sign-layer.ts';
import { drawTruck, placeOnRoute, truckSize } from '../draw/truck.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { Box, Point } from '../geometry/plane.ts';
import { along, contains } from '../geometry/plane.ts';
import { truckBoxes, truckLeader } from '../geometry/truck-places.ts';
import type { MapView } from '../geometry/view.ts';
import { toScreen } from '../geometry/view.ts';
import type { Elsewhere } from './layer.ts';

export class ConvoyLayer {
  /** What the trucks cover, pixels. */
  boxes: readonly Box[] = [];
  private world: MapWorld | undefined;
  private convoys: readonly ConvoyModel[] = [];
  private touches: readonly string[] = [];
  private region: Box = { x: 0, y: 0, width: 0, height: 0 };
  private taken: readonly Box[] = [];
  private elsewhere: Elsewhere = () => null;

  /** @param taken what lies over the map and would hide a truck */
  frame(region: Box, taken: readonly Box[], elsewhere: Elsewhere): void {
    this.region = region;
    this.taken = taken;
    this.elsewhere = elsewhere;
  }

  build(world: MapWorld): void {
    this.world = world;
  }

  render(model: MapModel, { touches }: Spotlight): void {
    // A convoy that is only on paper is not on the road.
    this.convoys = model.convoys
      .filter(({ state, id }) => state !== 'planned' || touches.includes(id))
      .toSorted((a, b) => urgency(b) - urgency(a));
    this.touches = touches;
  }

  /** The trucks as they stand best in a view. */
  signs(view: MapView): readonly SignWish[] {
    const { world } = this;
    if (!world) return [];
    const enlarged = this.elsewhere();
    const inSight = this.convoys.flatMap((convoy) => {
      const place = placeOf(world, convoy);
      const at = place && toScreen(view, place);
      const hidden = place && enlarged && contains(enlarged, place);
      return at && contains(this.region, at) && !hidden ? [{ convoy, place, at }] : [];
    });
    const zones = [...world.places.values()].map((place) => toScreen(view, place));
    this.boxes = truckBoxes(
      inSight.map(({ at }) => at),
      truckSize,
      zones,
      this.region,
      this.taken,
    );
    const trucks = inSight.map(({ convoy, place, at }, i): SignWish => {
      const touched = this.touches.includes(convoy.id);
      const { x, y } = this.boxes[i] ?? { x: at[0], y: at[1] };
      return {
        id: `truck ${convoy.id}`,
        look: `${convoy.state} ${convoy.trucks} ${touched}`,
        place,
        offset: [x - at[0], y - at[1]],
        ...truckSize,
        painter: (context) => drawTruck(context, convoy, touched),
      };
    });
    const leaders = inSight.flatMap(({ convoy, place, at }, i) => {
      const leader = this.boxes[i] && truckLeader(this.boxes[i], at);
      return leader ? [leaderSign(`road ${convoy.id}`, place, at, leader, true)] : [];
    });
    return [...leaders, ...trucks];
  }
}

/** Those that were lost, or are stopped on the way, stand nearest to where that happened. */
const urgency = ({ state }: ConvoyModel): number => (state === 'lost' ? 2 : state === 'halted' ? 1 : 0);

/** Where a convoy is on the map, map units. */
function placeOf(world: MapWorld, { state, route, to }: ConvoyModel): Point | undefined {
  const road = world.routes.get(route);
  if (!road || road.length < 2) return world.places.get(to);
  return along(road, placeOnRoute(state)).at;
}
