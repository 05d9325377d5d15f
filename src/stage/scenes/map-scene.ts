// The situation map and its inset, the key, and the line of news over them.
import Phaser from 'phaser';
import type { NewsModel } from '../../presentation/news/news-models.ts';
import type { MapModel } from '../../presentation/pictures/map-models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import type { Elsewhere } from '../layers/layer.ts';
import { depth } from '../layers/layer.ts';
import { MapSheet } from '../layers/map-sheet.ts';
import { Pulse } from '../draw/pulse.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { Box, Point } from '../geometry/plane.ts';
import type { MapView } from '../geometry/view.ts';
import { between, toScreen } from '../geometry/view.ts';
import type { Spoken } from '../stage-model.ts';

/** One window on the map as a scene of its own, so that Phaser cuts it at its edges. */
export class MapScene extends Phaser.Scene {
  view: MapView = { scale: 1, dx: 0, dy: 0 };
  region: Box = { x: 0, y: 0, width: 1, height: 1 };
  world: MapWorld | undefined;
  private readonly spoken: Spoken;
  private sheet: MapSheet | undefined;
  private pulse: Pulse | undefined;
  private flight: Phaser.Tweens.Tween | undefined;
  private ratio = 1;
  private marked: Point | undefined;

  constructor(key: string, spoken: Spoken) {
    super(key);
    this.spoken = spoken;
  }

  create(): void {
    this.sheet = new MapSheet(this, this.spoken, this.sys.settings.key === 'inset');
    this.pulse = new Pulse(this, depth.pulse);
  }

  frame(region: Box, ratio: number, taken: readonly Box[], elsewhere: Elsewhere): void {
    this.region = region;
    this.ratio = ratio;
    this.sheet?.frame(region, ratio, taken, elsewhere);
  }

  build(world: MapWorld, ratio: number, window?: Box): void {
    this.world = world;
    this.ratio = ratio;
    this.sheet?.build(world, ratio, window);
  }

  render(model: MapModel, spotlight: Spotlight): void {
    this.sheet?.render(model, spotlight);
    this.show(this.view, this.flight !== undefined);
  }

  override update(): void {
    this.sheet?.catchUp();
  }

  /** More frames are needed until all is as it should be. */
  get isBehind(): boolean {
    return this.sheet?.isBehind ?? false;
  }

  /** @param moving by hand, step by step: names find their places when it comes to rest */
  look(view: MapView, moving = false): void {
    this.flight?.stop();
    this.flight = undefined;
    this.show(view, moving);
  }

  /** Eases to a view. */
  fly(to: MapView, milliseconds: number): void {
    if (milliseconds <= 0) {
      this.look(to);
      return;
    }
    const from = this.view;
    const local: Box = { ...this.region, x: 0, y: 0 };
    this.flight?.stop();
    this.flight = this.tweens.addCounter({
      from: 0,
      to: 1,
      duration: milliseconds,
      ease: 'Cubic.easeInOut',
      onUpdate: (tween) => this.show(between(from, to, tween.getValue() ?? 1, local), true),
      onComplete: () => {
        this.flight = undefined;
        this.show(to, true);
        this.sheet?.settle();
      },
    });
  }

  /** Marks a place of the map, map units. */
  mark(place: Point, tone: NewsModel['tone'], still: boolean): void {
    const [x, y] = toScreen(this.view, place);
    this.marked = place;
    this.pulse?.show(x, y, tone, this.ratio, still);
  }

  unmark(): void {
    this.marked = undefined;
    this.pulse?.hide();
  }

  /** The zone under a point of this window, CSS pixels from its corner. */
  zoneAt(point: Point): string | undefined {
    return this.sheet?.zoneAt(point);
  }

  private show(view: MapView, moving: boolean): void {
    this.view = view;
    this.sheet?.look(view, moving);
    if (this.marked) this.pulse?.move(...toScreen(view, this.marked));
  }
}
