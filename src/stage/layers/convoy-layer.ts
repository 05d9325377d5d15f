// Trucks on the roads.
import type Phaser from 'phaser';
import type { ConvoyModel, MapModel } from '../../presentation/models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import { Pictures } from '../draw/picture.ts';
import { drawTruck, placeOnRoute, truckSize } from '../draw/truck.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { Box, Point } from '../geometry/plane.ts';
import { along, contains } from '../geometry/plane.ts';
import { truckBoxes } from '../geometry/truck-places.ts';
import type { MapView } from '../geometry/view.ts';
import { toScreen } from '../geometry/view.ts';
import type { Elsewhere, MapLayer } from './layer.ts';
import { depth } from './layer.ts';

export class ConvoyLayer implements MapLayer {
  /** What the trucks cover, pixels. */
  boxes: readonly Box[] = [];
  private readonly trucks: Pictures;
  private world: MapWorld | undefined;
  private convoys: readonly ConvoyModel[] = [];
  private touches: readonly string[] = [];
  private ratio = 1;
  private region: Box = { x: 0, y: 0, width: 0, height: 0 };
  private taken: readonly Box[] = [];
  private elsewhere: Elsewhere = () => null;

  constructor(scene: Phaser.Scene) {
    this.trucks = new Pictures(scene, depth.convoy);
  }

  /** @param taken what lies over the map and would hide a truck */
  frame(region: Box, taken: readonly Box[], elsewhere: Elsewhere): void {
    this.region = region;
    this.taken = taken;
    this.elsewhere = elsewhere;
  }

  build(world: MapWorld, ratio: number): void {
    this.world = world;
    this.ratio = ratio;
  }

  render(model: MapModel, { touches }: Spotlight): void {
    // A convoy that is only on paper is not on the road.
    this.convoys = model.convoys.filter(({ state, id }) => state !== 'planned' || touches.includes(id));
    this.touches = touches;
  }

  look(view: MapView): void {
    const { world } = this;
    if (!world) return;
    const enlarged = this.elsewhere();
    const inSight = this.convoys.flatMap((convoy) => {
      const place = this.placeOf(world, convoy);
      const at = place && toScreen(view, place);
      const hidden = place && enlarged && contains(enlarged, place);
      return at && contains(this.region, at) && !hidden ? [{ convoy, at }] : [];
    });
    const signs = [...world.places.values()].map((place) => toScreen(view, place));
    this.boxes = truckBoxes(
      inSight.map(({ at }) => at),
      truckSize,
      signs,
      this.region,
      this.taken,
    );
    inSight.forEach(({ convoy }, i) => {
      const touched = this.touches.includes(convoy.id);
      this.trucks
        .of(convoy.id)
        .paint(
          [convoy.state, convoy.trucks, touched],
          truckSize.width,
          truckSize.height,
          this.ratio,
          (context) => drawTruck(context, convoy, touched),
        )
        .place(this.boxes[i]?.x ?? 0, this.boxes[i]?.y ?? 0);
    });
    this.trucks.keep(inSight.map(({ convoy }) => convoy.id));
  }

  /** Where a convoy is on the map, map units. */
  placeOf(world: MapWorld, { state, route, to }: ConvoyModel): Point | undefined {
    const road = world.routes.get(route);
    if (!road || road.length < 2) return world.places.get(to);
    return along(road, placeOnRoute(state)).at;
  }
}
