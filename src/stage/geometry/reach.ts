// How far from places anybody holds the ground where no border of a country says so: whole near them, fading out further off.
import { clipRingToConvex } from './clip.ts';
import type { Box, Point, Ring } from './plane.ts';
import { boxAround, distance, grow } from './plane.ts';

/** The part of a zone’s ground that is drawn, in pieces, and how fully each of their points is held. */
export interface Reach {
  /** All ground that is held to any degree lies in it. */
  readonly box: Box;
  /** Where lines between areas end. */
  readonly edge: Ring;
  readonly pieces: (ground: Ring) => readonly Ring[];
  /** 1 near the places, 0 from the end of their reach on. */
  readonly fullness: (point: Point) => number;
}

/** Points of the ring around the places: many enough to look round. */
const directions = 64;
/** Of the way to the usual neighbour: as seams lie half-way between two, so does the ground held in full end. */
const share = { full: 0.5, nothing: 1.15 };
/** Of the map’s shorter side: for single places, and for few that lie far apart. */
const farthest = 0.3;

/** Half of all places have a neighbour nearer than this; undefined for a single place. */
function usualSpacing(places: readonly Point[]): number | undefined {
  const nearest = places
    .map((place, i) =>
      places.reduce(
        (least, other, j) => (i === j ? least : Math.min(least, distance(place, other))),
        Infinity,
      ),
    )
    .filter((length) => length > 0 && length < Infinity)
    .toSorted((a, b) => a - b);
  return nearest[Math.floor(nearest.length / 2)];
}

/** The ring that runs `off` outside the hull of the places; the same number of points whatever it is. */
function ringAround(places: readonly Point[], off: number): Ring {
  return Array.from({ length: directions }, (_, i): Point => {
    const angle = (i / directions) * 2 * Math.PI;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const [farX, farY] = places.reduce((far, place) =>
      place[0] * x + place[1] * y > far[0] * x + far[1] * y ? place : far,
    );
    return [farX + x * off, farY + y * off];
  });
}

/** From a point to the nearest of a segment. */
function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const at = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return distance([x, y], [ax + dx * at, ay + dy * at]);
}

const isOutside = ([x, y]: Point, ring: Ring): boolean =>
  ring.some((b, i) => {
    const a = ring.at(i - 1) ?? b;
    return (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) < 0;
  });

/**
 * The reach of places on a map without borders of its own.
 * @param places at least one
 * @param extent what the map shows
 */
export function reachOf(places: readonly Point[], extent: Box): Reach {
  const most = Math.min(extent.width, extent.height) * farthest;
  const nothingAt = Math.min(most, (usualSpacing(places) ?? Infinity) * share.nothing);
  const fullTo = (nothingAt * share.full) / share.nothing;
  const [inner, outer] = [ringAround(places, fullTo), ringAround(places, nothingAt)];
  const bands = inner.map((a, i): Ring => {
    const next = (i + 1) % directions;
    return [a, outer[i] ?? a, outer[next] ?? a, inner[next] ?? a];
  });
  return {
    box: grow(boxAround(outer), 1),
    edge: ringAround(places, (fullTo + nothingAt) / 2),
    pieces: (ground) =>
      [inner, ...bands].map((part) => clipRingToConvex(ground, part)).filter(({ length }) => length >= 3),
    fullness: (point) => {
      if (!isOutside(point, inner)) return 1;
      const off = Math.min(...inner.map((b, i) => distanceToSegment(point, inner.at(i - 1) ?? b, b)));
      return Math.max(0, 1 - off / (nothingAt - fullTo));
    },
  };
}
