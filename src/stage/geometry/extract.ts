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
import { boxAround, contains, grow, inside, overlaps } from './plane.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Country = Atlas['objects']['countries']['geometries'][number];

/** Degrees that coasts and foreign borders may stray: well under a pixel on a map of the whole country. */
const tolerance = 0.003;

/** Drops the repeated last point of GeoJSON rings and whatever follows the first two numbers. */
function polygonsOf(shape: Geometry): Polygon[] {
  const all =
    shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : [];
  return all.map((rings) =>
    rings.map((ring) => unbroken(ring.slice(0, -1).map(([x = 0, y = 0]): Point => [x, y]))),
  );
}

/** The line without the leap from one end of the world to the other where it crosses 180 degrees. */
function unbroken(line: Line): Line {
  let turns = 0;
  return line.map(([x, y], i): Point => {
    const step = i === 0 ? 0 : x - (line[i - 1]?.[0] ?? x);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return turns === 0 ? [x, y] : [x + turns * 360, y];
  });
}

/** The line on the side of the world that is nearer to a longitude. */
function nearerTo(longitude: number, line: Line): Line {
  const { x, width } = boxAround(line);
  const turns = Math.round((longitude - (x + width / 2)) / 360);
  return turns === 0 ? line : line.map(([at, y]): Point => [at + turns * 360, y]);
}

/** Degrees: screens are not so wide that they show more around a country of any size. */
const farthest = 40;

/** The country's box, with as much again around it as the screens of this world may show. */
function windowAround(land: readonly Polygon[]): Box {
  const box = boxAround(land.flatMap((polygon) => polygon[0] ?? []));
  const reach = Math.min(Math.max(box.width, box.height, 1), farthest);
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

/** A polygon, and the box around its outer ring. */
interface Boxed {
  readonly polygon: Polygon;
  readonly box: Box;
}

const boxed = (polygon: Polygon): Boxed => ({ polygon, box: boxAround(polygon[0] ?? []) });

/** The widest water, in widths or heights of the mainland, whichever is less, that an island may lie behind. */
const widestWater = 0.2;

const areaOf = ({ width, height }: Box): number => width * height;

/** The largest piece of land and the islands near it, from one to the next: not what a country has across an ocean. */
function mainlandOf(land: readonly Polygon[]): { readonly land: Polygon[]; readonly far: Polygon[] } {
  const sorted = land.map(boxed).toSorted((a, b) => areaOf(b.box) - areaOf(a.box));
  const { x, width, height } = sorted[0]?.box ?? { x: 0, width: 0, height: 0 };
  const pieces = sorted.map(({ polygon }) => boxed(polygon.map((ring) => nearerTo(x + width / 2, ring))));
  const found = pieces.slice(0, 1);
  const water = Math.max(1, widestWater * Math.min(width, height));
  let rest = pieces.slice(1);
  for (const { box } of found) {
    const near = grow(box, water);
    found.push(...rest.filter((piece) => overlaps(near, piece.box)));
    rest = rest.filter((piece) => !overlaps(near, piece.box));
  }
  return { land: found.map(({ polygon }) => polygon), far: rest.map(({ polygon }) => polygon) };
}

/** More segments of a coast than this need not be asked where the sea is. */
const mostAsked = 16;

/** The line with the sea on its right (east is +x, north is +y). */
function withSeaOnRight(line: Line, land: readonly Boxed[]): Line {
  let votes = 0;
  const step = Math.max(1, Math.floor(line.length / mostAsked));
  for (let i = 1; i < line.length; i += step) {
    const [[ax, ay], [bx, by]] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const right: Point = [
      (ax + bx) / 2 + ((by - ay) / length) * 0.003,
      (ay + by) / 2 - ((bx - ax) / length) * 0.003,
    ];
    const onLand = land.some(({ polygon, box }) => contains(box, right) && inside(polygon, right));
    votes += onLand ? -length : length;
  }
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
    return arcs.some((arc) => {
      const box = boxes[arc < 0 ? ~arc : arc] ?? window;
      return [-360, 0, 360].some((turn) => overlaps({ ...box, x: box.x + turn }, window));
    });
  });
}

/**
 * The outline of one country, its mainland and the islands near it, with neighbours, coasts and borders around it.
 * @param country ISO 3166-1 alpha-2, kept in the result
 * @param id ISO 3166-1 numeric, as the atlas has it: three digits
 * @returns undefined when the atlas does not have the country
 */
export function extractOutline(atlas: Atlas, country: string, id: string): Outline | undefined {
  const own = atlas.objects.countries.geometries.find((geometry) => geometry.id === id);
  if (!own) return undefined;
  const whole = polygonsOf(feature(atlas, own as ArcPolygon).geometry);
  const { land, far } = mainlandOf(whole);
  const box = windowAround(land);
  const countries = { ...atlas.objects.countries, geometries: reaching(atlas, box) };
  const others = countries.geometries.filter((geometry) => geometry !== own);
  const centre = box.x + box.width / 2;
  const neighbours = [...polygonsOf(merge(atlas, others as (ArcPolygon | MultiPolygon)[])), ...far]
    .map((polygon) => polygon.map((ring) => nearerTo(centre, ring)))
    .map((polygon) => clipPolygon(polygon, box).map((ring) => ring.map((point) => runOn(point, box))))
    .filter((polygon) => polygon.length > 0);
  const lines = (wanted: (a: unknown, b: unknown) => boolean): Line[] =>
    mesh(atlas, countries, wanted)
      .coordinates.flatMap((line) =>
        clipLine(nearerTo(centre, unbroken(line.map(([x = 0, y = 0]): Point => [x, y]))), box),
      )
      .filter((line) => line.length > 1);
  const allLand = [...land, ...neighbours].map(boxed);
  return {
    country,
    window: [box.x, box.y, box.x + box.width, box.y + box.height],
    land,
    neighbours,
    coast: lines((a, b) => a === b).map((line) => simplified(withSeaOnRight(line, allLand), tolerance)),
    frontier: lines((a, b) => (a === own) !== (b === own)),
    borders: lines((a, b) => a !== b && a !== own && b !== own).map((line) => simplified(line, tolerance)),
    rivers: [],
    lakes: [],
    disputed: [],
  };
}
