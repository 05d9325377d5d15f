// Areas as triangles.
import Phaser from 'phaser';
import type { Polygon } from '../geometry/plane.ts';

/** Corners of triangles that fill a polygon with holes, as indices into all its points. */
export function triangulate(polygon: Polygon): readonly number[] {
  const holes = polygon
    .slice(0, -1)
    .reduce<number[]>((starts, ring) => [...starts, (starts.at(-1) ?? 0) + ring.length], []);
  return Phaser.Geom.Polygon.Earcut(
    polygon.flat().flatMap(([x, y]) => [x, y]),
    holes.length > 0 ? holes : undefined,
  );
}
