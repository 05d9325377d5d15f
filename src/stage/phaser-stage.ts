// The stage in Phaser: puts the scenes together, gives them what to draw, and turns gestures into intents.
import type Phaser from 'phaser';
import type { NewsModel } from '../presentation/news/news-models.ts';
import type { MapModel } from '../presentation/pictures/map-models.ts';
import type { Outline } from './geometry/outline.ts';
import type { Regions } from './geometry/regions.ts';
import { typefacesArrived } from './draw/picture.ts';
import { enlargement, regionsOf } from './geometry/regions.ts';
import { watchGestures } from './gestures.ts';
import { Idle } from './idle.ts';
import { litRegion } from './lit-region.ts';
import { outlineOf } from './outlines.ts';
import { Playback } from './playback.ts';
import { HandScene } from './scenes/hand-scene.ts';
import { TableScene } from './scenes/table-scene.ts';
import { SituationMap } from './situation-map.ts';
import { StageInput } from './stage-input.ts';
import type { Speech, Spoken, Stage, StageModel, StageOptions } from './stage-model.ts';
import { pixelRatio, startGame } from './start-game.ts';
import { unveiled } from './unveil.ts';

/** Whether the page scrolls, with the stage in its flow. */
function isInFlow(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight + 1;
}

class PhaserStage implements Stage {
  private readonly game: Phaser.Game;
  private readonly parent: HTMLElement;
  private readonly options: StageOptions;
  private readonly spoken: Spoken;
  private readonly idle: Idle;
  private readonly map: SituationMap;
  private readonly table: TableScene;
  private readonly hand: HandScene;
  private readonly playback: Playback;
  private readonly input: StageInput;
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
  private hasCards = true;
  private hasMap = true;
  /** Language or direction have changed since the last model. */
  private reworded = false;

  constructor(game: Phaser.Game, parent: HTMLElement, options: StageOptions) {
    this.game = game;
    this.parent = parent;
    this.options = options;
    this.spoken = { speech: options.speech };
    this.reduced = options.reducedMotion;
    this.textSize = options.textSize;
    this.map = new SituationMap(game, this.spoken);
    this.idle = new Idle(game, () => this.map.isBehind);
    this.table = new TableScene(this.spoken);
    this.hand = new HandScene(this.spoken);
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
    this.input = new StageInput({
      map: this.map,
      table: this.table,
      hand: this.hand,
      playback: this.playback,
      options,
      canvas: game.canvas,
      isInFlow,
      stir: () => this.idle.stir(),
    });
    this.watch();
    this.resize();
  }

  render = (model: StageModel): void => {
    const before = this.shown ?? model.map;
    this.model = model;
    const hasCards = model.hand.groups.length > 0;
    const hasMap = model.map.zones.length > 0;
    if (hasCards !== this.hasCards || hasMap !== this.hasMap) {
      this.hasCards = hasCards;
      this.hasMap = hasMap;
      this.map.setVisible(hasMap);
      this.resize();
    }
    const telling = this.playback.playing;
    if (this.reworded) this.playback.reword(model.fresh);
    this.reworded = false;
    this.playback.take(model.fresh);
    // The player went on before all was told.
    if (telling && !this.playback.playing && model.fresh.length === 0) this.fallSilent();
    this.shown = this.playback.playing ? unveiled(model.map, before, this.revealed) : model.map;
    if (!this.playback.playing) this.revealed.clear();
    this.draw();
    void this.loadOutline(model.map.country);
  };

  resize = (): void => {
    // Taken off the page for a while: what is there stays as it is.
    if (this.parent.clientHeight === 0) return;
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
    this.regions = regionsOf(width, height, this.hasCards, this.hasMap);
    this.input.regions = this.regions;
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

  setSpeech = (speech: Speech): void => {
    if (JSON.stringify(speech) === JSON.stringify(this.spoken.speech)) return;
    this.spoken.speech = speech;
    this.reworded = true;
    this.map.relay();
    this.draw();
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
    const resetType = (): void => {
      typefacesArrived();
      this.map.relay();
      this.draw();
    };
    document.fonts.addEventListener('loadingdone', resetType);
    this.stops.push(
      () => observer.disconnect(),
      () => canvas.removeEventListener('webglcontextrestored', stir),
      () => document.removeEventListener('visibilitychange', stir),
      () => document.fonts.removeEventListener('loadingdone', resetType),
      watchGestures(canvas, this.input, () => this.enlarged),
    );
  }

  private draw(): void {
    const { model, shown } = this;
    if (!model || !shown) return;
    this.map.show(shown, model.spotlight, this.outline);
    this.table.render(model.table, model.spotlight);
    if (this.regions.hand) {
      this.hand.render(model.hand, (touches) => litRegion(model, this.regions, touches));
      this.hand.focus(model.spotlight.card);
    }
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
    if (this.model && this.shown) this.shown = unveiled(this.model.map, this.shown, this.revealed);
    this.draw();
    this.map.tell(news, this.reduced);
    this.table.unmark();
    const onTable = this.model?.table.clauses.find(({ point }) => news.about.includes(point));
    if (onTable) this.table.mark(onTable.point, this.reduced);
    this.options.onSpotlight({ playing: news.id });
    this.idle.stir();
  }

  private playedOut(): void {
    this.fallSilent();
    this.draw();
    this.options.onSpotlight({ playing: null });
    this.options.onPlayedOut();
  }

  /** Takes the telling off the stage: all is as it is now. */
  private fallSilent(): void {
    this.revealed.clear();
    this.shown = this.model?.map;
    this.map.tell(null, this.reduced);
    this.table.unmark();
    this.map.settle(this.reduced);
  }
}

/** Starts Phaser in the parent. Rejects when WebGL cannot be had after all. */
export async function createStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  return new PhaserStage(await startGame(parent), parent, options);
}
