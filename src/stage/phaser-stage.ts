// The stage in Phaser: puts the scenes together, gives them what to draw, and turns gestures into intents.
import Phaser from 'phaser';
import type { CardModel, MapModel, NewsModel } from '../presentation/models.ts';
import type { Outline } from './geometry/outline.ts';
import type { Box, Point } from './geometry/plane.ts';
import { contains } from './geometry/plane.ts';
import type { Regions } from './geometry/regions.ts';
import { enlargement, regionsOf } from './geometry/regions.ts';
import type { Gestures } from './gestures.ts';
import { watchGestures } from './gestures.ts';
import { Idle } from './idle.ts';
import { outlineOf } from './outlines.ts';
import { Playback } from './playback.ts';
import { backdrop, HandScene } from './scenes/hand-scene.ts';
import { TableScene } from './scenes/table-scene.ts';
import { SituationMap } from './situation-map.ts';
import type { Stage, StageModel, StageOptions } from './stage-model.ts';

const local = ({ x, y }: Box, point: Point): Point => [point[0] - x, point[1] - y];

/** Device pixels for each CSS pixel; more than 3 cannot be seen. */
const pixelRatio = (): number => Math.min(3, Math.max(1, globalThis.devicePixelRatio || 1));

class PhaserStage implements Stage {
  private readonly game: Phaser.Game;
  private readonly parent: HTMLElement;
  private readonly options: StageOptions;
  private readonly idle: Idle;
  private readonly map: SituationMap;
  private readonly table: TableScene;
  private readonly hand: HandScene;
  private readonly playback: Playback;
  private readonly stops: (() => void)[] = [];
  private regions: Regions = regionsOf(1, 1);
  private model: StageModel | undefined;
  /** What the map shows while consequences play: places they have not reached yet are as they were. */
  private shown: MapModel | undefined;
  private outline: Outline | undefined;
  private country: string | null = null;
  private reduced: boolean;
  private textSize: number;
  private enlarged = 1;
  private dragged: { readonly card: CardModel; by: Point } | 'map' | 'hand' | null = null;
  private hovered: string | null = null;

