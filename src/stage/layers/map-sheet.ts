// One window on the map, with all its layers: the main map and the inset are two of these.
import type Phaser from 'phaser';
import type { MapModel } from '../../presentation/pictures/map-models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import { ink, tint } from '../draw/ink.ts';
import { grainTile } from '../draw/pattern.ts';
import { Sheet } from '../draw/sheet.ts';
import type { SignWish } from '../draw/sign-layer.ts';
import { SignLayer } from '../draw/sign-layer.ts';
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

/** Milliseconds after which names are placed anew while the map moves. */
const between = 90;
/** Milliseconds of a frame that may go into placing names while the map moves; what is not placed by then is with the next. */
const budget = 1.2;
/** Milliseconds without a movement after which the map counts as at rest. */
const resting = 120;

/** Of placing: one that has a frame to itself, or one of many. */
type Step = 'long' | 'short';

export class MapSheet {
  private readonly sheet: Sheet;
  private readonly ground: GroundLayer;
  private readonly control: ControlLayer;
  private readonly lines: LineLayer;
  private readonly zones: ZoneLayer;
  private readonly convoys: ConvoyLayer;
  private readonly signs: SignLayer;
  private readonly grain: Phaser.GameObjects.TileSprite;
  private readonly camera: Phaser.Cameras.Scene2D.Camera;
  private wishes: readonly SignWish[] = [];
  /** Placing of names that is under way, a step a frame. */
  private placing: Generator<Step, void> | undefined;
  private placedAt = 0;
  private movedAt = 0;
  private isAtRest = true;
  private isPainted = true;

  constructor(scene: Phaser.Scene, spoken: Spoken, enlarged: boolean) {
    this.camera = scene.cameras.main;
    this.camera.setBackgroundColor(tint(ink.sea)).setOrigin(0, 0);
    this.sheet = new Sheet(scene, depth.map);
    this.control = new ControlLayer(scene, this.sheet);
    this.ground = new GroundLayer(scene, this.sheet, this.control);
    this.lines = new LineLayer(this.sheet);
    this.zones = new ZoneLayer(spoken, enlarged);
    this.convoys = new ConvoyLayer();
    this.signs = this.sheet.lay(new SignLayer(this.sheet));
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
    this.ground.build(world, ratio, window);
    this.control.build(world, ratio);
    for (const layer of [this.lines, this.zones, this.convoys]) layer.build(world);
    this.signs.build(ratio);
  }

  render(model: MapModel, spotlight: Spotlight): void {
    for (const layer of [this.control, this.lines, this.zones, this.convoys]) layer.render(model, spotlight);
    // What was being placed was of another model.
    this.placing = undefined;
    this.placedAt = 0;
  }

  /**
   * Moves the map.
   * @param moving it goes on moving: names keep their places beside their signs for some frames
   */
  look(view: MapView, moving: boolean): void {
    this.sheet.view = view;
    const now = performance.now();
    this.movedAt = now;
    this.isAtRest = !moving;
    if (!moving) this.placeNow();
    else if (!this.placing && now - this.placedAt >= between) this.placing = this.place(moving);
  }

  /** Puts names where they belong when the map has come to rest. */
  settle(): void {
    this.isAtRest = true;
    this.placing = this.place(true);
  }

  /** Goes on with what there was no time for in the last frame. */
  catchUp(): void {
    if (this.placing) this.placeOn(this.placing);
    else if (!this.isAtRest && performance.now() - this.movedAt > resting) this.settle();
    else if (!this.isPainted) this.isPainted = this.signs.show(this.wishes, true);
  }

  /** There is something to catch up with. */
  get isBehind(): boolean {
    return !this.isAtRest || !this.isPainted || this.placing !== undefined;
  }

  zoneAt(point: Point): string | undefined {
    return this.zones.at(point, this.sheet.view);
  }

  /** Takes as many steps as a frame has time for, but no more than one of the long ones. */
  private placeOn(placing: Generator<Step, void>): void {
    const until = performance.now() + budget;
    let step = placing.next();
    while (step.done !== true && step.value === 'short' && performance.now() < until) step = placing.next();
    if (step.done === true) this.placing = undefined;
  }

  private placeNow(): void {
    this.placing = undefined;
    const steps = this.place(false);
    while (steps.next().done !== true);
  }

  /** Places and paints signs and names as they stand best in this view, in steps for as many frames. @param moving paint a few at a time */
  private *place(moving: boolean): Generator<Step, void> {
    const { view } = this.sheet;
    this.placedAt = performance.now();
    const trucks = this.convoys.signs(view);
    const symbols = this.zones.symbols(view);
    yield 'long';
    const struck = this.zones.struck(this.lines.across);
    yield 'long';
    const placing = this.zones.labels(this.convoys.boxes, struck);
    let names = placing.next();
    for (; names.done !== true; names = placing.next()) yield 'short';
    this.wishes = [...this.lines.crosses, ...symbols, ...trucks, ...names.value];
    yield 'long';
    this.isPainted = this.signs.show(this.wishes, moving);
  }
}
