// Pointers on the canvas as gestures: press, drag, pinch, wheel and hover, for mouse, pen and touch alike. Keys stay with the page.
import type { Point } from './geometry/plane.ts';
import { distance } from './geometry/plane.ts';

/** All points are stage pixels from the corner of the canvas. */
export interface Gestures {
  /** Whether a touch with so many fingers is the stage’s; else the page may scroll with it. */
  readonly claims: (at: Point, fingers: number) => boolean;
  readonly press: (at: Point) => void;
  readonly hover: (at: Point | null) => void;
  readonly dragStart: (from: Point) => void;
  readonly drag: (at: Point, by: Point) => void;
  readonly dragEnd: (at: Point, dropped: boolean) => void;
  readonly pinch: (about: Point, factor: number, by: Point) => void;
  /** Returns whether the wheel was used, so that the page does not scroll as well. */
  readonly wheel: (at: Point, x: number, y: number, pinching: boolean) => boolean;
}

/** CSS pixels that a pointer may wander and still press. */
const slack = 7;

interface Held {
  readonly from: Point;
  at: Point;
}

class Tracker {
  private readonly held = new Map<number, Held>();
  private readonly canvas: HTMLCanvasElement;
  private readonly gestures: Gestures;
  private dragging = false;
  private pinched = false;

  private readonly pixel: () => number;

  constructor(canvas: HTMLCanvasElement, gestures: Gestures, pixel: () => number) {
    this.pixel = pixel;
    this.canvas = canvas;
    this.gestures = gestures;
  }

  /** Comes before the browser decides whether to scroll; what is prevented here still arrives as pointer events. */
  readonly touch = (event: TouchEvent): void => {
    const [finger] = event.targetTouches;
    if (!finger || !event.cancelable) return;
    if (this.gestures.claims(this.pointOf(finger), event.targetTouches.length)) event.preventDefault();
  };

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0 || this.held.size === 2) return;
    const at = this.pointOf(event);
    this.held.set(event.pointerId, { from: at, at });
    this.canvas.setPointerCapture(event.pointerId);
    if (this.held.size === 2) {
      if (this.dragging) this.gestures.dragEnd(at, false);
      this.dragging = false;
      this.pinched = true;
    }
  };

  readonly move = (event: PointerEvent): void => {
    const at = this.pointOf(event);
    const own = this.held.get(event.pointerId);
    if (!own) {
      if (event.pointerType !== 'touch') this.gestures.hover(at);
      return;
    }
    const before = own.at;
    own.at = at;
    if (this.held.size === 2) this.pinch(event.pointerId, before);
    else if (!this.pinched) this.dragged(own, before);
  };

  readonly up = (event: PointerEvent): void => {
    const own = this.held.get(event.pointerId);
    if (!own) return;
    this.held.delete(event.pointerId);
    const dropped = event.type === 'pointerup';
    if (this.dragging) this.gestures.dragEnd(this.pointOf(event), dropped);
    else if (dropped && !this.pinched) this.gestures.press(own.from);
    this.dragging = false;
    if (this.held.size === 0) this.pinched = false;
  };

  readonly leave = (): void => {
    if (this.held.size === 0) this.gestures.hover(null);
  };

  readonly wheel = (event: WheelEvent): void => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
    const used = this.gestures.wheel(
      this.pointOf(event),
      event.deltaX * unit,
      event.deltaY * unit,
      event.ctrlKey,
    );
    if (used) event.preventDefault();
  };

  private dragged(own: Held, before: Point): void {
    if (!this.dragging) {
      if (distance(own.from, own.at) < slack) return;
      this.dragging = true;
      this.gestures.dragStart(own.from);
    }
    this.gestures.drag(own.at, [own.at[0] - before[0], own.at[1] - before[1]]);
  }

  private pinch(moved: number, before: Point): void {
    const other = [...this.held].find(([id]) => id !== moved)?.[1].at;
    const now = this.held.get(moved)?.at;
    if (!other || !now) return;
    const factor = distance(now, other) / Math.max(1, distance(before, other));
    const middle: Point = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2];
    this.gestures.pinch(middle, factor, [(now[0] - before[0]) / 2, (now[1] - before[1]) / 2]);
  }

  private pointOf(event: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
    const box = this.canvas.getBoundingClientRect();
    return [(event.clientX - box.left) / this.pixel(), (event.clientY - box.top) / this.pixel()];
  }
}

/**
 * Watches the canvas; returns how to stop.
 * @param pixel CSS pixels for each stage pixel
 */
export function watchGestures(
  canvas: HTMLCanvasElement,
  gestures: Gestures,
  pixel: () => number,
): () => void {
  const tracker = new Tracker(canvas, gestures, pixel);
  const stop = new AbortController();
  const { signal } = stop;
  canvas.addEventListener('touchstart', tracker.touch, { signal, passive: false });
  canvas.addEventListener('pointerdown', tracker.down, { signal });
  canvas.addEventListener('pointermove', tracker.move, { signal });
  canvas.addEventListener('pointerup', tracker.up, { signal });
  canvas.addEventListener('pointercancel', tracker.up, { signal });
  canvas.addEventListener('pointerleave', tracker.leave, { signal });
  canvas.addEventListener('wheel', tracker.wheel, { signal, passive: false });
  return () => stop.abort();
}
