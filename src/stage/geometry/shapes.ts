// Strokes, areas and signs as triangles whose corners say where on the map they are and how far beside it on screen: built once, right at every scale.
import type { Line, Point, Polygon } from './plane.ts';
import { distance } from './plane.ts';

/** Numbers of a corner: place x, y (map units); aside x, y (CSS pixels); u, v; length of line so far (map units); dash and period (CSS pixels); colour. */
export const numbersOfCorner = 10;
/** Where in them the colour is, as bytes red, green, blue and opacity. */
export const colourAt = 9;

/** Triangles of so many corners as one index of 16 bits can name. */
export interface Piece {
  readonly corners: number[];
  readonly indices: number[];
}

const mostCorners = 65_000;

export interface Paint {
  /** 0xrrggbb */
  readonly colour: number;
  /** 0–1 */
  readonly alpha: number;
}

export interface StrokeLook extends Paint {
  /** CSS pixels, whatever the scale. */
  readonly width: number;
  /** Lengths of dashes and of the gaps between, CSS pixels; left out: one whole line. */
  readonly dashes?: readonly [on: number, off: number];
}

/** A picture that stands at a place of the map. */
export interface Sign {
  readonly place: Point;
  /** From the place to its top left corner, CSS pixels. */
  readonly offset: Point;
  readonly width: number;
  readonly height: number;
  /** Its part of the texture, 0–1. */
  readonly texture: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** Soft edge on both sides of a stroke, CSS pixels. */
const feather = 0.75;
/** Instead of a soft edge: opaque on the left, fading out to the right. */
const fading = -1;

/** Unit normals to the left of each point (y down: left of the way is up when going east), long enough to keep the width at bends. */
function normals(line: Line): Point[] {
  return line.map((point, i) => {
    const before = line[i - 1] ?? point;
    const after = line[i + 1] ?? point;
    const inLength = distance(before, point) || 1;
    const outLength = distance(point, after) || 1;
    const into: Point = [(point[0] - before[0]) / inLength, (point[1] - before[1]) / inLength];
    const out: Point = [(after[0] - point[0]) / outLength, (after[1] - point[1]) / outLength];
    const [x, y] = [into[1] + out[1], -into[0] - out[0]];
    const length = Math.hypot(x, y) || 1;
    const bend = Math.max(0.5, i === 0 || i === line.length - 1 ? 1 : length / 2);
    return [x / length / bend, y / length / bend];
  });
}

const packed = ({ colour, alpha }: Paint): number =>
  ((Math.round(alpha * 255) << 24) | ((colour & 255) << 16) | (colour & 0xff00) | ((colour >> 16) & 255)) >>>
  0;

export class Shapes {
  private readonly list: Piece[] = [];

  /** What has been drawn, in order. */
  get pieces(): readonly Piece[] {
    return this.list;
  }

  /** Lines of the same width at every scale, with soft edges. */
  stroke(lines: readonly Line[], look: StrokeLook): this {
    const half = look.width / 2 + feather;
    const soft = Math.min(0.5, (feather / (look.width + 2 * feather)) * 1.6);
    for (const line of lines) this.strip(line, half, half, soft, look);
    return this;
  }

  /** Bands that fade out to the right of lines, such as shores. */
  shore(lines: readonly Line[], look: StrokeLook): this {
    for (const line of lines) this.strip(line, 0, look.width, fading, look);
    return this;
  }

  /**
   * An area.
   * @param triangulate corners of triangles, as indices into all points of the polygon
   * @param fullness the share 0–1 of its opacity that the area has at a point; in between it changes evenly
   */
  area(
    polygons: readonly Polygon[],
    paint: Paint,
    triangulate: (polygon: Polygon) => readonly number[],
    fullness?: (point: Point) => number,
  ): this {
    const usual = packed(paint);
    const colourAtPoint = (point: Point): number =>
      fullness === undefined ? usual : packed({ ...paint, alpha: paint.alpha * fullness(point) });
    for (const polygon of polygons) {
      const points = polygon.flat();
      const { corners, indices } = this.pieceFor(points.length);
      const first = corners.length / numbersOfCorner;
      for (const point of points) corners.push(point[0], point[1], 0, 0, 0, 0, 0, 0, 0, colourAtPoint(point));
      for (const corner of triangulate(polygon)) indices.push(first + corner);
    }
    return this;
  }

  /** Pictures, the last on top. */
  signs(signs: readonly Sign[]): this {
    const white = packed({ colour: 0xffffff, alpha: 1 });
    for (const {
      place: [x, y],
      offset: [dx, dy],
      width,
      height,
      texture,
    } of signs) {
      const { corners, indices } = this.pieceFor(4);
      const first = corners.length / numbersOfCorner;
      const { left, top, right, bottom } = texture;
      corners.push(x, y, dx, dy, left, top, 0, 0, 0, white);
      corners.push(x, y, dx + width, dy, right, top, 0, 0, 0, white);
      corners.push(x, y, dx, dy + height, left, bottom, 0, 0, 0, white);
      corners.push(x, y, dx + width, dy + height, right, bottom, 0, 0, 0, white);
      indices.push(first, first + 1, first + 2, first + 1, first + 2, first + 3);
    }
    return this;
  }

  /** From `left` to `right` of a line, CSS pixels, with u running 0–1 across. */
  private strip(line: Line, left: number, right: number, v: number, look: StrokeLook): void {
    const [on, off] = look.dashes ?? [0, 0];
    const colour = packed(look);
    const across = normals(line);
    const { corners, indices } = this.pieceFor(line.length * 2);
    let along = 0;
    line.forEach(([x, y], i) => {
      const [nx, ny] = across[i] ?? [0, 0];
      const at = corners.length / numbersOfCorner;
      along += distance(line[i - 1] ?? [x, y], [x, y]);
      corners.push(x, y, nx * left, ny * left, 0, v, along, on, on + off, colour);
      corners.push(x, y, -nx * right, -ny * right, 1, v, along, on, on + off, colour);
      if (i > 0) indices.push(at - 2, at - 1, at, at - 1, at, at + 1);
    });
  }

  private pieceFor(corners: number): Piece {
    const last = this.list.at(-1);
    if (last && last.corners.length / numbersOfCorner + corners <= mostCorners) return last;
    const piece: Piece = { corners: [], indices: [] };
    this.list.push(piece);
    return piece;
  }
}
