// Pictures that stand at places of the map or of the stage: symbols, trucks, names, cards. They move with it by themselves and keep their size.
import type { Sign } from '../geometry/shapes.ts';
import { Shapes } from '../geometry/shapes.ts';
import type { Point } from '../geometry/plane.ts';
import { Atlas } from './atlas.ts';
import type { Target } from './drawing.ts';
import { Drawing } from './drawing.ts';
import type { Painter } from './picture.ts';
import type { Layer, Sheet } from './sheet.ts';

/** What stands where. */
export interface SignWish {
  readonly id: string;
  /** All that its picture depends on besides its size. */
  readonly look: string;
  readonly place: Point;
  /** From the place to its top left corner, CSS pixels. */
  readonly offset: Point;
  readonly width: number;
  readonly height: number;
  readonly painter: Painter;
}

/** Milliseconds of a frame that may go into painting, and into giving it to the card, while the map moves; what is not painted by then comes with the next. */
const budget = 1.2;

/** The painter, turned about where the page runs from right to left. */
export const mirroredIf = (mirrored: boolean, painter: Painter): Painter =>
  mirrored
    ? (context, width, height) => {
        context.transform(-1, 0, 0, 1, width, 0);
        painter(context, width, height);
      }
    : painter;

export class SignLayer implements Layer {
  private readonly drawing: Drawing;
  private readonly atlas: Atlas;
  private ratio = 1;
  private tries = 0;

  constructor(sheet: Sheet) {
    this.drawing = new Drawing(sheet.renderer, 'pictures');
    this.atlas = new Atlas(sheet.renderer);
  }

  /** @param ratio device pixels for each CSS pixel */
  build(ratio: number): void {
    this.ratio = ratio;
    this.atlas.clear(ratio);
  }

  /**
   * Puts signs onto the map in place of those there were, the last on top.
   * @param moving paint a few at a time
   * @returns whether all look as they should
   */
  show(wishes: readonly SignWish[], moving: boolean): boolean {
    const until = moving ? performance.now() + budget : Infinity;
    const signs: Sign[] = [];
    let isWhole = true;
    for (const wish of wishes) {
      const { id, look, width, height } = wish;
      let texture = this.atlas.find(id, look, width, height);
      if (!texture && performance.now() <= until) {
        texture = this.atlas.paint(id, look, width, height, wish.painter);
        if (moving) this.atlas.upload();
        // No room was left: there is more now, and all begins anew.
        if (!texture) return this.again(wishes);
      } else if (!texture) {
        texture = this.atlas.last(id, width, height);
        isWhole = false;
      }
      if (texture) signs.push({ ...this.onPixels(wish), texture });
    }
    // Now, and not in the frame that draws it.
    this.atlas.upload();
    this.drawing.set(new Shapes().signs(signs));
    return isWhole;
  }

  draw(target: Target): void {
    this.drawing.draw(target, this.atlas.uploaded);
  }

  private again(wishes: readonly SignWish[]): boolean {
    this.tries += 1;
    // The largest texture may be too small for all: then the last go without.
    const isWhole = this.tries > 6 ? true : this.show(wishes, false);
    this.tries = 0;
    return isWhole;
  }

  /** As large as it was painted, and on whole device pixels. */
  private onPixels({ place, offset, width, height }: SignWish): Omit<Sign, 'texture'> {
    const { ratio } = this;
    return {
      place,
      offset: [Math.round(offset[0] * ratio) / ratio, Math.round(offset[1] * ratio) / ratio],
      width: Math.max(1, Math.ceil(width * ratio)) / ratio,
      height: Math.max(1, Math.ceil(height * ratio)) / ratio,
    };
  }
}
