// What part of the map is on screen: a scale and a shift from map units to pixels, and how gestures change it.
import type { Box, Point } from './plane.ts';

/** A map point [x, y] is at [x * scale + dx, y * scale + dy] pixels. */
export interface MapView {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

export interface Limits {
  /** What the map shows as a whole, map units: its middle cannot leave the screen. */
  readonly extent: Box;
  /** The region on screen, pixels. */
  readonly region: Box;
  /** Scales, as multiples of the fitted one. */
  readonly least: number;
  readonly most: number;
}

export const toScreen = ({ scale, dx, dy }: MapView, [x, y]: Point): Point => [
  x * scale + dx,
  y * scale + dy,
];
export const toMap = ({ scale, dx, dy }: MapView, [x, y]: Point): Point => [
  (x - dx) / scale,
  (y - dy) / scale,
];

/** The view in which a box of the map fills a box of the screen, as large as it fits, in the middle. */
export function fitView(extent: Box, region: Box): MapView {
  const scale = Math.min(
    Math.max(1, region.width) / (extent.width || 1),
    Math.max(1, region.height) / (extent.height || 1),
  );
  return {
    scale,
    dx: region.x + region.width / 2 - (extent.x + extent.width / 2) * scale,
    dy: region.y + region.height / 2 - (extent.y + extent.height / 2) * scale,
  };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Keeps the scale in its limits and the map under the middle of the region. */
export function limitView(view: MapView, { extent, region, least, most }: Limits): MapView {
  const fitted = fitView(extent, region).scale;
  const middle: Point = [region.x + region.width / 2, region.y + region.height / 2];
  const scale = clamp(view.scale, fitted * least, fitted * most);
  const [x, y] = toMap(view, middle);
  const heldX = clamp(x, extent.x, extent.x + extent.width);
  const heldY = clamp(y, extent.y, extent.y + extent.height);
  return { scale, dx: middle[0] - heldX * scale, dy: middle[1] - heldY * scale };
}

/** Scales by a factor about a point of the screen, which stays over the same place. */
export function zoomAbout(view: MapView, about: Point, factor: number): MapView {
  return {
    scale: view.scale * factor,
    dx: about[0] - (about[0] - view.dx) * factor,
    dy: about[1] - (about[1] - view.dy) * factor,
  };
}

/** The view at a scale with a place of the map in the middle of a region. */
export function centreOn(place: Point, scale: number, region: Box): MapView {
  return {
    scale,
    dx: region.x + region.width / 2 - place[0] * scale,
    dy: region.y + region.height / 2 - place[1] * scale,
  };
}

/** Between two views, 0..1: the scale changes evenly to the eye and the middle of the region moves straight. */
export function between(from: MapView, to: MapView, share: number, region: Box): MapView {
  const middle: Point = [region.x + region.width / 2, region.y + region.height / 2];
  const scale = from.scale * (to.scale / from.scale) ** share;
  const [a, b] = [toMap(from, middle), toMap(to, middle)];
  // While zooming in, the place must come early, else it runs off before it arrives.
  const grown = to.scale === from.scale ? share : (1 - from.scale / scale) / (1 - from.scale / to.scale);
  return centreOn([a[0] + (b[0] - a[0]) * grown, a[1] + (b[1] - a[1]) * grown], scale, region);
}