  constructor(game: Phaser.Game, parent: HTMLElement, options: StageOptions) {
    this.game = game;
    this.parent = parent;
    this.options = options;
    this.reduced = options.reducedMotion;
    this.textSize = options.textSize;
    this.idle = new Idle(game);
    this.map = new SituationMap(game, options.words);
    this.table = new TableScene(options.words);
    this.hand = new HandScene();
    game.scene.add('table', this.table, true);
    game.scene.add('hand', this.hand, true);
    this.playback = new Playback(options.pace, {
      show: (news) => this.tell(news),
      done: () => this.playedOut(),
      after: (milliseconds, then) => {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    this.watch();
    this.resize();
  }

  render = (model: StageModel): void => {
    const before = this.shown ?? model.map;
    this.model = model;
    this.playback.take(model.fresh);
    this.shown = this.playback.playing ? veiled(model.map, before, this.revealed) : model.map;
    if (!this.playback.playing) this.revealed.clear();
    this.draw();
    void this.loadOutline(model.map.country);
  };

  resize = (): void => {
    const whole = {
      width: Math.max(1, this.parent.clientWidth),
      height: Math.max(1, this.parent.clientHeight),
    };
    const device = pixelRatio();
    const { scale } = this.game;
    scale.setZoom(1 / device);
    scale.resize(Math.round(whole.width * device), Math.round(whole.height * device));
    const { style } = this.game.canvas;
    style.width = `${whole.width}px`;
    style.height = `${whole.height}px`;
    // From here on a pixel is a CSS pixel times the enlargement: scenes need not know.
    this.enlarged = enlargement(whole.width, whole.height, this.textSize);
    const [width, height] = [whole.width / this.enlarged, whole.height / this.enlarged];
    const ratio = device * this.enlarged;
    this.regions = regionsOf(width, height);
    this.map.frame(this.regions.map, ratio);
    this.table.frame(this.regions.table, ratio);
    this.hand.frame(this.regions.hand, { x: 0, y: 0, width, height }, ratio);
    this.draw();
  };

  setPace = (pace: StageOptions['pace']): void => {
    this.playback.pace = pace;
    if (pace === 'instant') this.skip();
  };

  setTextSize = (factor: number): void => {
    this.textSize = factor;
    this.resize();
  };

  setMotion = (reduced: boolean): void => {
    this.reduced = reduced;
  };

  skip = (): void => this.playback.skip();

  zoomMap = (factor: number): void => {
    const { width, height } = this.regions.map;
    this.map.zoomAt([width / 2, height / 2], factor);
    this.idle.stir();
  };

  panMap = (x: number, y: number): void => {
    this.map.pan(x / this.enlarged, y / this.enlarged);
    this.idle.stir();
  };

  wholeMap = (): void => {
    this.map.whole(this.reduced);
    this.idle.stir();
  };

  destroy = (): void => {
    this.playback.stop();
    for (const stop of this.stops) stop();
    this.game.destroy(true);
    // Phaser takes itself apart in its next step, for which it must be awake.
    this.game.loop.wake();
  };

  private readonly revealed = new Set<string>();

  private watch(): void {
    const { canvas, renderer } = this.game;
    const observer = new ResizeObserver(() => this.resize());
    observer.observe(this.parent);
    const stir = (): void => this.idle.stir();
    // A lost context comes back empty: draw again, also when the loop was asleep.
    canvas.addEventListener('webglcontextrestored', stir);
    renderer.on('restorewebgl', stir);
    document.addEventListener('visibilitychange', stir);
    this.stops.push(
      () => observer.disconnect(),
      () => canvas.removeEventListener('webglcontextrestored', stir),
      () => document.removeEventListener('visibilitychange', stir),
      watchGestures(canvas, this.gestures(), () => this.enlarged),
    );
  }

  private draw(): void {
    const { model, shown } = this;
    if (!model || !shown) return;
    this.map.show(shown, model.spotlight, this.outline);
    this.table.render(model.table, model.spotlight);
    if (this.regions.hand) this.hand.render(model.hand);
    this.idle.stir();
  }

  private async loadOutline(country: string | null): Promise<void> {
    if (country === this.country) return;
    this.country = country;
    const outline = country === null ? undefined : await outlineOf(country);
    if (this.country !== country) return;
    this.outline = outline;
    this.draw();
  }

  private tell(news: NewsModel): void {
    for (const id of news.about) this.revealed.add(id);
    if (this.model && this.shown) this.shown = veiled(this.model.map, this.shown, this.revealed);
    this.draw();
    this.map.tell(news, this.reduced);
    this.table.unmark();
    const onTable = this.model?.table.clauses.find(({ point }) => news.about.includes(point));
    if (onTable) this.table.mark(onTable.point, this.reduced);
    this.options.onSpotlight({ playing: news.id });
    this.idle.stir();
  }

  private playedOut(): void {
    this.revealed.clear();
    this.shown = this.model?.map;
    this.map.tell(null, this.reduced);
    this.table.unmark();
    this.map.settle(this.reduced);
    this.draw();
    this.options.onSpotlight({ playing: null });
    this.options.onPlayedOut();
  }

  private gestures(): Gestures {
    return {
      press: (at) => this.press(at),
      hover: (at) => this.hover(at),
      dragStart: (from) => {
        const { map, hand } = this.regions;
        const card = hand && contains(hand, from) ? this.hand.cardAt(local(hand, from)) : undefined;
        if (card && card.refused === null) this.dragged = { card, by: [0, 0] };
        else this.dragged = contains(map, from) ? 'map' : hand && contains(hand, from) ? 'hand' : null;
        this.hover(null);
      },
      drag: (_at, by) => this.drag(by),
      dragEnd: (at, dropped) => this.drop(at, dropped),
      pinch: (about, factor, by) => {
        if (!contains(this.regions.map, about)) return;
        this.map.pan(...by);
        this.map.zoomAt(local(this.regions.map, about), factor);
        this.idle.stir();
      },
      wheel: (at, x, y, pinching) => this.wheel(at, x, y, pinching),
    };
  }

  private press(at: Point): void {
    const { map, table, hand } = this.regions;
    if (this.playback.playing) {
      this.skip();
      return;
    }
    if (hand && contains(hand, at)) {
      const card = this.hand.cardAt(local(hand, at));
      if (card) this.play(card);
    } else if (contains(table, at)) {
      const selectedPoint = this.table.pointAt(local(table, at)) ?? null;
      this.options.onSpotlight({ selectedPoint });
    } else if (contains(map, at) && !this.map.pressFurniture(local(map, at))) {
      this.options.onSpotlight({ selectedZone: this.map.zoneAt(local(map, at)) ?? null });
    }
    this.idle.stir();
  }

  private play(card: CardModel): void {
    if (card.move) this.options.onIntent({ type: 'move', move: card.move });
    else this.options.onInspect(card.key);
  }

  private hover(at: Point | null): void {
    const { map, table, hand } = this.regions;
    const card = at && hand && contains(hand, at) ? this.hand.cardAt(local(hand, at)) : undefined;
    const point = at && contains(table, at) ? this.table.pointAt(local(table, at)) : undefined;
    const zone = at && contains(map, at) ? this.map.zoneAt(local(map, at)) : undefined;
    this.map.hint(zone ?? null, at ? local(map, at) : [0, 0]);
    this.game.canvas.style.cursor = card || point || zone ? 'pointer' : at && contains(map, at) ? 'grab' : '';
    this.hand.light(card?.key ?? null);
    const touches = card?.touches ?? (point ? [point] : zone ? [zone] : []);
    this.point(card?.key ?? point ?? zone ?? null, touches);
    this.idle.stir();
  }

  /** Tells what the pointer is over, once for each thing. */
  private point(thing: string | null, touches: readonly string[] | null): void {
    if (thing === this.hovered) return;
    this.hovered = thing;
    this.options.onSpotlight({ touches: touches ?? [] });
  }

  private drag(by: Point): void {
    if (this.dragged === 'map') this.map.pan(...by);
    else if (this.dragged === 'hand') this.hand.scrollBy(-by[0]);
    else if (this.dragged) {
      const { card, by: so } = this.dragged;
      const next: Point = [so[0] + by[0], so[1] + by[1]];
      // Along the strip it scrolls; upward the card comes off.
      if (Math.abs(next[0]) > 14 && next[1] > -12) {
        this.dragged = 'hand';
        this.hand.lift(null);
      } else {
        this.dragged = { card, by: next };
        this.hand.lift(card.key, next);
      }
    }
    this.idle.stir();
  }

  private drop(at: Point, dropped: boolean): void {
    const { dragged } = this;
    this.dragged = null;
    if (dragged && typeof dragged === 'object') {
      this.hand.lift(null);
      const { hand } = this.regions;
      if (dropped && hand && at[1] < hand.y + 4) this.play(dragged.card);
    }
    this.idle.stir();
  }

  private wheel(at: Point, x: number, y: number, pinching: boolean): boolean {
    const { map, hand } = this.regions;
    this.map.hint(null, at);
    if (contains(map, at)) this.map.zoomAt(local(map, at), Math.exp(-y * (pinching ? 0.012 : 0.0022)));
    else if (hand && contains(hand, at)) this.hand.scrollBy(Math.abs(x) > Math.abs(y) ? x : y);
    else return false;
    this.idle.stir();
    return true;
  }
}

/** The new map with places that the telling has not reached yet as they were. */
function veiled(now: MapModel, before: MapModel, revealed: ReadonlySet<string>): MapModel {
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
  };
}

/** Starts Phaser in the parent. Rejects when WebGL cannot be had after all. */
export async function createStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const ratio = pixelRatio();
  const game = await new Promise<Phaser.Game>((resolve) => {
    const started: Phaser.Game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      backgroundColor: backdrop,
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.max(1, parent.clientWidth) * ratio,
        height: Math.max(1, parent.clientHeight) * ratio,
        zoom: 1 / ratio,
      },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      banner: false,
      autoFocus: false,
      render: {
        antialias: true,
        antialiasGL: false,
        // With several textures in a batch, Phaser 4.2.1 compares an interpolated number for equality and so loses triangles of meshes.
        maxTextures: 1,
        powerPreference: 'low-power',
      },
      callbacks: { postBoot: () => resolve(started) },
    });
  });
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.setAttribute('role', 'presentation');
  canvas.style.display = 'block';
  canvas.style.touchAction = 'none';
  return new PhaserStage(game, parent, options);
}
