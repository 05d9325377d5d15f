// The map as a whole: main window, inset and what lies over them, and how they answer to gestures and news.
import type Phaser from 'phaser';
import type { NewsModel } from '../presentation/news/news-models.ts';
import type { MapModel } from '../presentation/pictures/map-models.ts';
import type { Spotlight } from '../session/spotlight.ts';
import { fitBeside, insetBox, insetSize, movedBeside } from './geometry/inset.ts';
import type { MapWorld } from './geometry/map-world.ts';
import { createWorld, worldKey } from './geometry/map-world.ts';
import type { Outline } from './geometry/outline.ts';
import type { Box, Point } from './geometry/plane.ts';
import { along, boxAround, contains, grow } from './geometry/plane.ts';
import type { MapView } from './geometry/view.ts';
import { centreOn, fitView, limitView, toScreen, zoomAbout } from './geometry/view.ts';
import { FurnitureScene } from './scenes/furniture-scene.ts';
import { MapScene } from './scenes/map-scene.ts';
import type { Spoken } from './stage-model.ts';

/** Scales as multiples of the fitted one. */
const zoom = { least: 0.85, most: 14, names: 4, news: 1.9 };
const flight = 900;

export class SituationMap {
  private readonly main: MapScene;
  private readonly inset: MapScene;
  private readonly furniture: FurnitureScene;
  private region: Box = { x: 0, y: 0, width: 1, height: 1 };
  private ratio = 1;
  private model: MapModel | undefined;
  private spotlight: Spotlight = {
    touches: [],
    card: null,
    selectedZone: null,
    selectedPoint: null,
    playing: null,
  };
  private world: MapWorld | undefined;
  private insetRegion: Box | null = null;
  private fitted: MapView = { scale: 1, dx: 0, dy: 0 };
  private moved = false;
  private telling = false;

  constructor(game: Phaser.Game, spoken: Spoken) {
    this.main = new MapScene('map', spoken);
    this.inset = new MapScene('inset', spoken);
    this.furniture = new FurnitureScene(spoken);
    game.scene.add('map', this.main, true);
    game.scene.add('inset', this.inset, true);
    game.scene.add('furniture', this.furniture, true);
    // The inset stays tied to its ground while the map moves.
    this.main.events.on('update', () => this.tie());
  }

  /** The player looks closer than at the whole map. */
  get isZoomed(): boolean {
    return this.moved && this.main.view.scale > this.fitted.scale * 1.02;
  }

  /** More frames are needed until all is as it should be. */
  get isBehind(): boolean {
    return this.main.isBehind || this.inset.isBehind;
  }

  /** Off for scenarios without places. */
  setVisible(visible: boolean): void {
    for (const scene of [this.main, this.inset, this.furniture]) scene.scene.setVisible(visible);
  }

  frame(region: Box, ratio: number): void {
    const rebuilt = ratio !== this.ratio;
    this.region = region;
    this.ratio = ratio;
    this.furniture.frame(region, ratio);
    if (!this.world || !this.model) return;
    if (rebuilt) this.build(this.world);
    this.fit();
    this.render(this.model, this.spotlight);
  }

  /** @param outline of the model's country, if it has one */
  show(model: MapModel, spotlight: Spotlight, outline: Outline | undefined): void {
    if (this.world?.key !== worldKey(model) || this.world.outline !== outline) {
      this.model = model;
      this.build(createWorld(model, outline));
      this.moved = false;
      this.fit();
    }
    this.render(model, spotlight);
  }

  /** Lays out anew what lies over the map: its words have changed. */
  relay(): void {
    if (!this.world || !this.model) return;
    this.fit();
    this.render(this.model, this.spotlight);
  }

  zoomAt(point: Point, factor: number): void {
    this.look(zoomAbout(this.main.view, point, factor));
  }

  pan(x: number, y: number): void {
    const { view } = this.main;
    this.look({ ...view, dx: view.dx + x, dy: view.dy + y });
  }

  whole(still: boolean): void {
    this.moved = false;
    this.main.fly(this.fitted, still ? 0 : flight);
  }

  /** The zone under a point, CSS pixels from the corner of the map's region. */
  zoneAt(point: Point): string | undefined {
    const box = this.insetRegion;
    if (box && contains(box, point)) return this.inset.zoneAt([point[0] - box.x, point[1] - box.y]);
    return this.main.zoneAt(point);
  }

  /** A press that the furniture over the map takes for itself. */
  pressFurniture(point: Point): boolean {
    if (!this.furniture.pressLegend(point)) return false;
    this.relay();
    return true;
  }

  hint(zone: string | null, at: Point): void {
    this.furniture.hint(this.model?.zones.find(({ id }) => id === zone)?.sentence ?? null, at);
  }

  /** Moves to where the news are about and marks it; null ends the telling. */
  tell(news: NewsModel | null, still: boolean): void {
    this.telling = news !== null;
    this.makeRoom();
    this.furniture.tell(news && news.rank !== 'detail' ? news : null, still);
    this.main.unmark();
    this.inset.unmark();
    if (!news) return;
    const place = this.placeOf(news.about);
    if (!place || !this.world) return;
    if (this.world.inset && this.insetRegion && contains(this.world.inset, place))
      this.inset.mark(place, news.tone, still);
    else if (news.rank === 'headline') {
      const scale = Math.max(
        this.main.view.scale,
        this.fitted.scale * (this.region.height < 400 ? 1.5 : zoom.news),
      );
      this.main.fly(this.limited(centreOn(place, scale, this.local())), still ? 0 : flight);
    }
    this.main.mark(place, news.tone, still);
  }

