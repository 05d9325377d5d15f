// How large the enlarged inset is and where it goes: beside the country if there is room, else the corner that hides least.
import type { Box, Point } from './plane.ts';
import { contains, distance, grow } from './plane.ts';
import type { MapView } from './view.ts';
import { fitView } from './view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 12;
/** CSS pixels for the note below the map. */
const noteRoom = 24;

/** Of the region's height: in a low one there is room beside the country, in a very low one nothing else wants it. */
const shareOfHeight = (breadth: number): number => (breadth > 2.2 ? 0.7 : breadth > 1.5 ? 0.55 : 0.46);

/** Size of the inset for a region, or null where it would be too small to read. */
export function insetSize(ground: Size, region: Size): Size | null {
  const side = Math.min(
    region.width * (region.width < 520 ? 0.5 : 0.36),
    region.height * shareOfHeight(region.width / region.height),
    460,
  );
  if (side < 96) return null;
  const shape = Math.sqrt(Math.min(1.6, Math.max(0.75, ground.width / ground.height)));
  return { width: Math.round(side * shape), height: Math.round(side / shape) };
}

/** The view of the whole country in a region: to one side where that leaves room for the inset at the other. */
export function fitBeside(extent: Box, region: Box, inset: Size | null): MapView {
  const margin = Math.min(26, region.width * 0.05);
  const above = Math.min(margin, region.height * 0.06);
  const room = {
    ...grow(region, -margin),
    y: region.y + above,
    height: region.height - 2 * above - noteRoom,
  };
  const whole = fitView(extent, room);
  const beside = inset ? region.width - inset.width - 2 * gap - margin : 0;
  return beside > extent.width * whole.scale ? fitView(extent, { ...room, width: beside }) : whole;
}

/**
 * The corner of the region for a box of the given size.
 * @param keepClear pixels of places that it should not cover
 * @param target the place it enlarges: among equals, the nearer corner
 * @param taken boxes that are in use, such as the legend
 */
export function insetBox(
  region: Box,
  size: Size,
  keepClear: readonly Point[],
  target: Point,
  taken: readonly Box[],
): Box {
  const left = region.x + gap;
  const top = region.y + gap;
  const right = region.x + region.width - size.width - gap;
  const bottom = region.y + region.height - size.height - gap;
  const middle = region.y + (region.height - size.height) / 2;
  const corners: Point[] = [
    [right, bottom],
    [left, top],
    [right, top],
    [left, bottom],
    [right, middle],
    [left, middle],
  ];
  const cost = ([x, y]: Point): number => {
    const box: Box = { x, y, ...size };
    const covered = keepClear.filter((point) => contains(grow(box, 10), point)).length;
    const clash = taken.filter(
      (other) =>
        x < other.x + other.width &&
        other.x < x + size.width &&
        y < other.y + other.height &&
        other.y < y + size.height,
    ).length;
    const far = distance([x + size.width / 2, y + size.height / 2], target);
    return clash * 1e4 + covered * 1e3 + far;
  };
  const [best] = corners.toSorted((a, b) => cost(a) - cost(b));
  return { x: best?.[0] ?? left, y: best?.[1] ?? top, ...size };
}

/** What a name with its gauge wants beside the outermost sign, and what is kept clear around the inset, CSS pixels. */
const kept = { name: 94, clear: 14 } as const;

/**
 * A view moved towards the inset, as far as the country leaves ground free there, so that names find room on the other side.
 * @param places pixels of signs in the view, none of which may come under the inset
 * @param edges the corners of the country in the view, which stay in the region
 */
export function movedBeside(
  view: MapView,
  places: readonly Point[],
  edges: readonly Point[],
  inset: Box,
  region: Box,
): MapView {
  const around = grow(inset, kept.clear);
  const isBeside = ([, y]: Point): boolean => y > around.y && y < around.y + around.height;
  const toTheRight = inset.x + inset.width / 2 > region.x + region.width / 2;
  const across = (points: readonly Point[]): number[] => points.map(([x]) => x);
  const right = region.x + region.width - kept.clear;
  const left = region.x + kept.clear;
  const wished = toTheRight
    ? kept.name - (Math.min(...across(places)) - region.x)
    : kept.name - (region.x + region.width - Math.max(...across(places)));
  const room = toTheRight
    ? Math.min(right - Math.max(...across(edges)), ...places.filter(isBeside).map(([x]) => around.x - x))
    : Math.min(
        Math.min(...across(edges)) - left,
        ...places.filter(isBeside).map(([x]) => x - around.x - around.width),
      );
  const by = Math.max(0, Math.min(wished, room));
  return { ...view, dx: view.dx + (toTheRight ? by : -by) };
}
