// What pointers do on the stage: pick and drag cards, look at places and clauses, move the map.
import type { CardModel } from '../presentation/models.ts';
import type { Point, Box } from './geometry/plane.ts';
import { contains } from './geometry/plane.ts';
import type { Regions } from './geometry/regions.ts';
import { regionsOf } from './geometry/regions.ts';
import type { Gestures } from './gestures.ts';
import type { Playback } from './playback.ts';
import type { HandScene } from './scenes/hand-scene.ts';
import type { TableScene } from './scenes/table-scene.ts';
import type { SituationMap } from './situation-map.ts';
import type { StageOptions } from './stage-model.ts';

/** What is on the stage to be touched. */
export interface Touchable {
  readonly map: SituationMap;
  readonly table: TableScene;
  readonly hand: HandScene;
  readonly playback: Playback;
  readonly options: StageOptions;
  readonly canvas: HTMLCanvasElement;
  /** Something changed: draw. */
  readonly stir: () => void;
}

const local = ({ x, y }: Box, point: Point): Point => [point[0] - x, point[1] - y];

export class StageInput implements Gestures {
  regions: Regions = regionsOf(1, 1);
  private readonly on: Touchable;
  private dragged: { readonly card: CardModel; by: Point } | 'map' | 'hand' | null = null;
  private hovered: string | null = null;

  constructor(on: Touchable) {
    this.on = on;
  }

  readonly press = (at: Point): void => {
    const { map, table, hand } = this.regions;
    const { options, playback } = this.on;
    if (playback.playing) playback.skip();
    else if (hand && contains(hand, at)) {
      const card = this.on.hand.cardAt(local(hand, at));
      if (card) this.play(card);
    } else if (contains(table, at)) {
      options.onSpotlight({ selectedPoint: this.on.table.pointAt(local(table, at)) ?? null });
    } else if (contains(map, at) && !this.on.map.pressFurniture(local(map, at))) {
      options.onSpotlight({ selectedZone: this.on.map.zoneAt(local(map, at)) ?? null });
    }
    this.on.stir();
  };

  readonly hover = (at: Point | null): void => {
    const { map, table, hand } = this.regions;
    const card = at && hand && contains(hand, at) ? this.on.hand.cardAt(local(hand, at)) : undefined;
    const point = at && contains(table, at) ? this.on.table.pointAt(local(table, at)) : undefined;
    const zone = at && contains(map, at) ? this.on.map.zoneAt(local(map, at)) : undefined;
    this.on.map.hint(zone ?? null, at ? local(map, at) : [0, 0]);
    const pickable = card ?? point ?? zone;
    this.on.canvas.style.cursor =
      pickable === undefined ? (at && contains(map, at) ? 'grab' : '') : 'pointer';
    this.on.hand.light(card?.key ?? null);
    this.point(card?.key ?? point ?? zone ?? null, card?.touches ?? [point ?? zone ?? []].flat());
    this.on.stir();
  };

  readonly dragStart = (from: Point): void => {
    const { map, hand } = this.regions;
    const card = hand && contains(hand, from) ? this.on.hand.cardAt(local(hand, from)) : undefined;
    if (card && card.refused === null) this.dragged = { card, by: [0, 0] };
    else this.dragged = contains(map, from) ? 'map' : hand && contains(hand, from) ? 'hand' : null;
    this.hover(null);
  };

  readonly drag = (_at: Point, by: Point): void => {
    if (this.dragged === 'map') this.on.map.pan(...by);
    else if (this.dragged === 'hand') this.on.hand.scrollBy(-by[0]);
    else if (this.dragged)
      this.carry(this.dragged.card, [this.dragged.by[0] + by[0], this.dragged.by[1] + by[1]]);
    this.on.stir();
  };

  readonly dragEnd = (at: Point, dropped: boolean): void => {
    const { dragged } = this;
    const { hand } = this.regions;
    this.dragged = null;
    if (dragged && typeof dragged === 'object') {
      this.on.hand.lift(null);
      if (dropped && hand && at[1] < hand.y + 4 && !this.on.playback.playing) this.play(dragged.card);
    }
    this.on.stir();
  };

  readonly pinch = (about: Point, factor: number, by: Point): void => {
    if (!contains(this.regions.map, about)) return;
    this.on.map.pan(...by);
    this.on.map.zoomAt(local(this.regions.map, about), factor);
    this.on.stir();
  };

  readonly wheel = (at: Point, x: number, y: number, pinching: boolean): boolean => {
    const { map, hand } = this.regions;
    this.on.map.hint(null, at);
    if (contains(map, at)) this.on.map.zoomAt(local(map, at), Math.exp(-y * (pinching ? 0.012 : 0.0022)));
    else if (hand && contains(hand, at)) this.on.hand.scrollBy(Math.abs(x) > Math.abs(y) ? x : y);
    else return false;
    this.on.stir();
    return true;
  };

  private play(card: CardModel): void {
    if (card.move) this.on.options.onIntent({ type: 'move', move: card.move });
    else this.on.options.onInspect(card.key);
  }

  /** Tells what the pointer is over, once for each thing. */
  private point(thing: string | null, touches: readonly string[]): void {
    if (thing === this.hovered) return;
    this.hovered = thing;
    this.on.options.onSpotlight({ touches });
  }

  /** Along the strip a drag scrolls; upward the card comes off. */
  private carry(card: CardModel, by: Point): void {
    const sideways = Math.abs(by[0]) > 14 && by[1] > -12;
    this.dragged = sideways ? 'hand' : { card, by };
    this.on.hand.lift(sideways ? null : card.key, by);
  }
}
