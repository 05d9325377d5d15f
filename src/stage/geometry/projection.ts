// Turns degrees into the map's plane, with angles kept: conic where the land is far from the equator, else Mercator.
import { geoConicConformal, geoMercator } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Line, Point, Polygon } from './plane.ts';
import { boxAround } from './plane.ts';

/** Width or height, whichever is larger, of what the projection was made for, in map units. */
export const mapExtent = 1000;

export interface Projection {
  readonly point: (place: Point) => Point;
  readonly line: (places: Line) => Line;
  readonly polygon: (places: Polygon) => Polygon;
}

/** West, south, east and north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

function conformal([west, south, east, north]: Bounds): GeoProjection {
  const middle = (south + north) / 2;
  const near = Math.abs(middle) < 15 || north - south > 60;
  if (near) return geoMercator().rotate([-(west + east) / 2, 0]);
  const sixth = (north - south) / 6;
  return geoConicConformal()
    .rotate([-(west + east) / 2, 0])
    .parallels([south + sixth, north - sixth]);
}

/** Points along the edges of the bounds, as a curved edge may bulge. */
function edge([west, south, east, north]: Bounds): Point[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((share): Point[] => {
    const [x, y] = [west + (east - west) * share, south + (north - south) * share];
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  });
}

/** A projection under which the bounds fill a square of `mapExtent`, centred on the origin; y grows southward. */
export function fitProjection(bounds: Bounds): Projection {
  const raw = conformal(bounds).scale(1).translate([0, 0]).precision(0);
  const flat = (place: Point): Point => raw([place[0], place[1]]) ?? [0, 0];
  const box = boxAround(edge(bounds).map(flat));
  const scale = mapExtent / (Math.max(box.width, box.height) || 1);
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const point = (place: Point): Point => {
    const [x, y] = flat(place);
    return [(x - middleX) * scale, (y - middleY) * scale];
  };
  const line = (places: Line): Line => places.map(point);
  return { point, line, polygon: (polygon) => polygon.map(line) };
}

/** The bounds of some places, with a margin as a share of their extent and never empty. */
export function boundsOf(places: readonly Point[], margin: number): Bounds {
  const box = boxAround(places);
  const reach = Math.max(box.width, box.height, 0.05) * margin;
  return [box.x - reach, box.y - reach, box.x + box.width + reach, box.y + box.height + reach];
}
