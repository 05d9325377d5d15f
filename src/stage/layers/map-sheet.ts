// One window on the map, with all its layers: the main map and the inset are two of these.
import type Phaser from 'phaser';
import type { MapModel } from '../../presentation/models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import { ink, tint } from '../draw/ink.ts';
import { grainTile } from '../draw/pattern.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { Box, Point } from '../geometry/plane.ts';
import type { MapView } from '../geometry/view.ts';
import type { Spoken } from '../stage-model.ts';
import { ControlLayer } from './control-layer.ts';
import { ConvoyLayer } from './convoy-layer.ts';
import { GroundLayer } from './ground-layer.ts';
import type { Elsewhere } from './layer.ts';
import { depth } from './layer.ts';
import { LineLayer } from './line-layer.ts';
import { ZoneLayer } from './zone-layer.ts';

export class MapSheet {
  readonly zones: ZoneLayer;
  readonly convoys: ConvoyLayer;
  private readonly ground: GroundLayer;
  private readonly control: ControlLayer;
  private readonly lines: LineLayer;
  private readonly grain: Phaser.GameObjects.TileSprite;
  private readonly camera: Phaser.Cameras.Scene2D.Camera;

  constructor(scene: Phaser.Scene, spoken: Spoken, enlarged: boolean) {
    this.camera = scene.cameras.main;
    this.camera.setBackgroundColor(tint(ink.sea)).setOrigin(0, 0);
    this.ground = new GroundLayer(scene);
    this.control = new ControlLayer(scene);
    this.lines = new LineLayer(scene);
    this.zones = new ZoneLayer(scene, spoken, enlarged);
    this.convoys = new ConvoyLayer(scene);
    this.grain = scene.add.tileSprite(0, 0, 10, 10, grainTile(scene)).setOrigin(0, 0).setDepth(depth.grain);
  }

  /** Puts the window on the stage. Inside, the window's corner is the origin and lengths are CSS pixels. */
  frame(region: Box, ratio: number, taken: readonly Box[], elsewhere: Elsewhere): void {
    const { x, y, width, height } = region;
    this.camera.setViewport(x * ratio, y * ratio, width * ratio, height * ratio).setZoom(ratio);
    this.grain.setSize(width * ratio, height * ratio).setScale(1 / ratio);
    this.zones.frame({ x: 4, y: 4, width: width - 8, height: height - 8 }, taken, elsewhere);
    this.convoys.frame({ x: 0, y: 0, width, height }, taken, elsewhere);
  }

  /** @param window draw only what lies in this box of the map; left out: all */
  build(world: MapWorld, ratio: number, window?: Box): void {
    this.ground.limit(window);
    for (const layer of this.layers()) layer.build(world, ratio);
  }

  render(model: MapModel, spotlight: Spotlight): void {
    for (const layer of this.layers()) layer.render(model, spotlight);
  }

  look(view: MapView): void {
    this.convoys.look(view);
    this.zones.avoid(this.convoys.boxes, this.lines.across);
    for (const layer of [this.ground, this.control, this.lines, this.zones]) layer.look(view);
  }

  zoneAt(point: Point): string | undefined {
    return this.zones.at(point);
  }

  private layers() {
    return [this.ground, this.control, this.lines, this.zones, this.convoys] as const;
  }
}
