// Everything about the map that does not change during a game: projected outline, control areas, roads and the inset.
import type { MapModel } from '../../presentation/pictures/map-models.ts';
import type { Cells, Site } from './cells.ts';
import { divide } from './cells.ts';
import { clipLineToLand } from './clip.ts';
import { rounded } from './curve.ts';
import type { Outline } from './outline.ts';
import type { Box, Line, Point, Polygon } from './plane.ts';
import { boxAround, grow } from './plane.ts';
import type { Bounds, Projection } from './projection.ts';
import { boundsOf, fitProjection } from './projection.ts';
import { type Reach, reachOf } from './reach.ts';

/** All lengths are map units. */
export interface MapWorld {
  /** Says whether another model still has the same world. */
  readonly key: string;
  readonly projection: Projection;
  /** What a fitted view shows. */
  readonly extent: Box;
  /** The country; none for an invented one. */
  readonly land: readonly Polygon[];
  readonly outline: Outline | undefined;
  readonly places: ReadonlyMap<string, Point>;
  readonly routes: ReadonlyMap<string, Line>;
  readonly cells: Cells;
  /** How far from the zones their ground is held; undefined where the whole country is somebody’s. */
  readonly reach: Reach | undefined;
  /** The ground that the inset enlarges, if zones ask for one. */
  readonly inset: Box | undefined;
}

/** Of the zones’ extent; the inset is wider than high, since names run sideways. */
const margins = { zones: 0.25, cells: 60, insetSides: 0.5, insetEnds: 0.3 };

/** What two models must share to be drawn on the same world. */
export function worldKey(model: MapModel): string {
  const zones = model.zones.map(({ id, at, inset }) => [id, at, inset]);
  return JSON.stringify([model.country, model.bounds, zones, model.routes.map(({ points }) => points)]);
}

/** Places on the side of the globe where the first of them is: 180 degrees may run between them. */
function besideEachOther(places: readonly Point[]): Point[] {
  const [first] = places;
  return places.map(([x, y]) => [x + 360 * Math.round(((first?.[0] ?? x) - x) / 360), y]);
}

function boundsFor(model: MapModel, outline: Outline | undefined): Bounds {
  if (model.bounds) return model.bounds;
  const land = outline?.land.flatMap((polygon) => polygon[0] ?? []) ?? [];
  return land.length > 0
    ? boundsOf(land, 0)
    : boundsOf(besideEachOther(model.zones.map(({ at }) => at)), margins.zones);
}

function insetOf(model: MapModel, places: ReadonlyMap<string, Point>): Box | undefined {
  const shown = model.zones
    .filter(({ inset }) => inset)
    .map(({ id }) => places.get(id))
    .filter((place) => place !== undefined);
  if (shown.length < 2) return undefined;
  const { x, y, width, height } = boxAround(shown);
  const extent = Math.max(width, height);
  const [sides, ends] = [extent * margins.insetSides, extent * margins.insetEnds];
  return { x: x - sides, y: y - ends, width: width + 2 * sides, height: height + 2 * ends };
}

/** Lays out the map of a scenario. */
export function createWorld(model: MapModel, outline: Outline | undefined): MapWorld {
  const projection = fitProjection(boundsFor(model, outline));
  const places = new Map(model.zones.map(({ id, at }) => [id, projection.point(at)]));
  const land = outline?.land.map(projection.polygon) ?? [];
  const [west, south, east, north] = boundsFor(model, outline);
  const corners: Line = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const corner: readonly Point[] = model.bounds || land.length === 0 ? projection.line(corners) : [];
  const shores: readonly Point[] = land.flatMap(([ring]) => ring ?? []);
  // Stated edges are part of a country, such as one province: the rest of it is drawn, and held by nobody beyond the reach of the zones.
  const extent = boxAround([...(model.bounds ? [] : shores), ...corner, ...places.values()]);
  const sites: Site[] = [...places].map(([id, at]) => ({ id, at }));
  const isWhole = land.length > 0 && !model.bounds;
  const reach = isWhole || sites.length === 0 ? undefined : reachOf([...places.values()], extent);
  const { cells, seams } = divide(sites, reach?.box ?? grow(extent, margins.cells), 0.09);
  const within = reach === undefined ? land : [[reach.edge]];
  return {
    key: worldKey(model),
    projection,
    extent,
    land,
    outline,
    places,
    routes: new Map(model.routes.map(({ id, points }) => [id, rounded(projection.line(points), 6)])),
    cells: {
      cells,
      seams: seams.flatMap(({ pair, line }) =>
        clipLineToLand(line, within).map((piece) => ({ pair, line: piece })),
      ),
    },
    reach,
    inset: insetOf(model, places),
  };
}
