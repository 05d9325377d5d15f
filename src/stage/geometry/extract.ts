// Takes a country and its surroundings out of a world-atlas topology.
import { feature, merge, mesh } from 'topojson-client';
import type { Geometry } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon,
  Polygon as ArcPolygon,
  Topology,
} from 'topojson-specification';
import { clipLine, clipPolygon } from './clip.ts';
import { simplified } from './curve.ts';
import type { Outline } from './outline.ts';
import type { Box, Line, Point, Polygon } from './plane.ts';
import { boxAround, inside, overlaps } from './plane.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Country = Atlas['objects']['countries']['geometries'][number];

/** Degrees that coasts and foreign borders may stray: well under a pixel on a map of the whole country. */
const tolerance = 0.003;

/** Drops the repeated last point of GeoJSON rings and whatever follows the first two numbers. */
function polygonsOf(shape: Geometry): Polygon[] {
  const all =
    shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : [];
  return all.map((rings) => rings.map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]): Point => [x, y])));
}

/** The country's box, with as much again around it as the screens of this world may show. */
function windowAround(land: readonly Polygon[]): Box {
  const box = boxAround(land.flatMap((polygon) => polygon[0] ?? []));
  const reach = Math.max(box.width, box.height, 1);
  const [sides, ends] = [reach * 0.7, reach * 0.35];
  return { x: box.x - sides, y: box.y - ends, width: box.width + 2 * sides, height: box.height + 2 * ends };
}

/** Degrees that land which is cut by the window runs on beyond it, so that no screen shows the cut. */
const beyond = 14;

/** A point on the edge of the window, moved outward. */
function runOn([x, y]: Point, { x: west, y: south, width, height }: Box): Point {
  const out = (at: number, low: number, high: number): number =>
    at <= low ? low - beyond : at >= high ? high + beyond : at;
  return [out(x, west, west + width), out(y, south, south + height)];
}

/** The line with the sea on its right (east is +x, north is +y). */
function withSeaOnRight(line: Line, land: readonly Polygon[]): Line {
  let votes = 0;
  line.slice(1).forEach(([bx, by], i) => {
    const [ax, ay] = line[i] ?? [bx, by];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const right: Point = [
      (ax + bx) / 2 + ((by - ay) / length) * 0.003,
      (ay + by) / 2 - ((bx - ax) / length) * 0.003,
    ];
    votes += land.some((polygon) => inside(polygon, right)) ? -length : length;
  });
  return votes < 0 ? line.toReversed() : line;
}

/** The box around each arc of the atlas. */
function arcBoxes({ arcs, transform }: Atlas): Box[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [shiftX, shiftY] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return boxAround(
      arc.map(([stepX = 0, stepY = 0]): Point => {
        [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
        return [x * scaleX + shiftX, y * scaleY + shiftY];
      }),
    );
  });
}

/** Countries that reach into the window: the rest of the world need not be looked at. */
function reaching(atlas: Atlas, window: Box): Country[] {
  const boxes = arcBoxes(atlas);
  return atlas.objects.countries.geometries.filter((geometry) => {
    const arcs: readonly number[] =
      'arcs' in geometry ? (geometry.arcs as unknown[]).flat(3).map(Number) : [];
    return arcs.some((arc) => overlaps(boxes[arc < 0 ? ~arc : arc] ?? window, window));
  });
}

/**
 * The outline of one country with neighbours, coasts and borders around it.
 * @param country ISO 3166-1 alpha-2, kept in the result
 * @param id ISO 3166-1 numeric, as the atlas has it: three digits
 * @returns undefined when the atlas does not have the country
 */
export function extractOutline(atlas: Atlas, country: string, id: string): Outline | undefined {
  const own = atlas.objects.countries.geometries.find((geometry) => geometry.id === id);
  if (!own) return undefined;
  const land = polygonsOf(feature(atlas, own as ArcPolygon).geometry);
  const box = windowAround(land);
  const countries = { ...atlas.objects.countries, geometries: reaching(atlas, box) };
  const others = countries.geometries.filter((geometry) => geometry !== own);
  const around = polygonsOf(merge(atlas, others as (ArcPolygon | MultiPolygon)[]))
    .map((polygon) => clipPolygon(polygon, box).map((ring) => ring.map((point) => runOn(point, box))))
    .filter((polygon) => polygon.length > 0);
  const lines = (wanted: (a: unknown, b: unknown) => boolean): Line[] =>
    mesh(atlas, countries, wanted)
      .coordinates.flatMap((line) =>
        clipLine(
          line.map(([x = 0, y = 0]): Point => [x, y]),
          box,
        ),
      )
      .filter((line) => line.length > 1);
  const allLand = [...land, ...around];
  return {
    country,
    window: [box.x, box.y, box.x + box.width, box.y + box.height],
    land,
    neighbours: around,
    coast: lines((a, b) => a === b).map((line) => simplified(withSeaOnRight(line, allLand), tolerance)),
    frontier: lines((a, b) => (a === own) !== (b === own)),
    borders: lines((a, b) => a !== b && a !== own && b !== own).map((line) => simplified(line, tolerance)),
    rivers: [],
    lakes: [],
    disputed: [],
  };
}