  /** After news have been told: back to where the player was looking from, which is the whole map unless moved by hand. */
  settle(still: boolean): void {
    if (!this.moved) this.whole(still);
  }

  private local(): Box {
    return { x: 0, y: 0, width: this.region.width, height: this.region.height };
  }

  private placeOf(about: readonly string[]): Point | undefined {
    for (const id of about) {
      const road = this.world?.routes.get(id);
      const siege = this.model?.sieges.find((one) => one.id === id)?.zones[0];
      const convoy = this.model?.convoys.find((one) => one.id === id)?.to;
      const place = this.world?.places.get(siege ?? convoy ?? id) ?? (road && along(road, 0.5).at);
      if (place) return place;
    }
    return undefined;
  }

  private build(world: MapWorld): void {
    this.world = world;
    this.main.build(world, this.ratio);
    this.inset.build(world, this.ratio, world.inset && grow(world.inset, world.inset.width / 2));
  }

  /** Lays out the windows; keeps where the player looks if it was moved by hand. */
  private fit(): void {
    const { world, model, region } = this;
    if (!world || !model) return;
    const size = world.inset ? insetSize(world.inset, region) : null;
    const centre: Point = [
      (this.main.region.width / 2 - this.main.view.dx) / this.main.view.scale,
      (this.main.region.height / 2 - this.main.view.dy) / this.main.view.scale,
    ];
    const factor = this.main.view.scale / this.fitted.scale;
    this.fitted = fitBeside(world.extent, this.local(), size);
    const legend = this.furniture.drawLegend(model);
    this.placeInset(world, size, legend);
    const furniture = this.furniture.drawNote(model, this.insetRegion);
    const taken = [...furniture, ...(this.insetRegion ? [this.insetRegion] : [])];
    const elsewhere = (): Box | null =>
      this.insetRegion && world.inset && this.main.view.scale < this.fitted.scale * zoom.names
        ? world.inset
        : null;
    this.main.frame(region, this.ratio, taken, elsewhere);
    if (this.moved) this.main.look(this.limited(centreOn(centre, this.fitted.scale * factor, this.local())));
    else this.main.look(this.fitted);
  }

  private placeInset(world: MapWorld, size: Pick<Box, 'width' | 'height'> | null, legend: Box): void {
    const { region, ratio } = this;
    if (!world.inset || !size) {
      this.insetRegion = null;
      this.inset.scene.setVisible(false);
      return;
    }
    const onScreen = (point: Point): Point => toScreen(this.fitted, point);
    const places = [...world.places.values()].map(onScreen);
    const target = toScreen(this.fitted, [
      world.inset.x + world.inset.width / 2,
      world.inset.y + world.inset.height / 2,
    ]);
    const box = insetBox(this.local(), size, places, target, [legend]);
    this.insetRegion = box;
    const { x, width } = world.extent;
    const edges = [onScreen([x, 0]), onScreen([x + width, 0])];
    this.fitted = movedBeside(this.fitted, places, edges, box, this.local());
    this.inset.scene.setVisible(true);
    this.inset.frame({ ...box, x: region.x + box.x, y: region.y + box.y }, ratio, [], () => null);
    this.inset.look(fitView(world.inset, { x: 0, y: 0, ...size }));
  }

  private render(model: MapModel, spotlight: Spotlight): void {
    this.model = model;
    this.spotlight = spotlight;
    this.main.render(model, spotlight);
    this.inset.render(model, spotlight);
    this.makeRoom();
    this.tie();
  }

  /** The key gives way while news are told, and while it hides what a card or the desk points at. */
  private makeRoom(): void {
    const key = this.furniture.whereOpen;
    const { touches } = this.spotlight;
    const isHidden = (id: string): boolean => {
      const place = this.placeOf([id]);
      return place !== undefined && key !== null && contains(key, toScreen(this.main.view, place));
    };
    if (this.telling) this.furniture.fold('news');
    else this.furniture.fold(touches.some(isHidden) ? touches.join(' ') : null);
  }

  private look(view: MapView): void {
    this.moved = true;
    this.main.look(this.limited(view), true);
    this.tie();
  }

  private limited(view: MapView): MapView {
    if (!this.world) return view;
    return limitView(view, {
      extent: this.world.extent,
      region: this.local(),
      least: zoom.least,
      most: zoom.most,
    });
  }

  private tie(): void {
    const { world } = this;
    if (!world?.inset || !this.insetRegion) {
      this.furniture.tie(null, null);
      return;
    }
    const { x, y, width, height } = world.inset;
    const ground = boxAround([
      toScreen(this.main.view, [x, y]),
      toScreen(this.main.view, [x + width, y + height]),
    ]);
    this.furniture.tie(this.insetRegion, ground);
  }
}
