// What pointers do on the stage: pick and play cards, look at places and clauses, move the map.
import type { CardModel } from '../presentation/moves/hand-models.ts';
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
  /** Whether the page around the stage scrolls: then some gestures are the page’s. */
  readonly isInFlow: () => boolean;
  /** Something changed: draw. */
  readonly stir: () => void;
}

const local = ({ x, y }: Box, point: Point): Point => [point[0] - x, point[1] - y];

/** Cards whose buttons on the desk act at once. */
const actsAtOnce = ({ kind }: CardModel): boolean => kind === 'answer' || kind === 'turn';

export class StageInput implements Gestures {
  regions: Regions = regionsOf(1, 1);
  private readonly on: Touchable;
  private dragged: { readonly card: CardModel; by: Point } | 'map' | 'hand' | null = null;
  private hovered: string | null = null;

  constructor(on: Touchable) {
    this.on = on;
  }

  /** One finger on a map that shows its whole moves the page; on a map that was zoomed, it moves the map. */
  readonly claims = (at: Point, fingers: number): boolean => {
    if (fingers > 1 || !this.on.isInFlow()) return true;
    return contains(this.regions.map, at) && this.on.map.isZoomed;
  };

  readonly press = (at: Point): void => {
    const { map, table, hand } = this.regions;
    const { options, playback } = this.on;
    const note = this.on.hand.noteAt(at);
    if (playback.playing) playback.skip();
    else if (note === 'button') this.play(this.on.hand.pickedCard());
    else if (note === null && hand && contains(hand, at)) this.pressHand(local(hand, at));
    else if (note === null) {
      this.pick(null);
      if (contains(table, at))
        options.onSpotlight({ selectedPoint: this.on.table.pointAt(local(table, at)) ?? null });
      else if (contains(map, at) && !this.on.map.pressFurniture(local(map, at)))
        options.onSpotlight({ selectedZone: this.on.map.zoneAt(local(map, at)) ?? null });
    }
    this.on.stir();
  };

  readonly hover = (at: Point | null): void => {
    const { map, table, hand } = this.regions;
    const note = at ? this.on.hand.noteAt(at) : null;
    if (note !== null) {
      // A note under the pointer stays, with all that its card lights up.
      this.on.canvas.style.cursor = note === 'button' ? 'pointer' : '';
      return;
    }
    const strip = at && hand && contains(hand, at) ? local(hand, at) : null;
    const card = strip ? this.on.hand.cardAt(strip) : undefined;
    const point = at && contains(table, at) ? this.on.table.pointAt(local(table, at)) : undefined;
    const zone = at && contains(map, at) ? this.on.map.zoneAt(local(map, at)) : undefined;
    this.on.map.hint(zone ?? null, at ? local(map, at) : [0, 0]);
    const arrow = strip !== null && this.on.hand.arrowAt(strip) !== 0;
    const canPress = arrow || (card ?? point ?? zone) !== undefined;
    this.on.canvas.style.cursor = canPress ? 'pointer' : at && contains(map, at) ? 'grab' : '';
    this.on.hand.light(card?.key ?? null);
    const shown = card ?? (point === undefined && zone === undefined ? this.on.hand.pickedCard() : undefined);
    this.point(shown?.key ?? point ?? zone ?? null, shown?.touches ?? [point ?? zone ?? []].flat());
    this.on.stir();
  };

  readonly dragStart = (from: Point): void => {
    const { map, hand } = this.regions;
    const card = hand && contains(hand, from) ? this.on.hand.cardAt(local(hand, from)) : undefined;
    if (this.on.hand.noteAt(from) !== null) this.dragged = null;
    else if (card && card.refused === null) this.dragged = { card, by: [0, 0] };
    else this.dragged = contains(map, from) ? 'map' : hand && contains(hand, from) ? 'hand' : null;
    this.hover(null);
  };

  readonly drag = (_at: Point, by: Point): void => {
    if (this.dragged === 'map') this.on.map.pan(...by);
    else if (this.dragged === 'hand') this.on.hand.dragBy(by[0]);
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
    if (contains(map, at)) {
      if (this.on.isInFlow() && !pinching && !this.on.map.isZoomed) return false;
      this.on.map.zoomAt(local(map, at), Math.exp(-y * (pinching ? 0.012 : 0.0022)));
    } else if (hand && contains(hand, at)) {
      if (this.on.isInFlow() && Math.abs(y) > Math.abs(x)) return false;
      if (Math.abs(x) > Math.abs(y)) this.on.hand.dragBy(-x);
      else this.on.hand.scrollBy(y);
    } else return false;
    this.on.stir();
    return true;
  };

  private pressHand(at: Point): void {
    const arrow = this.on.hand.arrowAt(at);
    if (arrow !== 0) this.on.hand.page(arrow);
    const card = this.on.hand.cardAt(at);
    if (!card) return;
    // Who has read the note on a card, by hovering or by a first press, plays it with this one.
    const read = this.on.hand.picked === card.key || (actsAtOnce(card) && this.hovered === card.key);
    if (card.move === null && card.refused === null) this.play(card);
    else if (card.refused === null && read) this.play(card);
    else {
      this.pick(card);
      this.on.options.onInspect(card.key);
    }
  }

  private pick(card: CardModel | null): void {
    if (card === null && this.on.hand.picked === null) return;
    this.on.hand.pick(card?.key ?? null);
    this.point(card?.key ?? null, card?.touches ?? []);
  }

  private play(card: CardModel | undefined): void {
    this.pick(null);
    this.on.hand.light(null);
    if (card?.move) this.on.options.onIntent({ type: 'move', move: card.move });
    else if (card) this.on.options.onInspect(card.key);
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
